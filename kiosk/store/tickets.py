"""Tickets, their numbers and the business day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from kiosk.domain.calling import Standing
from kiosk.domain.numbering import Counter
from kiosk.domain.step_back import Before
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store import staff_statements, statements, step_statements
from kiosk.store.rows import before_of, before_text, maybe_moment, ms, ticket_of, ticket_row
from kiosk.store.sqlite import Engine

SLICE = 2000
"""Rows deleted under one write lock (store.md 4)."""


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """A business day and whether it was closed."""

    day: str
    closed_at: datetime | None
    closed_by: int | None


class InLine(NamedTuple):
    """Somebody who waits, as the calling rule sees them."""

    id: str
    service: str
    queue: str
    round: int
    number: int
    standing: Standing


class Tickets:
    """The tickets of the live file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, ticket: Ticket) -> None:
        """Keep a new ticket."""
        self._engine.execute(statements.INSERT_TICKET, ticket_row(ticket))

    def save(self, ticket: Ticket) -> None:
        """Write the ticket as it is now; what its last step had overwritten is gone."""
        self._engine.execute(step_statements.UPDATE_TICKET, ticket_row(ticket))

    def keep_before(self, ticket_id: str, before: Before, at: datetime) -> None:
        """Keep what the step just saved has overwritten, until the next one is saved."""
        values = {"id": ticket_id, "before": before_text(before), "ms": ms(at)}
        self._engine.execute(step_statements.KEEP_BEFORE, values)

    def before(self, ticket_id: str) -> Before | None:
        """Return what the last step of a ticket has overwritten, if it was kept."""
        rows = self._engine.execute(step_statements.BEFORE, {"id": ticket_id})
        return before_of(rows[0]["before"]) if rows else None

    def forget_before(self, at: datetime) -> None:
        """Delete what steps before a moment have overwritten."""
        self._engine.execute(step_statements.FORGET_BEFORE, {"ms": ms(at)})

    def find(self, ticket_id: str) -> Ticket | None:
        """Return the ticket with this id, or None."""
        return self._one(statements.TICKET_BY_ID, {"id": ticket_id})

    def waiting(self) -> list[Ticket]:
        """Return every ticket that waits, in no order: the rule orders them."""
        return self._all(statements.WAITING)

    def in_line(self, day: str) -> list[InLine]:
        """Return everybody who waits on a day, in no order, with what the rule needs only."""
        return [_in_line(row) for row in self._engine.execute(statements.IN_LINE, {"day": day})]

    def at_desk(self, desk: str) -> Ticket | None:
        """Return the ticket called to or served at a desk, or None."""
        return self._one(statements.AT_DESK, {"desk": desk})

    def at_desks(self) -> list[Ticket]:
        """Return every ticket called or served now."""
        return self._all(statements.AT_DESKS)

    def parked_at(self, desk: str) -> list[Ticket]:
        """Return the tickets put aside at a desk, longest first."""
        return self._all(statements.PARKED_AT, {"desk": desk})

    def parked(self) -> list[Ticket]:
        """Return every ticket put aside."""
        return self._all(statements.PARKED)

    def with_number(self, day: str, queue: str, number: int) -> list[Ticket]:
        """Return the tickets of a day with this number, the latest round first."""
        return self._all(statements.LIKE_NUMBER, {"day": day, "queue": queue, "number": number})

    def with_token(self, token: str) -> Ticket | None:
        """Return the ticket whose slip carries this token, or None."""
        return self._one(statements.BY_TOKEN, {"token": token})

    def of_day(self, day: str) -> list[Ticket]:
        """Return all tickets of a day in the order of issue."""
        return self._all(statements.TICKETS_OF_DAY, {"day": day})

    def unfinished(self) -> list[Ticket]:
        """Return every ticket whose number somebody may hold, no-shows included."""
        return self._all(statements.UNFINISHED)

    def counts(self, day: str) -> Mapping[tuple[str, TicketStatus], int]:
        """Return how many tickets of a day are in each status, by queue."""
        rows = self._engine.execute(statements.COUNT_BY_QUEUE, {"day": day})
        return {(row["queue"], TicketStatus(row["status"])): row["tickets"] for row in rows}

    def preferential_share(self, day: str, least: int) -> float | None:
        """Return which share of a day's tickets has preferential access, 0 to 1.

        Args:
            least: With fewer tickets it says nothing, and might tell of somebody: None (P4).
        """
        [row] = self._engine.execute(statements.PREFERENTIAL, {"day": day})
        return row["share"] / row["tickets"] if row["tickets"] >= least else None

    def close(
        self, ticket: Ticket, status: TicketStatus, closed_by: int, ended_at: datetime
    ) -> None:
        """End a ticket by the reset with this event, remembering how it stood."""
        self._engine.execute(
            statements.CLOSE_TICKET,
            {"id": ticket.id, "status": status, "closed_by": closed_by, "ended_ms": ms(ended_at)},
        )

    def reopen(self, closed_by: int) -> int:
        """Put back every ticket that a reset ended; return how many."""
        [row] = self._engine.execute(statements.COUNT_CLOSED_BY, {"closed_by": closed_by})
        self._engine.execute(statements.REOPEN_TICKETS, {"closed_by": closed_by})
        return int(row["tickets"])

    def keep_closed(self, ticket_id: str, by: int) -> None:
        """Let the event with this number have ended a ticket that a reset ended before."""
        self._engine.execute(statements.KEEP_CLOSED, {"id": ticket_id, "by": by})

    # Numbering

    def counter(self, day: str, queue: str) -> Counter:
        """Return how far a queue's numbering has come on a day."""
        rows = self._engine.execute(statements.COUNTER, {"day": day, "queue": queue})
        return Counter(rows[0]["round"], rows[0]["number"]) if rows else Counter()

    def set_counter(self, day: str, queue: str, counter: Counter) -> None:
        """Note how far a queue's numbering has come."""
        self._engine.execute(
            statements.SET_COUNTER,
            {"day": day, "queue": queue, "round": counter.round, "number": counter.number},
        )

    def live_numbers(self, queue: str) -> frozenset[int]:
        """Return the numbers of a queue that somebody may still hold."""
        rows = self._engine.execute(statements.LIVE_NUMBERS, {"queue": queue})
        return frozenset(row["number"] for row in rows)

    # Business days

    def highest_day(self) -> str | None:
        """Return the latest business day that was started, or None."""
        [row] = self._engine.execute(statements.HIGHEST_DAY)
        return row["day"]  # type: ignore[no-any-return]

    def start_day(self, day: str) -> None:
        """Note that a business day has started."""
        self._engine.execute(statements.START_DAY, {"day": day})

    def business_day(self, day: str) -> BusinessDay | None:
        """Return a day that was started, or None."""
        rows = self._engine.execute(statements.BUSINESS_DAY, {"day": day})
        if not rows:
            return None
        return BusinessDay(day, maybe_moment(rows[0]["closed_ms"]), rows[0]["closed_by"])

    def open_days_before(self, day: str) -> list[str]:
        """Return earlier days that nobody has closed."""
        rows = self._engine.execute(statements.OPEN_DAYS_BEFORE, {"day": day})
        return [row["day"] for row in rows]

    def close_day(self, day: str, at: datetime | None, by: int | None) -> None:
        """Note that a day was closed by an event; None opens it again."""
        values = {"day": day, "ms": None if at is None else ms(at), "by": by}
        self._engine.execute(statements.CLOSE_DAY, values)

    def old_days(self, before: str) -> Sequence[str]:
        """Return days before this one that still have tickets."""
        return [row["day"] for row in self._engine.execute(statements.OLD_DAYS, {"day": before})]

    def delete_slice(self, day: str) -> bool:
        """Delete some of a day's jobs, tickets and events; return whether any are left."""
        values = {"day": day, "slice": SLICE}
        for statement in (
            statements.DELETE_JOB_SLICE,
            statements.DELETE_SLICE,
            statements.DELETE_EVENT_SLICE,
        ):
            if statement is statements.DELETE_EVENT_SLICE:
                self._note_deleted(values)
            self._engine.execute(statement, values)
            [row] = self._engine.execute("select changes() as deleted")
            if row["deleted"]:
                return True
        return False

    def _note_deleted(self, slice_: Mapping[str, object]) -> None:
        """Note up to where we delete the log ourselves: nobody else may take its beginning away."""
        for row in self._engine.execute(staff_statements.LAST_DELETED, slice_):
            seam = {"last": 0, "next": row["sequence"] + 1, "hash": row["hash"]}
            self._engine.execute(staff_statements.ADD_SEAM, seam)

    def _all(self, statement: str, values: Mapping[str, object] | None = None) -> list[Ticket]:
        return [ticket_of(row) for row in self._engine.execute(statement, values)]

    def _one(self, statement: str, values: Mapping[str, object]) -> Ticket | None:
        rows = self._engine.execute(statement, values)
        return ticket_of(rows[0]) if rows else None


def _in_line(row: Iterable[Any]) -> InLine:
    id_, service, queue, round_, number, start_s, rate, head_start_s = row
    return InLine(id_, service, queue, round_, number, Standing(start_s, rate, head_start_s))
