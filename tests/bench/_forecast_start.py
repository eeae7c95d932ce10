"""The first days of new offices: nothing is known but the configured minutes."""

from collections.abc import Iterator
from heapq import heappop, heappush
from statistics import fmean

from kiosk.forecast.answer import Forecast
from kiosk.forecast.correction import Outcome, corrected, correction_of
from tests.bench._forecast_days import Said, known_after, said_on
from tests.bench._forecast_score import outcome
from tests.bench._office import MINUTE, Scenario
from tests.bench._office_life import Known

OFFICES = range(30000, 30400, 100)
"""Seeds of their first days."""
Pair = tuple[Forecast, float]
"""What walk-ins were told at the issue, and how long they waited, seconds."""
LOADS = (Scenario.NORMAL, Scenario.BUSY)


def cold_start(*, days: int) -> Iterator[tuple[str, float, float]]:
    """Print error and coverage of the first days of four offices; yield them with a name."""
    print(f"\n{'new offices':<26}{'n':>7}{'MAE':>8}{'cover':>8}")
    first: list[Pair] = []
    for number, seed in enumerate(OFFICES):
        told = _first_days(range(seed, seed + days), LOADS[number % 2])
        first += told[0]
        yield _told(f"office {number + 1}, {days} days", [pair for day in told for pair in day])
    yield _told("all, first day", first)


def _told(title: str, pairs: list[Pair]) -> tuple[str, float, float]:
    error = fmean(abs(told.median_s - waited_s) for told, waited_s in pairs) / MINUTE
    cover = 100 * fmean(told.low_s <= waited_s <= told.high_s for told, waited_s in pairs)
    print(f"{title:<26}{len(pairs):>7}{error:>8.2f}{cover:>8.1f}", flush=True)
    return title, error, cover


def _first_days(seeds: range, scenario: Scenario) -> list[list[Pair]]:
    """Let an office begin; what happens on a day is known from the next second on."""
    found: list[list[Pair]] = []
    outcomes: list[tuple[str, Outcome]] = []
    known = Known()
    for number, seed in enumerate(seeds):
        said = said_on(seed, scenario, known, learns=True)
        found.append(list(_as_the_day_goes(said, outcomes)))
        known = known_after(seeds[: number + 1], [scenario])
    return found


def _as_the_day_goes(said: list[Said], outcomes: list[tuple[str, Outcome]]) -> Iterator[Pair]:
    """Yield what walk-ins read: each forecast is corrected by those whose outcome is known.

    Args:
        outcomes: With their services, in the order of the calls; those of the day are added.
    """
    open_ones: list[tuple[float, int, Said]] = []
    for number, each in enumerate(said):
        while open_ones and open_ones[0][0] <= each.made_s:
            _, _, past = heappop(open_ones)
            outcomes.append((past.service, outcome(past)))
        if not each.has_a_range:
            continue
        heappush(open_ones, (each.made_s + each.waited_s, number, each))
        of_service = [one for service, one in outcomes if service == each.service]
        correction = correction_of(of_service, [one for _, one in outcomes])
        if each.kind == "walk-in":
            yield corrected(each.raw, correction), each.waited_s
