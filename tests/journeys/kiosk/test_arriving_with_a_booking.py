"""Whoever comes with a booking (domain.md 2.2): what they read and what the store holds."""

from datetime import timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.appointment import DeliveryMode
from tests.fakes import Clock
from tests.journeys.kiosk.conftest import CODE, Arrive, booked

TAPS = 2 + len(CODE) + 2
"""Language, a booking; the code; go on, no preferential access."""
NOT_FOUND = (
    "Non troviamo una prenotazione", "Controlla il codice", "Sportelli 1 e 2, piano terra",
)  # fmt: skip
A_DAY = 24 * 60


def test_on_time_one_gets_the_number_of_the_service_booked(arrive: Arrive, branch: Branch):
    """With the booked time, which the calling rule goes by."""
    booking = booked(branch, 15)
    person = arrive()

    person.checks_in()
    person.taps("no")

    person.reads("Il tuo numero", "L\u00a0101", "A che punto è la mia pratica")
    assert person.kiosk.taps == TAPS
    [ticket] = person.tickets
    assert (ticket.service, ticket.booked_at) == ("case_status", booking.starts_at)
    assert person.slips == [1]


def test_too_early_one_reads_when_to_come_back(arrive: Arrive, branch: Branch):
    """Thirty minutes before; nothing is given now."""
    booked(branch, 92)
    person = arrive()

    person.checks_in()

    person.reads("Sei in anticipo", "Torna qui dalle", "11:30")
    person.reads("La tua prenotazione è alle 12:00. Non serve aspettare qui.")
    assert person.tickets == []
    person.taps("act")
    person.reads("Scegli la lingua")
    assert person.kiosk.taps == TAPS


@pytest.mark.long
def test_the_same_booking_counts_when_its_time_has_come(
    arrive: Arrive, branch: Branch, clock: Clock
):
    """Whoever was too early is let in later."""
    booked(branch, 92)
    person = arrive()
    person.checks_in()
    person.reads("Sei in anticipo")
    person.taps("act")
    person.reads("Scegli la lingua")
    clock.advance(minutes=62)

    person.checks_in()
    person.taps("no")

    person.reads("Il tuo numero", "L\u00a0101")
    assert len(person.tickets) == 1


def test_late_one_is_told_and_keeps_the_booking(arrive: Arrive, branch: Branch):
    """Up to twenty minutes."""
    booking = booked(branch, -12)
    person = arrive()

    person.checks_in()
    person.reads("Sei in ritardo, ma ti serviamo", "La tua prenotazione era alle", "10:16")
    person.taps("act", "no")

    person.reads("Il tuo numero", "L\u00a0101")
    assert person.kiosk.taps == TAPS + 1
    [ticket] = person.tickets
    assert (ticket.service, ticket.booked_at) == ("case_status", booking.starts_at)


def test_very_late_one_gets_the_front_desk(arrive: Arrive, branch: Branch):
    """No appointment any more, but a way forward."""
    booked(branch, -45)
    person = arrive()

    person.checks_in()
    person.reads("L’orario è passato", "La tua prenotazione era alle", "9:43")
    person.reads("Prendi il biglietto per la Prima accoglienza.", "Sportelli 1 e 2, piano terra")
    person.taps("act", "no")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == TAPS + 1
    [ticket] = person.tickets
    assert (ticket.service, ticket.booked_at) == ("counter_booking", None)


@pytest.mark.long
@pytest.mark.parametrize("days", [1, None], ids=["of another day", "of another office, or of none"])
def test_what_is_not_for_here_and_today_is_not_found(
    arrive: Arrive, branch: Branch, days: int | None
):
    """One page whatever the cause, so that nobody learns of a booking elsewhere (P8)."""
    if days:
        booked(branch, days * A_DAY)
    person = arrive()

    person.checks_in()
    person.reads(*NOT_FOUND)
    person.taps("act", "no")

    person.reads("Il tuo numero", "A\u00a0001")
    assert person.kiosk.taps == TAPS + 1
    assert [one.service for one in person.tickets] == ["counter_booking"]


def test_a_mistyped_code_can_be_mended(arrive: Arrive, branch: Branch):
    """Back to it, the last digit again, and on."""
    booked(branch, 15)
    person = arrive()
    person.checks_in(CODE[:-1] + "6")
    person.reads(*NOT_FOUND)

    person.taps("back", "delete", f"key-{CODE[-1]}", "goOn", "no")

    person.reads("Il tuo numero", "L\u00a0101")
    assert len(person.tickets) == 1


@pytest.mark.long
def test_checked_in_already_one_gets_the_same_number_again(arrive: Arrive, branch: Branch):
    """It is on the screen and printed again; there is no second number."""
    booked(branch, 15)
    person = arrive()
    person.checks_in()
    person.taps("no")
    person.reads("L\u00a0101")
    person.taps("done")
    person.reads("Scegli la lingua")

    person.checks_in()
    person.reads("Hai già il numero", "Il tuo numero", "L\u00a0101", "Te lo stampiamo di nuovo.")
    person.taps("act")

    person.reads("Il tuo numero", "Ritira")
    assert person.kiosk.taps == TAPS + 1 + TAPS  # the message instead of the question
    assert [ticket.written for ticket in person.tickets] == ["L\u00a0101"]
    assert person.slips == [2]


@pytest.mark.long
@pytest.mark.parametrize(
    ("mode", "title", "what"),
    [
        (DeliveryMode.PHONE_RECONTACT, "Il tuo appuntamento è al telefono", "Ti chiamiamo noi."),
        (DeliveryMode.WEB_MEETING, "Il tuo appuntamento è online", "Collegati a quell’ora."),
    ],
)
def test_by_phone_or_on_the_web_nobody_waits_here(
    arrive: Arrive, branch: Branch, mode: DeliveryMode, title: str, what: str
):
    """It says when, and that one may go (R5)."""
    booked(branch, 62, mode=mode)
    person = arrive()

    person.checks_in()

    person.reads(title, "Oggi alle", "11:30", f"{what} Non serve aspettare qui.")
    assert person.tickets == []
    person.taps("act")
    person.reads("Scegli la lingua")
    assert person.kiosk.taps == TAPS


@pytest.mark.long
def test_one_code_after_the_other_is_slowed_down(arrive: Arrive, clock: Clock):
    """Five a minute (P8), then a pause in words; after it the code counts again."""
    person = arrive()
    person.checks_in("11111110")
    for _ in range(4):
        person.reads("Non troviamo una prenotazione")
        person.taps("startAgain")
        person.reads("Scegli la lingua")
        person.checks_in("11111111")
    person.reads("Non troviamo una prenotazione")
    person.taps("startAgain")

    person.checks_in()

    person.reads("Aspetta un minuto", "o chiedi aiuto alla reception.", "a sinistra")
    assert person.tickets == []
    booked(person.branch, 15)
    clock.advance(seconds=timedelta(minutes=1).total_seconds())
    person.taps("act", "goOn", "no")
    person.reads("Il tuo numero", "L\u00a0101")
