"""Pictures of the display face: messages, waits and joint languages, upright and at 4K as well."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.actions.hall import put_up_message
from kiosk.domain.actor import Role
from kiosk.domain.label import Label
from kiosk.domain.office import Office
from ui.tour.display_pictures import (
    A_SECOND_MS,
    FINE,
    QUIET_S,
    STALE_S,
    TALL,
    WIDE,
    Reach,
    call,
    display,
    let_pass,
)
from ui.tour.stage import Look, Picture, Stage, pause

FINE_TALL = (FINE[1], FINE[0])
SLOW = {"it": "I computer sono lenti. Grazie per l’attesa.", "de": "Unsere Computer sind langsam."}
PAGE_S = 8
EVENING_H = 19


def display_step_pictures(stage: Stage) -> Iterator[Picture]:
    """Yield what a display shows on other days, in every shape of screen; ends in the evening."""
    office = stage.branch.office
    name = next(iter(office.displays))
    waits = replace(office, displays={name: replace(office.displays[name], waits=True)})
    joint = replace(
        office,
        joint_languages=("de", "it"),
        name=Label({"de": "NISF Bozen", "it": "INPS Bolzano"}),
    )
    desks = [one for one in office.desks if one in stage.branch.store.places.sessions()]
    for shape, size in (("wide", WIDE), ("tall", TALL), ("4k", FINE), ("4k-tall", FINE_TALL)):
        for kind, shown_office in (("waits", waits), ("joint", joint)):
            for step, picture in _one(stage, shown_office, size, desks):
                yield Picture(f"display-step-{shape}-{kind}-{step}", picture.image)
    stage.clock.time = stage.clock.time.replace(hour=EVENING_H)
    for shape, size in (("wide", WIDE), ("tall", TALL)):
        with display(stage, joint, size, Reach()) as look:
            for _ in range(3):  # the last calls, and the screen after them
                let_pass(stage, look, QUIET_S)
            yield look.taken(f"display-step-{shape}-closed")


def _one(
    stage: Stage, office: Office, size: tuple[int, int], desks: list[str]
) -> Iterator[tuple[str, Picture]]:
    reach = Reach()
    with display(stage, office, size, reach) as look:
        look.settle()
        let_pass(stage, look, QUIET_S)
        yield "quiet", look.taken("")
        call(stage, desks[-1:])
        pause(A_SECOND_MS)
        yield "call", look.taken("")
        let_pass(stage, look, QUIET_S)
        call(stage, desks[1:4])
        pause(A_SECOND_MS)
        yield "three", look.taken("")
        let_pass(stage, look, QUIET_S)
        yield from _message(stage, office, look)
        reach.is_cut = True
        stage.clock.advance(STALE_S)
        look.passes(office.times.stale_s + 3)
        yield "updating", look.taken("")
        look.passes(office.times.stopped_s)
        yield "stopped", look.taken("")


def _message(stage: Stage, office: Office, look: Look) -> Iterator[tuple[str, Picture]]:
    """Show a message in every language of the display, page by page."""
    languages = office.joint_languages or ("it",)
    reception = stage.acting(Role.RECEPTION, "1", office)
    put_up_message(reception, {language: SLOW[language] for language in languages})
    for page in ("message", "message-2"):
        let_pass(stage, look, PAGE_S)
        yield page, look.taken("")
