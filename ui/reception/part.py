"""What the parts of the reception face have in common."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.views import ReceptionView
from kiosk.domain.error import RefusedError
from ui.bridge.runner import Runner
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReceptionPart(QObject):
    """One page's half in Python: asks the branch, remembers what came of it.

    Args:
        parent: The face.
    """

    refusalChanged = Signal()
    page = ""
    """The one page on which it follows the branch; those that ask about a whole day name theirs."""

    def __init__(self, runner: Runner, phrases: Phrases, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._phrases = phrases
        self._refusal = ""
        self._now: datetime | None = None

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        return self._refusal

    @Slot()
    def forgetRefusal(self) -> None:
        self.tell("")

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        self._now = view.now

    def refuse(self, refusal: RefusedError) -> None:
        """Tell what to do, since a rule said no."""
        self.tell(self._phrases.refusal(refusal, self._now))

    def tell(self, refusal: str) -> None:
        """Show this sentence, or none if it is empty."""
        if refusal != self._refusal:
            self._refusal = refusal
            self.refusalChanged.emit()
