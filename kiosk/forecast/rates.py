"""How many people usually come, by the half hours that the history keeps in local time."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.forecast.state import Arrivals

HALF_HOUR = timedelta(minutes=30)


def arrivals_on(
    day: date, zone: ZoneInfo, usual: Mapping[tuple[str, str], float], *, preferential: bool
) -> list[Arrivals]:
    """Return when people usually come on a day, in seconds since 1970 UTC.

    A half hour that the day skips as the clocks go forward brings nobody; one that it has twice
    brings people once, in the first.

    Args:
        usual: Average number by service and local half hour, `10:30`.
    """
    found = []
    for (service, half_hour), expected in usual.items():
        at = datetime.combine(day, time.fromisoformat(half_hour), zone)
        start = at.astimezone(UTC)
        if start.astimezone(zone).replace(tzinfo=None) == at.replace(tzinfo=None):
            within = (int(start.timestamp()), int((start + HALF_HOUR).timestamp()))
            found.append(Arrivals(service, preferential, within, expected))
    return found
