"""One press at a time: a double click must not press the button that has come under it."""

from PySide6.QtCore import QElapsedTimer

PRESS_PAUSE_MS = 500
PATIENCE_MS = 5000
"""So long nothing else is done while the effect of a press is still to be seen."""


class Pressing:
    """Tells which presses count.

    Args:
        pause_ms: A press so soon after the last one is ignored.
    """

    def __init__(self, pause_ms: int) -> None:
        self._pause_ms = pause_ms
        self._since = QElapsedTimer()
        self._hidden = False
        self._granted = False

    def begin(self) -> bool:
        """Begin a press and return True, unless the last one is too fresh or not seen yet."""
        ago_ms = self._since.elapsed() if self._since.isValid() else PATIENCE_MS
        if ago_ms < self._pause_ms or (self._hidden and ago_ms < PATIENCE_MS):
            return False
        self._since.start()
        self._hidden, self._granted = True, False
        return True

    def granted(self) -> None:
        """Note that it was done; what is shown is still from before."""
        self._granted = True

    def seen(self) -> None:
        """Note that the screen was drawn anew."""
        if self._granted:
            self.end()

    def end(self) -> None:
        """Let the next press count."""
        self._hidden = False
