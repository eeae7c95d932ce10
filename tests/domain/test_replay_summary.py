"""The figures of replayed days."""

from dataclasses import replace

from kiosk.domain.replay_day import Call, Day, DayTicket
from kiosk.domain.replay_summary import Group, Tally, Waits, group_of

MINUTE = 60
WALK_IN = DayTicket(1, "a", 1000, None, preferential=False, occupancy_s=60)
BOOKED = replace(WALK_IN, booked_s=1600)


def tally_of(*called: tuple[DayTicket, int | None]) -> Tally:
    """Return the count of a day of tickets and when they were called, if they were."""
    tally = Tally()
    calls = [Call(ticket, 0, at_s) for ticket, at_s in called if at_s is not None]
    tally.add(Day((), (), tuple(ticket for ticket, _ in called)), calls)
    return tally


def test_whoever_is_preferential_counts_there_booked_or_not():
    """As the reference compares them."""
    assert group_of(WALK_IN) is Group.WALK_IN
    assert group_of(BOOKED) is Group.BOOKED
    assert group_of(replace(WALK_IN, preferential=True)) is Group.PREFERENTIAL
    assert group_of(replace(BOOKED, preferential=True)) is Group.PREFERENTIAL


def test_mean_nine_of_ten_and_longest():
    """Ten waits of 1 to 10 minutes: nine of ten waited no longer than 9."""
    summary = tally_of(
        *((WALK_IN, 1000 + n * MINUTE) for n in range(10, 0, -1)), (WALK_IN, None)
    ).summary()

    waits = summary.waits[Group.WALK_IN]
    assert waits == Waits(10, 1, 330.0, 9 * MINUTE, 10 * MINUTE)
    assert summary.waits[Group.BOOKED] == Waits(0, 0, None, None, None)


def test_a_booking_waits_from_its_time_or_its_arrival_if_later():
    """Whoever is called before has not waited."""
    late = replace(BOOKED, arrived_s=1900)

    waits = tally_of((BOOKED, 1700), (BOOKED, 1100), (late, 1950)).summary().waits[Group.BOOKED]

    assert (waits.mean_s, waits.longest_s) == (50.0, 100)


def test_calls_soon_after_a_booking_count_for_those_who_came_in_time():
    """Within is up to the second; who came late or was never called is no such call."""
    late = replace(BOOKED, arrived_s=1601)
    preferential = replace(BOOKED, preferential=True)

    summary = tally_of(
        (BOOKED, 1600 + 10 * MINUTE),
        (BOOKED, 1600 + 10 * MINUTE + 1),
        (preferential, 1600 + 15 * MINUTE),
        (BOOKED, 1600 + 15 * MINUTE + 1),
        (BOOKED, 1200),
        (BOOKED, None),
        (late, 1602),
        (WALK_IN, 1001),
    ).summary()

    assert (summary.in_time, summary.within_10_min, summary.within_15_min) == (6, 2, 4)


def test_days_add_up():
    """Two of them, as one long day."""
    tally = tally_of((WALK_IN, 1060))
    tally.add(Day((), (), (WALK_IN,)), [Call(WALK_IN, 0, 1180)])

    summary = tally.summary()

    assert summary.days == 2
    assert summary.waits[Group.WALK_IN] == Waits(2, 0, 120.0, 180, 180)
