"""When a desk of a replayed day is really open."""

import pytest

from kiosk.domain.replay_day import Closure, Day, DayDesk, Stretch, hours_of


@pytest.mark.parametrize(
    ("hours", "closures", "expected"),
    [
        pytest.param([(0, 5), (5, 9)], [], [(0, 9)], id="stretches that touch are one"),
        pytest.param([(6, 9), (0, 5)], [], [(0, 5), (6, 9)], id="in order"),
        pytest.param([(0, 9), (2, 3), (8, 12)], [], [(0, 12)], id="one inside another"),
        pytest.param([(4, 4), (7, 7)], [], [], id="empty ones are none"),
        pytest.param([(0, 5), (6, 9)], [(3, 0)], [(0, 3)], id="closed in the middle"),
        pytest.param([(0, 5), (6, 9)], [(5, 0)], [(0, 5)], id="closed when it closes"),
        pytest.param([(0, 5), (6, 9)], [(6, 0)], [(0, 5)], id="closed when it opens"),
        pytest.param([(0, 5)], [(4, 0), (2, 0)], [(0, 2)], id="the first closure counts"),
        pytest.param([(0, 5)], [(2, 1)], [(0, 5)], id="another desk's closure"),
        pytest.param([(0, 5)], [(-3, 0)], [], id="closed before the day"),
    ],
)
def test_hours_are_joined_and_end_with_a_closure(
    hours: list[Stretch], closures: list[Stretch], expected: list[Stretch]
):
    """What is left never touches, so that every moment of it turns the door round."""
    desks = (DayDesk(frozenset({"a"}), tuple(hours)), DayDesk(frozenset(), ()))
    day = Day(desks, tuple(Closure(*closure) for closure in closures), ())

    assert hours_of(day, 0) == expected
