"""The drawn slip against the table of visual.md 13."""

from dataclasses import replace
from itertools import pairwise
from threading import Thread

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QFontMetricsF, QImage
from pytestqt.qtbot import QtBot

from kiosk.printing.raster import Raster, to_pbm
from kiosk.printing.slip import Fact, Slip
from tests.paper.ink import black, extent, runs, specks
from tests.printing.slips import (
    CODE,
    a_joint_slip,
    a_long_german_slip,
    a_ukrainian_slip,
    an_arabic_slip,
    an_italian_slip,
)
from ui.paper import fonts, sheet
from ui.paper.drawing import draw, to_image
from ui.paper.sheet import SHEETS

QR = zxingcpp.barcode_formats_from_str("QRCode")
"""Black bars of large digits can be taken for a barcode of another kind."""

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need the application

EVERY_SLIP = [
    an_italian_slip(),
    an_italian_slip(reprint="RISTAMPA 1", qr_text=None),
    a_joint_slip(),
    a_joint_slip(qr_text=None, missed_call=()),
    a_long_german_slip(),
    an_arabic_slip(),
    a_ukrainian_slip(),
    an_italian_slip(facts=(), place=(), watch=(), privacy=()),
    an_italian_slip(facts=(Fact(("Prenotato alle",), ("10:30",)),), order_note=()),
]
DOTS_PER_MM = {576: 203 / 25.4, 512: 180 / 25.4, 384: 203 / 25.4}


