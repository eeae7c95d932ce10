"""Branches and tickets for tests: only what a test is about is said."""

from dataclasses import replace
from datetime import datetime, time
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.actions.branch import Branch
from kiosk.actions.desks import open_desk
from kiosk.actions.issuing import take_ticket
from kiosk.actions.views import IssuedView
from kiosk.domain.actor import Actor, Role
from kiosk.domain.channel import BookingChannel, ChannelWords
from kiosk.domain.desk import Desk
from kiosk.domain.label import Label
from kiosk.domain.office import DisplayPlace, KioskPlace, Office, PrinterPlace, StructureType
from kiosk.domain.opening import Band, Opening
from kiosk.domain.printer import Confirmation
from kiosk.domain.printer_profile import Cutter, Profile
from kiosk.domain.queue import Queue
from kiosk.domain.screen import Screen
from kiosk.domain.service import AccessMode, Service, UnitType
from kiosk.domain.staff import NO_SIGN_IN
from kiosk.store import statements
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from kiosk.store.store import Store
from kiosk.wording.words import Words
from tests.fakes import Clock, Dice

ROOT = Path(__file__).parents[1]
ROME = ZoneInfo("Europe/Rome")
KIOSK = Actor(Role.KIOSK, "1")
RECEPTION = Actor(Role.RECEPTION, "1")
GENERIC = Profile("generic-80", 576, 48, Cutter.PARTIAL, Confirmation.STATUS)
SCREEN = Screen(21.5, 1080, 1920, 0.6)


def in_italian(text: str) -> Label:
    """Return a label in Italian only."""
    return Label({"it": text})


def a_service(
    name: str, queue: str, access: AccessMode = AccessMode.FREE, **more: object
) -> Service:
    """Return a service whose id says what it is."""
    service = Service(
        id=name,
        unit=UnitType.FIRST_RECEPTION,
        queue=queue,
        access=access,
        expected_s=180,
        name=in_italian(name),
        public_name=in_italian(name),
        group="all",
        icon="info",
    )
    return replace(service, **more)  # type: ignore[arg-type]


def an_office(**more: object) -> Office:
    """Return a small office: front desk A, fast counter E, general counters L, consulting C."""
    services = [
        a_service("orientation", "A"),
        a_service("counter_booking", "A"),
        a_service("quick", "E"),
        a_service("case_status", "L", AccessMode.BOOKING_REQUIRED, limit_s=600),
        a_service("consulting", "C", AccessMode.APPOINTMENT_ONLY),
    ]
    profiles = {
        "1": {"orientation", "counter_booking"},
        "2": {"orientation", "counter_booking", "quick"},
        "3": {"case_status", "consulting"},
    }
    office = Office(
        name=in_italian("INPS Ferrara"),
        structure_type=StructureType.PROVINCIAL_DIRECTORATE,
        opening=Opening(ROME, dict.fromkeys(range(5), (Band(time(8, 30), time(12, 30)),))),
        languages=("it", "en", "de"),
        units=frozenset(UnitType),
        services={service.id: service for service in services},
        queues={letter: Queue(letter, in_italian(letter)) for letter in "AELC"},
        desks={
            name: Desk(name, frozenset(profile), in_italian("piano terra"))
            for name, profile in profiles.items()
        },
        kiosks={
            "1": KioskPlace("1", in_italian("Postazione 1"), "p1", SCREEN, in_italian("a sinistra"))
        },
        displays={"1": DisplayPlace("1", in_italian("Sala A"), Screen(43, 1920, 1080, 5))},
        printers={"p1": PrinterPlace("p1", GENERIC, "pretend")},
        groups={"all": in_italian("Servizi")},
        waiting_place=in_italian("Sala A, piano terra"),
        front_desk_place=in_italian("Sportelli 1 e 2"),
        display_message=in_italian("Tieni il biglietto."),
        privacy_line=in_italian("Privacy: inps.it"),
        booking_line=in_italian("Prenota al telefono 803\u00a0164."),
        channels=(
            ChannelWords(
                BookingChannel.CONTACT_CENTER,
                "phone",
                in_italian("*803\u00a0164* da telefono fisso"),
                in_italian("*06\u00a0164\u00a0164* da cellulare"),
            ),
        ),
        front_desk_service="counter_booking",
        sign_in=NO_SIGN_IN,
    )
    return replace(office, **more)  # type: ignore[arg-type]


@cache
def words() -> Words:
    """Return the catalogue that ships; nobody can change it, so all tests share one."""
    return Words.load(ROOT / "config" / "common" / "wording")


def a_branch(path: Path, clock: Clock, office: Office | None = None) -> Branch:
    """Return the kiosk's side of a new branch in a real file, where nobody need sign in."""
    set_up(Folder(path))
    store = Store.at(path, clock)
    office = replace(office or an_office(), sign_in=NO_SIGN_IN)
    return Branch(store, office, clock, KIOSK, words(), store.secret(), Dice())


def acting(branch: Branch, role: Role, place: str = "1") -> Branch:
    """Return the same branch as somebody else sees it."""
    return replace(branch, actor=Actor(role, place))


def desk_of(branch: Branch, name: str) -> Branch:
    """Return the branch as an open desk sees it."""
    desk = acting(branch, Role.DESK, name)
    open_desk(desk, name)
    return desk


def somebody(
    branch: Branch,
    service: str = "orientation",
    *,
    preferential: bool = False,
    printer: str | None = None,
    language: str = "it",
) -> IssuedView:
    """Let somebody take a ticket."""
    return take_ticket(
        branch, service, preferential=preferential, language=language, printer=printer
    )


def last_call(branch: Branch) -> int:
    """Return how many calls the log has counted."""
    [head] = branch.store.events._engine.execute(statements.HEAD)
    return int(head["call"])


def local(hour: int, minute: int = 0) -> datetime:
    """Return a time of Monday 23 November 2026 in Ferrara."""
    return datetime(2026, 11, 23, hour, minute, tzinfo=ROME)
