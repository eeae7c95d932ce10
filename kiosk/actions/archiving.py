"""Background work: closed days into the history file, sound copies, old things deleted.

It runs in whichever process holds the lease (design.md 13.12).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.resetting import undoable_resets
from kiosk.actions.today import today
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.measure import Measure, Stage, measures_of
from kiosk.domain.occupancy import desks_after
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Event, Kind
from kiosk.store.history import DayPast

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Before every booking of a day."""
LEASE = "house"
LEASE_TIME = timedelta(seconds=90)
SNAPSHOT_EVERY = timedelta(minutes=5)
HALF_HOUR_MIN = 30
DAYS_A_MONTH = 31
KEEP_COPIES = timedelta(days=7)
"""Copies of the live file hold whole days, flags included (P9)."""
STANDS = {
    Kind.ISSUED: TicketStatus.WAITING,
    Kind.CHECKED_IN: TicketStatus.WAITING,
    Kind.CALLED: TicketStatus.CALLED,
    Kind.RECALLED: TicketStatus.CALLED,
    Kind.PHONED: TicketStatus.CALLED,
    Kind.PHONED_AGAIN: TicketStatus.CALLED,
    Kind.SERVING: TicketStatus.SERVING,
    Kind.SERVED: TicketStatus.SERVED,
    Kind.PARKED: TicketStatus.PARKED,
    Kind.RESUMED: TicketStatus.SERVING,
    Kind.TRANSFERRED: TicketStatus.WAITING,
    Kind.NO_SHOW: TicketStatus.NO_SHOW,
    Kind.REINSTATED: TicketStatus.WAITING,
    Kind.RELEASED: TicketStatus.WAITING,
    Kind.VOIDED: TicketStatus.VOIDED,
}
"""How a ticket stands after each step of its own."""


def keep_house(branch: Branch, holder: str, last_snapshot: datetime | None) -> datetime | None:
    """Do what is due if the lease is ours; return when the last copy was made.

    Args:
        holder: Name of this process.
        last_snapshot: What this function returned before.
    """
    now = branch.now()
    if not _is_ours(branch, holder, now):
        return last_snapshot
    is_due = last_snapshot is None or now - last_snapshot >= SNAPSHOT_EVERY
    if is_due:
        branch.store.snapshot(now)  # before anything that a damaged history could stop
        branch.store.mark_log(today(branch))
        last_snapshot = now
    if archive(branch) == 0 and is_due:
        _tidy(branch)  # also what a stop after the last deletion left undone
    return last_snapshot


def archive_if_ours(branch: Branch, holder: str) -> int:
    """Archive unless another process holds the lease, which does it then; return how many days."""
    return archive(branch) if _is_ours(branch, holder, branch.now()) else 0


def keeps_house(branch: Branch, holder: str) -> bool:
    """Return whether this process is the one that does what only one may do."""
    return _is_ours(branch, holder, branch.now())


def _is_ours(branch: Branch, holder: str, now: datetime) -> bool:
    with branch.store.transaction():
        return branch.store.places.take_lease(LEASE, holder, now, now + LEASE_TIME)


def archive(branch: Branch) -> int:
    """Bring closed days to the history file, then delete them; return how many.

    Copy first, then delete in slices: it can be repeated whatever stops it. A day stays
    while its closing can be undone, that is until a later day begins: with its first number,
    or because reception closes that day too. Opening a desk begins no day.
    """
    newest = branch.store.tickets.highest_day()
    if newest is None:
        return 0
    days = branch.store.tickets.old_days(newest)
    for day in days:
        _copy(branch, day)
    if days:
        kept = timedelta(days=branch.office.retention_months * DAYS_A_MONTH)
        branch.store.history.forget_before((date.fromisoformat(newest) - kept).isoformat())
    for day in days:
        _delete(branch, day)
    if days:
        _tidy(branch)
    return len(days)


def _copy(branch: Branch, day: str) -> None:
    if branch.store.history.has(day):
        return
    with branch.store.reading():
        tickets = branch.store.tickets.of_day(day)
        measures = [one for ticket in tickets for one in measures_of_ticket(branch, ticket)]
        audit = branch.store.events.audit_of_day(day)
        past = _past_of(branch, day, tickets)
    preferential = sum(ticket.preferential for ticket in tickets)
    branch.store.history.add(day, measures, preferential, audit, past)


def _past_of(branch: Branch, day: str, tickets: Sequence[Ticket]) -> DayPast:
    """Return what forecasts of later days learn from a day."""
    over = desks_after(branch.store.forecasts.steps(day)).over
    bookings = branch.store.appointments.starting_from(day, EPOCH)
    by_phone = {one.ticket_id for one in bookings if one.mode is not DeliveryMode.IN_PERSON}
    came = [
        int((one.issued_at - one.booked_at).total_seconds())
        for one in tickets
        if one.booked_at and one.id not in by_phone
    ]
    missed = sum(one.mode is DeliveryMode.IN_PERSON and one.ticket_id is None for one in bookings)
    return DayPast([(one.service, max(1, one.took_s)) for one in over], [*came, *[None] * missed])


def measures_of_ticket(branch: Branch, ticket: Ticket) -> list[Measure]:
    """Return a measure for each service of a ticket, as far as it has come."""
    stages = _stages(branch.store.events.of_ticket(ticket.id))
    return measures_of(ticket, stages, half_hour(branch, ticket.issued_at))


def _stages(events: Sequence[Event]) -> list[Stage]:
    """Return the steps of a ticket without those that were taken back."""
    steps: list[Event] = []
    for event in events:
        if event.kind is Kind.UNDONE and event.detail["undone"] in STANDS:
            while steps and steps.pop().kind != event.detail["undone"]:
                pass  # a call goes with its recalls
        elif event.kind in STANDS:
            steps.append(event)
    return [
        Stage(one.at, STANDS[one.kind], one.service or "", one.kind is Kind.TRANSFERRED)
        for one in steps
    ]


def half_hour(branch: Branch, at: datetime) -> str:
    """Return the beginning of the half hour of a moment, `10:30`, in the branch's zone."""
    local = branch.local(at)
    return f"{local:%H}:{local.minute // HALF_HOUR_MIN * HALF_HOUR_MIN:02d}"


def _delete(branch: Branch, day: str) -> None:
    more = True
    while more:
        with branch.store.transaction():
            more = branch.store.tickets.delete_slice(day)


def _tidy(branch: Branch) -> None:
    """Delete what goes with past days, whatever deleted them."""
    newest = branch.store.tickets.highest_day()
    if newest is None:
        return
    the_day_before = date.fromisoformat(newest) - timedelta(days=1)
    with branch.store.transaction():
        branch.store.appointments.forget(the_day_before.isoformat())
        branch.store.errands.forget_ended([one.sequence for one in undoable_resets(branch)])
        branch.store.forecasts.forget(newest)
        branch.store.tickets.forget_before(
            branch.now() - timedelta(seconds=branch.office.times.undo_s)
        )
        branch.store.jobs.forget_bookings(branch.now() - timedelta(days=1))
        branch.store.places.forget_sessions(branch.now() - timedelta(days=1))
    branch.store.forget(branch.now() - KEEP_COPIES)
