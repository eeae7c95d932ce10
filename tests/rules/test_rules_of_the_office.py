"""The eleven rules of the offices (domain.md 1.6), each held by every branch that ships."""

import re
from dataclasses import fields, replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.checking_in import find_booking, import_appointments
from kiosk.actions.configured import of_today
from kiosk.actions.issuing import Wish, take_ticket
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.serving import start_serving
from kiosk.actions.views import ChoiceState
from kiosk.domain.actor import Role
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.channel import FROM_HOME, BookingChannel
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import StructureType
from kiosk.domain.service import AccessMode, Service, UnitType, access_at
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.settings.settings import check, load, load_versions
from tests.actions.arrivals import booked, check_in_as
from tests.builders import ROOT, acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.rules.conftest import MakeBranch
from tests.settings.planted import KINDS, SHIPPED, TYPE, a_copy, plant

FRONT_DESK = {UnitType.FIRST_RECEPTION, UnitType.RECEPTION}
EXTENDED = {
    "pin_residual", "address_change", "union_dues_revocation", "collection_proxy",
    "death_notification", "digital_identity_delegation", "inter_office_brokering",
}  # fmt: skip
"""domain.md 1.4; the change of paying office is not active."""
CORE = {"eligibility_information", "application_information", "case_status", "benefit_events"}


def of_unit(branch: Branch, unit: UnitType) -> list[Service]:
    """Return the services of a unit."""
    return [service for service in branch.office.services.values() if service.unit is unit]


def modes(branch: Branch, service: Service) -> set[AccessMode | None]:
    """Return how one gets to a service in every minute of the week in which the branch is open."""
    return {
        access_at(service, weekday, time(*divmod(minute, 60)))
        for weekday, bands in branch.office.opening.weekly.items()
        for band in bands
        for minute in range(
            band.start.hour * 60 + band.start.minute, band.end.hour * 60 + band.end.minute
        )
    }


def refusal(branch: Branch, service: str) -> Reason:
    """Return why somebody without a booking gets no ticket."""
    with pytest.raises(RefusedError) as refused:
        somebody(branch, service)
    return refused.value.reason


def test_r1_the_first_reception_needs_no_booking(branch: Branch):
    """At any time at which the branch is open, and whoever comes."""
    services = [one for unit in FRONT_DESK for one in of_unit(branch, unit)]

    assert all(modes(branch, service) == {AccessMode.FREE} for service in services)
    assert all(somebody(branch, service.id).booked_at is None for service in services)
    assert services or branch.office.structure_type is StructureType.LOCAL_AGENCY


def test_r2_a_counter_needs_a_booking_and_the_front_desk_makes_it(branch: Branch):
    """The kiosk is no channel: it refuses, and leads to the front desk where there is one."""
    services = of_unit(branch, UnitType.GENERAL_COUNTER)
    front_desk = branch.office.front_desk_service

    assert {service.id for service in services} >= CORE
    for service in services:
        assert modes(branch, service) <= {AccessMode.BOOKING_REQUIRED, None}
        assert refusal(branch, service.id) is Reason.BOOKING_NEEDED
    if front_desk:
        assert kiosk_view(branch, "1").is_front_desk_open
        assert branch.office.services[front_desk].unit in FRONT_DESK
        assert somebody(branch, front_desk).letter == "A"
    with pytest.raises(RefusedError) as refused:
        import_appointments(branch, [])
    assert refused.value.reason is Reason.NOT_ALLOWED


def test_r2_the_kiosk_names_the_ways_to_book_from_home(branch: Branch):
    """Three of the five; the other two are units of the branch, and the kiosk is none of them."""
    view = kiosk_view(branch, "1")

    assert tuple(one.channel for one in view.channels) == FROM_HOME
    assert {*BookingChannel} - {*FROM_HOME} == {UnitType.FAST_COUNTER.value, "front_desk"}
    assert not [one for one in view.channels if not one.first.languages >= {*view.languages}]


