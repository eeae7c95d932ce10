"""Somebody with a booking types its code."""

from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import import_appointments
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment, DeliveryMode
from tests.builders import acting
from tests.fakes import Clock
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk


def booked(branch: Branch, minutes: int, **more: object) -> None:
    """Keep a booking so many minutes from now."""
    appointment = Appointment(
        id="R1",
        code="48210735",
        tax_code_mark=None,
        service="case_status",
        starts_at=branch.now() + timedelta(minutes=minutes),
        duration_min=20,
        mode=DeliveryMode.IN_PERSON,
        ticket_id=None,
    )
    import_appointments(
        acting(branch, Role.RECEPTION),
        [replace(appointment, **more)],  # type: ignore[arg-type]
    )


@pytest.fixture
def code_page(kiosk: Kiosk) -> Kiosk:
    """A kiosk that asks for the code."""
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice")
    return kiosk


def test_a_code_becomes_a_ticket(code_page: Kiosk, branch: Branch):
    """In the queue of the service that was booked."""
    booked(branch, 10)
    code_page.types("48210735")

    code_page.tap("goOn")

    code_page.waits_for("accesso preferenziale?")
    code_page.tap("no")
    code_page.waits_for("Il tuo numero")
    [ticket] = branch.store.tickets.unfinished()
    assert (ticket.queue, ticket.service) == ("L", "case_status")
    assert ticket.booked_at is not None


def test_the_booking_on_the_screen_is_the_one_that_is_checked_in(code_page: Kiosk, branch: Branch):
    """Although its code has become another booking's while the person read the question."""
    booked(branch, 10)
    code_page.types("48210735")
    code_page.tap("goOn")
    code_page.waits_for("accesso preferenziale?")
    booked(branch, 10, code="48210736")
    booked(branch, 20, id="R2")

    code_page.tap("no")

    code_page.waits_for("Il tuo numero")
    shown = branch.store.appointments.with_code("2026-11-23", "48210736")
    [ticket] = branch.store.tickets.unfinished()
    assert shown is not None
    assert (ticket.id, ticket.booked_at) == (shown.ticket_id, shown.starts_at)


@pytest.mark.long
def test_an_unknown_code_says_what_to_do(code_page: Kiosk, branch: Branch):
    """One text whatever the cause (P8), and a way forward."""
    code_page.types("11111111")

    code_page.tap("goOn")

    code_page.waits_for("Non troviamo una prenotazione per oggi")
    code_page.tap("act")
    code_page.waits_for("accesso preferenziale?")
    code_page.tap("no")
    code_page.waits_for("Il tuo numero")
    [ticket] = branch.store.tickets.unfinished()
    assert ticket.service == "counter_booking"


@pytest.mark.long
def test_going_back_keeps_the_code_once(code_page: Kiosk):
    """A slip can be mended; the next time the field is empty."""
    code_page.types("11111111")
    code_page.tap("goOn")
    code_page.waits_for("Non troviamo")
    code_page.tap("back")
    code_page.waits_for("Scrivi il codice")
    assert code_page.code() == "11111111"
    code_page.tap("goOn")
    code_page.waits_for("Non troviamo")

    code_page.tap("back")

    code_page.waits_for("Scrivi il codice")
    assert code_page.code() == ""


def test_who_is_too_late_has_nothing_left_to_do_without_a_front_desk(
    open_kiosk: OpenKiosk, branch: Branch
):
    """Their code is right: the page for it would only say the same again (R8)."""
    branch = replace(branch, office=replace(branch.office, front_desk_service=None))
    booked(branch, -60)
    kiosk = open_kiosk(branch=branch)
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice")
    kiosk.types("48210735")
    kiosk.tap("goOn")
    kiosk.waits_for("L’orario è passato")
    assert kiosk.shows("Ho capito")

    kiosk.tap("act")

    kiosk.waits_for("Scegli la lingua")


@pytest.mark.long
def test_whoever_looks_for_help_or_their_language_keeps_the_code(code_page: Kiosk):
    """As often as they like: they have not left, so the once is still to come."""
    code_page.types("4821")

    for _ in range(2):
        code_page.tap("help")
        code_page.waits_for("Qualcuno viene da te.")
        code_page.tap("act")
        code_page.waits_for("Scrivi il codice")
        code_page.tap("optionLanguage")
        code_page.waits_for("English")
        code_page.tap("language-it")
        code_page.waits_for("Scrivi il codice")

    assert code_page.code() == "4821"


