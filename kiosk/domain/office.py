"""The whole branch as configured: what config/ says, checked and frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.appointment import CheckInWindow
from kiosk.domain.booking_file import BookingFile
from kiosk.domain.calling import Policy
from kiosk.domain.channel import ChannelWords
from kiosk.domain.closing import Closing
from kiosk.domain.desk import Desk
from kiosk.domain.keypad import Keypad
from kiosk.domain.label import Label
from kiosk.domain.loudness import Loudness
from kiosk.domain.opening import Opening
from kiosk.domain.printer_profile import Profile
from kiosk.domain.queue import Queue
from kiosk.domain.room_sound import RoomSound
from kiosk.domain.screen import Screen
from kiosk.domain.service import Service, UnitType
from kiosk.domain.staff import SignIn


class StructureType(StrEnum):
    """INPS kinds of branch (domain.md 1.1); what each offers is configuration."""

    PROVINCIAL_DIRECTORATE = "provincial_directorate"
    METROPOLITAN_AREA_DIRECTORATE = "metropolitan_area_directorate"
    METROPOLITAN_BRANCH = "metropolitan_branch"
    PROVINCIAL_BRANCH = "provincial_branch"
    COORDINATION_BRANCH = "coordination_branch"
    COMPLEX_AGENCY = "complex_agency"
    LOCAL_AGENCY = "local_agency"


PRETEND = "pretend"
"""The address of a printer made of software."""


@dataclass(frozen=True, slots=True)
class PrinterPlace:
    """A printer and how to reach it.

    Args:
        name: As other parts of the configuration call it.
        profile: What its model can do.
        address: As `devices.toml` explains it, `tcp:host:port` or `pretend`.
    """

    name: str
    profile: Profile
    address: str


@dataclass(frozen=True, slots=True)
class KioskPlace:
    """One kiosk.

    Args:
        printer: Name of its printer.
        screen: Its size and how far people stand.
        reception: Where to go when it is out of service, `a sinistra, 10 metri`.
        speaks: Whether it may be heard: the pages, and a number given without paper.
        reader: Address of a reader of codes with a line of its own, `serial:/PATH:BAUD`, or None:
            one that acts as a keyboard needs none.
        keypad: The keys of its tactile keypad, and of its socket for a headset.
        voice: How loud it speaks, and through what.
    """

    name: str
    label: Label
    printer: str
    screen: Screen
    reception: Label
    speaks: bool = True
    reader: str | None = None
    keypad: Keypad = field(default_factory=Keypad)
    voice: Loudness = field(default_factory=Loudness)


@dataclass(frozen=True, slots=True)
class DisplayPlace:
    """One display.

    Args:
        label: For staff, `Schermo sala A`.
        queues: Letters it shows; empty shows all.
        speaks: Whether calls are heard here too.
        sound: How loud, and through what.
        still: Nothing blinks (D5).
        waits: Whether the bottom line says how long a newcomer would wait, as far as that is known.
    """

    name: str
    label: Label
    screen: Screen
    queues: frozenset[str] = frozenset()
    speaks: bool = True
    sound: RoomSound = field(default_factory=RoomSound)
    still: bool = False
    waits: bool = False


A_MINUTE = timedelta(minutes=1)
"""In which so many tries and so many tickets are given."""


@dataclass(frozen=True, slots=True)
class Times:
    """How long things last, in seconds unless the name says otherwise (visual.md 6).

    The defaults are those of the design; a branch may change them.
    """

    idle_s: int = 60
    idle_speech_s: int = 180
    question_s: int = 20
    question_speech_s: int = 60
    ticket_page_s: int = 10
    ticket_page_speech_s: int = 30
    show_call_s: int = 15
    show_call_busy_s: int = 5
    busy_from: int = 4
    speak_after_restart_s: int = 120
    stale_s: int = 5
    stopped_s: int = 30
    recall_after_s: int = 15
    phone_again_s: int = 60
    most_calls: int = 3
    undo_s: int = 10
    grace_s: int = 600
    warn_before_limit_s: int = 120
    device_silent_s: int = 300
    display_silent_s: int = 60
    tries_a_minute: int = 5
    tickets_a_minute: int = 8
    closing_soon_s: int = 600
    desk_late_s: int = 600


@dataclass(frozen=True, slots=True)
class Office:
    """One branch.

    Args:
        name: `INPS Ferrara`.
        languages: Offered at the kiosk, in this order.
        joint_languages: Shown together everywhere, or empty.
        units: Which front-office units it has.
        front_desk_service: What a person without the needed booking gets, or None (R8).
        groups: Titles on the kiosk by id, in order.
        waiting_place: Where to wait, `Sala d'attesa A, piano terra`.
        slip_place: The same in a few letters for the slip, or None to take it as it is.
        channels: Ways to book from home, in order (R2).
        booking_line: The same in one sentence.
        privacy_line: On the slip and on the kiosk's page about privacy.
        code_length: Characters of a booking code.
        code_letters: Whether booking codes hold letters.
        tax_codes: Whether check-in by tax code is allowed (P6).
        profiles: Models of printers by name.
        ticket_without_paper: Whether the kiosk gives numbers with no paper.
        display_message: Bottom line of the displays.
        booking_file: How the files of its booking system are read.
        elsewhere: What people may ask for and another branch has (R9), in order.
        elsewhere_at: That branch, or None.
        sign_in: Whether and for how long staff sign in.
        many_preferential: Of a day's tickets, in per cent: with more reception is told.
        closing: Who still gets a ticket shortly before the end.
    """

    name: Label
    structure_type: StructureType
    opening: Opening
    languages: tuple[str, ...]
    units: frozenset[UnitType]
    services: Mapping[str, Service]
    queues: Mapping[str, Queue]
    desks: Mapping[str, Desk]
    kiosks: Mapping[str, KioskPlace]
    displays: Mapping[str, DisplayPlace]
    printers: Mapping[str, PrinterPlace]
    groups: Mapping[str, Label]
    waiting_place: Label
    front_desk_place: Label
    display_message: Label
    privacy_line: Label
    booking_line: Label
    channels: tuple[ChannelWords, ...]
    joint_languages: tuple[str, ...] = ()
    front_desk_service: str | None = None
    policy: Policy = field(default_factory=Policy)
    check_in: CheckInWindow = field(default_factory=CheckInWindow)
    times: Times = field(default_factory=Times)
    many_preferential: int = 30
    code_length: int = 8
    code_letters: bool = False
    tax_codes: bool = True
    ticket_without_paper: bool = True
    retention_months: int = 13
    slip_place: Label | None = None
    elsewhere: tuple[Label, ...] = ()
    elsewhere_at: Label | None = None
    profiles: Mapping[str, Profile] = field(default_factory=dict)
    booking_file: BookingFile = field(default_factory=BookingFile)
    sign_in: SignIn = field(default_factory=SignIn)
    closing: Closing = field(default_factory=Closing)

    @property
    def has_reception(self) -> bool:
        """Whether there is a reception, of whatever name, to send people to (R8)."""
        return not self.units.isdisjoint({UnitType.FIRST_RECEPTION, UnitType.RECEPTION})


@dataclass(frozen=True, slots=True)
class Versions:
    """One branch by date: catalogue, labels, times and all the rest (R11).

    Args:
        dated: Each version with the first day on which it holds, in order; the first of all
            holds since ever.
    """

    dated: tuple[tuple[date, Office], ...]

    def on(self, day: date) -> Office:
        """Return the branch as it is on a business day."""
        return [office for since, office in self.dated if since <= day][-1]

    def after(self, day: date) -> tuple[tuple[date, Office], ...]:
        """Return the versions that begin after a day."""
        return tuple((since, office) for since, office in self.dated if since > day)

    def local_day(self, moment: datetime) -> date:
        """Return the date of a moment where the branch is."""
        return moment.astimezone(self.dated[0][1].opening.zone).date()


def paper_languages(office: Office, language: str) -> tuple[str, ...]:
    """Return the languages of a slip or an announcement for a person of this language.

    A site with joint languages shows them all; elsewhere the person's own language is used.
    """
    return office.joint_languages or (language,)
