"""When a desk is meant to be open: the hours of each weekday and the breaks inside them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from kiosk.domain.opening import Band, Opening, bands_of, moment_on

Stretch = tuple[int, int]
"""From a second since 1970 UTC, which belongs to it, to another, which does not."""


@dataclass(frozen=True, slots=True)
class Roster:
    """What the roster says of one desk.

    Args:
        hours: By weekday, 0 is Monday; a day that is missing is off. None is as the branch.
        breaks: By weekday, inside the hours.
    """

    hours: Mapping[int, tuple[Band, ...]] | None = None
    breaks: Mapping[int, tuple[Band, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shift:
    """One stretch of work of a day.

    Args:
        calls: When people are called: between its breaks, in order and apart; at least one.
    """

    calls: tuple[Stretch, ...]

    @property
    def start_s(self) -> int:
        """When it begins."""
        return self.calls[0][0]

    @property
    def end_s(self) -> int:
        """When it ends."""
        return self.calls[-1][1]


AS_THE_BRANCH = Roster()
"""Of a desk of which nothing is written, once somebody has opened it."""


def shifts_on(
    roster: Roster, opening: Opening, day: date, *, after: timedelta, on_and_on: timedelta
) -> tuple[Shift, ...]:
    """Return the shifts of a desk on a local day, never outside the branch's hours of that day.

    Args:
        after: Who stays until the branch closes calls so long those who are left.
        on_and_on: The same at the end of the last hours of the day.
    """
    bands = bands_of(opening, day)
    breaks = [_stretch(opening, day, each) for each in roster.breaks.get(day.weekday(), ())]
    shifts = []
    for number, band in enumerate(bands, 1):
        start_s, end_s = _stretch(opening, day, band)
        longer_s = int((on_and_on if number == len(bands) else after).total_seconds())
        own = (band,) if roster.hours is None else roster.hours.get(day.weekday(), ())
        for first_s, last_s in (_stretch(opening, day, each) for each in own):
            inside = max(first_s, start_s), min(last_s, end_s)
            calls = [
                (each_s, until_s + longer_s * (until_s == end_s))
                for each_s, until_s in _without(inside, breaks)
            ]
            shifts += [Shift(tuple(calls))] if calls else []
    return tuple(shifts)


def _stretch(opening: Opening, day: date, band: Band) -> Stretch:
    start, end = (moment_on(opening, day, at) for at in (band.start, band.end))
    return int(start.timestamp()), int(end.timestamp())


def _without(shift: Stretch, breaks: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield what breaks leave of a shift, nothing of one that ends before it begins."""
    inside = [each for each in sorted(breaks) if each[0] < shift[1] and each[1] > shift[0]]
    edges = [(shift[0], shift[0]), *inside, (shift[1], shift[1])]
    for (_, before_s), (after_s, _) in pairwise(edges):
        if before_s < after_s:
            yield before_s, after_s
