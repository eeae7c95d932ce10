"""What the table of a model of printer may hold."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.domain.printer import Confirmation
from kiosk.domain.printer_profile import SLIP_WIDTHS, Cutter
from kiosk.settings.column import any_of, one_of, whole, yes_or_no

_YesOrNo = Annotated[bool, yes_or_no()]


@dataclass(frozen=True, slots=True)
class ProfileTable:
    """[profiles.*], a model of printer."""

    width_dots: Annotated[int, any_of(SLIP_WIDTHS)]
    columns: Annotated[int, whole(20, 80)]
    cutter: Annotated[Cutter, one_of(Cutter)]
    confirmation: Annotated[Confirmation, one_of(Confirmation, but={Confirmation.UNCUT})]
    raster: _YesOrNo = True
    answers_status: _YesOrNo = True
    full_status: _YesOrNo = False
    presenter: _YesOrNo = False
    near_end: _YesOrNo = False
    dpi: Annotated[int, whole(150, 300)] = 203
    speed_mm_s: Annotated[int, whole(20, 500)] = 150
    roll_m: Annotated[int, whole(5, 500)] = 80
    left_offset_dots: Annotated[int, whole(0, 200)] = 0
    not_taken_s: Annotated[int, whole(5, 120)] = 15
    retract_s: Annotated[int, whole(10, 255)] = 30
