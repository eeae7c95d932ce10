"""Pictures of the display face: quiet, new call, several calls, stopped, two languages."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Protocol

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.views import DisplayView
from kiosk.domain.actor import Role
from kiosk.domain.label import Label
from kiosk.domain.office import Office
from kiosk.domain.ticket import TicketStatus
from ui.bridge.runner import Runner
from ui.display.display_face import PAGE_S, DisplayFace
from ui.display.work import DisplayWork
from ui.tour.stage import Look, Picture, Stage, pause, shown

WIDE, TALL, FINE = (1920, 1080), (1080, 1920), (3840, 2160)
QUIET_S = 70
RATE = 10.0
"""Seconds of the display's own count that pass in one of ours: nobody wants to wait for them."""
A_SECOND_MS = 110
STALE_S = 301


class OutOfReachError(Exception):
    """The branch cannot be read: for the picture of a stopped display."""


class Source(Protocol):
    """Where a display reads what it shows."""

    def look(self, branch: Branch, after: int) -> DisplayView:
        """Return the display's view."""


class Reach:
    """Lets a display read the branch, or not."""

    def __init__(self) -> None:
        self.is_cut = False

    def look(self, branch: Branch, after: int) -> DisplayView:
        """Return the display's view.

        Raises:
            OutOfReachError: While it is cut.
        """
        if self.is_cut:
            raise OutOfReachError
        return display_view(branch, after)


def display_pictures(stage: Stage) -> Iterator[Picture]:
    """Yield the display's pages; desks call people for them."""
    stage.foresee()
    office = _with_waits(stage.branch.office)
    desks = [name for name in office.desks if name in stage.branch.store.places.sessions()]
    yield from _calls(stage, office, desks)
    bolzano = replace(
        office,
        joint_languages=("de", "it"),
        name=Label({"de": "NISF Bozen", "it": "INPS Bolzano"}),
    )
    for name, shown_office, size in (
        ("display-18-bilingual", bolzano, WIDE),
        ("display-14-portrait", office, TALL),
        ("display-14-4k", office, FINE),
    ):
        with display(stage, shown_office, size, Reach()) as look:
            look.settle()
            call(stage, desks[-1:])
            pause(A_SECOND_MS)
            let_pass(stage, look, QUIET_S)
            stage.foresee()
            let_pass(stage, look, 0)
            look.passes(PAGE_S)
            yield look.taken(name)


def _calls(stage: Stage, office: Office, desks: list[str]) -> Iterator[Picture]:
    """Yield one display's morning: quiet, one call, several, and out of reach."""
    reach = Reach()
    with display(stage, office, WIDE, reach) as look:
        look.settle()
        let_pass(stage, look, QUIET_S)
        yield look.taken("display-14-normal")
        stage.foresee()
        let_pass(stage, look, 0)
        look.passes(PAGE_S)
        yield look.taken("display-14-wait")
        call(stage, desks[:1])
        pause(A_SECOND_MS)
        yield look.taken("display-15-new-call")
        let_pass(stage, look, QUIET_S)
        call(stage, desks[1:4])
        pause(A_SECOND_MS)
        yield look.taken("display-16-three-calls")
        let_pass(stage, look, QUIET_S)
        reach.is_cut = True
        stage.clock.advance(STALE_S)
        look.passes(office.times.stale_s + 3)
        yield look.taken("display-17-updating")
        look.passes(office.times.stopped_s)
        yield look.taken("display-17-stale")


def _with_waits(office: Office) -> Office:
    """Return the office with displays that say how long newcomers wait."""
    displays = {name: replace(place, waits=True) for name, place in office.displays.items()}
    return replace(office, displays=displays)


@contextmanager
def display(stage: Stage, office: Office, size: tuple[int, int], reach: Source) -> Iterator[Look]:
    """Open the first display of an office."""
    name = next(iter(office.displays))
    branch = stage.acting(Role.DISPLAY, name, office)
    runner = Runner(branch, has_changed, RATE, (OutOfReachError,))
    face = DisplayFace(
        runner,
        name,
        branch.words,
        branch.now,
        times=office.times,
        work=replace(DisplayWork(), look=reach.look),
    )
    with shown(runner, "ui.display", face, size) as look:
        yield look


def let_pass(stage: Stage, look: Look, seconds: float) -> None:
    """Let time pass on a display; it notices at its next second."""
    stage.clock.advance(seconds)
    pause(A_SECOND_MS)
    look.settle()


def call(stage: Stage, desks: list[str]) -> None:
    """Let each desk finish with whoever is there and call the next."""
    for name in desks:
        branch = stage.acting(Role.DESK, name)
        here = branch.store.tickets.at_desk(name)
        if here and here.status is TicketStatus.CALLED:
            here = start_serving(branch, name)
        if here:
            finish(branch, name)
        call_next(branch, name)
