"""A booking becomes a ticket (the table of domain.md 2.2)."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import find_booking
from kiosk.domain import tax_code
from kiosk.domain.actor import Role
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.service import AccessBand
from kiosk.printing.slip import from_json
from tests.actions.arrivals import TAX_CODE, arrive, booked, check_in_as
from tests.builders import a_branch, acting, an_office, local, somebody
from tests.fakes import Clock


def test_on_time_gives_a_ticket_with_the_booked_time(branch: Branch, clock: Clock):
    """The slip says when, and the ticket has its head start from then on."""
    appointment = booked(branch, clock)

    view = arrive(branch, printer="p1")

    ticket = branch.store.tickets.find(view.ticket_id)
    assert ticket is not None
    assert (view.letter, view.digits, view.late) == ("L", "001", False)
    assert view.booked_at == appointment.starts_at
    assert ticket.standing.start_s == int(appointment.starts_at.timestamp())
    assert ticket.standing.head_start_s == 20 * 60
    slip = from_json(branch.store.jobs.of_ticket(view.ticket_id)[0].content)
    assert slip.facts[0].values == ("10:33",)


@pytest.mark.parametrize(
    ("minutes", "late", "queue"), [(-1, True, "L"), (-20, True, "L"), (-21, True, "A")]
)
def test_late_is_served_and_too_late_goes_to_the_front_desk(
    branch: Branch, clock: Clock, minutes: int, late: bool, queue: str
):
    """Up to late_min by points; later a front-desk ticket (design.md 13.7)."""
    booked(branch, clock, minutes)

    view = arrive(branch)

    assert (view.late, view.letter) == (late, queue)


def test_staff_may_take_somebody_far_too_late(branch: Branch, clock: Clock):
    """Reception overrides."""
    booked(branch, clock, -90)

    assert arrive(acting(branch, Role.RECEPTION)).letter == "L"


def test_too_early_says_from_when(branch: Branch, clock: Clock):
    """Half an hour before is not too early; a minute more is."""
    booked(branch, clock, 31)

    with pytest.raises(RefusedError) as error:
        find_booking(branch, "48210700")

    assert error.value.reason is Reason.TOO_EARLY
    assert error.value.values == {"back": "10:29", "at": "10:59"}
    clock.advance(minutes=1)
    assert find_booking(branch, "48210700").at.hour == 10


def test_hours_before_ten_are_written_as_people_write_them(branch: Branch, clock: Clock):
    """As everywhere: no nought before them."""
    clock.advance(minutes=-120)
    booked(branch, clock, 37)

    with pytest.raises(RefusedError) as error:
        find_booking(branch, "48210700")

    assert error.value.values == {"back": "8:35", "at": "9:05"}


@pytest.mark.parametrize("mode", [DeliveryMode.PHONE_RECONTACT, DeliveryMode.WEB_MEETING])
def test_a_meeting_elsewhere_needs_no_waiting(branch: Branch, clock: Clock, mode: DeliveryMode):
    """R5: no ticket for the phone or the web."""
    booked(branch, clock, mode=mode)

    for ask in (arrive, lambda branch: check_in_as(branch, "R1")):
        with pytest.raises(RefusedError) as error:
            ask(branch)
        assert error.value.reason is Reason.NOT_IN_PERSON
    assert branch.store.tickets.waiting() == []


@pytest.mark.parametrize("code", ["00000000", TAX_CODE, "RSSMRA79B11C566A", "", "86334519757"])
def test_what_is_not_booked_has_one_answer(branch: Branch, clock: Clock, code: str):
    """P8: unknown, another day, another office, a wrong code: nobody learns which."""
    booked(branch, clock, minutes=24 * 60, code="11111111")

    for one in (code, "11111111"):
        with pytest.raises(RefusedError) as error:
            find_booking(branch, one)
        assert (error.value.reason, error.value.values) == (Reason.NO_BOOKING_FOUND, {})


def test_a_tax_code_is_found_by_its_fingerprint(branch: Branch, clock: Clock):
    """However it was typed or scanned; nothing of it is kept."""
    mark = tax_code.mark(TAX_CODE, "2026-11-23", branch.secret)
    booked(branch, clock, tax_code_mark=mark)

    view = arrive(branch, "*rssmra 79b11c566r*")

    assert view.letter == "L"
    data = branch.store.folder.path
    assert not [file for file in data.rglob("*") if TAX_CODE.encode() in _bytes(file)]


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def test_a_site_may_do_without_tax_codes(clock: Clock, tmp_path: Path):
    """P6: only if the office enables it."""
    branch = a_branch(tmp_path / "data", clock, an_office(tax_codes=False))
    booked(branch, clock, tax_code_mark=tax_code.mark(TAX_CODE, "2026-11-23", branch.secret))

    with pytest.raises(RefusedError) as error:
        arrive(branch, TAX_CODE)

    assert error.value.reason is Reason.NO_BOOKING_FOUND
    branch.store.close()


def test_probing_is_slowed_down_at_the_kiosk_only(branch: Branch, clock: Clock):
    """Five tries a minute; then a minute's wait; reception may go on (P8)."""
    for number in range(5):
        with pytest.raises(RefusedError):
            find_booking(branch, f"{number:08d}")

    with pytest.raises(RefusedError) as error:
        find_booking(branch, "12345678")

    assert error.value.reason is Reason.TOO_MANY_TRIES
    with pytest.raises(RefusedError) as staff:
        find_booking(acting(branch, Role.RECEPTION), "12345678")
    assert staff.value.reason is Reason.NO_BOOKING_FOUND
    clock.advance(minutes=1, seconds=1)
    with pytest.raises(RefusedError) as later:
        find_booking(branch, "12345678")
    assert later.value.reason is Reason.NO_BOOKING_FOUND


