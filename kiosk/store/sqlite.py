"""The SQLite engine: one file shared by every face of the machine (reference store.md)."""

import os
import random
import threading
import time
import weakref
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

# sqlite-utils takes this very module when it is installed; importing it through sqlite_utils.utils
# would add a quarter of a second to every start.
import pysqlite3 as sqlite3

from kiosk.store.affected import is_affected

Row = Mapping[str, Any]
Answer = TypeVar("Answer")

PATIENCE_S = 10.0
PAUSE_S = (0.001, 0.004)
BUSY_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
NO_ROOM_CODES = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
"""At a commit: a full disk; a used-up quota or no room for shared memory, which come as the other.

pysqlite3 hands on SQLite's primary codes only.
"""
WAL_LIMIT_BYTES = 16 * 1024 * 1024
DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
AWAY_CODES = frozenset(
    {
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_PROTOCOL,
    }
)
"""The disk does not answer, the file is gone or kept from readers: no bug, perhaps soon over."""
AFTER_DAMAGE = "close every face and start again: the live file is checked then"
REMEDY = "see that this user may write the folder and that the disk is well"


class StoreError(Exception):
    """The store cannot be used; says the file, what happened and what helps."""


class StoreBusyError(StoreError):
    """Another process kept the write lock longer than PATIENCE_S."""


class StoreFullError(StoreError):
    """The disk has no room; nothing was changed."""


def check_version(version: str = sqlite3.sqlite_version) -> None:
    """Refuse a SQLite that corrupts shared files.

    Raises:
        StoreError: It is an affected release.
    """
    if is_affected(tuple(int(part) for part in version.split("."))):
        raise StoreError(
            f"SQLite {version} corrupts files that several programs share; "
            "install pysqlite3 0.6.1 or newer in this environment"
        )


class Connection(sqlite3.Connection):  # type: ignore[misc] # pysqlite3 brings no types
    """A connection that goes when its thread has gone: nobody else keeps it."""


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's code of an error, 0 for none."""
    return int(getattr(error, "sqlite_errorcode", 0))


def no_room(path: Path) -> StoreFullError:
    """Return what to say when the disk takes nothing more."""
    return StoreFullError(f"{path}: the disk is full or cannot be written; free some room")


def trouble_of(error: sqlite3.Error, path: Path, *, writing: bool = False) -> StoreError | None:
    """Return what to say of an error that comes from outside, None for a bug."""
    code = code_of(error)
    if code == sqlite3.SQLITE_FULL or (writing and code in NO_ROOM_CODES):
        return no_room(path)
    helps = AFTER_DAMAGE if code in DAMAGE_CODES else REMEDY if code in AWAY_CODES else ""
    return StoreError(f"{path}: {error}; {helps}") if helps else None


def patiently(attempt: Callable[[], Answer], path: Path, patience_s: float = PATIENCE_S) -> Answer:
    """Try until the lock is ours, pausing 1 to 4 ms at random between tries.

    SQLite's own busy handler backs off to 100 ms and starves whoever waits longest
    (store.md 2), hence this one.

    Raises:
        StoreBusyError: Not within `patience_s`.
        StoreFullError: The disk is full.
    """
    deadline = time.monotonic() + patience_s
    while True:
        try:
            return attempt()
        except sqlite3.OperationalError as error:
            if code_of(error) == sqlite3.SQLITE_FULL:
                raise no_room(path) from error
            if code_of(error) not in BUSY_CODES:
                raise
            if time.monotonic() > deadline:
                raise StoreBusyError(
                    f"{path}: locked by another program for {patience_s:.0f} s; "
                    "look for one that hangs"
                ) from error
            time.sleep(random.uniform(*PAUSE_S))  # noqa: S311 - spreads writers, hides nothing


