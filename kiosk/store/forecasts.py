"""What the branch says about waits, what it told each ticket, and what became of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, NamedTuple

from kiosk.domain.occupancy import Step
from kiosk.store import forecast_statements as statements
from kiosk.store.rows import moment, ms
from kiosk.store.sqlite import Engine

KEPT_OUTCOMES = 500
"""Of each service."""
Said = Mapping[str, Any]
"""Plain values by name, as JSON keeps them; `kiosk.actions.foresight` knows their meaning."""


@dataclass(frozen=True, slots=True)
class Made:
    """When and by whom the last forecast was made.

    Args:
        holder: The process that made it.
        sequence: The last event it knows.
    """

    day: str
    at: datetime
    holder: str
    sequence: int


@dataclass(frozen=True, slots=True)
class Told:
    """What a ticket was told, in seconds from then: raw, and as people read it before rounding.

    Args:
        made_s: When, in whole seconds since 1970 UTC.
    """

    made_s: int
    low_s: float
    median_s: float
    high_s: float
    told_low_s: float
    told_median_s: float
    told_high_s: float


class KeptOutcome(NamedTuple):
    """What was said to somebody and how long they waited, without saying who it was.

    Args:
        place: In the order of the calls; later ones have higher places.
    """

    place: int
    service: str
    low_s: float
    median_s: float
    high_s: float
    told_low_s: float
    told_median_s: float
    told_high_s: float
    waited_s: int


class Forecasts:
    """The forecast that every face reads, and its outcomes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def made(self) -> Made | None:
        """Return when the last forecast was made and by whom, or None before the first."""
        for row in self._engine.execute(statements.MADE):
            return Made(row["day"], moment(row["made_ms"]), row["holder"], row["sequence"])
        return None

    def last_event(self) -> int:
        """Return the sequence number of the last event."""
        [row] = self._engine.execute(statements.LAST_EVENT)
        return int(row["sequence"])

    def keep(self, made: Made, newcomers: Said, others: Said) -> None:
        """Keep a forecast in place of the one before."""
        values = {
            "day": made.day,
            "made_ms": ms(made.at),
            "holder": made.holder,
            "sequence": made.sequence,
            "newcomers": json.dumps(newcomers),
            "others": json.dumps(others),
        }
        self._engine.execute(statements.KEEP_FORECAST, values)

    def newcomers(self, day: str) -> tuple[datetime, Said] | None:
        """Return what newcomers of a day are told and when it was made, or None."""
        return self._said(statements.NEWCOMERS, day)

    def others(self, day: str) -> tuple[datetime, Said] | None:
        """Return the same of those who wait or are expected, by id."""
        return self._said(statements.OTHERS, day)

    def _said(self, statement: str, day: str) -> tuple[datetime, Said] | None:
        for row in self._engine.execute(statement, {"day": day}):
            return moment(row["made_ms"]), json.loads(row["said"])
        return None

    def tell(self, ticket_id: str, told: Told | None) -> None:
        """Note on its row what a ticket was told; None forgets it."""
        text = json.dumps(asdict(told)) if told else None
        self._engine.execute(statements.TELL, {"id": ticket_id, "told": text})

    def told(self, ticket_id: str) -> Told | None:
        """Return what a ticket was told, or None; also where another version told it."""
        names = {field.name for field in fields(Told)}
        for row in self._engine.execute(statements.TOLD, {"id": ticket_id}):
            values = json.loads(row["told"])
            return Told(**values) if values.keys() == names else None
        return None

    def add_outcome(self, service: str, told: Told, waited_s: int) -> None:
        """Keep how long somebody waited who was told this."""
        values = asdict(told) | {"service": service, "waited_s": waited_s}
        del values["made_s"]
        self._engine.execute(statements.ADD_OUTCOME, values)

    def outcomes(self, after: int = 0) -> list[KeptOutcome]:
        """Return the outcomes whose place is after this one, in order."""
        rows = self._engine.execute(statements.OUTCOMES, {"after": after})
        return [_outcome(row) for row in rows]

    def forget(self, day: str) -> None:
        """Delete forecasts of days before this one, and all but the last outcomes."""
        self._engine.execute(statements.FORGET_FORECAST, {"day": day})
        self._engine.execute(statements.FORGET_OUTCOMES, {"most": KEPT_OUTCOMES})

    def kept_open(self, day: str) -> frozenset[str]:
        """Return the services that a supervisor lets go on although it is late."""
        rows = self._engine.execute(statements.KEPT_OPEN, {"day": day})
        return frozenset(row["service"] for row in rows)

    def keep_open(self, service: str, day: str, *, is_kept: bool) -> None:
        """Note that a service goes on for the rest of a day, or no longer for sure."""
        statement = statements.KEEP_OPEN if is_kept else statements.LEAVE_OPEN
        values = {"service": service, "day": day} if is_kept else {"service": service}
        self._engine.execute(statement, values)

    def steps(self, day: str) -> Sequence[Step]:
        """Return the events of a day about tickets at desks, in order."""
        rows = self._engine.execute(statements.STEPS_OF_DAY, {"day": day})
        return [_step(row) for row in rows]


def _outcome(row: Iterable[Any]) -> KeptOutcome:
    return KeptOutcome(*row)


def _step(row: Iterable[Any]) -> Step:
    return Step(*row)
