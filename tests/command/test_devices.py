"""Printers as the command line names them."""

import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.command.devices import DeviceError, printer_of, transport_of
from kiosk.domain.office import PrinterPlace
from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.file import FileTransport
from kiosk.printing.network import NetworkTransport
from kiosk.printing.raster import Raster
from kiosk.printing.serial_line import SerialTransport
from kiosk.printing.usb import UsbTransport
from tests.builders import ROOT
from tests.printing.profiles import PROFILES
from ui.__main__ import main


def test_an_address_says_the_way_to_a_printer():
    """A port may be left out, as raw printing has one of its own."""
    assert transport_of("tcp:10.0.0.7:9101") == NetworkTransport("10.0.0.7", 9101)
    assert transport_of("tcp:printer") == NetworkTransport("printer", 9100)
    assert transport_of("file:/dev/usb/lp0") == FileTransport(Path("/dev/usb/lp0"))
    assert transport_of("usb:/dev/kiosk-printer") == UsbTransport(Path("/dev/kiosk-printer"))
    assert transport_of("serial:/dev/ttyS0:19200") == SerialTransport(Path("/dev/ttyS0"), 19200)


@pytest.mark.parametrize(
    "address",
    [
        "", "tcp:", "file:", "usb:1", "usb:", "usb:lp0", "printer", "serial:/dev/ttyS0",
        "serial:ttyS0:9600", "serial:/dev/ttyS0:9601", "serial::9600", "serial:/dev/ttyS0:fast",
        "tcp:192.168.1..50:9100", "tcp:10.0.0.1:99999", "tcp:10.0.0.1:0", "tcp:10.0.0.1:²",
    ],
)  # fmt: skip
def test_any_other_address_is_refused_with_those_there_are(address: str):
    """Before anything opens."""
    with pytest.raises(DeviceError, match="allowed: tcp:HOST:PORT, usb:/PATH, serial:/PATH:BAUD"):
        transport_of(address)


@pytest.mark.parametrize(
    ("address", "raster"),
    [
        ("serial:/dev/ttyS0:9600", False),
        ("serial:/dev/ttyS0:115200", False),
        ("serial:/dev/ttyS0:230400", True),
        ("usb:/dev/kiosk-printer", True),
        ("tcp:printer", True),
    ],
)
def test_a_slow_line_gets_text_whatever_the_model_says(address: str, raster: bool):
    """A picture takes 4 s at 115200 baud and a minute at 9600."""
    place = PrinterPlace("1", PROFILES["epson-tm-t20"], address)

    assert printer_of(place).profile == replace(place.profile, raster=raster)


def test_the_pretend_printer_prints_into_a_folder(tmp_path: Path):
    """It says where it listens, then what it printed, and ends when it is told to."""
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "pretend-printer", "--port", "0", "--slips", str(tmp_path)],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        profile = PROFILES["generic-80"]
        paper = Raster(576, 80, bytes(72 * 80))
        printer = printer_of(PrinterPlace("1", profile, address))

        result = printer.send(raster_job(paper, profile, "0001"), "0001")

        path = Path(process.stdout.readline().strip())
        process.terminate()
    assert result.status is PrintStatus.SENT
    assert path == tmp_path / "slip-0001.pbm"
    assert path.read_bytes().startswith(b"P4\n576 ")
    assert process.returncode == 0


@pytest.mark.long
def test_the_pretend_printer_fails_as_it_is_told(tmp_path: Path):
    """From the start by an option, later by a line written to it."""
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "pretend-printer", "--port", "0", "--slips", str(tmp_path),
         "--fault", "paper=60", "--serial", "960"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        address, serial, fault = (process.stdout.readline().strip() for _ in range(3))
        printer = printer_of(PrinterPlace("1", PROFILES["generic-80"], address))
        before = printer.condition()
        process.stdin.write("cover\n")
        told = process.stdout.readline().strip()
        after = printer.condition()
        process.terminate()

    assert Path(serial.removeprefix("serial:")).parent == Path("/dev/pts")
    assert fault == "from now on: the roll ends [after so many mm]"
    assert (before, after) == (PrinterCondition.READY, PrinterCondition.COVER_OPEN)
    assert told == "from now on: the cover is open"
    assert process.returncode == 0


def test_a_fault_that_is_none_is_a_wrong_use(capsys: pytest.CaptureFixture[str]):
    """With those there are."""
    with pytest.raises(SystemExit) as end:
        main(["pretend-printer", "--fault", "flood"])

    assert end.value.code == 2
    assert "'flood' is none of paper, low, cover" in capsys.readouterr().err


def test_a_port_that_is_taken_is_named(tmp_path: Path):
    """Another one helps."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        done = subprocess.run(
            [sys.executable, "-m", "ui", "pretend-printer", "--port", str(port)],
            cwd=tmp_path, capture_output=True, check=False, text=True,
            env={"PYTHONPATH": str(ROOT)},
        )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr == (
        f"postazione: port {port}: Address already in use; choose another --port\n"
    )


@pytest.mark.long
def test_a_file_where_the_slips_should_go_is_named(tmp_path: Path):
    """Another port would not help."""
    (tmp_path / "slips").write_text("no folder")

    done = subprocess.run(
        [sys.executable, "-m", "ui", "pretend-printer", "--port", "0"],
        cwd=tmp_path, capture_output=True, check=False, text=True,
        env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr == "postazione: slips: File exists; check the path and your rights\n"


@pytest.mark.parametrize("width", ["0", "-5", "wide", "100000"])
def test_a_paper_that_cannot_be_is_a_wrong_use(width: str, capsys: pytest.CaptureFixture[str]):
    """Nothing listens then."""
    with pytest.raises(SystemExit) as end:
        main(["pretend-printer", "--width", width])

    assert end.value.code == 2
    assert "from 8 to 2400 dots wide" in capsys.readouterr().err
