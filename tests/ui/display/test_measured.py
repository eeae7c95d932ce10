"""Pictures of the display, measured: how tall its capitals are on the glass (D2), and refusals."""

import math
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.settings.settings import check
from tests.builders import words
from tests.settings.planted import TYPE, a_copy, plant
from tests.ui.display.conftest import Display, Log, OpenDisplay, RunningClock
from tests.ui.display.day import a_day, texts_of
from tests.ui.display.measuring import capital_px, contrast

SIZES = {"1080p": (1920, 1080), "portrait": (1080, 1920), "4K": (3840, 2160)}
DIAGONALS_IN = (32, 43, 55)
DISTANCES_M = (5, 8)
TARGET_DEG = 0.7
LEAST_SIGN_MM = 51
LEAST_CONTRAST = 7
SCREEN = "screen = { diagonal_in = 43, width_px = 1920, height_px = 1080, distance_m = 5.0 }"


@dataclass(frozen=True)
class Capitals:
    """Heights in px of the picture.

    Args:
        called: Of the last call, and of three calls at once.
        least: The smallest of any number or desk, in the list.
    """

    called: int
    least: int


def capital_mm(distance_m: float) -> float:
    """Return what a capital must have at the farthest seat."""
    return 2000 * distance_m * math.tan(math.radians(TARGET_DEG / 2))


@pytest.mark.parametrize(
    "size",
    ["1080p", *(pytest.param(one, marks=pytest.mark.long) for one in ("portrait", "4K"))],
)
def test_numbers_are_tall_enough_or_the_screen_is_refused_with_what_would_be_possible(
    size: str, log: Log, open_face: OpenDisplay, clock: RunningClock, tmp_path: Path
):
    """32, 43 and 55 inches from 5 and 8 m: what `check` says is what the picture shows."""
    width, height = SIZES[size]
    capitals = measured(open_face(size=(width, height)), log, clock)
    for diagonal in DIAGONALS_IN:
        mm_per_px = diagonal * 25.4 / math.hypot(width, height)
        for distance in DISTANCES_M:
            mistakes = said_by_check(tmp_path / f"{diagonal}-{distance}", diagonal, size, distance)
            is_tall_enough = capitals.least * mm_per_px >= capital_mm(distance) * 0.995

            assert bool(mistakes) != is_tall_enough, f"{diagonal} inches, {distance} m: {mistakes}"
            for possible_m, inches in (possible(line) for line in mistakes):
                assert capitals.least * mm_per_px >= capital_mm(possible_m) * 0.99
                assert not said_by_check(
                    tmp_path / f"{diagonal}-{distance}-nearer", diagonal, size, possible_m
                )
                assert not said_by_check(
                    tmp_path / f"{diagonal}-{distance}-larger", inches, size, distance
                )
        assert capitals.called * mm_per_px >= LEAST_SIGN_MM


@pytest.mark.long
def test_everything_stands_out_from_its_ground(
    log: Log, open_face: OpenDisplay, clock: RunningClock
):
    """Numbers, desks and every word on every page of a day: 7 to 1 and more (D3)."""
    clock.rate = 40
    display = open_face(size=(960, 540))
    faint = {}
    for page in a_day(display, log, clock, words().sentences["it"]):
        picture = display.picture()
        for item in texts_of(display):
            found = contrast(picture, item)
            if found < LEAST_CONTRAST:
                faint[f"{page}: {item.property('text')}"] = round(found, 1)

    assert not faint


def measured(display: Display, log: Log, clock: RunningClock) -> Capitals:
    """Look at the last call with its list, and at three calls at once."""
    for number, desk in [("L113", "12"), ("E18", "7"), ("E19", "10")]:
        log.call(number, desk)
    display.looks()
    display.waits_for("019")
    together = [_height(display, item) for item in _numbers(display)]
    clock.advance(100)
    display.looks()
    display.waits_for("Numero")
    heights = [_height(display, item) for item in _numbers(display)]
    return Capitals(min(*together, max(heights)), min(heights))


def said_by_check(folder: Path, diagonal: int, size: str, distance: float) -> list[str]:
    """Return what `postazione check` says of a display."""
    width, height = SIZES[size]
    folder.mkdir()
    config = a_copy(folder)
    numbers = f"{diagonal}, width_px = {width}, height_px = {height}, distance_m = {distance}"
    plant(config, "devices.toml", SCREEN, f"screen = {{ diagonal_in = {numbers} }}")
    return check(config / TYPE)


def possible(line: str) -> tuple[float, int]:
    """Return the distance, m, and the diagonal, inches, that a refusal names."""
    found = re.search(r"possible: ([\d.]+) m and less, or a screen of (\d+) inches", line)
    assert found, line
    return float(found[1]), int(found[2])


def _numbers(display: Display) -> list[QQuickItem]:
    """Return the letters and digits with a flat top and foot: others reach beyond the capitals."""
    return [item for item in display.items() if item.property("text") in ("E", "L", "7", "12")]


def _height(display: Display, item: QQuickItem) -> int:
    return capital_px(display.picture(), item)
