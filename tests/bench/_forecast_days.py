"""Days of the made-up office with everybody's predictions, and what really happened."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.forecast.answer import Forecast
from kiosk.forecast.forecast import forecast
from kiosk.forecast.past import LAST
from kiosk.forecast.state import Punctuality
from tests.bench._office import WORK_MIN, Scenario, office_day
from tests.bench._office_life import HALF_HOUR_S, Known, Life, Visit, kind
from tests.bench._rules_of_thumb import RULES

HISTORY, CALIBRATION, TESTED = range(9000, 9020), range(9500, 9520), range(20000, 20040)
"""Seeds of the days (queueing.md 2.2)."""
ALTERNATING = (Scenario.NORMAL, Scenario.BUSY)


@dataclass(frozen=True, slots=True)
class Said:
    """One moment, one person: what each method said, and what happened.

    Args:
        waited_s: From this moment to the call, infinite for who was not called.
        thumb_s: By name of the rule of thumb; none where the display was refreshed.
        raw: Ours, before its correction.
        made_s: The moment, seconds after the opening.
    """

    scenario: Scenario
    service: str
    kind: str
    waited_s: float
    thumb_s: dict[str, float]
    raw: Forecast
    made_s: int

    @property
    def is_refreshed(self) -> bool:
        """Whether it was said again, and not at the issue."""
        return not self.thumb_s

    @property
    def has_a_range(self) -> bool:
        """Whether people read a range, and were called: near closing neither is sure."""
        return math.isfinite(self.raw.high_s) and math.isfinite(self.waited_s)


@dataclass(slots=True)
class Listener:
    """Asks everybody what they think, and remembers."""

    rows: int
    refreshes: bool
    heard: list[tuple[Visit, int, dict[str, float], Forecast]] = field(default_factory=list)

    def __call__(self, life: Life, visit: Visit | None, now_s: int) -> None:
        """Ask at an issue, and of everybody at a refresh."""
        if visit is None and not self.refreshes:
            return
        answers = forecast(life.state(now_s), look_ahead_s=0, rows=self.rows).waiting
        for each in life.waiting if visit is None else [visit]:
            thumb_s = {name: rule(life, each, now_s) for name, rule in RULES.items()}
            self.heard.append((each, now_s, thumb_s if visit else {}, answers[str(each.number)]))


def known_after(
    seeds: Sequence[int], scenarios: Sequence[Scenario] = (Scenario.NORMAL, Scenario.BUSY)
) -> Known:
    """Return what these days teach who begins with nothing.

    Args:
        scenarios: By turns.
    """
    took_s: dict[str, list[int]] = {name: [] for name in WORK_MIN}
    late_s: list[int] = []
    preferential: Counter[tuple[str, int]] = Counter()
    missed = 0
    for number, seed in enumerate(seeds):
        day = office_day(seed, scenarios[number % len(scenarios)])
        visits = Life(day, Known(), lambda _life, _visit, _now_s: None).run()
        for visit in sorted(visits, key=lambda each: each.called_s):
            person = visit.person
            if visit.called_s < math.inf:
                took_s[visit.queue].append(int(visit.free_s - visit.called_s))
            if person.booked_s is not None:
                late_s.append(int(person.arrives_s) - person.booked_s)
            elif person.preferential:
                preferential[visit.queue, int(person.arrives_s) // HALF_HOUR_S] += 1
        missed += sum(person.arrives_s == math.inf for person in day.people)
    return Known(
        {name: tuple(times_s[-LAST:]) for name, times_s in took_s.items()},
        Punctuality(len(late_s), missed, tuple(late_s[-LAST:])),
        {where: count / len(seeds) for where, count in preferential.items()},
    )


def said_on(
    seed: int,
    scenario: Scenario,
    known: Known,
    *,
    rows: int = 100,
    refreshes: bool = False,
    learns: bool = False,
) -> list[Said]:
    """Return all that was said on a day, in its order.

    Args:
        refreshes: Of everybody again every ten minutes.
        learns: From the services of the day itself too.
    """
    listener = Listener(rows, refreshes)
    Life(office_day(seed, scenario), known, listener, learns=learns).run()
    return [
        Said(
            scenario,
            visit.queue,
            kind(visit.person),
            visit.called_s - now_s,
            thumb_s,
            raw,
            now_s,
        )
        for visit, now_s, thumb_s, raw in listener.heard
    ]
