"""The branch at this moment, as the forecast wants to know it."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.desks import desks_open_today
from kiosk.actions.foresight.memory import Past
from kiosk.actions.foresight.rostering import calls_of, closes_at, seen_at
from kiosk.actions.today import waiting_today
from kiosk.domain.occupancy import Desks, Taken, desks_after
from kiosk.domain.service import AccessMode
from kiosk.domain.ticket import Ticket
from kiosk.forecast.answer import Newcomer
from kiosk.forecast.state import (
    AtDesk,
    Booking,
    DeskNow,
    Served,
    ServicePast,
    State,
    Waiter,
)

EXPECTED_S = 300
"""Of a service that was taken out of the configuration."""
AHEAD = timedelta(hours=2)
"""Bookings later than that change nothing for those who wait now."""


def state_of(branch: Branch, day: str, past: Past, now: datetime) -> State:
    """Return the branch as it is, to be asked inside one reading."""
    desks = desks_after(branch.store.forecasts.steps(day))
    places = {name: place for place, name in enumerate(branch.office.desks)}
    waiting = waiting_today(branch, day)
    at_desks = [one for one in branch.store.tickets.at_desks() if one.day == day]
    services = _services(branch, past, desks, [*waiting, *at_desks])
    over = [one for one in desks.over if one.service in services]  # not one taken out since
    arrivals = tuple(one for one in past.arrivals if one.service in services)
    return State(
        now_s=int(now.timestamp()),
        closes_s=int(closes_at(branch, now).timestamp()),
        services=services,
        desks=tuple(_desks(branch, desks, at_desks, now)),
        waiting=tuple(_waiter(ticket, places) for ticket in waiting),
        bookings=tuple(_bookings(branch, day, now)),
        arrivals=arrivals,
        served=tuple(_served(over, places)),
        punctuality=past.punctuality,
        policy=branch.office.policy,
    )


def _services(
    branch: Branch, past: Past, desks: Desks, tickets: Iterable[Ticket]
) -> Mapping[str, ServicePast]:
    """Return what is known of each service, with the times of today."""
    known = {
        name: ServicePast(
            service.queue,
            service.expected_s,
            (*past.taken_s.get(name, ()), *_took(desks.over, name)),
        )
        for name, service in branch.office.services.items()
    }
    for ticket in tickets:
        known.setdefault(ticket.service, ServicePast(ticket.queue, EXPECTED_S))
    return known


def _took(over: Iterable[Taken], service: str) -> Iterable[int]:
    return (max(1, one.took_s) for one in over if one.service == service)


def _served(over: Iterable[Taken], places: Mapping[str, int]) -> Iterable[Served]:
    return (Served(one.service, places.get(one.desk), max(1, one.took_s)) for one in over)


def _waiter(ticket: Ticket, places: Mapping[str, int]) -> Waiter:
    only = places.get(ticket.target_desk) if ticket.target_desk else None
    return Waiter(
        ticket.id, ticket.service, ticket.standing, ticket.queue, ticket.number, ticket.round, only
    )


def _bookings(branch: Branch, day: str, now: datetime) -> Iterable[Booking]:
    """Yield who is expected: by phone too, as that takes a desk as well."""
    late = timedelta(minutes=branch.office.check_in.late_min)
    for one in branch.store.appointments.starting_from(day, now - late):
        is_soon = one.starts_at - now <= AHEAD
        if is_soon and one.ticket_id is None and one.service in branch.office.services:
            yield Booking(one.id, one.service, int(one.starts_at.timestamp()))


def _desks(
    branch: Branch, desks: Desks, at_desks: Iterable[Ticket], now: datetime
) -> Iterable[DeskNow]:
    sessions = desks_open_today(branch)
    here = {ticket.desk: ticket for ticket in at_desks}
    now_s = int(now.timestamp())
    for name, desk in branch.office.desks.items():
        ticket = here.get(name)
        yield DeskNow(
            desk.services,
            calls_of(branch, desk, seen_at(name, sessions.get(name), desks), now),
            AtDesk(ticket.service, desks.elapsed_s(name, now_s)) if ticket else None,
            desks.idle_since_s.get(name, now_s),
        )


def newcomers_of(branch: Branch) -> dict[str, str]:
    """Return by service the one that stands for it: the same desks serve both.

    Somebody who comes now waits as long for the one as for the other.
    """
    first: dict[frozenset[str], str] = {}
    stands_for = {}
    for name, service in branch.office.services.items():
        serving = frozenset(
            desk.name for desk in branch.office.desks.values() if name in desk.services
        )
        if service.access is not AccessMode.APPOINTMENT_ONLY:
            stands_for[name] = first.setdefault(serving, name)
    return stands_for


def asked(stands_for: Mapping[str, str]) -> list[Newcomer]:
    """Return whom to ask the forecast about, each once."""
    names = dict.fromkeys(stands_for.values())
    return [Newcomer(name, preferential=flag) for name in names for flag in (False, True)]
