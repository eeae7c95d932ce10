"""Slips as bytes for a printer."""

import re
import sys
from dataclasses import replace
from pathlib import Path
from subprocess import run

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pytestqt.qtbot import QtBot

from kiosk.domain.printer import Confirmation
from kiosk.printing import escpos
from kiosk.printing.bands import bands
from kiosk.printing.raster import Raster
from kiosk.printing.slip import Fact, Slip
from tests.printing.decoder import picture
from tests.printing.profiles import PROFILES
from tests.printing.slips import a_joint_slip, a_ukrainian_slip, an_arabic_slip, an_italian_slip
from ui.paper.drawing import draw

T20 = PROFILES["epson-tm-t20"]
REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")


def blank(height: int) -> bytes:
    """Return blank rows of 80 mm paper."""
    return bytes(72 * height)


def test_a_job_resets_prints_confirms_cuts_and_confirms_the_cut():
    """In this order: the echo of the id says that paper is printed, the other that it is cut."""
    raster = Raster(576, 1, b"\xff" + bytes(71))

    job = escpos.raster_job(raster, T20, "K7a1")

    assert job == (b"\x1b@\x1dv0\0\x01\0\x01\0\xff\x1d(H\x06\x0000K7a1\x1dVB\0\x1d(H\x06\x0000~7a1")


def test_a_printer_without_cutter_feeds_to_the_tear_bar():
    """58 mm printers have none, and say nothing."""
    raster = Raster(384, 1, b"\xff" + bytes(47))

    job = escpos.raster_job(raster, PROFILES["generic-58"], "0001")

    assert job == b"\x1b@\x1dv0\0\x01\0\x01\0\xff\x1bd\x06"


def test_a_printer_that_knows_only_the_old_question_is_asked_for_its_paper_at_the_end():
    """Its answer comes when it has come to the question."""
    profile = replace(T20, confirmation=Confirmation.FENCE)

    job = escpos.raster_job(Raster(8, 1, b"\x80"), profile, "0001")

    assert job.endswith(b"\x1dVB\0\x1dr\x01")
    assert b"\x1d(H" not in job


def test_blank_paper_and_right_margins_cost_next_to_nothing():
    """A hundred blank rows are a hundred bytes, on the way at 9600 baud a tenth of a second."""
    raster = Raster(576, 221, b"\xf0" + bytes(71) + blank(200) + (b"\xff\xff" + bytes(70)) * 20)

    job = escpos.raster_job(raster, PROFILES["mute-80"], "0001")

    assert len(job) < 300
    assert picture(job).height == 221


def test_no_band_is_higher_than_printers_take():
    """Longer ones come out as text on some."""
    raster = Raster(8, 1000, b"\xff" * 1000)

    heights = [int.from_bytes(band.command[6:8], "little") for band in bands(raster)]

    assert heights == [256, 256, 256, 232]


@given(some.binary(min_size=40, max_size=400).map(lambda dots: dots.replace(b"\x10", b"\x18")))
def test_bands_cover_every_row_once(dots: bytes):
    """Nothing is printed twice, nothing left out."""
    raster = Raster(8, len(dots), dots)

    assert b"".join(band.command[8:] for band in bands(raster)) == dots


@given(some.lists(some.sampled_from(b"\x10\x04\x05\x14\x00"), min_size=144, max_size=144))
def test_no_dots_can_be_taken_for_a_command_that_is_obeyed_at_once(dots: list[int]):
    """DLE EOT, DLE ENQ and DLE DC4 count even inside a picture on some printers."""
    job = escpos.raster_job(Raster(576, 2, bytes(dots)), PROFILES["mute-80"], "0001")

    assert not REAL_TIME.search(job)


def test_one_dot_more_is_all_it_takes_to_avoid_them():
    """Nobody sees it."""
    raster = Raster(24, 1, b"\x10\x04\x10")

    job = escpos.raster_job(raster, PROFILES["mute-80"], "0001")

    assert b"\x18\x04\x10" in job


@pytest.mark.parametrize("process_id", ["", "123", "12345", "12\n4", "12è4"])
def test_an_id_that_a_printer_could_not_echo_is_refused(process_id: str):
    """Four printable ASCII characters."""
    with pytest.raises(ValueError, match="process id"):
        escpos.raster_job(Raster(8, 1, b"\x80"), T20, process_id)


def test_a_picture_wider_than_the_paper_is_refused():
    """It would be cut off without a word."""
    with pytest.raises(ValueError, match="generic-58"):
        escpos.raster_job(Raster(576, 1, blank(1)), PROFILES["generic-58"], "0001")


