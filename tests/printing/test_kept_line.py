"""A connection that is kept between slips: what it hears, and what it outlives (issue 4, 6)."""

import gc
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread
from time import monotonic, sleep

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool, run_spool
from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.printing.escpos import raster_job
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, Patience
from kiosk.printing.raster import Raster
from kiosk.printing.slip import Slip
from kiosk.printing.transport import Connection
from tests.builders import somebody
from tests.fakes import Clock
from tests.printing.footprint import open_descriptors, rss_kb
from tests.printing.profiles import PROFILES

T20 = PROFILES["epson-tm-t20"]
HASTY = Patience(0.5, question_s=0.2, stall_s=0.5, slip_s=1.0, watch_s=0.2, look_s=0.1, cut_s=0.5)
BAR = Raster(576, 80, b"\xff" * 72 * 80)
AN_HOUR_S = 3600


@dataclass
class Cable:
    """The way to whatever listens at an address, until it is pulled out."""

    port: int
    is_out: bool = False
    connected: int = 0
    bytes_a_second: int = 1_000_000

    def connect(self, timeout_s: float) -> Connection | None:
        """Connect if the cable is in."""
        if self.is_out:
            return None
        self.connected += 1
        return NetworkTransport("127.0.0.1", self.port).connect(timeout_s)


