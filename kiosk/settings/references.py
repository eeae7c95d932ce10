"""Does every name that the configuration mentions exist, and is everybody served somewhere?"""

import re
from collections.abc import Collection, Iterable, Iterator

from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.booking_file import BookingStatus, is_whole
from kiosk.domain.channel import FROM_HOME
from kiosk.domain.office import PRETEND
from kiosk.domain.service import UnitType
from kiosk.settings.folder import Config
from kiosk.settings.lines import Place
from kiosk.settings.making import offered, profile_of, queue_of
from kiosk.settings.mistake import Mistake, unknown
from kiosk.settings.sections import Sections
from kiosk.settings.tables import AccessTable, DeskTable

_LETTER = re.compile("[A-HJ-NPR-Z]")
_DESK = re.compile("[A-Z0-9]{1,2}")


def reference_mistakes(
    config: Config,
    sections: Sections,
    icons: Collection[str] | None,
) -> Iterator[Mistake]:
    """Yield names that do not exist.

    Args:
        icons: Names of drawings; None leaves them unchecked.
    """
    yield from _channel_mistakes(config, sections)
    yield from _queue_mistakes(config, sections)
    yield from _service_mistakes(config, sections)
    if icons is not None:
        yield from _unknown(config, "icon", _icons(sections), icons)
    yield from _desk_mistakes(config, sections)
    yield from _device_mistakes(config, sections)
    yield from _booking_file_mistakes(config, sections)


def _booking_file_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield the words of a booking system that stand for nothing of ours, and times for no time."""
    table = sections.appointments
    if table is None:
        return
    here, services, modes = "appointments", table.services or {}, table.modes or {}
    statuses = table.statuses or {}
    theirs = (((here, "services", name), ours) for name, ours in services.items())
    yield from _unknown(config, "service", theirs, sections.named["services"])
    theirs = (((here, "modes", name), ours) for name, ours in modes.items())
    yield from _unknown(config, "mode", theirs, list(DeliveryMode))
    theirs = (((here, "statuses", name), ours) for name, ours in statuses.items())
    yield from _unknown(config, "status", theirs, list(BookingStatus))
    if table.moments and not is_whole(table.moments):
        text = f"{table.moments!r} does not say day, hour and minute (allowed: '%d/%m/%Y %H:%M')"
        yield config.mistake((here, "moments"), text)


def _icons(sections: Sections) -> Iterator[tuple[Place, str]]:
    """Yield where an icon is named, and its name."""
    for name in offered(sections):
        yield ("services", name, "icon"), sections.services[name].icon
    for name, channel in sections.channels.items():
        yield ("channels", name, "icon"), channel.icon


def _channel_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    for name in sections.named["channels"] - {*FROM_HOME}:
        text = unknown("way to book from home", name, FROM_HOME)
        yield config.mistake(("channels", name), text)


def _queue_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    for letter in sections.named["queues"]:
        if not _LETTER.fullmatch(letter):
            text = f"'{letter}' is no letter of a queue (allowed: one capital, never I, O or Q)"
            yield config.mistake(("queues", letter), text)
    for letter, queue in sections.queues.items():
        if queue.first > queue.last:
            text = f"the range is empty: first is {queue.first}, last is {queue.last}"
            yield config.mistake(("queues", letter, "first"), text)


def _service_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    for name in sections.named["units"]:
        if name not in list(UnitType):
            yield config.mistake(("units", name), unknown("unit", name, UnitType))
    units = ((("units", name, "queue"), table.queue) for name, table in sections.units.items())
    yield from _unknown(config, "queue", units, sections.named["queues"])
    services = {name: sections.services[name] for name in offered(sections)}
    queues = ((("services", name, "queue"), table.queue) for name, table in services.items())
    groups = ((("services", name, "group"), table.group) for name, table in services.items())
    yield from _unknown(config, "queue", queues, sections.named["queues"])
    yield from _unknown(config, "group", groups, sections.named["groups"])
    a_wrong_desk = sections.named["desks"] != sections.desks.keys()
    if not a_wrong_desk and not config.is_incomplete("desks"):  # which may be the one
        served = {name for desk in sections.desks for name in profile_of(desk, sections)}
        for name in services.keys() - served:
            text = "no desk serves it: give it, or its unit, to one in [desks.*]"
            yield config.mistake(("services", name), text)


def _unknown(
    config: Config,
    what: str,
    mentioned: Iterable[tuple[Place, str | None]],
    names: Collection[str],
) -> Iterator[Mistake]:
    """Yield the mentioned names that do not exist."""
    if config.is_incomplete(f"{what}s"):  # the one that was left out may be meant
        return
    for place, name in mentioned:
        if name is not None and name not in names:
            yield config.mistake(place, unknown(what, name, names))


def _desk_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    for name in sections.named["desks"]:
        if not _DESK.fullmatch(name):
            text = f"'{name}' is no name of a desk (allowed: one or two digits or capitals)"
            yield config.mistake(("desks", name), text)
    for name, desk in sections.desks.items():
        yield from _not_here(config, sections, ("desks", name), desk)
        if not profile_of(name, sections) and sections.idle_units.isdisjoint(desk.units):
            text = "this desk serves nothing: it needs units or services"
            yield config.mistake(("desks", name), text)
    for name, rule in sections.access.items():
        yield from _not_here(config, sections, ("access", name), rule)


def _not_here(
    config: Config, sections: Sections, place: Place, table: DeskTable | AccessTable
) -> Iterator[Mistake]:
    """Yield the units and services of a table that this branch does not have."""
    here = offered(sections)
    for number, unit in enumerate(table.units):
        if unit not in sections.named["units"] | sections.idle_units:
            text = unknown("unit of this branch", unit, sections.named["units"])
            yield config.mistake((*place, "units", number), text)
    for number, service in enumerate(table.services):
        if service not in here and (text := _why_not(service, sections)):
            yield config.mistake((*place, "services", number), text)


def _why_not(service: str, sections: Sections) -> str:
    """Return why a service cannot be served here; empty if its own table is wrong already."""
    if service not in sections.named["services"]:
        return unknown("service", service, offered(sections))
    if service not in sections.services:
        return ""
    table = sections.services[service]
    if not sections.idle_units.isdisjoint(table.units):
        return ""  # as soon as its unit is active
    if not table.active:
        return f"the service '{service}' is not active"
    if any(unit in sections.named["units"] for unit in table.units):
        return f"the service '{service}' is an extended one, and extended_services is false"
    units = " or ".join(f"[units.{unit}]" for unit in table.units)
    return f"the service '{service}' is not offered here: it needs {units}"


def _device_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    named = sections.named
    kiosks, displays, printers = sections.kiosks, sections.displays, sections.printers
    used = ((("kiosks", name, "printer"), kiosk.printer) for name, kiosk in kiosks.items())
    yield from _unknown(config, "printer", used, named["printers"])
    models = ((("printers", name, "profile"), one.profile) for name, one in printers.items())
    yield from _unknown(config, "profile", models, named["profiles"])
    for name, display in displays.items():
        shown = ((("displays", name, "queues", n), each) for n, each in enumerate(display.queues))
        yield from _unknown(config, "queue", shown, named["queues"])
    yield from _unseen(config, sections)
    yield from _owner_mistakes(config, sections)
    yield from _address_mistakes(config, sections)


def _owner_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield printers of two kiosks, and those of none: only its kiosk prints on one."""
    owners: dict[str, str] = {}
    for name, kiosk in sections.kiosks.items():
        owner = owners.setdefault(kiosk.printer, name)
        if owner != name:
            text = f"'{kiosk.printer}' is the printer of kiosk '{owner}' (allowed: one of its own)"
            yield config.mistake(("kiosks", name, "printer"), text)
    a_wrong_one = sections.named["kiosks"] != sections.kiosks.keys()
    if a_wrong_one or not owners.keys() <= sections.named["printers"]:
        return  # which may be the owner
    for name in sections.named["printers"] - owners.keys():
        text = "no kiosk prints on it: name it in one of [kiosks.*], or leave it out"
        yield config.mistake(("printers", name), text)


