"""Whether what came is on the screen yet: a call's time begins with the first frame that has it."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE_MS = 2000
"""A window that is covered, or whose screen sleeps, is never drawn: its calls go on after it."""


@QmlElement
class FirstFrame(QObject):
    """Waits for the next frame, and tells how long it took.

    A computer that is held up draws nothing, while its clock goes on: without this a call could
    have had its time before anybody saw it.
    """

    came = Signal(int)
    """So many milliseconds after it was waited for; at most about `PATIENCE_MS`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.seen)

    @property
    def pending(self) -> bool:
        """Whether something is not on the screen yet."""
        return self._since.isValid()

    def wait(self) -> None:
        """Wait for the next frame; if one is pending already, for that one."""
        if not self.pending:
            self._since.start()
            self._patience.start()

    @Slot()
    def seen(self) -> None:
        """A frame is on the screen."""
        if self.pending:
            took = self._since.elapsed()
            self._since.invalidate()
            self._patience.stop()
            self.came.emit(took)
