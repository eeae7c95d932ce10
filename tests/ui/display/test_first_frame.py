"""A call's time begins when it is on the screen, however long the computer is held up."""

import pytest

from tests.ui.display.conftest import Display, Log, OpenDisplay, RunningClock

RATE = 60


@pytest.fixture
def clock() -> RunningClock:
    """Fifteen seconds of the branch are a quarter of one of ours."""
    return RunningClock(RATE)


def test_a_call_that_was_not_drawn_yet_keeps_its_time(
    open_face: OpenDisplay, log: Log, clock: RunningClock
):
    """No frame for half a minute of the branch; then it is large for its fifteen seconds."""
    display = open_face()
    display.waits_for("INPS Ferrara")
    display.window.hide()
    log.call("A47", "4")
    display.looks()
    clock.run()
    display.until(lambda: log.noted == [1])
    display.passes(500)
    assert _is_pending(display)

    display.window.show()

    display.until(lambda: not _is_pending(display))
    assert display.large() == ["A 047 > 4"]
    display.until(lambda: display.large() == [], timeout_ms=2000)


@pytest.mark.long
def test_on_a_screen_that_is_never_drawn_calls_go_on(
    open_face: OpenDisplay, log: Log, clock: RunningClock
):
    """A desk counts from when its call was shown; it waits for no screen that sleeps."""
    display = open_face()
    display.waits_for("INPS Ferrara")
    display.window.hide()
    log.call("A47", "4")
    display.looks()
    clock.run()

    display.until(lambda: log.noted == [1])
    display.until(lambda: display.large() == [])


def _is_pending(display: Display) -> bool:
    return bool(display.face._frame.pending)
