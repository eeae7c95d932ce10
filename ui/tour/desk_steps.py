"""Pictures of the desk face: each step that is not everyday, and the second-level desk."""

from collections.abc import Iterator

from kiosk.actions.booking import book, free_slots
from kiosk.actions.calling import call_next
from kiosk.actions.desks import open_desk
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.actions.serving import finish, start_serving, transfer
from kiosk.domain.actor import Role
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.service import AccessMode
from kiosk.domain.ticket import Ticket, TicketStatus
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.desk.pressing import PRESS_PAUSE_MS
from ui.tour.stage import Look, Picture, Stage, pause, shown

PEOPLE = 3
"""Who wait for a desk, so that each step has somebody."""
NOTE = "Manca il modulo AP70"
RECALL_S = 20


def desk_step_pictures(
    stage: Stage, desk: str, other: str, language: str, size: tuple[int, int]
) -> Iterator[Picture]:
    """Yield the pages of the steps at a desk that is open and free.

    Args:
        other: A desk from which somebody is sent here with a note.
    """
    _people_for(stage, desk, language)
    for name, picture in _steps(stage, desk, other, language, size):
        yield Picture(f"desk-step-{name}-{language}", picture.image)


def _steps(
    stage: Stage, desk: str, other: str, language: str, size: tuple[int, int]
) -> Iterator[tuple[str, Picture]]:
    branch = stage.acting(Role.DESK, desk)
    runner = Runner(branch, has_changed)
    face = DeskFace(runner, desk, branch.words, language=language, times=branch.office.times)
    with shown(runner, "ui.desk", face, size, language) as look:
        for step in (_by_number, _aside, _sent_on):
            for name, picture in step(stage, face, look):
                yield name, picture
        sent = _sent_here(stage, other, desk)
        for name, picture in _with_note(stage, sent, face, look):
            yield name, picture


def _by_number(stage: Stage, face: DeskFace, look: Look) -> Iterator[tuple[str, Picture]]:
    face.openFind()
    face.search.find("1")  # type: ignore[attr-defined]
    yield "found", look.taken("")
    face.search.find("Z 999")  # type: ignore[attr-defined]
    yield "nobody-found", look.taken("")
    mine = stage.branch.office.desks[face.desk].services  # type: ignore[index]
    waiting = stage.branch.store.tickets.waiting()
    _called(next(one for one in waiting if one.service in mine), face, look)
    yield "why-before", look.taken("")
    _press(face.giveReason, look)
    look.after(stage, RECALL_S)
    _press(face.noShow, look)
    yield "no-show", look.taken("")


def _called(ticket: Ticket, face: DeskFace, look: Look) -> None:
    """Ask for a ticket by its number."""
    _press(face.openFind, look)
    face.search.find(ticket.written)  # type: ignore[attr-defined]
    _press(face.callFound, look)


def _aside(stage: Stage, face: DeskFace, look: Look) -> Iterator[tuple[str, Picture]]:
    _press(face.callNext, look)
    _press(face.start, look)
    look.after(stage, RECALL_S)
    _press(face.park, look)
    yield "why-aside", look.taken("")
    _press(face.giveReason, look)
    yield "aside", look.taken("")
    _press(face.resumeFirst, look)
    yield "resumed", look.taken("")


def _sent_on(stage: Stage, face: DeskFace, look: Look) -> Iterator[tuple[str, Picture]]:
    _press(face.openTransfer, look)
    face.transferChoice.choose_digit(1)  # type: ignore[attr-defined]
    face.transferChoice.write(NOTE)  # type: ignore[arg-type]
    face.turnBack()
    yield "sends-on", look.taken("")
    face.turnPlace()
    yield "sends-on-last", look.taken("")
    _press(face.transfer, look)
    yield "sent-on", look.taken("")
    look.after(stage, RECALL_S)


def _with_note(
    stage: Stage, sent: Ticket, face: DeskFace, look: Look
) -> Iterator[tuple[str, Picture]]:
    _called(sent, face, look)
    _press(face.giveReason, look)
    look.after(stage, RECALL_S)
    yield "note-called", look.taken("")
    _press(face.start, look)
    yield "note-serving", look.taken("")
    _press(face.finish, look)
    _press(face.pause, look)
    _press(face.giveReason, look)
    _press(face.closeDesk, look)
    yield "closed", look.taken("")
    _press(face.openDesk, look)


def second_level_pictures(stage: Stage, desk: str, language: str) -> Iterator[Picture]:
    """Yield a desk of the second level: the appointments of today, one of them on the phone."""
    _empty(stage, desk)
    _appointments(stage)
    branch = stage.acting(Role.DESK, desk)
    runner = Runner(branch, has_changed)
    face = DeskFace(runner, desk, branch.words, language=language, times=branch.office.times)
    with shown(runner, "ui.desk", face, (480, 720), language) as look:
        yield look.taken(f"desk-second-level-{language}")
        _press(face.beginFirstRemote, look)
        yield look.taken(f"desk-phone-called-{language}")
        _press(face.start, look)
        yield look.taken(f"desk-phone-serving-{language}")
        _press(face.finish, look)
        yield look.taken(f"desk-phone-finished-{language}")


def _press(slot: object, look: Look) -> None:
    """Press a button once the pause between two presses is over."""
    look.settle()
    pause(PRESS_PAUSE_MS)
    assert callable(slot)
    slot()
    look.settle()


def _people_for(stage: Stage, desk: str, language: str) -> None:
    """Let people wait for a desk that has nobody."""
    _empty(stage, desk)
    reception = stage.acting(Role.RECEPTION, "1")
    office, profile = stage.branch.office, stage.branch.office.desks[desk].services
    kinds = {one.id: one.access for one in office.services.values()}
    free = sorted(one for one in profile if kinds[one] is not AccessMode.APPOINTMENT_ONLY)
    for service in free[:PEOPLE]:
        take_ticket(reception, service, preferential=False, language=language, printer=None)
    stage.clock.advance(RECALL_S)


def _sent_here(stage: Stage, other: str, desk: str) -> Ticket:
    """Let another desk send somebody on, with a note and to have them back."""
    there = stage.acting(Role.DESK, other)
    _people_for(stage, other, "it")
    call_next(there, other)
    start_serving(there, other)
    return transfer(there, other, target=f"desk:{desk}", keep_place=True, note=NOTE, back=True)


def _appointments(stage: Stage) -> None:
    """Book one appointment in each way."""
    reception = stage.acting(Role.RECEPTION, "1")
    day = reception.local(reception.now()).date()
    services = stage.branch.office.services.values()
    service = next(one.id for one in services if one.access is AccessMode.APPOINTMENT_ONLY)
    for mode in DeliveryMode:
        slot = free_slots(reception, service, day)[0]
        book(reception, service, slot.starts_at, mode=mode, language="it", printer=None)


def _empty(stage: Stage, desk: str) -> None:
    """Open a desk, and let whoever is there go."""
    branch = stage.acting(Role.DESK, desk)
    open_desk(branch, desk)
    here = branch.store.tickets.at_desk(desk)
    if here and here.status is TicketStatus.CALLED:
        here = start_serving(branch, desk)
    if here:
        finish(branch, desk)
