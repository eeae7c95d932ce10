"""Waiting, walking and service times of a ticket, counted without clock times (P9)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from kiosk.domain.ticket import Ticket, TicketStatus

SENT_ON = "transferred"
"""How a service ends from which the person was sent on to another."""
COMPLETED = frozenset({TicketStatus.SERVED.value, SENT_ON})


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a ticket as the event log has it.

    Args:
        status: From this moment on.
        service: What the person had come for.
        is_sent_on: Whether a service ended with it and the wait for another began.
    """

    at: datetime
    status: TicketStatus
    service: str
    is_sent_on: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """What retention keeps of one service: no number, no clock time, no operator, no flag.

    Args:
        outcome: A TicketStatus, or `transferred` where the person was sent on.
        half_hour: Of the arrival, `10:30`, in the branch's zone; None after a transfer, as
            nobody arrives twice.
        waiting_s: Time in the queue, or from the booked time if later, to the last call.
        walking_s: From the last call to the start of service.
        service_s: Time served without times put aside; None where nobody said when it ended.
    """

    service: str
    outcome: str
    half_hour: str | None
    waiting_s: int | None
    walking_s: int | None
    service_s: int | None


def measures_of(ticket: Ticket, stages: Sequence[Stage], half_hour: str) -> list[Measure]:
    """Return a measure for each service of a ticket that left the queue for good.

    Args:
        stages: All of its steps in order; none if the log no longer has them.
    """
    parts = list(_parts(stages)) or [[]]
    measures = []
    for number, part in enumerate(parts):
        outcome = ticket.status if number == len(parts) - 1 else SENT_ON
        measures.append(
            Measure(
                part[0].service if part else ticket.service,
                outcome,
                None if number else half_hour,
                _waiting_s(part, ticket.joined_at),
                _walking_s(part),
                _service_s(part) if outcome in COMPLETED else None,
            )
        )
    return measures


def _parts(stages: Sequence[Stage]) -> Iterator[list[Stage]]:
    """Cut the steps where the person was sent on; both parts have that step."""
    part: list[Stage] = []
    for stage in stages:
        part.append(stage)
        if stage.is_sent_on:
            yield part
            part = [stage]
    if part:
        yield part


def _waiting_s(part: Sequence[Stage], joined: datetime) -> int | None:
    """Return the time in the queue, and between calls of whoever was called again."""
    if not any(stage.status is TicketStatus.CALLED for stage in part):
        return None
    in_line = (TicketStatus.WAITING, TicketStatus.CALLED)
    return sum(
        _between(max(stage.at, joined), after.at)
        for stage, after in pairwise(part)
        if stage.status in in_line and after.status in in_line and not after.is_sent_on
    )


def _walking_s(part: Sequence[Stage]) -> int | None:
    """Return the time from the last call to the start of service."""
    walks = [
        _between(stage.at, after.at)
        for stage, after in pairwise(part)
        if (stage.status, after.status) == (TicketStatus.CALLED, TicketStatus.SERVING)
    ]
    return walks[-1] if walks else None


def _service_s(part: Sequence[Stage]) -> int | None:
    """Return the time served, or None if there was none or its end is not known."""
    if part and part[-1].status is TicketStatus.SERVING:
        return None
    times = [
        _between(stage.at, after.at)
        for stage, after in pairwise(part)
        if stage.status is TicketStatus.SERVING
    ]
    return sum(times) if times else None


def _between(start: datetime, end: datetime) -> int:
    """Return whole seconds; a clock set back in between counts as nothing."""
    return max(0, int((end - start).total_seconds()))
