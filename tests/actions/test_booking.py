"""Reception books a time for a person, who comes back with the code on the slip."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.actions.booking import (
    Booked,
    book,
    bookable_services,
    free_slots,
    next_open_day,
)
from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import find_booking
from kiosk.actions.overview.bookings_view import bookings_today
from kiosk.domain.actor import Role
from kiosk.domain.appointment import DeliveryMode, Punctuality
from kiosk.domain.error import Reason, RefusedError
from kiosk.printing.slip import from_json
from kiosk.store.events import Kind
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, local, somebody
from tests.fakes import Clock

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
FRIDAY = date(2026, 11, 27)


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """The branch as reception acts on it, 10:28 on a Monday."""
    return acting(branch, Role.RECEPTION)


def book_one(reception: Branch, service: str = "case_status", **more: object) -> Booked:
    """Book 11:00 of today, or something else."""
    wish = {
        "starts_at": local(11),
        "mode": DeliveryMode.IN_PERSON,
        "language": "it",
        "printer": "p1",
    } | more
    return book(reception, service, **wish)  # type: ignore[arg-type]


def test_what_needs_a_booking_can_be_booked(reception: Branch):
    """First and second level, nothing that is free."""
    assert [one.id for one in bookable_services(reception)] == ["case_status", "consulting"]


def test_times_of_today_that_are_over_are_not_offered(reception: Branch):
    """Nor are those that somebody has."""
    first = free_slots(reception, "case_status", MONDAY)
    assert first[0].starts_at == local(10, 30)
    assert local(11) in [slot.starts_at for slot in first]

    book_one(reception)

    later = free_slots(reception, "case_status", MONDAY)
    assert local(11) not in [slot.starts_at for slot in later]
    assert free_slots(reception, "case_status", TUESDAY)[0].starts_at == local(8, 30) + timedelta(1)


def test_a_person_comes_back_with_the_code_of_the_slip(
    branch: Branch, clock: Clock, reception: Branch
):
    """The code checks in at the kiosk, and the slip says time, day and code."""
    made = book_one(reception)

    assert made.on_paper
    [row] = branch.store._engine.execute("select content from print_job")
    slip = from_json(row["content"])
    assert (slip.number, slip.qr_text) == ("11:00", made.code)
    assert slip.facts[0].values == ("23/11",)
    assert slip.facts_note == ("lunedì 23 novembre 2026",)
    clock.advance(minutes=5)
    ticket = arrive(branch, made.code)
    assert (ticket.letter, ticket.booked_at) == ("L", local(11))


def test_the_second_level_is_booked_for_a_later_day_by_phone(reception: Branch):
    """Nobody waits for it here: the slip says so, and bears no code to scan."""
    made = book_one(
        reception,
        "consulting",
        starts_at=local(9) + timedelta(days=1),
        mode=DeliveryMode.PHONE_RECONTACT,
    )

    assert made.mode is DeliveryMode.PHONE_RECONTACT
    [row] = reception.store._engine.execute("select content from print_job")
    slip = from_json(row["content"])
    assert slip.qr_text is None
    assert slip.order_note == ("Ti chiamiamo noi al telefono. Non serve venire.",)


def test_the_first_level_is_always_in_person(reception: Branch):
    """Whatever was asked for."""
    made = book_one(reception, mode=DeliveryMode.WEB_MEETING)

    assert made.mode is DeliveryMode.IN_PERSON


def test_who_was_faster_has_the_time(reception: Branch):
    """One desk: the second booking of the same time is refused, and nothing is kept of it."""
    book_one(reception, printer=None)

    with pytest.raises(RefusedError) as error:
        book_one(reception)

    assert error.value.reason is Reason.SLOT_TAKEN
    assert error.value.values == {"at": "11:00"}
    assert len(bookings_today(reception)) == 1


def test_the_log_says_that_a_time_was_booked_but_not_its_code(branch: Branch, reception: Branch):
    """Nor whose it is (P7, P10)."""
    made = book_one(reception)

    [line] = branch.store.events.audit_of_day("2026-11-23")

    assert (line["kind"], line["actor"]) == (Kind.BOOKED, "reception:1")
    assert line["detail"] == '{"day_booked": "2026-11-23", "service_id": "case_status"}'
    assert made.code not in line["detail"]


def test_a_code_is_new_on_its_day(reception: Branch):
    """Drawn again where somebody has it."""
    codes = iter([b"\x01" * 8, b"\x01" * 8, b"\x02" * 8])
    drawn = replace(reception, random=lambda n: next(codes) if n == 8 else b"\x07" * n)
    first = book_one(drawn, printer=None)

    second = book_one(drawn, starts_at=local(11, 10), printer=None)

    assert (first.code, second.code) == ("11111111", "22222222")


def test_the_slip_goes_with_the_day_it_was_printed_on(
    branch: Branch, clock: Clock, reception: Branch
):
    """It bears a code: no copy of it is kept (P9)."""
    book_one(reception, starts_at=local(9) + timedelta(days=1))
    somebody(branch, printer="p1")
    clock.advance(minutes=2 * 24 * 60)

    branch.store.jobs.forget_bookings(clock() - timedelta(days=1))

    [row] = branch.store._engine.execute("select ticket_id from print_job")
    assert branch.store.tickets.find(row["ticket_id"])


def test_days_without_opening_are_skipped(reception: Branch):
    """Back to today and no further."""
    assert next_open_day(reception, MONDAY) == TUESDAY
    assert next_open_day(reception, FRIDAY) == FRIDAY + timedelta(days=3)
    assert next_open_day(reception, TUESDAY, forward=False) == MONDAY
    assert next_open_day(reception, MONDAY, forward=False) is None


def test_the_bookings_of_today_are_listed_by_time(branch: Branch, clock: Clock, reception: Branch):
    """Who has come has a number; nothing says whose they are."""
    booked(branch, clock, minutes=-5)
    book_one(reception)
    ticket = arrive(branch)

    first, second = bookings_today(reception)

    assert (first.at, first.when) == (local(10, 23), Punctuality.LATE)
    assert first.number == f"L\u00a0{ticket.digits}"
    assert (second.at, second.when, second.number) == (local(11), Punctuality.TOO_EARLY, "")


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DESK])
def test_only_reception_books(branch: Branch, role: Role):
    """The kiosk is not on the list of channels (R2)."""
    with pytest.raises(RefusedError) as error:
        book_one(acting(branch, role))

    assert error.value.reason is Reason.NOT_ALLOWED
    with pytest.raises(RefusedError):
        find_booking(branch, "11111111")
