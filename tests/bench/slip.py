"""A slip: how long drawing and building its bytes takes, and how many they are.

The floor is the same paper without a mark on it.
"""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QGuiApplication

from kiosk.printing.escpos import raster_job
from kiosk.printing.escpos import warm_up as warm_bytes
from kiosk.printing.profile import PROFILES
from kiosk.printing.raster import Raster, row_bytes
from kiosk.printing.slip import Slip
from tests.bench._figures import head, percentile, row, timed
from tests.bench._goals import Figure, Goal
from tests.printing.slips import a_joint_slip, an_arabic_slip, an_italian_slip
from ui.paper.drawing import draw
from ui.paper.drawing import warm_up as warm_drawing

PROFILE = PROFILES["generic-80"]
BLANK = "floor: blank paper"
SLIPS: dict[str, tuple[Slip, Goal]] = {
    "one language": (an_italian_slip(), Goal.SLIP_BYTES),
    "Arabic": (an_arabic_slip(), Goal.SLIP_BYTES),
    "two languages": (a_joint_slip(), Goal.SLIP_BYTES_JOINT),
}


def built(slip: Slip) -> bytes:
    """Return a slip as the printing thread makes it."""
    return raster_job(draw(slip, PROFILE.width_dots), PROFILE, "0001")


def measure(*, quick: bool) -> Iterator[Figure]:
    """Draw and build each slip many times, in turns."""
    app = QGuiApplication([])
    warm_drawing(PROFILE.width_dots)
    warm_bytes()
    blank = Raster(PROFILE.width_dots, 960, bytes(row_bytes(PROFILE.width_dots) * 960))
    took: dict[str, list[float]] = {name: [] for name in (BLANK, *SLIPS)}
    for _ in range(20 if quick else 200):
        took[BLANK].append(timed(lambda: raster_job(blank, PROFILE, "0001")))
        for name, (slip, _) in SLIPS.items():
            took[name].append(timed(partial(built, slip)))
    print(head("a slip of 80 mm: drawn and built"))
    for name, seconds in took.items():
        print(row(name, seconds))
    floor = 1000 * percentile(took[BLANK], 0.5)
    empty = len(raster_job(blank, PROFILE, "0001")) / 1000
    for name, (slip, goal) in SLIPS.items():
        yield Figure(Goal.SLIP_TIME, f"{name}, p50", 1000 * percentile(took[name], 0.5), floor)
        yield Figure(goal, name, len(built(slip)) / 1000, empty)
    del app
