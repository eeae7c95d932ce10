"""The numbers of a day as a file for a spreadsheet: sums only, nothing of a person (P4, P15)."""

import csv
import io
import os
from collections.abc import Iterator
from pathlib import Path

from kiosk import NAME
from kiosk.actions.branch import Branch, allow
from kiosk.actions.overview.numbers_view import DayNumbers, numbers_before, numbers_today
from kiosk.actions.today import today
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.store.events import Kind

A_MINUTE_S = 60
Line = tuple[str, str, str, int | None]
"""Figure, queue, half hour, and how much."""


def save_numbers(branch: Branch, folder: Path, language: str, *, before: bool = False) -> Path:
    """Write the numbers of today, or of the day before, into a folder; return the file.

    With semicolons and a byte order mark, as spreadsheets in Italy want them. An older file of
    the same day is replaced, whole.

    Args:
        language: Of the words in it.

    Raises:
        RefusedError: NO_NUMBERS without a day before; CANNOT_SAVE.
    """
    allow(branch, Action.SAVE_NUMBERS)
    numbers = numbers_of(branch, before=before)
    file = folder / f"{NAME}-{numbers.day}.csv"
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_text(table(branch, numbers, language), "utf-8-sig", newline="")
        with branch.store.transaction():
            branch.store.events.add(
                Kind.NUMBERS_SAVED, today(branch), branch.now(), str(branch.actor), of=numbers.day
            )
            part.replace(file)  # the line is kept only with the file
    except OSError as error:
        raise RefusedError(Reason.CANNOT_SAVE, folder=os.fspath(folder)) from error
    return file


def numbers_of(branch: Branch, *, before: bool) -> DayNumbers:
    """Return the numbers of today or of the last day before.

    Raises:
        RefusedError: NO_NUMBERS without a day before.
    """
    numbers = numbers_before(branch) if before else numbers_today(branch)
    if numbers is None:
        raise RefusedError(Reason.NO_NUMBERS)
    return numbers


def table(branch: Branch, numbers: DayNumbers, language: str) -> str:
    """Return the numbers as lines of day, figure, queue, half hour and value."""

    def say(key: str) -> str:
        return branch.words.say(language, f"numbers.{key}")

    text = io.StringIO()
    lines = csv.writer(text, delimiter=";", lineterminator="\r\n")
    lines.writerow([say(key) for key in ("day", "figure", "queue", "half_hour", "value")])
    for figure, queue, half_hour, value in _lines(numbers, language):
        if value is not None:
            lines.writerow([numbers.day, say(figure), queue, half_hour, value])
    return text.getvalue()


def _lines(numbers: DayNumbers, language: str) -> Iterator[Line]:
    yield "issued", "", "", numbers.issued
    for end, count in numbers.ended:
        yield end.value, "", "", count
    yield "typical", "", "", _minutes(numbers.typical_s)
    yield "long", "", "", _minutes(numbers.long_s)
    for half in numbers.half_hours:
        yield "arrived", "", half.at, half.arrived
        yield "served", "", half.at, half.served
    for queue in numbers.queues:
        name = f"{queue.letter} {queue.name.in_(language)}"
        yield "typical", name, "", _minutes(queue.typical_s)
        yield "long", name, "", _minutes(queue.long_s)
        yield "service", name, "", queue.service_s
        if queue.limited:
            yield "beyond", name, "", queue.beyond


def _minutes(seconds: int | None) -> int | None:
    return None if seconds is None else seconds // A_MINUTE_S
