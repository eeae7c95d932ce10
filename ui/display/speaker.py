"""What a display speaks with; the composition root hands it in."""

from collections.abc import Callable
from typing import Protocol

from kiosk.domain.announcement import Call, VoiceCondition

Told = Callable[[int], None]


class Speaker(Protocol):
    """Says calls one after another, never overlapping."""

    @property
    def condition(self) -> VoiceCondition:
        """Whether calls can be heard."""
        ...

    def announce(self, call: Call, times: int, begun: Told, ended: Told) -> None:
        """Speak a call; `begun` and `ended` are told its sequence, in another thread."""
        ...

    def drop(self, sequence: int) -> None:
        """Say nothing more of a call: its ticket was called again."""
        ...
