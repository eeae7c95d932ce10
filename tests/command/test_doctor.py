"""`postazione doctor printer` against the pretend printer, over a real socket."""

import os
import pty
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.command.devices import transport_of
from kiosk.command.diagnosis import Diagnosis, lines_of
from kiosk.domain.device import DeviceKind
from kiosk.domain.printer import PrinterCondition
from kiosk.printing.examination import Examination
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import to_pbm
from kiosk.store.store import Store
from tests.command.conftest import STANDS_STILL, Run
from tests.printing.profiles import PROFILES
from tests.settings.planted import a_copy, plant

QR = zxingcpp.barcode_formats_from_str("QRCode")


@pytest.fixture
def pretend() -> Iterator[PretendPrinter]:
    """A printer that is well."""
    with PretendPrinter(speed_mm_s=500) as printer:
        yield printer


@pytest.fixture
def address(pretend: PretendPrinter) -> str:
    """Where it is."""
    host, port = pretend.address
    return f"tcp:{host}:{port}"


@pytest.fixture
def config(tmp_path: Path, address: str) -> Path:
    """An office whose first printer is that one."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{address}"')
    return config


def test_a_printer_is_tried_with_a_slip_and_told_what_it_confirms(
    run: Run, pretend: PretendPrinter, address: str, tmp_path: Path
):
    """And what its model should say; the code on the slip can be read."""
    ran = run("doctor", "printer", address, "--every-question")

    assert ran.status == 0
    assert f"{address} (generic-80): ready" in ran.out
    assert "confirmation: process_id" in ran.out
    assert 'change generic-80 to confirmation = "process_id"' in ran.out
    [slip] = pretend.slips
    (tmp_path / "slip.pbm").write_bytes(to_pbm(slip))
    [code] = zxingcpp.read_barcodes(Image.open(tmp_path / "slip.pbm").convert("L"), QR)
    assert code.text.startswith("postazione 20")


def test_a_model_is_asked_only_what_it_knows_and_told_what_not(run: Run, address: str):
    """Another question could come out as letters on the paper."""
    ran = run("doctor", "printer", address)

    assert ran.status == 0
    assert "own number of the slip (process_id): not asked" in ran.out
    assert "question behind the slip (fence): not asked" in ran.out
    assert "not asked: what generic-80 does not promise, and may print as letters" in ran.out
    assert "confirmation: status" in ran.out
    assert "generic-80 says the same" in ran.out


@pytest.mark.long
def test_a_model_that_is_right_is_left_as_it_is(run: Run, address: str):
    """Nobody is sent to the configuration for nothing."""
    ran = run("doctor", "printer", address, "--profile", "epson-tm-t20")

    assert ran.status == 0
    assert "epson-tm-t20 says the same: its confirmation is right" in ran.out
    assert "change epson-tm-t20" not in ran.out


def tried(after: PrinterCondition) -> Diagnosis:
    """Return what is known of a printer that was well, took a slip and confirmed nothing."""
    examination = Examination(PrinterCondition.READY, after, bytes_sent=9, size=9)
    return Diagnosis("1", "tcp:h", PROFILES["epson-tm-t20"], after, examination)


def test_a_model_that_promises_too_much_is_not_well():
    """Its slips would all end in doubt."""
    diagnosis = tried(PrinterCondition.READY)

    assert not diagnosis.is_well
    assert 'change epson-tm-t20 to confirmation = "status"' in "\n".join(lines_of(diagnosis))


@pytest.mark.parametrize("after", [PrinterCondition.SILENT, PrinterCondition.OFFLINE])
def test_a_model_is_not_judged_by_one_that_has_gone(after: PrinterCondition):
    """Somebody pulled the plug, or a kiosk took the line: its table may be right."""
    diagnosis = tried(after)
    lines = "\n".join(lines_of(diagnosis))

    assert not diagnosis.is_well
    assert "which says nothing about its model" in lines
    assert "change " not in lines


def test_a_printer_that_its_kiosk_holds_gets_no_slip(
    run: Run, pretend: PretendPrinter, address: str
):
    """It would come out when the kiosk stops; nor is its model to be changed."""
    pretend.set_silent(silent=True)

    ran = run("doctor", "printer", address)

    pretend.set_silent(silent=False)
    assert ran.status == 1
    assert "no test slip was sent, as it would come out later: stop the kiosk first" in ran.out
    assert "change generic-80" not in ran.out
    assert pretend.slips == []


def test_a_serial_line_that_is_in_use_is_not_called_empty(run: Run):
    """Whoever reads "check the cable" would search in vain."""
    ours, theirs = pty.openpty()
    address = f"serial:{os.ttyname(theirs)}:9600"
    kiosk = transport_of(address).connect(1)
    assert kiosk is not None

    ran = run("doctor", "printer", address)

    kiosk.close()
    os.close(ours)
    os.close(theirs)
    assert ran.status == 1
    assert "another program has it open, as a rule its kiosk: stop that first" in ran.out
    assert "nobody there" not in ran.out


@pytest.mark.parametrize(
    ("said", "minutes", "status", "words"),
    [
        (PrinterCondition.READY, 1, 0, "its kiosk holds it and noted at 10:27: ready"),
        (PrinterCondition.PAPER_OUT, 1, 1, "its kiosk holds it and noted at 10:27: no paper"),
        (PrinterCondition.READY, 60, 1, "its kiosk noted on 23/11 09:28: ready"),
        (PrinterCondition.SILENT, 1, 1, "its kiosk noted on 23/11 10:27: silent"),
    ],
)
def test_of_a_printer_that_does_not_answer_its_kiosk_knows_more(
    run: Run, pretend: PretendPrinter, config: Path, tmp_path: Path,
    said: PrinterCondition, minutes: int, status: int, words: str,
):  # fmt: skip
    """Nobody is sent to switch off what works; a kiosk that is not alive knows nothing."""
    pretend.set_silent(silent=True)
    now = datetime.fromisoformat(STANDS_STILL.split(",")[0])
    store = Store.at(tmp_path / "data", lambda: now)
    with store.transaction():
        store.places.seen(DeviceKind.PRINTER, "1", said, now - timedelta(minutes=minutes))
    store.close()

    ran = run("doctor", "printer", "--config", config)

    assert (ran.status, words in ran.out) == (status, True), ran.out


@pytest.mark.long
def test_a_text_printer_gets_text(run: Run, pretend: PretendPrinter, address: str):
    """With a ruler of letters."""
    ran = run("doctor", "printer", address, "--profile", "generic-80-text")

    assert ran.status == 0
    [slip] = pretend.slips
    assert any(slip.rows)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("paper", "no paper: change the roll"),
        ("cover", "the cover is open: close it until it clicks"),
        ("cutter", "the cutter is stuck: switch off, take the paper out, switch on"),
    ],
)
def test_what_is_wrong_is_said_with_what_helps(
    run: Run, pretend: PretendPrinter, config: Path, fault: str, words: str
):
    """By the name that the configuration gives it; nothing is sent."""
    match fault:
        case "paper":
            pretend.set_paper(present=False)
        case "cover":
            pretend.set_cover(is_open=True)
        case _:
            pretend.set_cutter(stuck=True)

    ran = run("doctor", "printer", "1", "--config", config)

    assert ran.status == 1
    assert words in ran.out
    assert "no test slip was sent" in ran.out
    assert pretend.slips == []


def test_all_printers_are_asked_and_none_prints(run: Run, pretend: PretendPrinter, config: Path):
    """Those of the configuration; one made of software lives inside its kiosk."""
    ran = run("doctor", "printer", "--config", config)

    assert ran.status == 0
    lines = ran.out.splitlines()
    assert lines[0].endswith("(generic-80): ready")
    assert lines[1] == "printer 2, pretend (generic-80): made of software, inside its kiosk"
    assert "prints a test slip" in lines[-1]
    assert pretend.slips == []


def test_without_a_slip_it_is_only_asked(run: Run, pretend: PretendPrinter, config: Path):
    """For a look while people wait."""
    pretend.set_paper_low(low=True)

    ran = run("doctor", "printer", "1", "--no-slip", "--config", config, "--json")

    assert ran.status == 0
    assert (ran.json["condition"], ran.json["examination"]) == ("paper_low", None)
    assert pretend.slips == []


def test_nobody_there_is_something_to_do(run: Run, pretend: PretendPrinter, config: Path):
    """The first thing to look at is the cable."""
    pretend.stop()

    ran = run("doctor", "printer", "--config", config)

    assert ran.status == 1
    assert "nobody there: check power, cable and address" in ran.out


@pytest.mark.parametrize(
    ("words", "helps"),
    [
        (("printer", "9"), "there is no printer '9', only 1, 2, or an address"),
        (("printer", "tcp:h", "--profile", "x"), "there is no profile 'x', only"),
        (("scanner",), "invalid choice: 'scanner'"),
    ],
)
def test_a_wrong_word_is_explained(run: Run, words: tuple[str, ...], helps: str):
    """With those there are."""
    ran = run("doctor", *words)

    assert ran.status == 2
    assert helps in ran.err


def test_an_address_of_no_kind_is_explained(run: Run):
    """With the kinds there are."""
    ran = run("doctor", "printer", "lpt:1")

    assert ran.status == 1
    assert "tcp:HOST:PORT" in ran.err
