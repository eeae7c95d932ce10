"""Plays the calling rule forward, a hundred replications in step.

Every replication is a row. A step takes, in each row, the desk that may call next and lets it call
whoever has the most points there: `kiosk.domain.calling.points_after` over the whole row at once.
What happens in one second happens in the order of `kiosk.domain.replay`: desks open, then they
become free, then people arrive.

Arrays: r replications, p people, q askers, d desks. Seconds count from the forecast's moment.
"""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.calling import points_after
from kiosk.forecast.arrays import NEVER, Flags, Floats, Ints

Some = TypeVar("Some", bound=np.generic)

NOBODY = -(2**29)
"""Fewer points than anybody can have."""
HIDDEN = np.int32(2**30)
"""Taken from the points of whom a desk may not call; a subtraction is faster than a choice."""
IDLE_BITS, TURN_BITS = 20, 27
"""Of idle desks that look at one moment: six days back and six ahead, and 127 services above."""
STEPS = 4
"""Between two looks whether all is answered: a step too many changes no answer."""


@dataclass(slots=True)
class People:
    """Who waits or may come, in the order of ties: the first of equals is called first.

    Args:
        arrives_s: [r, p]; NEVER for who does not come; before 0 for who is here.
        order: [r, p] Place among those who arrive in one second.
        start_s, rate, head_start: [r, p] The constants of the rule.
        takes_s: [r, p] How long an average desk would be taken.
        can: [d, r, p] Whether the desk may call them.
        is_asked: [r, p] Whether the play goes on until they are called.
    """

    arrives_s: Ints
    order: Ints
    start_s: Ints
    rate: Ints
    head_start: Ints
    takes_s: Floats
    can: Flags
    is_asked: Flags


@dataclass(slots=True)
class Askers:
    """People who might join at this moment: each is alone with everybody else, and takes no desk.

    Args:
        rate, head_start: [q] They start now.
        can: [d, q] Whether the desk may call them.
    """

    rate: Ints
    head_start: Ints
    can: Flags


@dataclass(slots=True)
class Desks:
    """The desks.

    Args:
        opens_s, ends_s: [d, stretches] When they call people, in order; the last one, and unused
            ones, NEVER.
        profile: [d] How many services each serves, at most 127: of idle desks that with fewest.
        free_s: [r, d] When each has nobody: 0 for an idle one, at least 1 for one that serves,
            NEVER if nobody can say.
        idle_since_s: [d] Since when idle ones have nobody; at most 0.
        pace: [r, d] How many times as long as average it takes.
    """

    opens_s: Ints
    ends_s: Ints
    profile: Ints
    free_s: Ints
    idle_since_s: Ints
    pace: Floats


