"""Are opening hours and closures written right?"""

from collections.abc import Iterable, Iterator
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.domain.opening import Band
from kiosk.settings.afternoons import afternoon_mistakes
from kiosk.settings.days import overlaps, read_band, read_days
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.mistake import Mistake
from kiosk.settings.sections import Sections
from kiosk.settings.week_table import WEEKDAYS


def hour_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield what is wrong with the times of the branch."""
    yield from _opening_mistakes(config, sections)
    yield from _sound_mistakes(config, sections)
    yield from _day_mistakes(config, sections)
    yield from _zone_mistakes(config, sections)
    if sections.weekly is not None:
        yield from afternoon_mistakes(config, sections, sections.weekly)


def _zone_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    if sections.office is None:
        return
    try:
        ZoneInfo(sections.office.zone)
    except (KeyError, ValueError, OSError):
        text = f"'{sections.office.zone}' is not a time zone (allowed: a name such as Europe/Rome)"
        yield config.mistake(("office", "zone"), text)


def _opening_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield bands that cannot be read or overlap."""
    if sections.weekly is not None:
        for day in WEEKDAYS:
            yield from band_mistakes(config, ("weekly", day), getattr(sections.weekly, day))
        if not any(getattr(sections.weekly, day) for day in WEEKDAYS):
            yield config.mistake(("weekly",), "the branch is never open")
    for name, table in sections.days.items():
        yield from band_mistakes(config, ("days", name, "bands"), table.bands)


def _sound_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield bands in which a display cannot be soft or silent (D6)."""
    for name, display in sections.displays.items():
        if display.sound:
            place = ("displays", name, "sound")
            yield from band_mistakes(config, (*place, "soft"), display.sound.soft)
            yield from band_mistakes(config, (*place, "silent"), display.sound.silent)


def band_mistakes(config: Config, place: Place, texts: Iterable[str]) -> Iterator[Mistake]:
    """Yield bands of one day that cannot be read, or begin before the one before is over."""
    bands: list[Band] = []
    for number, text in enumerate(texts):
        try:
            bands.append(read_band(text))
        except ValueError as error:
            yield config.mistake((*place, number), str(error))
    for later in overlaps(bands):
        text = f"the band from {later.start:%H:%M} starts before the one before it is over"
        yield config.mistake(place, text)


def _day_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    written = [(("closures", name, "on"), table.on) for name, table in sections.closures.items()]
    written += [(("days", name, "on"), table.on) for name, table in sections.days.items()]
    for place, on in written:
        try:
            read_days(on)
        except ValueError as error:
            yield config.mistake(place, str(error))
    yield from _same_days(config, sections)


def _same_days(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield the second of two tables that say the bands of the same day.

    A single day may differ from the yearly one, and where Easter falls nobody has chosen.
    """
    told: dict[tuple[str, date], str] = {}
    for name, table in sections.days.items():
        try:
            on = read_days(table.on)
        except ValueError:
            continue
        kind = "easter" if table.on.startswith("easter") else "yearly" if on.yearly else "single"
        others = (told.setdefault((kind, day), name) for day in on.dates)
        if other := next((other for other in others if other != name), None):
            text = f"'{table.on}' is the day of days.{other} already (allowed: one table a day)"
            yield config.mistake(("days", name, "on"), text)
