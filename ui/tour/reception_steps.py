"""Pictures of the reception face: each step with a ticket, a booking, the hall and the reset."""

from collections.abc import Iterator

from kiosk.actions.booking import bookable_services
from kiosk.actions.helping import ask_for_help
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import Role
from kiosk.domain.service import AccessMode
from kiosk.domain.ticket import TicketStatus
from ui.bridge.runner import Runner
from ui.reception.reception_face import ReceptionFace
from ui.tour.stage import Look, Picture, Stage, shown


def reception_step_pictures(
    stage: Stage, language: str, size: tuple[int, int]
) -> Iterator[Picture]:
    """Yield what reception shows in the middle of each of its steps."""
    _people(stage, language)
    branch = stage.acting(Role.RECEPTION, "1")
    printer = next(iter(branch.office.printers))
    runner = Runner(branch, has_changed)
    face = ReceptionFace(runner, branch.words, "1", language=language, printer=printer)
    with shown(runner, "ui.reception", face, size, language) as look:
        for part in PARTS:
            for name in part(stage, face, look):
                yield look.taken(f"reception-step-{name}-{language}")


def _people(stage: Stage, language: str) -> None:
    """Let somebody wait, and somebody call for help."""
    reception = stage.acting(Role.RECEPTION, "1")
    services = stage.branch.office.services.values()
    free = [one.id for one in services if one.access is not AccessMode.APPOINTMENT_ONLY]
    for service in free[:3]:
        take_ticket(reception, service, preferential=False, language=language, printer=None)
    for name in stage.branch.office.kiosks:
        ask_for_help(stage.acting(Role.KIOSK, name))


def _alarms(stage: Stage, face: ReceptionFace, look: Look) -> Iterator[str]:
    look.after(stage, 25 * 60)
    yield "alarms"
    face.show("devices")
    yield "devices-lost"


def _ticket(stage: Stage, face: ReceptionFace, _: Look) -> Iterator[str]:
    face.show("tickets")
    finding, tickets = face.finding, stage.branch.store.tickets
    finding.search("1")  # type: ignore[attr-defined]
    yield "several"
    finding.search("Z 999")  # type: ignore[attr-defined]
    yield "nothing"
    waiting = tickets.waiting()[-1]
    finding.search(waiting.written)  # type: ignore[attr-defined]
    yield "waiting"
    finding.askPreference()  # type: ignore[attr-defined]
    yield "preference"
    finding.prefer(True)  # type: ignore[attr-defined]
    yield "preferred"
    finding.askMerge()  # type: ignore[attr-defined]
    yield "merge"
    finding.merge("Z 999")  # type: ignore[attr-defined]
    yield "merge-refused"


def _withdrawn(stage: Stage, face: ReceptionFace, look: Look) -> Iterator[str]:
    finding, tickets = face.finding, stage.branch.store.tickets
    finding.askMerge()  # type: ignore[attr-defined]
    look.settle()
    finding.merge(tickets.waiting()[0].written)  # type: ignore[attr-defined]
    yield "merged"
    finding.askVoid()  # type: ignore[attr-defined]
    yield "void"
    finding.void()  # type: ignore[attr-defined]
    yield "voided"
    day = tickets.highest_day() or ""
    of_day = tickets.of_day(day)
    for status in (TicketStatus.SERVED, TicketStatus.NO_SHOW):
        ended = next(one for one in of_day if one.status is status)
        finding.search(ended.written)  # type: ignore[attr-defined]
        yield status.value.replace("_", "-")
    finding.reinstate()  # type: ignore[attr-defined]
    yield "reinstated"
    finding.reprint()  # type: ignore[attr-defined]
    yield "reprinted"


def _bookings(stage: Stage, face: ReceptionFace, look: Look) -> Iterator[str]:
    face.show("bookings")
    look.settle()
    later = next(entry for entry in face.bookings._entries if not entry.number)  # type: ignore[attr-defined]  # noqa: SLF001
    face.bookings.choose(later.appointment_id)  # type: ignore[attr-defined]
    services = bookable_services(stage.acting(Role.RECEPTION, "1"))
    remote = next(one for one in services if one.access is AccessMode.APPOINTMENT_ONLY)
    face.booking.choose(remote.id)  # type: ignore[attr-defined]
    look.settle()
    face.booking.turn(True)  # type: ignore[attr-defined]
    look.settle()
    face.booking.take(face.booking.times[0])  # type: ignore[attr-defined]
    face.booking.hold("web_meeting")  # type: ignore[attr-defined]
    yield "booking"
    face.bookings.arrive()  # type: ignore[attr-defined]
    face.booking.book()  # type: ignore[attr-defined]
    yield "booked"
    face.bookings.write("00000000")  # type: ignore[arg-type]
    face.bookings.find()  # type: ignore[attr-defined]
    yield "booking-unknown"


def _hall(stage: Stage, face: ReceptionFace, look: Look) -> Iterator[str]:
    face.show("messages")
    first, second, *_ = stage.branch.office.services.values()
    face.hall.prepare("slow")  # type: ignore[attr-defined]
    face.hall.last("half_hour")  # type: ignore[attr-defined]
    look.settle()
    face.hall.putUp()  # type: ignore[attr-defined]
    face.hall.choose(first.id)  # type: ignore[attr-defined]
    look.settle()
    face.hall.closeService()  # type: ignore[attr-defined]
    look.settle()
    face.hall.choose(second.id)  # type: ignore[attr-defined]
    face.hall.shut("today")  # type: ignore[attr-defined]
    yield "closes-service"
    face.hall.choose("")  # type: ignore[attr-defined]
    face.hall.openService(first.id)  # type: ignore[attr-defined]
    look.settle()
    face.hall.takeDown()  # type: ignore[attr-defined]


def _numbers(_: Stage, face: ReceptionFace, look: Look) -> Iterator[str]:
    face.show("numbers")
    look.settle()
    face.numbers.print()  # type: ignore[attr-defined]
    yield "numbers-printed"
    face.numbers.turnDay()  # type: ignore[attr-defined]
    yield "numbers-none-before"


def _one_queue(_: Stage, face: ReceptionFace, look: Look) -> Iterator[str]:
    face.show("close")
    face.closing.chooseQueue("E")  # type: ignore[attr-defined]
    yield "reset"
    for desk in face.closing.desks_that_block():  # type: ignore[attr-defined]
        face.closing.closeAsServed(desk)  # type: ignore[attr-defined]
    look.settle()
    face.closing.restartNumbers(True)  # type: ignore[attr-defined]
    face.closing.goOn()  # type: ignore[attr-defined]
    yield "reset-confirm"
    face.closing.close()  # type: ignore[attr-defined]
    yield "reset-done"
    face.closing.undo()  # type: ignore[attr-defined]
    yield "reset-undone"


PARTS = (_alarms, _ticket, _withdrawn, _bookings, _hall, _numbers, _one_queue)
"""In the order in which they are shown."""
