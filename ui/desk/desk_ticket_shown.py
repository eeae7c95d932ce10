"""The ticket at the desk, with its clocks."""

from enum import IntEnum

from PySide6.QtCore import Property, QElapsedTimer, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import DeskTicket
from ui.bridge import moments

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


class Limit(IntEnum):
    """How the time of service stands to its limit."""

    NONE = 0
    WITHIN = 1
    NEAR = 2
    OVER = 3


@QmlElement
class DeskTicketShown(QObject):
    """One ticket, called or served. Its seconds go on between two looks at the branch.

    Args:
        language: Of the desk's staff.
        warn_s: So long before the limit the desk is told.
        rate: How many seconds of the branch's clock pass in one of ours.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(self, language: str, warn_s: int, rate: float, parent: QObject) -> None:
        super().__init__(parent)
        self._ticket: DeskTicket | None = None
        self._language = language
        self._warn_s = warn_s
        self._rate = rate
        self._since = QElapsedTimer()

    def show(self, ticket: DeskTicket | None) -> None:
        """Take over what the branch says of the ticket now."""
        self._since.start()
        if ticket != self._ticket:
            self._ticket = ticket
            self.changed.emit()
        self.ticked.emit()

    def tick(self) -> None:
        """Let the clocks of a ticket show the present second."""
        if self._ticket is not None:
            self.ticked.emit()

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._number().partition("\N{NO-BREAK SPACE}")[0]

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._number().partition("\N{NO-BREAK SPACE}")[2]

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._number()

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._ticket.service.in_(self._language) if self._ticket else ""

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        return self._ticket is not None and self._ticket.priority

    @Property(int, notify=changed)
    def waitedMin(self) -> int:
        return self._ticket.waited_s // 60 if self._ticket else 0

    @Property(str, notify=changed)
    def bookedAt(self) -> str:
        return moments.clock(self._ticket.booked_at if self._ticket else None)

    @Property(str, notify=changed)
    def calledAt(self) -> str:
        return moments.clock(self._ticket.called_at if self._ticket else None)

    @Property(str, notify=changed)
    def note(self) -> str:
        """Of the desk that sent the person, or empty."""
        return self._ticket.note if self._ticket else ""

    @Property(str, notify=changed)
    def backTo(self) -> str:
        """The desk to which the person goes back afterwards, or empty."""
        return self._ticket.back_to if self._ticket else ""

    @Property(bool, notify=changed)
    def backToClosed(self) -> bool:
        """Whether that desk has closed: the person goes back in the queue, with their place."""
        return self._ticket is not None and self._ticket.back_to_closed

    @Property(str, notify=changed)
    def mode(self) -> str:
        """How the appointment is held, a DeliveryMode; empty without a ticket."""
        return self._ticket.mode.value if self._ticket else ""

    @Property(int, notify=changed)
    def calls(self) -> int:
        return self._ticket.calls if self._ticket else 0

    @Property(int, notify=changed)
    def mostCalls(self) -> int:
        return self._ticket.most_calls if self._ticket else 0

    @Property(bool, notify=changed)
    def recallsLeft(self) -> bool:
        return self._ticket is not None and self._ticket.calls < self._ticket.most_calls

    @Property(int, notify=ticked)
    def recallInS(self) -> int:
        return max(0, self._ticket.recall_in_s - self._passed_s()) if self._ticket else 0

    @Property(int, notify=ticked)
    def calledS(self) -> int:
        return self._ticket.called_s + self._passed_s() if self._ticket else 0

    @Property(str, notify=ticked)
    def servedTime(self) -> str:
        return moments.running(self._served_s())

    @Property(int, notify=ticked)
    def servedMin(self) -> int:
        return self._served_s() // 60

    @Property(int, notify=changed)
    def limitMin(self) -> int:
        return self._limit_s() // 60

    @Property(int, notify=changed)
    def warnMin(self) -> int:
        return self._warn_s // 60

    @Property(float, notify=ticked)
    def limitShare(self) -> float:
        return min(1.0, self._served_s() / self._limit_s()) if self._limit_s() else 0.0

    @Property(float, notify=changed)
    def warnShare(self) -> float:
        return max(0.0, 1 - self._warn_s / self._limit_s()) if self._limit_s() else 1.0

    @Property(int, notify=ticked)
    def limitState(self) -> int:
        return self._limit_state()

    def _limit_state(self) -> Limit:
        left_s = self._limit_s() - self._served_s()
        if not self._limit_s():
            return Limit.NONE
        if left_s <= 0:
            return Limit.OVER
        return Limit.NEAR if left_s <= self._warn_s else Limit.WITHIN

    def _number(self) -> str:
        return self._ticket.number if self._ticket else ""

    def _limit_s(self) -> int:
        return (self._ticket.limit_s or 0) if self._ticket else 0

    def _served_s(self) -> int:
        return self._ticket.served_s + self._passed_s() if self._ticket else 0

    def _passed_s(self) -> int:
        return int(self._since.elapsed() * self._rate) // 1000
