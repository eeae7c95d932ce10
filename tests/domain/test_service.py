"""How one gets to a service depends on the weekday and the time (R10)."""

from dataclasses import replace
from datetime import time

import pytest

from kiosk.domain.label import Label
from kiosk.domain.service import AccessBand, AccessMode, Service, UnitType, access_at

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
