"""A made-up morning is one that the branch could have."""

from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.command.rehearsal import MOST_WAITING, SetClock, open_desks, play_morning
from kiosk.domain.ticket import TicketStatus
from kiosk.settings.settings import load
from tests.builders import a_branch
from tests.settings.planted import KINDS, SHIPPED


@pytest.mark.parametrize(
    "kind",
    [KINDS[0], *(pytest.param(kind, marks=pytest.mark.long) for kind in KINDS[1:])],
)
def test_a_branch_gets_no_more_people_than_its_desks_can_bear(tmp_path: Path, kind: str):
    """Two desks are not sent the crowd of four, and nobody waits for a desk that is closed."""
    office = load(SHIPPED / kind)
    clock = SetClock(datetime(2026, 11, 23, 8, 30, tzinfo=office.opening.zone))
    branch = a_branch(tmp_path, clock, office)  # type: ignore[arg-type]
    open_ones = [office.desks[name] for name in open_desks(branch)]

    play_morning(branch, clock, clock.time.replace(hour=10, minute=28), open_desks(branch))

    waiting = branch.store.tickets.waiting()
    branch.store.close()
    served = frozenset[str]().union(*(desk.services for desk in open_ones))
    assert {ticket.service for ticket in waiting} <= served
    walked_in = Counter(ticket.queue for ticket in waiting if ticket.booked_at is None)
    for queue, people in walked_in.items():
        here = {service.id for service in office.services.values() if service.queue == queue}
        desks = [desk for desk in open_ones if desk.services & here]
        assert people <= MOST_WAITING * len(desks), queue


def test_somebody_waits_and_somebody_is_served(tmp_path: Path):
    """An empty room would be nothing to look at."""
    office = load(SHIPPED / "local_agency")
    clock = SetClock(datetime(2026, 11, 23, 8, 30, tzinfo=office.opening.zone))
    branch = a_branch(tmp_path, clock, office)  # type: ignore[arg-type]

    play_morning(branch, clock, clock.time.replace(hour=9, minute=30), open_desks(branch))

    statuses = {ticket.status for ticket in branch.store.tickets.unfinished()}
    branch.store.close()
    assert TicketStatus.WAITING in statuses
    assert TicketStatus.SERVING in statuses
