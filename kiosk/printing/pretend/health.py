"""The pretend printer's state as its threads share it: one changes it, others wait for it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Condition

from kiosk.printing.pretend.state import State


@dataclass
class Health:
    """The present state, and everybody who waits for another one."""

    state: State = field(default_factory=State)
    turn: int = 0
    """Goes up when what was going on is over for good: the power was lost, or it was told to
    forget what it was doing."""
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

    def forget(self) -> None:
        """Let nobody go on with what they are doing."""
        with self._changed:
            self.turn += 1
            self._changed.notify_all()

    def may_go_on(self, turn: int) -> bool:
        """Wait until it can print; return whether it still should print what began in that turn."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._is_ended or turn != self.turn or not self.state.is_offline
            )
            return not self._is_ended and turn == self.turn

    def wait(self, is_over: Callable[[State], bool], seconds: float) -> None:
        """Wait until the state is so, this long at most."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_ended or is_over(self.state), seconds)

    def end(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()
