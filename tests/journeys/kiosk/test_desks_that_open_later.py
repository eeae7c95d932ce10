"""A service without an open desk whose roster says when there is one again."""

from dataclasses import replace
from datetime import time

from kiosk.actions.branch import Branch
from kiosk.actions.desks import pause
from kiosk.domain.opening import Band
from kiosk.domain.roster import Roster
from tests.builders import desk_of
from tests.fakes import Clock
from tests.journeys.kiosk.conftest import Arrive, at
from tests.waits import foreseen


def test_during_a_planned_break_one_reads_when_the_desk_is_back(
    arrive: Arrive, branch: Branch, clock: Clock
):
    """Desk 4 of Ferrara is the only one; the ticket says how long it takes from then on."""
    at(clock, 10, 45)
    pause(desk_of(branch, "4"), "4")
    foreseen(branch)
    person = arrive()

    person.taps("language-it", "haveNoBooking")
    person.reads("Informazioni e orientamento", "Sportello chiuso · apre alle 11:00")
    person.taps("service-orientation", "no")

    person.reads("Il tuo numero", "A\u00a0001", "10–20 minuti")


def test_who_would_be_called_only_after_the_break_of_the_branch_reads_so(
    arrive: Arrive, branch: Branch, clock: Clock
):
    """Desks for the morning alone would be better: `check` says so too."""
    at(clock, 9, 30)
    office, afternoon = branch.office, Roster({0: (Band(time(15), time(18)),)})
    desks = {name: replace(desk, roster=afternoon) for name, desk in office.desks.items()}
    foreseen(replace(branch, office=replace(office, desks=desks)))
    person = arrive()

    person.wants("orientation")
    person.reads("Lo sportello ora è chiuso", "Lo sportello apre alle", "15:00")
    person.reads("Puoi già prendere il biglietto.", "Ti chiamiamo dopo.")
    person.taps("act", "no")

    person.reads("Il tuo numero", "A\u00a0001")
