"""How a kiosk gives tickets while its printer is as it is (domain.md 8.4)."""

from datetime import timedelta

import pytest

from kiosk.domain.giving import Giving, changes_in, giving, is_slip_left
from kiosk.domain.printer import PrinterCondition

NOW, LATER = timedelta(seconds=1), timedelta(seconds=60)
PAPER, NUMBER, SOON, AWAY = Giving.ON_PAPER, Giving.WITHOUT_PAPER, Giving.SOON, Giving.ELSEWHERE

TABLE = {
    PrinterCondition.READY: (PAPER, PAPER, PAPER),
    PrinterCondition.PAPER_LOW: (PAPER, PAPER, PAPER),
    PrinterCondition.UNKNOWN: (PAPER, PAPER, PAPER),
    PrinterCondition.PAPER_OUT: (NUMBER, NUMBER, AWAY),
    PrinterCondition.OFFLINE: (NUMBER, NUMBER, AWAY),
    PrinterCondition.SILENT: (NUMBER, NUMBER, AWAY),
    PrinterCondition.JAM: (AWAY, AWAY, AWAY),
    PrinterCondition.CUTTER: (AWAY, AWAY, AWAY),
    PrinterCondition.COVER_OPEN: (SOON, NUMBER, AWAY),
    PrinterCondition.HOT: (SOON, NUMBER, AWAY),
    PrinterCondition.NOT_TAKEN: (PAPER, NUMBER, AWAY),
}
"""At once, after a minute, and after a minute where no number counts without paper."""


def test_the_table_has_every_condition():
    """A new one must not be forgotten."""
    assert set(TABLE) == set(PrinterCondition)


@pytest.mark.parametrize("condition", PrinterCondition)
def test_each_condition_has_its_way(condition: PrinterCondition):
    """What passes by itself is waited for a minute, then it is like paper that is missing."""
    at_once, later, on_paper_only = TABLE[condition]

    assert giving(condition, NOW, without_paper=True) is at_once
    assert giving(condition, LATER, without_paper=True) is later
    assert giving(condition, LATER, without_paper=False) is on_paper_only


def test_a_pause_is_a_pause_where_no_number_counts_without_paper_too():
    """Nobody is sent away while staff change the roll."""
    assert giving(PrinterCondition.COVER_OPEN, NOW, without_paper=False) is SOON


@pytest.mark.parametrize(("seconds", "left"), [(0, True), (59, True), (60, False)])
def test_a_slip_that_was_left_is_called_to_mind(seconds: int, left: bool):
    """Not for longer than a minute: it is staff's by then."""
    assert is_slip_left(PrinterCondition.NOT_TAKEN, timedelta(seconds=seconds)) is left
    assert not is_slip_left(PrinterCondition.READY, timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("condition", "seconds", "due"),
    [
        (PrinterCondition.NOT_TAKEN, 15, 45),
        (PrinterCondition.COVER_OPEN, 5, 55),
        (PrinterCondition.HOT, 60, None),
        (PrinterCondition.PAPER_OUT, 5, None),
        (PrinterCondition.READY, 5, None),
    ],
)
def test_it_is_known_when_to_look_again(condition: PrinterCondition, seconds: int, due: int | None):
    """As nothing happens at the branch by then."""
    later = changes_in(condition, timedelta(seconds=seconds))

    assert later == (None if due is None else timedelta(seconds=due))
