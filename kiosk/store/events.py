"""The one log: append-only, numbered, hash-chained; history, audit and call list in one."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.announcement import Call
from kiosk.domain.ticket import Ticket
from kiosk.store import statements
from kiosk.store.rows import moment, ms
from kiosk.store.sqlite import Engine, Row


class Kind(StrEnum):
    """What happened."""

    ISSUED = "issued"
    CHECKED_IN = "checked_in"
    REPRINTED = "reprinted"
    PRINTED = "printed"
    PRINT_SENT = "print_sent"
    PRINT_FAILED = "print_failed"
    PRINT_UNKNOWN = "print_unknown"
    DRAWN_BACK = "drawn_back"
    CALLED = "called"
    RECALLED = "recalled"
    PHONED = "phoned"
    """Somebody with an appointment by phone or on the web was called there: no display shows it."""
    PHONED_AGAIN = "phoned_again"
    SERVING = "serving"
    SERVED = "served"
    PARKED = "parked"
    RESUMED = "resumed"
    TRANSFERRED = "transferred"
    NO_SHOW = "no_show"
    REINSTATED = "reinstated"
    RELEASED = "released"
    VOIDED = "voided"
    MERGED = "merged"
    UNDONE = "undone"
    DESK_OPENED = "desk_opened"
    DESK_CLOSED = "desk_closed"
    DESK_PAUSED = "desk_paused"
    DESK_BACK = "desk_back"
    RESET = "reset"
    DAY_CLOSED = "day_closed"
    RESET_UNDONE = "reset_undone"
    HELP_ASKED = "help_asked"
    HELP_GIVEN = "help_given"
    ROLL_CHANGED = "roll_changed"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    LOCKED_OUT = "locked_out"
    STAFF_ADDED = "staff_added"
    STAFF_REMOVED = "staff_removed"
    PIN_RESET = "pin_reset"
    UNLOCKED = "unlocked"
    ACCESS_CHANGED = "access_changed"
    """Preferential access was set or cleared; without the ticket and which way (P15)."""
    BOOKED = "booked"
    SERVICE_CLOSED = "service_closed"
    SERVICE_OPENED = "service_opened"
    MESSAGE_PUT_UP = "message_put_up"
    MESSAGE_TAKEN_DOWN = "message_taken_down"
    BOOKINGS_IMPORTED = "bookings_imported"
    NUMBERS_SAVED = "numbers_saved"
    NUMBERS_PRINTED = "numbers_printed"
    WAITING_PRINTED = "waiting_printed"
    ISSUE_STOPPED = "issue_stopped"
    """A service gives no more tickets today: whoever comes would hardly be served."""
    ISSUE_RESUMED = "issue_resumed"
    KEPT_OPEN = "kept_open"
    """A supervisor lets a service give tickets all the same, or no longer."""


CALLS = frozenset({Kind.CALLED, Kind.RECALLED})
"""What a display shows and speaks."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log.

    Args:
        actor: `role:place`, and `:person` where one has signed in.
        call: Place in the call list, or None.
        detail: Small facts by name; never the flag, a tax code or a booking code.
        hash: SHA-256 over the hash before and this line.
    """

    sequence: int
    day: str
    at: datetime
    kind: Kind
    actor: str
    ticket_id: str | None
    queue: str | None
    number: int | None
    desk: str | None
    service: str | None
    call: int | None
    detail: dict[str, str | int | None]
    hash: bytes

    @property
    def post(self) -> str:
        """Where it was done, `role:place`, whoever did it."""
        return ":".join(self.actor.split(":")[:2])


def chained(before: bytes, values: Sequence[object]) -> bytes:
    """Return the hash of a line that follows a line with the hash `before`."""
    line = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(before + line.encode()).digest()


def hash_after(before: bytes, row: Row) -> bytes:
    """Return the hash of a line as it is kept, after one with the hash `before`."""
    return chained(before, [row[name] for name in _HASHED])


_HASHED = (
    "sequence", "day", "at_ms", "kind", "actor", "ticket_id", "queue", "number", "desk",
    "service", "call", "detail",
)  # fmt: skip

_WHOM = frozenset({"twin", "text"})
"""Another ticket's number, and what staff wrote in their own words: both go with the day (P15)."""


