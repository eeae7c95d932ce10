"""How fast time passes for several processes at once, where their computer may not follow.

A clock for rehearsals takes the computer's time many times as fast. Here that time itself is slowed
down while the computer is too busy: the clock and the timers of every face wait, and nothing else
is different. Who slows it writes into a file that all of them have before their eyes.
"""

import mmap
import struct
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import Self

from PySide6.QtCore import QTimer

from kiosk import clock
from kiosk.clock import ScaledClock
from ui.bridge.runner import Runner

NOTICE_S = 0.1
"""Before a change counts everybody has read of it."""
STRETCH = struct.Struct("3d")
"""From which second of the computer on, what it shows instead then, and how fast it goes on."""
WHICH = struct.Struct("q")


class Pace:
    """Time as it passes in all processes that share the file.

    Args:
        file: Made by `begun`.
        real: The computer's time.
    """

    def __init__(self, file: Path, real: Callable[[], datetime] = clock.now) -> None:
        self.file = file
        self._real = real
        with file.open("r+b") as both:
            self._shared = mmap.mmap(both.fileno(), 0)

    @classmethod
    def begun(cls, file: Path, pace: float, real: Callable[[], datetime] = clock.now) -> Self:
        """Let time pass at this pace from now on."""
        now_s = real().timestamp()
        stretch = STRETCH.pack(now_s, now_s, pace)
        file.write_bytes(WHICH.pack(0) + stretch + stretch)
        return cls(file, real)

    def change(self, pace: float) -> None:
        """Let time go on at another pace, once the change before this one counts."""
        [which] = WHICH.unpack_from(self._shared)
        last_s, _, _ = STRETCH.unpack_from(self._shared, WHICH.size + which * STRETCH.size)
        sleep(max(0.0, last_s - self._real().timestamp()))
        since_s = self._real().timestamp() + NOTICE_S
        shown_s = self._shown_s(since_s, which)
        place = WHICH.size + (1 - which) * STRETCH.size
        STRETCH.pack_into(self._shared, place, since_s, shown_s, pace)
        WHICH.pack_into(self._shared, 0, 1 - which)

    def now(self) -> datetime:
        """Return the time as it passes here, UTC."""
        [which] = WHICH.unpack_from(self._shared)
        real_s = self._real().timestamp()
        return datetime.fromtimestamp(self._shown_s(real_s, which), UTC)

    def __call__(self) -> float:
        """Return how fast it passes now, 1 for as fast as the computer's."""
        [which] = WHICH.unpack_from(self._shared)
        return self._stretch(self._real().timestamp(), which)[2]

    def _shown_s(self, real_s: float, which: int) -> float:
        since_s, shown_s, pace = self._stretch(real_s, which)
        return shown_s + (real_s - since_s) * pace

    def _stretch(self, real_s: float, which: int) -> tuple[float, float, float]:
        """Return the last stretch, or the one before while that has not begun."""
        for place in (which, 1 - which):
            stretch = STRETCH.unpack_from(self._shared, WHICH.size + place * STRETCH.size)
            if real_s >= stretch[0]:
                break
        return stretch


@dataclass(frozen=True)
class PacedClock:
    """The clock of the faces, for whoever is not one."""

    scaled: ScaledClock
    pace: Pace

    @property
    def rate(self) -> float:
        """How many of its seconds pass in one of the computer's now."""
        return self.scaled.rate * self.pace()

    def __call__(self) -> datetime:
        """Return its time, UTC."""
        passed = self.pace.now() - self.scaled.since
        return (self.scaled.start + passed * self.scaled.rate).astimezone(UTC)

    def __str__(self) -> str:
        return str(self.scaled)


def keep_to(pace: Pace) -> None:
    """Let this process's clocks and the timers of its face keep to a pace."""
    clock.now = pace.now
    ms, every = Runner.ms, Runner._every

    def paced_ms(self: Runner, seconds: float) -> int:
        return ms(self, seconds / pace())

    def paced_every(self: Runner, interval_ms: int, act: object) -> None:
        every(self, interval_ms, act)  # type: ignore[arg-type]
        if act == self._tick:
            timer = self.findChildren(QTimer)[-1]
            timer.timeout.connect(lambda: timer.setInterval(self.ms(1)))

    Runner.ms = paced_ms  # type: ignore[method-assign]
    Runner._every = paced_every  # type: ignore[method-assign, assignment]
