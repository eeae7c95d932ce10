"""Handing calls to the voice, and knowing which it has not finished with."""

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.domain.announcement import Board, Showing, VoiceCondition, is_called_again
from ui.display.speaker import Speaker


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
            self._speaker.announce(row.call, row.times, self._begun.emit, self._ended.emit)

    def drop(self, left: Showing, board: Board) -> None:
        """Stop speaking a call that has left the screen because its ticket was called again."""
        sequence = left.call.sequence
        if self._speaker and sequence in self.unheard and is_called_again(board, left.call):
            self._speaker.drop(sequence)

    def _begin(self, sequence: int) -> None:
        self.speaking = sequence
        self.changed.emit()

    def _end(self, sequence: int) -> None:
        self.unheard.discard(sequence)
        self.changed.emit()
