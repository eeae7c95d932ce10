"""Help, hours, paper: what a person reads when the kiosk cannot simply give a ticket."""

from time import monotonic

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.ticket import TicketStatus
from tests.fakes import Clock
from tests.journeys.kiosk.conftest import Arrive, at
from tests.ui.reception.conftest import OpenReception

RATE = 5
"""Seconds of the kiosk in one of ours; slow enough to see its first page come."""
MOST_ON_THE_TICKET_S = 10


def test_who_asks_for_help_is_seen_at_reception(arrive: Arrive, open_reception: OpenReception):
    """One touch on any page; the person reads that somebody comes, and from where."""
    person = arrive()
    reception = open_reception()
    person.taps("language-it", "haveNoBooking")

    person.taps("help")

    person.reads("Abbiamo avvisato la reception", "Resta qui", "Qualcuno viene da te.")
    assert person.kiosk.taps == 2 + 1
    person.reads("Reception", "a sinistra, 10 metri")
    reception.waits_for("Postazione 1: una persona chiede aiuto")
    assert [place for place, _ in person.branch.store.places.help_requests()] == ["1"]
    person.taps("act")
    person.reads("Di che cosa hai bisogno?")


@pytest.mark.long
def test_help_that_was_given_is_no_task_any_more(arrive: Arrive, open_reception: OpenReception):
    """Reception says so with one button."""
    person = arrive()
    reception = open_reception()
    person.taps("help")
    person.reads("Resta qui")
    reception.waits_for("una persona chiede aiuto")

    reception.click("task-help")

    reception.waits_for("Niente da fare")
    assert person.branch.store.places.help_requests() == []


def test_a_closed_office_says_when_it_opens_and_how_to_book(arrive: Arrive, clock: Clock):
    """Between two bands, and with nothing to take."""
    at(clock, 13, 10)

    person = arrive(first="La sede è chiusa")

    person.reads("Riapre alle", "15:00", "Intanto puoi prenotare", "App INPS Mobile")
    person.reads("803\u00a0164 da telefono fisso")
    assert not person.kiosk.has("language-it")
    assert person.tickets == []


def test_a_few_minutes_before_closing_one_is_told_that_it_may_be_too_late(
    arrive: Arrive, clock: Clock
):
    """It is one page more, and the ticket is still there to take."""
    at(clock, 17, 54)
    person = arrive()

    person.wants("orientation")
    person.reads("Forse oggi non fai in tempo", "Chiudiamo alle", "18:00")
    person.reads("Puoi prenotare da solo", "803\u00a0164 da telefono fisso")
    person.taps("act", "no")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == 5
    assert [ticket.service for ticket in person.tickets] == ["orientation"]


def test_before_a_break_one_is_told_that_the_ticket_counts_afterwards(arrive: Arrive, clock: Clock):
    """Nobody is sent home for the day who could come back after lunch."""
    at(clock, 12, 24)
    person = arrive()

    person.wants("orientation")
    person.reads("Tra poco facciamo una pausa", "Chiudiamo alle", "12:30")
    person.reads("Il biglietto vale anche dalle 15:00.")
    person.taps("act", "no")

    person.reads("Il tuo numero", "A\u00a0001")


@pytest.mark.long
def test_who_would_come_too_late_may_leave(arrive: Arrive, clock: Clock):
    """And takes no number."""
    at(clock, 17, 54)
    person = arrive()
    person.wants("case_status")
    person.taps("takeTicket")
    person.reads("Forse oggi non fai in tempo")

    person.taps("startAgain")

    person.reads("Scegli la lingua")
    assert person.tickets == []


def test_a_service_that_is_closed_now_leads_to_the_front_desk(arrive: Arrive, clock: Clock):
    """On the afternoons for consulting the other desks are closed (R10)."""
    at(clock, 15, 30, day=24)
    person = arrive()

    person.wants("web_service_access")
    person.reads("Questo servizio è chiuso adesso", "Apre domani alle", "8:30")
    person.reads("La Prima accoglienza ti aiuta adesso.", "Sportelli 1 e 2, piano terra")
    person.taps("act", "no")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == 5
    assert [ticket.service for ticket in person.tickets] == ["counter_booking"]


def test_when_nothing_is_printed_the_number_counts_and_reception_knows(
    arrive: Arrive, open_reception: OpenReception
):
    """The person says that no ticket came out."""
    person = arrive()
    reception = open_reception()
    person.wants("orientation")
    person.taps("no")
    person.reads("Ritira")

    person.taps("noTicket")

    person.reads("Il tuo numero è valido", "A\u00a0001", "Fotografa lo schermo")
    assert person.kiosk.taps == 4 + 1
    reception.waits_for("Postazione 1: una persona chiede aiuto")
    assert [(one.written, one.status) for one in person.tickets] == [
        ("A\u00a0001", TicketStatus.WAITING)
    ]
    person.taps("done")
    person.reads("Scegli la lingua")


@pytest.mark.long
def test_ten_seconds_after_the_ticket_the_start_page_is_there(arrive: Arrive, branch: Branch):
    """For whoever leaves without touching anything (P12)."""
    assert branch.office.times.ticket_page_s <= MOST_ON_THE_TICKET_S
    person = arrive(rate=RATE)
    person.wants("orientation")
    person.taps("no")
    person.reads("Il tuo numero")
    shown = monotonic()

    person.reads("Scegli la lingua")

    assert (monotonic() - shown) * RATE <= MOST_ON_THE_TICKET_S + RATE  # a second of ours to look
    assert person.kiosk.face.is_free()


@pytest.mark.long
def test_the_last_second_of_a_ticket_page_is_not_prolonged(arrive: Arrive):
    """Fingers on the glass keep the next person waiting no longer than nobody's."""
    person = arrive(rate=RATE)
    person.wants("orientation")
    person.taps("no")
    person.reads("Il tuo numero")

    for _ in range(5):
        person.kiosk.passes(600)
        person.kiosk.touches(540, 150)

    assert person.kiosk.shows("Scegli la lingua")
