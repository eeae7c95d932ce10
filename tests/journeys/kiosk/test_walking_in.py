"""Whoever comes without a booking (domain.md 2.2), from the first touch to the number."""

import pytest

from kiosk.domain.ticket import TicketStatus
from tests.journeys.kiosk.conftest import Arrive

FROM_TOUCH_TO_TICKET = 4
"""Language, no booking, service, no preferential access; for a service on the first page."""


def test_a_free_service_takes_four_taps(arrive: Arrive):
    """And the slip is on its way."""
    person = arrive()

    person.wants("orientation")
    person.taps("no")

    person.reads("Il tuo numero", "A\u00a0001", "Informazioni e orientamento", "Sala d’attesa A")
    assert person.kiosk.taps == FROM_TOUCH_TO_TICKET
    [ticket] = person.tickets
    assert (ticket.queue, ticket.service, ticket.status) == (
        "A", "orientation", TicketStatus.WAITING,
    )  # fmt: skip
    assert (ticket.preferential, ticket.booked_at) == (False, None)
    assert person.slips == [1]


@pytest.mark.long
def test_a_free_service_further_down_takes_one_tap_more_a_page(arrive: Arrive):
    """The list has six on a page."""
    person = arrive()

    person.wants("urp_contact")
    pages_on = person.kiosk.taps - 3
    person.taps("no")

    person.reads("Il tuo numero", "U\u00a0001")
    assert pages_on == 3
    assert person.kiosk.taps == FROM_TOUCH_TO_TICKET + pages_on
    assert [ticket.queue for ticket in person.tickets] == ["U"]


def test_preferential_access_takes_as_many_taps(arrive: Arrive):
    """Yes is one tap, as no is, and one bit in the store (P1)."""
    person = arrive()

    person.wants("orientation")
    person.taps("yes")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == FROM_TOUCH_TO_TICKET
    assert [ticket.preferential for ticket in person.tickets] == [True]


def test_a_counter_without_a_booking_leads_to_the_front_desk(arrive: Arrive):
    """It says why, offers the front desk's ticket, and tells how to book alone (R2)."""
    person = arrive()

    person.wants("case_status")
    person.reads(
        "A che punto è la mia pratica", "Per questo servizio", "La Prima accoglienza prenota",
        "Sportelli 1 e 2, piano terra", "Oppure prenota da solo", "App INPS Mobile",
        "803\u00a0164 da telefono fisso", "06\u00a0164\u00a0164 da cellulare",
    )  # fmt: skip
    person.taps("takeTicket", "no")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == FROM_TOUCH_TO_TICKET + 1  # the explanation
    assert [(one.queue, one.service) for one in person.tickets] == [("A", "counter_booking")]
    assert person.slips == [1]


def test_the_second_level_is_by_appointment_only(arrive: Arrive):
    """The front desk tells how to get one; no channel books it (R4)."""
    person = arrive()

    person.wants("pension_consulting")
    pages_on = person.kiosk.taps - 3
    person.reads("Questo servizio", "solo su appuntamento", "Ti aiutiamo oggi, qui")
    assert not person.kiosk.shows("803\u00a0164")
    person.taps("takeTicket", "no")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == FROM_TOUCH_TO_TICKET + pages_on + 1
    assert [(one.queue, one.service) for one in person.tickets] == [("A", "counter_booking")]


@pytest.mark.long
def test_whoever_sees_that_it_needs_a_booking_may_leave(arrive: Arrive):
    """Nothing is kept of it."""
    person = arrive()

    person.wants("case_status")
    person.reads("Per questo servizio")
    person.taps("startAgain")

    person.reads("Scegli la lingua")
    assert person.tickets == []


def test_a_service_that_no_desk_serves_yet_gives_its_number(arrive: Arrive):
    """Nobody has opened a desk: no wait is made up, and the number counts."""
    person = arrive()
    assert person.branch.store.places.sessions() == {}

    person.wants("orientation")
    person.taps("no")

    person.reads("Il tuo numero", "A\u00a0001", "Attesa non disponibile")
    assert person.kiosk.taps == FROM_TOUCH_TO_TICKET
    assert [ticket.status for ticket in person.tickets] == [TicketStatus.WAITING]
