"""What a week of opening hours may hold."""

from dataclasses import dataclass, fields
from typing import Annotated

from kiosk.settings.column import several, text

Bands = Annotated[tuple[str, ...], several(text())]


@dataclass(frozen=True, slots=True)
class WeekTable:
    """[weekly], and hours and breaks of [desks.*]."""

    mon: Bands = ()
    tue: Bands = ()
    wed: Bands = ()
    thu: Bands = ()
    fri: Bands = ()
    sat: Bands = ()
    sun: Bands = ()


WEEKDAYS = tuple(part.name for part in fields(WeekTable))
"""Names of the weekdays; Monday is 0."""
