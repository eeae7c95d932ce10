"""What reception does to a ticket and may want to take back, each in a branch made for it."""

from collections.abc import Callable

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show, reinstate
from kiosk.actions.desks import close_desk
from kiosk.actions.issuing import void
from kiosk.actions.merging import merge
from kiosk.actions.serving import close_as_served, transfer
from tests.actions.arrivals import arrive, booked
from tests.actions.scenes import served_at
from tests.builders import desk_of, somebody
from tests.fakes import Clock

Step = Callable[[Branch], object]
Scene = Callable[[Branch, Clock], Step]


def voids_who_waits(branch: Branch, _clock: Clock) -> Step:
    """Of two, with preferential access; desk 2 has sent them to desk 1 with a note."""
    somebody(branch, "quick", preferential=True)
    second, ticket = served_at(branch, "2")
    desk_of(branch, "1")
    transfer(second, "2", "desk:1", keep_place=True, note="una copia", back=True)
    return lambda reception: void(reception, ticket.id)


def voids_who_is_called(branch: Branch, clock: Clock) -> Step:
    """Desk 1 waits for them, and has called twice."""
    called = somebody(branch)
    call_next(desk_of(branch, "1"), "1")
    clock.advance(seconds=20)
    return lambda reception: void(reception, called.ticket_id)


def merges_two(branch: Branch, clock: Clock) -> Step:
    """One has booked, the other has preferential access."""
    booked(branch, clock)
    arrive(branch)
    clock.advance(minutes=3)
    kept = somebody(branch, preferential=True)
    return lambda reception: merge(reception, kept.ticket_id, "L1")


def lets_back_in(branch: Branch, clock: Clock) -> Step:
    """Too late to keep the place, and desk 1 has closed in the meantime."""
    somebody(branch, "quick")
    second, ticket = served_at(branch, "2")
    first = desk_of(branch, "1")
    transfer(second, "2", "desk:1", keep_place=True)
    call_next(first, "1")
    mark_no_show(first, "1")
    close_desk(first, "1")
    clock.advance(minutes=40)
    return lambda reception: reinstate(reception, ticket.id)


def closes_who_is_served(branch: Branch, clock: Clock) -> Step:
    """Desk 1 has served them for five minutes."""
    somebody(branch)
    served_at(branch)
    clock.advance(minutes=5)
    return lambda reception: close_as_served(reception, "1")


def closes_who_is_called(branch: Branch, _clock: Clock) -> Step:
    """Desk 1 has never begun."""
    somebody(branch)
    call_next(desk_of(branch, "1"), "1")
    return lambda reception: close_as_served(reception, "1")


STEPS = [
    voids_who_waits, voids_who_is_called, merges_two, lets_back_in, closes_who_is_served,
    closes_who_is_called,
]  # fmt: skip
"""Every kind of step."""
