"""The numbers of a day, ready to draw, to save and to print."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.day_slips import print_numbers
from kiosk.actions.exporting import numbers_of, save_numbers
from kiosk.actions.overview.numbers_view import DayNumbers, HalfHour, QueueNumbers
from kiosk.actions.views import ReceptionView
from kiosk.domain.error import RefusedError
from kiosk.domain.ticket import TicketStatus
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

PRINTS = "prints"
"""What was done with the numbers, where it is no file."""


@dataclass(frozen=True, slots=True)
class HalfHourRow:
    """A pair of bars; their heights are shares of the highest, -1 where it is not known."""

    at: str
    arrived: int
    served: int
    arrived_share: float
    served_share: float


@dataclass(frozen=True, slots=True)
class EndRow:
    """How many tickets ended so, and what share of those that ended."""

    end: str
    count: int
    share: float


@dataclass(frozen=True, slots=True)
class QueueNumbersRow:
    """How the people of a queue fared; -1 and empty where nobody has yet.

    Args:
        service: `3:10`.
        limited: Services with a limit; 0 where the queue has none.
    """

    letter: str
    name: str
    goal_min: int
    typical_min: int
    long_min: int
    over: bool
    service: str
    limited: int
    beyond: int


def _as_read(at: str) -> str:
    """Return `08:30` as every clock of the faces shows it, `8:30`."""
    return at.removeprefix("0")


def _half_hour_row(half: HalfHour, highest: int) -> HalfHourRow:
    came, served = half.arrived, -1 if half.served is None else half.served
    return HalfHourRow(_as_read(half.at), came, served, came / highest, served / highest)


@QmlElement
class NumbersOfDay(ReceptionPart):
    """What came of today so far, or of the day before.

    Args:
        printer: Name of the printer at reception, or None.
        folder: Where files for a spreadsheet go, or None.
    """

    changed = Signal()
    page = "numbers"

    def __init__(
        self,
        runner: Runner,
        phrases: Phrases,
        parent: QObject,
        printer: str | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(runner, phrases, parent)
        self._numbers: DayNumbers | None = None
        self._printer, self._folder = printer, folder
        self._before = False
        self._told = ""
        self._half_hours = RowList(HalfHourRow, "at", self)
        self._ends = RowList(EndRow, "end", self)
        self._queues = RowList(QueueNumbersRow, "letter", self)

    @Property(bool, notify=changed)
    def before(self) -> bool:
        """Whether the day before is shown."""
        return self._before

    @Property(bool, notify=changed)
    def yesterday(self) -> bool:
        """Whether that is yesterday."""
        if self._numbers is None or self._now is None:
            return False
        return (self._now - timedelta(days=1)).date().isoformat() == self._numbers.day

    @Property(str, notify=changed)
    def date(self) -> str:
        """The day that is shown, in full."""
        if self._numbers is None:
            return ""
        return self._phrases.date(datetime.fromisoformat(self._numbers.day))

    @Property(int, notify=changed)
    def aWeekAgo(self) -> int:
        """How many came on the same weekday; -1 where it is not known."""
        known = self._numbers.issued_a_week_ago if self._numbers else None
        return -1 if known is None else known

    @Property(bool, constant=True)
    def canPrint(self) -> bool:
        return self._printer is not None

    @Property(bool, constant=True)
    def canSave(self) -> bool:
        return self._folder is not None

    @Property(str, notify=changed)
    def saved(self) -> str:
        """The file that was just saved, or empty."""
        return self._told if self._told != PRINTS else ""

    @Property(bool, notify=changed)
    def prints(self) -> bool:
        """Whether the numbers were just sent to the printer."""
        return self._told == PRINTS

    @Slot()
    def turnDay(self) -> None:
        """Show the other day."""
        self._before = not self._before
        self._say_done("")
        self._ask()

    @Slot()
    def save(self) -> None:
        """Keep the numbers that are shown as a file."""
        if self._folder is not None:
            action = partial(save_numbers, folder=self._folder, language=self._phrases.language)
            self._do(action, lambda file: self._say_done(str(file)))

    @Slot()
    def print(self) -> None:
        """Print the numbers that are shown."""
        if self._printer is not None:
            action = partial(print_numbers, printer=self._printer, language=self._phrases.language)
            self._do(action, lambda _: self._say_done(PRINTS))

    def _do(self, action: Callable[..., object], then: Callable[[object], None]) -> None:
        self._say_done("")
        self._runner.do(partial(action, before=self._before), then, self.refuse)

    def _say_done(self, done: str) -> None:
        """Say what was done with the numbers, until something else is."""
        self.tell("")
        self._told = done
        self.changed.emit()

    @Property(RowList, constant=True)
    def halfHours(self) -> RowList:
        return self._half_hours

    @Property(RowList, constant=True)
    def ends(self) -> RowList:
        return self._ends

    @Property(RowList, constant=True)
    def queues(self) -> RowList:
        return self._queues

    @Property(int, notify=changed)
    def issued(self) -> int:
        return self._numbers.issued if self._numbers else 0

    @Property(int, notify=changed)
    def served(self) -> int:
        return self._ended().get(TicketStatus.SERVED, 0)

    @Property(int, notify=changed)
    def servedOfHundred(self) -> int:
        """Of a hundred that came."""
        issued = self._numbers.issued if self._numbers else 0
        return round(100 * self._ended().get(TicketStatus.SERVED, 0) / issued) if issued else 0

    @Property(int, notify=changed)
    def typicalMin(self) -> int:
        """Half of the people waited no longer; -1 before anybody was called."""
        return moments.minutes(self._numbers.typical_s if self._numbers else None)

    @Property(int, notify=changed)
    def longMin(self) -> int:
        """Nine of ten waited no longer; -1 before anybody was called."""
        return moments.minutes(self._numbers.long_s if self._numbers else None)

    @Property(str, notify=changed)
    def fullest(self) -> str:
        """Beginning of the half hour in which most people came, or empty."""
        halves = self._numbers.half_hours if self._numbers else ()
        return _as_read(max(halves, key=lambda one: one.arrived).at) if halves else ""

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        self._ask()

    def _ask(self) -> None:
        question = partial(numbers_of, before=self._before)
        self._runner.ask(question, self._show, self._refuse_day)

    def _refuse_day(self, refusal: RefusedError) -> None:
        """Stay with today where no day before is known."""
        if self._before:
            self._before = False
            self.refuse(refusal)
            self._ask()

    def _ended(self) -> dict[TicketStatus, int]:
        return dict(self._numbers.ended) if self._numbers else {}

    def _show(self, numbers: DayNumbers) -> None:
        self._numbers = numbers
        highest = max((max(h.arrived, h.served or 0) for h in numbers.half_hours), default=0) or 1
        self._half_hours.show([_half_hour_row(half, highest) for half in numbers.half_hours])
        ended = sum(count for _, count in numbers.ended) or 1
        self._ends.show([EndRow(end, count, count / ended) for end, count in numbers.ended])
        self._queues.show([self._queue(queue) for queue in numbers.queues])
        self.changed.emit()

    def _queue(self, queue: QueueNumbers) -> QueueNumbersRow:
        goal = moments.minutes(queue.goal_s)
        return QueueNumbersRow(
            queue.letter,
            self._phrases.label(queue.name),
            goal,
            moments.minutes(queue.typical_s),
            moments.minutes(queue.long_s),
            queue.typical_s is not None and queue.typical_s > queue.goal_s,
            "" if queue.service_s is None else moments.running(queue.service_s, short=True),
            queue.limited,
            queue.beyond,
        )
