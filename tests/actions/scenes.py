"""What several tests of the actions begin with."""

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.serving import start_serving
from kiosk.domain.calling import turn
from kiosk.domain.ticket import Ticket
from tests.builders import desk_of, somebody
from tests.fakes import Clock


def people(branch: Branch, clock: Clock) -> None:
    """Let some people come to two queues."""
    for number in range(6):
        somebody(branch, "orientation" if number % 2 else "quick", preferential=number == 3)
        clock.advance(minutes=2)


def order(branch: Branch, clock: Clock) -> list[str]:
    """Return the ids of those who wait, in the order of the rule."""
    now_s = int(clock().timestamp())
    return [one.id for one in sorted(branch.store.tickets.waiting(), key=lambda t: turn(t, now_s))]


def everything(branch: Branch) -> list[Ticket]:
    """Return all tickets of the day."""
    return branch.store.tickets.of_day("2026-11-23")


def served_at(branch: Branch, name: str = "1") -> tuple[Branch, Ticket]:
    """Return a desk and the person it serves."""
    desk = desk_of(branch, name)
    call_next(desk, name)
    return desk, start_serving(desk, name)
