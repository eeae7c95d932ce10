"""The part of a kiosk printer that holds a cut slip out to the person."""

from collections.abc import Callable
from functools import partial
from threading import Lock, Timer

from kiosk.printing.pretend.health import Health
from kiosk.printing.raster import Raster


class Presenter:
    """Holds one slip; who takes it is a person in a hurry, unless told otherwise.

    Args:
        health: Says whether slips are left hanging, and is told while one is out.
        let_go: Gets a slip that somebody took, or that was thrown out.
        taken_after_s: How long a person needs.
        hurry: How many times faster than asked for its patience ends; tests have no half minute.
    """

    def __init__(
        self,
        health: Health,
        let_go: Callable[[Raster], None],
        taken_after_s: float,
        hurry: float = 1.0,
    ) -> None:
        self.retracted: list[Raster] = []
        self.hurry = hurry
        self._health = health
        self._let_go = let_go
        self._taken_after_s = taken_after_s
        self._slip: Raster | None = None
        self._timer: Timer | None = None
        self._lock = Lock()
        """Whoever has it also says that a slip is out, or no more: else one could say so last of a
        slip that went before."""

    def hold_out(self, slip: Raster, *, retracts: bool, timeout_s: float) -> None:
        """Hold a slip out until it is taken or time is up; 0 seconds never end."""
        self.eject()
        with self._lock:
            self._slip = slip
            self._health.change(is_out=True)
            if not self._health.state.is_left:
                self._after(self._taken_after_s, partial(self.eject, slip))
            elif timeout_s:
                act = self.retract if retracts else self.eject
                self._after(timeout_s / self.hurry, partial(act, slip))

    def eject(self, only: Raster | None = None) -> None:
        """Let the slip go, or only this one: somebody took it, or it is thrown out to make room."""
        slip = self._part(only)
        if slip is not None:
            self._let_go(slip)

    def retract(self, only: Raster | None = None) -> None:
        """Draw the slip back in, or only this one; nobody can take it any more."""
        slip = self._part(only)
        if slip is not None:
            self.retracted.append(slip)

    def end(self) -> None:
        """Wait for nothing any more."""
        with self._lock:
            if self._timer:
                self._timer.cancel()

    def _part(self, only: Raster | None) -> Raster | None:
        with self._lock:
            if only is not None and only is not self._slip:
                return None  # another is held out by now
            slip, self._slip = self._slip, None
            if self._timer:
                self._timer.cancel()
            if slip is not None:
                self._health.change(is_out=False)
        return slip

    def _after(self, seconds: float, act: Callable[[], None]) -> None:
        self._timer = Timer(seconds, act)
        self._timer.daemon = True
        self._timer.start()
