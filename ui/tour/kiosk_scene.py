"""One picture of the kiosk face, and the same in the language that is written leftwards."""

from dataclasses import dataclass, replace

from kiosk.actions.views import KioskView
from ui.kiosk.visit import Visit

MIRRORED = "ar"
"""The language that is written from right to left: every page is seen in it"""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: what the branch says, where the person is, which options are on."""

    name: str
    view: KioskView
    visit: Visit
    large: bool = False
    contrast: bool = False
    low: bool = False
    seconds_left: int = 0


def mirrored(scenes: list[Scene]) -> list[Scene]:
    """Return the scenes in the language that is written from right to left."""
    return [
        replace(
            scene,
            name=f"{scene.name.replace('-it', '')}-{MIRRORED}",
            visit=replace(scene.visit, language=MIRRORED),
        )
        for scene in scenes
    ]
