"""Every place that says how long people wait, with each kind of wait: slips, displays and staff."""

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.foresight.reading import Estimate
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.serving import start_serving
from kiosk.actions.slips import slip_of
from kiosk.actions.views import DisplayView, QueueWait
from kiosk.domain.actor import Role
from kiosk.domain.label import Label
from kiosk.domain.ticket import TicketStatus
from kiosk.domain.wait import Wait
from kiosk.store.forecasts import Told
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.display.display_face import PAGE_S
from ui.paper.drawing import draw, to_image
from ui.reception.reception_face import ReceptionFace
from ui.tour.desk_pictures import empty
from ui.tour.display_pictures import QUIET_S, TALL, WIDE, display, let_pass
from ui.tour.slip_pictures import NARROW, last_ticket
from ui.tour.slip_pictures import WIDE as WIDE_PAPER
from ui.tour.stage import Picture, Stage, shown
from ui.tour.wait_scenes import EARLY, EARLY_BY, KINDS

PUBLIC_ONLY = "ar"
"""Not among the languages of staff and displays."""
SIZES = MappingProxyType({"": (1440, 900), "-5x4": (1280, 1024), "-small": (1280, 720)})
DESK_SIZES = MappingProxyType({"": (480, 720), "-small": (400, 600)})
OUTCOMES = 40
"""Of each service: enough for ranges that are no longer indicative."""
LATE_S = 95 * 60
"""From the middle of the morning until twenty minutes before the break."""
AFTERNOON_H, AFTERNOON_S = 15, 155 * 60
"""From its opening until twenty minutes before the end of the day."""
CROWD = 60
A_MINUTE_S = 60
"""A range is held for less."""
TOO_OLD_S = 200
"""After that nobody believes a forecast any more."""


def wait_slips(stage: Stage, languages: Iterable[str]) -> Iterator[Picture]:
    """Yield a slip with each kind of wait, one with a booked time, and both on 58 mm."""
    branch = stage.acting(Role.KIOSK, "1")
    branch = replace(branch, office=replace(branch.office, languages=tuple(languages)))
    now, ticket = branch.now(), last_ticket(stage)
    early = Estimate(EARLY, now, now + EARLY_BY)
    for language in branch.office.languages:
        mine = replace(ticket, language=language)
        booked = replace(mine, booked_at=now + EARLY_BY)
        kinds = [(name, mine, Estimate(wait, now)) for name, wait in KINDS.items()]
        for name, one, estimate in (*kinds, ("booked", booked, early)):
            slip = slip_of(branch, one, 6, estimate)
            yield Picture(f"waits-slip-{language}-{name}", to_image(draw(slip, WIDE_PAPER)))
            if name in ("range", "rough", "booked"):
                yield Picture(f"waits-slip-{language}-{name}-58mm", to_image(draw(slip, NARROW)))
    joint = replace(branch, office=replace(branch.office, joint_languages=("de", "it")))
    slip = slip_of(joint, ticket, 6, Estimate(KINDS["rough"], now))
    yield Picture("waits-slip-joint-rough", to_image(draw(slip, WIDE_PAPER)))


@dataclass(slots=True)
class OneWait:
    """Lets a display say one wait and nothing else in its bottom line."""

    wait: Wait | None = None

    def look(self, branch: Branch, after: int) -> DisplayView:
        """Return the display's view."""
        view = display_view(branch, after)
        waits = (QueueWait("A", self.wait, view.now),) if self.wait else ()
        return replace(view, waits=waits, message=Label({"it": ""}))


def wait_displays(stage: Stage) -> Iterator[Picture]:
    """Yield a display with each kind of wait, lying, upright, and in two languages."""
    office = stage.branch.office
    joint = replace(
        office,
        joint_languages=("de", "it"),
        name=Label({"de": "NISF Bozen", "it": "INPS Bolzano"}),
    )
    for name, of, size in (("it", office, WIDE), ("tall", office, TALL), ("joint", joint, WIDE)):
        says = OneWait()
        with display(stage, of, size, says) as look:
            look.settle()
            let_pass(stage, look, QUIET_S)
            for kind, wait in KINDS.items():
                says.wait = wait
                look.after(stage, 0)
                yield look.taken(f"waits-display-{name}-{kind}")
                if of.joint_languages and wait:
                    look.passes(PAGE_S)
                    yield look.taken(f"waits-display-{name}-{kind}-2")


