"""The business day: the local date at issue, never lower than the highest stored."""

from datetime import datetime
from zoneinfo import ZoneInfo


def business_day(now: datetime, zone: ZoneInfo, highest: str | None) -> str:
    """Return the business day of a moment as an ISO date.

    Args:
        now: A moment with any zone.
        zone: Of the branch.
        highest: The latest day with a ticket, so that a clock set back gives no old numbers.

    Source: design.md 13.5.
    """
    today = now.astimezone(zone).date().isoformat()
    return today if highest is None else max(today, highest)
