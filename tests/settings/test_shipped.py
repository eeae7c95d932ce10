"""INPS Ferrara as it ships is what domain.md and the pictures say."""

from datetime import UTC, date, datetime, time
from itertools import pairwise

import pytest

from kiosk.domain.calling import Policy
from kiosk.domain.office import Office, StructureType, Times
from kiosk.domain.opening import bands_of, open_until, opens_next
from kiosk.domain.service import AccessMode, UnitType, access_at
from kiosk.settings.settings import check, load
from tests.settings.planted import SHIPPED, TYPE

FREE, BOOKING, APPOINTMENT = AccessMode
COUNTER = UnitType.GENERAL_COUNTER
MORNING = time(10, 28)
MONDAY, TUESDAY = 0, 1

# domain.md 1.4: id, unit, access mode, longest service time in minutes.
REFERENCE = [
    ("needs_intake", UnitType.FIRST_RECEPTION, FREE, None),
    ("orientation", UnitType.FIRST_RECEPTION, FREE, None),
    ("channel_information", UnitType.FIRST_RECEPTION, FREE, None),
    ("counter_booking", UnitType.FIRST_RECEPTION, FREE, None),
    ("automatic_service_help", UnitType.SELF_SERVICE, FREE, None),
    ("web_service_access", UnitType.SELF_SERVICE, FREE, None),
    ("eligibility_information", COUNTER, BOOKING, 10),
    ("application_information", COUNTER, BOOKING, 10),
    ("case_status", COUNTER, BOOKING, 10),
    ("benefit_events", COUNTER, BOOKING, 10),
    ("pin_residual", COUNTER, BOOKING, 10),
    ("address_change", COUNTER, BOOKING, 10),
    ("union_dues_revocation", COUNTER, BOOKING, 10),
    ("collection_proxy", COUNTER, BOOKING, 10),
    ("death_notification", COUNTER, BOOKING, 10),
    ("digital_identity_delegation", COUNTER, BOOKING, 10),
    ("inter_office_brokering", COUNTER, BOOKING, 10),
    ("quick_services", UnitType.FAST_COUNTER, FREE, None),
    ("document_pickup_print", UnitType.FAST_COUNTER, FREE, None),
    ("specialist_assistance", UnitType.CONSULTING_POST, APPOINTMENT, 30),
    ("pension_consulting", UnitType.CONSULTING_POST, APPOINTMENT, 30),
    ("intermediary_consulting", UnitType.CONSULTING_POST, APPOINTMENT, 30),
    ("urp_contact", UnitType.URP, FREE, None),
]

# domain.md 1.8, the labels it gives: for staff.
LABELS = {
    "case_status": ("Stato della pratica", "Status of my case", "Stand des Verfahrens"),
    "application_information": ("Come presentare domanda", "How to apply", "Antragstellung"),
    "collection_proxy": (
        "Delega alla riscossione",
        "Proxy to collect payments",
        "Inkassovollmacht",
    ),
    "counter_booking": ("Prenotare uno sportello", "Book a counter", "Schalter vormerken"),
    "union_dues_revocation": (
        "Revoca quota associativa o sindacale",
        "Stop union/association dues",
        "Widerruf des Gewerkschaftsbeitrags",
    ),
    "address_change": ("Cambio indirizzo di residenza", "Change of address", "Adressänderung"),
    "death_notification": (
        "Comunicazione di decesso",
        "Report a death",
        "Meldung eines Todesfalls",
    ),
}


@pytest.fixture(scope="module")
def office() -> Office:
    """INPS Ferrara."""
    return load(SHIPPED / TYPE)


def test_the_shipped_configuration_has_no_mistake():
    """Neither in the settings nor in the words."""
    assert check(SHIPPED) == []


def test_a_provincial_directorate_has_every_unit(office: Office):
    """domain.md 1.3."""
    assert office.structure_type is StructureType.PROVINCIAL_DIRECTORATE
    assert office.units == frozenset(UnitType)


def test_it_offers_every_service_of_the_reference_and_no_other(office: Office):
    """domain.md 1.4."""
    assert set(office.services) == {name for name, *_ in REFERENCE}


def test_the_change_of_paying_office_stays_inactive(office: Office):
    """Only an older copy of the INPS page has it."""
    assert "paying_office_change" not in office.services
    assert "[services.paying_office_change]" in (SHIPPED / "common/services.toml").read_text()


@pytest.mark.parametrize(("name", "unit", "access", "limit_min"), REFERENCE)
def test_each_service_is_given_as_the_reference_says(
    office: Office, name: str, unit: UnitType, access: AccessMode, limit_min: int | None
):
    """domain.md 1.4: unit, access mode and longest time."""
    service = office.services[name]

    assert service.unit is unit
    assert service.access is access
    assert service.limit_s == (None if limit_min is None else limit_min * 60)
    assert service.expected_s <= (service.limit_s or 10 * 60)


@pytest.mark.parametrize("name", LABELS)
def test_staff_read_the_labels_of_the_reference(office: Office, name: str):
    """domain.md 1.8."""
    label = office.services[name].name

    assert tuple(label.in_(language) for language in ("it", "en", "de")) == LABELS[name]


