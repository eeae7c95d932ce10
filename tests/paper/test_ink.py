"""Dots laid on a paper: over each other, cut at its ends, and kept from slip to slip."""

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.printing.slip import Slip
from tests.printing.every_language import for_person
from tests.printing.slips import an_arabic_slip, an_italian_slip
from ui.paper.drawing import draw
from ui.paper.ink import Ink, laid, painted

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need the application


def test_marks_in_the_same_place_are_both_black():
    """Neither takes the other's dots away."""
    marks = [(0, Ink(0, b"\xf0")), (0, Ink(0, b"\x0c"))]

    assert laid(8, 1, marks).rows == b"\xfc"


def test_what_reaches_out_of_the_paper_is_cut_off():
    """Above, below, and all of it."""
    marks = [
        (0, Ink(-1, b"\x01\x02")),
        (2, Ink(0, b"\x04\x08")),
        (9, Ink(0, b"\xff")),
        (-9, Ink(0, b"\xff")),
    ]

    assert laid(8, 3, marks).rows == b"\x02\x00\x04"


def test_painted_ink_begins_where_it_is_black():
    """Also above the height at which it is put."""
    box = QRectF(8, -2, 8, 3)

    ink = painted(24, 10, 10, lambda painter: painter.fillRect(box, Qt.GlobalColor.black))

    assert ink == Ink(-2, b"\0\xff\0" * 3)


def test_nothing_painted_is_no_ink():
    """A mark may be blank."""
    assert laid(8, 2, [(0, painted(8, 5, 5, lambda _: None))]).rows == b"\0\0"


@pytest.mark.parametrize("slip", [an_italian_slip(), an_arabic_slip()])
def test_no_dot_of_one_person_is_on_the_slip_of_the_next(slip: Slip):
    """Kept ink is laid again, and only where it belongs."""
    first = draw(for_person(slip, 1), 576)

    others = [draw(for_person(slip, number), 576) for number in (2, 345)]

    assert draw(for_person(slip, 1), 576) == first
    assert all(other.rows != first.rows for other in others)
