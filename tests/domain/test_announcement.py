"""Calls on a display: in order, each for its time, none lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.announcement import (
    Board,
    Call,
    ShowRule,
    advance,
    asks_after,
    highlighted,
    newest_first,
    next_change,
    shift,
)

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
RULE = ShowRule()
YESTERDAY = NINE - timedelta(days=1)


def after(seconds: float) -> datetime:
    """Return the moment so long after nine."""
    return NINE + timedelta(seconds=seconds)


def a_call(
    sequence: int,
    *,
    number: int | None = None,
    desk: str = "4",
    at: datetime = NINE,
    still_called: bool = True,
) -> Call:
    """Return a call; each has a ticket of its own if nothing else is said."""
    return Call(sequence, "A", number or sequence, desk, at, "it", still_called)


def calls(*sequences: int, at: datetime = NINE) -> list[Call]:
    """Return one call for each sequence."""
    return [a_call(sequence, at=at) for sequence in sequences]


def shown(board: Board) -> list[int]:
    """Return the sequences that are large now."""
    return [row.call.sequence for row in board.showing]


def listed(board: Board) -> list[int]:
    """Return the sequences whose time is over, newest first."""
    return [call.sequence for call in board.past]


def test_a_lone_call_stays_fifteen_seconds_and_is_spoken_twice():
    """It stays large until its time is over and is the last call afterwards."""
    board = advance(Board(), calls(1), NINE, RULE)
    almost = advance(board, [], after(14.9), RULE)
    over = advance(board, [], after(15), RULE)

    assert [row.times for row in board.showing] == [2]
    assert (shown(almost), shown(over)) == ([1], [])
    assert newest_first(over)[0].sequence == 1


def test_three_at_once_stand_together_in_the_order_of_the_log():
    """A fourth waits until a row is free."""
    board = advance(Board(), calls(1, 2, 3), NINE, RULE)
    four = advance(board, calls(4, at=after(2)), after(2), RULE)
    later = advance(four, [], after(15), RULE)

    assert [(row.times, row.until) for row in board.showing] == [(2, after(15))] * 3
    assert shown(four) == [1, 2, 3]
    assert shown(later) == [4]
    assert listed(later) == [3, 2, 1]


def test_a_crowd_is_shown_for_five_seconds_each_and_spoken_once():
    """Of five at once the first two find four or more waiting; the last three do not."""
    board = advance(Board(), calls(1, 2, 3, 4, 5), NINE, RULE)
    later = advance(board, [], after(5), RULE)

    assert [(row.times, row.until) for row in board.showing] == [(1, after(5))] * 3
    assert [(row.call.sequence, row.times) for row in later.showing] == [(4, 2), (5, 2)]


def test_a_call_stays_while_it_is_spoken():
    """Announced twice or fifteen seconds, whichever is longer; but not for ever."""
    board = advance(Board(), calls(1), NINE, RULE)

    assert shown(advance(board, [], after(30), RULE, unheard={1})) == [1]
    assert shown(advance(board, [], after(30), RULE)) == []
    assert shown(advance(board, [], after(90), RULE, unheard={1})) == []
    assert next_change(board, NINE, RULE, {1}) == after(90)


def test_a_recall_is_shown_again():
    """The same ticket goes from the list back to the large place."""
    board = advance(Board(), calls(1, 2), NINE, RULE)
    over = advance(board, [], after(20), RULE)
    again = advance(over, [a_call(3, number=1, at=after(21))], after(21), RULE)

    assert listed(over) == [2, 1]
    assert shown(again) == [3]
    assert listed(again) == [2]


def test_a_ticket_called_to_another_desk_never_has_two_rows():
    """Its newer call takes over after the busy time, however long the voice takes."""
    board = advance(Board(), calls(1), NINE, RULE)
    moved = a_call(2, number=1, desk="7", at=after(2))
    waiting = advance(board, [moved], after(2), RULE, {1})
    taken_over = advance(waiting, [], after(5), RULE, {1})

    assert (shown(waiting), shown(taken_over)) == ([1], [2])
    assert next_change(waiting, after(2), RULE, {1}) == after(5)
    assert taken_over.past == ()


def test_the_list_holds_each_ticket_once_newest_first():
    """The last call and five more are kept."""
    board = Board()
    for second, number in enumerate([1, 2, 3, 4, 5, 6, 7, 8, 3]):
        moment = after(100 * second)
        board = advance(board, [a_call(second + 1, number=number, at=moment)], moment, RULE)
    board = advance(board, [], after(900), RULE)

    assert [call.number for call in newest_first(board)] == [3, 8, 7, 6, 5, 4]


def test_calls_that_ended_out_of_order_are_listed_in_order():
    """A short one that came later stands above a long one."""
    board = advance(Board(), calls(1), NINE, RULE)
    crowd = advance(board, calls(2, 3, 4, 5, at=after(1)), after(1), RULE)
    later = advance(crowd, [], after(30), RULE)
    last = advance(later, [], after(60), RULE)

    assert shown(crowd) == [1, 2, 3]
    assert listed(last) == [5, 4, 3, 2, 1]


def test_after_a_restart_interrupted_calls_are_shown_again():
    """What had its time is only listed; what had not gets all of it."""
    board = advance(Board(), calls(1, 2), NINE, RULE)
    over = advance(board, calls(3, at=after(14)), after(16), RULE)

    again = advance(Board(shown=over.shown), calls(1, 2, 3), after(17), RULE)

    assert over.shown == 2
    assert listed(again) == [2, 1]
    assert [(row.call.sequence, row.until) for row in again.showing] == [(3, after(32))]


@pytest.mark.parametrize(
    ("age", "still_called", "large", "times"),
    [(119, True, True, 2), (121, True, True, 0), (119, False, True, 0), (121, False, False, 0)],
)
def test_after_a_restart_only_young_calls_that_still_hold_are_spoken(
    age: int, still_called: bool, large: bool, times: int
):
    """Older than two minutes: large while somebody is still awaited, else only in the list."""
    call = a_call(8, at=after(-age), still_called=still_called)

    board = advance(Board(shown=7), [call], NINE, RULE)

    assert shown(board) == ([8] if large else [])
    assert [row.times for row in board.showing] == ([times] if large else [])
    assert newest_first(board)[0].sequence == 8


def test_yesterdays_calls_go_at_midnight():
    """A display that runs for days starts each with an empty list."""
    board = advance(Board(), calls(1, at=YESTERDAY), YESTERDAY, RULE)
    late = advance(board, [], YESTERDAY + timedelta(minutes=1), RULE)

    assert listed(late) == [1]
    assert newest_first(advance(late, [], NINE, RULE)) == ()


def test_a_stopped_screen_gives_the_lost_time_back():
    """Ten seconds of stale banner do not count."""
    board = advance(Board(), calls(1), NINE, RULE)

    resumed = shift(board, timedelta(seconds=10))

    assert shown(advance(resumed, [], after(24), RULE)) == [1]
    assert shown(advance(resumed, [], after(25), RULE)) == []


def test_nothing_changes_by_itself_without_a_large_call():
    """So an idle display needs no timer."""
    board = advance(Board(), calls(1), NINE, RULE)
    over = advance(board, [], after(15), RULE)

    assert next_change(board, NINE, RULE) == after(15)
    assert next_change(over, after(15), RULE) is None


def test_the_call_of_this_moment_is_the_one_that_is_spoken():
    """In silence it is the first of those that came last."""
    board = advance(Board(), calls(1, 2), NINE, RULE)
    three = advance(board, calls(3, at=after(4)), after(4), RULE)

    assert highlighted(Board(), 1) is None
    assert highlighted(board, None) == 1
    assert highlighted(board, 2) == 2
    assert highlighted(three, None) == 3
    assert highlighted(three, 99) == 3


def test_a_call_taken_back_before_it_was_shown_sends_nobody_anywhere():
    """Undone at the desk while it waited for a row: neither large nor aloud."""
    burst = [a_call(number) for number in range(1, 6)]
    board = advance(Board(), burst, NINE, RULE)
    taken_back = replace(burst[4], still_called=False, withdrawn=True)

    later = advance(board, [*burst[:4], taken_back], NINE + RULE.busy, RULE)
    even_later = advance(later, [], NINE + 3 * RULE.normal, RULE)

    large = {row.call.sequence for one in (later, even_later) for row in one.showing}
    assert 5 not in large
    assert 5 not in {call.sequence for call in even_later.past}
    assert even_later.shown == 5


def test_a_call_taken_back_leaves_the_screen_at_once():
    """Whether it is large or listed; and the display asks for all that it still shows."""
    both = [a_call(1), a_call(2, at=after(60))]
    listed_one = advance(Board(), both[:1], NINE, RULE)
    board = advance(listed_one, both[1:], after(60), RULE)
    assert (shown(board), listed(board), asks_after(board)) == ([2], [1], 0)

    gone = [replace(call, still_called=False, withdrawn=True) for call in both]
    without_large = advance(board, [both[0], gone[1]], after(61), RULE)
    without_any = advance(without_large, gone, after(62), RULE)

    assert (shown(without_large), listed(without_large)) == ([], [1])
    assert newest_first(without_any) == ()
    assert (without_any.seen, without_any.shown, asks_after(without_any)) == (2, 2, 2)