class Play:
    """One run."""

    def __init__(self, people: People, askers: Askers, desks: Desks) -> None:
        rows, self._count = people.arrives_s.shape
        self._desks = desks
        self._rows = np.arange(rows)
        self._places = len(desks.profile)
        self._span = 2 * self._places + self._count
        """Moments are seconds times this, plus the order within the second."""
        self._put_people(people, askers)
        self._moment = np.empty((rows, self._places), np.int64)
        """[r, d] When each desk looks next whom to call."""
        self._turn = np.empty((rows, self._places), np.int64)
        """[r, d] The same, with whose turn it is if several look at the same moment."""
        self._idle_s = np.zeros((rows, self._places), np.int64)
        self._ends_s = np.zeros((rows, self._places), np.int64)
        """[r, d] When the stretch ends in which each looks next."""
        for place in range(self._places):
            self._free(self._rows, np.full(rows, place), desks.free_s[:, place])
        is_idle = self._moment < self._span
        self._idle_s = np.where(is_idle, desks.idle_since_s, self._idle_s)

    def _put_people(self, people: People, askers: Askers) -> None:
        """Put the askers beside the people, so that the points of all are counted at once."""
        shape = (len(people.rate), len(askers.rate))
        arrives = _moment(people.arrives_s, self._span, 2 * self._places + people.order)
        self._arrives = _beside(arrives, np.full(shape, -1)).astype(np.int32)
        self._start_s = _beside(people.start_s, np.zeros(shape, np.int32))
        self._rate = _beside(people.rate, np.broadcast_to(askers.rate, shape))
        self._head_start = _beside(people.head_start, np.broadcast_to(askers.head_start, shape))
        can = np.broadcast_to(askers.can[:, None], (self._places, *shape))
        self._can = np.concatenate((people.can, can), axis=2)
        comes = people.is_asked & (people.arrives_s < NEVER)
        self._is_asked = _beside(comes, np.ones(shape, bool)) & self._can.any(axis=0)
        self._left = self._is_asked.sum(axis=1)
        """[r] How many of those asked about are still to be called."""
        self._unanswered = int(self._is_asked[:, self._count :].sum())
        self.called_s: Ints = np.full(people.rate.shape, NEVER, np.int32)
        """[r, p] When everybody is called; NEVER for who is not."""
        self.asked_s: Ints = np.full(shape, NEVER, np.int32)
        """[r, q] When each asker would be."""
        takes_s = np.rint(people.takes_s * self._desks.pace.T[:, :, None])
        self._takes_s = takes_s.astype(np.int32)

    def run(self) -> None:
        """Play until everybody asked about is called, or no desk ever calls again."""
        while self._places and ((self._moment.min(axis=1) < NEVER) & (self._left > 0)).any():
            for _ in range(STEPS):
                self._step()

    def _step(self) -> None:
        """Let the next desk of each row call, or wait for somebody to come."""
        rows = self._rows
        desk = self._turn.argmin(axis=1)
        moment = self._moment[rows, desk]
        is_open = moment < NEVER
        moment = np.where(is_open, moment, -NEVER)  # nobody is here by then
        now_s = (moment // self._span).astype(np.int32)
        can = self._can[desk, rows] & (self._arrives <= moment.astype(np.int32)[:, None])
        points = points_after(now_s[:, None] - self._start_s, self._rate, self._head_start)
        points -= ~can * HIDDEN
        who = points[:, : self._count].argmax(axis=1)
        most = points[rows, who]
        calls = most > NOBODY
        if self._unanswered:
            self._answer(points, most, self._start_s[rows, who], now_s)
        if calls.all():
            self._call(rows, who, desk, now_s)
            return
        row = calls.nonzero()[0]
        self._call(row, who[row], desk[row], now_s[row])
        row = (is_open & ~calls).nonzero()[0]
        self._wait(row, desk[row])

    def _answer(self, points: Ints, most: Ints, start_s: Ints, now_s: Ints) -> None:
        """Note the askers whom the desk would call instead: more points, or an earlier start.

        Args:
            most, start_s: Points and start of whom it calls, NOBODY for nobody.
        """
        enough = np.maximum(most - (start_s > 0), NOBODY)
        row, asker = (points[:, self._count :] > enough[:, None]).nonzero()
        if len(row):
            self.asked_s[row, asker] = now_s[row]
            self._can[:, row, self._count + asker] = False
            np.subtract.at(self._left, row, 1)
            self._unanswered -= len(row)

    def _call(self, rows: Ints, who: Ints, desk: Ints, now_s: Ints) -> None:
        self.called_s[rows, who] = now_s
        self._left[rows] -= self._is_asked[rows, who]
        self._can[:, rows, who] = False
        self._free(rows, desk, now_s + self._takes_s[desk, rows, who])

    def _free(self, rows: Ints, desk: Ints, free_s: Ints) -> None:
        """Let a desk have nobody from a second on: it calls then, or when it next opens."""
        if (free_s < self._ends_s[rows, desk]).all():
            moment: Ints = free_s * np.int64(self._span) + (self._places + desk)
        else:
            opens_s = self._reopen(rows, desk, free_s)
            order = np.where(opens_s > free_s, desk, self._places + desk)
            free_s = np.maximum(free_s, opens_s)
            moment = _moment(free_s, self._span, order)
        self._idle_s[rows, desk] = free_s
        self._moment[rows, desk] = moment
        self._turn[rows, desk] = moment << TURN_BITS

    def _wait(self, rows: Ints, desk: Ints) -> None:
        """Let an idle desk look again when the next one comes whom it may call."""
        comes = np.where(
            self._can[desk, rows, : self._count], self._arrives[rows, : self._count], NEVER
        )
        moment = comes.min(axis=1, initial=NEVER).astype(np.int64)
        second_s = np.where(moment < NEVER, moment // self._span, NEVER)
        opens_s = self._reopen(rows, desk, second_s)
        opened = _moment(opens_s, self._span, desk)
        moment = np.where(opens_s > second_s, opened, moment)
        idle_s = np.maximum(self._idle_s[rows, desk], opens_s)
        self._idle_s[rows, desk] = idle_s
        self._moment[rows, desk] = moment
        turn = (self._desks.profile[desk] << IDLE_BITS) + _idle_rank(idle_s)
        self._turn[rows, desk] = (moment << TURN_BITS) + turn

    def _reopen(self, rows: Ints, desk: Ints, second_s: Ints) -> Ints:
        """Note until when a desk is open from a second on, and return when that stretch began.

        One that is closed then opens later than the second, NEVER if it does not open any more.
        """
        stretch = (second_s[:, None] < self._desks.ends_s[desk]).argmax(axis=1)
        self._ends_s[rows, desk] = self._desks.ends_s[desk, stretch]
        opens_s: Ints = self._desks.opens_s[desk, stretch]
        return opens_s


def _moment(at_s: Ints, span: int, order: Ints) -> Ints:
    """Return seconds and the order within them as one number; NEVER stays NEVER."""
    return np.where(at_s < NEVER, at_s * np.int64(span) + order, NEVER)


def _idle_rank(since_s: Ints) -> Ints:
    """Return a number of IDLE_BITS: the longer idle, the smaller."""
    half = 2 ** (IDLE_BITS - 1)
    rank: Ints = np.minimum(np.maximum(since_s + half, 0), 2 * half - 1)  # clip() takes its time
    return rank


def _beside(left: NDArray[Some], right: NDArray[Some]) -> NDArray[Some]:
    return np.concatenate((left, right), axis=1)