def test_slips_of_80_mm_are_small_enough(qtbot: QtBot):
    """45 KB, 55 KB in two languages (design.md 12)."""
    del qtbot

    for slip in (an_italian_slip(), a_ukrainian_slip(), an_arabic_slip()):
        assert len(escpos.raster_job(draw(slip, 576), T20, "0001")) <= 45_000, slip.languages
    assert len(escpos.raster_job(draw(a_joint_slip(), 576), T20, "0001")) <= 55_000


@pytest.mark.parametrize("slip", [an_italian_slip(), a_joint_slip(), an_arabic_slip()])
def test_the_bands_of_a_slip_leave_the_picture_as_it_was_drawn(qtbot: QtBot, slip: Slip):
    """On whichever side of the paper each of them stands."""
    del qtbot
    raster = draw(slip, 576)

    left = picture(escpos.raster_job(raster, T20, "0001"))

    assert left.tobytes() == bytes(byte ^ 0xFF for byte in raster.rows)


def test_what_reads_from_left_to_right_needs_no_printer_that_sets_pictures_right(qtbot: QtBot):
    """Only Arabic does; the end of the paper is told before."""
    del qtbot

    italian = escpos.raster_job(draw(an_italian_slip(), 576), T20, "0001")
    arabic = escpos.raster_job(draw(an_arabic_slip(), 576), T20, "0001")

    assert b"\x1ba" not in italian
    assert arabic.startswith(b"\x1b@\x1dW\x40\x02")


def test_a_printer_that_begins_too_far_left_is_told_so():
    """A model's own margin, in text too."""
    profile = replace(T20, left_offset_dots=16)

    assert escpos.raster_job(Raster(8, 1, b"\x80"), profile, "0001").startswith(b"\x1b@\x1dL\x10\0")
    assert escpos.text_job(an_italian_slip(), profile, "0001").startswith(b"\x1b@\x1dL\x10\0")


def test_a_printer_of_text_gets_plain_letters_and_a_large_number():
    """The degraded form: 8 times as large, no code, no accents to go wrong."""
    slip = an_italian_slip(
        service=("Perché – „è così“ · 5 €",), facts_note=("Straße",), reprint="RISTAMPA 1"
    )

    job = escpos.text_job(slip, PROFILES["generic-80-text"], "0001")

    assert b"\x1d!\x77A 047\n" in job
    assert b'Perche - "e cosi" - 5 EUR\n' in job
    assert b"Strasse\n" in job
    assert b"RISTAMPA 1\n" in job
    assert b"Attesa stimata: 10-15 min\n" in job
    assert max(job) < 0x80


def test_on_narrow_paper_the_number_of_text_has_no_gap():
    """Four characters of 96 dots are all that fit on 58 mm."""
    job = escpos.text_job(an_italian_slip(), PROFILES["generic-58"], "0001")

    assert b"\x1d!\x77A047\n" in job


def test_text_is_wrapped_between_words():
    """A printer would break inside them."""
    lines = escpos.text_job(an_italian_slip(), PROFILES["generic-58"], "0001").split(b"\n")

    assert b"La chiamata non segue sempre" in lines


def test_facts_in_text_stand_in_each_language():
    """One value for both, one for each, or none."""
    facts = (Fact(("Vor Ihnen", "Prima di te"), ("6",)), Fact(("Wartezeit", "Attesa"), ("a", "b")))

    job = escpos.text_job(a_joint_slip(facts=facts), PROFILES["generic-80-text"], "0001")
    bare = escpos.text_job(
        an_italian_slip(facts=(Fact(("Chiuso",), ()),)), PROFILES["generic-80-text"], "0001"
    )

    assert b"Vor Ihnen: 6\nPrima di te: 6\nWartezeit: a\nAttesa: b\n" in job
    assert b"Chiuso\n" in bare


def test_letters_a_text_printer_cannot_have_become_question_marks():
    """Arabic needs the picture; who issues a ticket there gives other words (slips.py)."""
    job = escpos.text_job(an_arabic_slip(), PROFILES["generic-80-text"], "0001")

    assert b"?" in job
    assert b"A 047" in job


def test_loading_the_library_leaves_nothing_behind(tmp_path: Path):
    """No temporary folder, no handler of the root logger, no variable."""
    program = (
        "import logging, os\n"
        "before = dict(os.environ)\n"
        "from kiosk.printing.byte_builder import byte_builder\n"
        "from tests.printing.profiles import PROFILES\n"
        "byte_builder(PROFILES['generic-80'])\n"
        "assert not logging.root.handlers, logging.root.handlers\n"
        "assert dict(os.environ) == before\n"
    )
    kept = tmp_path / "kept"
    kept.mkdir()
    environment = {"TMPDIR": str(tmp_path), "ESCPOS_CAPABILITIES_PICKLE_DIR": str(kept)}

    done = run([sys.executable, "-c", program], env=environment, capture_output=True, check=False)

    assert done.returncode == 0, done.stderr.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert not done.stdout
