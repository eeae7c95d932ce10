"""Who waits for the desk, who comes next and who left it last."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import DeskView
from kiosk.domain.appointment import DeliveryMode
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.desk import desk_rows

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

RESUME_KEY = "F7"


@QmlElement
class DeskShown(QObject):
    """The desk's view apart from the ticket it has now.

    Args:
        language: Of the desk's staff.
    """

    changed = Signal()

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._view: DeskView | None = None
        self._queues = RowList(desk_rows.QueueRow, "letter", self)
        self._bookings = RowList(desk_rows.BookingRow, "key", self)
        self._parked = RowList(desk_rows.ParkedRow, "ticket_id", self)

    def show(self, view: DeskView) -> None:
        """Take over what the branch says now."""
        self._view = view
        self._queues.show(desk_rows.queue_rows(view, self._language))
        self._bookings.show(desk_rows.booking_rows(view, self._language))
        self._parked.show(desk_rows.parked_rows(view, self._language, RESUME_KEY))
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """What the desk is doing; empty before the branch has answered once."""
        return self._view.state.value if self._view else ""

    @Property(RowList, constant=True)
    def queues(self) -> RowList:
        return self._queues

    @Property(RowList, constant=True)
    def bookings(self) -> RowList:
        return self._bookings

    @Property(RowList, constant=True)
    def parked(self) -> RowList:
        return self._parked

    @Property(int, notify=changed)
    def queueCount(self) -> int:
        return len(self._view.queues) if self._view else 0

    @Property(int, notify=changed)
    def bookingCount(self) -> int:
        return len(self._view.bookings) if self._view else 0

    @Property(int, notify=changed)
    def parkedCount(self) -> int:
        return len(self._view.parked) if self._view else 0

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._view.waiting if self._view else 0

    @Property(int, notify=changed)
    def longestMin(self) -> int:
        """Longest wait, below zero where nobody waits."""
        return moments.minutes(self._view.longest_s if self._view else None)

    @Property(str, notify=changed)
    def updatedAt(self) -> str:
        return moments.exact(self._view.now) if self._view else ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._view is not None and bool(self._view.undo)

    @Property(str, notify=changed)
    def lastNumber(self) -> str:
        return self._view.last_number if self._view else ""

    @Property(str, notify=changed)
    def lastStatus(self) -> str:
        """How the last ticket left this desk, or empty."""
        return self._view.last_status.value if self._view and self._view.last_status else ""

    @Property(bool, notify=changed)
    def lastRemote(self) -> bool:
        """Whether the last ticket's person is not in the hall."""
        return bool(self._view and self._view.last_mode is not DeliveryMode.IN_PERSON)

    @Property(str, notify=changed)
    def lastAt(self) -> str:
        return moments.clock(self._view.last_at) if self._view else ""
