"""`postazione doctor printer` against the pretend printer, over a real socket."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import to_pbm
from tests.command.conftest import Run
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
    ran = run("doctor", "printer", address)

    assert ran.status == 0
    assert f"{address} (generic-80): ready" in ran.out
    assert "confirmation: process_id" in ran.out
    assert 'change generic-80 to confirmation = "process_id"' in ran.out
    [slip] = pretend.slips
    (tmp_path / "slip.pbm").write_bytes(to_pbm(slip))
    [code] = zxingcpp.read_barcodes(Image.open(tmp_path / "slip.pbm").convert("L"), QR)
    assert code.text.startswith("postazione 20")


def test_a_model_that_is_right_is_left_as_it_is(run: Run, address: str):
    """Nobody is sent to the configuration for nothing."""
    ran = run("doctor", "printer", address, "--profile", "epson-tm-t20")

    assert ran.status == 0
    assert "epson-tm-t20 says the same: its confirmation is right" in ran.out
    assert "change epson-tm-t20" not in ran.out


def test_a_model_that_promises_too_much_is_not_well(
    run: Run, pretend: PretendPrinter, address: str
):
    """Its slips would all end in doubt."""
    pretend.set_silent(silent=True)

    ran = run("doctor", "printer", address, "--profile", "epson-tm-t20", "--json")

    assert ran.status == 1
    assert ran.json["well"] is False
    assert (ran.json["promised"], ran.json["examination"]["confirmation"]) == ("process_id", "none")
    assert len(pretend.slips) == 1


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