def test_the_first_page_of_the_kiosk_is_that_of_the_picture(office: Office):
    """kiosk-03-services.png: five services under two titles, then the others."""
    listed = sorted(
        (service for service in office.services.values() if service.on_kiosk),
        key=lambda service: service.order,
    )

    assert [service.public_name.in_("it") for service in listed[:5]] == [
        "Informazioni e orientamento",
        "Ritirare un documento",
        "Usare i servizi online",
        "A che punto è la mia pratica",
        "Come fare una domanda",
    ]
    titles = [office.groups[service.group].in_("it") for service in listed[:5]]
    assert titles == ["Informazioni e documenti"] * 3 + ["Domande e pensioni"] * 2


def test_each_group_stands_together_and_in_order(office: Office):
    """A page shows each title once."""
    listed = sorted(
        (service for service in office.services.values() if service.on_kiosk),
        key=lambda service: service.order,
    )

    shown = list(dict.fromkeys(service.group for service in listed))
    changes = sum(one.group != other.group for one, other in pairwise(listed))
    assert shown == list(office.groups)
    assert changes == len(office.groups) - 1


def test_orders_are_all_different(office: Office):
    """So that the list never depends on the ids."""
    orders = [service.order for service in office.services.values()]
    assert len(set(orders)) == len(orders)


def test_queues_have_the_letters_ranges_and_goals_of_the_pictures(office: Office):
    """reception-23-overview.png, reception-25-close-day.png."""
    queues = {q.letter: (q.first, q.last, q.goal_min) for q in office.queues.values()}

    assert queues == {
        "A": (1, 999, 15),
        "E": (1, 999, 15),
        "L": (101, 999, 20),
        "C": (1, 999, 10),
        "U": (1, 999, 15),
    }


def test_desks_are_those_of_the_pictures(office: Office):
    """desk-19-free.png: desk 4 sees A, L and E."""
    letters = {
        name: {office.services[service].queue for service in desk.services}
        for name, desk in office.desks.items()
    }

    assert letters == {
        "1": {"A"},
        "2": {"A"},
        "3": {"E"},
        "4": {"A", "E", "L"},
        "7": {"E"},
        "8": {"A", "U"},
        "9": {"C"},
        "12": {"L"},
    }


def test_a_booking_is_needed_at_every_counter_and_at_any_time(office: Office):
    """R2: the newer page makes it necessary in each band; a closed one is closed."""
    for service in office.services.values():
        for weekday in range(5):
            for hour in range(24):
                access = access_at(service, weekday, time(hour))
                if service.unit is UnitType.GENERAL_COUNTER:
                    assert access in (BOOKING, None)
                if service.unit is UnitType.CONSULTING_POST:
                    assert access is APPOINTMENT


def test_the_monday_afternoon_has_the_modes_of_r10(office: Office):
    """Fast counters and self-service posts are free, general counters are not."""

    def access(name: str) -> AccessMode | None:
        return access_at(office.services[name], MONDAY, time(15, 30))

    assert access("case_status") is BOOKING
    assert access("document_pickup_print") is FREE
    assert access("web_service_access") is FREE


def test_the_self_service_posts_are_free_every_morning(office: Office):
    """R10: free access in each band, but in the afternoons that are for consulting."""
    service = office.services["web_service_access"]

    assert all(access_at(service, weekday, MORNING) is FREE for weekday in office.opening.weekly)
    assert access_at(service, TUESDAY, time(15, 30)) is None


def test_the_office_is_open_as_in_the_picture(office: Office):
    """kiosk-12-low.png: until 12:30; and closed on Sundays."""
    now = datetime(2026, 11, 23, 9, 28, tzinfo=UTC)

    until = open_until(office.opening, now)

    assert until is not None
    assert f"{until:%H:%M}" == "12:30"
    assert open_until(office.opening, datetime(2026, 11, 22, 9, 28, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("day", "bands"),
    [
        (date(2026, 12, 25), 0),
        (date(2027, 3, 29), 0),  # Easter Monday
        (date(2027, 4, 23), 0),  # San Giorgio
        (date(2026, 12, 24), 1),  # a Thursday: the morning only
        (date(2028, 12, 24), 0),  # a Sunday stays a Sunday
        (date(2025, 10, 3), 1),
        (date(2027, 10, 4), 0),  # San Francesco, a Monday
        (date(2027, 10, 11), 2),
    ],
)
def test_it_closes_on_the_days_on_which_ferrara_does(office: Office, day: date, bands: int):
    """Holidays of the country and of the town."""
    assert len(bands_of(office.opening, day)) == bands


def test_after_a_holiday_it_opens_on_the_next_working_day(office: Office):
    """Christmas 2026 is a Friday, Santo Stefano a Saturday."""
    again = opens_next(office.opening, datetime(2026, 12, 24, 18, 0, tzinfo=UTC))

    assert again is not None
    assert f"{again:%d/%m %H:%M}" == "28/12 08:30"


def test_the_front_desk_helps_without_a_booking(office: Office):
    """R2, R4: the service that leads on is free and open whenever the branch is."""
    assert office.front_desk_service == "counter_booking"
    service = office.services["counter_booking"]
    assert service.access is FREE
    assert service.bands == ()


def test_policy_and_times_are_those_of_the_design(office: Office):
    """design.md 6 and the defaults of the domain."""
    assert office.policy == Policy(head_start_s=20 * 60, rate=3)
    assert (office.check_in.early_min, office.check_in.late_min) == (30, 20)
    assert office.times == Times()
    assert office.retention_months == 13


def test_printers_only_pretend_until_a_technician_says_where_they_are(office: Office):
    """So that it runs anywhere."""
    assert {printer.address for printer in office.printers.values()} == {"pretend"}
