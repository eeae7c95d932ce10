"""What a command prints: lines for people or JSON for programs."""

import dataclasses
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from enum import Enum

from kiosk.domain.label import Label


def show(lines: Iterable[str], value: object, *, as_json: bool) -> None:
    """Print an answer as lines, or its value as one JSON document.

    Raises:
        OSError: It cannot be written, or its reader has gone.
    """
    if as_json:
        _write(json.dumps(plain(value), ensure_ascii=False, indent=2) + "\n")
    else:
        _write("".join(f"{line}\n" for line in lines))


def _write(answer: str) -> None:
    try:
        sys.stdout.write(answer)
        sys.stdout.flush()
    except OSError as error:
        give_up()
        if isinstance(error, BrokenPipeError):
            raise
        raise OSError(error.errno, error.strerror, "the answer") from error


def give_up() -> None:
    """Let what is still to be printed go nowhere: Python tries once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def fail(reason: str, messages: Sequence[str], *, as_json: bool, status: int = 1) -> int:
    """Say why not, in lines for people and, if asked for, as JSON for programs too.

    Args:
        reason: A word that does not change with the language.
    """
    sys.stderr.writelines(f"postazione: {message}\n" for message in messages)
    if as_json:
        told = {"error": reason, "message": "\n".join(messages)}
        with suppress(OSError):  # people have been told
            show([], told, as_json=True)
    return status


def plain(value: object) -> object:
    """Return a value as JSON knows it: moments in ISO form, labels by language."""
    if dataclasses.is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    return _plain_atom(value)


def _plain_atom(value: object) -> object:
    match value:
        case Label():
            return {language: value.in_(language) for language in sorted(value.languages)}
        case datetime():
            return value.isoformat()
        case Enum():
            return value.value
        case _:
            return value
