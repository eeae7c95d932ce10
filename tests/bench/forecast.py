"""The forecast beside rules of thumb, in a made-up office whose days are known (queueing.md 2.2).

Twenty days teach, twenty calibrate, then forty days of each of five scenarios are predicted at
every issue; the truth is what the office then does. Ours is beside what others put on their walls,
each with a range learnt from the same days. Then the cold start of four new offices, and what a
forecast of 50 waiting, 6 desks and 12 bookings costs.
"""

import time
from collections.abc import Iterator, Sequence

from kiosk.forecast.forecast import ROWS, forecast
from tests.bench._figures import percentile, progress
from tests.bench._forecast_cost import NEWCOMERS, crowded, plain_replications
from tests.bench._forecast_days import (
    ALTERNATING,
    CALIBRATION,
    HISTORY,
    TESTED,
    Said,
    known_after,
    said_on,
)
from tests.bench._forecast_score import OURS, Score, Teller, score, tellers
from tests.bench._forecast_start import cold_start
from tests.bench._goals import Figure, Goal
from tests.bench._office import Scenario
from tests.bench._rules_of_thumb import RULES

METHODS = (*RULES, OURS)
REFERENCE_MIN = {"naive": 16.36, "QLw": 7.86}
"""Pooled errors in the reference's office (queueing.md 2.3): ours is like it if they agree."""
ROUNDS = 20
COLUMNS = "{:<22}{:>7}{:>8}{:>8}{:>8}{:>8}{:>8}{:>9}{:>9}{:>8}"


def measure(*, quick: bool) -> Iterator[Figure]:
    """Predict days, start offices, and count the processor's time."""
    tested = TESTED[:2] if quick else TESTED
    calibrated = CALIBRATION[:4] if quick else CALIBRATION
    known = known_after(HISTORY)
    calibration: list[Said] = []
    of = len(calibrated) + len(Scenario) * len(tested)
    for number, seed in enumerate(calibrated):
        calibration += said_on(seed, ALTERNATING[number % 2], known)
        progress(number + 1, of)
    said: list[Said] = []
    for number, scenario in enumerate(Scenario):
        for day, seed in enumerate(tested):
            said += said_on(seed, scenario, known, refreshes=True)
            progress(len(calibrated) + number * len(tested) + day + 1, of)
    tell = tellers(calibration, tuple(RULES))
    known_ones = [each for each in said if each.has_a_range]
    print(f"\n{len(said)} predictions; {len(said) - len(known_ones)} had no range or no call")
    yield from _walk_ins(known_ones, tell)
    for name, error, cover in cold_start(days=1 if quick else 3):
        yield Figure(Goal.COLD_ERROR, name, error)
        yield Figure(Goal.COLD_COVER, name, cover)
    yield from _cost(ROUNDS)


def _walk_ins(said: Sequence[Said], tell: dict[str, Teller]) -> Iterator[Figure]:
    """Print every method and scenario, and yield what the goals are about."""
    issued = [each for each in said if not each.is_refreshed]
    walk_ins = [each for each in issued if each.kind == "walk-in"]
    print(f"\n{_head('walk-ins at the issue')}")
    of_scenario: dict[Scenario, dict[str, Score]] = {}
    for scenario in Scenario:
        mine = [each for each in walk_ins if each.scenario is scenario]
        of_scenario[scenario] = {name: score(mine, tell[name]) for name in METHODS}
        _rows(scenario.name.lower(), of_scenario[scenario])
    pooled = {name: score(walk_ins, tell[name]) for name in METHODS}
    _rows("pooled", pooled)
    print(f"\n{_head('ours for others')}")
    for kind in ("preferential", "booked"):
        rest = [each for each in issued if each.kind == kind]
        print(_row(kind, score(rest, tell[OURS])))
    again = [each for each in said if each.is_refreshed and each.kind == "walk-in"]
    print(_row("every ten minutes", score(again, tell[OURS])))
    yield from _figures(of_scenario, pooled)


def _figures(
    of_scenario: dict[Scenario, dict[str, Score]], pooled: dict[str, Score]
) -> Iterator[Figure]:
    ours = pooled[OURS]
    for name, error_min in REFERENCE_MIN.items():
        off = 100 * abs(pooled[name].error / error_min - 1)
        yield Figure(Goal.OFFICE_LIKE, f"{name}, off {error_min} min", off)
    yield Figure(Goal.FORECAST_NAIVE, "pooled", ours.error, pooled["naive"].error)
    yield Figure(Goal.FORECAST_QLW, "pooled", ours.error, pooled["QLw"].error)
    for scenario, methods in of_scenario.items():
        mine, naive = methods[OURS], methods["naive"]
        yield Figure(Goal.FORECAST_EACH, scenario.name.lower(), mine.error, naive.error)
    yield Figure(Goal.FORECAST_BIAS, "pooled", abs(ours.bias))
    yield Figure(Goal.FORECAST_COVER, "pooled, off 82", abs(100 * ours.cover - 82))
    for scenario, methods in of_scenario.items():
        off = abs(100 * methods[OURS].cover - 81.5)
        yield Figure(Goal.FORECAST_COVER_EACH, f"{scenario.name.lower()}, off 81.5", off)
    yield Figure(Goal.FORECAST_WIDTH, "pooled", ours.width, ours.waited)
    yield Figure(Goal.FORECAST_WINKLER, "pooled", ours.winkler, ours.waited)
    yield Figure(Goal.FORECAST_PRINTED, "pooled", 100 * ours.printed)
    yield Figure(Goal.FORECAST_LATER, "pooled", 100 * ours.later)


def _cost(rounds: int) -> Iterator[Figure]:
    """Yield the processor's time of a forecast, beside plain replays of the same queue."""
    state = crowded()
    for rows in (ROWS, 2 * ROWS):
        took = []
        for _ in range(rounds):
            began = time.process_time()
            forecast(state, NEWCOMERS, rows=rows)
            took.append(time.process_time() - began)
        began = time.process_time()
        plain_replications(state, rows)
        plain = time.process_time() - began
        yield Figure(
            Goal.FORECAST_COST if rows == ROWS else Goal.FORECAST_TWICE,
            f"{rows} replications, beside kiosk.domain.replay",
            1000 * percentile(took, 0.5),
            1000 * plain,
        )


def _head(title: str) -> str:
    names = ("n", "waited", "MAE", "bias", "cover", "width", "Winkler", "printed", "later")
    return COLUMNS.format(title, *names)


def _rows(title: str, methods: dict[str, Score]) -> None:
    for name, one in methods.items():
        print(_row(f"{title}, {name}", one))


def _row(title: str, one: Score) -> str:
    """Return a line; width and Winkler score beside the mean wait, so that offices compare."""
    return COLUMNS.format(
        title, one.count, f"{one.waited:.1f}", f"{one.error:.2f}", f"{one.bias:+.1f}",
        f"{100 * one.cover:.1f}", f"{one.width / one.waited:.2f}",
        f"{one.winkler / one.waited:.2f}", f"{100 * one.printed:.1f}", f"{100 * one.later:.1f}",
    )  # fmt: skip
