"""A branch on a busy morning, in a real store: who waits, who serves, who is booked; its past."""

from datetime import date, timedelta
from random import Random

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.serving import start_serving
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.measure import Measure
from kiosk.store.history import DayPast
from tests.builders import acting, desk_of, somebody

DESKS, WAITING, BOOKINGS = 6, 50, 12
FREE = ("orientation", "web_service_access", "quick_services")
"""Services for which people come without a booking."""
BOOKED = "case_status"
PAST_DAYS, A_DAY = 20, 60
EARLY_S, LATE_S = -900, 900


def crowd(branch: Branch) -> None:
    """Fill a new branch: 6 desks that serve, 50 people who wait, 12 bookings, 20 past days."""
    chance = Random(1)  # noqa: S311 - a morning that can be made again, no secrets
    now = branch.now()
    day = branch.local(now).date()
    for back in range(PAST_DAYS, 0, -1):
        _add_day(branch, day - timedelta(days=back), chance)
    with branch.store.transaction():
        for number in range(BOOKINGS):
            due = now + timedelta(minutes=10 * (number % 6) + 5)
            booking = Appointment(f"b{number}", f"B{number:05d}", None, BOOKED, due, 10)
            branch.store.appointments.add(booking, day.isoformat())
    for number in range(WAITING + DESKS):
        somebody(branch, FREE[number % len(FREE)], preferential=number % 8 == 0)
    desks = [one.name for one in branch.office.desks.values() if one.services & {*FREE}]
    for name in desks[:DESKS]:
        desk = desk_of(acting(branch, Role.DESK, name), name)
        called = call_next(desk, name)
        assert called is not None, name
        start_serving(desk, name)


def _add_day(branch: Branch, day: date, chance: Random) -> None:
    taken = [(name, chance.randrange(60, 900)) for name in (*FREE, BOOKED) for _ in range(A_DAY)]
    measures = [
        Measure(name, "served", f"{8 + number // 12:02d}:{number % 2 * 30:02d}", 600, 30, 300)
        for name in FREE
        for number in range(A_DAY)
    ]
    late_s = [chance.randrange(EARLY_S, LATE_S) for _ in range(BOOKINGS)]
    branch.store.history.add(
        day.isoformat(), measures, A_DAY // 4, (), DayPast(taken, [*late_s, None])
    )
