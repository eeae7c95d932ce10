"""What works beside a face in threads of its own; upkeep and signs of life among it."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.actions.archiving import keep_house, keeps_house
from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_alive
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import RefusedError
from kiosk.store.sqlite import StoreError

LOG = logging.getLogger(__name__)
UPKEEP_S = 60.0
"""Between signs of life and rounds of upkeep; the lease for it lasts longer."""
AGAIN_S = 20.0
Work = Callable[[threading.Event], None]


class Spare(threading.Thread):
    """A thread that a face can do without: a bug in it ends it alone."""


class Beside:
    """Threads that begin when the face is on the screen and end with it."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._woken: list[threading.Event] = []
        self._threads: list[threading.Thread] = []
        self._endings: list[Callable[[], object]] = []
        self._has_begun = False

    def add(
        self,
        name: str,
        work: Work,
        woken: threading.Event | None = None,
        *,
        is_spare: bool = False,
    ) -> None:
        """Plan a piece of work.

        Args:
            work: Ends when its event is set.
            woken: Set by `wake`, and at the end.
            is_spare: Whether the face goes on when a bug ends it.
        """
        if woken:
            self._woken.append(woken)
        kind = Spare if is_spare else threading.Thread
        thread = kind(target=work, args=(self._stop,), name=name, daemon=True)
        self._threads.append(thread)

    def at_end(self, act: Callable[[], object]) -> None:
        """Do this once the threads have ended, the last thing planned first."""
        self._endings.append(act)

    def begin(self) -> None:
        """Begin everything that is planned, once."""
        if not self._has_begun:
            self._has_begun = True
            for thread in self._threads:
                thread.start()

    def wake(self) -> None:
        """Tell whoever waits for news that there may be some."""
        for woken in self._woken:
            woken.set()

    def stop(self) -> None:
        """End them all."""
        self._stop.set()
        self.wake()
        if self._has_begun:
            for thread in self._threads:
                thread.join()
        for act in reversed(self._endings):
            act()


def taking(branch: Branch, holder: str) -> Callable[[], None]:
    """Return what takes the bookings out of the folder that the branch watches, if it has one."""
    folder = branch.office.booking_file.folder
    if folder is None:
        return lambda: None
    from kiosk.command.taking import Watch  # noqa: PLC0415 - only where a folder is watched

    watch = Watch(Path(folder))
    machine = replace(branch, actor=Actor(Role.TECHNICIAN, "watched folder"))
    told = ""

    def take_files() -> None:
        nonlocal told
        if not keeps_house(branch, holder):
            return
        try:
            taken = watch.look(machine)
        except OSError as error:
            why = error.strerror or type(error).__name__
            if why != told:  # not once a minute until somebody comes
                LOG.warning("bookings in %s wait: %s", folder, why)
            told = why
            return
        told = ""
        for one in taken:
            LOG.log(logging.INFO if one.is_well else logging.WARNING, "%s", one.line)

    return take_files


def upkeep(branch: Branch, holder: str, kind: str | None, rate: float = 1.0) -> Work:
    """Return the background work of a face: signs of life, archive, sound copies.

    Args:
        holder: Name of this process among those that could do it.
        kind: What reception sees it as, `kiosk`; None for a face that is no device.
        rate: How many seconds of the branch's clock pass in one of ours.
    """
    take_files = taking(branch, holder)

    def work(stop: threading.Event) -> None:
        copied = None
        while not stop.is_set():
            try:
                if kind:
                    note_alive(branch, kind)
                copied = keep_house(branch, holder, copied)
                take_files()
            except (StoreError, RefusedError, OSError) as error:  # away, or its disk is full
                LOG.warning("upkeep waits: %s", error)
            stop.wait(UPKEEP_S / rate)

    return work