def read(raster: Raster, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return what another library reads in the codes of a slip."""
    file = tmp_path_factory.mktemp("slip") / "slip.pbm"
    file.write_bytes(to_pbm(raster))
    return [code.text for code in zxingcpp.read_barcodes(Image.open(file).convert("L"), QR)]


def test_the_italian_slip_stands_where_the_table_says():
    """Rows of ink, as measured on picture 27, to one dot."""
    table = [
        (21, 51),
        (67, 72),
        (91, 254),
        (281, 323),
        (342, 383),
        (403, 405),
        (426, 451),
        (469, 509),
        (530, 532),
        (551, 600),
        (605, 630),
        (651, 653),
        (681, 854),  # the code; its room is 674 to 860
        (882, 908),
        (918, 944),
    ]

    raster = draw(an_italian_slip(), 576)

    assert raster.height in {959, 960}
    drawn = runs(raster)
    assert len(drawn) == len(table)
    for (first, last), (wanted_first, wanted_last) in zip(drawn, table, strict=True):
        assert abs(first - wanted_first) <= 1
        assert abs(last - wanted_last) <= 1


def test_the_joint_slip_stands_where_picture_27_has_it():
    """Labels stacked, the site's first language on top, 131 mm."""
    rules = [(109, 114), (437, 439), (606, 608), (737, 739)]

    raster = draw(a_joint_slip(), 576)

    assert raster.height == 1045
    assert set(rules) <= set(runs(raster))


def test_the_capitals_of_the_number_are_20_mm_tall():
    """160 dots at 203 dpi."""
    raster = draw(an_italian_slip(), 576)

    first, last = next(run for run in runs(raster, right=156) if run[0] > 80)

    assert last - first + 1 == pytest.approx(160, abs=1)


def test_narrow_paper_still_has_a_number_of_13_mm():
    """58 mm printers: 156 dots of letters."""
    raster = draw(an_italian_slip(), 384)

    tallest = max(last - first + 1 for first, last in runs(raster))

    assert tallest / DOTS_PER_MM[384] >= 13.3 or _is_the_code(raster, tallest)


def _is_the_code(raster: Raster, rows: int) -> bool:
    """Tell whether the tallest thing is the code, and the number comes next."""
    heights = sorted(last - first + 1 for first, last in runs(raster))
    return rows == 29 * 6 and heights[-2] / DOTS_PER_MM[384] >= 13.3


@pytest.mark.parametrize("width", SHEETS)
def test_all_reading_text_has_capitals_of_3_mm(width: int):
    """Only the two lines at the foot may have 2.5 mm (domain.md 8.1)."""
    types = [*sheet.OFFICE, sheet.DATE, sheet.LABEL, *sheet.VALUE, *sheet.PLACE, sheet.READING]
    of = SHEETS[width]

    sizes = [of.type(type_) for type_ in (*types, sheet.JOINT_READING, *of.service)]
    capitals = [QFontMetricsF(fonts.font(size)).capHeight() for size in sizes]
    at_the_foot = QFontMetricsF(fonts.font(of.type(sheet.FOOT))).capHeight()

    assert min(capitals) / DOTS_PER_MM[width] >= 3.0
    assert at_the_foot / DOTS_PER_MM[width] >= 2.5


@pytest.mark.parametrize(
    "width", [one if one == 576 else pytest.param(one, marks=pytest.mark.long) for one in SHEETS]
)
@pytest.mark.parametrize("slip", EVERY_SLIP)
def test_nothing_stands_in_the_margins(slip: Slip, width: int):
    """A few printers cannot reach the outermost dots."""
    margin = SHEETS[width].dots(sheet.MARGIN)

    first, last = extent(draw(slip, width))

    assert first >= margin - 1
    assert last <= width - margin


@pytest.mark.parametrize("slip", EVERY_SLIP)
def test_there_is_no_grey(slip: Slip):
    """Black letters on white, no pattern of dots for a thermal head to smudge."""
    assert specks(draw(slip, 576)) <= 3


@pytest.mark.parametrize("width", SHEETS)
@pytest.mark.parametrize("slip", [an_italian_slip(), a_joint_slip(), an_arabic_slip()])
def test_the_code_can_be_read_on_every_paper(
    slip: Slip, width: int, tmp_path_factory: pytest.TempPathFactory
):
    """By a library that is not ours."""
    assert read(draw(slip, width), tmp_path_factory) == [CODE]


@pytest.mark.parametrize("text", ["7", "0" * 42, "~" * 42, "a-B:9" * 8])
def test_every_code_that_a_slip_may_hold_can_be_read(
    text: str, tmp_path_factory: pytest.TempPathFactory
):
    """Short ones have the same size: version 3, six dots a module."""
    assert read(draw(an_italian_slip(qr_text=text), 576), tmp_path_factory) == [text]


def test_the_code_keeps_its_quiet_zone():
    """Four modules, 24 dots, to the rule above, the text beside and the foot below."""
    raster = draw(an_italian_slip(), 576)
    code = next(run for run in runs(raster, right=200) if run[1] - run[0] == 173)
    above = max(last for _, last in runs(raster) if last < code[0])
    below = min(first for first, _ in runs(raster) if first > code[1])
    beside = min(x for row in black(raster)[code[0] : code[1]] for x in row if x >= 12 + 174)

    assert code[0] - above > 24
    assert below - code[1] > 24
    assert beside >= 12 + 174 + 24


def test_a_reprint_says_so_in_white_on_black():
    """A bar of 48 dots above the number, nothing else changed."""
    plain, again = (draw(an_italian_slip(reprint=mark), 576) for mark in ("", "RISTAMPA 1"))
    rows = black(again)

    bar = [y for y, row in enumerate(rows) if 70 < y < 150 and {12, 563} <= row]

    assert len([y for y in bar if y > 75]) == 48
    assert again.height - plain.height == 60
    assert any(len(rows[y]) < 552 for y in bar)


def test_a_slip_without_code_is_shorter():
    """The text takes the whole width."""
    with_code, without = (draw(an_italian_slip(qr_text=code), 576) for code in (CODE, None))

    assert without.height / DOTS_PER_MM[576] < 107
    assert with_code.height > without.height


def test_a_long_name_of_a_service_grows_smaller_before_it_grows_longer():
    """Two lines as long as the letters stay above 3 mm."""
    names = ("Informazioni", "Informazioni e orientamento", "Ricongiunzioni e totalizzazioni")

    heights = [draw(an_italian_slip(service=(name,)), 576).height for name in names]

    assert [longer - shorter for shorter, longer in pairwise(heights)] == [60, 0]


def test_no_language_pushes_a_word_off_the_paper():
    """A word longer than the paper goes on in the next line."""
    word = "Erwerbsminderungsrentenbescheinigung" * 3
    short = draw(an_italian_slip(place=("Sala",)), 576)

    long = draw(an_italian_slip(place=(word,)), 576)

    assert long.height > short.height + 100
    assert extent(long)[1] <= 576 - 12


def test_arabic_reads_from_right_to_left():
    """Office, columns, pin and code change sides; date and number read as everywhere."""
    arabic, italian = (draw(slip, 576) for slip in (an_arabic_slip(), an_italian_slip()))

    code_at = [
        next(x for x in sorted(black(raster)[y]) if x > 0)
        for raster in (arabic, italian)
        for y in [next(first for first, last in runs(raster) if last - first >= 173)]
    ]
    number = [raster.rows[92 * 72 : 255 * 72] for raster in (arabic, italian)]

    assert code_at[0] > 300 > code_at[1]
    assert number[0] == number[1]


def test_dots_below_an_arabic_name_stay_clear_of_the_line_under_it():
    """They would be read with its letters."""
    dotted, plain, watched = (
        black(draw(replace(an_arabic_slip(), place=(name,), watch=watch), 576))
        for name, watch in (("لي", ()), ("لى", ()), ("لى", an_arabic_slip().watch))
    )

    dots = [y for y, (row, bare) in enumerate(zip(dotted, plain, strict=True)) if row - bare]
    line = [y for y, (row, bare) in enumerate(zip(watched, plain, strict=False)) if row - bare]

    assert dots[0] < dots[-1] < line[0] - 4


@pytest.mark.parametrize("slip", [an_arabic_slip(), a_ukrainian_slip()])
def test_other_scripts_come_out_in_letters(slip: Slip):
    """Not in the boxes of a missing font."""
    text = "".join((*slip.service, *slip.place, *slip.watch, *slip.order_note))
    font = fonts.font(sheet.READING, fonts.script(text))

    metrics = QFontMetricsF(font)

    assert all(metrics.inFontUcs4(ord(sign)) for sign in text if sign.isalpha() and sign != "A")


def test_a_worker_thread_draws_the_same():
    """The printing thread is none of Qt's."""
    drawn: list[Raster] = []
    worker = Thread(target=lambda: drawn.append(draw(a_joint_slip(), 576)))
    worker.start()
    worker.join()

    assert drawn == [draw(a_joint_slip(), 576)]


def test_the_preview_is_what_is_printed(qtbot: QtBot):
    """Dot by dot."""
    del qtbot
    raster = draw(an_italian_slip(), 576)

    image = to_image(raster).convertToFormat(QImage.Format.Format_Grayscale8)

    assert (image.width(), image.height()) == (raster.width, raster.height)
    dots = [[image.pixelColor(x, y).value() for x in range(0, 576, 5)] for y in range(0, 950, 5)]
    assert dots == [
        [0 if raster.is_black(x, y) else 255 for x in range(0, 576, 5)] for y in range(0, 950, 5)
    ]


def test_a_width_nobody_makes_is_refused():
    """There is no table for it."""
    with pytest.raises(ValueError, match="600"):
        draw(an_italian_slip(), 600)
