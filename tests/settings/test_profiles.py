"""Models of printers: an office adds its own, and what cannot be is found."""

from pathlib import Path

import pytest

from kiosk.domain.printer import Confirmation
from kiosk.domain.printer_profile import SLIP_WIDTHS, Cutter, Profile
from kiosk.settings.settings import check, load
from tests.settings.planted import Planted, a_copy, assert_reported, plant
from ui.paper.sheet import SHEETS

PRINTERS = "common/printers.toml"
OWN = """
[profiles.our-model]
width_dots = 576
columns = 44
cutter = "full"
confirmation = "fence"
left_offset_dots = 8
"""
FIRST = "[profiles.generic-80]\nwidth_dots = 576"

MISTAKES = {
    "paper without a layout": Planted(
        PRINTERS, FIRST, FIRST.replace("576", "500"), "width_dots = 500",
        "profiles.generic-80.width_dots: 500 is not possible (allowed: 384, 512 or 576)",
    ),
    "unknown cutter": Planted(
        PRINTERS, 'cutter = "full"', 'cutter = "knife"', "knife",
        "profiles.custom-vkp80.cutter: 'knife' is not possible (allowed: 'none', 'partial' or",
    ),
    "unknown confirmation": Planted(
        PRINTERS, '"process_id"\nnear_end = false\nspeed_mm_s = 200\n\n# TM-T88V',
        '"id"\nnear_end = false\nspeed_mm_s = 200\n\n# TM-T88V', '"id"',
        "profiles.epson-tm-t20.confirmation: 'id' is not possible",
    ),
    "unknown key": Planted(
        PRINTERS, "roll_m = 30", "roll_metres = 30", "roll_metres",
        "profiles.generic-58.roll_metres: unknown key",
    ),
    "presenter that cannot tell": Planted(
        PRINTERS, "full_status = true", "full_status = false", "presenter = true",
        "profiles.custom-vkp80.presenter: a presenter says only in its full status",
    ),
    "presenter where there is none": Planted(
        PRINTERS, "presenter = true", "presenter = false # gone", 'confirmation = "presenter"',
        "profiles.custom-vkp80.confirmation: 'presenter' needs one",
    ),
    "confirmation without answers": Planted(
        PRINTERS, 'confirmation = "none"', 'confirmation = "fence" # silent', "# silent",
        "profiles.mute-80.confirmation: 'fence' needs answers, and answers_status is false",
    ),
    "full status without answers": Planted(
        PRINTERS, "answers_status = false", "answers_status = false\nfull_status = true # never",
        "# never", "profiles.mute-80.full_status: a printer that answers nothing",
    ),
    "sensor without answers": Planted(
        PRINTERS, "answers_status = false\nnear_end = false",
        "answers_status = false\nnear_end = true # unheard", "# unheard",
        "profiles.mute-80.near_end: a printer that answers nothing tells of no sensor",
    ),
    "numbers from a presenter": Planted(
        PRINTERS, 'confirmation = "presenter"', 'confirmation = "process_id" # never', "# never",
        "profiles.custom-vkp80.confirmation: a printer with a presenter gives no numbers back",
    ),
    "presenter without cutter": Planted(
        PRINTERS, 'cutter = "full"', 'cutter = "none" # torn', "# torn",
        "profiles.custom-vkp80.cutter: a presenter holds out what is cut",
    ),
    "drawn back before it is missed": Planted(
        PRINTERS, "presenter = true", "presenter = true\nretract_s = 15 # soon", "# soon",
        "profiles.custom-vkp80.retract_s: it would be drawn back before",
    ),
    "more letters than dots": Planted(
        PRINTERS, "columns = 32", "columns = 33", "columns = 33",
        "profiles.generic-58.columns: 33 letters do not fit on 384 dots (allowed: at most 32)",
    ),
    "no room on the right": Planted(
        PRINTERS, "left_offset_dots = 0", "left_offset_dots = 64", "left_offset_dots = 64",
        "profiles.generic-80.left_offset_dots: to its right there is no room for the 576 dots",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_a_model_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Like every setting."""
    assert_reported(a_copy(tmp_path), mistake)


def test_an_office_adds_a_model_without_code(tmp_path: Path):
    """In a file of its own folder, and changes one key of a model that ships."""
    config = a_copy(tmp_path)
    own = config / "provincial_directorate" / "printers.toml"
    own.write_text(f"{OWN}\n[profiles.custom-vkp80]\nleft_offset_dots = 16\n", "utf-8")
    plant(config, "devices.toml", 'profile = "generic-80"', 'profile = "our-model"')

    office = load(config)

    assert check(config) == []
    assert office.printers["1"].profile == Profile(
        "our-model", 576, 44, Cutter.FULL, Confirmation.FENCE, left_offset_dots=8
    )
    assert office.profiles["custom-vkp80"].left_offset_dots == 16
    assert office.profiles["custom-vkp80"].presenter


def test_every_width_that_settings_allow_has_a_layout():
    """And no layout waits for a printer."""
    assert tuple(sorted(SHEETS)) == SLIP_WIDTHS


def test_the_shipped_models_say_what_their_makers_do():
    """Those that the specification asks for (issue 4)."""
    profiles = load(Path(__file__).parents[2] / "config").profiles

    assert {
        name: (one.width_dots, one.dpi, one.cutter, one.presenter, one.confirmation)
        for name, one in profiles.items()
        if "text" not in name
    } == {
        "generic-80": (576, 203, Cutter.PARTIAL, False, Confirmation.STATUS),
        "generic-58": (384, 203, Cutter.NONE, False, Confirmation.STATUS),
        "epson-tm-t20": (576, 203, Cutter.PARTIAL, False, Confirmation.PROCESS_ID),
        "epson-tm-t88": (512, 180, Cutter.PARTIAL, False, Confirmation.PROCESS_ID),
        "epson-tm-m30": (576, 203, Cutter.PARTIAL, False, Confirmation.PROCESS_ID),
        "custom-vkp80": (576, 203, Cutter.FULL, True, Confirmation.PRESENTER),
        "custom-kpm": (576, 203, Cutter.FULL, True, Confirmation.PRESENTER),
        "mute-80": (576, 203, Cutter.PARTIAL, False, Confirmation.NONE),
    }