def wait_staff(stage: Stage, desk: str, languages: Iterable[str]) -> Iterator[Picture]:
    """Yield reception and a desk: as the branch knows little, much, near the end, and nothing."""
    spoken = [language for language in languages if language != PUBLIC_ONLY]
    for moment, come_to in MOMENTS.items():
        come_to(stage)
        for language in spoken:
            for shape, size in SIZES.items():
                for name, picture in _reception(stage, language, size):
                    yield Picture(
                        f"waits-reception-{language}-{moment}-{name}{shape}", picture.image
                    )
            for shape, size in DESK_SIZES.items():
                picture = _transfer(stage, desk, language, size)
                yield Picture(f"waits-desk-{language}-{moment}{shape}", picture.image)


def _reception(stage: Stage, language: str, size: tuple[int, int]) -> Iterator[tuple[str, Picture]]:
    branch = stage.acting(Role.RECEPTION, "1")
    printer = next(iter(branch.office.printers))
    runner = Runner(branch, has_changed)
    face = ReceptionFace(runner, branch.words, "1", language=language, printer=printer)
    with shown(runner, "ui.reception", face, size, language) as look:
        yield "overview", look.taken("")
        face.show("tickets")
        face.giving.choose(next(iter(branch.office.services)))  # type: ignore[attr-defined]
        yield "tickets", look.taken("")
        face.giving.giveNumber()  # type: ignore[attr-defined]
        yield "given", look.taken("")
        face.show("messages")
        yield "messages", look.taken("")


def _transfer(stage: Stage, desk: str, language: str, size: tuple[int, int]) -> Picture:
    """Return the page on which a desk chooses where to send somebody."""
    branch = stage.acting(Role.DESK, desk)
    here = branch.store.tickets.at_desk(desk) or call_next(branch, desk)
    if here and here.status is TicketStatus.CALLED:
        start_serving(branch, desk)
    runner = Runner(branch, has_changed)
    face = DeskFace(runner, desk, branch.words, language=language, times=branch.office.times)
    with shown(runner, "ui.desk", face, size, language) as look:
        look.settle()
        face.openTransfer()
        return look.taken("")


def _learnt(stage: Stage) -> None:
    """Let the branch have outcomes, as after some days."""
    dice = random.Random(OUTCOMES)  # noqa: S311 - a rehearsal
    store, now_s = stage.branch.store, int(stage.branch.now().timestamp())
    told = Told(now_s, 300, 600, 900, 300, 600, 900)
    with store.transaction():
        for service in stage.branch.office.services:
            for _ in range(OUTCOMES):
                store.forecasts.add_outcome(service, told, round(dice.triangular(240, 1000, 600)))
    stage.clock.advance(A_MINUTE_S)
    stage.foresee()


def _stopped(stage: Stage) -> None:
    """Come near the end of the day, after which nobody is served until tomorrow."""
    for desk in stage.branch.store.places.sessions():
        empty(stage.acting(Role.DESK, desk), desk)
    stage.clock.time = stage.clock.time.replace(hour=AFTERNOON_H, minute=1)
    _late(stage, AFTERNOON_S)


def _late(stage: Stage, seconds: float = LATE_S) -> None:
    """Come near a break, with more people in one queue than can still be served."""
    stage.go_on(seconds)
    crowded = next(one for one in stage.branch.office.services.values() if one.on_kiosk)
    reception = stage.acting(Role.RECEPTION, "1")
    for _ in range(CROWD):
        take_ticket(reception, crowded.id, preferential=False, language="it", printer=None)
    stage.clock.advance(A_MINUTE_S)
    stage.foresee()


def _aged(stage: Stage) -> None:
    """Let the last forecast be too old to be believed."""
    stage.clock.advance(TOO_OLD_S)


MOMENTS: Mapping[str, Callable[[Stage], None]] = {
    "rough": Stage.foresee,
    "known": _learnt,
    "late": _late,
    "stopped": _stopped,
    "unknown": _aged,
}
"""What happens before the pictures of each moment, in their order."""
