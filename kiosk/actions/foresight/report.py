"""How well the branch's own forecasts did."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

from kiosk.actions.branch import Branch
from kiosk.domain.wait import wait_between
from kiosk.store.forecasts import KeptOutcome

A_MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of what was told for a service, or for all of them; minutes and shares.

    Args:
        service: Empty for all.
        error_min: Mean difference between estimate and wait.
        bias_min: The same with its sign: below zero people waited longer than the estimate.
        covered: Share of waits inside the range before it was rounded; eight of ten are wanted.
        read: Share of waits inside the range as people read it.
        later: Share of waits longer than what people read.
    """

    service: str
    outcomes: int
    waited_min: float
    error_min: float
    bias_min: float
    covered: float
    read: float
    later: float


def how_it_did(branch: Branch) -> list[Kept]:
    """Return what became of the last forecasts of each service, and of all together first."""
    outcomes = branch.store.forecasts.outcomes()
    if not outcomes:
        return []
    services = sorted({one.service for one in outcomes})
    of_each = [_kept(name, (one for one in outcomes if one.service == name)) for name in services]
    return [_kept("", outcomes), *of_each]


def _kept(service: str, outcomes: Iterable[KeptOutcome]) -> Kept:
    known = list(outcomes)
    errors = [(one.told_median_s - one.waited_s) / A_MINUTE_S for one in known]
    ranges = [_read(one) for one in known]
    return Kept(
        service,
        len(known),
        mean(one.waited_s / A_MINUTE_S for one in known),
        mean(abs(error) for error in errors),
        mean(errors),
        mean(one.told_low_s <= one.waited_s <= one.told_high_s for one in known),
        mean(low <= 0 <= high for low, high in ranges),
        mean(high < 0 for _, high in ranges),
    )


def _read(one: KeptOutcome) -> tuple[float, float]:
    """Return how far both ends of what people read lie after what happened, in seconds."""
    wait = wait_between(one.told_low_s, one.told_high_s)
    high_s = float("inf") if wait.high_min is None else wait.high_min * A_MINUTE_S
    return wait.low_min * A_MINUTE_S - one.waited_s, high_s - one.waited_s
