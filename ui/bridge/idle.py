"""Nobody touches the screen: ask whether more time is needed, then let go."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Idle(QObject):
    """Watches one page at a time.

    Whoever answers the question goes on as often as they like (design.md 13.8).

    Args:
        ms: Milliseconds that so many seconds take, as Runner.ms.
    """

    changed = Signal()
    asked = Signal()
    """The question has just been put."""
    left = Signal()
    """Nobody answered, or the page leaves by itself."""

    def __init__(self, ms: Callable[[float], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question_s = 0
        self._seconds_left = 0
        self._prolonged = True
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._ask)
        self._ms = ms
        self._countdown = QTimer(self, interval=ms(1))
        self._countdown.timeout.connect(self._count)

    def watch(self, idle_s: float, question_s: int, *, prolonged: bool = True) -> None:
        """Watch a new page.

        Args:
            idle_s: Seconds without a touch; 0 for a page that stays for ever.
            question_s: Seconds the question stays; 0 to leave without asking.
            prolonged: Whether a touch lets the seconds begin again.
        """
        self._prolonged = prolonged
        self._question_s = question_s
        self._quiet.setInterval(self._ms(idle_s) if idle_s else 0)
        self.go_on()

    def touched(self) -> None:
        """Somebody is there; a question that is open stays until it is answered."""
        if self._prolonged and not self._seconds_left and self._quiet.interval():
            self._quiet.start()

    def go_on(self) -> None:
        """Close the question and watch again."""
        self._countdown.stop()
        self._seconds_left = 0
        self._quiet.stop()
        if self._quiet.interval():
            self._quiet.start()
        self.changed.emit()

    def show_question(self, seconds_left: int, seconds: int) -> None:
        """Show the question without counting; for pictures."""
        self._quiet.stop()
        self._question_s, self._seconds_left = seconds, seconds_left
        self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._seconds_left > 0

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Property(int, notify=changed)
    def seconds(self) -> int:
        return self._question_s

    def _ask(self) -> None:
        if not self._question_s:
            self.left.emit()
            return
        self._seconds_left = self._question_s
        self._countdown.start()
        self.changed.emit()
        self.asked.emit()

    def _count(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left:
            self.changed.emit()
            return
        self._countdown.stop()
        self.changed.emit()
        self.left.emit()
