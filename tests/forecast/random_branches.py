"""Branches where people come at random, played by the forecast's own play from a settled state.

A run is many branches side by side. Each begins with somebody who comes; by then the branch is as
busy as it is in the long run, drawn from the law that theory knows. So no run has to be long
enough to forget an empty beginning, which takes a busy branch a day and more.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from kiosk.forecast.arrays import NEVER, Flags, Floats, Ints
from kiosk.forecast.play import Askers, Desks, People, Play
from tests.forecast.closed_forms import Branch
from tests.forecast.states import MINUTE

ABOVE_ALL = 10**6
"""A head start that nobody catches up with in a day: strict precedence (P7)."""


@dataclass(frozen=True, slots=True)
class Kind:
    """People who come at random.

    Args:
        per_min: How many.
        head_start: Above it in the order.
    """

    per_min: float
    head_start: int = 0


@dataclass(frozen=True, slots=True)
class Settled:
    """How branches are when somebody comes.

    Args:
        free_s: [branches, desks] When each desk has nobody, 0 for an idle one.
        waiting: [branches] How many wait.
        takes_s: [branches, most] How long each of them will take, the first of the line first.
    """

    free_s: Ints
    waiting: Ints
    takes_s: Floats


@dataclass(frozen=True, slots=True)
class Heard:
    """What people met in one run.

    Args:
        waits_min: [branches, people] How long each waited.
        found: [branches, people] How many each found waiting.
        kind: [branches, people] Of which kind each is.
    """

    waits_min: Floats
    found: Ints
    kind: Ints

    def waits_of(self, kind: int) -> Floats:
        """Return how long people of a kind waited, minutes."""
        waits_min: Floats = self.waits_min[self.kind == kind]
        return waits_min


Begin = Callable[[Generator, int], Settled]
"""Draws how so many branches are at the beginning."""
Take = Callable[[Generator, tuple[int, int]], Floats]
"""Draws services, seconds."""


def exponential(takes_min: float) -> Take:
    """Return how exponential services are drawn."""

    def take(chance: Generator, shape: tuple[int, int]) -> Floats:
        drawn: Floats = chance.exponential(takes_min * MINUTE, shape)
        return drawn

    return take


def lognormal(takes_min: float, variation: float) -> Take:
    """Return how log-normal services are drawn."""
    spread = math.sqrt(math.log1p(variation**2))
    scale_s = takes_min * MINUTE * math.exp(-(spread**2) / 2)

    def take(chance: Generator, shape: tuple[int, int]) -> Floats:
        drawn: Floats = scale_s * chance.lognormal(0, spread, shape)
        return drawn

    return take


def settled(branch: Branch) -> Begin:
    """Return how M/M/c is drawn: the law of how many are there does not ask who goes first."""

    def begin(chance: Generator, rows: int) -> Settled:
        offered = branch.per_min * branch.takes_min
        few = np.array([offered**n / math.factorial(n) for n in range(branch.desks)])
        few *= (1 - branch.erlang_c) / few.sum()
        busy = chance.choice(branch.desks + 1, rows, p=np.append(few, branch.erlang_c))
        line = chance.geometric(1 - branch.load, rows) - 1
        waiting = np.where(busy == branch.desks, line, 0)
        left_s = chance.exponential(branch.takes_min * MINUTE, (rows, branch.desks))
        return Settled(
            np.where(np.arange(branch.desks) < busy[:, None], _whole(left_s), 0).astype(np.int32),
            waiting,
            chance.exponential(branch.takes_min * MINUTE, (rows, int(waiting.max()))),
        )

    return begin


def settled_at_one_desk(load: float, takes_min: float, variation: float) -> Begin:
    """Return how the work in M/G/1 with log-normal services is drawn (Pollaczek and Khinchine).

    The work there is a geometric number of residual services, a residual being an even share of
    a service that is drawn in proportion to its length. One is at the desk, the others stand for
    people who wait: it is exact for the work, and for who waits once those have gone.
    """
    spread = math.sqrt(math.log1p(variation**2))
    scale_s = takes_min * MINUTE * math.exp(spread**2 / 2)

    def begin(chance: Generator, rows: int) -> Settled:
        parts = chance.geometric(1 - load, rows) - 1
        shape = (rows, max(1, int(parts.max())))
        left_s = _whole(chance.random(shape) * scale_s * chance.lognormal(0, spread, shape))
        at_desk_s = np.where(parts > 0, left_s[:, 0], 0)
        return Settled(
            at_desk_s[:, None].astype(np.int32),
            np.maximum(parts - 1, 0),
            left_s[:, 1:].astype(float),
        )

    return begin


def a_run(
    kinds: Sequence[Kind],
    begin: Begin,
    take: Take,
    chance: Generator,
    *,
    branches: int,
    people: int,
    heard: slice = slice(None),
) -> Heard:
    """Play branches side by side.

    Args:
        people: How many come to each branch; the first one at once.
        heard: Which of them are asked. Where some go first, not those at the beginning, who find
            a line drawn without kinds, nor those at the end, whom nobody comes to overtake.
    """
    before = begin(chance, branches)
    most = before.takes_s.shape[1]
    rates = np.array([each.per_min for each in kinds])
    gaps_s = chance.exponential(MINUTE / rates.sum(), (branches, people))
    gaps_s[:, 0] = 0
    comes_s = np.rint(gaps_s.cumsum(axis=1)).astype(np.int32)
    kind = chance.choice(len(kinds), (branches, people), p=rates / rates.sum())
    is_here = np.arange(most) < before.waiting[:, None]
    is_asked = np.zeros((branches, most + people), bool)
    is_asked[:, most:][:, heard] = True
    head_start = np.array([each.head_start for each in kinds], np.int32)[kind]
    line = np.full((branches, most), -1, np.int32)
    called_s = _called_s(
        before.free_s,
        np.hstack((np.where(is_here, line, np.int32(NEVER)), comes_s)),
        np.hstack((line, comes_s)),
        np.hstack((np.zeros_like(line), head_start)),
        np.hstack((before.takes_s, take(chance, (branches, people)))),
        is_asked,
    )
    waits_min = (called_s[:, most:] - comes_s)[:, heard] / MINUTE
    return Heard(waits_min, _found(called_s, comes_s, before.waiting)[:, heard], kind[:, heard])


def _called_s(
    free_s: Ints,
    arrives_s: Ints,
    start_s: Ints,
    head_start: Ints,
    takes_s: Floats,
    is_asked: Flags,
) -> Ints:
    """Return [branches, people] when the play calls them; every desk serves everybody."""
    rows, count = arrives_s.shape
    desks = free_s.shape[1]
    order = np.broadcast_to(np.arange(count), (rows, count))
    can = np.ones((desks, rows, count), bool)
    people = People(
        arrives_s, order, start_s, np.ones_like(start_s), head_start, takes_s, can, is_asked
    )
    nobody = np.zeros(0, np.int32)
    play = Play(
        people,
        Askers(nobody, nobody, np.zeros((desks, 0), bool)),
        Desks(
            np.tile(np.array([0, NEVER], np.int32), (desks, 1)),
            np.full((desks, 2), NEVER, np.int32),
            np.ones(desks, np.int64),
            free_s,
            np.zeros(desks, np.int32),
            np.ones((rows, desks)),
        ),
    )
    play.run()
    return play.called_s


def _found(called_s: Ints, comes_s: Ints, waiting: Ints) -> Ints:
    """Count who was there before each and is still to be called when they come.

    Args:
        waiting: [branches] How many were there at the beginning.
    """
    there = waiting[:, None] + np.arange(comes_s.shape[1])
    pairs = zip(np.sort(called_s, axis=1), comes_s, strict=True)
    gone = np.array([calls_s.searchsorted(second_s, "right") for calls_s, second_s in pairs])
    found: Ints = there - np.minimum(gone, there)
    return found


def _whole(left_s: Floats) -> Ints:
    """Return what is left of services in seconds; somebody is still there, so at least one."""
    return np.maximum(1, np.rint(left_s)).astype(np.int32)
