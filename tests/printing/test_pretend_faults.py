"""The pretend printer fails as real ones do, at the moment it is told to."""

import os
import socket
from collections.abc import Callable
from select import select
from threading import Event, Thread
from time import monotonic

import pytest

from kiosk.printing.escpos import text_job
from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.mechanism import Moment
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.pretend.reader import Reader
from kiosk.printing.pretend.serial_line import SerialLine
from kiosk.printing.pretend.state import State
from tests.printing.pretending import DOTS_PER_MM, JOB, SLIP, asked, four, full, wait_for
from tests.printing.profiles import PROFILES
from tests.printing.slips import an_italian_slip


@pytest.mark.parametrize(
    ("fault", "real_time", "everything"),
    [
        (Fault.PAPER_OUT, "1a 32 12 7e", "10 0f 05 00 00 00"),
        (Fault.PAPER_LOW, "12 12 12 1e", "10 0f 04 00 00 00"),
        (Fault.COVER, "1a 16 12 12", "10 0f 00 03 00 00"),
        (Fault.CUTTER, "1a 52 1a 12", "10 0f 00 00 00 01"),
        (Fault.JAM, "1a 52 16 12", "10 0f 00 00 40 00"),
        (Fault.HOT, "1a 52 52 12", "10 0f 00 00 01 00"),
        (Fault.BROKEN, "1a 52 32 12", "10 0f 00 00 00 08"),
        (Fault.SILENT, "", ""),
        (Fault.GARBLED, "ff ff ff ff", "ff 80 9d c1"),
        (Fault.TAKEN, "", ""),
    ],
)
def test_each_fault_has_its_bits(fault: Fault, real_time: str, everything: str):
    """Byte for byte the tables of reference/printing.md 4 and domain.md 8.3; mended it is well."""
    with PretendPrinter() as pretend:
        pretend.strike(fault)
        struck = four(pretend), full(pretend)
        pretend.mend(fault)

        assert struck == (real_time, everything)
        assert (four(pretend), full(pretend)) == ("12 12 12 12", "10 0f 00 00 00 00")


def test_it_says_what_it_is():
    """GS I: a byte, or a text."""
    with PretendPrinter() as pretend:
        assert asked(pretend, b"\x1dI\x01", 1) == b"\x02"
        assert asked(pretend, b"\x1dI\x42", 9) == b"_PRETEND\0"


def test_a_picture_that_holds_a_question_is_a_picture():
    """Nothing is looked for in dots, and they come out as they are sent, in whatever pieces."""
    got: list[object] = []
    reader = Reader(lambda command, _: got.append(command))
    rows = b"\x10\x04\x01\x1dV\x00" * 20
    sent = b"\x1dv0\x00\x06\x00\x14\x00" + rows + b"\x10\x04\x01"
    for at in range(len(sent)):
        reader.take(sent[at : at + 1])

    assert b"".join(getattr(part, "rows", b"") for part in got) == rows
    assert [type(part).__name__ for part in got].count("AskNow") == 1
    assert [type(part).__name__ for part in got].count("Cut") == 0


@pytest.mark.parametrize(("where", "left"), [(0, 0), (1, 35), (2, 71)])
def test_a_picture_stands_where_it_is_told_to(where: int, left: int):
    """Left, in the middle or right, in bytes."""
    cut = Event()
    with PretendPrinter(speed_mm_s=0) as pretend, socket.create_connection(pretend.address) as line:
        pretend.on_slip(lambda _: cut.set())
        line.sendall(b"\x1ba" + bytes((where,)) + b"\x1dv0\0\x01\0\x01\0\xff\x1bi")
        assert cut.wait(5)

        assert pretend.slips[0].rows == b"\0" * left + b"\xff" + b"\0" * (71 - left)


@pytest.mark.parametrize("mm", [10, 50, 90])
def test_a_roll_ends_after_so_many_millimetres(mm: int):
    """To the row; with a new one the slip goes on."""
    cut = Event()
    with PretendPrinter(speed_mm_s=0) as pretend, socket.create_connection(pretend.address) as line:
        pretend.on_slip(lambda _: cut.set())
        pretend.strike(Fault.PAPER_OUT, mm)
        line.sendall(JOB)
        wait_for(lambda: not pretend.state.has_paper)
        out = pretend.hanging.height
        pretend.mend(Fault.PAPER_OUT)
        assert cut.wait(5)

        assert out == mm * DOTS_PER_MM
        assert pretend.slips == [SLIP]


def test_something_can_be_made_to_happen_at_each_moment_of_a_slip():
    """After so many millimetres, before the cut and after it, each once."""
    seen: list[tuple[str, int, int]] = []
    with PretendPrinter(speed_mm_s=0) as pretend, socket.create_connection(pretend.address) as line:

        def note(name: str) -> Callable[[], None]:
            return lambda: seen.append((name, pretend.hanging.height, len(pretend.slips)))

        pretend.at(Moment.PRINTED, note("header"), mm=10)
        pretend.at(Moment.PRINTED, note("middle"), mm=50)
        pretend.at(Moment.BEFORE_CUT, note("before"))
        pretend.at(Moment.AFTER_CUT, note("after"))
        line.sendall(JOB * 2)
        wait_for(lambda: len(pretend.slips) == 2)

    assert seen == [("header", 80, 0), ("middle", 400, 0), ("before", 800, 0), ("after", 0, 1)]


def test_the_line_drops_after_so_many_bytes():
    """Without goodbye; what was taken in is printed, and the next connection begins anew."""
    with PretendPrinter(speed_mm_s=0) as pretend:
        pretend.strike(Fault.DROP, 2008)
        with socket.create_connection(pretend.address, 2) as line:
            line.sendall(JOB)
            with pytest.raises(ConnectionResetError):
                line.recv(1)

        assert asked(pretend, b"\x1dr\x01", 1) == b"\0"  # behind all that was taken in
        before = pretend.hanging.height
        assert asked(pretend, b"\x1dr\x01", 1) == b"\0"
        assert 0 < before < SLIP.height
        assert pretend.hanging.height == before


