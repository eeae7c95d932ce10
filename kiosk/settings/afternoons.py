"""Is consulting open long enough in the afternoons (R6)?"""

from collections.abc import Iterator
from datetime import time

from kiosk.domain.opening import Band
from kiosk.domain.service import UnitType
from kiosk.settings.folder import Config
from kiosk.settings.making import CLOSED, offered
from kiosk.settings.mistake import Mistake
from kiosk.settings.sections import Sections
from kiosk.settings.ways import readable_band, rule_at
from kiosk.settings.week_table import WEEKDAYS, WeekTable

AFTERNOON = time(13)
LEAST_MIN = 8 * 60
"""Consulting in the afternoon, minutes a week (R6)."""

_ALL_AFTERNOON = Band(AFTERNOON, time(23, 59))


def afternoon_mistakes(config: Config, sections: Sections, week: WeekTable) -> Iterator[Mistake]:
    """Yield a shortage of afternoon hours for consulting.

    What cannot be read is taken for as much as it could be, so that only a sure shortage is told.
    """
    if UnitType.CONSULTING_POST not in sections.named["units"]:
        return
    consulting = [
        name for name, unit in offered(sections).items() if unit is UnitType.CONSULTING_POST
    ]
    minutes = sum(
        any(_is_given(name, day, minute, sections) for name in consulting)
        for day in WEEKDAYS
        for minute in _afternoon(getattr(week, day))
    )
    if minutes < LEAST_MIN:
        yield config.mistake(
            ("weekly",),
            f"consulting is open {minutes // 60} h {minutes % 60} min a week in the afternoon,"
            " from 13:00 (allowed: at least 8 h, rule R6)",
        )


def _afternoon(texts: tuple[str, ...]) -> set[int]:
    """Return the minutes of the day after 13:00 in the bands of one weekday."""
    bands = [band for text in texts if (band := readable_band(text))]
    if len(bands) < len(texts) and not any(band.end > AFTERNOON for band in bands):
        bands.append(_ALL_AFTERNOON)
    return {
        minute
        for band in bands
        for minute in range(_minute(max(band.start, AFTERNOON)), _minute(band.end))
    }


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _is_given(name: str, weekday: str, minute: int, sections: Sections) -> bool:
    """Return whether a service of consulting is open then."""
    at = time(*divmod(minute, 60))
    rule = rule_at(name, UnitType.CONSULTING_POST, weekday, at, sections)
    return rule is None or sections.access[rule].mode != CLOSED
