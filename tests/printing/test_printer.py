"""What becomes of a slip sent to a printer that is well, or not."""

import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.domain.printer_profile import Profile
from kiosk.printing.escpos import raster_job
from kiosk.printing.file import FileTransport
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, Patience, SendResult
from kiosk.printing.raster import Raster
from kiosk.printing.transport import Connection
from tests.printing.profiles import PROFILES

SLIP = Raster(576, 960, b"\x00\x0f" * 36 * 960)
T20 = PROFILES["epson-tm-t20"]
FENCED = replace(T20, confirmation=Confirmation.FENCE)
HASTY = Patience(1.0, question_s=0.2, stall_s=0.5, slip_s=1.5, watch_s=0.3, look_s=0.1, cut_s=0.5)
WELL = b"\x12"

Play = Callable[[socket.socket], None]


def a_printer(pretend: PretendPrinter, profile: Profile = T20) -> EscPosPrinter:
    """Return our side of the pretend printer."""
    return EscPosPrinter(NetworkTransport(*pretend.address), profile, HASTY)


def sent(printer: EscPosPrinter) -> SendResult:
    """Send a slip of 120 mm."""
    return printer.send(raster_job(SLIP, printer.profile, "K001"), "K001")


@contextmanager
def acting_as_printer(play: Play) -> Iterator[tuple[str, int]]:
    """Take one connection and let this play be played on it; give the address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connected, _ = listening.accept()
            with connected:
                play(connected)

        serving = Thread(target=serve)
        serving.start()
        yield listening.getsockname()
        serving.join()


def say_well_then_reset_in_the_middle(connected: socket.socket) -> None:
    """Be well, take 20 KB, then be gone without goodbye."""
    taken = 0
    while taken < 20_000:
        received = connected.recv(4096)
        taken += len(received)
        connected.sendall(WELL * received.count(b"\x10\x04"))
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def be_well_and_leave(connected: socket.socket) -> None:
    """Answer four questions, then close."""
    for _ in range(4):
        connected.recv(3)
        connected.sendall(WELL)


def test_a_printer_that_echoes_the_id_has_printed():
    """The strongest confirmation there is."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        result = sent(a_printer(pretend))

        assert result == SendResult(
            PrintStatus.PRINTED, Confirmation.PROCESS_ID, PrinterCondition.READY
        )
        assert pretend.slips == [SLIP]


def test_a_printer_that_answers_a_question_behind_the_slip_has_printed():
    """Weaker: the answer names no job."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        result = sent(a_printer(pretend, FENCED))

        assert result == SendResult(PrintStatus.PRINTED, Confirmation.FENCE, PrinterCondition.READY)


def test_a_printer_that_only_tells_how_it_is_has_been_sent_the_slip():
    """Well before and well after is all it can say."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        result = sent(a_printer(pretend, PROFILES["generic-80"]))

    assert result == SendResult(PrintStatus.SENT, Confirmation.STATUS, PrinterCondition.READY)


def test_a_printer_that_confirms_nothing_is_as_it_said_before_the_slip():
    """What it answered is known, though nobody asks again."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        pretend.set_paper_low(low=True)

        result = sent(a_printer(pretend, replace(T20, confirmation=Confirmation.NONE)))

    assert result == SendResult(PrintStatus.SENT, Confirmation.NONE, PrinterCondition.PAPER_LOW)


def test_only_the_echo_of_the_cut_will_do():
    """A printer with two ids to echo may send only the latest."""

    def echo_only_the_cut(connected: socket.socket) -> None:
        last = b""
        while received := connected.recv(4096):
            connected.sendall(WELL * received.count(b"\x10\x04"))
            last = (last + received)[-20:]
            if last.endswith(b"~001"):
                connected.sendall(b'7"~001\0')

    with acting_as_printer(echo_only_the_cut) as address:
        result = sent(EscPosPrinter(NetworkTransport(*address), T20, HASTY))

    assert result.status is PrintStatus.PRINTED


def test_a_roll_near_its_end_still_prints():
    """Staff are told, nobody is turned away."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        pretend.set_paper_low(low=True)

        result = sent(a_printer(pretend))

    assert (result.status, result.condition) == (
        PrintStatus.PRINTED,
        PrinterCondition.PAPER_LOW,
    )


@pytest.mark.parametrize(
    ("fault", "condition"),
    [
        (lambda pretend: pretend.set_paper(present=False), PrinterCondition.PAPER_OUT),
        (lambda pretend: pretend.set_cover(is_open=True), PrinterCondition.COVER_OPEN),
        (lambda pretend: pretend.set_cutter(stuck=True), PrinterCondition.CUTTER),
        (lambda pretend: pretend.set_silent(silent=True), PrinterCondition.SILENT),
    ],
)
def test_nothing_is_sent_to_a_printer_that_is_not_well(
    fault: Callable[[PretendPrinter], None], condition: PrinterCondition
):
    """So trying again is safe."""
    with PretendPrinter() as pretend:
        printer = a_printer(pretend)
        fault(pretend)

        asked, result = printer.condition(), sent(printer)

        assert asked is condition
        assert result == SendResult(PrintStatus.FAILED, Confirmation.NONE, condition)
        assert pretend.slips == []


