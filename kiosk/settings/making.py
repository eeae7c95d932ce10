"""Tables without a mistake, made into an Office."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.appointment import CheckInWindow
from kiosk.domain.calling import Policy
from kiosk.domain.channel import BookingChannel, ChannelWords
from kiosk.domain.desk import Desk
from kiosk.domain.direction import isolated
from kiosk.domain.label import Label
from kiosk.domain.office import Office, StructureType, Times
from kiosk.domain.queue import Queue
from kiosk.domain.service import AccessBand, AccessMode, Service, UnitType
from kiosk.settings.appointments_table import make_booking_file
from kiosk.settings.closing_table import make_closing
from kiosk.settings.column import names_of
from kiosk.settings.days import make_opening, read_band
from kiosk.settings.devices import make_devices
from kiosk.settings.rosters import make_roster
from kiosk.settings.sections import Sections
from kiosk.settings.sign_in_table import make_sign_in
from kiosk.settings.tables import AccessTable, ServiceTable, TimesTable
from kiosk.settings.week_table import WEEKDAYS

CLOSED = "closed"
"""The mode of an access rule that gives no access."""

Value = TypeVar("Value")


def unit_of(table: ServiceTable, sections: Sections) -> UnitType | None:
    """Return the unit that gives a service here, or None if the branch does not offer it (R9)."""
    if not table.active or _is_elsewhere(table, sections):
        return None
    return next((unit for unit in table.units if unit in sections.named["units"]), None)


def _is_elsewhere(table: ServiceTable, sections: Sections) -> bool:
    return table.extended and not (sections.office is None or sections.office.extended_services)


def elsewhere(sections: Sections) -> list[str]:
    """Return the services by id that people may ask for and another branch has (R9), in order."""
    names = [
        name
        for name, table in sections.services.items()
        if table.active and table.on_kiosk and _is_elsewhere(table, sections)
    ]
    return sorted(names, key=lambda name: sections.services[name].order)


def offered(sections: Sections) -> Mapping[str, UnitType]:
    """Return the services of this branch by id, with the unit that gives them."""
    units = {name: unit_of(table, sections) for name, table in sections.services.items()}
    return {name: unit for name, unit in units.items() if unit is not None}


def queue_of(name: str, unit: UnitType, sections: Sections) -> str | None:
    """Return the letter of a service's queue, or None if its unit is wrong."""
    of_unit = sections.units.get(unit)
    return sections.services[name].queue or (of_unit.queue if of_unit else None)


def profile_of(name: str, sections: Sections) -> frozenset[str]:
    """Return the services of a desk: its single ones and those of its units."""
    desk, here = sections.desks[name], offered(sections)
    of_units = {
        service
        for service, unit in here.items()
        if unit in desk.units and _is_about(sections.services[service].topics, desk.topics)
    }
    return frozenset(of_units | (set(desk.services) & here.keys()))


def _is_about(service: Sequence[str], desk: Sequence[str]) -> bool:
    """Return whether a desk takes a service, by the subject areas of both; none stands for all."""
    return not desk or not service or not set(service).isdisjoint(desk)


def front_desk_of(sections: Sections) -> str | None:
    """Return the service that helps without a booking; None if its unit is not active (R8)."""
    name = sections.office.front_desk_service if sections.office else None
    table = sections.services.get(name or "")
    is_idle = (
        table is not None
        and name not in offered(sections)
        and not sections.idle_units.isdisjoint(table.units)
    )
    return None if is_idle else name


def idle_queues(sections: Sections) -> frozenset[str]:
    """Return the queues that only units have that are not active."""
    used = {queue_of(name, unit, sections) for name, unit in offered(sections).items()}
    return frozenset({sections.units[unit].queue for unit in sections.idle_units} - used)


def bands_of(name: str, unit: UnitType, sections: Sections) -> tuple[AccessBand, ...]:
    """Return a service's exceptions by weekday and time, in the order they are written (R10)."""
    return tuple(
        _band(rule)
        for rule in sections.access.values()
        if unit in rule.units or name in rule.services
    )


def _band(rule: AccessTable) -> AccessBand:
    band = read_band(rule.band)
    return AccessBand(
        weekdays=frozenset(WEEKDAYS.index(name) for name in rule.weekdays),
        start=band.start,
        end=band.end,
        mode=None if rule.mode == CLOSED else AccessMode(rule.mode),
    )


