"""Pictures of the slip: every language, two at once, 58 mm, a reprint."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.actions.foresight.reading import foresight
from kiosk.actions.slips import slip_of
from kiosk.domain.actor import Role
from kiosk.domain.ticket import Ticket
from ui.paper.drawing import draw, to_image
from ui.tour.kiosk_ways import LANGUAGES
from ui.tour.stage import Picture, Stage

WIDE, NARROW = 576, 384


def slip_pictures(stage: Stage) -> Iterator[Picture]:
    """Yield each kind of slip for the ticket that was issued last, as where all is offered."""
    branch = stage.acting(Role.KIOSK, "1")
    branch = replace(branch, office=replace(branch.office, languages=LANGUAGES))
    joint = replace(branch, office=replace(branch.office, joint_languages=("it", "de")))
    stage.foresee()
    ticket = last_ticket(stage)
    wait = foresight(branch).newcomer(ticket.service, preferential=False)
    german = replace(ticket, language="de")
    others = [
        (f"slip-27-{language}", WIDE, slip_of(branch, replace(ticket, language=language), 6, wait))
        for language in ("en", "fr", "sl", "es", "ar")
    ]
    booked = replace(ticket, booked_at=ticket.issued_at.replace(minute=30, second=0))
    for name, width, slip in (
        ("slip-27-it", WIDE, slip_of(branch, ticket, 6, wait)),
        ("slip-27-it-de", WIDE, slip_of(joint, ticket, 6, wait)),
        ("slip-27-de", WIDE, slip_of(branch, german, 6, wait)),
        ("slip-27-booked", WIDE, slip_of(branch, booked, 6, wait)),
        ("slip-27-reprint", WIDE, slip_of(branch, ticket, 6, wait, copy=1)),
        ("slip-27-58mm", NARROW, slip_of(branch, ticket, 6, wait)),
        *others,
    ):
        yield Picture(name, to_image(draw(slip, width)))


def last_ticket(stage: Stage) -> Ticket:
    """Return the ticket that was issued last."""
    day = stage.branch.store.tickets.highest_day() or ""
    return stage.branch.store.tickets.of_day(day)[-1]
