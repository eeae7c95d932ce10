"""Everything a kiosk says of waits: each kind of wait on each page, and the end of the day."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from kiosk.actions.views import ChoiceState, IssuedView, KioskView
from kiosk.domain.wait import Wait
from ui.kiosk.visit import Notice, Page
from ui.tour.kiosk_pages import at, closed_office, needs_booking, no_paper, ticket, wanting
from ui.tour.kiosk_scene import Scene

KINDS: Mapping[str, Wait | None] = {
    "range": Wait(10, 25),
    "short": Wait(0, 10),
    "at-once": Wait(0, 5, is_at_once=True),
    "long": Wait(60, None),
    "rough": Wait(20, 40, is_rough=True),
    "unknown": None,
}
"""Each kind of wait that people may read, by the name of its picture."""
ON_TILES = ("range", "at-once", "long", "unknown")
EARLY, EARLY_BY = Wait(30, 45, is_rough=True), timedelta(minutes=30)
"""Of who came before the booked time."""


def wait_scenes(view: KioskView, issued: IssuedView) -> list[Scene]:
    """Return the pages of a kiosk that say how long it takes, in Italian."""
    return [
        _tiles(view, "tiles", [KINDS[name] for name in ON_TILES], ends_with_full=True),
        _tiles(view, "tiles-rough", [Wait(0, 5, is_rough=True), Wait(20, 40, is_rough=True)]),
        _tiles(replace(view, waits_at=None), "tiles-unknown", [None]),
        *(scene for name, wait in KINDS.items() for scene in _with(view, issued, name, wait)),
        _early(view, issued, is_rough=False),
        _early(view, issued, is_rough=True),
        *_at_the_end(view),
    ]


def _tiles(
    view: KioskView, name: str, waits: list[Wait | None], *, ends_with_full: bool = False
) -> Scene:
    """Return page 03 with open services alone, and if wanted one that gives no tickets any more."""
    opens = (view.now + timedelta(days=1)).replace(hour=8, minute=30)
    choices = [
        replace(choice, state=ChoiceState.OPEN, wait=waits[place % len(waits)], opens=None)
        for place, choice in enumerate(view.choices)
    ]
    if ends_with_full:
        full = {"state": ChoiceState.FULL, "wait": None, "opens": opens}
        last = min(len(waits), len(choices) - 1)
        choices[last] = replace(choices[last], **full)  # type: ignore[arg-type]
    return Scene(f"03-{name}", replace(view, choices=tuple(choices)), at("it", Page.SERVICES))


def _with(view: KioskView, issued: IssuedView, name: str, wait: Wait | None) -> Iterator[Scene]:
    """Yield what says one wait alone: the way to the front desk, a message, and the ticket.

    Not every branch has a front desk.
    """
    seen = replace(view, front_desk=view.front_desk and replace(view.front_desk, wait=wait))
    given = replace(issued, wait=wait)
    yield replace(needs_booking(seen, "it"), name=f"05-front-desk-{name}")
    appointment = wanting(seen, ChoiceState.APPOINTMENT_ONLY)
    yield Scene(f"05-by-appointment-{name}", seen, appointment)
    yield Scene(f"message-not-found-{name}", seen, at("it", Page.CODE).told(Notice.NOT_FOUND))
    yield replace(ticket(seen, "it", given), name=f"07-ticket-{name}")
    yield replace(no_paper(seen, "it", given), name=f"08-no-paper-{name}")


def _early(view: KioskView, issued: IssuedView, *, is_rough: bool) -> Scene:
    """Return the ticket of somebody who came before the booked time."""
    booked = view.now + EARLY_BY
    wait = replace(EARLY, is_rough=is_rough)
    early = replace(issued, wait=wait, booked_at=booked, not_before=booked)
    return replace(ticket(view, "it", early), name=f"07-ticket-early{'-rough' * is_rough}")


def _at_the_end(view: KioskView) -> Iterator[Scene]:
    """Yield the warning before the end of the day or a break, and that no ticket is given."""
    first, *others = view.choices
    afternoon, evening = view.now.replace(hour=15, minute=0), closed_office(view).opens_next
    late = replace(first, may_be_too_late=True)
    full = replace(first, state=ChoiceState.FULL, wait=None, opens=evening)
    for name, notice, choice in (
        ("closing-soon-opens-today", Notice.CLOSING_SOON, replace(late, opens=afternoon)),
        ("closing-soon-opens-tomorrow", Notice.CLOSING_SOON, replace(late, opens=evening)),
        ("full", Notice.FULL, full),  # never where it opens again today
    ):
        seen = replace(view, choices=(choice, *others))
        visit = replace(at("it", Page.SERVICES), service=first.service, wanted=first.service)
        yield Scene(f"message-{name}", seen, visit.told(notice))
