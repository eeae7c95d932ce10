"""What each table of the configuration may hold."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, make_dataclass
from typing import Annotated, Any

from kiosk.domain.office import Times
from kiosk.domain.printer_profile import BAUD_RATES
from kiosk.domain.service import AccessMode, UnitType
from kiosk.settings.column import (
    decimal,
    one_of,
    several,
    table,
    text,
    texts,
    whole,
    yes_or_no,
)
from kiosk.settings.display_tables import SoundTable
from kiosk.settings.kiosk_tables import KeypadTable, LoudnessTable
from kiosk.settings.week_table import WeekTable

_CONTROL = r"\x00-\x1f\x7f-\x9f"
_HOST = rf"[^:.\s{_CONTROL}]{{1,63}}(\.[^:.\s{_CONTROL}]{{1,63}})*\.?"
_PATH = rf"[^\s{_CONTROL}]"
_PORT = "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6([0-4][0-9]{3}|5([0-4][0-9]{2}|5([0-2][0-9]|3[0-5]))))"
_BAUD = f"({'|'.join(map(str, BAUD_RATES))})"
_SERIAL = rf"serial:/{_PATH}+:{_BAUD}"
_FILE = rf"file:{_PATH}[^{_CONTROL}]*"
_ADDRESS = rf"^(pretend|{_FILE}|usb:/{_PATH}+|{_SERIAL}|tcp:{_HOST}:{_PORT})$"

Text = Annotated[str, text()]
MaybeText = Annotated[str | None, text()]
Texts = Annotated[Mapping[str, str], texts()]
MaybeTexts = Annotated[Mapping[str, str] | None, texts()]
Names = Annotated[tuple[str, ...], several(text())]
Units = Annotated[tuple[UnitType, ...], several(one_of(UnitType))]
Minutes = Annotated[int, whole(1, 240)]
Number = Annotated[int, whole(1, 999)]
Pixels = Annotated[int, whole(240, 16384)]
PhoneNumber = Annotated[str, text(r"^[0-9]+( [0-9]+)*$")]
YesOrNo = Annotated[bool, yes_or_no()]


@dataclass(frozen=True, slots=True)
class OfficeTable:
    """[office]."""

    structure_type: Text
    zone: Text
    languages: Annotated[tuple[str, ...], several(text(), 1, 12)]
    extended_services: YesOrNo
    name: Texts
    waiting_place: Texts
    front_desk_place: Texts
    slip_place: MaybeTexts = None
    extended_services_at: MaybeTexts = None
    joint_languages: Names = ()
    front_desk_service: MaybeText = None
    ticket_without_paper: YesOrNo = True


@dataclass(frozen=True, slots=True)
class UnitTable:
    """[units.*]."""

    queue: Text
    active: YesOrNo = True


@dataclass(frozen=True, slots=True)
class StructureTable:
    """[structures.*]."""

    name: Texts
    units: Units
    where_present: Units = ()
    legacy: YesOrNo = False


@dataclass(frozen=True, slots=True)
class TopicTable:
    """[topics.*]."""

    name: Texts


@dataclass(frozen=True, slots=True)
class GroupTable:
    """[groups.*]."""

    title: Texts


@dataclass(frozen=True, slots=True)
class ServiceTable:
    """[services.*]."""

    units: Annotated[tuple[UnitType, ...], several(one_of(UnitType), 1)]
    access: Annotated[AccessMode, one_of(AccessMode)]
    expected_min: Minutes
    group: Text
    order: Annotated[int, whole(0, 9999)]
    icon: Text
    name: Texts
    public_name: Texts
    limit_min: Annotated[int | None, whole(1, 240)] = None
    queue: MaybeText = None
    extended: YesOrNo = False
    active: YesOrNo = True
    topics: Names = ()
    on_kiosk: YesOrNo = True


@dataclass(frozen=True, slots=True)
class ChannelTable:
    """[channels.*]."""

    icon: Text
    first: Texts
    second: Texts


@dataclass(frozen=True, slots=True)
class QueueTable:
    """[queues.*]."""

    name: Texts
    goal_min: Minutes
    first: Number = 1
    last: Number = 999


@dataclass(frozen=True, slots=True)
class DeskTable:
    """[desks.*]."""

    place: Texts
    units: Units = ()
    services: Names = ()
    topics: Names = ()
    always_on_top: YesOrNo = True
    hours: Annotated[WeekTable | None, table(WeekTable)] = None
    breaks: Annotated[WeekTable | None, table(WeekTable)] = None


@dataclass(frozen=True, slots=True)
class ClosureTable:
    """[closures.*]."""

    name: Text
    on: Text
    since: Annotated[int | None, whole(1900, 2200)] = None


@dataclass(frozen=True, slots=True)
class DayTable:
    """[days.*]."""

    on: Text
    bands: Annotated[tuple[str, ...], several(text(), 1, 6)]


@dataclass(frozen=True, slots=True)
class AccessTable:
    """[access.*]."""

    weekdays: Annotated[tuple[str, ...], several(text(), 1)]
    band: Text
    mode: Text
    units: Units = ()
    services: Names = ()


@dataclass(frozen=True, slots=True)
class PrinterTable:
    """[printers.*]."""

    profile: Text
    address: Annotated[str, text(_ADDRESS)]


@dataclass(frozen=True, slots=True)
class ScreenTable:
    """A screen and how far people stand."""

    diagonal_in: Annotated[float, decimal(7, 120)]
    width_px: Pixels
    height_px: Pixels
    distance_m: Annotated[float, decimal(0.3, 30)]


@dataclass(frozen=True, slots=True)
class KioskTable:
    """[kiosks.*]."""

    printer: Text
    screen: Annotated[ScreenTable, table(ScreenTable)]
    label: Texts
    reception: Texts
    speaks: YesOrNo = True
    reader: Annotated[str | None, text(f"^{_SERIAL}$")] = None
    keypad: Annotated[Any, table(KeypadTable)] = None
    voice: Annotated[Any, table(LoudnessTable)] = None


@dataclass(frozen=True, slots=True)
class DisplayTable:
    """[displays.*]."""

    screen: Annotated[ScreenTable, table(ScreenTable)]
    label: Texts
    queues: Names = ()
    speaks: YesOrNo = True
    sound: Annotated[SoundTable | None, table(SoundTable)] = None
    still: YesOrNo = False
    waits: YesOrNo = False


@dataclass(frozen=True, slots=True)
class PolicyTable:
    """[policy]."""

    head_start_min: Annotated[int, whole(0, 120)] = 20
    rate: Annotated[int, whole(1, 10)] = 3
    many_preferential: Annotated[int, whole(1, 100)] = 30


@dataclass(frozen=True, slots=True)
class CheckInTable:
    """[check_in]."""

    early_min: Annotated[int, whole(0, 240)] = 30
    late_min: Annotated[int, whole(0, 240)] = 20


@dataclass(frozen=True, slots=True)
class BookingTable:
    """[booking]."""

    code_length: Annotated[int, whole(6, 16)] = 8
    code_letters: YesOrNo = False
    tax_codes: YesOrNo = True
    landline: PhoneNumber = "803 164"
    mobile: PhoneNumber = "06 164 164"


@dataclass(frozen=True, slots=True)
class RetentionTable:
    """[retention]."""

    months: Annotated[int, whole(1, 120)] = 13


@dataclass(frozen=True, slots=True)
class TextsTable:
    """[texts]."""

    privacy_line: Texts
    booking_line: Texts
    display_message: Annotated[Mapping[str, str], texts(lines=True)]


_LIMITS = {
    "question_s": (20, 600),  # K16, and three times as long for whoever listens
    "idle_speech_s": (60, 3600),
    "question_speech_s": (60, 3600),
    "ticket_page_s": (3, 10),  # P12
    "show_call_s": (15, 120),  # D1
    "recall_after_s": (15, 120),  # domain.md 3.1
    "phone_again_s": (15, 600),
    "most_calls": (1, 10),
    "tries_a_minute": (1, 5),  # P8
    "tickets_a_minute": (1, 600),
}

TimesTable: type[Any] = make_dataclass(
    "TimesTable",
    [
        (part.name, Annotated[int, whole(*_LIMITS.get(part.name, (1, 3600)))], part.default)
        for part in fields(Times)
    ],
    frozen=True,
    slots=True,
)
"""[times]: the fields of Times, each within its limits."""
