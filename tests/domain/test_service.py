"""How one gets to a service depends on the weekday and the time (R10)."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.label import Label
from kiosk.domain.opening import Band, Opening
from kiosk.domain.service import (
    AccessBand,
    AccessMode,
    Service,
    UnitType,
    access_at,
    service_opens_next,
)

MONDAY, WEDNESDAY, THURSDAY = 0, 2, 3
COUNTER = Service(
    id="case_status",
    unit=UnitType.GENERAL_COUNTER,
    queue="L",
    access=AccessMode.BOOKING_REQUIRED,
    expected_s=480,
    name=Label({"it": "Stato della pratica"}),
    public_name=Label({"it": "Stato della pratica"}),
    group="counter",
    icon="folder",
    limit_s=600,
    bands=(
        AccessBand(frozenset({THURSDAY}), time(8, 30), time(11, 30), AccessMode.FREE),
        AccessBand(frozenset({THURSDAY}), time(15), time(18), AccessMode.BOOKING_REQUIRED),
        AccessBand(frozenset({MONDAY, WEDNESDAY}), time(12), time(23, 59), None),
    ),
)
"""A general counter with the free morning of Circolare 103/2019; two days it shuts at noon."""


@pytest.mark.parametrize(
    ("weekday", "clock", "mode"),
    [
        pytest.param(MONDAY, "10:00", AccessMode.BOOKING_REQUIRED, id="no band: as a rule"),
        pytest.param(THURSDAY, "08:29:59", AccessMode.BOOKING_REQUIRED, id="just before the band"),
        pytest.param(THURSDAY, "08:30", AccessMode.FREE, id="the band has its start"),
        pytest.param(THURSDAY, "11:29:59", AccessMode.FREE, id="until just before its end"),
        pytest.param(THURSDAY, "11:30", AccessMode.BOOKING_REQUIRED, id="but not its end"),
        pytest.param(THURSDAY, "15:00", AccessMode.BOOKING_REQUIRED, id="afternoon: booking only"),
        pytest.param(WEDNESDAY, "09:00", AccessMode.BOOKING_REQUIRED, id="other day, same time"),
        pytest.param(WEDNESDAY, "11:59:59", AccessMode.BOOKING_REQUIRED, id="still open"),
        pytest.param(WEDNESDAY, "12:00", None, id="this service is shut at noon"),
        pytest.param(MONDAY, "12:00", None, id="on both days"),
    ],
)
def test_access_follows_weekday_and_time(weekday: int, clock: str, mode: AccessMode | None):
    """One morning a week a counter is free, otherwise it needs a booking; some hours it is shut."""
    assert access_at(COUNTER, weekday, time.fromisoformat(clock)) is mode


def test_the_first_band_that_fits_holds():
    """Where two bands overlap the one written first decides."""
    everyday = frozenset(range(7))
    overlapping = replace(
        COUNTER,
        bands=(
            AccessBand(everyday, time(9), time(10), AccessMode.APPOINTMENT_ONLY),
            AccessBand(everyday, time(8), time(12), AccessMode.FREE),
        ),
    )

    assert access_at(overlapping, MONDAY, time(9, 30)) is AccessMode.APPOINTMENT_ONLY
    assert access_at(overlapping, MONDAY, time(10)) is AccessMode.FREE


ROME = ZoneInfo("Europe/Rome")
MORNINGS = Opening(ROME, dict.fromkeys(range(5), (Band(time(8, 30), time(12, 30)),)))
LONG_DAYS = Opening(
    ROME, dict.fromkeys(range(5), (Band(time(8, 30), time(12, 30)), Band(time(15), time(18))))
)
EVERY_DAY = frozenset(range(7))


def shut(*bands: tuple[str, str], weekdays: frozenset[int] = EVERY_DAY) -> Service:
    """Return a free service that is shut between these times."""
    return replace(
        COUNTER,
        access=AccessMode.FREE,
        bands=tuple(
            AccessBand(weekdays, time.fromisoformat(start), time.fromisoformat(end), None)
            for start, end in bands
        ),
    )


@pytest.mark.parametrize(
    ("service", "opening", "now", "opens"),
    [
        pytest.param(
            shut(("08:30", "11:00")), MORNINGS, "23 10:28", "23 11:00", id="later this morning"
        ),
        pytest.param(
            shut(("08:30", "13:00")), LONG_DAYS, "23 10:28", "23 15:00", id="in the afternoon"
        ),
        pytest.param(
            shut(("08:30", "09:00"), ("10:00", "13:00")), MORNINGS, "23 10:28", "24 09:00",
            id="tomorrow, later than the branch",
        ),
        pytest.param(
            shut(("08:00", "12:00"), ("12:00", "13:00")), MORNINGS, "20 10:28", None,
            id="one shut band after the other: never",
        ),
        pytest.param(
            shut(("08:00", "13:00"), weekdays=frozenset({MONDAY})), MORNINGS, "20 12:30",
            "24 08:30", id="the weekend and a Monday on which it is shut",
        ),
        pytest.param(shut(), MORNINGS, "23 07:00", "23 08:30", id="with the branch"),
    ],
)  # fmt: skip
def test_a_service_opens_when_branch_and_access_let_people_in(
    service: Service, opening: Opening, now: str, opens: str | None
):
    """Not with the branch, if it is shut then; not at the end of a band after which it is shut."""
    expected = _november(opens) if opens else None

    assert service_opens_next(service, opening, _november(now)) == expected


def test_on_a_day_that_is_over_a_service_opens_on_a_later_one():
    """Reception has closed the day before the service would have opened."""
    opens = service_opens_next(
        shut(("08:30", "11:00")), MORNINGS, _november("23 10:28"), later_day=True
    )

    assert opens == _november("24 11:00")


def _november(text: str) -> datetime:
    return datetime.strptime(f"2026-11-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ROME)
