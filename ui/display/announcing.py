"""Handing calls to the voice, and knowing which it has not finished with."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.domain.announcement import Showing, VoiceCondition
from ui.display.speaker import Speaker

DRAWN_MS = 40
"""First the number, then its sound: what starts programs would hold up the picture."""


class Announcing(QObject):
    """The voice as the board needs it.

    Args:
        speaker: None for a display without a voice.
    """

    changed = Signal()
    _begun = Signal(int)
    _ended = Signal(int)

    def __init__(self, speaker: Speaker | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._held: list[Showing] = []
        self._drawn = QTimer(self, singleShot=True, interval=DRAWN_MS)
        self._drawn.timeout.connect(self._hand_over)
        self.unheard: set[int] = set()
        self.speaking: int | None = None
        queued = Qt.ConnectionType.QueuedConnection  # the voice has a thread of its own
        self._begun.connect(self._begin, queued)
        self._ended.connect(self._end, queued)

    @property
    def condition(self) -> VoiceCondition:
        """Whether calls can be heard."""
        return self._speaker.condition if self._speaker else VoiceCondition.OK

    def announce(self, row: Showing) -> None:
        """Speak a call that has just come on the screen, as often as it is to be spoken."""
        if self._speaker and row.times:
            self.unheard.add(row.call.sequence)
            self._held.append(row)
            if not self._drawn.isActive():
                self._drawn.start()

    def drop(self, sequence: int) -> None:
        """Stop speaking a call that nobody is to follow any more."""
        if self._speaker is None or sequence not in self.unheard:
            return
        waiting = [row for row in self._held if row.call.sequence != sequence]
        if len(waiting) < len(self._held):
            self._held = waiting
            self._ended.emit(sequence)
        else:
            self._speaker.drop(sequence)

    def _hand_over(self) -> None:
        """Give the voice what it is to say, in order."""
        held, self._held = self._held, []
        for row in held:
            if self._speaker:
                self._speaker.announce(row.call, row.times, self._begun.emit, self._ended.emit)

    def _begin(self, sequence: int) -> None:
        self.speaking = sequence
        self.changed.emit()

    def _end(self, sequence: int) -> None:
        self.unheard.discard(sequence)
        self.changed.emit()
