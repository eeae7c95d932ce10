"""Who is before whom, and whether a desk is free for them."""

from kiosk.actions.branch import Branch
from kiosk.actions.desks import desks_open_today
from kiosk.domain.calling import count_before
from kiosk.domain.ticket import Ticket


def competing(branch: Branch, service: str) -> frozenset[str]:
    """Return the services that share a desk with this one: open desks, else all of them."""
    serving = [desk for desk in branch.office.desks.values() if service in desk.services]
    sessions = desks_open_today(branch)
    open_now = [desk for desk in serving if desk.name in sessions] or serving
    return frozenset({service}.union(*(desk.services for desk in open_now)))


def is_desk_free(branch: Branch, service: str) -> bool:
    """Return whether a desk that serves this calls people and has nobody."""
    serving = [
        name
        for name, session in desks_open_today(branch).items()
        if session.paused_at is None
        and name in branch.office.desks
        and service in branch.office.desks[name].services
    ]
    return any(branch.store.tickets.at_desk(name) is None for name in serving)


def people_before(branch: Branch, ticket: Ticket) -> int:
    """Return how many of those waiting the rule would call before this ticket now."""
    services = competing(branch, ticket.service)
    waiting = branch.store.tickets.in_line(ticket.day)
    rivals = [other for other in waiting if other.service in services and other.id != ticket.id]
    return count_before(ticket, rivals, int(branch.now().timestamp()))