@pytest.fixture
def port() -> int:
    """A port that is free."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def job(process_id: str = "0001") -> bytes:
    """Return a slip of 10 mm."""
    return raster_job(BAR, T20, process_id)


def wait_for(happened: Callable[[], bool], seconds: float = 5) -> float:
    """Look until it has happened; return how long that took, fail when it does not."""
    began = monotonic()
    while not happened():
        assert monotonic() < began + seconds, "it did not happen in time"
        sleep(0.01)
    return monotonic() - began


def test_slips_and_questions_share_one_connection(port: int):
    """Printers serve one at a time, and each new one costs a moment."""
    cable = Cable(port)
    printer = EscPosPrinter(cable, T20, HASTY)
    with PretendPrinter(port, speed_mm_s=1000), printer.kept():
        states = [printer.condition() for _ in range(3)]
        results = [printer.send(job(f"000{n}"), f"000{n}").status for n in range(3)]

    assert states == [PrinterCondition.READY] * 3
    assert results == [PrintStatus.PRINTED] * 3
    assert cable.connected == 1


def test_what_changes_is_said_unasked(port: int):
    """GS a: nobody has to ask."""
    printer = EscPosPrinter(Cable(port), T20, HASTY)
    with PretendPrinter(port) as pretend, printer.kept():
        printer.condition()
        before = printer.has_news()

        pretend.set_cover(is_open=True)

        wait_for(printer.has_news)
        assert not before
        assert printer.condition() is PrinterCondition.COVER_OPEN
        assert not printer.has_news()


def test_a_printer_that_hung_up_is_news(port: int):
    """And it is looked for again."""
    printer = EscPosPrinter(Cable(port), T20, HASTY)
    with printer.kept():
        with PretendPrinter(port):
            printer.condition()
        wait_for(printer.has_news)
        gone = printer.condition()
        with PretendPrinter(port):
            back = printer.condition()

    assert (gone, back) == (PrinterCondition.OFFLINE, PrinterCondition.READY)


def test_another_printer_at_the_same_address_prints_without_a_restart(port: int):
    """The old one was switched off in between; the first slip goes to the new one, once."""
    printer = EscPosPrinter(Cable(port), T20, HASTY)
    with printer.kept():
        with PretendPrinter(port, speed_mm_s=1000) as old:
            first = printer.send(job("0001"), "0001")
        with PretendPrinter(port, speed_mm_s=1000) as new:
            second = printer.send(job("0002"), "0002")

            assert (first.status, second.status) == (PrintStatus.PRINTED, PrintStatus.PRINTED)
            assert (old.slips, new.slips) == ([BAR], [BAR])


def test_a_line_that_drops_in_the_middle_leaves_a_stub_that_is_cut_off_first(port: int):
    """Else the next number would come out on the same piece of paper."""
    printer = EscPosPrinter(Cable(port), T20, HASTY)
    with printer.kept():
        with socket.create_server(("127.0.0.1", port)) as listening:
            breaking = Thread(target=_answer_then_break, args=(listening,), daemon=True)
            breaking.start()
            first = printer.send(raster_job(Raster(576, 1000, b"\xaa" * 72000), T20, "0001"), "1")
            breaking.join()
        with socket.create_server(("127.0.0.1", port)) as listening:
            received: list[bytes] = []
            taking = Thread(target=_answer_everything, args=(listening, received), daemon=True)
            taking.start()
            printer.send(job("0002"), "0002")
            printer.send(job("0003"), "0003")
    taking.join()
    everything = b"".join(received)

    assert first.status is PrintStatus.UNKNOWN
    assert everything.count(b"\x10\x05\x02\x1b@\x1dVB\0\x1b@") == 1
    assert everything.index(b"\x10\x05\x02") < everything.index(b"0002") < everything.index(b"0003")


def _answer_then_break(listening: socket.socket) -> None:
    connected, _ = listening.accept()
    taken = 0
    while taken < 20_000 and (received := connected.recv(4096)):
        taken += len(received)
        connected.sendall(b"\x12" * received.count(b"\x10\x04"))
    connected.close()


def _answer_everything(listening: socket.socket, kept: list[bytes]) -> None:
    connected, _ = listening.accept()
    with suppress(OSError):
        while received := connected.recv(4096):
            kept.append(received)
            connected.sendall(b"\x12" * received.count(b"\x10\x04"))
            for name in (b"~002", b"~003"):
                if name in received:
                    connected.sendall(b'7"' + name + b"\0")
    connected.close()


def built(slip: Slip, process_id: str) -> bytes:
    """Return the same short slip for everybody."""
    del slip
    return job(process_id)


@pytest.fixture
def loop(branch: Branch, port: int) -> Iterator[tuple[Cable, Spool]]:
    """The printing thread of a kiosk at work, on a cable."""
    cable = Cable(port)
    spool = Spool("p1", EscPosPrinter(cable, T20, HASTY), built)
    stop = Event()
    thread = Thread(target=run_spool, args=(branch, spool, stop))
    thread.start()
    yield cable, spool
    stop.set()
    thread.join()


def condition(branch: Branch) -> str:
    """Return what the kiosk knows of its printer."""
    return next((one.condition for one in branch.store.places.devices()), "")


def test_a_fault_is_known_in_two_seconds_and_its_end_in_five(
    branch: Branch, clock: Clock, port: int, loop: tuple[Cable, Spool]
):
    """For each fault that a printer says itself, from the switch to the store."""
    del loop

    def is_known(name: str) -> bool:
        clock.advance(seconds=0.01)  # as fast as the computer's
        return condition(branch) == name

    with PretendPrinter(port) as pretend:
        wait_for(lambda: condition(branch) == "ready")
        faults: list[tuple[str, Callable[[bool], None]]] = [
            ("paper_out", lambda is_on: pretend.set_paper(present=not is_on)),
            ("cover_open", lambda is_on: pretend.set_cover(is_open=is_on)),
            ("cutter", lambda is_on: pretend.set_cutter(stuck=is_on)),
            ("silent", lambda is_on: pretend.set_silent(silent=is_on)),
        ]
        for name, switch in faults:
            switch(True)
            known_s = wait_for(partial(is_known, name))
            switch(False)
            mended_s = wait_for(partial(is_known, "ready"))

            assert known_s < 3, name
            assert mended_s < 5, name


def test_a_cable_that_is_out_for_an_hour_needs_no_restart_and_no_more_memory(
    branch: Branch, clock: Clock, port: int, loop: tuple[Cable, Spool]
):
    """The clock runs a thousand times as fast; each second the printer is looked for."""
    cable, spool = loop
    with PretendPrinter(port, speed_mm_s=1000):
        wait_for(lambda: condition(branch) == "ready")
    cable.is_out = True
    wait_for(lambda: condition(branch) == "offline")
    gc.collect()
    descriptors, memory = open_descriptors(), rss_kb()

    for _ in range(AN_HOUR_S // 36):
        clock.advance(seconds=36)
        sleep(0.01)

    gc.collect()
    assert open_descriptors() == descriptors
    assert rss_kb() - memory < 2_000
    assert condition(branch) == "offline"
    with PretendPrinter(port, speed_mm_s=1000) as pretend:
        cable.is_out = False
        back_s = wait_for(lambda: condition(branch) == "ready")
        ticket = somebody(branch, printer=spool.name)
        wait_for(lambda: len(pretend.slips) == 1)

        assert back_s < 5
        wait_for(
            lambda: branch.store.jobs.of_ticket(ticket.ticket_id)[0].status is PrintStatus.PRINTED
        )


@pytest.mark.long
def test_hundreds_of_lost_connections_leave_nothing_open(port: int):
    """A switch that restarts, a plug that is loose: for weeks."""
    cable = Cable(port)
    printer = EscPosPrinter(cable, T20, HASTY)
    with printer.kept():
        lose_and_find(printer, port, 20)
        gc.collect()
        descriptors, memory = open_descriptors(), rss_kb()

        lose_and_find(printer, port, 200)

        gc.collect()
        assert open_descriptors() == descriptors
        assert rss_kb() - memory < 2_000


def lose_and_find(printer: EscPosPrinter, port: int, times: int) -> None:
    """Let a printer answer once and hang up, again and again."""
    with socket.create_server(("127.0.0.1", port)) as listening:

        def serve() -> None:
            for _ in range(times):
                connected, _ = listening.accept()
                asked = 0
                while asked < 4 and (received := connected.recv(64)):
                    asked += received.count(b"\x10\x04")
                    connected.sendall(b"\x12" * received.count(b"\x10\x04"))
                connected.close()

        serving = Thread(target=serve, daemon=True)
        serving.start()
        for _ in range(times):
            assert printer.condition() is PrinterCondition.READY
        serving.join()
    assert printer.condition() is PrinterCondition.OFFLINE
