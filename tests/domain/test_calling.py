"""Whose turn it is: what each ticket starts with, and the worked example of the reference."""

from datetime import datetime

import pytest
from hypothesis import given

from kiosk.domain.calling import (
    Policy,
    Standing,
    count_before,
    next_called,
    points,
    standing_of,
    turn,
)
from tests.domain.builders import NINE_S, Place, after
from tests.domain.people import STARTED, some_people

MINUTE = 60
DEFAULTS = Policy()


def test_a_branch_that_says_nothing_gives_twenty_minutes_and_three_points_a_second():
    """The defaults are H = 20 minutes and R = 3."""
    assert (DEFAULTS.head_start_s, DEFAULTS.rate) == (20 * MINUTE, 3)


@pytest.mark.parametrize(
    ("checked_in", "booked", "preferential", "starts_after_min", "rate", "head_start_min"),
    [
        pytest.param(0, None, False, 0, 1, 0, id="walk-in"),
        pytest.param(0, None, True, 0, 3, 20, id="preferential"),
        pytest.param(0, 0, False, 0, 1, 20, id="booked, to the second"),
        pytest.param(-12, 0, False, 0, 1, 20, id="booked, early"),
        pytest.param(5, 0, False, 5, 1, 15, id="booked, five minutes late"),
        pytest.param(19, 0, False, 19, 1, 1, id="booked, nineteen minutes late"),
        pytest.param(20, 0, False, 20, 1, 0, id="booked, twenty minutes late"),
        pytest.param(45, 0, False, 45, 1, 0, id="booked, far too late"),
        pytest.param(-12, 0, True, 0, 3, 20, id="preferential and booked, early"),
        pytest.param(15, 0, True, 15, 3, 20, id="preferential and booked, late"),
    ],
)
def test_check_in_gives_each_ticket_its_constants(
    *,
    checked_in: int,
    booked: int | None,
    preferential: bool,
    starts_after_min: int,
    rate: int,
    head_start_min: int,
):
    """Start is the later of booking and check-in; a late booking loses a minute a minute."""
    standing = standing_of(
        DEFAULTS,
        after(minutes=checked_in),
        booked=None if booked is None else after(minutes=booked),
        preferential=preferential,
    )

    start = NINE_S + starts_after_min * MINUTE
    assert standing == Standing(start, rate, head_start_min * MINUTE)


def test_the_rule_counts_whole_seconds():
    """Whoever comes within a second stands at that second: ties go by number, not by luck."""
    standing = standing_of(DEFAULTS, after(seconds=59.999), booked=None, preferential=False)

    assert standing.start_s == NINE_S + 59


@pytest.mark.parametrize(
    "here", [after(), datetime.fromisoformat("2026-03-02T10:00:00+01:00")], ids=["UTC", "Rome"]
)
def test_the_zone_of_a_moment_changes_nothing(here: datetime):
    """Nine UTC and ten in Rome are the same start."""
    assert standing_of(DEFAULTS, here, booked=here, preferential=False).start_s == NINE_S


@pytest.mark.parametrize(
    ("standing", "minutes", "expected_min"),
    [
        (Standing(NINE_S), 30, 30),
        (Standing(NINE_S), 0, 0),
        (Standing(NINE_S, 3, 20 * MINUTE), 2, 26),
        (Standing(NINE_S, 1, 20 * MINUTE), 5, 25),
        (Standing(NINE_S, 1, 20 * MINUTE), 0, 20),
        (Standing(NINE_S, 1, 20 * MINUTE), -5, -5),
        (Standing(NINE_S, 3, 20 * MINUTE), -5, -5),
    ],
)
def test_points_are_rate_times_wait_plus_head_start(
    standing: Standing, minutes: int, expected_min: int
):
    """Before its start a ticket has minus the seconds still to go, whatever its rate."""
    assert points(standing, NINE_S + minutes * MINUTE) == expected_min * MINUTE


def _the_five() -> dict[str, Place]:
    """Return the five people of the worked example, as they stand at nine."""
    ordinary, preferential = (None, False), (None, True)
    stories = {
        "ordinary, waits 30": (-30, *ordinary),
        "preferential, waits 2": (-2, *preferential),
        "appointment, 5 past": (-11, -5, False),
        "appointment, due in 5": (-4, 5, False),
        "ordinary, waits 1": (-1, *ordinary),
    }
    return {
        name: Place(
            standing_of(
                DEFAULTS,
                after(minutes=checked_in),
                booked=None if booked is None else after(minutes=booked),
                preferential=preferential,
            ),
            number,
        )
        for number, (name, (checked_in, booked, preferential)) in enumerate(stories.items(), 1)
    }


def test_the_worked_example_has_the_points_of_the_reference():
    """Points at the start: 30, 26, 25, -5 and 1."""
    have = [points(place.standing, NINE_S) // MINUTE for place in _the_five().values()]

    assert have == [30, 26, 25, -5, 1]


def test_the_worked_example_is_called_in_the_order_of_the_reference():
    """One desk, ten minutes each: called in the order of the list at 0, 10, 20, 30 and 40."""
    waiting = _the_five()

    called = []
    for minutes in (0, 10, 20, 30, 40):
        chosen = next_called(waiting.values(), NINE_S + minutes * MINUTE)
        called.append(next(name for name, place in waiting.items() if place == chosen))
        del waiting[called[-1]]

    assert called == list(_the_five())


def test_nobody_is_called_when_nobody_waits():
    """An empty queue has no next."""
    assert next_called([], NINE_S) is None


def test_a_booking_that_is_not_due_comes_after_everybody_with_points():
    """Somebody who came this very second goes before a booking that is due in the next."""
    due_soon = Place(Standing(NINE_S + 1, 3, 20 * MINUTE), 1)
    just_came = Place(Standing(NINE_S), 2)

    assert next_called([due_soon, just_came], NINE_S) == just_came


def test_a_free_desk_calls_a_booking_before_its_time_if_nobody_else_waits():
    """Of two that are early the one due first is called."""
    later = Place(Standing(NINE_S + 900, 1, 1200), 1)
    sooner = Place(Standing(NINE_S + 600, 1, 1200), 2)

    assert next_called([later, sooner], NINE_S) == sooner


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            Place(Standing(NINE_S - 1200), number=9),
            Place(Standing(NINE_S, 1, 1200), number=1),
            id="same points: the earlier start",
        ),
        pytest.param(
            Place(Standing(NINE_S), number=4),
            Place(Standing(NINE_S), number=5),
            id="same start: the lower number",
        ),
        pytest.param(
            Place(Standing(NINE_S), number=999, round=1),
            Place(Standing(NINE_S), number=1, round=2),
            id="around the wrap: the earlier round",
        ),
        pytest.param(
            Place(Standing(NINE_S), number=50, queue="A"),
            Place(Standing(NINE_S), number=2, queue="E"),
            id="two queues: the letter",
        ),
    ],
)
def test_ties_have_an_order(first: Place, second: Place):
    """Equal points go by earlier start, then by the ticket's number: never by chance."""
    assert next_called([second, first], NINE_S) == first
    assert next_called([first, second], NINE_S) == first
    assert count_before(first, [first, second], NINE_S) == 0
    assert count_before(second, [first, second], NINE_S) == 1


@given(some_people(), STARTED)
def test_before_you_is_your_place_in_the_order(people: list[Place], now_s: int):
    """The count of those before counts exactly whom the rule would call first, never oneself."""
    in_order = sorted(people, key=lambda place: turn(place, now_s))

    assert [count_before(place, people, now_s) for place in in_order] == list(range(len(people)))
