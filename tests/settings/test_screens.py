"""A screen must be readable and its buttons must be hit from where people stand."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.screen import Screen, kiosk_scale, mm_per_px
from kiosk.settings.screens import kiosk_distances
from tests.settings.planted import Planted, a_copy, assert_reported

REFERENCE = Screen(21.5, 1080, 1920, 0.6)
KIOSK_2 = '[kiosks.2]\nprinter = "2"\nscreen = { diagonal_in = 21.5'
DISPLAY = "screen = { diagonal_in = 43, width_px = 1920, height_px = 1080, distance_m = 5.0 }"
LABELS = "".join(
    f'label.{language} = "A"\n' for language in ("it", "en", "de", "fr", "sl", "es", "ar")
)

MISTAKES = {
    "kiosk too small": Planted(
        "devices.toml", KIOSK_2, KIOSK_2.replace("21.5", "15"), "diagonal_in = 15",
        "the words do not fit when read from 0.6 m (possible: none on this screen)",
    ),
    "kiosk read from too far": Planted(
        "devices.toml", "distance_m = 0.6", "distance_m = 0.7", "distance_m = 0.7",
        "kiosks.1.screen: the words do not fit when read from 0.7 m (possible: 0.60 m and less)",
    ),
    "kiosk buttons too small": Planted(
        "devices.toml", "distance_m = 0.6", "distance_m = 0.45", "distance_m = 0.45",
        "buttons would be smaller than 20 mm when made for 0.45 m (possible: 0.50 m and more)",
    ),
    "display too small": Planted(
        "devices.toml", DISPLAY, DISPLAY.replace("5.0", "8"), "distance_m = 8",
        "displays.A.screen: the numbers cannot be read from 8 m"
        " (possible: 5.04 m and less, or a screen of 69 inches and more)",
    ),
    "display too small to be a sign": Planted(
        "devices.toml", DISPLAY, DISPLAY.replace("43", "22").replace("5.0", "2.0"), "in = 22,",
        "displays.A.screen: called numbers would be lower than 51 mm"
        " (possible: a screen of 24 inches and more)",
    ),
    "queue that no display shows": Planted(
        "devices.toml", "queues = []", 'queues = ["A", "E", "L", "C"]', "",
        "queues.U: no display shows",
    ),
    "people who wait where their call is not shown": Planted(
        "devices.toml", "[displays.A]\nqueues = []",
        '[displays.A]\nqueues = ["A", "E", "U"]\n' + DISPLAY + "\n" + LABELS
        + '[displays.B]\nqueues = ["L", "C"]',
        "[displays.A]", "displays: none of them shows every queue, but everybody is told to wait",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, with the distance that would be possible."""
    assert_reported(a_copy(tmp_path), mistake)


@pytest.mark.parametrize(
    "screen",
    [
        REFERENCE,
        Screen(21.5, 2160, 3840, 0.6),
        Screen(27, 1080, 1920, 0.6),
        Screen(17, 1280, 1024, 0.6),
        Screen(19, 1280, 1024, 0.6),
        Screen(21.5, 1920, 1080, 0.6),
    ],
)
def test_the_screens_of_the_design_are_possible(screen: Screen):
    """visual.md 2 lists them, all for 60 cm."""
    nearest, farthest = kiosk_distances(screen)

    assert nearest <= 0.6 <= farthest * 1.005


@given(
    diagonal=st.floats(7, 60),
    distance=st.floats(0.3, 2),
    size=st.sampled_from([(1080, 1920), (1280, 1024), (768, 1366), (3840, 2160)]),
)
def test_the_possible_distances_are_a_matter_of_the_screen_alone(
    diagonal: float, distance: float, size: tuple[int, int]
):
    """Whatever distance was wished for, the report says the same two."""
    here = kiosk_distances(Screen(diagonal, *size, distance))

    assert here == pytest.approx(kiosk_distances(Screen(diagonal, *size, 0.6)))


def test_at_the_nearest_distance_buttons_are_20_mm():
    """K12."""
    nearest, _ = kiosk_distances(REFERENCE)
    screen = replace(REFERENCE, distance_m=nearest)

    assert 96 * kiosk_scale(screen) * mm_per_px(screen) == pytest.approx(20)


def test_at_the_farthest_distance_the_page_just_fits():
    """K10."""
    _, farthest = kiosk_distances(REFERENCE)

    assert 1080 * kiosk_scale(replace(REFERENCE, distance_m=farthest)) == pytest.approx(1080)
