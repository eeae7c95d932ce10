"""Whatever a desk does on a busy morning: taken back, everything is where it was."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call, call_next, keeps_place, mark_no_show
from kiosk.actions.letting_back import let_back
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.serving import finish, park, resume, start_serving, transfer
from kiosk.actions.undoing import UNDOABLE, undo
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind
from tests.actions.scenes import everything, order
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.store.replay import check

STEPS = 60
DESKS = ("1", "2", "3")
Step = Callable[[], object]


def steps_of(desk: Branch, name: str, dice: Random) -> list[Step]:
    """Return what a desk can do now, and what its rules allow."""
    tickets = desk.store.tickets
    here = tickets.at_desk(name)
    others = [f"desk:{one}" for one in DESKS if one != name]
    send = partial(
        transfer, desk, name, dice.choice([*others, "service:quick", "service:orientation"]),
        keep_place=dice.random() < 0.5, note=dice.choice(["", "una copia"]),
        back=dice.random() < 0.5,
    )  # fmt: skip
    if here and here.status is TicketStatus.CALLED:
        return [partial(start_serving, desk, name), partial(mark_no_show, desk, name), send]
    if here:
        return [partial(finish, desk, name), partial(park, desk, name), send]
    profile = desk.office.desks[name].services
    mine = [
        one
        for one in tickets.waiting()
        if one.target_desk == name or (one.target_desk is None and one.service in profile)
    ]
    parked = tickets.parked_at(name)
    out_of_turn = [partial(call, desk, name, dice.choice(mine).id)] if mine else []
    missed = [one for one in tickets.unfinished() if one.status is TicketStatus.NO_SHOW]
    late = [one for one in missed if one.desk == name and keeps_place(desk, one)]
    back = [partial(let_back, desk, name, dice.choice(late).id)] if late else []
    again = [partial(resume, desk, name, dice.choice(parked).id)] if parked else []
    return [*again, *back, *out_of_turn, *([partial(call_next, desk, name)] if mine else [])]


def at_rest(ticket: Ticket) -> Ticket:
    """Return a ticket without the moments that say nothing of it as it stands now."""
    if ticket.status is TicketStatus.WAITING:
        return replace(ticket, called_at=None, shown_at=None, serving_at=None, served_s=0)
    return replace(ticket, serving_at=None) if ticket.status is TicketStatus.PARKED else ticket


def seen(branch: Branch, clock: Clock) -> list[object]:
    """Return all that a step could have changed: tickets, errands, the line and every desk."""
    errands = [branch.store.errands.of(one.id) for one in everything(branch)]
    views = [
        replace(
            desk_view(desk_of(branch, name), name),
            undo="", last_number="", last_status=None, last_at=None,
        )
        for name in DESKS
    ]  # fmt: skip
    return [[at_rest(one) for one in everything(branch)], errands, order(branch, clock), views]


def walk(branch: Branch, clock: Clock, seed: int) -> set[Kind]:
    """Take steps at random, each of them twice with its undo in between; return what was undone."""
    dice = Random(seed)  # noqa: S311 - a morning that can be played again
    desks = {name: desk_of(branch, name) for name in DESKS}
    undone: set[Kind] = set()
    for _ in range(STEPS):
        clock.advance(seconds=dice.randint(0, 80))
        if dice.random() < 0.3:
            somebody(
                branch, dice.choice(["orientation", "quick"]), preferential=dice.random() < 0.2
            )
        name = dice.choice(DESKS)
        if not (possible := steps_of(desks[name], name, dice)):
            continue
        step = dice.choice(possible)
        before = seen(branch, clock)
        step()
        kind = desk_view(desks[name], name).undo
        undo(desks[name], name)
        assert seen(branch, clock) == before, kind
        undone.add(Kind(kind))
        step()
    check(branch.store, "2026-11-23")
    return undone


def test_a_step_taken_back_leaves_everything_where_it_was(branch: Branch, clock: Clock):
    """The exact place in the line included, and the log agrees; each kind of step has its turn."""
    assert walk(branch, clock, 1) == set(UNDOABLE) - {Kind.PHONED}


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 22))
def test_whatever_has_happened_before(branch: Branch, clock: Clock, seed: int):
    """Twenty mornings."""
    assert walk(branch, clock, seed) >= {Kind.CALLED, Kind.SERVING}
