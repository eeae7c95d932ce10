"""Are the exceptions of [access.*] written right, and do they hold at some time (R1, R10)?"""

from collections.abc import Iterator, Mapping

from kiosk.domain.opening import Band
from kiosk.domain.service import AccessMode
from kiosk.settings.days import read_band, weekly_bands
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.making import CLOSED, front_desk_of, offered
from kiosk.settings.mistake import Mistake, unknown
from kiosk.settings.reading import File
from kiosk.settings.sections import Sections
from kiosk.settings.tables import AccessTable
from kiosk.settings.ways import is_about, moments, needs_booking, readable_band, rule_at
from kiosk.settings.week_table import WEEKDAYS

_MODES = (*AccessMode, CLOSED)


def access_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield what is wrong with the exceptions to the access of the catalogue."""
    weekly = _weekly(sections)
    found = list(_rule_mistakes(config, sections, weekly))
    yield from found
    if not found:
        yield from _idle_mistakes(config, sections)
        yield from _front_desk_mistakes(config, sections, weekly)


def _weekly(sections: Sections) -> Mapping[int, tuple[Band, ...]]:
    """Return the bands of a week, none at all if one cannot be read."""
    try:
        return weekly_bands(sections.weekly) if sections.weekly else {}
    except ValueError:
        return {}


def _rule_mistakes(
    config: Config, sections: Sections, weekly: Mapping[int, tuple[Band, ...]]
) -> Iterator[Mistake]:
    """Yield what is wrong with an exception by itself."""
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
            yield from _never_open(config, place, rule, band, weekly)


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


def _idle_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield exceptions that never hold, as others that stand before them always fit first.

    One that a later version covers has done its time and is no mistake.
    """
    for name, rule in sections.access.items():
        before = _holding_instead(name, rule, sections)
        file = config.file_of(("access", name)) if before else None
        if file is None or any(_is_newer(config, file, other) for other in before):
            continue
        named = ", ".join(f"access.{other}" for other in sorted(before))
        text = f"it is without effect: {named} fits first at any time"
        yield config.mistake(("access", name), text)


def _is_newer(config: Config, file: File, other: str) -> bool:
    its = config.file_of(("access", other))
    return its is not None and its.path.parent != file.path.parent


def _holding_instead(name: str, rule: AccessTable, sections: Sections) -> set[str]:
    """Return the exceptions that hold wherever one fits; none if it holds itself at some time."""
    band = readable_band(rule.band)
    holding = {
        rule_at(service, unit, weekday, at, sections)
        for service, unit in offered(sections).items()
        if band and is_about(rule, service, unit)
        for weekday in rule.weekdays
        for at in moments(band, sections)
    }
    return set() if name in holding else {other for other in holding if other is not None}


def _front_desk_mistakes(
    config: Config, sections: Sections, weekly: Mapping[int, tuple[Band, ...]]
) -> Iterator[Mistake]:
    """Yield the front desk closed while a service needs a booking (R1)."""
    name = front_desk_of(sections) or ""
    unit = offered(sections).get(name)
    told: set[str] = set()
    for weekday, bands in weekly.items():
        for at in (at for band in bands for at in moments(band, sections)):
            day = WEEKDAYS[weekday]
            rule = rule_at(name, unit, day, at, sections) if unit else None
            if rule is None or rule in told or sections.access[rule].mode != CLOSED:
                continue
            if asks := needs_booking(day, at, sections):
                told.add(rule)
                text = (
                    f"the front desk is closed on '{day}' at {at:%H:%M}, while '{asks}' needs a"
                    " booking (allowed: free, rule R1)"
                )
                yield config.mistake(("access", rule, "mode"), text)
