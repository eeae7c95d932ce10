"""Reception checks bookings in by time and by code, and books for a person."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import find_booking
from kiosk.domain.appointment import DeliveryMode
from tests.actions.arrivals import booked
from tests.fakes import Clock
from tests.seldom import mostly_seldom, seldom
from tests.ui.reception.conftest import HANDS, OpenReception, Reception

Use = Callable[[Reception, str], None]
DAY = "2026-11-23"


def on_bookings(open_reception: OpenReception, use: Use) -> Reception:
    """Return reception with the bookings page open."""
    reception = open_reception()
    reception.waits_for("Prenotazioni")
    use(reception, "page-bookings")
    reception.waits_for("Nuova prenotazione")
    return reception


@pytest.mark.parametrize("use", mostly_seldom(HANDS, daily="mouse"))
def test_a_person_is_checked_in_by_the_time(
    branch: Branch, clock: Clock, open_reception: OpenReception, use: Use
):
    """Chosen in the list; the number is said and printed, and stands in the list."""
    booked(branch, clock)
    reception = on_bookings(open_reception, use)
    reception.waits_for("non ancora qui")
    use(reception, "booking-10:33")
    reception.waits_for("È arrivato: stampa")
    use(reception, "answer-booked-yes")

    use(reception, "arrive")

    reception.waits_for("Numero L\u00a0001. Il biglietto esce adesso.")
    [ticket] = branch.store.tickets.of_day(DAY)
    assert (ticket.origin, ticket.preferential) == ("reception:1", True)
    assert branch.store.jobs.of_ticket(ticket.id)
    reception.until(lambda: "L\u00a0001" in reception.texts())
    assert not reception.shows("È arrivato")


@pytest.mark.parametrize("by_key", [False, seldom(True)], ids=["mouse", "keys"])
def test_a_person_is_checked_in_by_the_code(
    branch: Branch, clock: Clock, open_reception: OpenReception, *, by_key: bool
):
    """Typed, or read by a reader that types; a wrong one says what to do."""
    booked(branch, clock)
    use = Reception.chooses if by_key else Reception.click
    reception = on_bookings(open_reception, use)
    for code, answer in [("11112222", "Non troviamo"), ("48210700", "È arrivato: stampa")]:
        reception.item("booking-code").forceActiveFocus()
        reception.press_key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        reception.types(code)
        if by_key:
            reception.press_key(Qt.Key.Key_Return)
        else:
            reception.waits(600)
            reception.click("find-booking")
        reception.waits_for(answer)

    use(reception, "arrive")

    reception.waits_for("Numero L\u00a0001.")


@pytest.mark.parametrize("use", mostly_seldom(HANDS, daily="keys"))
def test_a_time_of_a_later_day_is_booked_with_a_slip(
    branch: Branch, open_reception: OpenReception, use: Use
):
    """Service, day, time, by phone: the second level for tomorrow; the code is told and printed."""
    reception = on_bookings(open_reception, use)
    reception.waits_for("consulting")
    use(reception, "bookable-consulting")
    reception.waits_for("lunedì 23 novembre 2026")
    use(reception, "day-after")
    reception.waits_for("martedì 24 novembre 2026")
    reception.until(lambda: reception.has("time-8:35"))
    use(reception, "time-8:35")
    use(reception, "answer-phone_recontact")
    reception.waits_for("Prenota le 8:35 e stampa")

    use(reception, "book")

    reception.waits_for("Prenotato domani alle 8:35. Codice")
    midnight = branch.now().replace(hour=0)
    [kept] = branch.store.appointments.starting_from("2026-11-24", midnight)
    assert (kept.service, kept.mode) == ("consulting", DeliveryMode.PHONE_RECONTACT)
    assert branch.store.jobs.of_ticket(kept.id)
    use(reception, "book-another")
    reception.waits_for("Scegli un orario")


def test_a_time_is_booked_once_however_slow_the_answer(
    branch: Branch, open_reception: OpenReception
):
    """The second press comes before the answer to the first one."""
    reception = on_bookings(open_reception, Reception.click)
    reception.waits_for("consulting")
    reception.click("bookable-consulting")
    reception.click("day-after")
    reception.until(lambda: reception.has("time-8:35"))
    reception.click("time-8:35")

    for _ in range(2):
        reception.face.booking.book()  # type: ignore[attr-defined]

    reception.waits_for("Prenotato domani alle 8:35. Codice")
    midnight = branch.now().replace(hour=0)
    assert len(branch.store.appointments.starting_from("2026-11-24", midnight)) == 1
    reception.passes(200)
    assert reception.face.booking.refusal == ""  # type: ignore[attr-defined]


def test_who_books_for_today_is_found_by_the_code_told(
    branch: Branch, open_reception: OpenReception
):
    """The first level asks for no mode; the time is then taken."""
    reception = on_bookings(open_reception, Reception.click)
    reception.waits_for("case_status")
    reception.click("bookable-case_status")
    reception.until(lambda: reception.has("time-10:50"))
    assert not reception.shows("Al telefono")
    reception.click("time-10:50")
    reception.waits_for("Prenota le 10:50")

    reception.click("book")

    reception.waits_for("Prenotato alle 10:50. Codice")
    code = reception.face.booking.code.replace("\u00a0", "")  # type: ignore[attr-defined]
    assert find_booking(branch, code).at.minute == 50
    reception.until(lambda: not reception.has("time-10:50"))
