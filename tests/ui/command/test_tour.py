"""The tour of the kiosk of every kind of branch comes to its end."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.settings.planted import KINDS, SHIPPED
from ui.tour.kiosk_ways import LANGUAGES

LEAST = 90
"""Pictures of a kiosk: every page in Italian and its variants, then the other languages."""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_branch_has_pictures_of_its_kiosk(tmp_path: Path, kind: str):
    """Their services differ: a local agency has only one that is free."""
    words = ["tour", str(tmp_path), "--only", "kiosk", "--config", str(SHIPPED / kind)]
    subprocess.run(
        [sys.executable, "-m", "ui", *words],
        check=True, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, timeout=900,
    )  # fmt: skip

    assert len(list(tmp_path.glob("kiosk-*.png"))) >= LEAST


@pytest.mark.long
def test_a_contact_sheet_shows_every_page_in_one_way(tmp_path: Path):
    """In large text a page has as many pictures as it has parts; each is there at full size too."""
    words = ["tour", str(tmp_path), "--sheets", "--full", "--language", "de", "--mode", "large"]
    subprocess.run(
        [sys.executable, "-m", "ui", *words, "--screen", "portrait"],
        check=True, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, timeout=900,
    )  # fmt: skip

    full = [path.stem for path in tmp_path.glob("de-portrait-large-*.png")]
    assert [path.stem for path in tmp_path.glob("sheet-*.png")] == ["sheet-de-portrait-large"]
    assert {"de-portrait-large-04-preferential", "de-portrait-large-04-preferential-2"} < {*full}
    assert not [name for name in full if "09-time-out-" in name]  # what lies over a page has none


@pytest.mark.long
def test_every_step_of_staff_has_its_picture(tmp_path: Path):
    """In Italian and in German, each with the window in the middle of the step."""
    words = ["tour", str(tmp_path), "--only", "steps"]
    subprocess.run(
        [sys.executable, "-m", "ui", *words],
        check=True, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, timeout=900,
    )  # fmt: skip

    names = {path.stem for path in tmp_path.glob("*.png")}
    assert {
        f"{step}-{language}"
        for step in ("desk-step-note-serving", "desk-phone-called", "reception-step-reset-done")
        for language in ("it", "de")
    } < names
    assert "display-step-tall-closed" in names


@pytest.mark.long
def test_every_slip_is_in_words_of_its_own(tmp_path: Path):
    """Also in a language that the branch of the pictures does not offer."""
    words = ["tour", str(tmp_path), "--only", "slip"]
    subprocess.run(
        [sys.executable, "-m", "ui", *words],
        check=True, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, timeout=300,
    )  # fmt: skip

    pictures = [path.read_bytes() for path in tmp_path.glob("slip-27-*.png")]
    assert len(pictures) == len(set(pictures)) >= len(LANGUAGES)


@pytest.mark.long
def test_waits_are_seen_everywhere(tmp_path: Path):
    """On slips, kiosks, displays, at reception and at a desk; staff speak no Arabic."""
    words = ["tour", str(tmp_path), "--only", "waits", "--language", "ar", "--language", "it"]
    subprocess.run(
        [sys.executable, "-m", "ui", *words],
        check=True, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, timeout=600,
    )  # fmt: skip

    names = {path.stem for path in tmp_path.glob("*.png")}
    assert {
        "waits-slip-ar-rough-58mm", "waits-kiosk-ar-landscape-normal-03-tiles",
        "waits-display-joint-range-2", "waits-reception-it-stopped-messages",
        "waits-desk-it-rough-small",
    } <= names  # fmt: skip
    assert not {name for name in names if name.startswith(("waits-reception-ar", "waits-desk-ar"))}
