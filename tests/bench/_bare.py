"""A ticket in bare sqlite3: the statements the product runs, without the product."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pysqlite3

from kiosk.store.sqlite import Engine, Row, connect, patiently
from kiosk.store.statements import HEAD, INSERT_EVENT, SET_HEAD

Statement = tuple[str, Mapping[str, object]]

NUMBERS_EACH = 100
"""So many numbers has each of the processes for itself."""
CLOSE_WAITING = "update ticket set status = 'unserved', closed_by = 1 where status = 'waiting'"


def listen(act: Callable[[], object]) -> list[Statement]:
    """Do something that changes the branch; return its statements, every one of them."""
    heard: list[Statement] = []
    plain = Engine.execute

    def remembering(
        self: Engine, statement: str, values: Mapping[str, object] | None = None
    ) -> list[Row]:
        heard.append((statement, values or {}))
        return plain(self, statement, values)

    Engine.execute = remembering  # type: ignore[method-assign]
    try:
        act()
    finally:
        Engine.execute = plain  # type: ignore[method-assign]
    written = {statement for statement, _ in heard}
    assert written >= {HEAD, INSERT_EVENT, SET_HEAD}, "statements went another way"
    return heard


def in_bare(connection: pysqlite3.Connection, statements: Sequence[Statement]) -> None:
    """Run statements in one transaction, each fetched whole."""
    connection.execute("begin immediate")
    for statement, values in statements:
        connection.execute(statement, values).fetchall()
    connection.execute("commit")


class BareTickets:
    """One of several processes that take tickets from one file without the product.

    Args:
        live: The file, with the product's tables.
        statements: Of one ticket with its slip; every further one gets its own ids and numbers.
        place: Which of the processes.
    """

    def __init__(self, live: Path, statements: Sequence[Statement], place: int) -> None:
        self._path = live
        self._connection = connect(live)
        self._statements = statements
        self._first = place * NUMBERS_EACH
        self._taken = 0
        self._ids = [
            str(values["id"])
            for statement, values in statements
            if "insert into ticket" in statement or "insert into print_job" in statement
        ]

    def take(self) -> None:
        """Take a ticket in one transaction, waiting for the lock as the product does."""
        round_, number = divmod(self._taken, NUMBERS_EACH)
        self._taken += 1
        own: dict[str, object] = {"round": round_ + 1, "number": self._first + number + 1}
        ids = {one: str(uuid4()) for one in self._ids}
        with self._writing():
            for statement, values in self._statements:
                renewed = {
                    name: own.get(name, ids.get(value, value) if isinstance(value, str) else value)
                    for name, value in values.items()
                }
                rows = self._connection.execute(statement, renewed).fetchall()
                if statement == HEAD:
                    own["sequence"] = rows[0]["sequence"] + 1

    def close_queues(self) -> None:
        """Let nobody wait any more."""
        with self._writing():
            self._connection.execute(CLOSE_WAITING)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @contextmanager
    def _writing(self) -> Generator[None]:
        patiently(lambda: self._connection.execute("begin immediate"), self._path)
        yield
        patiently(lambda: self._connection.execute("commit"), self._path)
