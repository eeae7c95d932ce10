"""The lines of a file of days: whatever stands there is a day or a list of mistakes."""

import json
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.command.replay_file import read_day
from kiosk.domain.replay import replay
from tests.domain.replay_days import as_day, small_day

ATOMS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from([0, 1, -1, 1.0, 10**11, 10**11 + 1, "", "a"]),
)
ANYTHING = st.recursive(
    ATOMS,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=4), inside),
    max_leaves=6,
)
SEEDS = st.integers(0, 10**6)


def read_or_told(line: bytes) -> bool:
    """Return whether it is a day, which can be replayed; if not, there is a reason."""
    day, mistakes = read_day(line)
    assert (day is None) == bool(mistakes)
    if day is not None:
        replay(day)
    return day is not None


@given(st.binary())
def test_any_bytes_are_read_or_told(line: bytes):
    """None of them ends in anything else."""
    assert not read_or_told(line)


@given(ANYTHING, ANYTHING, ANYTHING)
def test_any_lists_are_read_or_told(desks: Any, closures: Any, tickets: Any):
    """Right keys, and behind them anything."""
    read_or_told(json.dumps({"desks": desks, "closures": closures, "tickets": tickets}).encode())


@given(SEEDS, st.randoms(use_true_random=False), ANYTHING)
def test_a_day_with_one_thing_changed_is_read_or_told(seed: int, chance: Random, odd: Any):
    """Somewhere inside, at any depth."""
    plain: Any = small_day(Random(seed))  # noqa: S311 - days that can be repeated, no secrets
    place = plain[chance.choice(list(plain))]
    while place:
        at = chance.randrange(len(place))
        if not isinstance(place[at], list) or chance.random() < 0.3:
            place[at] = odd
            break
        place = place[at]

    read_or_told(json.dumps(plain).encode())


@given(SEEDS)
def test_a_day_is_read_as_it_is_written(seed: int):
    """Nothing is lost or changed on the way."""
    plain = small_day(Random(seed))  # noqa: S311 - as above

    assert read_day(json.dumps(plain).encode()) == (as_day(plain), [])
