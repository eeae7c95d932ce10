"""How long one waits after wrong PINs."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.lockout import (
    AT_POST,
    BY_NUMBER,
    FIRST_WAIT_MS,
    FREE_BY_NUMBER,
    LONGEST_WAIT_MS,
    NO_TRIES,
    Tries,
    Uptime,
    is_used_up,
    left_ms,
    one_more,
    seen_after_boot,
)

NOW = Uptime("this start", 5_000_000)


def later(ms: int) -> Uptime:
    """Return a moment of the same start."""
    return Uptime(NOW.boot, NOW.ms + ms)


def test_the_wait_begins_after_the_free_tries_and_doubles():
    """15 s, 30 s, a minute ... up to half an hour."""
    waits = [left_ms(Tries(count, NOW), NOW, BY_NUMBER) for count in range(16)]

    assert waits[: FREE_BY_NUMBER + 1] == [0] * FREE_BY_NUMBER + [FIRST_WAIT_MS]
    assert waits[FREE_BY_NUMBER + 3] == 8 * FIRST_WAIT_MS
    assert waits[-1] == LONGEST_WAIT_MS
    assert waits == sorted(waits)


def test_a_wait_passes_with_the_time_that_the_computer_runs():
    """To the millisecond, and is over for good."""
    tries = Tries(FREE_BY_NUMBER, NOW)

    assert left_ms(tries, later(FIRST_WAIT_MS - 1), BY_NUMBER) == 1
    assert left_ms(tries, later(FIRST_WAIT_MS), BY_NUMBER) == 0
    assert left_ms(tries, later(10 * FIRST_WAIT_MS), BY_NUMBER) == 0


def test_a_start_of_the_computer_lets_a_wait_begin_anew():
    """It is neither shortened by it nor lasts for ever, however long the computer ran before."""
    tries = Tries(FREE_BY_NUMBER, NOW)
    for started in (
        Uptime("the next", 20_000),
        Uptime("the next", NOW.ms * 9),
        Uptime(NOW.boot, 1),
    ):
        seen = seen_after_boot(tries, started)

        assert seen.count == tries.count
        assert left_ms(seen, started, BY_NUMBER) == FIRST_WAIT_MS
        over = Uptime(started.boot, started.ms + FIRST_WAIT_MS)
        assert left_ms(seen_after_boot(seen, over), over, BY_NUMBER) == 0


def test_in_one_row_there_are_a_hundred_wrong_pins_for_a_number():
    """A post has no such end: everybody's work would stop."""
    assert not is_used_up(Tries(99, NOW), BY_NUMBER)
    assert is_used_up(Tries(100, NOW), BY_NUMBER)
    assert not is_used_up(Tries(10_000, NOW), AT_POST)
    assert left_ms(Tries(10_000, NOW), NOW, AT_POST) == AT_POST.longest_ms


@given(pauses=st.lists(st.integers(0, 3_600_000), max_size=200))
def test_whatever_the_pauses_only_so_many_tries_get_through(pauses: list[int]):
    """However somebody spreads their guesses: each costs the whole wait before it."""
    now, tries, allowed, waited = NOW, NO_TRIES, 0, 0
    for pause in pauses:
        now = Uptime(now.boot, now.ms + pause)
        tries = seen_after_boot(tries, now) if tries.count else tries
        if not is_used_up(tries, BY_NUMBER) and left_ms(tries, now, BY_NUMBER) == 0:
            waited += left_ms(Tries(tries.count, now), now, BY_NUMBER)
            tries, allowed = one_more(tries, now), allowed + 1

    assert allowed <= 100
    assert waited <= sum(pauses)
