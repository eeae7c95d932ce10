"""How one gets to a service at a moment of the week: the first exception that fits says it."""

from collections.abc import Iterator
from datetime import time

from kiosk.domain.opening import Band
from kiosk.domain.service import AccessMode, UnitType
from kiosk.settings.days import read_band
from kiosk.settings.making import CLOSED, offered
from kiosk.settings.sections import Sections
from kiosk.settings.tables import AccessTable


def readable_band(text: str) -> Band | None:
    """Return a band as it is written, or None."""
    try:
        return read_band(text)
    except ValueError:
        return None


def is_about(rule: AccessTable, name: str, unit: UnitType) -> bool:
    """Return whether an exception is about a service."""
    return unit in rule.units or name in rule.services


def rule_at(name: str, unit: UnitType, weekday: str, at: time, sections: Sections) -> str | None:
    """Return the exception that holds for a service then; one that cannot be read never does."""
    return next(
        (
            rule_name
            for rule_name, rule in sections.access.items()
            if is_about(rule, name, unit) and weekday in rule.weekdays and _fits(rule, at)
        ),
        None,
    )


def _fits(rule: AccessTable, at: time) -> bool:
    band = readable_band(rule.band)
    return band is not None and band.start <= at < band.end and rule.mode in (*AccessMode, CLOSED)


def needs_booking(weekday: str, at: time, sections: Sections) -> str | None:
    """Return a service that is given then, and only to those with a booking; None without one."""
    for name, unit in offered(sections).items():
        rule = rule_at(name, unit, weekday, at, sections)
        mode = sections.access[rule].mode if rule else sections.services[name].access
        if mode not in (CLOSED, AccessMode.FREE):
            return name
    return None


def moments(band: Band, sections: Sections) -> Iterator[time]:
    """Yield the start of a band and every moment inside it at which the access may change."""
    bands = [each for rule in sections.access.values() if (each := readable_band(rule.band))]
    changes = {band.start, *(at for each in bands for at in (each.start, each.end))}
    yield from sorted(at for at in changes if band.start <= at < band.end)