def test_without_a_printer_nothing_is_sent():
    """Connection refused: nobody listens any more."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = listening.getsockname()

    printer = EscPosPrinter(NetworkTransport(*address), T20, HASTY)

    assert printer.condition() is PrinterCondition.OFFLINE
    assert sent(printer) == SendResult(
        PrintStatus.FAILED, Confirmation.NONE, PrinterCondition.OFFLINE
    )


def test_a_printer_that_leaves_before_the_first_byte_got_nothing():
    """It hung up after saying that it is well."""
    with acting_as_printer(be_well_and_leave) as address:
        transport = NetworkTransport(*address)

        class Late:
            """Gives the printer's goodbye time to arrive."""

            bytes_a_second = 1_000_000

            def connect(self, timeout_s: float) -> Connection | None:
                connection = transport.connect(timeout_s)
                assert connection is not None
                for number in range(4):
                    connection.write(b"\x10\x04" + bytes((number + 1,)), 1)
                    assert connection.read(1) == WELL
                while connection.read(1):
                    pass
                return connection

        printer = EscPosPrinter(Late(), PROFILES["mute-80"], HASTY)

        assert sent(printer).status is PrintStatus.FAILED


def test_a_printer_lost_in_the_middle_may_have_printed():
    """Never again by itself: it would be a second slip with the same number."""
    with acting_as_printer(say_well_then_reset_in_the_middle) as address:
        result = sent(EscPosPrinter(NetworkTransport(*address), T20, HASTY))

    assert result == SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.OFFLINE)


def test_a_printer_that_falls_silent_may_have_printed():
    """It took everything and says nothing any more."""
    with PretendPrinter(speed_mm_s=200) as pretend:
        pretend.on_progress(lambda _: pretend.set_silent(silent=True))

        result = sent(a_printer(pretend))

    assert result == SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.SILENT)


@pytest.mark.timeout(15)
@pytest.mark.parametrize("profile", [T20, FENCED, PROFILES["generic-80"]])
def test_paper_that_ends_in_the_middle_is_told_at_once(profile: Profile):
    """The person is still there; the printer goes on by itself when it has paper."""
    with PretendPrinter(speed_mm_s=200) as pretend:
        pretend.on_progress(lambda _: pretend.set_paper(present=False))

        endless = replace(HASTY, slip_s=100.0, watch_s=100.0)
        result = sent(replace(a_printer(pretend, profile), patience=endless))

    assert result == SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.PAPER_OUT)


def test_a_printer_that_takes_no_more_is_given_up():
    """A full buffer behind a printer that stands still."""
    with PretendPrinter(speed_mm_s=200) as pretend:
        pretend.on_progress(lambda _: pretend.set_cover(is_open=True))
        printer = a_printer(pretend)

        result = printer.send(raster_job(SLIP, T20, "K001") * 200, "K001")

    assert result.status is PrintStatus.UNKNOWN
    assert result.condition in {PrinterCondition.COVER_OPEN, PrinterCondition.SILENT}


def test_a_file_takes_the_whole_job_and_confirms_nothing(tmp_path: Path):
    """Jobs stand one behind the other."""
    file = tmp_path / "paper.bin"
    printer = EscPosPrinter(FileTransport(file), T20, HASTY)

    result = sent(printer)
    sent(printer)

    assert result == SendResult(PrintStatus.SENT, Confirmation.NONE, PrinterCondition.UNKNOWN)
    assert file.read_bytes() == raster_job(SLIP, T20, "K001") * 2
    assert printer.condition() is PrinterCondition.UNKNOWN


def test_a_file_that_cannot_be_is_a_printer_that_is_not_there(tmp_path: Path):
    """No folder of that name."""
    printer = EscPosPrinter(FileTransport(tmp_path / "nowhere" / "paper.bin"), T20, HASTY)

    assert sent(printer).status is PrintStatus.FAILED
    assert printer.condition() is PrinterCondition.OFFLINE


def test_a_device_that_takes_no_bytes_got_none():
    """A full disk says so at the first byte."""
    printer = EscPosPrinter(FileTransport(Path("/dev/full")), T20, HASTY)

    assert sent(printer).status is PrintStatus.FAILED


def test_a_picture_has_as_many_bytes_as_dots_need():
    """A mistake of the program, found before the paper."""
    with pytest.raises(ValueError, match="8 x 2 dots"):
        Raster(8, 2, b"\xff")