def test_without_power_it_is_gone_and_forgets_all_but_the_paper():
    """Switched on again it listens at the same address; the stub still hangs out."""
    with PretendPrinter(speed_mm_s=0) as pretend:
        pretend.at(Moment.PRINTED, lambda: pretend.strike(Fault.POWER), mm=50)
        with socket.create_connection(pretend.address, 2) as line:
            line.sendall(JOB)
            wait_for(lambda: not pretend.state.has_power)
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(pretend.address, 2)
        pretend.mend(Fault.POWER)

        assert four(pretend) == "12 12 12 12"
        assert pretend.hanging.height == 50 * DOTS_PER_MM
        assert pretend.slips == []


def test_power_switched_on_while_it_is_going_off_comes_after_that():
    """A hand sees the light go out before the line is gone."""
    dark, went_on = Event(), Event()
    with PretendPrinter(speed_mm_s=0) as pretend, socket.create_connection(pretend.address) as line:

        def see(state: State) -> None:
            if not state.has_power and not dark.is_set():
                dark.set()
                went_on.wait(0.1)

        pretend._health.on_change(see)
        pretend.at(Moment.BEFORE_CUT, lambda: pretend.strike(Fault.POWER))
        line.sendall(JOB)
        assert dark.wait(5)
        pretend.mend(Fault.POWER)
        went_on.set()

        assert four(pretend) == "12 12 12 12"


def test_whoever_frees_the_paper_tears_it_off():
    """The rest comes out as a piece of its own."""
    with PretendPrinter(speed_mm_s=0) as pretend, socket.create_connection(pretend.address) as line:
        pretend.at(Moment.PRINTED, lambda: pretend.strike(Fault.JAM), mm=60)
        line.sendall(JOB)
        wait_for(lambda: pretend.state.is_jammed)
        pretend.mend(Fault.JAM)
        wait_for(lambda: pretend.slips)

        assert [slip.height for slip in pretend.slips] == [SLIP.height - 60 * DOTS_PER_MM]


def test_a_slow_line_takes_its_time():
    """As many bytes a second as it was told."""
    with PretendPrinter(speed_mm_s=0) as pretend:
        pretend.strike(Fault.SLOW, 4000)
        with socket.create_connection(pretend.address) as line:
            began = monotonic()
            line.sendall(b"\0" * 2000 + b"\x1dr\x01")
            line.recv(1)

    assert 0.4 < monotonic() - began < 3


def test_a_small_buffer_keeps_the_rest_in_the_line():
    """A question behind it is answered only when its turn comes."""
    with (
        PretendPrinter(speed_mm_s=400) as pretend,
        socket.create_connection(pretend.address) as line,
    ):
        pretend.strike(Fault.SMALL)
        began = monotonic()
        line.sendall(JOB + b"\x10\x04\x01")
        line.settimeout(5)
        answers = b""
        while b"\x12" not in answers:
            answers += line.recv(100)

    assert monotonic() - began > 0.15


def test_it_can_be_told_to_forget_what_waits():
    """DLE ENQ 2, as staff's reprint needs it; the stub is left."""
    with PretendPrinter(speed_mm_s=0) as pretend:
        pretend.strike(Fault.PAPER_OUT, 20)
        with socket.create_connection(pretend.address) as line:
            line.sendall(JOB)
            wait_for(lambda: not pretend.state.has_paper)
            line.sendall(b"\x10\x05\x02\x10\x04\x01")
            line.recv(1)
        pretend.mend(Fault.PAPER_OUT)

        assert asked(pretend, b"\x1dr\x01", 1) == b"\0"
        assert pretend.hanging.height == 20 * DOTS_PER_MM


def test_a_slow_serial_line_hands_a_slip_in_text_over_in_two_seconds():
    """9600 baud through a terminal; whoever writes never waits for the paper."""
    job = text_job(an_italian_slip(), PROFILES["generic-80-text"], "0001")
    cut = Event()
    with PretendPrinter() as pretend, SerialLine(pretend) as serial:
        pretend.on_slip(lambda _: cut.set())
        device = os.open(serial.path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        began = monotonic()
        sent = os.write(device, job + b"\x10\x04\x01")
        handed_over = monotonic() - began
        assert cut.wait(10)
        took = monotonic() - began
        assert select([device], [], [], 5)[0]  # the question is behind the cut
        answer = os.read(device, 1)
        os.close(device)

    assert sent == len(job) + 3
    assert handed_over < 0.1
    assert len(job) / 960 < took
    assert len(job) / 960 < 2
    assert answer == b"\x12"


def test_answers_that_nobody_reads_keep_no_printer_waiting():
    """The line is full of them after a few thousand bytes; it loses the rest, and works on."""
    with PretendPrinter() as pretend, SerialLine(pretend) as serial:
        device = os.open(serial.path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        os.write(device, b"\x1da\x0e")  # tell all changes
        wait_for(lambda: select([device], [], [], 0)[0])
        switching = Thread(target=flicker, args=(pretend,), daemon=True)
        switching.start()
        switching.join(10)
        is_stuck = switching.is_alive()
        while select([device], [], [], 0.1)[0]:
            os.read(device, 4096)
        os.close(device)

    assert not is_stuck


def flicker(pretend: PretendPrinter) -> None:
    """Open and close the cover all day long."""
    for _ in range(8_000):
        pretend.set_cover(is_open=True)
        pretend.set_cover(is_open=False)
