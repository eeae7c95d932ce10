"""Contact sheets of the kiosk: every page, in every language, on every screen, with each option."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.visit import UNTOUCHED
from ui.tour.kiosk_pages import alone, every_page
from ui.tour.kiosk_scene import Scene, in_language
from ui.tour.kiosk_stage import KioskOnStage, kiosk_on, kiosk_shown, put
from ui.tour.kiosk_ways import Way
from ui.tour.sheet import contact_sheet, made_small
from ui.tour.stage import Look, Picture, Stage
from ui.tour.wait_scenes import wait_scenes


def kiosk_sheets(stage: Stage, ways: Iterable[Way], *, full: bool) -> Iterator[Picture]:
    """Yield a sheet for each way to look at the kiosk.

    Args:
        full: Yield every page at full size, too.
    """
    kiosk = kiosk_on(stage)
    scenes = [*every_page(kiosk.view, kiosk.issued), *alone(kiosk.view)]
    yield from sheets_of(kiosk, scenes, ways, full=full)


def wait_sheets(stage: Stage, ways: Iterable[Way]) -> Iterator[Picture]:
    """Yield every page that says how long it takes at full size, and a sheet for each way."""
    kiosk = kiosk_on(stage)
    yield from sheets_of(
        kiosk, wait_scenes(kiosk.view, kiosk.issued), ways, full=True, of="waits-kiosk-"
    )


def sheets_of(
    kiosk: KioskOnStage, scenes: list[Scene], ways: Iterable[Way], *, full: bool, of: str = ""
) -> Iterator[Picture]:
    """Yield a sheet of these scenes for each way to look at them.

    Args:
        full: Yield every scene at full size, too.
        of: Before the names of all pictures.
    """
    for way in ways:
        small = []
        with kiosk_shown(kiosk, way.size, way.language) as (face, look):
            for scene in in_language(scenes, way.language):
                for picture in _parts(face, look, _looked_at(scene, way)):
                    small.append(made_small(picture))
                    if full:
                        yield replace(picture, name=f"{of}{way}-{picture.name}")
        yield contact_sheet(f"{of}sheet-{way}", small)


def _looked_at(scene: Scene, way: Way) -> Scene:
    """Return a scene with the options of a way; what nobody can touch nobody has changed."""
    name = scene.name.removesuffix(f"-{way.language}")
    if scene.visit.page in UNTOUCHED:
        return replace(scene, name=name)
    return replace(scene, name=name, large=way.large, contrast=way.contrast, low=way.low)


def _parts(face: KioskFace, look: Look, scene: Scene) -> Iterator[Picture]:
    """Yield a page, and its other parts where it does not show everything at once."""
    put(face, scene)
    yield look.staged(scene.name)
    parts = 1 if scene.seconds_left else look.number("pages", of="moreHeight")
    for part in range(2, parts + 1):
        look.press_on("more")
        yield look.staged(f"{scene.name}-{part}")
