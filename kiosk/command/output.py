"""What a command prints: lines for people or JSON for programs."""

import dataclasses
import json
import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum

from kiosk.domain.label import Label


def show(lines: Iterable[str], value: object, *, as_json: bool) -> None:
    """Print an answer as lines, or its value as one JSON document."""
    if as_json:
        sys.stdout.write(json.dumps(plain(value), ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in lines)


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
