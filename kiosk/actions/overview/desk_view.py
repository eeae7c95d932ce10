"""What one desk shows."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime

from kiosk.actions.branch import Branch, allow
from kiosk.actions.calling import for_desk, recall_in_s
from kiosk.actions.configured import service_of
from kiosk.actions.desks import desks_open_today, known_desk
from kiosk.actions.foresight.reading import Foresight, foresight
from kiosk.actions.reaching import mode_of
from kiosk.actions.serving import goes_back_to, may_be_sent
from kiosk.actions.today import today, waiting_today
from kiosk.actions.undoing import UNDOABLE, undoable
from kiosk.actions.views import (
    DeskBooking,
    DeskQueue,
    DeskTicket,
    DeskView,
    ParkedTicket,
    Target,
)
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.desk import Desk, DeskState
from kiosk.domain.permission import Action, sees_mark
from kiosk.domain.service import AccessMode
from kiosk.domain.ticket import Ticket, TicketStatus, served_s
from kiosk.store.events import Event, Kind
from kiosk.store.places import DeskSession

MOST_BOOKINGS = 2
DAY_BEGINS = datetime(1970, 1, 1, tzinfo=UTC)
"""Before every booking of a day."""
A_MINUTE_S = 60
LEFT = frozenset({Kind.SERVED, Kind.NO_SHOW, Kind.PARKED, Kind.TRANSFERRED})
"""How a ticket leaves a desk: shown until the next step, others only as what can be taken back."""


def desk_view(branch: Branch, desk: str) -> DeskView:
    """Return what this desk shows now.

    Raises:
        RefusedError: UNKNOWN_DESK; NOT_ALLOWED, as the mark is for staff only (P3).
    """
    allow(branch, Action.DESK_VIEW, desk)
    known = known_desk(branch, desk)
    with branch.store.reading():
        return _seen_now(branch, known)


def _seen_now(branch: Branch, known: Desk) -> DeskView:
    store, desk = branch.store, known.name
    now, day = branch.now(), today(branch)
    here = store.tickets.at_desk(desk)
    everybody = waiting_today(branch, day)
    mine = for_desk(known, everybody)
    parked = [one for one in store.tickets.parked_at(desk) if one.day == day]
    of_today = store.appointments.starting_from(day, DAY_BEGINS)
    last = store.events.last_of_desk(desk)
    waits = foresight(branch) if here else None
    can_undo = undoable(branch, desk, now)
    shown = last if last and last.kind in LEFT else can_undo
    return DeskView(
        desk=desk,
        now=branch.local(now),
        state=state_of(desks_open_today(branch).get(desk), here),
        ticket=_desk_ticket(branch, here, now) if here else None,
        queues=_queues(branch, known, mine, now),
        bookings=_bookings(branch, known, of_today, {one.id for one in mine}, now),
        parked=tuple(
            ParkedTicket(one.id, one.written, service_of(branch, one).public_name) for one in parked
        ),
        targets=_targets(branch, known, here, everybody, waits) if here and waits else (),
        waits_at=branch.maybe_local(waits.calm_at) if waits else None,
        waiting=len(mine),
        longest_s=longest(mine, now),
        last_mode=_mode_of(branch, shown),
        undo=can_undo.kind if can_undo else "",
        last_number=_written(shown.queue, shown.number) if shown else "",
        last_status=_left_as(shown),
        last_at=branch.local(shown.at) if shown else None,
    )


def _bookings(
    branch: Branch,
    desk: Desk,
    bookings: Sequence[Appointment],
    waiting: AbstractSet[str],
    now: datetime,
) -> tuple[DeskBooking, ...]:
    """Return the next bookings that the desk can serve.

    A desk of the second level has its whole day before it, with the appointments by phone and on
    the web until they have begun; any other only the next ones whose people come here.
    """
    services = branch.office.services
    second = any(
        services[one].access is AccessMode.APPOINTMENT_ONLY
        for one in desk.services
        if one in services
    )
    mine = [
        one
        for one in bookings
        if one.service in desk.services
        and one.service in services
        and _is_to_come(one, waiting, now)
    ]
    if not second:
        mine = [one for one in mine if one.mode is DeliveryMode.IN_PERSON][:MOST_BOOKINGS]
    return tuple(
        DeskBooking(
            branch.local(one.starts_at),
            services[one.service].name,
            one.ticket_id is not None,
            one.id,
            one.mode,
        )
        for one in mine
    )


def _is_to_come(booking: Appointment, waiting: AbstractSet[str], now: datetime) -> bool:
    if booking.mode is DeliveryMode.IN_PERSON:
        return booking.starts_at >= now
    return booking.ticket_id is None or booking.ticket_id in waiting


def state_of(session: DeskSession | None, here: Ticket | None) -> DeskState:
    """Return what a desk is doing; without a session of today it is closed."""
    if session is None:
        return DeskState.CLOSED
    if here is not None:
        return DeskState.SERVING if here.status is TicketStatus.SERVING else DeskState.CALLING
    return DeskState.PAUSED if session.paused_at else DeskState.FREE


def waited_s(ticket: Ticket, until: datetime) -> int:
    """Return the waiting time in seconds: from joining, or from the booked time if later."""
    return max(0, int((until - ticket.joined_at).total_seconds()))


def longest(waiting: Sequence[Ticket], now: datetime) -> int | None:
    """Return the longest waiting time in seconds, or None if nobody waits."""
    return max((waited_s(ticket, now) for ticket in waiting), default=None)


def _mode_of(branch: Branch, event: Event | None) -> DeliveryMode:
    """Return how the appointment is held that a step was about."""
    ticket = branch.store.tickets.find(event.ticket_id or "") if event else None
    return mode_of(branch, ticket) if ticket else DeliveryMode.IN_PERSON


def _left_as(shown: Event | None) -> TicketStatus | None:
    """Return how a ticket left the desk; who was let back in had left it before."""
    return UNDOABLE[shown.kind] if shown and shown.kind is not Kind.REINSTATED else None


def _written(queue: str | None, number: int | None) -> str:
    return f"{queue}\u00a0{number or 0:03d}"


def _desk_ticket(branch: Branch, ticket: Ticket, now: datetime) -> DeskTicket:
    service = service_of(branch, ticket)
    called = ticket.called_at or now
    errand = branch.store.errands.of(ticket.id)
    back_to = goes_back_to(ticket, errand)
    return DeskTicket(
        ticket_id=ticket.id,
        number=ticket.written,
        service=service.public_name,
        status=ticket.status,
        waited_s=waited_s(ticket, called),
        priority=ticket.preferential and sees_mark(branch.actor),
        booked_at=branch.maybe_local(ticket.booked_at),
        called_at=branch.maybe_local(ticket.called_at),
        called_s=max(0, int((now - (ticket.shown_at or called)).total_seconds())),
        calls=ticket.calls,
        most_calls=branch.office.times.most_calls,
        recall_in_s=recall_in_s(branch, ticket, now),
        served_s=served_s(ticket, now),
        limit_s=service.limit_s,
        note=errand.note if errand else "",
        mode=mode_of(branch, ticket),
        back_to=back_to,
        back_to_closed=bool(back_to) and back_to not in desks_open_today(branch),
    )


def _queues(
    branch: Branch, desk: Desk, mine: Sequence[Ticket], now: datetime
) -> tuple[DeskQueue, ...]:
    """Return the queues of the desk's services, in the order of the configuration."""
    letters = {branch.office.services[one].queue for one in desk.services}
    letters |= {ticket.queue for ticket in mine}
    rows = []
    for letter, queue in branch.office.queues.items():
        if letter in letters:
            inside = [ticket for ticket in mine if ticket.queue == letter]
            rows.append(
                DeskQueue(
                    letter,
                    queue.name,
                    len(inside),
                    longest(inside, now),
                    queue.goal_min * A_MINUTE_S,
                )
            )
    return tuple(rows)


def _targets(
    branch: Branch, desk: Desk, here: Ticket, waiting: Sequence[Ticket], waits: Foresight
) -> tuple[Target, ...]:
    """Return where the ticket here can be sent: one service for each queue, then other desks.

    A queue is reached through its service with the lowest order; consulting stays visible
    and says why it is closed to somebody without an appointment.
    """
    targets = []
    for letter, queue in branch.office.queues.items():
        services = [one for one in branch.office.services.values() if one.queue == letter]
        if not services or letter == service_of(branch, here).queue:
            continue
        service = min(services, key=lambda one: (one.order, one.id))
        targets.append(
            Target(
                f"service:{service.id}",
                letter,
                queue.name,
                sum(ticket.queue == letter for ticket in waiting),
                waits.wait(service.id),
                "" if may_be_sent(branch, here, service) else AccessMode.APPOINTMENT_ONLY,
            )
        )
    sessions = desks_open_today(branch)
    for other in branch.office.desks.values():
        if other.name != desk.name and other.name in sessions:
            sent = sum(ticket.target_desk == other.name for ticket in waiting)
            targets.append(Target(f"desk:{other.name}", other.name, other.place, sent, None))
    return tuple(targets)
