"""The file itself keeps numbers and desks apart, whatever the code above it forgets."""

from dataclasses import replace

import pytest
from pysqlite3 import IntegrityError

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.domain.ticket import Ticket, TicketStatus
from tests.builders import desk_of, somebody


def first(branch: Branch) -> Ticket:
    """Let somebody take a ticket and return it."""
    view = somebody(branch)
    ticket = branch.store.tickets.find(view.ticket_id)
    assert ticket is not None
    return ticket


@pytest.mark.parametrize(
    "twin",
    [
        {"status": TicketStatus.SERVED},
        {"round": 2},
        {"round": 2, "status": TicketStatus.NO_SHOW},
        {"round": 2, "day": "2026-11-24", "status": TicketStatus.PARKED},
    ],
)
def test_no_number_is_kept_twice(branch: Branch, twin: dict[str, object]):
    """Not in one round of a day, and not while somebody may still hold it."""
    ticket = first(branch)

    with pytest.raises(IntegrityError), branch.store.transaction():
        branch.store.tickets.add(replace(ticket, id="another", **twin))  # type: ignore[arg-type]

    assert branch.store.tickets.unfinished() == [ticket]


def test_a_number_can_come_again_once_nobody_holds_it(branch: Branch):
    """In a new round."""
    ticket = first(branch)

    with branch.store.transaction():
        branch.store.tickets.save(replace(ticket, status=TicketStatus.SERVED))
        branch.store.tickets.add(replace(ticket, id="another", round=2))

    assert [one.id for one in branch.store.tickets.waiting()] == ["another"]


def test_nobody_is_called_to_a_desk_that_has_somebody(branch: Branch):
    """One called or served at a desk, others may be put aside there."""
    first(branch)
    other = first(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")

    for status in (TicketStatus.CALLED, TicketStatus.SERVING):
        with pytest.raises(IntegrityError), branch.store.transaction():
            branch.store.tickets.save(replace(other, status=status, desk="1"))
    with branch.store.transaction():
        branch.store.tickets.save(replace(other, status=TicketStatus.PARKED, desk="1"))

    assert len(branch.store.tickets.at_desks()) == 1


def test_what_is_written_is_read_back(branch: Branch):
    """Every field, to the millisecond."""
    ticket = first(branch)
    moment = ticket.issued_at.replace(microsecond=123_000)
    full = replace(
        ticket, service="quick", preferential=True, status=TicketStatus.SERVING, target_desk="2",
        desk="2", called_at=moment, calls=3, shown_at=moment,
        serving_at=moment, served_s=77, ended_at=moment,
    )  # fmt: skip

    with branch.store.transaction():
        branch.store.tickets.save(full)

    assert branch.store.tickets.find(ticket.id) == full
