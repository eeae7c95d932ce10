"""The numbers of the day, ready to draw."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.overview.numbers_view import DayNumbers, QueueNumbers, numbers_today
from kiosk.actions.views import ReceptionView
from kiosk.domain.ticket import TicketStatus
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HalfHourRow:
    """A pair of bars; their heights are shares of the highest."""

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


@QmlElement
class NumbersOfDay(ReceptionPart):
    """What came of today so far."""

    changed = Signal()

    def __init__(self, runner: Runner, phrases: Phrases, parent: QObject) -> None:
        super().__init__(runner, phrases, parent)
        self._numbers: DayNumbers | None = None
        self._half_hours = RowList(HalfHourRow, "at", self)
        self._ends = RowList(EndRow, "end", self)
        self._queues = RowList(QueueNumbersRow, "letter", self)

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
        return max(halves, key=lambda one: one.arrived).at if halves else ""

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        self._runner.ask(numbers_today, self._show)

    def _ended(self) -> dict[TicketStatus, int]:
        return dict(self._numbers.ended) if self._numbers else {}

    def _show(self, numbers: DayNumbers) -> None:
        self._numbers = numbers
        highest = max((max(h.arrived, h.served) for h in numbers.half_hours), default=0) or 1
        self._half_hours.show(
            [
                HalfHourRow(h.at, h.arrived, h.served, h.arrived / highest, h.served / highest)
                for h in numbers.half_hours
            ]
        )
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
