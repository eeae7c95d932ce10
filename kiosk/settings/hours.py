"""Are opening hours, closures and access rules written right?"""

from collections.abc import Iterable, Iterator, Mapping
from zoneinfo import ZoneInfo

from kiosk.domain.opening import Band
from kiosk.domain.service import AccessMode
from kiosk.settings.afternoons import afternoon_mistakes
from kiosk.settings.days import overlap, read_band, read_days, weekly_bands
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.making import CLOSED
from kiosk.settings.mistake import Mistake, unknown
from kiosk.settings.sections import Sections
from kiosk.settings.tables import WEEKDAYS, AccessTable

_MODES = (*AccessMode, CLOSED)


def hour_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield what is wrong with the times of the branch."""
    bands = list(_band_mistakes(config, sections))
    yield from bands
    yield from _day_mistakes(config, sections)
    yield from _zone_mistakes(config, sections)
    weekly = weekly_bands(sections.weekly) if sections.weekly and not bands else None
    yield from _rule_mistakes(config, sections, weekly)
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


def _band_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield bands that cannot be read or overlap."""
    if sections.weekly is not None:
        for day in WEEKDAYS:
            yield from _bands(config, ("weekly", day), getattr(sections.weekly, day))
        if not any(getattr(sections.weekly, day) for day in WEEKDAYS):
            yield config.mistake(("weekly",), "the branch is never open")
    for name, table in sections.days.items():
        yield from _bands(config, ("days", name, "bands"), table.bands)


def _bands(config: Config, place: Place, texts: Iterable[str]) -> Iterator[Mistake]:
    bands: list[Band] = []
    for number, text in enumerate(texts):
        try:
            bands.append(read_band(text))
        except ValueError as error:
            yield config.mistake((*place, number), str(error))
    if later := overlap(bands):
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


def _rule_mistakes(
    config: Config, sections: Sections, weekly: Mapping[int, tuple[Band, ...]] | None
) -> Iterator[Mistake]:
    """Yield what is wrong with the exceptions of [access.*]."""
    for name, rule in sections.access.items():
        place: Place = ("access", name)
        if not rule.units and not rule.services:
            yield config.mistake(place, "it is about nobody: it needs units or services")
        if rule.mode not in _MODES:
            yield config.mistake((*place, "mode"), unknown("mode", rule.mode, _MODES))
        for number, day in enumerate(rule.weekdays):
            if day not in WEEKDAYS:
                text = unknown("weekday", day, WEEKDAYS)
                yield config.mistake((*place, "weekdays", number), text)
        try:
            band = read_band(rule.band)
        except ValueError as error:
            yield config.mistake((*place, "band"), str(error))
        else:
            yield from _never_open(config, place, rule, band, weekly or {})


def _never_open(
    config: Config,
    place: Place,
    rule: AccessTable,
    band: Band,
    weekly: Mapping[int, tuple[Band, ...]],
) -> Iterator[Mistake]:
    """Yield weekdays on which the branch is closed in the whole band."""
    if not weekly:
        return
    for number, day in enumerate(rule.weekdays):
        bands = weekly.get(WEEKDAYS.index(day), ()) if day in WEEKDAYS else (band,)
        if not any(other.start < band.end and band.start < other.end for other in bands):
            text = f"the branch is closed then on '{day}', see [weekly]"
            yield config.mistake((*place, "weekdays", number), text)
