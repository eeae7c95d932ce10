"""Who waits during a replay, so that a call compares a few heads and not everybody.

Of the same service and rate the order never changes once both have started (P1 of
queueing.md 1.4), so `next_called` needs to see only the first of each line.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush

from kiosk.domain.calling import Standing, turn
from kiosk.domain.replay_day import DayTicket, Name

Turn = tuple[int, int, str, int, int]


@dataclass(frozen=True, slots=True)
class Comer:
    """A ticket as the rule sees it.

    Args:
        number: Place of its id among those of the day.
    """

    ticket: DayTicket
    standing: Standing
    number: int
    queue: str = ""
    round: int = 0


@dataclass(slots=True)
class Line:
    """Those of one service and one rate; the early ones are still before their start."""

    early: list[tuple[Turn, Comer]] = field(default_factory=list)
    due: list[tuple[Turn, Comer]] = field(default_factory=list)


class Lines:
    """Everybody who waits.

    Args:
        comers: All of the day; nobody waits yet.
    """

    def __init__(self, comers: Iterable[Comer]) -> None:
        starts = [comer.standing.start_s for comer in comers]
        self._before_s = min(starts, default=0) - 1
        """At this second nobody has started, so that it orders the early ones."""
        self._after_s = max(starts, default=0)
        """At this second everybody has started, so that it orders the due ones."""
        self._lines: dict[Name, dict[int, Line]] = {}

    def join(self, comer: Comer) -> None:
        """Let somebody wait."""
        lines = self._lines.setdefault(comer.ticket.service, {})
        line = lines.setdefault(comer.standing.rate, Line())
        heappush(line.early, (turn(comer, self._before_s), comer))

    def heads(self, services: Iterable[Name], now_s: int) -> list[Comer]:
        """Return those of these services whom the rule may choose now: it chooses none besides.

        Args:
            now_s: No earlier than the last time somebody asked.
        """
        heads = []
        for service in services:
            for line in self._lines.get(service, {}).values():
                self._start(line, now_s)
                heads += [some[0][1] for some in (line.due, line.early) if some]
        return heads

    def leave(self, comer: Comer) -> None:
        """Take one of the heads out of the line."""
        line = self._lines[comer.ticket.service][comer.standing.rate]
        heappop(line.due if line.due and line.due[0][1] is comer else line.early)

    def _start(self, line: Line, now_s: int) -> None:
        while line.early and line.early[0][1].standing.start_s <= now_s:
            _, comer = heappop(line.early)
            heappush(line.due, (turn(comer, self._after_s), comer))
