"""What a model of printer can do; `config/common/printers.toml` lists the models."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.printer import Confirmation

SLIP_WIDTHS = (384, 512, 576)
"""Dots across the papers that a slip is laid out for: 58 mm, and 80 mm at 180 and 203 dpi."""

BAUD_RATES = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)
"""Speeds of serial lines, in bits a second."""

SLOW_BAUD = 115200
"""Up to this speed a slip goes as text: its picture takes four seconds, or a minute at 9600."""

MM_PER_INCH = 25.4

FONT_A_DOTS = 12
"""A letter of font A across."""

WIDEST_PAPER_MM = 80
"""Of the rolls that slips are laid out for."""


class Cutter(StrEnum):
    """What parts a slip from the roll."""

    NONE = "none"
    """The person tears it off."""
    PARTIAL = "partial"
    """A point of paper holds it."""
    FULL = "full"
    """It falls, or goes to the presenter."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One model of printer.

    Args:
        name: As settings write it.
        width_dots: Dots across that are drawn, to the right of left_offset_dots.
        columns: Characters in a line of font A, in text mode.
        cutter: Without one it feeds to the tear bar.
        confirmation: The strongest way in which it confirms a slip.
        raster: Whether it takes pictures; otherwise plain text.
        answers_status: Whether it answers real-time status queries (DLE EOT).
        full_status: Whether it answers Custom's full status instead (DLE EOT 20).
        presenter: Whether it holds each slip out until it is taken (FS P); it says so in its full
            status.
        near_end: Whether a sensor sees the end of the roll come; else paper is counted.
        dpi: Dots an inch, along the paper too.
        speed_mm_s: Of the paper; a slip is waited for accordingly.
        roll_m: Paper on a new roll, in metres.
        not_taken_s: A slip held out for longer is one that was not taken.
        retract_s: After so long it is drawn back in.
        left_offset_dots: White to the left of everything, where a model begins too far left.
    """

    name: str
    width_dots: int
    columns: int
    cutter: Cutter
    confirmation: Confirmation
    raster: bool = True
    answers_status: bool = True
    full_status: bool = False
    presenter: bool = False
    near_end: bool = False
    dpi: int = 203
    speed_mm_s: int = 150
    roll_m: int = 80
    left_offset_dots: int = 0
    not_taken_s: int = 15
    retract_s: int = 30

    def mm(self, dots: int) -> float:
        """Return a length of paper in millimetres."""
        return dots * MM_PER_INCH / self.dpi
