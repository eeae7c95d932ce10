"""A display that cannot be read from its farthest seat is refused, before it hangs there (D2)."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT
from tests.seldom import seldom
from tests.settings.planted import TYPE, a_copy, plant

NEAR, FAR = "width_px = 1920, height_px = 1080, distance_m = 5.0", "distance_m = 8.0"
SAYS = "numbers cannot be read from 8 m (possible: 5.04 m and less, or a screen of 69 inches"


@pytest.mark.parametrize("command", ["display", seldom("check")])
def test_a_display_that_is_too_far_is_refused_with_what_would_be_possible(
    tmp_path: Path, command: str
):
    """By `check` and at the start, in the line of its screen; no window opens."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", NEAR, NEAR.replace("distance_m = 5.0", FAR))
    set_up(Folder(tmp_path / "data"))
    words = [command, "--config", str(config / TYPE)]
    if command == "display":
        words += ["A", "--mute", "--data", str(tmp_path / "data")]

    ran = subprocess.run(
        [sys.executable, "-m", "ui", *words],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    said = ran.stdout + ran.stderr
    assert ran.returncode == 1
    assert SAYS in said
    assert "devices.toml:" in said
