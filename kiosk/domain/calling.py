"""Whose turn it is: points (design.md 6, queueing.md 1.3 and 1.4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar


@dataclass(frozen=True, slots=True)
class Policy:
    """The two parameters of the points rule.

    Args:
        head_start_s: H, head start of a preferential or punctual booked ticket, seconds.
        rate: R, points a second of a preferential ticket, at least 1.
    """

    head_start_s: int = 20 * 60
    rate: int = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """A ticket's constants in the calling rule, fixed at check-in.

    Args:
        start_s: Whole seconds since 1970 UTC from which it collects points.
        rate: Points a second.
        head_start_s: Points it starts with.
    """

    start_s: int
    rate: int = 1
    head_start_s: int = 0


class Waiting(Protocol):
    """What the rule needs to know of a ticket."""

    @property
    def standing(self) -> Standing:
        """Its constants."""

    @property
    def queue(self) -> str:
        """Letter, for ties."""

    @property
    def round(self) -> int:
        """Round, for ties."""

    @property
    def number(self) -> int:
        """Number, for ties."""


SomeTicket = TypeVar("SomeTicket", bound=Waiting)


def standing_of(
    policy: Policy, checked_in: datetime, *, booked: datetime | None, preferential: bool
) -> Standing:
    """Return the constants of a ticket issued now.

    Args:
        policy: Of the branch.
        checked_in: UTC, when the person took the ticket or checked in.
        booked: UTC, of the booking, or None for a walk-in.
        preferential: Whether the person said yes to the one question (P1).
    """
    return standing_from(
        policy,
        int(checked_in.timestamp()),
        booked_s=None if booked is None else int(booked.timestamp()),
        preferential=preferential,
    )


def standing_from(
    policy: Policy, arrived_s: int, *, booked_s: int | None, preferential: bool
) -> Standing:
    """Return the constants of a ticket, all moments in whole seconds of one and the same clock.

    Source: queueing.md 1.3, appointment-aware affine accumulating priority.
    """
    due_s = arrived_s if booked_s is None else booked_s
    start_s = max(arrived_s, due_s)
    if preferential:
        return Standing(start_s, policy.rate, policy.head_start_s)
    if booked_s is None:
        return Standing(start_s)
    return Standing(start_s, 1, int(head_start_when(policy, arrived_s - due_s)))


def head_start_when(policy: Policy, late_s: Any) -> Any:
    """Return the head start of an ordinary booking: a second less for each second it comes late.

    Args:
        late_s: Of one check-in, or of many as an array; negative is early.
    """
    left_s = policy.head_start_s - (late_s > 0) * late_s
    return (left_s > 0) * left_s


def standing_with(
    policy: Policy,
    standing: Standing,
    arrived_s: int,
    *,
    booked_s: int | None,
    preferential: bool,
) -> Standing:
    """Return the constants of a ticket once its preferential access was set or cleared.

    Whoever was sent on as the last collects points from then on, and a booking says nothing more.

    Args:
        standing: What it has now.
        arrived_s: When the ticket was issued, whole seconds of the same clock.
    """
    fresh = standing_from(policy, arrived_s, booked_s=booked_s, preferential=preferential)
    if fresh.start_s == standing.start_s:
        return fresh
    return standing_from(policy, standing.start_s, booked_s=None, preferential=preferential)


def joined(one: Standing, other: Standing) -> Standing:
    """Return the least standing that is behind neither of two, now and at any later time.

    Both are of one person. The one with more points now is not enough: the other may collect
    them faster, or belong to a booking whose time is still to come.
    """
    first, second = sorted((one, other), key=lambda each: each.start_s)
    rate = max(first.rate, second.rate)
    ahead_s = second.start_s - first.start_s
    return Standing(
        first.start_s, rate, max(first.head_start_s, second.head_start_s - rate * ahead_s)
    )


def points(standing: Standing, now_s: int) -> int:
    """Return the points of a ticket at a whole second since 1970 UTC.

    Before its start a ticket has the negative number of seconds still to go.
    """
    return int(points_after(now_s - standing.start_s, standing.rate, standing.head_start_s))


def points_after(waited_s: Any, rate: Any, head_start_s: Any) -> Any:
    """Return the points so long after the start: of one ticket, or of many given as arrays.

    Made of operators alone, so that the forecast orders a hundred replications at once by the
    very line that calls people.

    Args:
        waited_s: Since its start, whole seconds; negative before it.
    """
    return waited_s + (waited_s >= 0) * ((rate - 1) * waited_s + head_start_s)


def turn(ticket: Waiting, now_s: int) -> tuple[int, int, str, int, int]:
    """Return the sorting key of the rule: whoever has the smallest is called first.

    Most points, then earlier start, then ticket number.
    """
    return (-points(ticket.standing, now_s), *tie(ticket))


def tie(ticket: Waiting) -> tuple[int, str, int, int]:
    """Return what decides between tickets with equal points: the smallest is called first."""
    return ticket.standing.start_s, ticket.queue, ticket.round, ticket.number


def next_called(waiting: Iterable[SomeTicket], now_s: int) -> SomeTicket | None:
    """Return whom a free desk calls among the tickets it may serve, or None.

    A ticket before its start has negative points, so it comes only when nobody
    with points waits for that desk.
    """
    return min(waiting, key=lambda ticket: turn(ticket, now_s), default=None)


def count_before(ticket: Waiting, waiting: Iterable[Waiting], now_s: int) -> int:
    """Return how many of the waiting the rule would call before this ticket now."""
    mine = turn(ticket, now_s)
    return sum(1 for other in waiting if turn(other, now_s) < mine)
