"""Waiting for a machine that has little else to do: figures of a busy one say little."""

import os
from pathlib import Path
from time import monotonic, sleep

LOOK_S = 2.0
QUIET = 0.1
PATIENCE_S = 120.0


def busy() -> float:
    """Return which share of the processors was in use for a moment, waiting for disks included."""
    before = _idle_ticks()
    began = monotonic()
    sleep(LOOK_S)
    idle_s = (_idle_ticks() - before) / os.sysconf("SC_CLK_TCK")
    return max(0.0, 1 - idle_s / (monotonic() - began) / (os.cpu_count() or 1))


def wait_until_quiet() -> float:
    """Wait until others use little of the machine, but not for ever; return which share."""
    deadline = monotonic() + PATIENCE_S
    while (share := busy()) > QUIET and monotonic() < deadline:
        pass
    return share


def _idle_ticks() -> int:
    """Return how long the processors had nothing to do, all together; proc(5), /proc/stat."""
    return int(Path("/proc/stat").read_text("ascii").split()[4])
