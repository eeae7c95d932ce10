"""A state as the arrays that are played: who is where, who may come, and when desks are free."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from kiosk.domain.calling import standing_from, tie
from kiosk.forecast.answer import Newcomer
from kiosk.forecast.arrays import NEVER, Flags, Floats, Ints
from kiosk.forecast.coming import Comers, booked, joined, unbooked
from kiosk.forecast.pace import pace_of
from kiosk.forecast.past import Times, times_of
from kiosk.forecast.play import Askers, Desks, People
from kiosk.forecast.state import DeskNow, State, Waiter

BEYOND_S = 3600
"""Who comes so long after the queue is probably empty changes nothing."""
LATEST = 2**20 - 1
"""Who comes so many seconds from now, twelve days, has the last number."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a play starts from.

    Args:
        where: [r, p] Whom each column of a row is about: first who waits, in the order of ties,
            then who is booked, in that of the state, then others.
        comes_s: [r, bookings] When those booked check in; NEVER for who does not.
    """

    people: People
    askers: Askers
    desks: Desks
    where: Ints
    comes_s: Ints


def scene_of(
    state: State, newcomers: Sequence[Newcomer], look_ahead_s: int, chance: Generator, rows: int
) -> Scene:
    """Return the branch as arrays, with all that is drawn for each row.

    Args:
        look_ahead_s: The play goes on until bookings due within it are called.
        chance: All that is drawn comes from it.
        rows: How many replications.
    """
    names = {name: place for place, name in enumerate(state.services)}
    times = [times_of(past) for past in state.services.values()]
    desks = _desks(state, dict(zip(names, times, strict=True)), chance, rows)
    horizon_s = max(look_ahead_s, _busy_s(state, times, names) + BEYOND_S)
    waiting = sorted(state.waiting, key=tie)
    expected = booked(state, names, chance, rows)
    groups = (_here(state, waiting, names, rows), expected)
    everybody = joined(*groups, unbooked(state, names, horizon_s, chance, rows))
    where = np.argsort(_ties(state, everybody, waiting), axis=1, kind="stable")
    asked = [True] * len(waiting)
    asked += [each.due_s - state.now_s <= look_ahead_s for each in state.bookings]
    row = np.arange(rows)[:, None]
    service = everybody.service[row, where]
    start_s, rate, head_start = (constants[row, where] for constants in everybody.standings)
    people = People(
        everybody.arrives_s[row, where],
        where,
        start_s,
        rate,
        head_start,
        _take_s(times, service, chance),
        _can(state, waiting, service, where),
        (where < len(asked)) & np.array([*asked, False])[np.minimum(where, len(asked))],
    )
    return Scene(people, _askers(state, newcomers), desks, where, expected.arrives_s)


def _here(state: State, waiting: list[Waiter], names: Mapping[str, int], rows: int) -> Comers:
    """Return those who wait; they came before everything that is drawn."""
    constants = np.array(
        [
            (each.standing.start_s - state.now_s, each.standing.rate, each.standing.head_start_s)
            for each in waiting
        ],
        np.int32,
    ).reshape(len(waiting), 3)
    shape = (rows, len(waiting))
    service = np.array([names[each.service] for each in waiting], np.int32)
    return Comers(
        np.full(shape, -1, np.int32),
        np.broadcast_to(service, shape),
        np.broadcast_to(constants.T[:, None], (3, *shape)),
    )


def _ties(state: State, people: Comers, waiting: list[Waiter]) -> Ints:
    """Return a key by which the first of equals is the smallest, as `tie` of the calling rule.

    Whoever comes later has a later number of the queue.
    """
    queues = [past.queue for past in state.services.values()]
    letters = sorted({*queues, *(each.queue for each in waiting)})
    letter = np.array([letters.index(queue) for queue in queues])[people.service]
    letter[:, : len(waiting)] = [letters.index(each.queue) for each in waiting]
    place = np.arange(people.arrives_s.shape[1])
    later = people.arrives_s.astype(np.int64) + len(waiting) + 1
    number = np.minimum(np.where(place < len(waiting), place, later), LATEST)
    start = people.standings[0].astype(np.int64) * len(letters)
    ties: Ints = (start + letter) * (LATEST + 1) + number
    return ties


def _can(state: State, waiting: list[Waiter], service: Ints, where: Ints) -> Flags:
    """Return [d, r, p] whether a desk may call somebody."""
    can = _serves(state)[:, service]
    for person, waiter in enumerate(waiting):
        if waiter.only_desk is not None:
            can[:, where == person] &= (np.arange(len(can)) == waiter.only_desk)[:, None]
    return can


def _serves(state: State) -> Flags:
    """Return [d, services] whether a desk serves a service."""
    serves = [[name in desk.services for name in state.services] for desk in state.desks]
    return np.array(serves, bool).reshape(len(state.desks), len(state.services))


def _take_s(times: Sequence[Times], service: Ints, chance: Generator) -> Floats:
    """Draw how long each person would take an average desk, from the times of the service."""
    counts = np.array([len(each.ordered_s) for each in times])
    first = np.append(0, counts.cumsum())
    place = first[service] + (chance.random(service.shape) * counts[service]).astype(np.int64)
    taken_s: Floats = np.concatenate([each.ordered_s for each in times])[place]
    return taken_s


def _askers(state: State, newcomers: Sequence[Newcomer]) -> Askers:
    standings = [
        standing_from(state.policy, state.now_s, booked_s=None, preferential=each.preferential)
        for each in newcomers
    ]
    names = list(state.services)
    return Askers(
        np.array([each.rate for each in standings], np.int32),
        np.array([each.head_start_s for each in standings], np.int32),
        _serves(state)[:, [names.index(each.service) for each in newcomers]],
    )


def _desks(state: State, times: Mapping[str, Times], chance: Generator, rows: int) -> Desks:
    pace = pace_of(state, times).draw(chance, rows)
    luck = chance.random((len(state.desks), rows))
    free = [
        _free_s(desk, times, pace[:, place], luck[place]) for place, desk in enumerate(state.desks)
    ]
    opens_s, ends_s = _hours(state)
    return Desks(
        opens_s,
        ends_s,
        np.array([len(desk.services) for desk in state.desks], np.int64),
        np.array(free, np.int32).reshape(len(state.desks), rows).T,
        np.array([min(0, desk.idle_since_s - state.now_s) for desk in state.desks], np.int32),
        pace,
    )


def _free_s(desk: DeskNow, times: Mapping[str, Times], pace: Floats, luck: Floats) -> Ints:
    """Draw when a desk has nobody; one that should have had nobody long ago counts as away."""
    if desk.at_desk is None:
        return np.zeros(len(pace), np.int32)
    of_service, elapsed_s = times[desk.at_desk.service], desk.at_desk.elapsed_s
    if of_service.is_stuck(elapsed_s):
        return np.full(len(pace), NEVER, np.int32)
    takes_s = pace * of_service.beyond_s(elapsed_s / pace, luck)
    return np.maximum(1, np.rint(takes_s - elapsed_s)).astype(np.int32)


def _hours(state: State) -> tuple[Ints, Ints]:
    """Return when desks open and end, [d, stretches]; unused ones NEVER."""
    most = max((len(desk.hours) for desk in state.desks), default=0)
    hours = np.full((len(state.desks), most + 1, 2), NEVER, np.int32)
    for place, desk in enumerate(state.desks):
        for number, stretch in enumerate(sorted(desk.hours)):
            hours[place, number] = [moment - state.now_s for moment in stretch]
    return hours[:, :, 0], hours[:, :, 1]


def _busy_s(state: State, times: Sequence[Times], names: Mapping[str, int]) -> int:
    """Return roughly when those who wait are served, generously."""
    work_s = sum(times[names[each.service]].mean_s for each in state.waiting)
    open_desks = sum(bool(desk.hours) for desk in state.desks)
    return int(2 * work_s / max(1, open_desks))