class Events:
    """The event log of the live file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(
        self,
        kind: Kind,
        day: str,
        at: datetime,
        actor: str,
        *,
        ticket: Ticket | None = None,
        desk: str | None = None,
        queue: str | None = None,
        **detail: str | int | None,
    ) -> int:
        """Append a line inside the present transaction and return its sequence number."""
        [head] = self._engine.execute(statements.HEAD)
        is_call = kind in CALLS
        row = {
            "sequence": head["sequence"] + 1,
            "day": day,
            "at_ms": ms(at),
            "kind": kind.value,
            "actor": actor,
            "ticket_id": ticket.id if ticket else None,
            "queue": ticket.queue if ticket else queue,
            "number": ticket.number if ticket else None,
            "desk": desk,
            "service": ticket.service if ticket else None,
            "call": head["call"] + 1 if is_call else None,
            "detail": _written(detail),
        }
        row["hash"] = hash_after(head["hash"], row)
        self._engine.execute(statements.INSERT_EVENT, row)
        self._engine.execute(
            statements.SET_HEAD,
            {
                "sequence": row["sequence"],
                "call": head["call"] + int(is_call),
                "hash": row["hash"],
            },
        )
        return int(head["sequence"]) + 1

    def of_ticket(self, ticket_id: str) -> list[Event]:
        """Return a ticket's lines in order."""
        return self._all(statements.EVENTS_OF_TICKET, {"id": ticket_id})

    def last_of_desk(self, desk: str) -> Event | None:
        """Return the last line of a desk, or None."""
        events = self.latest_of_desk(desk, 1)
        return events[0] if events else None

    def latest_of_desk(self, desk: str, most: int) -> list[Event]:
        """Return the last lines of a desk, the latest first."""
        return self._all(statements.LATEST_EVENTS_OF_DESK, {"desk": desk, "most": most})

    def steps_of_actor(self, actor: str, since: datetime) -> list[Event]:
        """Return what somebody changed about tickets since a moment just past, the latest first."""
        return self._all(statements.STEPS_OF_ACTOR, {"actor": actor, "ms": ms(since)})

    def resets(self) -> Iterator[Event]:
        """Yield the resets and closings that were not undone, the latest first."""
        undone = set()
        for row in self._engine.execute(statements.RESETS, {}):
            line = _event(row)
            if line.kind is Kind.RESET_UNDONE:  # which stands after what it undoes
                undone.add(line.detail["undone"])
            elif line.sequence not in undone:
                yield line

    def has_issued_after(self, sequence: int, queue: str | None) -> bool:
        """Return whether a ticket was issued after a line, in one queue or any."""
        values = {"sequence": sequence, "queue": queue}
        [row] = self._engine.execute(statements.ISSUED_AFTER, values)
        return bool(row["found"])

    def slips_given(self, actor: str, since: datetime, until: datetime) -> int:
        """Return how many tickets and reprints somebody gave between two moments just past.

        From the last line back to the first one that is older: however many there are.
        """
        values = {"actor": actor, "ms": ms(since), "until_ms": ms(until)}
        [row] = self._engine.execute(statements.SLIPS_GIVEN, values)
        return int(row["given"])

    def calls_after(self, day: str, call: int) -> tuple[Call, ...]:
        """Return the calls of a day after one, in order: a display's list."""
        rows = self._engine.execute(statements.CALLS_AFTER, {"day": day, "call": call})
        return tuple(
            Call(
                sequence=row["call"],
                queue=row["queue"],
                number=row["number"],
                desk=row["desk"],
                at=moment(row["at_ms"]),
                language=row["language"],
                still_called=bool(row["still_called"]),
                withdrawn=bool(row["withdrawn"]),
            )
            for row in rows
        )

    def audit_of_day(self, day: str) -> list[Row]:
        """Return what staff did on a day that must be kept, without tickets."""
        rows = self._engine.execute(statements.AUDIT_OF_DAY, {"day": day})
        return [dict(row) | {"detail": _of_nobody(row["detail"])} for row in rows]

    def broken_at(self) -> int | None:
        """Return the first line whose hash does not follow from the line before, or None.

        The first line kept has nothing before it to be held against.
        """
        before: bytes | None = None
        for row in self._engine.execute(statements.EVENTS_FROM, {"sequence": 0}):
            if before is not None and row["hash"] != hash_after(before, row):
                return int(row["sequence"])
            before = row["hash"]
        [head] = self._engine.execute(statements.HEAD)
        return None if before in (None, head["hash"]) else int(head["sequence"])

    def _all(self, statement: str, values: dict[str, object]) -> list[Event]:
        return [_event(row) for row in self._engine.execute(statement, values)]


def _of_nobody(detail: str) -> str:
    """Return the facts of a line without those that may say whom it concerned."""
    facts = json.loads(detail).items()
    return _written({name: value for name, value in facts if name not in _WHOM})


def _written(facts: Mapping[str, object]) -> str:
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def _event(row: Row) -> Event:
    return Event(
        sequence=row["sequence"],
        day=row["day"],
        at=moment(row["at_ms"]),
        kind=Kind(row["kind"]),
        actor=row["actor"],
        ticket_id=row["ticket_id"],
        queue=row["queue"],
        number=row["number"],
        desk=row["desk"],
        service=row["service"],
        call=row["call"],
        detail=json.loads(row["detail"]),
        hash=row["hash"],
    )
