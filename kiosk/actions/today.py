"""The business day as the store has it; the first ticket of a new day closes the old one."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.actions.branch import Branch
from kiosk.domain.day import business_day
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind


def today(branch: Branch) -> str:
    """Return the business day of now; nothing is written."""
    return business_day(
        branch.now(), branch.office.opening.zone, branch.store.tickets.highest_day()
    )


def working_day(branch: Branch) -> str:
    """Return the day that closing closes: the last one begun, as long as today is not.

    After midnight it is still yesterday, so that nobody shuts the coming day by mistake.
    """
    day, highest = today(branch), branch.store.tickets.highest_day()
    if highest is None or branch.store.tickets.business_day(day) is not None:
        return day
    begun = branch.store.tickets.business_day(highest)
    return highest if begun and begun.closed_at is None else day


def start_today(branch: Branch, now: datetime) -> str:
    """Return today's business day inside the present transaction, closing earlier days.

    Only a number begins a day (design.md 13.5), or reception, which closes it before anybody has
    come: until then yesterday's closing can be undone.
    """
    store = branch.store
    day = business_day(now, branch.office.opening.zone, store.tickets.highest_day())
    if store.tickets.business_day(day) is None:
        store.tickets.start_day(day)
        _end_earlier_days(branch, day, now)
    return day


def _end_earlier_days(branch: Branch, day: str, now: datetime) -> None:
    """Close what was left open before this day, tickets and desks, in the present transaction."""
    for earlier in branch.store.tickets.open_days_before(day):
        left = [one for one in branch.store.tickets.unfinished() if one.day == earlier]
        sequence = branch.store.events.add(
            Kind.DAY_CLOSED, earlier, now, str(branch.actor), closed=count_unserved(left),
            by_itself=1,
        )  # fmt: skip
        close_tickets(branch, left, sequence, now)
        branch.store.tickets.close_day(earlier, now, sequence)
    branch.store.places.close_desks_before(day, now)


def waiting_today(branch: Branch, day: str) -> list[Ticket]:
    """Return who waits today, in no order; yesterday's are never called."""
    return [ticket for ticket in branch.store.tickets.waiting() if ticket.day == day]


def close_tickets(branch: Branch, left: Sequence[Ticket], sequence: int, now: datetime) -> None:
    """End these tickets by the event with this number, in the present transaction."""
    for ticket in left:
        branch.store.tickets.close(ticket, status_at_closing(ticket), sequence, now)


def count_unserved(left: Sequence[Ticket]) -> int:
    """Return how many of these a closing ends as not served: what its event says."""
    return sum(status_at_closing(one) is TicketStatus.UNSERVED for one in left)


def status_at_closing(ticket: Ticket) -> TicketStatus:
    """Return how a ticket ends when its queue or day is closed."""
    match ticket.status:
        case TicketStatus.SERVING:
            return TicketStatus.SERVED
        case TicketStatus.NO_SHOW:
            return TicketStatus.NO_SHOW
        case _:
            return TicketStatus.UNSERVED
