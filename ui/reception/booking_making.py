"""A time that reception books for a person: service, day, time, how it is held."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.booking import Booked, book, bookable_services, free_slots, next_open_day
from kiosk.actions.views import ReceptionView
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.error import RefusedError
from kiosk.domain.service import AccessMode, Service
from kiosk.domain.slots import Slot as FreeSlot
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

HALF = 4
"""A code is read in two halves."""


@dataclass(frozen=True, slots=True)
class BookableLine:
    """A service that can be booked."""

    service: str
    letter: str
    name: str
    chosen: bool


@QmlElement
class BookingMaking(ReceptionPart):
    """The answers for a booking, and its code once it is made.

    Args:
        printer: Name of reception's printer, or None.
    """

    changed = Signal()
    page = "bookings"

    def __init__(
        self, runner: Runner, phrases: Phrases, parent: QObject, printer: str | None
    ) -> None:
        super().__init__(runner, phrases, parent)
        self._printer = printer
        self._lines = RowList(BookableLine, "service", self)
        self._services: Sequence[Service] = ()
        self._service = ""
        self._day: date | None = None
        self._slots: Sequence[FreeSlot] = ()
        self._time = ""
        self._mode = DeliveryMode.IN_PERSON
        self._booked: Booked | None = None
        self._asking = False

    @Property(RowList, constant=True)
    def services(self) -> RowList:
        return self._lines

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._service

    @Property(str, notify=changed)
    def day(self) -> str:
        """In full, `lunedì 23 novembre 2026`."""
        noon = datetime.combine(self._day, datetime.min.time()) if self._day else None
        return self._phrases.date(noon) if noon else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def times(self) -> list[str]:
        """Those that are free, `8:30`."""
        return [moments.clock(slot.starts_at) for slot in self._slots]

    @Property(str, notify=changed)
    def time(self) -> str:
        """The one chosen, or empty."""
        return self._time

    @Property(bool, notify=changed)
    def asksMode(self) -> bool:
        """Whether it may be held by phone or on the web: the second level alone."""
        return any(
            one.id == self._service and one.access is AccessMode.APPOINTMENT_ONLY
            for one in self._services
        )

    @Property(str, notify=changed)
    def mode(self) -> str:
        return self._mode

    @Property(bool, notify=changed)
    def hasPrinter(self) -> bool:
        return self._printer is not None

    @Property(str, notify=changed)
    def code(self) -> str:
        """Of the booking just made, `1234 5678`, or empty."""
        code = self._booked.code if self._booked else ""
        halves = (code[start : start + HALF] for start in range(0, len(code), HALF))
        return "\N{NO-BREAK SPACE}".join(halves)

    @Property(str, notify=changed)
    def bookedAt(self) -> str:
        """Its day and time in words."""
        if self._booked is None or self._now is None:
            return ""
        return self._phrases.moment(self._booked.at, self._now)

    @Property(bool, notify=changed)
    def onPaper(self) -> bool:
        return bool(self._booked and self._booked.on_paper)

    @Slot(str)
    def choose(self, service: str) -> None:
        self._service, self._booked = service, None
        self._mode = DeliveryMode.IN_PERSON
        self._list()
        self._look_up()

    @Slot(bool)
    def turn(self, forward: bool) -> None:
        """Go to the next day on which the branch opens, or back."""
        if self._day:
            days = partial(next_open_day, day=self._day, forward=forward)
            self._runner.ask(days, self._turn_to)

    @Slot(str)
    def take(self, time: str) -> None:
        """Choose one of the free times."""
        self._time, self._booked = time, None
        self.tell("")
        self.changed.emit()

    @Slot(str)
    def hold(self, mode: str) -> None:
        self._mode = DeliveryMode(mode)
        self.changed.emit()

    @Slot()
    def book(self) -> None:
        """Book the chosen time, with a slip where there is a printer."""
        slot = next((s for s in self._slots if moments.clock(s.starts_at) == self._time), None)
        if slot is None or self._asking:
            return
        self._asking = True
        self.tell("")
        wish = partial(
            book,
            service=self._service,
            starts_at=slot.starts_at,
            mode=self._mode,
            language=self._phrases.language,
            printer=self._printer,
        )
        self._runner.do(wish, self._show_booked, self._refuse_booking)

    @Slot()
    def startAgain(self) -> None:
        """Forget the answers and the code, for the next person."""
        self._booked, self._service, self._time, self._slots = None, "", "", ()
        self._day = self._now.date() if self._now else None
        self.tell("")
        self._list()

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        if self._day is None or self._day < view.now.date():
            self._day = view.now.date()
        self._runner.ask(bookable_services, self._show_services)
        self._look_up()

    def _turn_to(self, day: date | None) -> None:
        if day is not None:
            self._day, self._time, self._booked = day, "", None
            self.changed.emit()
            self._look_up()

    def _look_up(self) -> None:
        if self._service and self._day:
            asked = (self._service, self._day)
            self._runner.ask(
                partial(free_slots, service=self._service, day=self._day),
                partial(self._show_slots, asked),
                self.refuse,
            )

    def _show_services(self, services: Sequence[Service]) -> None:
        self._services = services
        self._list()

    def _show_slots(self, asked: tuple[str, date], slots: Sequence[FreeSlot]) -> None:
        if asked != (self._service, self._day):
            return
        self._slots = slots
        if self._time not in [moments.clock(slot.starts_at) for slot in slots]:
            self._time = ""
        self.changed.emit()

    def _refuse_booking(self, refusal: RefusedError) -> None:
        self._asking = False
        self.refuse(refusal)

    def _show_booked(self, booked: Booked) -> None:
        self._asking = False
        self._booked, self._time = booked, ""
        self.changed.emit()

    def _list(self) -> None:
        self._lines.show(
            [
                BookableLine(
                    one.id, one.queue, self._phrases.label(one.name), one.id == self._service
                )
                for one in self._services
            ]
        )
        self.changed.emit()
