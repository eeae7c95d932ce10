"""The slip that tries a printer: what can be measured on it with a ruler and a phone."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.printing.raster import Raster, to_pbm
from tests.paper.ink import black, extent
from ui.paper.trial import BAR, INSET, LINES, trial_slip

QR = zxingcpp.barcode_formats_from_str("QRCode")
WORDS = ("Prova di stampa", "serial:/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A50285BI-port0:9600")
CODE = "postazione 2026-11-23T10:28"
WIDTHS = [(576, 203), (512, 180), (384, 203)]

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need the application


@pytest.fixture(params=WIDTHS, ids=[str(width) for width, _ in WIDTHS])
def width(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Dots across, and dots an inch."""
    dots, dpi = request.param
    return dots, dpi


@pytest.fixture
def slip(width: tuple[int, int]) -> Raster:
    """Return it with an address as long as they come."""
    return trial_slip(*width, WORDS, CODE)


def test_the_frame_reaches_the_first_and_the_last_dot(slip: Raster, width: tuple[int, int]):
    """In every row: a head that is narrower loses one side."""
    rows = black(slip)

    assert extent(slip) == (0, width[0] - 1)
    assert all({0, width[0] - 1} <= row for row in rows)
    assert len(rows[0]) == len(rows[-1]) == width[0]


def test_a_centimetre_on_the_rulers_is_one(slip: Raster, width: tuple[int, int]):
    """Across and along, by the dots an inch of that model."""
    a_mm = width[1] / 25.4
    deep = round(3.5 * a_mm)  # where only the strokes of whole centimetres reach
    rows = black(slip)
    ends = {0, 1, width[0] - 2, width[0] - 1}

    across = sorted(x for x in rows[deep] - ends if x - 1 not in rows[deep])
    along = [y for y in range(3, slip.height - 3) if deep in rows[y] and deep not in rows[y - 1]]

    centimetres = int(width[0] / a_mm / 10)
    assert across[-centimetres:] == [round(10 * n * a_mm) for n in range(1, centimetres + 1)]
    foot = int((slip.height - 8) / a_mm / 10)  # the last one may touch the frame
    expected = [round(10 * n * a_mm) for n in range(1, foot + 1)]
    assert [y for y in along if y in expected] == expected


def test_the_code_is_read_by_a_phone(slip: Raster, tmp_path: Path):
    """By a library that is not ours."""
    (tmp_path / "slip.pbm").write_bytes(to_pbm(slip))

    [code] = zxingcpp.read_barcodes(Image.open(tmp_path / "slip.pbm").convert("L"), QR)

    assert code.text == CODE


def test_a_bar_and_lines_of_each_strength_stand_below(slip: Raster, width: tuple[int, int]):
    """What a weak supply and a worn head lose first."""
    rows = black(slip)
    full = set(range(INSET, width[0] // 2))
    inked = [full <= row for row in rows[2:-2]]

    runs = "".join("x" if one else " " for one in inked).split()

    assert [len(run) for run in runs] == [BAR, *LINES]


def test_words_stay_inside_the_frame(slip: Raster, width: tuple[int, int]):
    """A long address is shortened, not written over the edge."""
    inside = set(range(width[0] - 17, width[0] - 2))

    assert not any(row & inside for row in black(slip)[60:-2])
