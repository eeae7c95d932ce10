"""One picture of the kiosk face, and the same in another language."""

from dataclasses import dataclass, replace

from kiosk.actions.views import KioskView
from ui.kiosk.visit import Visit


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


def in_language(scenes: list[Scene], language: str) -> list[Scene]:
    """Return Italian scenes in another language, its code at the end of their names."""
    return [
        replace(
            scene,
            name=f"{scene.name.replace('-it', '')}-{language}",
            visit=replace(scene.visit, language=language),
        )
        for scene in scenes
    ]
