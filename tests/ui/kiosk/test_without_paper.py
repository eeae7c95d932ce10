"""With no paper at all a person still leaves with a number that counts."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.devices import note_alive
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.actor import Role
from kiosk.domain.device import DeviceKind
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.mechanism import Moment
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter
from tests.builders import acting, desk_of
from tests.printing.faults.paper import QR, codes_on
from tests.printing.profiles import PROFILES
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from ui.command.printing import slip_bytes

T20 = PROFILES["epson-tm-t20"]


@pytest.fixture
def printer(branch: Branch) -> Iterator[PretendPrinter]:
    """The kiosk's printer, and the thread that prints on it."""
    note_alive(branch, DeviceKind.KIOSK)
    stop = threading.Event()
    with PretendPrinter(speed_mm_s=250) as pretend:
        ours = EscPosPrinter(NetworkTransport(*pretend.address), T20)
        spool = Spool("p1", ours, partial(slip_bytes, profile=T20))
        printing = threading.Thread(target=run_spool, args=(branch, spool, stop))
        printing.start()
        yield pretend
        stop.set()
        printing.join()


def takes_a_ticket(kiosk: Kiosk) -> None:
    """Touch one's way to the number."""
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")


def codes_in(picture: Path) -> list[str]:
    """Return what a phone reads on the screen."""
    return [found.text for found in zxingcpp.read_barcodes(Image.open(picture).convert("L"), QR)]


def test_with_an_empty_roll_the_number_is_on_the_screen_and_counts(
    open_kiosk: OpenKiosk, branch: Branch, printer: PretendPrinter, tmp_path: Path
):
    """Large, with a code to photograph; staff know why, and the person is called like anybody."""
    printer.strike(Fault.PAPER_OUT)
    kiosk = open_kiosk()
    kiosk.until(lambda: kiosk.face._journey.view.printer == "paper_out")  # type: ignore[union-attr]
    takes_a_ticket(kiosk)

    kiosk.waits_for("Il tuo numero è valido")
    assert kiosk.shows("A\u00a0001")
    assert kiosk.shows("La carta è finita.")
    [ticket] = branch.store.tickets.unfinished()
    assert branch.store.jobs.of_ticket(ticket.id) == []
    picture = tmp_path / "screen.png"
    kiosk.save_picture(picture)
    assert codes_in(picture) == [ticket.token]
    alarms = [task.key for task in reception_view(acting(branch, Role.RECEPTION)).tasks]
    assert alarms == ["task.kiosk_paper_out"]
    called = call_next(desk_of(branch, "1"), "1")
    assert called is not None
    assert called.id == ticket.id


def test_paper_that_ends_in_the_middle_turns_the_page_to_the_number(
    open_kiosk: OpenKiosk, branch: Branch, printer: PretendPrinter
):
    """Within three seconds; with a new roll the slip comes out whole, and once."""
    printer.at(Moment.PRINTED, lambda: printer.strike(Fault.PAPER_OUT), mm=40)
    kiosk = open_kiosk()
    kiosk.until(lambda: kiosk.face._journey.view.printer == "ready")  # type: ignore[union-attr]
    takes_a_ticket(kiosk)
    kiosk.until(lambda: not printer.state.has_paper)

    kiosk.waits_for("Il tuo numero è valido", timeout_ms=3000)
    assert kiosk.shows("A\u00a0001")
    printer.mend(Fault.PAPER_OUT)
    kiosk.until(lambda: printer.slips)
    [ticket] = branch.store.tickets.unfinished()
    [slip] = printer.slips
    assert codes_on(slip) == [ticket.token]
    kiosk.passes(1500)
    assert len(printer.slips) == 1
