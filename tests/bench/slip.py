"""A slip: how long drawing and building its bytes takes, and how many they are.

`python -m tests.bench.slip [ROUNDS]`. The floor is the same paper without a mark on it.
"""

import os
import sys
from collections.abc import Callable
from time import perf_counter

from PySide6.QtGui import QGuiApplication

from kiosk.printing.escpos import raster_job
from kiosk.printing.escpos import warm_up as warm_bytes
from kiosk.printing.profile import PROFILES
from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Slip
from tests.bench._figures import head, machine, percentile, row, verdict
from tests.printing.slips import a_joint_slip, an_arabic_slip, an_italian_slip
from ui.paper.drawing import draw
from ui.paper.drawing import warm_up as warm_drawing

GOAL_MS = 10.0
GOAL_KB = {"one language": 45.0, "Arabic": 45.0, "two languages": 55.0}
PROFILE = PROFILES["generic-80"]
SLIPS: dict[str, Slip] = {
    "one language": an_italian_slip(),
    "Arabic": an_arabic_slip(),
    "two languages": a_joint_slip(),
}


def timed(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = perf_counter()
    act()
    return perf_counter() - began


def built(slip: Slip) -> bytes:
    """Return a slip as the printing thread makes it."""
    return raster_job(draw(slip, PROFILE.width_dots), PROFILE, "0001")


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    app = QGuiApplication([])
    warm_drawing(PROFILE.width_dots)
    warm_bytes()
    blank = Raster(PROFILE.width_dots, 960, bytes(row_bytes(PROFILE.width_dots) * 960))
    took: dict[str, list[float]] = {name: [] for name in ("floor", *SLIPS)}
    for _ in range(rounds):
        took["floor"].append(timed(lambda: raster_job(blank, PROFILE, "0001")))
        for name, slip in SLIPS.items():
            took[name].append(timed(lambda slip=slip: built(slip)))  # type: ignore[misc]
    print(head("a slip: draw and build, 80 mm"))
    print(row("floor: blank paper", took["floor"]))
    for name in SLIPS:
        print(row(name, took[name]))
    for name, slip in SLIPS.items():
        print(verdict(f"{name}, p50", 1000 * percentile(took[name], 0.5), GOAL_MS, "ms"))
        print(verdict(f"{name}, size", len(built(slip)) / 1000, GOAL_KB[name], "KB"))
    print(machine())
    del app


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
