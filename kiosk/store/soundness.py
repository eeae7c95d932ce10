"""Whether a file can be used as a live file: what the check at start finds wrong with it."""

import os
import re
import tempfile
from contextlib import closing
from pathlib import Path

import pysqlite3 as sqlite3

from kiosk.store import (
    errand_statements,
    forecast_statements,
    hall_statements,
    staff_statements,
    statements,
    step_statements,
)
from kiosk.store.migrate import LATEST
from kiosk.store.sqlite import (
    DAMAGE_CODES,
    REMEDY,
    StoreError,
    code_of,
    connect,
    no_room,
    patiently,
)

ROOM_BYTES = 64 * 1024
"""What the log's shared memory takes at first, and a little more."""
WRONG_CODES = DAMAGE_CODES | {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_IOERR}


class NewerFileError(Exception):
    """A newer release made the file: nothing is wrong with it, but it cannot be used."""


STATEMENTS_SINCE = (
    (1, statements),
    (2, staff_statements),
    (3, hall_statements),
    (3, errand_statements),
    (4, step_statements),
    (5, forecast_statements),
)
"""From which step on a file answers the statements of a module."""
_PARAMETER = re.compile(r":(\w+)")


def what_is_wrong(path: Path) -> str:
    """Return the first thing wrong with a live file, or an empty string.

    Pages, indexes against tables, types and CHECK rules are read; an older release's file is
    sound.

    Raises:
        StoreError: Not the file is wrong but its surroundings.
        NewerFileError: This release is too old for it.
    """
    if not path.exists():
        return "the file is missing"
    try:
        with closing(patiently(lambda: connect(path, read_only=True), path)) as connection:
            problem = _first_problem(connection)
        if problem:
            return problem  # and not a byte of it has changed
        with closing(patiently(lambda: connect(path), path)) as connection:
            connection.execute("begin immediate")  # grants itself even where writing is forbidden
            connection.execute("pragma user_version = 0")
            connection.execute("rollback")
    except sqlite3.DatabaseError as error:
        return _damage(path, error)
    except UnicodeDecodeError:
        return "a text in it is no text"  # SQLite quotes the spoilt names in its message
    return ""


def _first_problem(connection: sqlite3.Connection) -> str:
    [found] = connection.execute("pragma integrity_check(1)").fetchone()
    if found != "ok":
        return str(found)
    [version] = connection.execute("pragma user_version").fetchone()
    if version > LATEST:
        raise NewerFileError(f"made by a newer release (step {version}, this one knows {LATEST})")
    if version == 0:
        return "the file is empty"
    return _foreign(connection, version)


def _foreign(connection: sqlite3.Connection, version: int) -> str:
    """Find what SQLite's own check cannot know: names of tables and columns, the log's end."""
    known = [vars(module) for since, module in STATEMENTS_SINCE if since <= version]
    for name, statement in (pair for names in known for pair in names.items()):
        if name[0].isupper() and not name.endswith("COLUMNS"):
            values = dict.fromkeys(_PARAMETER.findall(statement), 0)
            connection.execute(f"explain {statement}", values).fetchall()
    rows = connection.execute(statements.HEAD).fetchall()
    if len(rows) != 1:
        return "the log has no end"
    [last] = connection.execute(statements.LAST_OF_LOG).fetchall()
    if rows[0]["sequence"] < last["sequence"] or rows[0]["call"] < last["call"]:
        return "the log goes on after its end"
    return ""


def _damage(path: Path, error: sqlite3.DatabaseError) -> str:
    """Return what is wrong with the file.

    Raises:
        StoreError: It is not the file: a full disk, missing rights.
    """
    code = code_of(error)
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and not _has_room(path)):
        raise no_room(path) from error
    may_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    if code in WRONG_CODES or (code == sqlite3.SQLITE_READONLY and may_write):
        return str(error)
    raise StoreError(f"{path}: {error}; {REMEDY}") from error


def _has_room(path: Path) -> bool:
    """Return whether a little more can be written beside a file."""
    try:
        with tempfile.TemporaryFile(dir=path.parent, buffering=0) as file:
            return file.write(bytes(ROOM_BYTES)) == ROOM_BYTES
    except OSError:
        return False
