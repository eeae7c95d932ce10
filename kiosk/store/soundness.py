"""Whether a file can be used as a live file: what the check at start finds wrong with it."""

import os
import re
from contextlib import closing
from pathlib import Path

import pysqlite3 as sqlite3

from kiosk.store import statements
from kiosk.store.migrate import LATEST
from kiosk.store.sqlite import (
    NO_ROOM_CODES,
    PRIMARY_CODE,
    REMEDY,
    StoreError,
    code_of,
    connect,
    no_room,
    patiently,
)

IOERR_READ, IOERR_SHORT_READ = 266, 522
DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})


class NewerFileError(Exception):
    """A newer release made the file: nothing is wrong with it, but it cannot be used."""


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
            connection.execute("begin immediate")  # a byte of the header can forbid every change
            connection.execute("rollback")
        return ""
    except sqlite3.DatabaseError as error:
        return _damage(path, error)
    except UnicodeDecodeError:
        return "a text in it is no text"  # SQLite quotes the spoilt names in its message


def _first_problem(connection: sqlite3.Connection) -> str:
    [found] = connection.execute("pragma integrity_check(1)").fetchone()
    if found != "ok":
        return str(found)
    [version] = connection.execute("pragma user_version").fetchone()
    if version > LATEST:
        raise NewerFileError(f"made by a newer release (step {version}, this one knows {LATEST})")
    if version == 0:
        return "the file is empty"
    return _foreign(connection) if version == LATEST else ""


def _foreign(connection: sqlite3.Connection) -> str:
    """Find what SQLite's own check cannot know: names of tables and columns, the log's end."""
    for name, statement in vars(statements).items():
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
    if code in NO_ROOM_CODES:
        raise no_room(path) from error
    may_write = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    forbidden = code & PRIMARY_CODE == sqlite3.SQLITE_READONLY
    if (
        code in (IOERR_READ, IOERR_SHORT_READ)
        or code & PRIMARY_CODE in DAMAGE_CODES
        or (forbidden and may_write)
    ):
        return str(error)
    raise StoreError(f"{path}: {error}; {REMEDY}") from error
