"""What reception did last to a ticket, and the way to take it back."""

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.taking_back import take_back
from kiosk.actions.views import ReceptionView, StepBack
from kiosk.domain.ticket import Ticket
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LastStep(ReceptionPart):
    """The last step on a ticket of whoever works here, as long as it can be taken back."""

    changed = Signal()
    takenBack = Signal(str)

    def __init__(self, runner: Runner, phrases: Phrases, parent: QObject) -> None:
        super().__init__(runner, phrases, parent)
        self._step: StepBack | None = None

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        return self._step is not None

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What was done, `A 001: annullato`, or empty."""
        step = self._step
        if step is None:
            return ""
        return self._phrases.say(f"last_step.{step.kind}", number=step.number, twin=step.twin)

    @Slot()
    def takeBack(self) -> None:
        """Take it back, unless something else has happened since the screen showed it."""
        if self._step is None:
            return
        wish = partial(take_back, sequence=self._step.sequence)
        self._show(None)
        self.tell("")
        self._runner.do(wish, self._note_taken_back, self.refuse)

    def look(self, view: ReceptionView) -> None:
        """Follow what can be taken back."""
        super().look(view)
        self._show(view.step_back)

    def leave(self) -> None:
        """Leave nothing for whoever comes next."""
        self._show(None)
        self.tell("")

    def _show(self, step: StepBack | None) -> None:
        if step and (self._step is None or step.sequence != self._step.sequence):
            self.tell("")
        if step != self._step:
            self._step = step
            self.changed.emit()

    def _note_taken_back(self, ticket: Ticket) -> None:
        self.takenBack.emit(ticket.id)
