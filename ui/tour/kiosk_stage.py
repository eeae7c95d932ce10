"""The kiosk of the tour: its branch in the middle of a morning, and a ticket just taken."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from kiosk.actions.branch import Branch
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ChoiceState, IssuedView, KioskView
from kiosk.domain.actor import Role
from kiosk.domain.office import KioskPlace
from kiosk.domain.screen import Screen
from ui.bridge.runner import Runner
from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.visit import Visit
from ui.tour.kiosk_scene import Scene
from ui.tour.stage import Look, Stage, shown

CLOSED_NOW = "web_service_access"


@dataclass(frozen=True, slots=True)
class KioskOnStage:
    """What the pictures of a kiosk are made from.

    Args:
        view: With a service in every state that the office has.
        issued: A ticket, on paper.
    """

    branch: Branch
    place: KioskPlace
    view: KioskView
    issued: IssuedView


def kiosk_on(stage: Stage) -> KioskOnStage:
    """Return the first kiosk of the branch; a ticket is taken there."""
    stage.foresee()
    name = next(iter(stage.branch.office.kiosks))
    branch = stage.acting(Role.KIOSK, name)
    view = kiosk_view(branch, name)
    service = next(one.service for one in view.choices if one.state is ChoiceState.OPEN)
    issued = take_ticket(branch, service, preferential=False, language="it", printer=None)
    return KioskOnStage(
        branch,
        branch.office.kiosks[name],
        _with_a_closed_one(view, service),
        replace(issued, on_paper=True),
    )


@contextmanager
def kiosk_shown(
    kiosk: KioskOnStage, screen: Screen, language: str = "it"
) -> Iterator[tuple[KioskFace, Look]]:
    """Open the kiosk on a screen; a button may be pressed again at once."""
    runner = Runner(kiosk.branch, has_changed)
    place = replace(kiosk.place, screen=screen)
    face = KioskFace(runner, kiosk.branch.words, place, kiosk.branch.office.times, press_pause_ms=0)
    size = (screen.width_px, screen.height_px)
    with shown(runner, "ui.kiosk", face, size, language) as look:
        look.settle()
        yield face, look


def put(face: KioskFace, scene: Scene) -> None:
    """Show a scene, as somebody sees it who has just come to its page."""
    face.show_page(scene.view, Visit(scene.visit.language))
    face.options.put(large=scene.large, contrast=scene.contrast, low=scene.low)  # type: ignore[attr-defined]
    face.show_page(scene.view, scene.visit, seconds_left=scene.seconds_left)


def _with_a_closed_one(view: KioskView, taken: str) -> KioskView:
    """Return the view with one service closed, so that its tile is seen too (visual.md 8).

    Args:
        taken: The service of the ticket in the pictures, which stays open.
    """
    opens = view.now.replace(hour=15, minute=0)
    choices = (
        replace(one, state=ChoiceState.CLOSED, wait=None, opens=opens)
        if one.service == CLOSED_NOW != taken
        else one
        for one in view.choices
    )
    return replace(view, choices=tuple(choices))
