"""A made-up morning at a branch, played with the real actions: for the demo and the tour."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.actions.access import access_now
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.checking_in import check_in, import_appointments
from kiosk.actions.desks import open_desk
from kiosk.actions.issuing import take_ticket
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Actor, Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.service import AccessMode, Service
from kiosk.domain.ticket import Ticket

MINUTE_S = 60
BOOKING_EVERY_MIN = 15
COMES = 0.85
SHARE_PREFERENTIAL = 0.12
SHARE_ABSENT = 0.05
WALK_S = 25
ARRIVAL_EVERY_S = 52
MOST_WAITING = 6
"""People in a queue for each of its desks; who comes then sees them and goes away again."""
CODE_FROM = 48_210_700
STEP_S = 5
SEED = 6


class SetClock:
    """A clock that a rehearsal sets."""

    def __init__(self, time: datetime) -> None:
        self.time = time

    def __call__(self) -> datetime:
        """Return the time it was set to."""
        return self.time

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.time += timedelta(seconds=seconds)


@dataclass(slots=True)
class _Desk:
    branch: Branch
    name: str
    ticket: Ticket | None = None
    busy_until: datetime | None = None


@dataclass(slots=True)
class Morning:
    """A morning that goes on step by step, with the branch's own clock.

    Args:
        branch: Any actor's; everybody here acts as who they are.
        desks: Those that take part; they are open.
        flag: Turns the answer to the preferential question into the one that is given.
    """

    branch: Branch
    dice: random.Random
    desks: list[_Desk] = field(default_factory=list)
    next_arrival: datetime | None = None
    bookings: list[Appointment] = field(default_factory=list)
    flag: Callable[[bool], bool] = bool

    def step(self) -> None:
        """Let come who comes now, and let every desk do what it would do now."""
        _arrive(self)
        for desk in self.desks:
            _work(self, desk)

    def look_again(self) -> None:
        """Let every desk see whom it really has, after somebody else changed something."""
        for desk in self.desks:
            desk.ticket = desk.branch.store.tickets.at_desk(desk.name)
            desk.busy_until = None

    def leave(self, name: str) -> None:
        """Leave a desk to somebody else, free."""
        [left] = [desk for desk in self.desks if desk.name == name]
        if left.ticket:
            if left.ticket.status == "called":
                start_serving(left.branch, name)
            finish(left.branch, name)
        self.desks.remove(left)


def open_desks(branch: Branch) -> tuple[str, ...]:
    """Return the desks that open in a rehearsal: two of every three."""
    return tuple(name for place, name in enumerate(branch.office.desks) if (place + 1) % 3)


def play_morning(
    branch: Branch,
    clock: SetClock,
    until: datetime,
    desks: tuple[str, ...],
    flag: Callable[[bool], bool] = bool,
) -> Morning:
    """Let people come, be called and be served from the clock's time on.

    Args:
        branch: Its `now` is the clock.
        until: When to stop; whoever is at a desk then is still there.
        desks: Names of the desks that open.
        flag: Turns the answer to the preferential question into the one that is given.
    """
    morning = Morning(branch, random.Random(SEED), flag=flag)  # noqa: S311 - a rehearsal
    for name in desks:
        at_desk = replace(branch, actor=Actor(Role.DESK, name))
        open_desk(at_desk, name)
        morning.desks.append(_Desk(at_desk, name))
    _book(morning, until)
    while clock.time < until:
        morning.step()
        clock.advance(STEP_S)
    return morning


def _book(morning: Morning, until: datetime) -> None:
    """Give the day bookings every quarter of an hour, an hour beyond the end of the play."""
    served = _served(morning)
    booked = [
        service
        for service in morning.branch.office.services.values()
        if service.access is not AccessMode.FREE and service.on_kiosk and service.id in served
    ]
    at = morning.branch.now() + timedelta(minutes=BOOKING_EVERY_MIN)
    while booked and at < until + timedelta(hours=1):
        number = CODE_FROM + 37 * len(morning.bookings)
        service = morning.dice.choice(booked)
        morning.bookings.append(
            Appointment(f"R{number}", str(number), None, service.id, at, BOOKING_EVERY_MIN)
        )
        at += timedelta(minutes=BOOKING_EVERY_MIN)
    import_appointments(_technician(morning.branch), morning.bookings)


def _technician(branch: Branch) -> Branch:
    return replace(branch, actor=Actor(Role.TECHNICIAN, "rehearsal"))


def _arrive(morning: Morning) -> None:
    now, dice = morning.branch.now(), morning.dice
    at_kiosk = replace(morning.branch, actor=Actor(Role.KIOSK, "1"))
    due = [one for one in morning.bookings if now >= one.starts_at - timedelta(minutes=4)]
    for booking in due:
        morning.bookings.remove(booking)
        if dice.random() < COMES:
            check_in(
                at_kiosk,
                booking.id,
                preferential=morning.flag(False),
                language="it",
                printer=None,
            )
    if morning.next_arrival is None or now >= morning.next_arrival:
        pause = dice.expovariate(1 / ARRIVAL_EVERY_S)
        morning.next_arrival = now + timedelta(seconds=pause)
        wanted = _wanted(morning)
        if _is_crowded(morning, wanted):
            return
        take_ticket(
            at_kiosk,
            wanted.id,
            preferential=morning.flag(dice.random() < SHARE_PREFERENTIAL),
            language="it",
            printer=None,
        )


def _is_crowded(morning: Morning, service: Service) -> bool:
    """Return whether as many wait in a service's queue as its desks can soon call."""
    waiting = sum(one.queue == service.queue for one in morning.branch.store.tickets.waiting())
    office = morning.branch.office
    desks = sum(service.id in office.desks[desk.name].services for desk in morning.desks)
    return waiting >= MOST_WAITING * desks


def _served(morning: Morning) -> frozenset[str]:
    """Return what the desks that take part are there for."""
    office = morning.branch.office
    return frozenset[str]().union(*(office.desks[desk.name].services for desk in morning.desks))


def _wanted(morning: Morning) -> Service:
    """Return what somebody without a booking comes for: quick things as often as slow ones."""
    served = _served(morning)
    now = morning.branch.now()
    free: dict[str, list[Service]] = {}
    for service in morning.branch.office.services.values():
        mode = access_now(morning.branch, service, now)
        is_free = mode is AccessMode.FREE and service.on_kiosk
        if is_free and service.id in served:
            free.setdefault(service.queue, []).append(service)
    return morning.dice.choice(free[morning.dice.choice(sorted(free))])


def _work(morning: Morning, desk: _Desk) -> None:
    now, dice = morning.branch.now(), morning.dice
    if desk.busy_until and now < desk.busy_until:
        return
    if desk.ticket is None:
        desk.ticket = call_next(desk.branch, desk.name)
        desk.busy_until = now + timedelta(seconds=WALK_S) if desk.ticket else None
    elif desk.ticket.status == "called" and dice.random() < SHARE_ABSENT:
        mark_no_show(desk.branch, desk.name)
        desk.ticket = None
    elif desk.ticket.status == "called":
        desk.ticket = start_serving(desk.branch, desk.name)
        usual = morning.branch.office.services[desk.ticket.service].expected_s
        desk.busy_until = now + timedelta(seconds=usual * dice.uniform(0.5, 1.6))
    else:
        finish(desk.branch, desk.name)
        desk.ticket, desk.busy_until = None, None