def test_a_short_code_says_how_many_are_missing(code_page: Kiosk):
    """Avanti can be pressed, and then tells."""
    code_page.types("482107")

    code_page.tap("goOn")

    code_page.waits_for("Il codice non è completo")
    assert code_page.shows("2 caratteri")


def test_delete_takes_the_last_digit(code_page: Kiosk):
    """One at a time."""
    code_page.types("482")

    code_page.tap("delete")

    code_page.until(lambda: code_page.code() == "48")


def test_too_early_says_from_when(code_page: Kiosk, branch: Branch):
    """Nobody waits for nothing."""
    booked(branch, 100)
    code_page.types("48210735")

    code_page.tap("goOn")

    code_page.waits_for("Sei in anticipo")
    assert any(text.startswith("Torna qui dalle") for text in code_page.texts())


def test_a_time_before_ten_has_no_nought_before_it(code_page: Kiosk, branch: Branch, clock: Clock):
    """Written as on the page with the ticket."""
    clock.advance(minutes=-60)
    booked(branch, -5)
    code_page.types("48210735")

    code_page.tap("goOn")

    code_page.waits_for("9:23")
    assert not code_page.shows("09:23")


@pytest.mark.long
def test_late_is_told_and_served(code_page: Kiosk, branch: Branch):
    """A few minutes after the booked time the ticket is the same."""
    booked(branch, -5)
    code_page.types("48210735")

    code_page.tap("goOn")

    code_page.waits_for("Sei in ritardo,")
    code_page.tap("act")
    code_page.waits_for("accesso preferenziale?")


@pytest.mark.long
def test_the_same_code_again_prints_the_number_again(code_page: Kiosk, branch: Branch):
    """No second number, no second question."""
    booked(branch, 10)
    code_page.types("48210735")
    code_page.tap("goOn")
    code_page.waits_for("accesso preferenziale?")
    code_page.tap("no")
    code_page.waits_for("Il tuo numero")
    code_page.tap("done")
    code_page.waits_for("Scegli la lingua")
    code_page.starts_in_italian()
    code_page.tap("haveBooking")
    code_page.waits_for("Scrivi il codice")
    code_page.types("48210735")
    code_page.tap("goOn")
    code_page.waits_for("Hai già il numero")

    code_page.tap("act")

    code_page.waits_for("Il tuo numero")
    assert len(branch.store.tickets.unfinished()) == 1


def test_a_phone_appointment_needs_no_waiting(code_page: Kiosk, branch: Branch):
    """The person can go home (R5)."""
    booked(branch, 10, mode=DeliveryMode.PHONE_RECONTACT)
    code_page.types("48210735")

    code_page.tap("goOn")

    code_page.waits_for("Ti chiamiamo noi.")


@pytest.mark.parametrize("code", ["48210735", "11111111"])
def test_an_answer_that_comes_late_is_not_for_the_next_person(
    code_page: Kiosk, branch: Branch, code: str
):
    """Neither the booking of the one before nor that there is none."""
    booked(branch, 10)
    code_page.types(code)
    gate = Event()
    code_page.runner.ask(lambda _: gate.wait(5), lambda _: None)
    code_page.tap("goOn")
    code_page.passes(50)

    code_page.tap("startAgain")
    code_page.waits_for("Scegli la lingua")
    gate.set()

    code_page.passes(300)
    assert code_page.shows("Scegli la lingua")
    code_page.starts_in_italian()
    code_page.tap("haveBooking")
    code_page.waits_for("Scrivi il codice")


def test_the_ticket_of_a_late_answer_is_not_shown_to_the_next_person(
    code_page: Kiosk, branch: Branch
):
    """Its paper still comes out."""
    booked(branch, 10)
    code_page.types("48210735")
    code_page.tap("goOn")
    code_page.waits_for("accesso preferenziale?")
    gate = Event()
    code_page.runner.ask(lambda _: gate.wait(5), lambda _: None)
    code_page.tap("no")
    code_page.passes(50)

    code_page.tap("startAgain")
    code_page.starts_in_italian()
    code_page.tap("haveNoBooking")
    gate.set()

    code_page.until(lambda: len(branch.store.tickets.unfinished()) == 1)
    code_page.passes(300)
    assert code_page.shows("Di che cosa hai bisogno?")
