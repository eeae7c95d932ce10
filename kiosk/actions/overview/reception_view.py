"""What reception sees at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.configured import service_of
from kiosk.actions.desks import desks_open_today
from kiosk.actions.devices import is_silent
from kiosk.actions.foresight.reading import all_called_by, chances_of
from kiosk.actions.hall import spoken
from kiosk.actions.overview.desk_view import longest, state_of, waited_s
from kiosk.actions.overview.device_tasks import next_change
from kiosk.actions.overview.surroundings import Hours, choice, hours
from kiosk.actions.overview.tasks import tasks
from kiosk.actions.paper import counts_paper, is_roll_new
from kiosk.actions.resetting import undoable_reset
from kiosk.actions.taking_back import takeable
from kiosk.actions.today import today, waiting_today
from kiosk.actions.views import (
    DeskRow,
    DeviceRow,
    QueueRow,
    ReceptionView,
    ServiceChoice,
    StepBack,
)
from kiosk.domain.desk import DeskState
from kiosk.domain.device import DeviceCondition, DeviceKind
from kiosk.domain.numbering import written
from kiosk.domain.office import DisplayPlace, KioskPlace
from kiosk.domain.permission import Action
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.places import DeskSession, Device

A_MINUTE_S = 60
HARDLY, MAYBE_NOT = 0.1, 0.9
"""Chances of being called before the branch closes."""
WELL = frozenset({DeviceCondition.OK, PrinterCondition.READY, PrinterCondition.UNKNOWN})
"""A printer that cannot tell how it is gives no alarm."""


def reception_view(branch: Branch) -> ReceptionView:
    """Return what reception sees now, all of it at one moment.

    Raises:
        RefusedError: NOT_ALLOWED, as it says how every desk does.
    """
    allow(branch, Action.RECEPTION_VIEW)
    with branch.store.reading():
        return _seen_now(branch)


def _seen_now(branch: Branch) -> ReceptionView:
    store, office = branch.store, branch.office
    now, day = branch.now(), today(branch)
    around = hours(branch, day)
    waiting = waiting_today(branch, day)
    sessions, counts = desks_open_today(branch), store.tickets.counts(day)
    devices = device_rows(branch, store.places.devices())
    undo = undoable_reset(branch)
    back = _step_back(branch, now)
    return ReceptionView(
        office=office.name,
        now=around.now,
        open_until=around.until,
        opens_next=around.again,
        day_closed=around.day_closed,
        waiting=len(waiting),
        longest_s=longest(waiting, now),
        longest_queue=_longest_queue(waiting, now),
        served=_total(counts, TicketStatus.SERVED),
        no_shows=_total(counts, TicketStatus.NO_SHOW),
        unserved=_total(counts, TicketStatus.UNSERVED),
        voided=_total(counts, TicketStatus.VOIDED),
        issued=sum(counts.values()),
        queues=_queue_rows(branch, waiting, sessions, counts, around),
        desks=_desk_rows(branch, sessions, now),
        devices=devices,
        tasks=tasks(branch, day, waiting, devices),
        choices=_staff_choices(branch, around),
        languages=office.languages,
        undoable_reset=undo.sequence if undo else None,
        undoable_queue=undo.queue or "" if undo else "",
        spoken=spoken(branch),
        changes_in=_earlier(next_change(branch, devices), back.left if back else None),
        step_back=back,
        maybe_unserved=_maybe_unserved(branch, day),
        waits_at=branch.maybe_local(around.waits.calm_at),
        all_called_by=branch.maybe_local(all_called_by(branch, waiting)),
    )


def _earlier(one: timedelta | None, other: timedelta | None) -> timedelta | None:
    return min((time for time in (one, other) if time is not None), default=None)


def _step_back(branch: Branch, now: datetime) -> StepBack | None:
    step = takeable(branch, now)
    if not step:
        return None
    numbers = [written(line.queue or "", line.number or 0) for line in step]
    left = timedelta(seconds=branch.office.times.undo_s) - abs(now - step[0].at)
    return StepBack(step[0].sequence, step[0].kind, numbers[0], "".join(numbers[1:]), left)


def _longest_queue(waiting: Sequence[Ticket], now: datetime) -> str:
    first = max(waiting, key=lambda one: waited_s(one, now), default=None)
    return first.queue if first else ""


def _maybe_unserved(branch: Branch, day: str) -> tuple[int, int] | None:
    """Return how many of those who wait will hardly, and may not, be called before the end."""
    chances = chances_of(branch, day)
    if chances is None:
        return None
    hardly, maybe_not = (sum(each < limit for each in chances) for limit in (HARDLY, MAYBE_NOT))
    return hardly, maybe_not


def _staff_choices(branch: Branch, around: Hours) -> tuple[ServiceChoice, ...]:
    """Return every service under the name staff know it by."""
    services = sorted(branch.office.services.values(), key=lambda one: (one.order, one.id))
    return tuple(
        replace(choice(branch, service, around), label=service.name) for service in services
    )


def _total(counts: Mapping[tuple[str, TicketStatus], int], status: TicketStatus) -> int:
    return sum(number for (_, each), number in counts.items() if each is status)


def _queue_rows(
    branch: Branch,
    waiting: Sequence[Ticket],
    sessions: Mapping[str, DeskSession],
    counts: Mapping[tuple[str, TicketStatus], int],
    around: Hours,
) -> tuple[QueueRow, ...]:
    rows = []
    for letter, queue in branch.office.queues.items():
        inside = [ticket for ticket in waiting if ticket.queue == letter]
        services = [one for one in branch.office.services.values() if one.queue == letter]
        ids = {service.id for service in services}
        desks = [
            desk.name
            for desk in branch.office.desks.values()
            if desk.name in sessions and ids & desk.services
        ]
        rows.append(
            QueueRow(
                letter,
                queue.name,
                len(inside),
                longest(inside, around.now),
                queue.goal_min * A_MINUTE_S,
                around.waits.of_queue(services),
                tuple(desks),
                sum(number for (of, _), number in counts.items() if of == letter),
            )
        )
    return tuple(rows)


def _desk_rows(
    branch: Branch, sessions: Mapping[str, DeskSession], now: datetime
) -> tuple[DeskRow, ...]:
    at_desks = {ticket.desk or "": ticket for ticket in branch.store.tickets.at_desks()}
    return tuple(
        _desk_row(branch, name, sessions.get(name), at_desks.get(name), now)
        for name in branch.office.desks
    )


def _desk_row(
    branch: Branch, name: str, session: DeskSession | None, here: Ticket | None, now: datetime
) -> DeskRow:
    state = state_of(session, here)
    since: datetime | None = None
    limit = None
    match state:
        case DeskState.SERVING if here:
            since, limit = here.serving_at, service_of(branch, here).limit_s
        case DeskState.CALLING if here:
            since = here.called_at
        case DeskState.PAUSED if session:
            since = session.paused_at
        case DeskState.FREE:
            last = branch.store.events.last_of_desk(name)
            since = last.at if last else None
        case _:
            since = None
    seconds = max(0, int((now - since).total_seconds())) if since else None
    over = limit is not None and seconds is not None and seconds > limit
    return DeskRow(name, state, here.written if here else "", seconds, limit, over)


def device_rows(branch: Branch, devices: Sequence[Device]) -> tuple[DeviceRow, ...]:
    """Return every configured kiosk and display with its condition and last sign of life."""
    known = {(one.kind, one.name): one for one in devices}
    untaken = branch.store.jobs.untaken(today(branch))
    rows = []
    for kiosk in branch.office.kiosks.values():
        printer = known.get((DeviceKind.PRINTER, kiosk.printer))
        alive = known.get((DeviceKind.KIOSK, kiosk.name))
        row = _device_row(branch, DeviceKind.KIOSK, kiosk, alive, printer)
        rows.append(replace(row, untaken=untaken.get(kiosk.printer, 0)))
    for display in branch.office.displays.values():
        alive = known.get((DeviceKind.DISPLAY, display.name))
        rows.append(_device_row(branch, DeviceKind.DISPLAY, display, alive, None))
    return tuple(rows)


def _device_row(
    branch: Branch,
    kind: DeviceKind,
    place: KioskPlace | DisplayPlace,
    alive: Device | None,
    printer: Device | None,
) -> DeviceRow:
    """Return a device as its printer says it is, or silent if either has not been heard of."""
    if alive is None:
        return _silent_row(kind, place, None)
    lost = next((one for one in (alive, printer) if one and is_silent(branch, one)), None)
    if lost is not None:
        return _silent_row(kind, place, branch.local(lost.seen_at))
    teller = printer or alive
    return DeviceRow(
        place.name, place.label, kind, teller.condition,
        branch.local(teller.since), branch.local(alive.seen_at), well=teller.condition in WELL,
        printer=printer.name if printer else "",
        counts_paper=printer is not None and counts_paper(branch, printer.name),
        is_roll_new=printer is not None and is_roll_new(branch, printer.name),
    )  # fmt: skip


def _silent_row(
    kind: DeviceKind, place: KioskPlace | DisplayPlace, seen: datetime | None
) -> DeviceRow:
    condition = DeviceCondition.SILENT
    return DeviceRow(place.name, place.label, kind, condition, seen, seen, well=False)
