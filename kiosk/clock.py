"""The one place that asks the computer for the time."""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.lockout import Uptime

BOOT = Path("/proc/sys/kernel/random/boot_id")


def now() -> datetime:
    """Return the time, UTC."""
    return datetime.now(UTC)


def uptime() -> Uptime:
    """Return how long the computer has run, sleep included; every process gets the same answer."""
    return Uptime(
        BOOT.read_text("ascii").strip(), time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 10**6
    )


@dataclass(frozen=True, slots=True)
class ScaledClock:
    """A clock for rehearsals; every process makes its own from the same three values.

    Args:
        start: What it showed at the computer's time `since`.
        rate: How many of its seconds pass in one of the computer's.
    """

    start: datetime
    since: datetime
    rate: float = 1.0

    def __call__(self) -> datetime:
        """Return its time, UTC."""
        passed = (now() - self.since).total_seconds() * self.rate
        return (self.start + timedelta(seconds=passed)).astimezone(UTC)

    def __str__(self) -> str:
        return f"{self.start.isoformat()},{self.since.isoformat()},{self.rate}"
