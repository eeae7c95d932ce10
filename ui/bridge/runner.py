"""Asking things of the branch without freezing the face, and noticing what others did."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal, Slot

from kiosk.domain.actor import Actor
from kiosk.domain.error import Reason, RefusedError
from ui.bridge.pulse import Pulse

if TYPE_CHECKING:
    from kiosk.actions.branch import Branch

Answer = TypeVar("Answer")

LOG = logging.getLogger(__name__)
POLL_MS = 500
"""How often to ask whether something changed, in case the bell was missed (design.md 8)."""
MOST_MS = 2**31 - 1
"""A timer of Qt takes no more."""


class Runner(QObject):
    """Runs actions one after another in a worker thread.

    Whatever comes back arrives in the face's own thread. A refusal is shown to
    the person, and so is trouble of the store; any other exception is a bug and reaches
    sys.excepthook.

    Args:
        branch: Handed to every action.
        has_changed: Asked twice a second, in the worker, whether anybody changed the branch;
            None for a branch nobody else uses.
        rate: How many seconds of the branch's clock pass in one of ours.
        trouble: Errors of the store that the face bears; noticing changes then waits for better
            times.
        renewed: Asked in the worker before each action for the branch as it is now.
        refuse_away: Asked every second; raises RefusedError where nothing can be done now.
    """

    changed = Signal()
    """Something at the branch may have changed: ask for the view again."""
    second = Signal()
    wished = Signal()
    """Somebody wants something done: they are there."""
    signedOut = Signal()
    """An action was refused because nobody is signed in here any more."""
    minute = Signal()
    """A new minute of the branch's clock has begun."""
    awayChanged = Signal()
    """Nothing can be done at the branch any more, or it can again."""
    _came_back = Signal(object)

    def __init__(
        self,
        branch: "Branch",
        has_changed: "Callable[[Branch], bool] | None" = None,
        rate: float = 1.0,
        trouble: tuple[type[Exception], ...] = (),
        renewed: "Callable[[Branch], Branch] | None" = None,
        refuse_away: "Callable[[Branch], None] | None" = None,
    ) -> None:
        super().__init__()
        self._branch = branch
        self._has_changed = has_changed
        self._renewed = renewed
        self.rate = rate
        self.trouble = trouble
        self._asking = False
        self._minute = -1
        self._worker: ThreadPoolExecutor | None = ThreadPoolExecutor(1, "branch")
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._bell = QFileSystemWatcher(self)
        self._bell.fileChanged.connect(self.changed)
        self._pulse = Pulse(partial(self.ask, refuse_away), self) if refuse_away else None
        if self._pulse:
            self._pulse.changed.connect(self._turned)
        self._every(POLL_MS, self._poll)
        self._every(self.ms(1), self._tick)

    @property
    def away(self) -> Reason | None:
        """Why nothing can be done at the branch now; None while all is well."""
        return self._pulse.away if self._pulse else None

    def ms(self, seconds: float) -> int:
        """Return how many of our milliseconds so many seconds of the branch's clock take."""
        return min(MOST_MS, max(1, round(seconds * 1000 / self.rate)))

    def do(
        self,
        action: "Callable[[Branch], Answer]",
        then: Callable[[Answer], None] | None = None,
        refused: Callable[[RefusedError], None] | None = None,
    ) -> None:
        """Do something at the branch, then let every face look again.

        Args:
            action: Runs in the worker.
            then: Gets its result.
            refused: Gets a refusal; None where it makes no difference to anybody.
        """

        def done(answer: Answer) -> None:
            if then:
                then(answer)
            self.changed.emit()

        self.wished.emit()
        self.ask(action, done, refused)

    def ask(
        self,
        question: "Callable[[Branch], Answer]",
        then: Callable[[Answer], None],
        refused: Callable[[RefusedError], None] | None = None,
    ) -> None:
        """Get an answer from the branch and hand it over."""
        if self._worker is None:
            return

        def come_back(future: Future[Answer]) -> None:
            if self._worker is not None and not future.cancelled():
                self._came_back.emit(lambda: self._hand_over(future, then, refused))

        self._worker.submit(self._act, question).add_done_callback(come_back)

    def _act(self, action: "Callable[[Branch], Answer]") -> Answer:
        return action(self._branch_now())

    def _branch_now(self) -> "Branch":
        try:
            return self._renewed(self._branch) if self._renewed else self._branch
        except self.trouble:
            return self._branch  # the action notices it too, and says so

    def act_as(self, actor: Actor) -> None:
        """Let every action from now on be somebody else's."""
        self._branch = replace(self._branch, actor=actor)

    def stop(self, last: "Callable[[Branch], object] | None" = None) -> None:
        """End the worker once what it does now is done; later wishes are ignored.

        Args:
            last: Runs in the worker at the very end, to close what belongs to its thread.
        """
        worker, self._worker = self._worker, None
        if worker is None:
            return
        for timer in self.findChildren(QTimer):
            timer.stop()
        shiboken6.delete(self._bell)  # the garbage collector may do so in another thread: a crash
        if last:
            worker.submit(last, self._branch)
        worker.shutdown(wait=True)

    def _hand_over(
        self,
        future: Future[Answer],
        then: Callable[[Answer], None],
        refused: Callable[[RefusedError], None] | None,
    ) -> None:
        try:
            answer = future.result()
        except RefusedError as refusal:
            LOG.info("refused: %s", refusal.reason)  # its values may be what somebody typed
            if refusal.reason is Reason.NOT_SIGNED_IN:
                self.signedOut.emit()
            if refused:
                refused(refusal)
        except self.trouble as error:
            LOG.warning("not done: %s", error)
            if refused:
                refused(RefusedError(Reason.STORE_AWAY))
        else:
            then(answer)

    @Slot(object)
    def _deliver(self, hand_over: Callable[[], None]) -> None:
        if self._worker is not None:
            hand_over()

    def _every(self, ms: int, act: Callable[[], None]) -> None:
        timer = QTimer(self, interval=ms)
        timer.timeout.connect(act)
        timer.start()

    def _poll(self) -> None:
        bell = getattr(self._branch, "bell", None)
        if bell and not self._bell.files() and bell.exists():
            self._bell.addPath(str(bell))
        if self._has_changed and not self._asking:
            self._asking = True
            self.ask(partial(self._changed_by_others, self._has_changed), self._polled)

    def _changed_by_others(self, has_changed: "Callable[[Branch], bool]", branch: "Branch") -> bool:
        try:
            return has_changed(branch)
        except self.trouble:
            return False  # whoever reads the branch notices it too, and says so
        finally:
            self._asking = False

    def _turned(self) -> None:
        self.awayChanged.emit()
        if not self.away:
            self.changed.emit()  # what was asked meanwhile got no answer

    def _polled(self, changed: bool) -> None:
        if changed:
            self.changed.emit()

    def _tick(self) -> None:
        self.second.emit()
        now = getattr(self._branch, "now", None)
        minute = now().minute if now else -1
        if minute != self._minute:
            self._minute = minute
            self.minute.emit()
