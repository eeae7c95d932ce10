"""Every name that the configuration mentions exists, and everybody is served somewhere."""

from pathlib import Path

import pytest

from kiosk.command.icons import drawn_icons
from kiosk.settings.settings import check
from tests.settings.planted import Planted, a_copy, assert_reported, plant

COMMON = "common/services.toml"
CASE = '[services.case_status]\nunits = ["general_counter"]\naccess = "booking_required"\n'
DESK_12 = '[desks.12]\nunits = ["general_counter"]'
URP_DESK = 'units = ["urp"]\nservices = ["orientation"]'
FRONT_DESK = 'front_desk_service = "counter_booking"'

MISTAKES = {
    # names that do not exist
    "unknown service at a desk": Planted(
        "desks.toml", URP_DESK, 'units = ["urp"]\nservices = ["orientatoin"]', "orientatoin",
        "desks.8.services: unknown service 'orientatoin', did you mean 'orientation'? (allowed:",
    ),
    "inactive service at a desk": Planted(
        "desks.toml", URP_DESK, 'units = ["urp"]\nservices = ["paying_office_change"]',
        "paying_office_change", "'paying_office_change' is not active",
    ),
    "unknown unit at a desk": Planted(
        "desks.toml", DESK_12, '[desks.12]\nunits = ["general_counters"]', "general_counters",
        "desks.12.units: 'general_counters' is not possible (allowed: 'first_reception', 're",
    ),
    "unknown unit of the branch": Planted(
        "office.toml", "[units.urp]", "[units.upr]", "[units.upr]",
        "unknown unit 'upr', did you mean 'urp'?",
    ),
    "unknown queue of a unit": Planted(
        "office.toml", 'queue = "U"', 'queue = "V"', 'queue = "V"',
        "units.urp.queue: unknown queue 'V' (allowed: A, C, E, L, U)",
    ),
    "unknown queue of a service": Planted(
        COMMON, CASE, CASE + 'queue = "Z"\n', 'queue = "Z"', "unknown queue 'Z'",
    ),
    "unknown group": Planted(
        COMMON, 'group = "delegations"', 'group = "deleghe"', 'group = "deleghe"',
        "unknown group 'deleghe'",
    ),
    "unknown printer": Planted(
        "devices.toml", 'printer = "2"', 'printer = "3"', 'printer = "3"',
        "kiosks.2.printer: unknown printer '3' (allowed: 1, 2)",
    ),
    "printer of two kiosks": Planted(
        "devices.toml", '[kiosks.2]\nprinter = "2"', '[kiosks.2]\nprinter = "1" # too', "# too",
        "kiosks.2.printer: '1' is the printer of kiosk '1' (allowed: one of its own)",
    ),
    "printer of no kiosk": Planted(
        "devices.toml", "[printers.2]",
        '[printers.3]\nprofile = "generic-80"\naddress = "pretend"\n\n[printers.2]',
        "[printers.3]", "printers.3: no kiosk prints on it",
    ),
    "unknown profile": Planted(
        "devices.toml", 'profile = "generic-80"', 'profile = "epson"', 'profile = "epson"',
        "printers.1.profile: unknown profile 'epson' (allowed: custom-kpm,",
    ),
    "unknown queue on a display": Planted(
        "devices.toml", "queues = []", 'queues = ["A", "X"]', '"X"', "unknown queue 'X'",
    ),
    "unknown key": Planted(
        "queues.toml", "goal_min = 10", "goal_min = 10\ncolour = 3", "colour",
        "queues.C.colour: unknown key 'colour' (allowed: first, goal_min, last, name)",
    ),
    "unknown table": Planted(
        "office.toml", "[units.urp]", "[unit.urp]", "[unit.urp]",
        "unknown table 'unit', did you mean 'units'?",
    ),
    "unknown front-desk service": Planted(
        "office.toml", FRONT_DESK, 'front_desk_service = "booking"', "front_desk_service = ",
        "office.front_desk_service: unknown service of this branch 'booking'",
    ),
    # queues and desks
    "forbidden letter": Planted(
        "queues.toml", "[queues.U]", "[queues.O]", "[queues.O]",
        "'O' is no letter of a queue (allowed: one capital, never I, O or Q)",
    ),
    "small letter": Planted(
        "queues.toml", "[queues.U]", "[queues.u]", "[queues.u]", "one capital",
    ),
    "number too high": Planted(
        "queues.toml", "last = 999", "last = 1000", "last = 1000",
        "queues.A.last: 1000 is not possible (allowed: 999 and less)",
    ),
    "number zero": Planted(
        "queues.toml", "first = 1\n", "first = 0\n", "first = 0",
        "queues.A.first: 0 is not possible (allowed: 1 and more)",
    ),
    "desk without services": Planted(
        "desks.toml", DESK_12, "[desks.12]", "[desks.12]", "this desk serves nothing",
    ),
    "desk with a long name": Planted(
        "desks.toml", "[desks.12]", "[desks.123]", "[desks.123]",
        "'123' is no name of a desk (allowed: one or two digits or capitals)",
    ),
    "service that no desk serves": Planted(
        "desks.toml", 'units = ["consulting_post"]', 'units = ["first_reception"]',
        "", "no desk serves it",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)


def test_an_empty_range_is_reported(tmp_path: Path):
    """A queue without numbers could not give any."""
    config = a_copy(tmp_path)
    plant(config, "queues.toml", "first = 101", "first = 300")
    plant(config, "queues.toml", "last = 999\ngoal_min = 20", "last = 299\ngoal_min = 20")

    [found] = check(config)

    assert "queues.L.first: the range is empty: first is 300, last is 299" in found


def test_a_service_that_the_branch_does_not_offer_is_reported_with_the_reason(tmp_path: Path):
    """Its unit is not there, or it is an extended one."""
    config = a_copy(tmp_path)
    plant(config, "desks.toml", URP_DESK, 'services = ["urp_contact", "address_change"]')
    plant(config, "office.toml", '[units.urp]\nqueue = "U"', "")
    plant(config, "office.toml", "extended_services = true", "extended_services = false")

    found = "\n".join(check(config))

    assert "the service 'urp_contact' is not offered here: it needs [units.urp]" in found
    assert "the service 'address_change' is an extended one, and extended_services is fa" in found


def test_an_icon_that_is_not_drawn_is_reported(tmp_path: Path):
    """The tile would be empty; without a list of icons they are left unchecked."""
    config = a_copy(tmp_path)
    plant(config, COMMON, 'icon = "case"', 'icon = "csae"')
    plant(config, "common/channels.toml", 'icon = "phone"', 'icon = "fone"')

    channel, service = check(config, icons=drawn_icons())

    says = "services.case_status.icon: unknown icon 'csae', did you mean 'case'? (allowed: apply, "
    assert says in service
    assert "unknown icon 'fone', did you mean 'phone'?" in channel
    assert check(config) == []
