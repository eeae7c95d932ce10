"""The bookings of today as reception sees them."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.appointment import DeliveryMode, Punctuality, punctuality
from kiosk.domain.label import Label
from kiosk.domain.permission import Action


@dataclass(frozen=True, slots=True)
class BookingEntry:
    """One booking of today; neither its code nor whose it is.

    Args:
        at: In the branch's zone.
        when: Where a check-in now would stand.
        number: Of the ticket it became, or empty.
    """

    appointment_id: str
    at: datetime
    queue: str
    service: Label
    mode: DeliveryMode
    when: Punctuality
    number: str


def bookings_today(branch: Branch) -> tuple[BookingEntry, ...]:
    """Return the bookings of today, earliest first; those of services taken out are left out."""
    allow(branch, Action.BOOKINGS_TODAY)
    store, services, now = branch.store, branch.office.services, branch.now()
    with store.reading():
        day = today(branch)
        midnight = datetime.combine(
            datetime.fromisoformat(day), datetime.min.time(), branch.office.opening.zone
        )
        entries = []
        for one in store.appointments.starting_from(day, midnight):
            service = services.get(one.service)
            if service is None:
                continue
            ticket = store.tickets.find(one.ticket_id or "")
            entries.append(
                BookingEntry(
                    one.id,
                    branch.local(one.starts_at),
                    service.queue,
                    service.name,
                    one.mode,
                    punctuality(branch.office.check_in, one.starts_at, now),
                    ticket.written if ticket else "",
                )
            )
        return tuple(entries)