def test_r3_a_counter_has_ten_minutes_and_nobody_is_cut_off(branch: Branch, clock: Clock):
    """The desk is warned at eight and told at ten; half an hour later they are served still."""
    services = of_unit(branch, UnitType.GENERAL_COUNTER)
    assert {service.limit_s for service in services} == {10 * 60}
    assert branch.office.times.warn_before_limit_s == 2 * 60
    name = next(n for n, desk in branch.office.desks.items() if "case_status" in desk.services)
    check_in_as(branch, booked(branch, clock).id)
    desk = desk_of(branch, name)
    call_next(desk, name)
    start_serving(desk, name)

    clock.advance(minutes=30)

    ticket = desk_view(desk, name).ticket
    assert ticket is not None
    assert ticket.status is TicketStatus.SERVING
    assert (ticket.served_s, ticket.limit_s) == (30 * 60, 10 * 60)


def test_r4_consulting_is_by_appointment_alone(branch: Branch, clock: Clock):
    """Not even reception sells a ticket without one; with one it is checked in."""
    for number, service in enumerate(of_unit(branch, UnitType.CONSULTING_POST)):
        assert modes(branch, service) <= {AccessMode.APPOINTMENT_ONLY, None}
        assert refusal(branch, service.id) is Reason.APPOINTMENT_ONLY
        with pytest.raises(RefusedError) as refused:
            take_ticket(
                acting(branch, Role.RECEPTION), service.id,
                preferential=False, language="it", printer=None,
            )  # fmt: skip
        assert refused.value.reason is Reason.APPOINTMENT_ONLY
        booking = booked(branch, clock, id=f"R{number}", code=f"4821070{number}",
                         service=service.id)  # fmt: skip
        assert check_in_as(branch, booking.id).booked_at == booking.starts_at


def test_r5_consulting_takes_15_to_30_minutes_and_only_in_person_waits_here(
    branch: Branch, clock: Clock
):
    """On the phone and on the web nobody has to wait, so there is no ticket."""
    for service in of_unit(branch, UnitType.CONSULTING_POST):
        assert 15 * 60 <= service.expected_s <= (service.limit_s or 0) <= 30 * 60
    for mode in (DeliveryMode.PHONE_RECONTACT, DeliveryMode.WEB_MEETING):
        booking = booked(branch, clock, mode=mode)
        with pytest.raises(RefusedError) as refused:
            find_booking(branch, booking.code)
        assert refused.value.reason is Reason.NOT_IN_PERSON
        with pytest.raises(RefusedError):
            check_in_as(branch, booking.id)
    assert branch.store.tickets.unfinished() == []


@pytest.mark.parametrize("kind", KINDS)
def test_r6_consulting_has_eight_hours_in_the_afternoon(kind: str, tmp_path: Path):
    """Every shipped branch with consulting keeps it; one that closes early is refused."""
    office = load(SHIPPED / kind)
    services = [s for s in office.services.values() if s.unit is UnitType.CONSULTING_POST]
    minutes = sum(
        any(access_at(service, weekday, time(*divmod(minute, 60))) for service in services)
        for weekday, bands in office.opening.weekly.items()
        for band in bands
        for minute in range(13 * 60, band.end.hour * 60 + band.end.minute)
        if minute >= band.start.hour * 60 + band.start.minute
    )
    assert minutes >= 8 * 60 or not services
    config = a_copy(tmp_path)
    path = config / kind / "opening.toml"
    text = re.sub(r', "1\d:\d\d-1\d:\d\d"\]', "]", path.read_text("utf-8"))
    path.write_text(text.partition("[access")[0], "utf-8")

    found = [each for each in check(config / kind) if "rule R6" in each]

    assert len(found) == bool(services)


def test_r7_preferential_access_is_for_three_groups_and_one_bit(ferrara: Branch):
    """The kiosk names the three together and keeps nothing but yes or no."""
    page = (ROOT / "ui/kiosk/PreferentialPage.qml").read_text("utf-8")
    rows = re.findall(r'PreferentialRow \{.*?text: qsTr\(\s*"(.*?)"\)', page, re.DOTALL)

    assert set(rows) == {
        "Donne in gravidanza",
        "Genitori con un bambino sotto un anno di età",
        "Persone con disabilità o che si muovono con difficoltà, anche per poco tempo",
    }
    asked = [field for field in fields(Wish) if field.name == "preferential"]
    kept = [field for field in fields(Ticket) if "prefer" in field.name]
    assert [field.type for field in (*asked, *kept)] == [bool, bool]
    first = somebody(ferrara)
    second = somebody(ferrara, preferential=True)
    assert (first.letter, int(first.digits) + 1) == (second.letter, int(second.digits))