class Engine:
    """Connections to one file, one for each thread, and transactions on them."""

    def __init__(self, path: Path) -> None:
        check_version()
        self.path = path
        self._local = threading.local()
        self._all: weakref.WeakSet[sqlite3.Connection] = weakref.WeakSet()
        self._lock = threading.Lock()

    def execute(self, statement: str, values: Mapping[str, object] | None = None) -> list[Row]:
        """Run one statement and return all of its rows; no cursor stays open.

        Even a question can find the file locked for a moment: when the process that used it
        last goes, or the first one comes after a crash.
        """
        connection = getattr(self._local, "connection", None) or self._connection()
        try:
            return connection.execute(statement, values or {}).fetchall()  # type: ignore[no-any-return]
        except sqlite3.DatabaseError as error:
            if trouble := trouble_of(error, self.path, writing=self.is_writing):
                raise trouble from error
            if code_of(error) not in BUSY_CODES:
                raise
        return patiently(lambda: connection.execute(statement, values or {}).fetchall(), self.path)

    @property
    def in_transaction(self) -> bool:
        """Whether this thread is inside `writing` or `reading`."""
        return bool(self._connection().in_transaction)

    @property
    def is_writing(self) -> bool:
        """Whether this thread is inside `writing`."""
        return getattr(self._local, "writing", False)

    @contextmanager
    def writing(self) -> Generator[None]:
        """Hold the write lock; keep all changes made inside, or none if the block raises.

        Raises:
            StoreBusyError: The lock was not to be had.
            StoreFullError: The disk is full; nothing was changed.
        """
        connection = self._connection()
        self._begin("begin immediate")
        self._local.writing = True
        try:
            yield
            patiently(lambda: connection.execute("commit"), self.path)
        except BaseException as error:  # then raised
            if connection.in_transaction:
                connection.execute("rollback")
            if isinstance(error, sqlite3.OperationalError) and code_of(error) in NO_ROOM_CODES:
                raise no_room(self.path) from error
            raise
        finally:
            self._local.writing = False

    @contextmanager
    def joining(self) -> Generator[None]:
        """Inside `writing`, keep all changes made inside this block or none of them."""
        connection = self._connection()
        connection.execute("savepoint joining")
        try:
            yield
        except BaseException:  # then raised
            if connection.in_transaction:
                connection.execute("rollback to joining")
                connection.execute("release joining")
            raise
        connection.execute("release joining")

    @contextmanager
    def reading(self) -> Generator[None]:
        """Let every question asked inside see the same moment."""
        connection = self._connection()
        if connection.in_transaction:
            yield
            return
        self._begin("begin")
        try:
            yield
        finally:
            if connection.in_transaction:
                connection.execute("rollback")

    def reach_for_lock(self, patience_s: float) -> None:
        """Hold the write lock for a moment; StoreBusyError if it was not to be had so soon."""
        self._begin("begin immediate", patience_s)
        self._connection().execute("rollback")

    def _begin(self, statement: str, patience_s: float = PATIENCE_S) -> None:
        connection = self._connection()
        try:
            patiently(lambda: connection.execute(statement), self.path, patience_s)
        except sqlite3.OperationalError as error:
            if trouble := trouble_of(error, self.path):
                raise trouble from error
            raise

    def data_version(self) -> int:
        """Return a number that moves when another connection has committed."""
        return int(self.execute("pragma data_version")[0]["data_version"])

    def vacuum_into(self, path: Path) -> None:
        """Write a copy of this moment to a new file while others write."""
        connection = self._connection()
        values = {"path": os.fspath(path)}
        try:
            patiently(lambda: connection.execute("vacuum into :path", values), self.path)
        except sqlite3.OperationalError as error:
            if code_of(error) in NO_ROOM_CODES:
                raise no_room(path) from error
            raise

    def close(self) -> None:
        """Close the connections of every thread."""
        with self._lock:
            for connection in list(self._all):
                connection.close()
            self._all.clear()
            self._local = threading.local()

    @property
    def connection(self) -> sqlite3.Connection:
        """This thread's connection, for a library that works inside our transaction."""
        return self._connection()

    def _connection(self) -> sqlite3.Connection:
        connection = getattr(self._local, "connection", None)
        if connection is None:
            try:
                connection = patiently(lambda: connect(self.path), self.path)
            except sqlite3.DatabaseError as error:
                raise StoreError(f"{self.path}: {error}; {REMEDY}") from error
            self._local.connection = connection
            with self._lock:
                self._all.add(connection)
        return connection


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a new connection as every part of the product uses it; the file must exist.

    One that only reads does not even take the log into the file when it closes.

    Raises:
        sqlite3.OperationalError: The file is missing or cannot be opened.
        sqlite3.DatabaseError: The file is not a database.
    """
    connection = sqlite3.connect(
        f"file:{_quoted(path)}?mode={'ro' if read_only else 'rw'}", uri=True,
        isolation_level=None, timeout=0,
        check_same_thread=False, factory=Connection,
    )  # fmt: skip
    try:
        connection.row_factory = sqlite3.Row
        if read_only:
            return connection
        if connection.execute("pragma journal_mode").fetchone()[0] != "wal":
            connection.execute("pragma journal_mode = wal")
        connection.execute("pragma synchronous = full")
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma secure_delete = on")  # a purged row leaves no bytes (P4, P9)
        connection.execute(f"pragma journal_size_limit = {WAL_LIMIT_BYTES}")
    except BaseException:  # then raised
        connection.close()
        raise
    return connection


def is_complete(text: str) -> bool:
    """Return whether a text ends with a whole statement."""
    return bool(sqlite3.complete_statement(text))


def _quoted(path: Path) -> str:
    return os.fspath(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
