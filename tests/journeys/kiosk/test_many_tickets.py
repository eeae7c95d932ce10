"""Somebody takes one ticket after the other: the roll is for everybody."""

from dataclasses import replace
from functools import partial

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.issuing import take_ticket
from kiosk.domain.actor import Role
from tests.builders import acting
from tests.fakes import Clock
from tests.journeys.kiosk.conftest import Arrive, Person, booked
from tests.ui.kiosk.pace import busiest_minute

BUTTONS = ("language-it", "haveNoBooking", "service-orientation", "no", "done", "act")
"""Whatever of these is on the screen is hit."""


def hammers(person: Person, times: int) -> None:
    """Hit the largest button of whatever page there is, as children do."""
    for _ in range(times):
        person.kiosk.passes(20)
        person.kiosk.settles()
        there = next((name for name in BUTTONS if person.kiosk.has(name)), None)
        if there:
            person.kiosk.tap(there)


@pytest.mark.long
def test_a_child_that_hammers_gets_as_many_as_the_minute_allows(arrive: Arrive, branch: Branch):
    """However long it goes on within the minute; then the page asks for a moment."""
    most = branch.office.times.tickets_a_minute
    person = arrive()

    hammers(person, 8 * most)

    assert len(person.tickets) == most
    assert person.slips == [1] * most


@pytest.mark.long
def test_a_child_that_goes_on_for_minutes_gets_no_more_in_any_of_them(
    arrive: Arrive, branch: Branch, clock: Clock
):
    """Each visit begins anew as soon as one has ended; some of them end at the friendly wait."""
    allows(branch, 2)
    person = arrive()
    waits = 0

    for _ in range(50):
        hammers(person, 1)
        clock.advance(seconds=4)
        waits += person.kiosk.shows("Aspetta un momento")

    assert waits
    assert busiest_minute(branch) == 2
    assert 4 <= len(person.tickets) <= 8


@pytest.mark.long
def test_a_child_that_hammers_the_last_button_gets_one_ticket_a_visit(
    arrive: Arrive, branch: Branch
):
    """And none in a visit for which there are none left: whatever comes up below its finger."""
    allows(branch, 3)
    person = arrive()
    kiosk, given = person.kiosk, []

    for most in (1, 2, 3, 3, 3):
        person.wants("orientation")
        kiosk.finds("no")
        kiosk.settles()
        spot = kiosk._target("no")
        for _ in range(8):
            kiosk.touches(spot.x(), spot.y())
            kiosk.passes(5)
        kiosk.until(partial(has_taken, person, most))
        kiosk.passes(50)
        given.append(len(person.tickets))
        kiosk.face.startAgain()

    assert given == [1, 2, 3, 3, 3]
    assert person.slips == [1] * 3


def test_whoever_comes_next_reads_to_wait_and_then_gets_a_ticket(
    arrive: Arrive, branch: Branch, clock: Clock
):
    """What was chosen is not lost meanwhile."""
    most = branch.office.times.tickets_a_minute
    for _ in range(most):
        taken(branch)
    person = arrive()
    person.wants("orientation")

    person.taps("no")
    person.reads("Aspetta un momento", "Abbiamo appena dato molti biglietti.")
    person.reads("Riprova tra un minuto.")
    assert len(person.tickets) == most
    clock.advance(minutes=1)
    person.taps("act", "no")

    person.reads("Il tuo numero")
    assert len(person.tickets) == most + 1


@pytest.mark.long
def test_a_reprint_counts_too_and_waits_to_be_asked_for_again(
    arrive: Arrive, branch: Branch, clock: Clock
):
    """It costs as much paper; whoever may not have it yet need not look for the code again."""
    booked(branch, 15)
    person = arrive()
    person.checks_in()
    person.taps("no")
    for _ in range(branch.office.times.tickets_a_minute - 1):
        taken(branch)
    person.taps("done")
    person.checks_in()
    person.reads("Hai già il numero")

    person.taps("act")

    person.reads("Aspetta un momento")
    assert sum(person.slips) == 1
    clock.advance(minutes=1)
    person.taps("act")
    person.reads("Hai già il numero")
    person.taps("act")
    person.kiosk.until(lambda: sum(person.slips) == 2)


def test_each_kiosk_counts_for_itself(arrive: Arrive, branch: Branch):
    """A child at one does not stop the people at the other, nor do the staff's tickets."""
    for place in (acting(branch, Role.KIOSK, "2"), acting(branch, Role.RECEPTION)):
        for _ in range(branch.office.times.tickets_a_minute):
            taken(place)
    person = arrive()
    person.wants("orientation")

    person.taps("no")

    person.reads("Il tuo numero")


@pytest.mark.long
def test_a_branch_may_allow_fewer(arrive: Arrive, branch: Branch):
    """The number is in the configuration."""
    allows(branch, 2)
    person = arrive()

    hammers(person, 20)

    assert len(person.tickets) == 2


def allows(branch: Branch, tickets_a_minute: int) -> None:
    """Let the branch be configured so."""
    few = replace(branch.office.times, tickets_a_minute=tickets_a_minute)
    object.__setattr__(branch, "office", replace(branch.office, times=few))


def has_taken(person: Person, most: int) -> bool:
    """Tell whether as many tickets are there."""
    return len(person.tickets) >= most


def taken(branch: Branch) -> None:
    """Take a ticket without paper."""
    take_ticket(branch, "orientation", preferential=False, language="it", printer=None)
