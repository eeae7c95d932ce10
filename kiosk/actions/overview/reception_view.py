"""What reception sees at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.overview.desk_view import longest, state_of, waited_s
from kiosk.actions.overview.surroundings import Hours, choice, hours
from kiosk.actions.overview.tasks import tasks
from kiosk.actions.resetting import undoable_reset
from kiosk.actions.today import today, waiting_today
from kiosk.actions.views import DeskRow, DeviceRow, QueueRow, ReceptionView, ServiceChoice
from kiosk.actions.waits import expected_wait
from kiosk.domain.desk import DeskState
from kiosk.domain.office import DisplayPlace, KioskPlace
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.places import DeskSession, Device

A_MINUTE_S = 60
SILENT = "silent"
OK = "ok"
WELL = frozenset({OK, PrinterCondition.READY, PrinterCondition.UNKNOWN})
"""A printer that cannot tell how it is gives no alarm."""


def reception_view(branch: Branch) -> ReceptionView:
    """Return what reception sees now."""
    store, office = branch.store, branch.office
    with store.reading():
        now, day = branch.now(), today(branch)
        around = hours(branch, day)
        waiting = waiting_today(branch, day)
        at_desks = {ticket.desk or "": ticket for ticket in store.tickets.at_desks()}
        sessions = store.places.sessions()
        counts = store.tickets.counts(day)
        devices = device_rows(branch, store.places.devices(), now)
        to_do = tasks(branch, waiting, devices, now)
        undo = undoable_reset(branch)
    first = max(waiting, key=lambda one: waited_s(one, now), default=None)
    return ReceptionView(
        office=office.name,
        now=around.now,
        open_until=around.until,
        opens_next=around.again,
        day_closed=around.day_closed,
        waiting=len(waiting),
        longest_s=longest(waiting, now),
        longest_queue=first.queue if first else "",
        served=_total(counts, TicketStatus.SERVED),
        no_shows=_total(counts, TicketStatus.NO_SHOW),
        unserved=_total(counts, TicketStatus.UNSERVED),
        voided=_total(counts, TicketStatus.VOIDED),
        issued=sum(counts.values()),
        queues=_queue_rows(branch, waiting, sessions, now),
        desks=tuple(
            _desk_row(branch, name, sessions.get(name), at_desks.get(name), now)
            for name in office.desks
        ),
        devices=devices,
        tasks=to_do,
        choices=_staff_choices(branch, around),
        languages=office.languages,
        can_undo_reset=undo is not None,
    )


def _staff_choices(branch: Branch, around: Hours) -> tuple[ServiceChoice, ...]:
    """Return every service under the name staff know it by."""
    services = sorted(branch.office.services.values(), key=lambda one: (one.order, one.id))
    return tuple(
        replace(choice(branch, service, around), label=service.name) for service in services
    )


def _total(counts: Mapping[tuple[str, TicketStatus], int], status: TicketStatus) -> int:
    return sum(number for (_, each), number in counts.items() if each is status)


def _queue_rows(
    branch: Branch, waiting: Sequence[Ticket], sessions: Mapping[str, DeskSession], now: datetime
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
                longest(inside, now),
                queue.goal_min * A_MINUTE_S,
                expected_wait(branch, services[0].id) if services and desks else None,
                tuple(desks),
            )
        )
    return tuple(rows)


def _desk_row(
    branch: Branch, name: str, session: DeskSession | None, here: Ticket | None, now: datetime
) -> DeskRow:
    state = state_of(session, here)
    since: datetime | None = None
    limit = None
    match state:
        case DeskState.SERVING if here:
            since, limit = here.serving_at, branch.office.services[here.service].limit_s
        case DeskState.CALLING if here:
            since = here.called_at
        case DeskState.PAUSED if session:
            since = session.paused_at
        case DeskState.FREE:
            last = branch.store.events.last_of_desk(name)
            since = last.at if last else None
        case _:
            since = None
    seconds = int((now - since).total_seconds()) if since else None
    over = limit is not None and seconds is not None and seconds > limit
    return DeskRow(name, state, here.written if here else "", seconds, limit, over)


def device_rows(branch: Branch, devices: Sequence[Device], now: datetime) -> tuple[DeviceRow, ...]:
    """Return every configured kiosk and display with its condition and last sign of life."""
    known = {(one.kind, one.name): one for one in devices}
    silent = timedelta(seconds=branch.office.times.device_silent_s)
    rows = []
    for kiosk in branch.office.kiosks.values():
        printer = known.get(("printer", kiosk.printer))
        alive = known.get(("kiosk", kiosk.name))
        rows.append(_device_row(branch, "kiosk", kiosk, alive, printer, now - silent))
    for display in branch.office.displays.values():
        alive = known.get(("display", display.name))
        rows.append(_device_row(branch, "display", display, alive, None, now - silent))
    return tuple(rows)


def _device_row(
    branch: Branch,
    kind: str,
    place: KioskPlace | DisplayPlace,
    alive: Device | None,
    printer: Device | None,
    lost: datetime,
) -> DeviceRow:
    seen = alive.seen_at if alive else None
    if seen is None or seen < lost:
        return DeviceRow(
            place.name, place.label, kind, SILENT,
            branch.maybe_local(seen), branch.maybe_local(seen), well=False,
        )  # fmt: skip
    teller = printer or alive
    condition = teller.condition if teller else OK
    since = teller.since if teller else None
    return DeviceRow(
        place.name, place.label, kind, condition,
        branch.maybe_local(since), branch.maybe_local(seen), well=condition in WELL,
    )  # fmt: skip
