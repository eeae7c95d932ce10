"""How much paper a job takes, as the pretend printer's paper shows it."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.printer_profile import Cutter, Profile
from kiosk.printing.escpos import raster_job, text_job
from kiosk.printing.length import BLADE_MM, paper_mm
from kiosk.printing.network import NetworkTransport
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.printing.printer import EscPosPrinter
from kiosk.printing.slip import Slip
from tests.printing.profiles import PROFILES
from tests.printing.slips import a_long_german_slip, an_arabic_slip, an_italian_slip
from ui.paper.drawing import draw


@pytest.mark.parametrize("slip", [an_italian_slip(), an_arabic_slip(), a_long_german_slip()])
def test_a_picture_is_as_long_as_its_rows_and_the_feed_to_the_blade(qtbot: QtBot, slip: Slip):
    """In whichever bands it goes."""
    del qtbot
    profile = PROFILES["epson-tm-t20"]
    raster = draw(slip, 576)

    mm = paper_mm(raster_job(raster, profile, "0001"), profile)

    assert mm == pytest.approx(raster.height * 25.4 / 203 + BLADE_MM)


@pytest.mark.long
@pytest.mark.parametrize("profile", [PROFILES["generic-80-text"], PROFILES["generic-58-text"]])
def test_text_is_as_long_as_what_comes_out(profile: Profile):
    """Within a line or two: where printers differ nobody can tell."""
    job = text_job(an_italian_slip(), profile, "0001")
    has_cutter = profile.cutter is not Cutter.NONE
    with PretendPrinter(
        speed_mm_s=0, width_dots=profile.width_dots, has_cutter=has_cutter
    ) as pretend:
        EscPosPrinter(NetworkTransport(*pretend.address), profile).send(job, "0001")
        [slip] = pretend.slips

    fed = BLADE_MM if has_cutter else 0
    assert paper_mm(job, profile) - fed == pytest.approx(slip.height * 25.4 / 203, abs=12)
