"""Everything one branch keeps, as actions see it."""

import os
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Self

from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import Ticket
from kiosk.store import statements
from kiosk.store.appointments import Appointments
from kiosk.store.errands import Errands
from kiosk.store.events import Events
from kiosk.store.folder import Folder
from kiosk.store.forecasts import Forecasts
from kiosk.store.hall import Hall
from kiosk.store.history import History
from kiosk.store.log_marks import mark, marks
from kiosk.store.migrate import migrate
from kiosk.store.numbers_log import NumbersLog
from kiosk.store.places import Places
from kiosk.store.print_jobs import PrintJobs
from kiosk.store.pulse import beat
from kiosk.store.repair import prune_aside, snapshot
from kiosk.store.sqlite import Engine, StoreFullError
from kiosk.store.staff import Staff
from kiosk.store.start_check import open_lock
from kiosk.store.tickets import Tickets
from kiosk.store.verification import Verified, verify

LOCKED_S = 2.0
"""Nobody who is well holds the write lock for so long."""


class Store:
    """One branch's data on this machine; every thread may use it."""

    def __init__(self, folder: Folder, lock: int) -> None:
        self.folder = folder
        self._lock: int | None = lock
        self._engine = Engine(folder.live)
        self._bell = os.fspath(folder.bell)
        self._numbers = NumbersLog(folder.path)
        self._issued: list[Ticket] = []
        self._seen = threading.local()
        self.tickets = Tickets(self._engine)
        self.events = Events(self._engine)
        self.jobs = PrintJobs(self._engine)
        self.appointments = Appointments(self._engine)
        self.places = Places(self._engine)
        self.staff = Staff(self._engine)
        self.errands = Errands(self._engine)
        self.hall = Hall(self._engine)
        self.forecasts = Forecasts(self._engine)
        self.history = History(folder.history)

    @classmethod
    def at(cls, path: Path, now: Callable[[], datetime]) -> Self:
        """Open the store of a data folder; it must have been set up.

        Raises:
            StoreError: There is none, or it cannot be used; says what helps.
        """
        folder = Folder(path)
        lock = open_lock(folder, now)
        try:
            migrate(folder.live)
            return cls(folder, lock)
        except BaseException:  # then raised
            os.close(lock)
            raise

    @property
    def bell(self) -> Path:
        """A file that is touched after each commit."""
        return self.folder.bell

    def secret(self) -> bytes:
        """Return the branch's key for fingerprints of tax codes and for PINs."""
        return self.folder.secret.read_bytes()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Keep all of the changes made inside, or none if the block raises; then ring the bell.

        Inside another one it joins in: what it changed is kept when that one is.

        Raises:
            StoreBusyError: Another process holds the lock for too long.
            RefusedError: DISK_FULL; nothing was changed.
        """
        if self._engine.is_writing:
            with self._engine.joining():
                yield
            return
        assert not self._engine.in_transaction, "a question cannot become a change"
        try:
            with self._engine.writing():
                self._issued.clear()  # nobody else is here: the write lock is ours
                yield
                self._note_numbers()
        except StoreFullError as error:
            raise RefusedError(Reason.DISK_FULL) from error
        self.ring()

    def issued(self, ticket: Ticket) -> None:
        """Keep a new ticket, and its number in the log beside the store."""
        self.tickets.add(ticket)
        self._issued.append(ticket)

    def _note_numbers(self) -> None:
        """Write the numbers just given into the log beside the store, before they count."""
        for day in {ticket.day for ticket in self._issued}:
            numbers = ((one.queue, one.round, one.number) for one in self._issued if one.day == day)
            self._numbers.append(day, numbers)

    @contextmanager
    def reading(self) -> Generator[None]:
        """Let every question inside see the same moment."""
        with self._engine.reading():
            yield

    def ring(self) -> None:
        """Tell other processes that something was committed."""
        try:
            os.utime(self._bell)
        except OSError:  # the change counts; who missed the bell looks twice a second
            with suppress(OSError):
                self.folder.bell.touch()

    def has_changed(self) -> bool:
        """Return whether another connection has committed since this thread last asked.

        The first answer of a thread is yes.
        """
        mark = self._engine.data_version()
        known = getattr(self._seen, "mark", None)
        self._seen.mark = mark
        return mark != known

    def refuse_away(self) -> None:
        """See that something could be kept now, and keep nothing.

        Raises:
            StoreBusyError: Somebody holds the write lock for LOCKED_S already.
            StoreFullError: The disk has no room.
            StoreError: The disk does not answer.
        """
        self._engine.reach_for_lock(LOCKED_S)
        beat(self.folder.pulse)

    def mark_log(self, day: str) -> None:
        """Note beside the store how far the log has come."""
        [head] = self._engine.execute(statements.HEAD)
        if head["sequence"]:
            mark(self.folder.path, day, head["sequence"], head["hash"])

    def verified(self) -> Verified:
        """Look at every line of the log."""
        return verify(self._engine, marks(self.folder.path))

    def snapshot(self, at: datetime) -> Path:
        """Copy the live file while others write."""
        return snapshot(self.folder, self._engine, at)

    def forget(self, before: datetime) -> None:
        """Leave no trace of deleted rows: empty the log of the live file, delete old files.

        Copies and damaged files hold whole days, so they go once they are older than `before`.
        """
        self._engine.execute("pragma wal_checkpoint(truncate)")  # as far as readers allow
        self._numbers.prune()
        prune_aside(self.folder, before)

    def close(self) -> None:
        """Close every connection and let go of the lock; closing twice is closing once."""
        self._engine.close()
        self.history.close()
        self._numbers.close()
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)
