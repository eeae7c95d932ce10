"""Whether the branch can be used now, so that a face says so before somebody tries in vain."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from kiosk.domain.error import Reason, RefusedError

BEAT_MS = 1000
SILENT_MS = 2500
"""An answer that takes longer is none: the worker itself waits for the store."""


class Asks(Protocol):
    """Asks, in the worker, whether anything could be done; one of the two gets the answer."""

    def __call__(
        self, then: Callable[[object], None], refused: Callable[[RefusedError], None]
    ) -> None: ...


class Pulse(QObject):
    """Asks every second whether anything could be done at the branch.

    A disk knows no time but the computer's own: these seconds are the same at any rate.
    """

    changed = Signal()

    def __init__(self, ask: Asks, parent: QObject) -> None:
        super().__init__(parent)
        self._ask = ask
        self._is_asking = False
        self._since = QElapsedTimer()
        self.away: Reason | None = None
        """Why nothing can be done now, None while all is well."""
        timer = QTimer(self, interval=BEAT_MS)
        timer.timeout.connect(self._beat)
        timer.start()

    def _beat(self) -> None:
        if not self._is_asking:
            self._is_asking = True
            self._since.start()
            self._ask(lambda _: self._answer(None), lambda refusal: self._answer(refusal.reason))
        elif self._since.hasExpired(SILENT_MS) and self.away is None:
            self._turn(Reason.STORE_AWAY)

    def _answer(self, away: Reason | None) -> None:
        self._is_asking = False
        if away is not self.away:
            self._turn(away)

    def _turn(self, away: Reason | None) -> None:
        self.away = away
        self.changed.emit()