def make_service(name: str, unit: UnitType, sections: Sections) -> Service:
    """Return a service of this branch."""
    table = sections.services[name]
    return Service(
        id=name,
        unit=unit,
        queue=queue_of(name, unit, sections) or "",
        access=table.access,
        expected_s=table.expected_min * 60,
        limit_s=None if table.limit_min is None else table.limit_min * 60,
        name=Label(table.name),
        public_name=Label(table.public_name),
        group=table.group,
        icon=table.icon,
        order=table.order,
        bands=bands_of(name, unit, sections),
        on_kiosk=table.on_kiosk,
    )


def make_office(sections: Sections) -> Office:
    """Return the branch; every table must be there and without a mistake."""
    about, texts = _there(sections.office), _there(sections.texts)
    services = {n: make_service(n, unit, sections) for n, unit in offered(sections).items()}
    shown = {service.group for service in services.values() if service.on_kiosk}
    return Office(
        name=Label(about.name),
        structure_type=StructureType(about.structure_type),
        opening=make_opening(
            ZoneInfo(about.zone),
            _there(sections.weekly),
            sections.closures.values(),
            sections.days.values(),
        ),
        languages=about.languages,
        joint_languages=about.joint_languages,
        units=frozenset(UnitType(name) for name in sections.named["units"]),
        services=_frozen(services),
        groups=_frozen({n: Label(g.title) for n, g in sections.groups.items() if n in shown}),
        waiting_place=Label(about.waiting_place),
        slip_place=Label(about.slip_place) if about.slip_place else None,
        front_desk_place=Label(about.front_desk_place),
        front_desk_service=front_desk_of(sections),
        ticket_without_paper=about.ticket_without_paper,
        display_message=Label(texts.display_message),
        privacy_line=Label(texts.privacy_line),
        booking_line=_with_numbers(texts.booking_line, sections),
        channels=_channels(sections),
        elsewhere=tuple(Label(sections.services[n].public_name) for n in elsewhere(sections)),
        elsewhere_at=Label(about.extended_services_at) if about.extended_services_at else None,
        **_parameters(sections),
        **_things(sections),
        **make_devices(sections),
    )


def _channels(sections: Sections) -> tuple[ChannelWords, ...]:
    return tuple(
        ChannelWords(
            BookingChannel(name),
            table.icon,
            _with_numbers(table.first, sections),
            _with_numbers(table.second, sections),
        )
        for name, table in sections.channels.items()
    )


def _with_numbers(texts: Mapping[str, str], sections: Sections) -> Label:
    """Return a label with the phone numbers in it, which no line breaks."""
    booking = _there(sections.booking)
    numbers = {"{landline}": booking.landline, "{mobile}": booking.mobile}
    filled = dict(texts)
    for name, number in numbers.items():
        whole = number.replace(" ", "\N{NO-BREAK SPACE}")
        filled = {
            language: text.replace(name, isolated(whole, language))
            for language, text in filled.items()
        }
    return Label(filled)


def _parameters(sections: Sections) -> dict[str, Any]:
    """Return the rules and times, by the names of their fields in Office."""
    policy, window = _there(sections.policy), _there(sections.check_in)
    booking = _there(sections.booking)
    return {
        "policy": Policy(policy.head_start_min * 60, policy.rate),
        "many_preferential": policy.many_preferential,
        "check_in": CheckInWindow(window.early_min, window.late_min),
        "times": Times(**{key: getattr(sections.times, key) for key in names_of(TimesTable)}),
        "sign_in": make_sign_in(_there(sections.sign_in)),
        "closing": make_closing(_there(sections.closing)),
        "code_length": booking.code_length,
        "code_letters": booking.code_letters,
        "tax_codes": booking.tax_codes,
        "booking_file": make_booking_file(_there(sections.appointments)),
        "retention_months": _there(sections.retention).months,
    }


def _things(sections: Sections) -> dict[str, Any]:
    """Return queues and desks, by the names of their fields in Office.

    What only units have that are not active is left out.
    """
    idle = idle_queues(sections)
    return {
        "queues": _frozen(
            {
                letter: Queue(letter, Label(table.name), table.first, table.last, table.goal_min)
                for letter, table in sections.queues.items()
                if letter not in idle
            }
        ),
        "desks": _frozen(
            {
                name: Desk(
                    name, profile, Label(table.place), table.always_on_top, make_roster(table)
                )
                for name, table in sections.desks.items()
                if (profile := profile_of(name, sections))
            }
        ),
    }


def _there(table: Value | None) -> Value:
    assert table is not None
    return table


def _frozen(things: dict[str, Value]) -> Mapping[str, Value]:
    return MappingProxyType(things)
