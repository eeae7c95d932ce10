"""The office now: figures, queues, desks, devices and what is to be done."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import DeskRow, QueueRow, ReceptionView, Task
from kiosk.domain.desk import DeskState
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception import overview_rows
from ui.reception.overview_rows import DeskCardRow, DeviceLine, QueueLine, TaskLine
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

NOT_OPEN = frozenset({DeskState.CLOSED, DeskState.PAUSED})


@QmlElement
class OfficeOverview(ReceptionPart):
    """What reception sees at once; it follows the branch and changes nothing.

    Args:
        ring: Called when something new must be heard.
    """

    changed = Signal()

    def __init__(
        self, runner: Runner, phrases: Phrases, parent: QObject, ring: Callable[[], None]
    ) -> None:
        super().__init__(runner, phrases, parent)
        self._ring = ring
        self._view: ReceptionView | None = None
        self._passed_s = 0
        self._audible: frozenset[str] = frozenset()
        self._checking: set[str] = set()
        self._read: set[str] = set()
        self._queues = RowList(QueueLine, "letter", self)
        self._desks = RowList(DeskCardRow, "desk", self)
        self._devices = RowList(DeviceLine, "key", self)
        self._tasks = RowList(TaskLine, "key", self)

    @Property(RowList, notify=changed)
    def queues(self) -> RowList:
        return self._queues

    @Property(RowList, notify=changed)
    def desks(self) -> RowList:
        return self._desks

    @Property(RowList, notify=changed)
    def devices(self) -> RowList:
        return self._devices

    @Property(RowList, notify=changed)
    def tasks(self) -> RowList:
        return self._tasks

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def letters(self) -> list[str]:
        """Of the queues."""
        return [row.letter for row in self._view.queues] if self._view else []

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the branch has answered yet."""
        return self._view is not None

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._view.waiting if self._view else 0

    @Property(int, notify=changed)
    def issued(self) -> int:
        return self._view.issued if self._view else 0

    @Property(int, notify=changed)
    def longestMin(self) -> int:
        """Longest wait in minutes, -1 when nobody waits."""
        return moments.minutes(self._view.longest_s) if self._view else -1

    @Property(str, notify=changed)
    def longestQueue(self) -> str:
        return self._view.longest_queue if self._view else ""

    @Property(int, notify=changed)
    def longestGoalMin(self) -> int:
        row = self._longest_row()
        return row.goal_s // moments.MINUTE_S if row else 0

    @Property(bool, notify=changed)
    def longestOver(self) -> bool:
        row = self._longest_row()
        return bool(row and self._view and (self._view.longest_s or 0) > row.goal_s)

    @Property(int, notify=changed)
    def served(self) -> int:
        return self._view.served if self._view else 0

    @Property(int, notify=changed)
    def noShows(self) -> int:
        return self._view.no_shows if self._view else 0

    @Property(int, notify=changed)
    def allDesks(self) -> int:
        return len(self._desk_rows())

    @Property(int, notify=changed)
    def openDesks(self) -> int:
        return sum(row.state not in NOT_OPEN for row in self._desk_rows())

    @Property(int, notify=changed)
    def pausedDesks(self) -> int:
        return sum(row.state is DeskState.PAUSED for row in self._desk_rows())

    @Property(int, notify=changed)
    def unservedLow(self) -> int:
        """How many at least may not be served, -1 if unknown."""
        unserved = self._view.maybe_unserved if self._view else None
        return unserved[0] if unserved else -1

    @Property(str, notify=changed)
    def allCalledBy(self) -> str:
        """Time of day by which everybody who waits is called, or empty."""
        return moments.clock(self._view.all_called_by if self._view else None)

    @Property(str, notify=changed)
    def estimate(self) -> str:
        """When the waits of newcomers were worked out, and whether roughly; or empty."""
        if not self._view:
            return ""
        waits = (row.newcomer for row in self._view.queues)
        return self._phrases.estimate(waits, self._view.waits_at)

    @Property(int, notify=changed)
    def unservedHigh(self) -> int:
        unserved = self._view.maybe_unserved if self._view else None
        return unserved[1] if unserved else -1

    @Property(int, notify=changed)
    def deviceTroubles(self) -> int:
        """How many devices are not well; one that never was on is no alarm."""
        devices = self._view.devices if self._view else ()
        return sum(not row.well and row.seen_at is not None for row in devices)

    @Property(int, notify=changed)
    def openTasks(self) -> int:
        return self._tasks.rowCount()

    @Property(int, notify=changed)
    def oldestSignS(self) -> int:
        """Age of the oldest last sign of life in seconds, -1 if one never gave any."""
        if not self._view:
            return -1
        return overview_rows.oldest_sign_s(self._view.devices, self._view.now)

    def task(self, task_id: str) -> Task | None:
        """Return the task of a line, or None once it is done."""
        tasks = self._view.tasks if self._view else ()
        return next((task for task in tasks if overview_rows.task_id(task) == task_id), None)

    def look(self, view: ReceptionView) -> None:
        """Show the branch as it is now."""
        super().look(view)
        self._view = view
        self._passed_s = 0
        language, phrases = self._phrases.language, self._phrases
        self._queues.show(overview_rows.queue_lines(view.queues, language, phrases.wait))
        self._show_desks()
        self._devices.show(
            [
                overview_rows.device_line(row, language, phrases.condition(row.condition))
                for row in view.devices
            ]
        )
        self._show_tasks()
        self._ring_for(view)
        self.changed.emit()

    def check(self, task_id: str) -> None:
        """Note that somebody says a task is done; `stop_checking` tells if the device agrees."""
        self._checking.add(task_id)
        self.tell("")
        self._show_tasks()

    def put_aside(self, task_id: str) -> None:
        """Show a task no longer: somebody has read it."""
        self._read.add(task_id)
        self._show_tasks()
        self.changed.emit()

    def stop_checking(self, task_id: str) -> None:
        """Tell what is still wrong with a device that somebody saw to."""
        still = self.task(task_id)
        self._checking.discard(task_id)
        if still:
            self.tell(self._phrases.still(still))
        self._show_tasks()

    def tick(self) -> None:
        """Let one second pass on the clocks of the desks."""
        self._passed_s += 1
        self._show_desks()

    def _show_tasks(self) -> None:
        lines = [self._task_line(task) for task in (self._view.tasks if self._view else ())]
        once = {line.key: line for line in lines if line.key not in self._read}
        self._tasks.show([*once.values()])

    def _task_line(self, task: Task) -> TaskLine:
        return TaskLine(
            key=overview_rows.task_id(task),
            kind=task.kind,
            title=self._phrases.task(task),
            detail=self._phrases.task_detail(task),
            button=self._phrases.task_button(task),
            since=moments.clock(task.since) if task.kind in overview_rows.TIMED else "",
            urgent=task.kind in overview_rows.URGENT,
            checking=overview_rows.task_id(task) in self._checking,
        )

    def _show_desks(self) -> None:
        passed_s = self._passed_s
        self._desks.show([overview_rows.desk_card(row, passed_s) for row in self._desk_rows()])

    def _ring_for(self, view: ReceptionView) -> None:
        loud = [row for row in view.devices if overview_rows.must_be_heard(row)]
        audible = frozenset(f"{row.kind}:{row.name}" for row in loud)
        if audible - self._audible:
            self._ring()
        self._audible = audible

    def _desk_rows(self) -> tuple[DeskRow, ...]:
        return self._view.desks if self._view else ()

    def _longest_row(self) -> QueueRow | None:
        if not self._view:
            return None
        letter = self._view.longest_queue
        return next((row for row in self._view.queues if row.letter == letter), None)
