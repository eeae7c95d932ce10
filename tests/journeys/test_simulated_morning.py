"""A morning of thirteen faces, sixty times as fast: nobody is lost, and the rule was kept."""

import logging
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from os import times
from pathlib import Path
from time import monotonic

import pytest

from kiosk.actions.archiving import measures_of_ticket
from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import import_appointments
from kiosk.command.place import open_branch
from kiosk.domain.actor import Actor, Role
from kiosk.domain.calling import Policy
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import CALLS, Event, Kind
from tests.journeys.morning.office import DISPLAYS, RATE, Office, an_office
from tests.journeys.morning.people import Person, bookings_of, the_people
from tests.journeys.morning.plain_replay import PlainReplay
from tests.journeys.morning.playing import RESET_QUEUE, Morning
from tests.journeys.morning.quick import a_quick_morning
from tests.store.crowd import DAY
from tests.store.replay import all_events, check

LOG = logging.getLogger(__name__)
LEAST_S, NORMAL_S = 5, 15
CROWDED = 4
"""Calls that are shown or wait to be, from which on each is large for five seconds only."""
DRAINED_S = 120
"""Of the office's clock: the last calls have had their time then."""
SMALL = 0.2
"""Of all people, for every day."""
LEAST_RATE = 6
"""A tenth of what is asked for: a computer with so much else to do says nothing."""
ENDED = {TicketStatus.SERVED, TicketStatus.NO_SHOW, TicketStatus.UNSERVED}


@dataclass(frozen=True)
class Span:
    """How long a call was large on a display, in all."""

    came: datetime
    went: datetime
    seconds: float


@dataclass(frozen=True)
class Played:
    """What is left of a morning.

    Args:
        seen: By display, what somebody has seen who never looked away.
        drawn: By display, the calls that were in a frame.
        reached: How many times as fast as anybody's the office's clock was in the end.
    """

    branch: Branch
    events: Sequence[Event]
    tickets: Sequence[Ticket]
    seen: dict[str, dict[int, Span]]
    drawn: dict[str, set[int]]
    reached: float = RATE


@contextmanager
def played(folder: Path, people: Sequence[Person]) -> Iterator[Played]:
    """Play a morning."""
    with an_office(folder) as office:
        place = Namespace(config=office.config, data=office.data, clock=office.at)
        branch = open_branch(place, Actor(Role.TECHNICIAN, "test"))
        import_appointments(branch, bookings_of(people))
        for display in office.displays.values():
            display.asks("look_on")
        began, opened = monotonic(), office.at()
        Morning(office, branch.office, people).play()
        office.sleep_for(DRAINED_S)
        answers = {name: face.asks("seen") for name, face in office.displays.items()}
        passed, real_s = office.at() - opened, monotonic() - began
        reached = passed.total_seconds() / real_s
        LOG.info("%s in %.0f s: %.0f times real speed", passed, real_s, reached)
        _all_are_well(office)
    events = [event for event in all_events(branch.store) if event.day == DAY]
    seen = {name: _spans(one["spans"]) for name, one in answers.items()}
    drawn = {name: set(one["drawn"]) for name, one in answers.items()}
    yield Played(branch, events, branch.store.tickets.of_day(DAY), seen, drawn, reached)
    branch.store.close()


def _all_are_well(office: Office) -> None:
    for face in office.faces:
        assert face.ends() == 0, face.log()
        assert "Traceback" not in face.log(), face.log()
    used = times()
    LOG.info("%.0f s of processor", used.children_user + used.children_system)


def _spans(told: Sequence[tuple[int, str, str]]) -> dict[int, Span]:
    spans: dict[int, Span] = {}
    for call, came, went in told:
        first, last = datetime.fromisoformat(came), datetime.fromisoformat(went)
        seconds = (last - first).total_seconds()
        if known := spans.get(call):
            first, seconds = known.came, known.seconds + seconds
        spans[call] = Span(first, last, seconds)
    return spans


def of_display(played: Played, name: str) -> dict[int, Event]:
    """Return the calls that a display has to show, by their place in the call list."""
    letters = DISPLAYS[name]
    return {
        event.call or 0: event
        for event in played.events
        if event.kind in CALLS and (not letters or event.queue in letters)
    }


def too_short(played: Played, name: str) -> dict[int, float]:
    """Return the calls that were large for less than they have to be, and for how long."""
    calls, seen = of_display(played, name), played.seen[name]
    short = {}
    for call, span in seen.items():
        others = [
            one
            for one, other in seen.items()
            if calls[one].at <= span.came < other.went and one != call
        ]
        least = LEAST_S if len(others) + 1 >= CROWDED else NORMAL_S
        if span.seconds < least:
            short[call] = span.seconds
    return short


