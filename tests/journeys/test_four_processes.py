"""The whole path with every face in a process of its own: touch, paper, call, screen, done."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import pytest
import zxingcpp
from PIL import Image

from kiosk import clock
from kiosk.clock import ScaledClock
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster, to_pbm
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import local
from tests.faces import PATIENCE_S, Face, running, with_staff

QR = zxingcpp.barcode_formats_from_str("QRCode")
"""Black bars of large digits can be taken for a barcode of another kind."""

TROUBLE = re.compile(r"warning|error|critical|traceback|qml:|\.qml:\d", re.IGNORECASE)


@dataclass(frozen=True)
class Office:
    """Four faces and a printer on one branch."""

    kiosk: Face
    desk: Face
    display: Face
    reception: Face
    printer: PretendPrinter
    logs: Path

    @property
    def faces(self) -> tuple[Face, ...]:
        """All four."""
        return self.kiosk, self.desk, self.display, self.reception


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """The shipped branch on a Monday morning; all four faces start at once."""
    at = ScaledClock(local(10, 28), clock.now())
    set_up(Folder(tmp_path / "data"))
    with_staff(tmp_path / "data")
    common = ["--data", str(tmp_path / "data"), "--clock", str(at)]
    with ExitStack() as stack:
        printer = stack.enter_context(PretendPrinter(speed_mm_s=0))
        host, port = printer.address
        paper = f"tcp:{host}:{port}"
        made = Office(
            Face(["kiosk", "1", "--printer", paper, "--at=0,0,1080,1920", *common], tmp_path),
            Face(["desk", "1", *common], tmp_path),
            Face(["display", "A", "--mute", "--at=0,0,1920,1080", *common], tmp_path),
            Face(["reception", *common], tmp_path),
            printer,
            tmp_path,
        )
        stack.enter_context(running(*made.faces))
        for face in (made.desk, made.reception):
            face.signs_in()
        yield made


def take_a_ticket(kiosk: Face) -> None:
    """Touch one's way from the first page to the number: language, no booking, service, No."""
    kiosk.taps("language-it")
    kiosk.waits_for("Hai una prenotazione?")
    kiosk.taps("haveNoBooking")
    kiosk.waits_for("Di che cosa hai bisogno?")
    kiosk.taps("service-orientation")
    kiosk.waits_for("Hai diritto all’accesso preferenziale?")
    kiosk.taps("no")
    kiosk.waits_for("Ritira")


def wait_until(is_so: Callable[[], object]) -> None:
    """Look again and again."""
    deadline = monotonic() + PATIENCE_S
    while not is_so():
        assert monotonic() < deadline
        sleep(0.02)


def codes_on(slip: Raster, folder: Path) -> list[str]:
    """Return what a library that is not ours reads in the code of a slip."""
    path = folder / "slip.pbm"
    path.write_bytes(to_pbm(slip))
    return [found.text for found in zxingcpp.read_barcodes(Image.open(path).convert("L"), QR)]


def call_and_see(office: Office) -> None:
    """Open the desk, call, and see the call where everybody sees it."""
    office.desk.taps("openDesk")
    office.desk.waits_for("Chiama il prossimo")
    office.desk.taps("callNext")
    office.desk.waits_for("A\u00a0001")
    office.display.waits_for("A\u00a0001")
    assert [office.display.property(part, "called") for part in ("letter", "digits", "desk")] == [
        "A", "001", "1",
    ]  # fmt: skip
    office.reception.waits_for("Chiamata")


def serve_and_see(office: Office) -> None:
    """Serve, with reception looking at the ticket."""
    office.reception.taps("page-tickets")
    office.reception.waits_for("Nuovo biglietto per una persona")
    office.reception.types("search", "a1")
    office.reception.waits_for("Chiamato")
    office.desk.taps("start")
    office.desk.waits_for("Finisci")
    office.reception.waits_for("In servizio")
    office.desk.taps("finish")
    office.desk.waits_for("A\u00a0001 finito alle")
    office.reception.waits_for("Servito")


def test_from_a_touch_to_paper_to_the_call_to_the_end(office: Office):
    """Each step is done in one window and seen in the others; no face has anything to complain."""
    take_a_ticket(office.kiosk)
    office.kiosk.waits_for("A\u00a0001")
    wait_until(lambda: office.printer.slips)
    [slip] = office.printer.slips
    assert len(codes_on(slip, office.logs)) == 1
    office.reception.waits_for("1 biglietto oggi")

    call_and_see(office)
    serve_and_see(office)

    for face in office.faces:
        assert face.ends() == 0
        assert not TROUBLE.search(face.log()), face.log()
