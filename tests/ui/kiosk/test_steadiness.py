"""What measures whether a kiosk grows sees it where something does, and not where nothing does."""

from random import Random

import pytest

from tests.ui.kiosk.steadiness import Growth, Measured, growth

KEPT = 1_000_000


@pytest.mark.long
def test_a_kilobyte_kept_of_each_touch_is_seen():
    """In use and in the machine's memory, as this very process grows."""
    measured, kept = Measured(), []

    for touches in range(0, 30_000, 1000):
        kept.append(bytearray(KEPT))
        measured.measure(touches)

    for values in (measured.in_use, measured.resident):
        found = growth(measured.touches, values)
        assert found.bytes == pytest.approx(KEPT, rel=0.2)
        assert found.least > 0


def test_what_goes_up_and_down_is_not_taken_for_growth():
    """A slope that chance alone would make has an error as large."""
    touches, random = list(range(0, 10_000, 100)), Random(2)  # noqa: S311 - a test
    values = [100_000_000 + random.randrange(500_000) for _ in touches]

    found = growth(touches, values)

    assert abs(found.bytes) < 2 * found.error
    assert found.least < 0


def test_what_comes_and_goes_on_top_makes_no_slope():
    """Fonts of a page that is on the screen at one measurement in three."""
    touches = list(range(0, 10_000, 100))

    found = growth(touches, [1_000_000 if n % 3 else 2_000_000 for n in range(len(touches))])

    assert (found.bytes, found.error) == (0, 0)


def test_a_slope_within_the_noise_is_found_when_it_lasts():
    """Twenty kilobytes a thousand touches, under ups and downs of a hundred."""
    touches = list(range(0, 20_000, 250))
    values = [20 * one + 100_000 * (n * 7 % 5) / 5 for n, one in enumerate(touches)]

    found = growth(touches, [round(value) for value in values])

    assert found.least > 5 * 1024
    assert found.bytes == pytest.approx(20_000, abs=3 * found.error)


def test_a_growth_is_told_in_kilobytes():
    """As it stands in the log of the long tests."""
    assert str(Growth(-5120, 512)) == "-5.0 KB (± 0.5)"


def test_the_first_part_counts_as_warm_up():
    """What fills once is not growth."""
    measured = Measured([1, 2, 3, 4], [9, 9, 1, 1], [8, 8, 2, 2], [3, 3, 4, 4])

    assert measured.later() == Measured([3, 4], [1, 1], [2, 2], [4, 4])