def tickets_of(played: Played, people: Sequence[Person]) -> dict[str, Person]:
    """Return whose ticket each is: those of a kiosk were given in the order of coming."""
    owners: dict[str, Person] = {}
    for kiosk in {person.kiosk for person in people}:
        given = [
            event.ticket_id or ""
            for event in played.events
            if event.kind in (Kind.ISSUED, Kind.CHECKED_IN) and event.post == f"kiosk:{kiosk}"
        ]
        came = [person for person in people if person.kiosk == kiosk]
        owners.update(zip(given, came, strict=True))
    return owners


def replayed(played: Played, owners: dict[str, Person], people: Sequence[Person]) -> PlainReplay:
    """Return the log played by the rule once more."""
    desks = {name: desk.services for name, desk in played.branch.office.desks.items()}
    at = {one.code: int(one.starts_at.timestamp()) for one in bookings_of(people)}
    replay = PlainReplay(
        desks,
        {ticket: person.preferential for ticket, person in owners.items()},
        {ticket: at[person.code] for ticket, person in owners.items() if person.code},
    )
    replay.play(played.events)
    return replay


def hold_displays(played: Played) -> None:
    """No call is lost on a display, and each was large for its time."""
    for name in DISPLAYS:
        calls = of_display(played, name)
        LOG.info("display %s: %d calls, %d shown", name, len(calls), len(played.seen[name]))
        assert calls.keys() ^ played.seen[name].keys() == set()
        assert calls.keys() ^ played.drawn[name] == set()
        assert too_short(played, name) == {}
        order = sorted(played.seen[name], key=lambda call: (played.seen[name][call].came, call))
        assert order == sorted(order)


def hold_log(played: Played, people: Sequence[Person]) -> None:
    """Every number, step and call is explained by the log, and every call by the rule."""
    figures = check(played.branch.store, DAY, queues=played.branch.office.queues)
    owners = tickets_of(played, people)
    assert {ticket.service for ticket in played.tickets} == {one.service for one in people}
    replay = replayed(played, owners, people)
    calls = Counter(event.ticket_id for event in played.events if event.kind is Kind.CALLED)
    raw = [one.at - _arrived(played, one) for one in played.events if one.kind is Kind.CALLED]
    LOG.info(
        "%d people, %d events, %d calls, %d unserved by the reset; longest wait %d min",
        figures.tickets, figures.events, replay.calls, len(replay.unserved),
        max(replay.waits.values()) // 60,
    )  # fmt: skip
    assert max(calls.values()) == 1
    assert min(raw).total_seconds() >= 0
    assert replay.wrong == []
    assert {one.status for one in played.tickets} <= ENDED
    unserved = [one for one in played.tickets if one.status is TicketStatus.UNSERVED]
    assert replay.unserved == {one.id for one in unserved if one.closed_by is not None}
    assert waits(played) == pytest.approx(replay.waits, abs=1)  # seconds cut at either end


def waits(played: Played) -> dict[str, int]:
    """Return the waits as the product counts them."""
    measured = {one.id: measures_of_ticket(played.branch, one)[0] for one in played.tickets}
    return {one: each.waiting_s for one, each in measured.items() if each.waiting_s is not None}


def _arrived(played: Played, call: Event) -> datetime:
    return next(one.issued_at for one in played.tickets if one.id == call.ticket_id)


def played_again(branch: Branch, people: Sequence[Person]) -> PlainReplay:
    """Return the log of a morning by the rule once more."""
    events = [event for event in all_events(branch.store) if event.day == DAY]
    morning = Played(branch, events, branch.store.tickets.of_day(DAY), {}, {})
    branch.store.close()
    return replayed(morning, tickets_of(morning, people), people)


def test_the_rule_played_once_more_names_whom_the_desks_called(tmp_path: Path):
    """A small morning without windows: what the long one is held against agrees here as well."""
    people = the_people(SMALL)

    branch = a_quick_morning(tmp_path, people, Policy())
    told = waits(Played(branch, (), branch.store.tickets.of_day(DAY), {}, {}))
    replay = played_again(branch, people)

    assert (replay.calls, replay.wrong) == (len(people), [])
    assert told == pytest.approx(replay.waits, abs=1)


def test_the_rule_played_once_more_sees_another_rule(tmp_path: Path):
    """First come, first served is not it."""
    people = the_people(SMALL)

    replay = played_again(a_quick_morning(tmp_path, people, Policy(0, 1)), people)

    assert replay.wrong


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_a_morning_of_three_hundred_people_loses_nobody_and_keeps_the_rule(tmp_path: Path):
    """Two kiosks, eight desks, two displays and reception, which resets a queue in the middle."""
    people = the_people()
    with played(tmp_path, people) as morning:
        assert morning.reached >= LEAST_RATE
        [reset] = [event for event in morning.events if event.kind is Kind.RESET]
        assert (reset.queue, reset.detail["restarted"]) == (RESET_QUEUE, 1)
        unserved = [one for one in morning.tickets if one.status is TicketStatus.UNSERVED]
        assert reset.detail["closed"] == len(unserved) > 0
        assert len(morning.tickets) == len(people)
        hold_log(morning, people)
        hold_displays(morning)
