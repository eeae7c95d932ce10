"""Who has booked for today, and who of them has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.checking_in import BookingFound, check_in, find_booking
from kiosk.actions.overview.bookings_view import BookingEntry, bookings_today
from kiosk.actions.views import IssuedView, ReceptionView
from kiosk.domain.error import RefusedError
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BookingLine:
    """A booking of today.

    Args:
        mode: A DeliveryMode.
        when: A Punctuality.
        number: Of the ticket it became, or empty.
    """

    appointment: str
    at: str
    letter: str
    name: str
    mode: str
    when: str
    number: str
    chosen: bool


@QmlElement
class BookingList(ReceptionPart):
    """The bookings of today; one is chosen by its time or its code, and checked in.

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
        self._rows = RowList(BookingLine, "appointment", self)
        self._entries: Sequence[BookingEntry] = ()
        self._code = ""
        self._chosen = ""
        self._preferential = False
        self._given: IssuedView | None = None

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._entries)

    @Property(str, notify=changed)
    def code(self) -> str:
        """What was typed, or read by a reader that acts as a keyboard."""
        return self._code

    @Property(bool, notify=changed)
    def chosen(self) -> bool:
        return bool(self._chosen)

    @Property(bool, notify=changed)
    def preferential(self) -> bool:
        return self._preferential

    @Property(bool, notify=changed)
    def hasPrinter(self) -> bool:
        return self._printer is not None

    @Property(str, notify=changed)
    def number(self) -> str:
        """Of the ticket that was just given, `L 012`, or empty."""
        given = self._given
        return f"{given.letter}\N{NO-BREAK SPACE}{given.digits}" if given else ""

    @Property(bool, notify=changed)
    def onPaper(self) -> bool:
        return bool(self._given and self._given.on_paper)

    @Slot(str)
    def write(self, code: str) -> None:
        self._code = code
        self._forget("")

    @Slot()
    def find(self) -> None:
        """Look the written code up; it chooses its booking."""
        if self._code.strip():
            self._runner.ask(partial(find_booking, code=self._code), self._found, self.refuse)

    @Slot(str)
    def choose(self, appointment: str) -> None:
        """Choose a booking of the list, or let go of it."""
        self._forget("" if appointment == self._chosen else appointment)

    @Slot(bool)
    def answer(self, preferential: bool) -> None:
        self._preferential = preferential
        self.changed.emit()

    @Slot()
    def arrive(self) -> None:
        """Give the person of the chosen booking a number."""
        if not self._chosen:
            return
        self.tell("")
        check = partial(
            check_in,
            appointment_id=self._chosen,
            preferential=self._preferential,
            language=self._phrases.language,
            printer=self._printer,
        )
        self._runner.do(check, self._show_given, self.refuse)

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        self._runner.ask(bookings_today, self._show)

    def refuse(self, refusal: RefusedError) -> None:
        """Tell what to do, since a rule said no."""
        super().refuse(refusal)
        self.changed.emit()

    def _found(self, found: BookingFound) -> None:
        self._forget(found.appointment_id)

    def _forget(self, chosen: str) -> None:
        """Begin anew, with this booking."""
        self._chosen, self._given, self._preferential = chosen, None, False
        self.tell("")
        self._list()

    def _show_given(self, given: IssuedView) -> None:
        self._given, self._chosen, self._code, self._preferential = given, "", "", False
        self._list()

    def _show(self, entries: Sequence[BookingEntry]) -> None:
        self._entries = entries
        self._list()

    def _list(self) -> None:
        self._rows.show([self._line(entry) for entry in self._entries])
        self.changed.emit()

    def _line(self, entry: BookingEntry) -> BookingLine:
        return BookingLine(
            entry.appointment_id,
            moments.clock(entry.at),
            entry.queue,
            self._phrases.label(entry.service),
            entry.mode,
            entry.when,
            entry.number,
            entry.appointment_id == self._chosen,
        )
