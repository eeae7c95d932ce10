"""Does the configuration keep the rules of the offices (R1 to R9, domain.md 1.6)?"""

from collections.abc import Iterator

from kiosk.domain.office import StructureType
from kiosk.domain.service import AccessMode, UnitType
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.making import front_desk_of, offered
from kiosk.settings.mistake import Mistake, unknown
from kiosk.settings.sections import Sections
from kiosk.settings.tables import ServiceTable

FRONT_DESK = (UnitType.FIRST_RECEPTION, UnitType.RECEPTION)
COUNTER_LIMIT_MIN = 10
CONSULTING_MIN = range(15, 31)


def rule_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield what breaks a rule of the offices."""
    for name, unit in offered(sections).items():
        yield from _access_mistakes(config, name, unit, sections)
        yield from _time_mistakes(config, name, unit, sections.services[name])
    yield from _front_desk_mistakes(config, sections)
    yield from _extended_mistakes(config, sections)


def _extended_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield extended services in a local agency, and those of which nobody knows where they are."""
    office = sections.office
    if office is None:
        return
    if office.structure_type == StructureType.LOCAL_AGENCY and office.extended_services:
        text = "a local agency has no extended services (allowed: false, rule R9)"
        yield config.mistake(("office", "extended_services"), text)
    place = ("office", "extended_services_at")
    if not office.extended_services and office.extended_services_at is None:
        text = "this key is missing: people are told which branch has them (rule R9)"
        yield config.mistake(place, text)
    if office.extended_services and office.extended_services_at is not None:
        text = "they are here (allowed: only with extended_services = false)"
        yield config.mistake(place, text)


def _access_mistakes(
    config: Config, name: str, unit: UnitType, sections: Sections
) -> Iterator[Mistake]:
    """Yield services that are reached in another way than their unit must be (R1, R2, R4)."""
    for place, mode in _modes(name, unit, sections):
        if unit in FRONT_DESK and mode is not AccessMode.FREE:
            text = f"'{mode}' is not possible at the front desk (allowed: free, rule R1)"
            yield config.mistake(place, text)
        if unit is UnitType.GENERAL_COUNTER and mode is AccessMode.FREE:
            text = (
                "'free' is not possible at a general counter (allowed: booking_required, rule R2)"
            )
            yield config.mistake(place, text)
        if unit is UnitType.CONSULTING_POST and mode is not AccessMode.APPOINTMENT_ONLY:
            text = "consulting is by appointment at any time (allowed: appointment_only, rule R4)"
            yield config.mistake(place, text)


def _modes(
    name: str, unit: UnitType | None, sections: Sections
) -> Iterator[tuple[Place, AccessMode]]:
    """Yield the ways in which a service can be reached at some time, and where each is written."""
    yield ("services", name, "access"), sections.services[name].access
    for rule_name, rule in sections.access.items():
        is_about_it = unit in rule.units or name in rule.services
        if is_about_it and rule.mode in list(AccessMode):
            yield ("access", rule_name, "mode"), AccessMode(rule.mode)


def _time_mistakes(
    config: Config, name: str, unit: UnitType, service: ServiceTable
) -> Iterator[Mistake]:
    """Yield service times outside of the limits (R3, R5)."""
    expected, limit = service.expected_min, service.limit_min
    if limit is not None and expected > limit:
        text = f"{expected} is not possible (allowed: at most its limit_min, {limit})"
        yield config.mistake(("services", name, "expected_min"), text)
    if unit is UnitType.GENERAL_COUNTER and (limit is None or limit > COUNTER_LIMIT_MIN):
        given = "a missing limit" if limit is None else str(limit)
        text = f"{given} is not possible at a general counter (allowed: 1 to 10, rule R3)"
        yield config.mistake(("services", name, "limit_min"), text)
    if unit is UnitType.CONSULTING_POST:
        for key, minutes in (("expected_min", expected), ("limit_min", limit)):
            if minutes is not None and minutes not in CONSULTING_MIN:
                text = f"{minutes} is not possible for consulting (allowed: 15 to 30, rule R5)"
                yield config.mistake(("services", name, key), text)


def _front_desk_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield a front desk that is missing or that one cannot get to (R2, R4, R8)."""
    if sections.office is None:
        return
    here = offered(sections)
    name = front_desk_of(sections)
    place = ("office", "front_desk_service")
    if name is None:
        yield from _missing_front_desk(config, sections)
    elif name not in here:
        if name not in sections.named["services"] or name in sections.services:
            yield config.mistake(place, unknown("service of this branch", name, here))
    elif _may_need_booking(name, sections):
        text = f"'{name}' needs a booking itself (allowed: a service with free access)"
        yield config.mistake(place, text)


def _missing_front_desk(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield the lack of a front desk, which only a local agency without reception may have."""
    assert sections.office
    if not any(unit in sections.named["units"] for unit in FRONT_DESK):
        if sections.office.structure_type == StructureType.LOCAL_AGENCY:
            return
        text = "no front desk, [units.first_reception] or [units.reception], to help (rule R8)"
        yield config.mistake(("units",), text)
    for name in offered(sections):
        if _may_need_booking(name, sections):
            text = f"'{name}' needs a booking: say which service helps without one (rules R2, R4)"
            yield config.mistake(("office", "front_desk_service"), text)
            return


def _may_need_booking(name: str, sections: Sections) -> bool:
    modes = _modes(name, offered(sections).get(name), sections)
    return any(mode is not AccessMode.FREE for _, mode in modes)
