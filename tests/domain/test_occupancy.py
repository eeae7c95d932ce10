"""How long desks are taken, read from the log."""

import pytest

from kiosk.domain.occupancy import LONGEST_REST_S, Step, desks_after

ISSUED_FIRST = Step(0, "issued", "a", None, "x")
ISSUED_SECOND = Step(0, "issued", "b", None, "x")
CALLED = Step(100, "called", "a", "1", "x")
SERVING = Step(130, "serving", "a", "1", "x")
SERVED = Step(400, "served", "a", "1", "x")


def test_a_desk_is_taken_from_the_call_to_the_end():
    """Walking included."""
    desks = desks_after([ISSUED_FIRST, CALLED, SERVING, SERVED])

    [taken] = desks.over
    assert (taken.service, taken.desk, taken.took_s) == ("x", "1", 300)
    assert (desks.now, desks.idle_since_s) == ({}, {"1": 400})


@pytest.mark.parametrize(
    ("joined_s", "next_s", "took_s"),
    [
        (0, 440, 340),
        (410, 440, 300),
        (0, 400 + LONGEST_REST_S + 1, 300),
    ],
)
def test_what_a_desk_does_afterwards_takes_its_time_too(joined_s: int, next_s: int, took_s: int):
    """If somebody waited for it meanwhile, and nobody had left."""
    second = Step(joined_s, "issued", "b", None, "x")
    steps = sorted([ISSUED_FIRST, CALLED, SERVING, SERVED, second])

    desks = desks_after([*steps, Step(next_s, "called", "b", "1", "x")])

    assert desks.over[0].took_s == took_s


def test_a_pause_is_no_work():
    """Nor is what comes after it."""
    steps = [ISSUED_FIRST, ISSUED_SECOND, CALLED, SERVED, Step(410, "desk_paused", None, "1", None)]

    desks = desks_after([*steps, Step(450, "called", "b", "1", "x")])

    assert desks.over[0].took_s == 300


def test_time_put_aside_does_not_count():
    """The desk serves somebody else meanwhile."""
    aside = [Step(200, "parked", "a", "1", "x"), Step(900, "resumed", "a", "1", "x")]

    desks = desks_after([ISSUED_FIRST, CALLED, SERVING, *aside])

    assert desks.elapsed_s("1", 950) == 150
    assert desks.elapsed_s("2", 950) == 0


@pytest.mark.parametrize("kind", ["no_show", "transferred", "voided"])
def test_every_way_to_leave_ends_it(kind: str):
    """Nobody came, or they went on somewhere else."""
    desks = desks_after([ISSUED_FIRST, CALLED, Step(160, kind, "a", "1", "x")])

    assert [one.took_s for one in desks.over] == [60]


def test_a_call_taken_back_never_was():
    """A slip of the finger is no service."""
    desks = desks_after([ISSUED_FIRST, CALLED, Step(104, "undone", "a", "1", "x", "called")])

    assert (desks.now, desks.over, desks.idle_since_s) == ({}, [], {"1": 104})


def test_an_end_taken_back_goes_on():
    """As if it had been put aside for those seconds."""
    desks = desks_after(
        [ISSUED_FIRST, CALLED, SERVING, SERVED, Step(405, "undone", "a", "1", "x", "served")]
    )

    assert (desks.elapsed_s("1", 415), desks.over) == (310, [])
