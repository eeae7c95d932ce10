"""What the lists of the tickets page hold, ready to draw."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.actions.views import ChoiceState, FoundTicket, ServiceChoice, TimelineEntry
from kiosk.domain.wait import Wait
from ui.bridge import moments
from ui.reception.phrases import Phrases


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """A service to give a ticket for.

    Args:
        access: A ChoiceState.
        wait: Of a newcomer, in words.
        opens: Time of day at which a closed one opens, or empty.
    """

    service: str
    letter: str
    name: str
    access: str
    wait: str
    opens: str


@dataclass(frozen=True, slots=True)
class MatchLine:
    """One of several tickets that a typed text may mean."""

    ticket_id: str
    number: str
    name: str
    status: str
    taken: str


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One event of a ticket in words.

    Args:
        last: Whether it is the last one.
        good: Whether the last one is nothing to worry about.
    """

    order: int
    time: str
    title: str
    detail: str
    last: bool
    good: bool


def service_line(
    choice: ServiceChoice, language: str, say_wait: Callable[[Wait | None], str]
) -> ServiceLine:
    """Return the service as staff see it."""
    return ServiceLine(
        service=choice.service,
        letter=choice.queue,
        name=choice.label.in_(language),
        access=choice.state,
        wait=say_wait(choice.wait),
        opens=moments.clock(choice.opens) if choice.state is ChoiceState.CLOSED else "",
    )


def match_line(ticket: FoundTicket, language: str) -> MatchLine:
    """Return the ticket as one of several."""
    return MatchLine(
        ticket_id=ticket.ticket_id,
        number=f"{ticket.letter}\N{NO-BREAK SPACE}{ticket.digits}",
        name=ticket.service.in_(language),
        status=ticket.status,
        taken=moments.clock(ticket.issued_at),
    )


def timeline_lines(
    timeline: Sequence[TimelineEntry], good: bool, phrases: Phrases
) -> list[TimelineLine]:
    """Return a ticket's history, oldest first."""
    last = len(timeline) - 1
    return [
        TimelineLine(
            order=order,
            time=moments.exact(entry.at),
            title=phrases.event(entry),
            detail=phrases.event_detail(entry),
            last=order == last,
            good=good,
        )
        for order, entry in enumerate(timeline)
    ]