def test_r8_a_local_agency_without_reception_is_by_booking_alone(
    monfalcone: Branch, clock: Clock, tmp_path: Path
):
    """Its kiosk has no front desk to send anybody to; every other kind must have one."""
    view = kiosk_view(monfalcone, "1")
    counters = {one.id for one in of_unit(monfalcone, UnitType.GENERAL_COUNTER)}

    assert (view.front_desk, view.is_front_desk_open) == (None, False)
    assert {one.service for one in view.choices if one.state is ChoiceState.BOOKING_NEEDED} == (
        counters
    )
    assert not view.has_reception
    assert not display_view(acting(monfalcone, Role.DISPLAY, "A"), 0).has_reception
    late = booked(monfalcone, clock, minutes=-60)
    with pytest.raises(RefusedError) as refused:
        check_in_as(monfalcone, late.id)
    assert refused.value.reason is Reason.NO_FRONT_DESK
    config = a_copy(tmp_path)
    plant(config, "provincial_branch/office.toml", "[units.first_reception]",
          "[units.first_reception]\nactive = false")  # fmt: skip
    assert any("no front desk" in each for each in check(config / "provincial_branch"))


def test_r9_extended_services_are_hidden_in_a_local_agency(branch: Branch, tmp_path: Path):
    """Every other kind has them all; the agency's kiosk and display say where they are."""
    here = {one.id for one in of_unit(branch, UnitType.GENERAL_COUNTER)}
    view = kiosk_view(branch, "1")

    if branch.office.structure_type is not StructureType.LOCAL_AGENCY:
        assert here == CORE | EXTENDED
        assert (view.elsewhere, view.elsewhere_at) == ((), None)
        return
    assert here == CORE
    assert {choice.service for choice in view.choices}.isdisjoint(EXTENDED)
    assert view.elsewhere_at
    assert view.elsewhere_at.in_("it") == "INPS Gorizia"
    assert [label.in_("it") for label in view.elsewhere] == [
        "Cambiare indirizzo", "Delega per i pagamenti", "Delega per i servizi online",
        "Comunicare un decesso", "Fermare una trattenuta",
    ]  # fmt: skip
    assert "INPS Gorizia" in branch.office.display_message.in_("it")
    config = a_copy(tmp_path)
    plant(config, "local_agency/office.toml", "extended_services = false",
          "extended_services = true")  # fmt: skip
    assert any("rule R9" in each for each in check(config / "local_agency"))


def test_r10_the_way_to_a_service_depends_on_weekday_and_time(ferrara: Branch, clock: Clock):
    """Fast counter and posts are free but on consulting's afternoons; counters want a booking."""
    expected = {
        local(10): ("open", "open", "booking_needed"),
        local(15, 30): ("open", "open", "booking_needed"),
        local(10) + timedelta(days=1): ("open", "open", "booking_needed"),
        local(15, 30) + timedelta(days=1): ("closed", "closed", "closed"),
    }
    seen = {}
    for moment in expected:
        clock.time = moment
        states = {one.service: one.state for one in kiosk_view(ferrara, "1").choices}
        seen[moment] = tuple(
            states[name] for name in ("web_service_access", "document_pickup_print", "case_status")
        )

    assert seen == expected


def test_r11_catalogue_labels_and_times_change_on_their_day(
    make_branch: MakeBranch, clock: Clock, tmp_path: Path
):
    """A folder named by its first day; the kiosk shows it from that business day on."""
    config = a_copy(tmp_path)
    changes = config / "common" / "from-2026-11-24" / "services.toml"
    changes.parent.mkdir()
    changes.write_text(
        '[services.orientation]\npublic_name.it = "Accoglienza"\n'
        "[services.case_status]\nlimit_min = 9\n"
        "[services.urp_contact]\nactive = false\n",
        "utf-8",
    )
    versions = load_versions(config / TYPE)
    branch = replace(make_branch(versions.on(local(10).date())), versions=versions)

    def shown() -> tuple[str, int | None, bool]:
        now = of_today(branch)
        names = {one.service: one.label.in_("it") for one in kiosk_view(now, "1").choices}
        limit = now.office.services["case_status"].limit_s
        return names["orientation"], limit, "urp_contact" in names

    monday = shown()
    clock.advance(minutes=24 * 60)
    assert (monday, shown()) == (
        ("Informazioni e orientamento", 600, True),
        ("Accoglienza", 540, False),
    )