def _address_mistakes(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield printers at the place of another: two kiosks would print on one."""
    known: dict[str, str] = {}
    for name, printer in sections.printers.items():
        if printer.address == PRETEND:
            continue
        other = known.setdefault(_one_way(printer.address), name)
        if other != name:
            text = f"'{printer.address}' is where printer '{other}' is (allowed: one of its own)"
            yield config.mistake(("printers", name, "address"), text)


def _one_way(address: str) -> str:
    """Return an address as it can be compared: a host in small letters, a line at any speed."""
    kind, _, rest = address.partition(":")
    if kind == "tcp":
        host, _, port = rest.partition(":")
        return f"{host.lower().removesuffix('.')}:{port}"
    return rest.rpartition(":")[0] if kind == "serial" else rest


def _unseen(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield queues whose calls no display shows (D1), or not where their people are sent.

    Every slip names the same place to wait, so one display must show all that are called there.
    """
    a_wrong_one = sections.named["displays"] != sections.displays.keys()
    used = {queue_of(name, unit, sections) for name, unit in offered(sections).items()}
    called = used & sections.queues.keys()
    shown = [set(display.queues) or called for display in sections.displays.values()]
    if a_wrong_one or not shown or any(called <= letters for letters in shown):
        return
    if unseen := called.difference(*shown):
        for letter in sorted(unseen, key=str):
            yield config.mistake(("queues", str(letter)), "no display shows its calls (rule D1)")
        return
    text = (
        "none of them shows every queue, but everybody is told to wait at office.waiting_place"
        " (allowed: queues = [] for the display there)"
    )
    yield config.mistake(("displays",), text)
