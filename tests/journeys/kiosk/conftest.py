"""The shipped office of Ferrara on a Monday morning, a kiosk, and people who tap on it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import import_appointments
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.office import Office
from kiosk.domain.ticket import Ticket
from kiosk.settings.settings import load
from tests.builders import ROME, ROOT, a_branch, acting
from tests.fakes import Clock
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, kiosk, listener, open_kiosk, voice
from tests.ui.reception.conftest import open_reception

__all__ = ["Arrive", "kiosk", "listener", "open_kiosk", "open_reception", "voice"]

CODE = "48210735"


class Person:
    """Somebody at the kiosk who reads and taps, and never touches anything else.

    Args:
        kiosk: Shows its first page.
        branch: Its store is only looked at.
    """

    def __init__(self, kiosk: Kiosk, branch: Branch) -> None:
        self.kiosk = kiosk
        self.branch = branch

    def reads(self, *texts: str) -> None:
        """Wait for all of these on one page."""
        for text in texts:
            self.kiosk.until(partial(self._sees, text))

    def taps(self, *names: str) -> None:
        """Touch one control after the other, each as soon as its page is there."""
        for name in names:
            self.kiosk.finds(name)
            self.kiosk.settles()
            self.kiosk.tap(name)

    def wants(self, service: str) -> None:
        """Choose Italian, no booking and a service, on whatever page of the list it is."""
        self.taps("language-it", "haveNoBooking")
        self.reads("Di che cosa hai bisogno?")
        while not self.kiosk.has(f"service-{service}"):
            self.taps("service-more")
        self.taps(f"service-{service}")

    def checks_in(self, code: str = CODE) -> None:
        """Choose Italian, a booking, and type its code."""
        self.taps("language-it", "haveBooking")
        self.reads("Scrivi il codice")
        self.kiosk.types(code)
        self.taps("goOn")

    def _sees(self, text: str) -> bool:
        """Tell whether a text is there, however it is broken into lines."""
        return any(text in shown.replace("\n", " ") for shown in self.kiosk.texts())

    @property
    def tickets(self) -> list[Ticket]:
        """What the store holds of today."""
        return self.branch.store.tickets.unfinished()

    @property
    def slips(self) -> list[int]:
        """For each ticket, how many slips were sent to the printer."""
        return [len(self.branch.store.jobs.of_ticket(ticket.id)) for ticket in self.tickets]


Arrive = Callable[..., Person]


@cache
def ferrara() -> Office:
    """Return the shipped configuration."""
    return load(ROOT / "config" / "provincial_directorate")


def at(clock: Clock, hour: int, minute: int, day: int = 23) -> None:
    """Set the clock to a time of November 2026 in Ferrara; the 23rd is a Monday."""
    clock.time = datetime(2026, 11, day, hour, minute, tzinfo=ROME)


def booked(branch: Branch, minutes: int, **more: object) -> Appointment:
    """Keep a booking for case_status so many minutes from now."""
    starts = branch.now() + timedelta(minutes=minutes)
    made = Appointment("R1", CODE, None, "case_status", starts, 10)
    made = replace(made, **more)  # type: ignore[arg-type]
    import_appointments(acting(branch, Role.RECEPTION), [made])
    return made


@pytest.fixture
def branch(tmp_path: Path, clock: Clock) -> Iterator[Branch]:
    """Ferrara, as its kiosk sees it."""
    made = a_branch(tmp_path / "data", clock, ferrara())
    yield made
    made.store.close()


@pytest.fixture
def arrive(open_kiosk: OpenKiosk, branch: Branch) -> Arrive:
    """Let somebody come to a kiosk."""

    def come(*, first: str = "Scegli la lingua", **how: object) -> Person:
        kiosk = open_kiosk(**how)
        kiosk.waits_for(first)
        return Person(kiosk, branch)

    return come
