"""The slip of every model of printer in every language, from the bytes that leave for it."""

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.domain.printer_profile import Profile
from tests.printing.decoder import picture
from tests.printing.every_language import NAMES, slips_in_every_language
from tests.printing.profiles import PROFILES
from ui.command.printing import slip_bytes
from ui.paper.drawing import draw

QR = zxingcpp.barcode_formats_from_str("QRCode")
"""Black bars of large digits can be taken for a barcode of another kind."""
PICTURES = [profile for profile in PROFILES.values() if profile.raster]
TEXTS = [profile for profile in PROFILES.values() if not profile.raster]


def named(profile: Profile) -> str:
    """Name the model in the name of its test."""
    return profile.name


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize(
    "profile",
    [PICTURES[0], *(pytest.param(one, marks=pytest.mark.long) for one in PICTURES[1:])],
    ids=named,
)
def test_every_model_draws_the_slip_and_another_library_reads_its_code(
    profile: Profile, language: str, branch: Branch, qtbot: QtBot
):
    """Dot by dot as it was drawn, and no more bytes than a slow line takes (design.md 12)."""
    del qtbot  # fonts need the application
    slip = slips_in_every_language(branch)[language]

    job = slip_bytes(slip, "0001", profile)
    paper = picture(job, profile.width_dots)

    drawn = draw(slip, profile.width_dots)
    assert paper.tobytes() == bytes(byte ^ 0xFF for byte in drawn.rows)
    assert slip.qr_text
    assert [code.text for code in zxingcpp.read_barcodes(paper.convert("L"), QR)] == [slip.qr_text]
    assert len(job) <= (55_000 if slip.is_joint else 45_000)


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("profile", TEXTS, ids=named)
def test_every_model_of_text_gets_the_number_in_every_language(
    profile: Profile, language: str, branch: Branch
):
    """In plain letters, with nothing in a text that a printer could obey."""
    slip = slips_in_every_language(branch)[language]

    job = slip_bytes(slip, "0001", profile)

    gap = " " if profile.width_dots > 400 else ""
    assert f"\x1d!\x77{slip.letter}{gap}{slip.digits}\n".encode() in job
    assert max(job) < 0x80
    assert b"\x10" not in job
