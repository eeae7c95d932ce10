"""How the pretend printer is, and how it says so.

A new fault is a new field here, its bits in the answers, and a word in `PretendPrinter`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Condition


@dataclass(frozen=True, slots=True)
class State:
    """What is wrong with it, if anything."""

    has_paper: bool = True
    is_paper_low: bool = False
    is_cover_open: bool = False
    is_cutter_stuck: bool = False
    will_cutter_jam: bool = False
    is_silent: bool = False

    @property
    def is_offline(self) -> bool:
        """Whether it has stopped printing."""
        return not self.has_paper or self.is_cover_open or self.is_cutter_stuck

    def real_time(self, number: int) -> bytes:
        """Return the answer to DLE EOT n."""
        bits = 0
        if number == 1:
            bits = 0x08 * self.is_offline
        elif number == 2:  # noqa: PLR2004
            bits = 0x04 * self.is_cover_open | 0x20 * (not self.has_paper)
            bits |= 0x40 * self.is_cutter_stuck
        elif number == 3:  # noqa: PLR2004
            bits = 0x08 * self.is_cutter_stuck
        elif number == 4:  # noqa: PLR2004
            bits = 0x60 * (not self.has_paper) | 0x0C * self.is_low_or_out
        return bytes((0x12 | bits,))

    def auto_status(self) -> bytes:
        """Return the four bytes that are sent unasked."""
        first = 0x10 | 0x08 * self.is_offline | 0x20 * self.is_cover_open
        return bytes((first, 0x08 * self.is_cutter_stuck, self.paper(), 0x0F))

    def paper(self) -> int:
        """Return the byte of the paper sensors."""
        return 0x0C * (not self.has_paper) | 0x03 * self.is_low_or_out

    @property
    def is_low_or_out(self) -> bool:
        """Whether the sensor near the end of the roll sees none."""
        return self.is_paper_low or not self.has_paper


@dataclass
class Health:
    """The state that threads share: one may change it while another waits for it."""

    state: State = field(default_factory=State)
    _changed: Condition = field(default_factory=Condition)
    _listeners: list[Callable[[State], None]] = field(default_factory=list)
    _is_ended: bool = False

    def change(self, **parts: bool) -> None:
        """Change parts of the state and tell everybody."""
        with self._changed:
            self.state = replace(self.state, **parts)
            self._changed.notify_all()
        for listener in self._listeners:
            listener(self.state)

    def on_change(self, listener: Callable[[State], None]) -> None:
        """Call this with each new state."""
        self._listeners.append(listener)

    def wait_until_online(self) -> bool:
        """Wait until it can print; return whether it still should."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_ended or not self.state.is_offline)
            return not self._is_ended

    def end(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()
