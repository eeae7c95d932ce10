"""Reception gives a ticket to a person, finds one and acts on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.actions import calling
from kiosk.actions.branch import Branch
from kiosk.domain.ticket import TicketStatus
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.seldom import mostly_seldom, seldom
from tests.ui.reception.conftest import HANDS, OpenReception, Reception

PRESS_PAUSE_MS = 600
"""A second press sooner than that is ignored."""


def on_tickets(open_reception: OpenReception) -> Reception:
    """Return reception with the tickets page open."""
    reception = open_reception()
    reception.goes_to("tickets")
    reception.waits_for("Nuovo biglietto per una persona")
    return reception


def test_a_ticket_is_given_and_its_number_shown(branch: Branch, open_reception: OpenReception):
    """Service, Sì, a language; then the number large, and the next person starts at No."""
    reception = on_tickets(open_reception)
    reception.waits_for("orientation")
    reception.click("service-orientation")
    reception.click("answer-yes")
    reception.click("answer-en")

    reception.click("print")

    reception.waits_for("Biglietto dato")
    assert reception.item("given-number").property("digits") == "001"
    [ticket] = branch.store.tickets.of_day("2026-11-23")
    assert ticket.preferential
    assert ticket.language == "en"
    assert branch.store.jobs.of_ticket(ticket.id)
    reception.click("another")
    reception.waits_for("1. Servizio")
    assert not reception.face.giving.preferential  # type: ignore[attr-defined]


def test_a_number_can_be_given_without_paper(branch: Branch, open_reception: OpenReception):
    """No print job; the face says so."""
    reception = on_tickets(open_reception)
    reception.waits_for("orientation")
    reception.click("service-orientation")

    reception.click("number")

    reception.waits_for("Senza carta")
    [ticket] = branch.store.tickets.of_day("2026-11-23")
    assert not branch.store.jobs.of_ticket(ticket.id)


def test_a_service_has_to_be_chosen_first(branch: Branch, open_reception: OpenReception):
    """The button says what is missing; nothing is given."""
    reception = on_tickets(open_reception)

    reception.click("print")

    reception.waits_for("Scegli prima il servizio.")
    assert not branch.store.tickets.of_day("2026-11-23")


def test_a_service_by_appointment_says_what_to_do(open_reception: OpenReception):
    """The rule says no; the sentence says what helps."""
    reception = on_tickets(open_reception)
    reception.waits_for("su appuntamento")
    reception.click("service-consulting")

    reception.click("print")

    reception.waits_for("La Prima accoglienza ti aiuta.")


def test_a_ticket_is_found_as_people_say_it(branch: Branch, open_reception: OpenReception):
    """`a1` means A 001; its history is in words and says nothing of how it waits."""
    somebody(branch, preferential=True)
    reception = on_tickets(open_reception)

    reception.searches("a1")

    reception.waits_for("Preso alle 10:28 alla postazione 1")
    reception.waits_for("Biglietto dato")
    reception.waits_for("postazione 1, in italiano")
    assert not [text for text in reception.texts() if "preferenzial" in text.lower()][1:]


def test_digits_alone_list_every_queue(branch: Branch, open_reception: OpenReception):
    """Two people hold 001; staff choose which."""
    somebody(branch)
    somebody(branch, "quick")
    reception = on_tickets(open_reception)
    reception.searches("1")
    reception.waits_for("Quale?")

    reception.click("match-E001")

    reception.waits_for("Annulla il biglietto")
    assert reception.item("found-number").property("letter") == "E"


def test_a_number_nobody_has_is_said_to_be_so(open_reception: OpenReception):
    """Whatever is typed, a sentence says what to check."""
    reception = on_tickets(open_reception)

    reception.searches("z9")
    reception.waits_for("Nessun biglietto di oggi ha questo numero.")
    reception.searches("xx")
    reception.waits_for("Nessun biglietto di oggi ha questo numero.")


def test_a_ticket_is_voided_in_two_steps(branch: Branch, open_reception: OpenReception):
    """The first step changes nothing and can be left."""
    given = somebody(branch)
    reception = on_tickets(open_reception)
    reception.searches("a1")
    reception.waits_for("Annulla il biglietto")
    reception.click("void")
    reception.waits_for("non viene più chiamata")
    reception.click("keep")
    reception.waits_until_gone("non viene più chiamata")
    reception.face.finding.void()  # type: ignore[attr-defined]
    reception.waits(PRESS_PAUSE_MS)
    assert status(branch, given.ticket_id) is TicketStatus.WAITING

    reception.click("void")
    reception.waits_for("Annulla A\u00a0001")
    reception.click("void-now")

    reception.waits_for("A\u00a0001 è annullato.")
    assert status(branch, given.ticket_id) is TicketStatus.VOIDED
    assert not reception.shows("Annulla il biglietto")


def test_a_slip_is_printed_again(branch: Branch, open_reception: OpenReception):
    """The history says so, the number stays."""
    given = somebody(branch)
    reception = on_tickets(open_reception)
    reception.searches("a 001")
    reception.waits_for("Ristampa")

    reception.click("reprint")

    reception.waits_for("A\u00a0001 si stampa di nuovo.")
    reception.waits_for("Ristampa chiesta")
    assert [job.copy for job in branch.store.jobs.of_ticket(given.ticket_id)] == [1]


def test_a_late_person_is_let_back_in(branch: Branch, clock: Clock, open_reception: OpenReception):
    """Marked as not present at the desk, then back in the queue with the hour of arrival."""
    given = somebody(branch)
    desk = desk_of(branch, "1")
    calling.call_next(desk, "1")
    clock.advance(minutes=1)
    calling.mark_no_show(desk, "1")
    reception = on_tickets(open_reception)
    reception.searches("a1")
    reception.waits_for("Non presente")
    reception.waits_for("tiene l’ora di arrivo: 10:28")

    reception.click("reinstate")

    reception.waits_for("A\u00a0001 è di nuovo in fila.")
    assert status(branch, given.ticket_id) is TicketStatus.WAITING
    assert reception.shows("Rimesso in fila")


@pytest.mark.parametrize("use", mostly_seldom(HANDS, daily="keys"))
def test_preferential_access_is_set_and_cleared_without_a_reason(
    branch: Branch, open_reception: OpenReception, use: Callable[[Reception, str], None]
):
    """The answer shows only while the question is open; nothing else is asked."""
    somebody(branch)
    reception = on_tickets(open_reception)
    reception.searches("a1")
    reception.waits_for("Priorità")

    for answer, holds in [("preferred", True), ("not-preferred", False)]:
        use(reception, "preference")
        reception.waits_for("Lascia così")
        reception.waits(PRESS_PAUSE_MS)
        use(reception, f"answer-{answer}")

        reception.waits_for("Risposta cambiata per A\u00a0001.")
        assert not reception.has(f"answer-{answer}")
        assert branch.store.tickets.waiting()[0].preferential is holds
        reception.waits(PRESS_PAUSE_MS)


def test_preferential_access_can_be_left_as_it_is(branch: Branch, open_reception: OpenReception):
    """The question shows the present answer, and leaving it writes nothing."""
    somebody(branch, preferential=True)
    reception = on_tickets(open_reception)
    reception.searches("a1")
    reception.waits_for("Priorità")
    reception.click("preference")
    reception.waits_for("Lascia così")
    assert reception.face.finding.preferential  # type: ignore[attr-defined]

    reception.click("leave-preference")

    reception.waits_until_gone("Lascia così")
    assert branch.store.events.audit_of_day("2026-11-23") == []


@pytest.mark.parametrize("by_key", [False, seldom(True)], ids=["mouse", "keys"])
def test_two_tickets_of_one_person_become_one(
    branch: Branch, open_reception: OpenReception, *, by_key: bool
):
    """The found one stays; the other number is typed and goes."""
    other = somebody(branch)
    somebody(branch)
    reception = on_tickets(open_reception)
    reception.searches("a2")
    reception.waits_for("Ha due biglietti")
    (Reception.chooses if by_key else Reception.click)(reception, "merge")
    reception.waits_for("Quale altro numero ha la persona?")
    reception.types("A1")
    reception.waits(PRESS_PAUSE_MS)

    if by_key:
        reception.press_key(Qt.Key.Key_Return)
    else:
        reception.click("merge-now")

    reception.waits_for("Resta solo A\u00a0002, con il posto migliore.")
    reception.waits_for("Unito a un doppio")
    assert status(branch, other.ticket_id) is TicketStatus.VOIDED


def status(branch: Branch, ticket_id: str) -> TicketStatus:
    """Return how a ticket stands."""
    ticket = branch.store.tickets.find(ticket_id)
    assert ticket
    return ticket.status
