"""The pretend printer holds slips out as kiosk printers do."""

import pytest

from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.printer import PretendPrinter
from tests.printing.pretending import JOB, asked, full, wait_for


def test_a_slip_is_held_out_until_somebody_takes_it():
    """Meanwhile the printer says so, and can print nothing on top of it."""
    with PretendPrinter(speed_mm_s=0, taken_after_s=0.2) as pretend:
        asked(pretend, JOB[: JOB.index(b"\x1dV")] + b"\x1cP\x08\x01R\x1e", 7)
        wait_for(lambda: pretend.state.is_out)
        out, said, slips = full(pretend), asked(pretend, b"\x1de\x06", 1), pretend.slips
        wait_for(lambda: pretend.slips)

        assert (out, said, slips) == ("10 0f 20 00 00 00", b"\x08", [])
        assert full(pretend) == "10 0f 00 00 00 00"


@pytest.mark.parametrize(("mode", "taken"), [(b"E", 1), (b"R", 0)])
def test_a_slip_nobody_takes_is_thrown_out_or_drawn_in(mode: bytes, taken: int):
    """As the command says, when time is up."""
    with PretendPrinter(speed_mm_s=0) as pretend:
        pretend.presenter.hurry = 100
        pretend.strike(Fault.NOT_TAKEN)
        asked(pretend, b"A 047\n\x1cP\x08\x01" + mode + b"\x14", 1)
        wait_for(lambda: pretend.slips or pretend.presenter.retracted)

        assert (len(pretend.slips), len(pretend.presenter.retracted)) == (taken, 1 - taken)
        assert not pretend.state.is_out


def test_a_slip_on_the_way_out_is_thrown_out_before_the_next():
    """Two slips do not lie on each other."""
    with PretendPrinter(speed_mm_s=0) as pretend:
        pretend.strike(Fault.NOT_TAKEN)
        asked(pretend, b"A 047\n\x1cP\x08\x01R\x14", 1)
        wait_for(lambda: pretend.state.is_out)

        asked(pretend, b"A 048\n", 1)

        assert len(pretend.slips) == 1
        assert pretend.hanging.height > 0
