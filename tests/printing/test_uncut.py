"""A slip that is printed is out only when it was cut."""

import re
import socket

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter, SendResult
from tests.printing.test_printer import HASTY, T20, a_printer, acting_as_printer, sent


def test_a_slip_that_the_cutter_keeps_is_printed():
    """The paper bears the number, and hangs inside; staff hear of the cutter."""
    with PretendPrinter(speed_mm_s=1000) as pretend:
        pretend.jam_at_next_cut()

        result = sent(a_printer(pretend))

        assert result == SendResult(
            PrintStatus.PRINTED, Confirmation.UNCUT, PrinterCondition.CUTTER
        )
        assert pretend.slips == []


def test_a_slip_that_was_cut_is_out_whatever_comes_after_it():
    """Somebody changes the roll right behind it: the person has the paper in their hand."""

    def echo_all_and_open(connected: socket.socket) -> None:
        said, last = {1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}, b""
        while received := connected.recv(4096):
            for query in re.findall(rb"\x10\x04([\1-\4])", received):
                connected.sendall(bytes((said[query[0]],)))
            last += received
            if last.endswith(b"~001"):
                connected.sendall(b'7"K001\0' + b'7"~001\0')
                said |= {1: 0x1A, 2: 0x16}

    with acting_as_printer(echo_all_and_open) as address:
        result = sent(EscPosPrinter(NetworkTransport(*address), T20, HASTY))

    assert result.condition is PrinterCondition.COVER_OPEN
    assert result.confirmation is Confirmation.PROCESS_ID
