"""What a forecast is made from: the branch at one moment, as plain data.

All moments are whole seconds of one clock (seconds since 1970 UTC in the product); where it begins
does not matter. Nothing here says who anybody is: a ticket has the constants of the calling rule.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.calling import Policy, Standing
from kiosk.domain.roster import Stretch


@dataclass(frozen=True, slots=True)
class Waiter:
    """Somebody who waits.

    Args:
        id: Under which the answer has the forecast.
        only_desk: Place of the only desk that may call, after being sent to one; None for any.
    """

    id: str
    service: str
    standing: Standing
    queue: str
    number: int
    round: int = 1
    only_desk: int | None = None


@dataclass(frozen=True, slots=True)
class AtDesk:
    """Somebody who was called and is not yet done.

    Args:
        elapsed_s: Since the call, without times put aside.
    """

    service: str
    elapsed_s: int


@dataclass(frozen=True, slots=True)
class DeskNow:
    """A desk, known by its place in the list from 0.

    Args:
        services: Its work profile now.
        hours: When it calls people from now on, in order and apart: the roster with its planned
            breaks. A desk that is closed or paused has no stretch with this moment in it; one of
            which nobody knows when it comes back has none at all.
        at_desk: Whom it serves, or None; a paused desk may still have somebody.
        idle_since_s: Since when it has nobody; of no meaning while it has.
    """

    services: frozenset[str]
    hours: tuple[Stretch, ...]
    at_desk: AtDesk | None = None
    idle_since_s: int = 0


@dataclass(frozen=True, slots=True)
class Booking:
    """Somebody who is expected and has not checked in.

    Args:
        due_s: The booked time.
    """

    id: str
    service: str
    due_s: int
    preferential: bool = False


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How many people without a booking usually come for a service within a stretch of time.

    Args:
        within: Mostly half an hour.
        expected: How many come in all of it, on average.
    """

    service: str
    preferential: bool
    within: Stretch
    expected: float


@dataclass(frozen=True, slots=True)
class Served:
    """A service of today that is over.

    Args:
        desk: Place in the list of desks, or None if it is not there any more.
        took_s: From the call until the desk was ready for the next.
    """

    service: str
    desk: int | None
    took_s: int


@dataclass(frozen=True, slots=True)
class ServicePast:
    """What is known of a service.

    Args:
        queue: Letter of its numbers, for ties.
        expected_s: As configured, for a branch without a past.
        took_s: From call to ready, of the days before today, oldest first; the last of them count.
    """

    queue: str
    expected_s: int
    took_s: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Punctuality:
    """How people with a booking come.

    Args:
        came, missed: How many did and did not.
        late_s: Check-in less booked time of those who came; negative is early.
    """

    came: int = 0
    missed: int = 0
    late_s: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """The branch at a moment.

    Args:
        now_s: The moment.
        closes_s: Until when people are called; the chance to be served counts to here.
        services: By id; every service that a ticket, a desk or a booking names.
        waiting: Everybody who waits, in any order.
        bookings: Who is still to come today, in any order.
        arrivals: Who comes without a booking and may overtake: preferential people. Ordinary ones
            come after everybody who waits now, and matter for bookings alone.
        served: Today so far, for the pace of the day and of each desk.
    """

    now_s: int
    closes_s: int
    services: Mapping[str, ServicePast]
    desks: tuple[DeskNow, ...]
    waiting: tuple[Waiter, ...] = ()
    bookings: tuple[Booking, ...] = ()
    arrivals: tuple[Arrivals, ...] = ()
    served: tuple[Served, ...] = ()
    punctuality: Punctuality = field(default_factory=Punctuality)
    policy: Policy = field(default_factory=Policy)
