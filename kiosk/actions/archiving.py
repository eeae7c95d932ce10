"""Background work: closed days into the history file, sound copies, old things deleted.

It runs in whichever process holds the lease (design.md 13.12).
"""

from datetime import date, datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.domain.measure import measure_of
from kiosk.domain.ticket import Ticket

LEASE = "house"
LEASE_TIME = timedelta(seconds=90)
SNAPSHOT_EVERY = timedelta(minutes=5)
HALF_HOUR_MIN = 30
DAYS_A_MONTH = 31
KEEP_COPIES = timedelta(days=7)
"""Copies of the live file hold whole days, flags included (P9)."""


def keep_house(branch: Branch, holder: str, last_snapshot: datetime | None) -> datetime | None:
    """Do what is due if the lease is ours; return when the last copy was made.

    Args:
        holder: Name of this process.
        last_snapshot: What this function returned before.
    """
    now = branch.now()
    with branch.store.transaction():
        if not branch.store.places.take_lease(LEASE, holder, now, now + LEASE_TIME):
            return last_snapshot
    if last_snapshot is None or now - last_snapshot >= SNAPSHOT_EVERY:
        branch.store.snapshot(now)  # before anything that a damaged history could stop
        last_snapshot = now
    archive(branch)
    return last_snapshot


def archive(branch: Branch) -> int:
    """Bring closed days to the history file, then delete them; return how many.

    Copy first, then delete in slices: it can be repeated whatever stops it. A day stays
    while its reset can be undone, that is until a number of a later day was taken.
    """
    newest = branch.store.tickets.highest_day()
    if newest is None:
        return 0
    days = branch.store.tickets.old_days(newest)
    for day in days:
        _copy(branch, day)
        _delete(branch, day)
    if days:
        _tidy(branch, newest)
    return len(days)


def _copy(branch: Branch, day: str) -> None:
    if branch.store.history.has(day):
        return
    with branch.store.reading():
        tickets = branch.store.tickets.of_day(day)
        audit = branch.store.events.audit_of_day(day)
    measures = [measure_of(ticket, _half_hour(branch, ticket)) for ticket in tickets]
    preferential = sum(ticket.preferential for ticket in tickets)
    branch.store.history.add(day, measures, preferential, audit)


def _half_hour(branch: Branch, ticket: Ticket) -> str:
    arrived = branch.local(ticket.issued_at)
    return f"{arrived:%H}:{arrived.minute // HALF_HOUR_MIN * HALF_HOUR_MIN:02d}"


def _delete(branch: Branch, day: str) -> None:
    more = True
    while more:
        with branch.store.transaction():
            more = branch.store.tickets.delete_slice(day)


def _tidy(branch: Branch, newest: str) -> None:
    before = date.fromisoformat(newest)
    with branch.store.transaction():
        branch.store.appointments.forget((before - timedelta(days=1)).isoformat())
        branch.store.places.forget_sessions(branch.now() - timedelta(days=1))
    branch.store.forget(branch.now() - KEEP_COPIES)
    kept = timedelta(days=branch.office.retention_months * DAYS_A_MONTH)
    branch.store.history.forget_before((before - kept).isoformat())
