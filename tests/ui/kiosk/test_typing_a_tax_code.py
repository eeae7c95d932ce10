"""Somebody types their codice fiscale: it finds a booking, and is shown and kept nowhere."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain import tax_code
from tests.hostile import TAX_CODE
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.test_checking_in import booked
from ui.kiosk.visit import Page, Visit

HIDDEN = "•" * 13 + "66R"


@pytest.fixture
def page(kiosk: Kiosk) -> Kiosk:
    """A kiosk that asks for the codice fiscale."""
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice di prenotazione")
    kiosk.tap("useTaxCode")
    kiosk.waits_for("Scrivi il codice fiscale")
    return kiosk


def test_a_typed_tax_code_becomes_a_ticket(page: Kiosk, branch: Branch):
    """By its fingerprint of today."""
    booked(branch, 10, tax_code_mark=tax_code.mark(TAX_CODE, "2026-11-23", branch.secret))
    page.types(TAX_CODE)

    page.tap("goOn")

    page.waits_for("accesso preferenziale?")
    assert page.face._journey.visit.tax_code == ""
    page.tap("no")
    page.waits_for("Il tuo numero")
    [ticket] = branch.store.tickets.unfinished()
    assert ticket.booked_at is not None


def test_only_its_end_is_seen_unless_one_asks(page: Kiosk):
    """Whoever stands behind reads three characters (P6)."""
    page.types(TAX_CODE)
    assert page.shows(HIDDEN)
    assert not page.shows(TAX_CODE[:4])

    page.tap("see")
    page.waits_for(TAX_CODE)
    page.tap("see")

    page.waits_for(HIDDEN)


def test_a_wrong_one_says_so_and_counts_as_no_try(page: Kiosk, branch: Branch):
    """A slip of the finger is told before anything is looked up (K8)."""
    page.types(TAX_CODE[:-1] + "A")

    page.tap("goOn")

    page.waits_for("Il codice fiscale non è giusto")
    now = branch.now()
    assert branch.store.appointments.look_ups("1", now.replace(year=2000), now) == 0
    page.tap("delete")
    page.waits_until_gone("Il codice fiscale non è giusto")


def test_what_was_wrong_with_the_bookings_code_is_not_said_of_it(kiosk: Kiosk):
    """Whoever cannot find the one types the other, and has made no mistake yet."""
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice di prenotazione")
    kiosk.tap("goOn")
    kiosk.waits_for("Il codice non è completo")

    kiosk.tap("useTaxCode")

    kiosk.waits_for("Scrivi il codice fiscale")
    assert not kiosk.shows("Il codice fiscale non è giusto")


@pytest.mark.long
def test_eleven_digits_are_enough(page: Kiosk):
    """A provisional one."""
    page.types("86334519757")

    page.tap("goOn")

    page.waits_for("Non troviamo una prenotazione per oggi")


@pytest.mark.long
def test_back_leads_to_the_booking_code_and_takes_nothing_along(page: Kiosk):
    """Neither page shows what was typed on the other."""
    page.types("RSSM")

    page.tap("back")

    page.waits_for("Scrivi il codice di prenotazione")
    assert page.code() == ""
    page.tap("useTaxCode")
    page.waits_for("Scrivi il codice fiscale")
    assert not page.shows("SSM")


def test_seventeen_characters_do_not_fit(page: Kiosk):
    """The last key does nothing."""
    page.types(TAX_CODE + "X")

    assert page.shows(HIDDEN)


def test_a_visit_does_not_say_what_was_typed():
    """No trace of an error can hold it (P10)."""
    visit = Visit("it", Page.TAX_CODE, tax_code=TAX_CODE, code="48210735")

    assert TAX_CODE not in repr(visit)
    assert "4821" not in repr(visit)
