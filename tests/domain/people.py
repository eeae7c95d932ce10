"""Made-up people for the properties of the calling rule."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import strategies as st

from kiosk.domain.calling import Policy, standing_of
from tests.domain.builders import NINE, NINE_S, Place

MORNING_S = 4 * 3600
POLICIES = st.builds(Policy, st.integers(0, 3600), st.integers(1, 6))
STARTED = st.integers(NINE_S, NINE_S + MORNING_S)
"""A second of the morning."""


@st.composite
def _person(draw: Callable[[st.SearchStrategy[int]], int], policy: Policy, number: int) -> Place:
    """Draw somebody who may be preferential, may have booked, may be early or late."""
    # Few different seconds, so that ties are drawn too.
    arrived = NINE + timedelta(seconds=60 * draw(st.integers(0, MORNING_S // 60)))
    booked = None
    if draw(st.integers(0, 1)):
        booked = arrived + timedelta(seconds=60 * draw(st.integers(-40, 60)))
    preferential = bool(draw(st.integers(0, 1)))
    standing = standing_of(policy, arrived, booked=booked, preferential=preferential)
    kind = "preferential" if preferential else "ordinary" if booked is None else "booked"
    return Place(standing, number, "AEL"[draw(st.integers(0, 2))], kind=kind)


def some_people(policy: Policy | None = None, at_least: int = 0) -> st.SearchStrategy[list[Place]]:
    """Return up to a dozen people with numbers 1, 2, 3 ... in the order of the list."""
    return st.integers(at_least, 12).flatmap(
        lambda count: st.tuples(
            *(_person(policy or Policy(), number) for number in range(1, count + 1))
        ).map(list)
    )
