"""Desk sessions, devices, paper, calls for help, leases and notices: what is where and alive."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.store import statements
from kiosk.store.rows import maybe_moment, maybe_ms, moment, ms
from kiosk.store.sqlite import Engine


@dataclass(frozen=True, slots=True)
class DeskSession:
    """A desk from opening to closing.

    Args:
        actor: Who opened it.
        day: Business day on which it was opened, None if the log no longer says.
    """

    desk: str
    actor: str
    opened_at: datetime
    paused_at: datetime | None
    day: str | None


@dataclass(frozen=True, slots=True)
class Device:
    """A kiosk, display or printer and its last sign of life.

    Args:
        kind: A DeviceKind.
        condition: A DeviceCondition, or what a printer or a display's voice says of itself.
        since: Since when it has been so.
        shown: A display's last call on the screen.
    """

    kind: str
    name: str
    condition: str
    since: datetime
    seen_at: datetime
    shown: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something staff must be told about the store itself."""

    at: datetime
    key: str
    detail: str


class Places:
    """What the live file knows of desks, devices and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def sessions(self) -> dict[str, DeskSession]:
        """Return by name the desks that nobody has closed, those of earlier days too."""
        return {
            row["desk"]: DeskSession(
                row["desk"],
                row["actor"],
                moment(row["opened_ms"]),
                maybe_moment(row["paused_ms"]),
                row["day"],
            )
            for row in self._engine.execute(statements.SESSIONS)
        }

    def open_desk(self, sequence: int, desk: str, actor: str, at: datetime) -> None:
        """Note that a desk was opened by an event."""
        values = {"sequence": sequence, "desk": desk, "actor": actor, "ms": ms(at)}
        self._engine.execute(statements.OPEN_SESSION, values)

    def pause_desk(self, desk: str, at: datetime | None) -> None:
        """Note since when a desk is on a pause; None ends the pause."""
        self._engine.execute(statements.PAUSE_SESSION, {"desk": desk, "ms": maybe_ms(at)})

    def close_desk(self, desk: str, at: datetime) -> None:
        """Note that a desk was closed."""
        self._engine.execute(statements.CLOSE_SESSION, {"desk": desk, "ms": ms(at)})

    def close_desks_before(self, day: str, at: datetime) -> None:
        """Note that every desk was closed that was opened before this business day."""
        self._engine.execute(statements.CLOSE_SESSIONS_BEFORE, {"day": day, "ms": ms(at)})

    def forget_sessions(self, before: datetime) -> None:
        """Delete desk sessions that were closed before a moment (P15)."""
        self._engine.execute(statements.DELETE_SESSIONS, {"ms": ms(before)})

    def devices(self) -> list[Device]:
        """Return every device that ever reported."""
        return [
            Device(
                row["kind"],
                row["name"],
                row["condition"],
                moment(row["since_ms"]),
                moment(row["seen_ms"]),
                row["shown"],
            )
            for row in self._engine.execute(statements.DEVICES)
        ]

    def seen(self, kind: str, name: str, condition: str, at: datetime, shown: int = 0) -> None:
        """Note a sign of life."""
        values = {"kind": kind, "name": name, "condition": condition, "ms": ms(at), "shown": shown}
        self._engine.execute(statements.SEEN_DEVICE, values)

    def mark_shown(self, call: int, at: datetime) -> None:
        """Note when a call was first on a screen."""
        self._engine.execute(statements.MARK_SHOWN, {"call": call, "ms": ms(at)})

    def use_paper(self, printer: str, mm: int) -> None:
        """Note that a printer has used so much more of its roll."""
        self._engine.execute(statements.USE_PAPER, {"printer": printer, "mm": mm})

    def paper_used_mm(self, printer: str) -> int:
        """Return how much of its roll a printer has used."""
        rows = self._engine.execute(statements.PAPER_USED, {"printer": printer})
        return int(rows[0]["used_mm"]) if rows else 0

    def new_roll(self, printer: str) -> None:
        """Note that a printer has a new roll."""
        self._engine.execute(statements.NEW_ROLL, {"printer": printer})

    def ask_help(self, place: str, at: datetime) -> None:
        """Note that somebody asked for help."""
        self._engine.execute(statements.ASK_HELP, {"place": place, "ms": ms(at)})

    def help_given(self, place: str) -> None:
        """Note that somebody came."""
        self._engine.execute(statements.HELP_GIVEN, {"place": place})

    def help_requests(self) -> list[tuple[str, datetime]]:
        """Return where help was asked and when, longest first."""
        rows = self._engine.execute(statements.HELP_REQUESTS)
        return [(row["place"], moment(row["asked_ms"])) for row in rows]

    def take_lease(self, name: str, holder: str, now: datetime, until: datetime) -> bool:
        """Take or keep the right to do a piece of background work; return whether it is ours."""
        values = {"name": name, "holder": holder, "ms": ms(now), "until_ms": ms(until)}
        return bool(self._engine.execute(statements.TAKE_LEASE, values))

    def add_notice(self, at: datetime, key: str, detail: str) -> None:
        """Keep something that staff must be told."""
        values = {"ms": ms(at), "key": key, "detail": detail}
        self._engine.execute(statements.ADD_NOTICE, values)

    def notices(self, since: datetime) -> list[Notice]:
        """Return what staff must be told since a moment."""
        return [
            Notice(moment(row["at_ms"]), row["key"], row["detail"])
            for row in self._engine.execute(statements.NOTICES, {"ms": ms(since)})
        ]
