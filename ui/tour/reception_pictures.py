"""Pictures of the reception face: overview, tickets, devices, closing the day."""

from collections.abc import Iterator

from kiosk.actions.devices import note_alive, note_printer
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import Role
from kiosk.domain.device import DeviceKind
from kiosk.domain.printer import PrinterCondition
from ui.bridge.runner import Runner
from ui.reception.reception_face import ReceptionFace
from ui.tour.stage import Look, Picture, Stage, shown

SIZE, SMALL = (1440, 900), (1280, 720)
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
        face.show("devices")
        yield look.taken("reception-devices")
        yield from _closing(face, look)
    runner = Runner(branch, has_changed)
    face = ReceptionFace(runner, branch.words, "1", language="de", printer=printer)
    with shown(runner, "ui.reception", face, SMALL, "de") as look:
        yield look.taken("reception-23-overview-small-de")
        face.show("tickets")
        yield look.taken("reception-24-tickets-small-de")


def _devices(stage: Stage) -> None:
    """Let every kiosk and display be alive, and one be out of paper."""
    kiosks = list(stage.branch.office.kiosks.values())
    for place in kiosks:
        branch = stage.acting(Role.KIOSK, place.name)
        note_alive(branch, DeviceKind.KIOSK)
        note_printer(branch, place.printer, PrinterCondition.READY)
    for name in stage.branch.office.displays:
        note_alive(stage.acting(Role.DISPLAY, name), DeviceKind.DISPLAY)
    last = kiosks[-1]
    branch = stage.acting(Role.KIOSK, last.name)
    note_printer(branch, last.printer, PrinterCondition.PAPER_OUT)


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
