"""The history file: counted visits of closed days, kept for the retention time."""

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from kiosk.domain.measure import Measure
from kiosk.store.folder import FILE_MODE
from kiosk.store.sqlite import Engine, Row

SMALLEST_COUNT = 5
"""A count of preferential tickets below this is not kept (P4)."""
A_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class DayPast:
    """What forecasts of later days learn from a day; without order, so that it tells of nobody.

    Args:
        taken: Services with how many seconds each took a desk, from call to ready.
        late_s: Of each booking how late its person came, negative is early; None for who did not.
    """

    taken: Sequence[tuple[str, int]] = ()
    late_s: Sequence[int | None] = ()


NO_PAST = DayPast()


class History:
    """Visits without numbers, clock times, operators or flags, and what staff did.

    Made when first needed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ready: Engine | None = None
        self._making = threading.Lock()

    def has(self, day: str) -> bool:
        """Return whether a day was archived."""
        rows = self._engine.execute("select 1 from archived_day where day = :day", {"day": day})
        return bool(rows)

    def add(
        self,
        day: str,
        measures: Sequence[Measure],
        preferential: int,
        audit: Sequence[Row],
        past: DayPast = NO_PAST,
    ) -> None:
        """Archive a day, all or nothing; a day that is there already stays as it is.

        Args:
            preferential: Tickets with preferential access; kept only from SMALLEST_COUNT on.
            audit: What staff did, as the event log gives it; kept to the minute.
            past: What forecasts of later days are made from.
        """
        with self._engine.writing():
            if self.has(day):
                return
            arrived = sum(measure.half_hour is not None for measure in measures)
            kept = preferential if preferential >= SMALLEST_COUNT else None
            self._engine.execute(
                "insert into archived_day values (:day, :issued, :preferential)",
                {"day": day, "issued": arrived, "preferential": kept},
            )
            for measure in sorted(measures, key=_without_order):
                self._add(day, measure)
            for row in audit:
                self._engine.execute(
                    "insert into audit values (:day, :at_ms, :kind, :actor, :detail)",
                    {**row, "at_ms": row["at_ms"] // A_MINUTE_MS * A_MINUTE_MS},
                )
            self._add_past(day, past)

    def _add_past(self, day: str, past: DayPast) -> None:
        for service, took_s in sorted(past.taken):
            values: dict[str, object] = {"day": day, "service": service, "took_s": took_s}
            self._engine.execute("insert into taken values (:day, :service, :took_s)", values)
        came_s = sorted(late_s for late_s in past.late_s if late_s is not None)
        for late_s in (*came_s, *[None] * (len(past.late_s) - len(came_s))):
            values = {"day": day, "late_s": late_s}
            self._engine.execute("insert into kept_booking values (:day, :late_s)", values)

    def _add(self, day: str, measure: Measure) -> None:
        self._engine.execute(
            "insert into visit values"
            " (:day, :service, :outcome, :waiting_s, :walking_s, :service_s)",
            {
                "day": day,
                "service": measure.service,
                "outcome": measure.outcome,
                "waiting_s": measure.waiting_s,
                "walking_s": measure.walking_s,
                "service_s": measure.service_s,
            },
        )
        if measure.half_hour is None:
            return
        self._engine.execute(
            "insert into half_hour values (:day, :half_hour, :service, 1)"
            " on conflict do update set arrived = arrived + 1",
            {"day": day, "half_hour": measure.half_hour, "service": measure.service},
        )

    def days(self) -> Sequence[Mapping[str, object]]:
        """Return the archived days, earliest first, with how many tickets each had."""
        return self._engine.execute("select day, issued from archived_day order by day")

    def last_day(self) -> str | None:
        """Return the latest archived day, or None."""
        [row] = self._engine.execute("select max(day) as day from archived_day")
        return row["day"]  # type: ignore[no-any-return]

    def visits(self, day: str) -> Sequence[Row]:
        """Return the visits of an archived day, in no order that tells who came when."""
        return self._engine.execute(
            "select service, outcome, waiting_s, walking_s, service_s from visit"
            " where day = :day order by service, outcome, waiting_s",
            {"day": day},
        )

    def issued(self, day: str) -> int | None:
        """Return how many tickets an archived day had, or None for another day."""
        rows = self._engine.execute(
            "select issued from archived_day where day = :day", {"day": day}
        )
        return int(rows[0]["issued"]) if rows else None

    def last_before(self, day: str) -> str | None:
        """Return the last archived day before another one, or None."""
        [row] = self._engine.execute(
            "select max(day) as last from archived_day where day < :day", {"day": day}
        )
        return row["last"]  # type: ignore[no-any-return]

    def arrivals(self, day: str) -> Mapping[str, int]:
        """Return how many came in each half hour of an archived day, earliest first."""
        rows = self._engine.execute(
            "select half_hour, sum(arrived) as came from half_hour where day = :day"
            " group by half_hour order by half_hour",
            {"day": day},
        )
        return {row["half_hour"]: row["came"] for row in rows}

    def taken(self, service: str, most: int) -> list[int]:
        """Return how many seconds a service took desks, the last ones, oldest day first."""
        rows = self._engine.execute(
            "select took_s from taken where service = :service order by day desc limit :most",
            {"service": service, "most": most},
        )
        return [row["took_s"] for row in reversed(rows)]

    def late(self, most: int) -> list[int | None]:
        """Return how late those with a booking came, the last ones; None for who did not."""
        rows = self._engine.execute(
            "select late_s from kept_booking order by day desc limit :most", {"most": most}
        )
        return [row["late_s"] for row in rows]

    def usual_arrivals(self, days: Sequence[str]) -> Mapping[tuple[str, str], float]:
        """Return how many came on average on these days, by service and local half hour."""
        rows = self._engine.execute(
            "select service, half_hour, sum(arrived) as came from half_hour"
            " where day in (select value from json_each(:days)) group by service, half_hour",
            {"days": json.dumps(days)},
        )
        return {(row["service"], row["half_hour"]): row["came"] / len(days) for row in rows}

    def preferential_share(self, days: Sequence[str]) -> float:
        """Return which share of the tickets of these days were preferential, 0 to 1.

        Days with too few to be kept count as if they had half of the smallest count.
        """
        [row] = self._engine.execute(
            "select sum(issued) as issued, sum(coalesce(preferential, :few)) as preferential"
            " from archived_day where day in (select value from json_each(:days))",
            {"days": json.dumps(days), "few": SMALLEST_COUNT // 2},
        )
        return min(1.0, row["preferential"] / row["issued"]) if row["issued"] else 0.0

    def forget_before(self, day: str) -> None:
        """Delete what is older than the retention time."""
        with self._engine.writing():
            for table in ("visit", "half_hour", "audit", "taken", "kept_booking", "archived_day"):
                self._engine.execute(f"delete from {table} where day < :day", {"day": day})  # noqa: S608

    def close(self) -> None:
        """Close every connection."""
        if self._ready is not None:
            self._ready.close()
            self._ready = None

    @property
    def _engine(self) -> Engine:
        with self._making:
            if self._ready is None:
                self._path.touch(mode=FILE_MODE)
                engine = Engine(self._path)
                self._make_tables(engine)
                self._ready = engine
            return self._ready

    def _make_tables(self, engine: Engine) -> None:
        text = resources.files("kiosk.store").joinpath("history.sql").read_text(encoding="utf-8")
        with engine.writing():
            for statement in text.split(";\n"):
                if statement.strip():
                    engine.execute(statement)


def _without_order(measure: Measure) -> tuple[str, str, int]:
    """Sort visits so that the order of their rows does not tell who came when."""
    return (measure.service, measure.outcome, measure.waiting_s or 0)