def test_the_booking_that_was_shown_is_checked_in(branch: Branch, clock: Clock):
    """Not the one that has come nearer while the person read the page."""
    mark = tax_code.mark(TAX_CODE, "2026-11-23", branch.secret)
    booked(branch, clock, -10, id="R1", code="1", tax_code_mark=mark)
    booked(branch, clock, 30 + 1 / 60, id="R2", code="2", tax_code_mark=mark)
    shown = find_booking(branch, TAX_CODE)
    clock.advance(seconds=2)
    assert find_booking(branch, TAX_CODE).at != shown.at

    view = check_in_as(branch, shown.appointment_id)

    assert view.booked_at == shown.at
    kept = branch.store.appointments.with_code("2026-11-23", "1")
    assert kept is not None
    assert kept.ticket_id == view.ticket_id


def test_nobody_checks_in_by_guessing(branch: Branch, clock: Clock):
    """A code opens nothing but the look-up, which is limited (P8); ids are never typed."""
    booked(branch, clock)
    booked(branch, clock, 24 * 60, id="R9", code="11111111")

    for wrong in ("48210700", "R9", "", "R77"):
        with pytest.raises(RefusedError) as error:
            check_in_as(branch, wrong)
        assert error.value.reason is Reason.NO_BOOKING_FOUND
    assert branch.store.tickets.waiting() == []


@pytest.mark.parametrize("minutes", [-21, -5])
def test_after_hours_only_a_booking_that_is_kept_becomes_a_ticket(
    branch: Branch, clock: Clock, minutes: int
):
    """Too late would be a front-desk ticket, which nobody gets now; reception may override."""
    clock.time = local(18, 28)
    booked(branch, clock, minutes)

    if minutes == -5:
        assert arrive(branch).letter == "L"
        return
    with pytest.raises(RefusedError) as error:
        arrive(branch)

    assert error.value.reason is Reason.OFFICE_CLOSED
    assert error.value.values["opens"] == (local(8, 30) + timedelta(days=1)).isoformat()
    assert branch.store.tickets.waiting() == []
    assert arrive(acting(branch, Role.RECEPTION)).letter == "L"


def test_too_late_is_refused_while_the_front_desk_is_shut(clock: Clock, tmp_path: Path):
    """As for anybody else who wants its ticket now (R10)."""
    office = an_office()
    shut = AccessBand(frozenset({0}), time(8, 30), time(11), None)
    desk = replace(office.services["counter_booking"], bands=(shut,))
    services = {**office.services, "counter_booking": desk}
    branch = a_branch(tmp_path / "data", clock, an_office(services=services))
    booked(branch, clock, -60)

    with pytest.raises(RefusedError) as error:
        arrive(branch)

    assert error.value.reason is Reason.SERVICE_CLOSED
    assert error.value.values["opens"] == local(11).isoformat()
    branch.store.close()


def test_without_a_front_desk_too_late_is_refused(clock: Clock, tmp_path: Path):
    """R8: a branch without a front desk gives no ticket, only the channels."""
    branch = a_branch(tmp_path / "data", clock, an_office(front_desk_service=None))
    booked(branch, clock, -60)

    with pytest.raises(RefusedError) as error:
        arrive(branch)

    assert error.value.reason is Reason.NO_FRONT_DESK
    branch.store.close()


def test_a_booking_ahead_of_its_time_waits_behind_who_waits(branch: Branch, clock: Clock):
    """Before its start it is called only if nobody with points waits for the desk."""
    booked(branch, clock, 20, service="orientation")
    arrive(branch)
    clock.advance(minutes=1)

    walk_in = somebody(branch)

    assert walk_in.before == 0


def test_of_several_bookings_the_one_they_have_come_for(branch: Branch, clock: Clock):
    """Not the one they missed this morning, and not the call-back by phone."""
    mark = tax_code.mark(TAX_CODE, "2026-11-23", branch.secret)
    for number, minutes, mode in (
        (1, -80, DeliveryMode.IN_PERSON),
        (2, 1, DeliveryMode.PHONE_RECONTACT),
        (3, 7, DeliveryMode.IN_PERSON),
    ):
        booked(
            branch, clock, minutes, id=f"R{number}", code=str(number), mode=mode,
            tax_code_mark=mark,
        )  # fmt: skip

    found = find_booking(branch, TAX_CODE)

    assert (found.at.minute, found.too_late) == (35, False)


def test_what_keys_the_fingerprints_stands_in_no_log(branch: Branch):
    """Whoever had it could try every codice fiscale (P6)."""
    assert repr(branch.secret) not in repr(branch)
    assert "secret" not in repr(branch)
