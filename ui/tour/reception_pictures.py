"""Pictures of the reception face: overview, tickets, devices, closing the day."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.actions.booking import bookable_services
from kiosk.actions.devices import note_alive, note_printer
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ChoiceState
from kiosk.domain.actor import Role
from kiosk.domain.device import DeviceKind
from kiosk.domain.office import KioskPlace
from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.domain.staff import SignIn
from ui.bridge.runner import Runner
from ui.reception.reception_face import ReceptionFace
from ui.tour.stage import Look, Picture, Stage, shown

SIZE, SMALL = (1440, 900), (1280, 720)
A_MORNING_MM = 9_000
"""Of paper."""
CATCH_UP_S = 15 * 60
"""The pictures before may have let half an hour pass while nobody was served."""


def reception_pictures(stage: Stage) -> Iterator[Picture]:
    """Yield reception's pages, closing the day at the end and taking it back."""
    stage.go_on(CATCH_UP_S)
    _devices(stage)
    branch = stage.acting(Role.RECEPTION, "1")
    printer = next(iter(branch.office.printers))
    runner = Runner(branch, has_changed)
    face = ReceptionFace(runner, branch.words, "1", printer=printer)
    with shown(runner, "ui.reception", face, SIZE) as look:
        yield look.taken("reception-23-overview")
        yield from _tickets(stage, face, look)
        yield from _hall(stage, face, look)
        face.show("devices")
        yield look.taken("reception-devices")
        _stuck(stage)
        look.after(stage, 0)
        yield look.taken("reception-devices-stuck")
        _well(stage)
        yield from _closing(face, look)
    runner = Runner(branch, has_changed)
    face = ReceptionFace(runner, branch.words, "1", language="de", printer=printer)
    with shown(runner, "ui.reception", face, SMALL, "de") as look:
        yield look.taken("reception-23-overview-small-de")
        face.show("tickets")
        yield look.taken("reception-24-tickets-small-de")
    yield from _signing_in(stage)


def _signing_in(stage: Stage) -> Iterator[Picture]:
    nobody = stage.acting(Role.NOBODY, "1")
    runner = Runner(nobody, has_changed)
    face = ReceptionFace(runner, nobody.words, "1", sign_in=SignIn())
    with shown(runner, "ui.reception", face, SIZE) as look:
        yield look.taken("reception-sign-in")


def _devices(stage: Stage) -> None:
    """Let every kiosk and display be alive, and one be out of paper."""
    kiosks = list(stage.branch.office.kiosks.values())
    for place in kiosks:
        note_alive(stage.acting(Role.KIOSK, place.name), DeviceKind.KIOSK)
    _well(stage)
    for name in stage.branch.office.displays:
        note_alive(stage.acting(Role.DISPLAY, name), DeviceKind.DISPLAY)
    _note(stage, kiosks[-1], PrinterCondition.PAPER_OUT)


def _note(stage: Stage, place: KioskPlace, condition: PrinterCondition) -> None:
    note_printer(stage.acting(Role.KIOSK, place.name), place.printer, condition)


def _stuck(stage: Stage) -> None:
    """Let the first printer have a slip stuck inside, and the last be near the end of its roll."""
    first, *_, last = stage.branch.office.kiosks.values()
    branch = stage.acting(Role.KIOSK, first.name)
    view = kiosk_view(branch, first.name)
    service = next(one.service for one in view.choices if one.state is ChoiceState.OPEN)
    take_ticket(branch, service, preferential=False, language="it", printer=first.printer)
    with branch.store.transaction():
        job = branch.store.jobs.next_of(first.printer)
        assert job is not None
        torn = replace(job, status=PrintStatus.UNKNOWN, sending_at=branch.now())
        branch.store.jobs.save(replace(torn, done_at=branch.now()))
        branch.store.places.use_paper(first.printer, A_MORNING_MM)
    _note(stage, first, PrinterCondition.JAM)
    _note(stage, last, PrinterCondition.PAPER_LOW)


def _well(stage: Stage) -> None:
    for place in stage.branch.office.kiosks.values():
        _note(stage, place, PrinterCondition.READY)


def _tickets(stage: Stage, face: ReceptionFace, look: Look) -> Iterator[Picture]:
    face.show("tickets")
    yield look.taken("reception-24-tickets-empty")
    day = stage.branch.store.tickets.highest_day() or ""
    gone = next(
        (one for one in stage.branch.store.tickets.of_day(day) if one.status == "no_show"), None
    )
    face.finding.search(gone.written if gone else "A 1")  # type: ignore[attr-defined]
    service = next(iter(stage.branch.office.services.values()))
    face.giving.choose(service.id)  # type: ignore[attr-defined]
    yield look.taken("reception-24-tickets")
    face.giving.giveNumber()  # type: ignore[attr-defined]
    yield look.taken("reception-24-given")


def _hall(stage: Stage, face: ReceptionFace, look: Look) -> Iterator[Picture]:
    """Bookings, what the hall is told, and the numbers of the day."""
    face.show("bookings")
    first = bookable_services(stage.acting(Role.RECEPTION, "1"))[:1]
    for service in first:
        face.booking.choose(service.id)  # type: ignore[attr-defined]
    yield look.taken("reception-bookings")
    face.show("messages")
    face.hall.prepare("long_waits")  # type: ignore[attr-defined]
    yield look.taken("reception-messages")
    face.show("numbers")
    yield look.taken("reception-26-numbers")


def _closing(face: ReceptionFace, look: Look) -> Iterator[Picture]:
    face.show("close")
    yield look.taken("reception-25-close-day")
    for desk in face.closing.desks_that_block():  # type: ignore[attr-defined]
        face.closing.closeAsServed(desk)  # type: ignore[attr-defined]
    look.settle()
    face.closing.goOn()  # type: ignore[attr-defined]
    yield look.taken("reception-25-close-day-step-2")
    face.closing.close()  # type: ignore[attr-defined]
    yield look.taken("reception-25-closed")
    face.closing.undo()  # type: ignore[attr-defined]
    look.settle()
