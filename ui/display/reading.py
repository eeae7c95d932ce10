"""Reading the branch again and again, and noticing when no answer comes."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.actions.branch import Branch
from ui.bridge.runner import Runner

Answer = TypeVar("Answer")

LOOK_EVERY_S = 2
"""So that a reading is never much older than this while all is well."""


class Reading(QObject):
    """Asks one question whenever something may have changed, one at a time.

    Time is counted in the runner's seconds, so that a clock that is set right stops no screen.

    Args:
        question: Returns what to ask now.
        stale_s: Before its data are older than this the screen says that it has stopped.
    """

    came = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        runner: Runner,
        question: Callable[[], Callable[[Branch], object]],
        stale_s: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._question = question
        self._stale_s = stale_s
        self._silent_s = 0
        self._asked_s: int | None = None
        self._again = False
        runner.changed.connect(self.look)
        runner.second.connect(self._second)
        runner.awayChanged.connect(self._turned)

    @property
    def silent_s(self) -> int:
        """How long ago the last answer came, s."""
        return self._silent_s

    def look(self) -> None:
        """Ask now, or once the answer under way is here."""
        if self._asked_s is not None:
            self._again = True
            return
        self._asked_s = 0
        self._runner.ask(self.calmly(self._question()), self._answer)

    def calmly(self, question: Callable[[Branch], Answer]) -> Callable[[Branch], Answer | None]:
        """Return the question with None as its answer when the store has trouble."""

        def ask(branch: Branch) -> Answer | None:
            try:
                return question(branch)
            except self._runner.trouble:
                return None

        return ask

    def _answer(self, answer: object) -> None:
        self._asked_s = None
        if answer is None or self._runner.away:
            return  # what can be read may be right, but nobody can call any more
        self._silent_s = 0
        self.came.emit(answer)
        if self._again:
            self._again = False
            self.look()

    def _turned(self) -> None:
        if self._runner.away:
            self.stopped.emit()

    def _second(self) -> None:
        self._silent_s += 1
        if self._silent_s == self._stale_s:
            self.stopped.emit()
        if self._asked_s is not None:
            self._asked_s += 1
            if self._asked_s > self._stale_s:
                self._asked_s = None  # the answer was lost; ask again
        if self._silent_s % LOOK_EVERY_S == 0:
            self.look()
