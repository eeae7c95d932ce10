"""Are the hours and breaks of desks written right, and is a desk rostered for every service?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import time
from itertools import pairwise

from kiosk.domain.opening import Band
from kiosk.settings.folder import Config
from kiosk.settings.hours import band_mistakes
from kiosk.settings.lines import Place
from kiosk.settings.making import CLOSED, offered, profile_of
from kiosk.settings.mistake import Mistake, allowed
from kiosk.settings.sections import Sections
from kiosk.settings.tables import DeskTable
from kiosk.settings.ways import readable_band, rule_at
from kiosk.settings.week_table import WEEKDAYS, WeekTable


def roster_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield hours outside those of the branch, and breaks that are none."""
    for name, desk in sections.desks.items():
        for key, week in (("hours", desk.hours), ("breaks", desk.breaks)):
            for day in WEEKDAYS if week else ():
                place = ("desks", name, key, day)
                yield from band_mistakes(config, place, getattr(week, day))
        if desk.hours and not any(getattr(desk.hours, day) for day in WEEKDAYS):
            text = "the desk is never open (allowed: at least one day, or no hours: as the branch)"
            yield config.mistake(("desks", name, "hours"), text)
        if sections.weekly is not None:
            yield from _outside(config, name, desk, sections.weekly)


def _outside(config: Config, name: str, desk: DeskTable, branch: WeekTable) -> Iterator[Mistake]:
    """Yield what is not inside of what it is a part of; of a day that cannot be read nothing."""
    for day in WEEKDAYS:
        open_bands = getattr(branch, day)
        own = getattr(desk.hours, day) if desk.hours else open_bands
        place = ("desks", name, "hours", day)
        if desk.hours:
            text = "the branch is not open then"
            yield from _not_inside(config, place, text, open_bands, own, _is_part)
        place = ("desks", name, "breaks", day)
        breaks = getattr(desk.breaks, day) if desk.breaks else ()
        text = "a break has the desk's hours before and after it"
        yield from _not_inside(config, place, text, own, breaks, _is_between)


def _not_inside(
    config: Config,
    place: Place,
    text: str,
    outer: Iterable[str],
    inner: Iterable[str],
    fits: Callable[[Band, Band], bool],
) -> Iterator[Mistake]:
    bands = [band for each in outer if (band := readable_band(each))]
    if len(bands) < len(tuple(outer)):
        return
    within = [f"within {band.start:%H:%M}-{band.end:%H:%M}" for band in bands]
    instead = allowed(within) if within else "(allowed: nothing on this day)"
    for number, written in enumerate(inner):
        part = readable_band(written)
        if part and not any(fits(part, band) for band in bands):
            yield config.mistake((*place, number), f"'{written}': {text} {instead}")


def _is_part(part: Band, band: Band) -> bool:
    return band.start <= part.start and part.end <= band.end


def _is_between(part: Band, band: Band) -> bool:
    return band.start < part.start and part.end < band.end


def unstaffed(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield the times of a week at which people get to a service and no desk is rostered for it.

    A desk without a roster may be open at any time; breaks are short.
    """
    if sections.weekly is None:
        return
    lacking: dict[tuple[str, ...], list[str]] = {}
    for service in offered(sections):
        serving = [name for name in sections.desks if service in profile_of(name, sections)]
        if all(sections.desks[name].hours for name in serving):
            lacking.setdefault(tuple(serving), []).append(service)
    for desks, names in lacking.items():
        gaps = [gap for day in WEEKDAYS for gap in _gaps(day, desks, names, sections)]
        if desks and gaps:
            more = f" and {len(names) - 1} more" if len(names) > 1 else ""
            text = f"no desk is rostered for '{names[0]}'{more} on {', '.join(gaps)}"
            yield config.mistake(("desks", desks[0], "hours"), text)


def _gaps(
    day: str, desks: Iterable[str], services: Sequence[str], sections: Sections
) -> Iterator[str]:
    """Yield the parts of a day, `mon 08:30-09:00`, in which none of the desks is rostered."""
    branch = _bands(sections.weekly, day)
    staffed = [band for name in desks for band in _bands(sections.desks[name].hours, day)]
    rules = [each for rule in sections.access.values() if (each := readable_band(rule.band))]
    turns = sorted({at for band in (*branch, *staffed, *rules) for at in (band.start, band.end)})
    gaps: list[Band] = []
    for part in (Band(start, end) for start, end in pairwise(turns)):
        is_open = any(_is_part(part, band) for band in branch)
        if not is_open or any(_is_part(part, band) for band in staffed):
            continue
        if _is_given(services, day, part.start, sections):
            goes_on = gaps and gaps[-1].end == part.start
            gaps.append(Band(gaps.pop().start, part.end) if goes_on else part)
    yield from (f"{day} {gap.start:%H:%M}-{gap.end:%H:%M}" for gap in gaps)


def _bands(week: WeekTable | None, day: str) -> list[Band]:
    return [band for text in getattr(week, day, ()) if (band := readable_band(text))]


def _is_given(services: Iterable[str], day: str, at: time, sections: Sections) -> bool:
    """Return whether one gets to one of the services then, with a booking or without."""
    units = offered(sections)
    rules = (rule_at(name, units[name], day, at, sections) for name in services)
    return any(rule is None or sections.access[rule].mode != CLOSED for rule in rules)
