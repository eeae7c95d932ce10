"""The hours and breaks of a desk as they are written, made into a Roster."""

from kiosk.domain.roster import Roster
from kiosk.settings.days import weekly_bands
from kiosk.settings.tables import DeskTable
from kiosk.settings.week_table import WeekTable


def make_roster(desk: DeskTable) -> Roster | None:
    """Return the roster of a desk without a mistake; None if nothing is written of it."""
    if desk.hours is None and desk.breaks is None:
        return None
    hours = weekly_bands(desk.hours) if desk.hours else None
    return Roster(hours, weekly_bands(desk.breaks or WeekTable()))
