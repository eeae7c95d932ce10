"""The pretend printer holds slips out as kiosk printers do."""

from threading import Event, Thread
from time import sleep

import pytest

from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.health import Health
from kiosk.printing.pretend.presenter import Presenter
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.raster import Raster
from tests.printing.pretending import JOB, asked, full, wait_for


def test_a_slip_is_held_out_until_somebody_takes_it():
    """Meanwhile the printer says so, and can print nothing on top of it."""
    with PretendPrinter(speed_mm_s=0, taken_after_s=1) as pretend:
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
        wait_for(lambda: pretend.hanging.height)

        assert len(pretend.slips) == 1


FIRST, SECOND = Raster(8, 1, b"\x01"), Raster(8, 1, b"\x02")


def test_a_slip_that_goes_late_is_not_the_next_one(monkeypatch: pytest.MonkeyPatch):
    """What says that the way is free again must not be said last."""
    health, gone = Health(), Event()
    change = health.change

    def dawdle(**parts: bool) -> None:
        if parts == {"is_out": False}:
            gone.set()
            sleep(0.1)
        change(**parts)

    monkeypatch.setattr(health, "change", dawdle)
    presenter = Presenter(health, lambda _: None, taken_after_s=60)
    presenter.hold_out(FIRST, retracts=True, timeout_s=0)
    taking = Thread(target=presenter.eject)
    taking.start()
    assert gone.wait(5)

    presenter.hold_out(SECOND, retracts=True, timeout_s=0)
    taking.join()

    assert health.state.is_out
    presenter.end()


def test_whoever_comes_late_for_one_slip_does_not_take_the_next():
    """Their time was up at the very moment when it was thrown out."""
    health, taken = Health(), list[Raster]()
    presenter = Presenter(health, taken.append, taken_after_s=60)
    presenter.hold_out(FIRST, retracts=True, timeout_s=0)
    late = presenter._timer
    assert late is not None
    presenter.hold_out(SECOND, retracts=True, timeout_s=0)

    late.function()

    assert taken == [FIRST]
    assert health.state.is_out
    presenter.end()
