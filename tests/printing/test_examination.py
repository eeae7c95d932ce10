"""What a printer really confirms, tried over a real socket."""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.printer import Confirmation, PrinterCondition
from kiosk.printing.escpos import raster_job
from kiosk.printing.examination import FENCE, Examination, examine, questions_for
from kiosk.printing.file import FileTransport
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, Patience
from kiosk.printing.raster import Raster
from tests.printing.profiles import PROFILES

T20 = PROFILES["epson-tm-t20"]
SLIP = Raster(576, 200, bytes(72) + b"\xff" * 72 * 199)
JOB = raster_job(SLIP, T20, "test")
QUICK = Patience(connect_s=1, question_s=0.2, stall_s=1)
WAIT_S = 1.5


def tried(address: tuple[str, int]) -> Examination:
    """Try the printer there."""
    return examine(EscPosPrinter(NetworkTransport(*address), T20, QUICK), JOB, "test", WAIT_S)


@contextmanager
def plain_printer(answer: Callable[[bytes], bytes]) -> Iterator[tuple[str, int]]:
    """Listen as a printer that answers what it gets, one line after the other."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        is_over = threading.Event()

        def serve() -> None:
            while not is_over.is_set():
                with suppress(OSError):
                    line, _ = server.accept()
                    with line:
                        line.settimeout(2)
                        while received := line.recv(1 << 20):
                            line.sendall(answer(received))

        serving = threading.Thread(target=serve)
        serving.start()
        yield server.getsockname()
        is_over.set()
        serving.join()


def well(received: bytes) -> bytes:
    """Say that all is well, to each question how it is."""
    return b"\x12" * len(re.findall(rb"\x10\x04[\x01-\x04]", received))


def custom() -> Callable[[bytes], bytes]:
    """Say in Custom's way that a slip waits in the output, once one was sent."""
    out = [0x00]

    def answer(received: bytes) -> bytes:
        if FENCE in received:
            out[0] = 0x20
        full = b"\x10\x0f" + bytes((out[0], 0, 0, 0))
        return well(received) + full * received.count(b"\x10\x04\x14")

    return answer


def test_a_printer_that_gives_numbers_back_is_found_to():
    """The surest way; the slip is printed once."""
    with PretendPrinter(speed_mm_s=200) as pretend:
        found = tried(pretend.address)

        assert found.confirmation is Confirmation.PROCESS_ID
        assert found.is_whole
        assert (found.before, found.after) == (PrinterCondition.READY, PrinterCondition.READY)
        assert found.process_id_s is not None
        assert found.process_id_s > 0.05, "after the paper has moved, not before"
        assert [slip.rows for slip in pretend.slips] == [SLIP.rows]


def test_a_clone_that_only_answers_the_question_behind_the_slip_is_found_to():
    """It says nothing about the number, however long one waits."""
    with plain_printer(lambda got: well(got) + b"\x00" * got.count(FENCE)) as address:
        found = tried(address)

    assert found.confirmation is Confirmation.FENCE
    assert (found.process_id_s, found.fence_s is not None) == (None, True)


def test_one_that_only_says_how_it_is_is_found_to():
    """As most that are sold without a name."""
    with plain_printer(well) as address:
        found = tried(address)

    assert found.confirmation is Confirmation.STATUS
    assert found.is_whole


def test_a_presenter_that_sees_the_slip_come_out_is_found_to():
    """Also where its profile does not know of its full status."""
    with plain_printer(custom()) as address:
        found = tried(address)

    assert found.full_status
    assert found.confirmation is Confirmation.PRESENTER
    assert found.presenter_s is not None


def test_one_that_does_not_know_its_profile_s_question_is_asked_otherwise():
    """It is not called silent only because it was taken for another model."""
    vkp80 = PROFILES["custom-vkp80"]
    with plain_printer(well) as address:
        printer = EscPosPrinter(NetworkTransport(*address), vkp80, QUICK)
        found = examine(printer, JOB, "test", WAIT_S)

    assert not found.full_status
    assert found.before is PrinterCondition.READY
    assert found.confirmation is Confirmation.STATUS


