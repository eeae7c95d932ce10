"""Closing the day, or one queue: preview, two steps, and a way back."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.day_slips import print_waiting
from kiosk.actions.overview.reset_preview import reset_preview
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import close_as_served
from kiosk.actions.views import ReceptionView, ResetPreview
from kiosk.domain.error import RefusedError
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.closing_rows import BlockingLine, ResetLine, blocking_line, reset_line
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

CHECK, CONFIRM, DONE = 1, 2, 3


@QmlElement
class DayClosing(ReceptionPart):
    """The closing ritual of design.md 4: nothing changes before the second step.

    Args:
        printer: Name of the printer at reception, or None.
    """

    changed = Signal()

    def __init__(
        self, runner: Runner, phrases: Phrases, parent: QObject, printer: str | None = None
    ) -> None:
        super().__init__(runner, phrases, parent)
        self._printer = printer
        self._view: ReceptionView | None = None
        self._preview: ResetPreview | None = None
        self._queue = ""
        self._step = CHECK
        self._restart = False
        self._asking = False
        self._closed = -1
        self._closed_at: datetime | None = None
        self._looked_since = True
        self._own: int | None = None
        self._issued_then: int | None = None
        self._rows = RowList(ResetLine, "letter", self)
        self._blocking = RowList(BlockingLine, "number", self)

    @Property(RowList, notify=changed)
    def rows(self) -> RowList:
        return self._rows

    @Property(RowList, notify=changed)
    def blocking(self) -> RowList:
        return self._blocking

    @Property(int, notify=changed)
    def step(self) -> int:
        """1 to check, 2 to confirm, 3 once it is done."""
        return self._step

    @Property(str, notify=changed)
    def queue(self) -> str:
        """Letter of the queue to reset, or empty for the whole day."""
        return self._queue

    @Property(int, notify=changed)
    def closing(self) -> int:
        """How many tickets will be closed as not served, -1 before it is known."""
        return self._preview.closing if self._preview else -1

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Whether there is somebody to list and a printer to do it."""
        return (
            self._printer is not None
            and self._step == CHECK
            and bool(self._preview and self._preview.closing)
        )

    @Slot()
    def printList(self) -> None:
        """Print the numbers that are about to be closed."""
        if self._printer is not None:
            action = partial(print_waiting, printer=self._printer, queue=self._queue)
            self._runner.do(partial(action, language=self._phrases.language), None, self.refuse)

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        return bool(self._preview and self._preview.blocking)

    @Property(bool, notify=changed)
    def canRestart(self) -> bool:
        return bool(self._queue and self._preview and not self._preview.restart_refused)

    @Property(bool, notify=changed)
    def restart(self) -> bool:
        return self._restart

    @Property(str, notify=changed)
    def reopens(self) -> str:
        """When tickets are given again, `domani alle 8:30`, or empty."""
        opens = self._preview.opens_next if self._preview else None
        return self._phrases.moment(opens, self._view.now) if opens and self._view else ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        if self._step == DONE and not self._looked_since:
            return True  # it was closed just now
        return self._undoable is not None

    @Property(bool, notify=changed)
    def numberTaken(self) -> bool:
        """Whether somebody has taken a number since the closing could last be taken back.

        Only a number of the queue that was reset counts.
        """
        return self._is_number_taken()

    @Property(bool, notify=changed)
    def dayClosed(self) -> bool:
        return bool(self._view and self._view.day_closed)

    @Property(int, notify=changed)
    def closed(self) -> int:
        """How many tickets the closing shown here closed, -1 if this face did not do it."""
        return self._closed

    @Property(str, notify=changed)
    def closedAt(self) -> str:
        """Time of day of the closing shown here, empty if this face did not do it."""
        return moments.clock(self._closed_at)

    @Slot()
    def begin(self) -> None:
        """Look at what closing the day would do; nothing is changed."""
        self.chooseQueue("")

    def leave(self) -> None:
        """Forget the preview and what was done; nothing of it holds once nobody looks."""
        self._forget()
        self.changed.emit()

    @Slot(str)
    def chooseQueue(self, letter: str) -> None:
        """Look at what resetting one queue would do, or the whole day for no letter."""
        self._queue = letter
        self._forget()
        self._look_again()
        self.changed.emit()

    @Slot(bool)
    def restartNumbers(self, wanted: bool) -> None:
        self._restart = wanted
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        if self._preview and not self._preview.blocking:
            self._step = CONFIRM
            self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        self._step = CHECK
        self.tell("")
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        if self._step != CONFIRM or self._asking:
            return
        self._asking = True
        wish = partial(reset, queue=self._queue or None, restart_numbers=self._restart)
        self._runner.do(wish, partial(self._closed_now, self._queue), self._refuse_step)

    @Slot(str)
    def closeAsServed(self, desk: str) -> None:
        self.tell("")
        self._runner.do(partial(close_as_served, desk=desk), refused=self.refuse)

    @Slot()
    def undo(self) -> None:
        self.tell("")
        undo = partial(undo_reset, sequence=self._undoable)
        self._runner.do(undo, lambda _: self.chooseQueue(self._queue), self.refuse)

    def desks_that_block(self) -> list[str]:
        """Return the desks that still have somebody."""
        return [row.desk for row in self._preview.blocking] if self._preview else []

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        self._view = view
        if not self._looked_since:
            self._own = self._undoable
            self._looked_since = True
        if self._undoable is not None:
            self._issued_then = self._issued
        if self._is_of_another_day(view):
            self.begin()
        elif self._step == DONE and self._is_undone(view):
            self.chooseQueue(self._queue)
        elif self._preview:
            self._look_again()
        self.changed.emit()

    @property
    def _undoable(self) -> int | None:
        """The closing that this page is about, while it can be taken back."""
        view = self._view
        return view.undoable_reset if view and view.undoable_queue == self._queue else None

    @property
    def _issued(self) -> int:
        """How many have a number today: of the queue that this page is about, or of all."""
        if self._view is None:
            return 0
        if not self._queue:
            return self._view.issued
        return sum(row.issued for row in self._view.queues if row.letter == self._queue)

    def _is_number_taken(self) -> bool:
        return self._issued_then is not None and self._issued > self._issued_then

    def _is_of_another_day(self, view: ReceptionView) -> bool:
        """Tell whether what was closed here was closed on a day before."""
        return self._closed_at is not None and view.now.date() != self._closed_at.date()

    def _is_undone(self, view: ReceptionView) -> bool:
        """Tell whether somebody took back what was closed here.

        A queue's reset may also be out of reach since its queue has gone on, or for as long
        as there is a later reset; a day's, after midnight, is not of the day that is open now.
        """
        if self._undoable is not None:
            return self._undoable != self._own  # it was closed anew
        if not self._queue:
            return not view.day_closed
        later = self._own is not None and (view.undoable_reset or 0) > self._own
        return not later and not self._is_number_taken()

    def _forget(self) -> None:
        """Go back to the first step, with nothing looked at and nothing done."""
        self._preview = None
        self._step = CHECK
        self._restart = False
        self._closed = -1
        self._closed_at = None
        self._own = None
        self._issued_then = None
        self.tell("")

    def _look_again(self) -> None:
        self._runner.ask(
            partial(reset_preview, queue=self._queue or None),
            partial(self._show, self._queue),
            self.refuse,
        )

    def _show(self, queue: str, preview: ResetPreview) -> None:
        if queue != self._queue:
            return  # somebody has chosen another one
        if self._step == CONFIRM and self._preview and preview.closing != self._preview.closing:
            self._step = CHECK  # the figure that was agreed to no longer holds
        self._preview = preview
        language = self._phrases.language
        self._rows.show([reset_line(row, language) for row in preview.rows])
        self._blocking.show([blocking_line(row) for row in preview.blocking])
        self.changed.emit()

    def _closed_now(self, queue: str, closed: int) -> None:
        self._asking = False
        if queue != self._queue:
            return  # somebody has chosen another one
        self._step = DONE
        self._closed = closed
        self._closed_at = self._view.now if self._view else None
        self._looked_since = False
        self._issued_then = self._issued
        self.changed.emit()

    def _refuse_step(self, refusal: RefusedError) -> None:
        self._asking = False
        self._step = CHECK
        self.refuse(refusal)
        self._look_again()
        self.changed.emit()
