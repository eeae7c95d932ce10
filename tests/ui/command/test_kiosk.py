"""The kiosk's command with a printer made of software."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT

WINDOWS = """
import sys
from ui.__main__ import main
from ui.command import running
def count(app):
    print(sum(window.isVisible() for window in app.topLevelWindows()))
    return 0
running.exec_until_closed = count
sys.exit(main(sys.argv[1:]))
"""
"""Starts a command, counts its windows instead of waiting for somebody, and ends."""


@pytest.mark.parametrize(
    ("place", "windows"),
    [((), "1"), pytest.param(("--at=0,0,540,960",), "2", marks=pytest.mark.long)],
)
def test_no_panel_lies_on_a_kiosk_that_fills_the_screen(
    tmp_path: Path, place: tuple[str, ...], windows: str
):
    """In an office with the configuration as shipped; a window beside it is for trying things."""
    set_up(Folder(tmp_path))
    command = [sys.executable, "-c", WINDOWS, "kiosk", "1", "--data", str(tmp_path), *place]

    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)

    assert (done.returncode, done.stdout) == (0, f"{windows}\n")
    assert "printer 1 is pretended" in done.stderr