@pytest.mark.parametrize(
    ("model", "questions"),
    [
        ("generic-80", set()),
        ("mute-80", set()),
        ("epson-tm-t20", {b"\x1d(H", FENCE}),
        ("custom-vkp80", {b"\x10\x04\x14"}),
    ],
)
def test_a_model_gets_no_question_that_its_profile_does_not_know(model: str, questions: set[bytes]):
    """It may print what it does not know; these are the bytes that reach it."""
    received = bytearray()

    def note(got: bytes) -> bytes:
        received.extend(got)
        return well(got)

    profile = PROFILES[model]
    asked = questions_for(profile)
    with plain_printer(note) as address:
        printer = EscPosPrinter(NetworkTransport(*address), profile, QUICK)
        examine(printer, raster_job(SLIP, profile, "test"), "test", 0.1, asked)

    every = {b"\x1d(H", FENCE, b"\x10\x04\x14"}
    assert {question for question in every if question in received} == questions


def test_a_slip_that_asks_nothing_is_waited_for():
    """How the printer is counts once the paper has moved."""
    with PretendPrinter(speed_mm_s=100) as pretend:
        printer = EscPosPrinter(NetworkTransport(*pretend.address), T20, QUICK)
        job = raster_job(SLIP, replace(T20, confirmation=Confirmation.STATUS), "test")
        pretend.jam_at_next_cut()

        found = examine(printer, job, "test", WAIT_S, ())

        assert found.confirmation is Confirmation.STATUS
        assert found.after is PrinterCondition.CUTTER


def test_one_that_should_answer_and_does_not_gets_no_slip():
    """Its kiosk may hold it: the slip would come out when that hangs up."""
    with PretendPrinter() as pretend:
        pretend.set_silent(silent=True)

        found = tried(pretend.address)

        assert found.before is PrinterCondition.SILENT
        assert (found.size, found.is_telling) == (0, False)
        assert pretend.slips == []


def test_one_that_never_answers_gets_its_slip():
    """Its model says so, and nothing else can be waited for."""
    with PretendPrinter() as pretend:
        pretend.set_silent(silent=True)
        printer = EscPosPrinter(NetworkTransport(*pretend.address), PROFILES["mute-80"], QUICK)

        found = examine(printer, JOB, "test", WAIT_S)

        assert found.confirmation is Confirmation.NONE
        assert found.is_whole


def test_another_slip_s_number_is_no_confirmation():
    """An echo that is late from the slip before."""
    with plain_printer(lambda got: well(got) + b"7\x22else\x00" * got.count(FENCE)) as address:
        assert tried(address).process_id_s is None


@pytest.mark.parametrize(
    "condition", [PrinterCondition.PAPER_OUT, PrinterCondition.COVER_OPEN, PrinterCondition.CUTTER]
)
def test_nothing_is_sent_where_nothing_would_come_out(condition: PrinterCondition):
    """It would come out later, when nobody expects it."""
    with PretendPrinter() as pretend:
        match condition:
            case PrinterCondition.PAPER_OUT:
                pretend.set_paper(present=False)
            case PrinterCondition.COVER_OPEN:
                pretend.set_cover(is_open=True)
            case _:
                pretend.set_cutter(stuck=True)

        found = tried(pretend.address)

        assert (found.before, found.after) == (condition, condition)
        assert found.size == 0
        assert not found.is_whole
        assert pretend.slips == []


def test_nobody_there_is_said_as_such():
    """At a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()

    found = tried(address)

    assert found.before is PrinterCondition.OFFLINE
    assert found.confirmation is Confirmation.NONE


def test_a_file_is_not_waited_for(tmp_path: Path):
    """Nothing comes back from one."""
    silent = replace(T20, answers_status=False)
    printer = EscPosPrinter(FileTransport(tmp_path / "lp0"), silent, QUICK)

    found = examine(printer, JOB, "test", wait_s=60)

    assert found.confirmation is Confirmation.NONE
    assert (tmp_path / "lp0").read_bytes() == JOB + FENCE
