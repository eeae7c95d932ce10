"""Bringing a file to today's tables; safe when eight processes start at once."""

from importlib import resources
from pathlib import Path
from typing import Any

from kiosk import NAME
from kiosk.store.sqlite import Engine, is_complete

STEPS = (
    "0001_first.sql",
    "0002_staff.sql",
    "0003_reception.sql",
    "0004_undo.sql",
    "0005_forecast.sql",
)
LATEST = len(STEPS)


def version_of(path: Path) -> int:
    """Return how many steps a file has taken; 0 is an empty file."""
    engine = Engine(path)
    try:
        return int(engine.execute("pragma user_version")[0]["user_version"])
    finally:
        engine.close()


def migrate(path: Path) -> None:
    """Take the steps that are still missing, all or none of them.

    sqlite-utils keeps the book of steps taken. Its own transactions begin without the write
    lock, so that seven of eight processes starting at once would fail (store.md 1): here it
    works inside ours. It is loaded only when there is something to do, which costs a quarter
    of a second.
    """
    if version_of(path) >= LATEST:
        return
    from sqlite_utils import Database, Migrations  # noqa: PLC0415 - see above

    steps = Migrations(NAME)
    for name in STEPS:
        steps(name=name)(lambda database, name=name: _take(database, name))
    engine = Engine(path)
    try:
        with engine.writing():
            steps.apply(Database(engine.connection))
            engine.execute(f"pragma user_version = {LATEST}")
    finally:
        engine.close()


def _take(database: Any, name: str) -> None:
    """Run the statements of a step one by one: executescript would commit in between."""
    text = resources.files("kiosk.store.migrations").joinpath(name).read_text(encoding="utf-8")
    part = ""
    for line in text.splitlines(keepends=True):
        part += line
        if is_complete(part):
            database.execute(part)
            part = ""
