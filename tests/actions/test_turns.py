"""When a forecast is due, and whose turn it is."""

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.turns import due
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.waits import foreseen


def test_a_forecast_is_due_when_something_happened_and_once_a_minute(branch: Branch, clock: Clock):
    """Its own writing is nothing that happens."""
    assert due(branch) is not None
    desk_of(branch, "1")
    foreseen(branch)
    assert due(branch) is None
    clock.advance(seconds=61)
    late = due(branch)
    foreseen(branch)
    somebody(branch)
    after = due(branch)

    assert late is not None
    assert after is not None
    assert after.by == "this one"


def test_a_second_process_keeps_its_hands_off_while_the_first_is_at_it(branch: Branch):
    """Of two that compute at once, what the one with the lease says stays."""
    desk_of(branch, "1")
    foreseen(branch, holder="the first")
    foreseen(branch, holder="another")

    made = branch.store.forecasts.made()
    assert made is not None
    assert made.holder == "the first"


def test_a_desk_that_nobody_closed_makes_no_forecasts_all_night(branch: Branch, clock: Clock):
    """Its session is of the day before; nobody comes and nobody waits."""
    desk_of(branch, "1")
    clock.advance(minutes=16 * 60)
    foreseen(branch)
    clock.advance(seconds=61)

    assert due(branch) is None
