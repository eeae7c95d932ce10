"""What the faces are told: answers that change nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.checking_in import import_appointments
from kiosk.actions.devices import note_alive, note_printer
from kiosk.actions.helping import ask_for_help, help_given
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.found_ticket import find_ticket
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.resetting import reset
from kiosk.actions.serving import park, start_serving
from kiosk.actions.views import ChoiceState
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.desk import DeskState
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import PrinterCondition
from tests.actions.scenes import served_at
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock


def test_the_kiosk_offers_each_service_as_it_stands(branch: Branch):
    """Free, to be booked, by appointment; no wait is made up."""
    view = kiosk_view(branch, "1")

    assert {one.service: one.state for one in view.choices} == {
        "orientation": ChoiceState.OPEN,
        "counter_booking": ChoiceState.OPEN,
        "quick": ChoiceState.OPEN,
        "case_status": ChoiceState.BOOKING_NEEDED,
        "consulting": ChoiceState.APPOINTMENT_ONLY,
    }
    assert {one.wait for one in view.choices} == {None}
    assert view.open_until == local(12, 30)


def test_after_hours_everything_says_when_it_opens(branch: Branch, clock: Clock):
    """Tomorrow at half past eight; the display says so too."""
    clock.time = local(13)

    view = kiosk_view(branch, "1")

    assert view.open_until is None
    assert view.opens_next == local(8, 30) + timedelta(days=1)
    assert {one.state for one in view.choices} == {ChoiceState.CLOSED}
    assert display_view(acting(branch, Role.DISPLAY), 0).opens_next == view.opens_next


def test_a_day_that_was_closed_is_over_for_the_kiosk(branch: Branch):
    """Although the office's hours go on."""
    somebody(branch)
    reset(acting(branch, Role.RECEPTION), None)

    assert kiosk_view(branch, "1").open_until is None


def test_the_kiosk_knows_its_printer(branch: Branch, clock: Clock):
    """And since when it has been so."""
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    clock.advance(minutes=4)
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)

    view = kiosk_view(branch, "1")

    assert view.printer is PrinterCondition.PAPER_OUT
    assert view.printer_since == local(10, 28)


def test_a_desk_sees_its_queues_and_nobody_elses(branch: Branch, clock: Clock):
    """People and the longest wait by queue of the profile."""
    somebody(branch)
    clock.advance(minutes=16)
    somebody(branch, "quick")

    view = desk_view(desk_of(branch, "1"), "1")

    assert [(row.letter, row.waiting, row.longest_s) for row in view.queues] == [("A", 1, 960)]
    assert (view.state, view.waiting) == (DeskState.FREE, 1)


def test_the_neutral_mark_is_all_a_desk_learns(branch: Branch):
    """P3: the mark, and nothing about why."""
    somebody(branch, preferential=True)
    desk = desk_of(branch, "1")
    call_next(desk, "1")

    ticket = desk_view(desk, "1").ticket

    assert ticket is not None
    assert ticket.priority
    assert ticket.recall_in_s == 15


def test_the_timer_runs_from_the_start_of_service(branch: Branch, clock: Clock):
    """With the limit of the service (R3)."""
    somebody(acting(branch, Role.RECEPTION), "case_status")
    desk = desk_of(branch, "3")
    call_next(desk, "3")
    start_serving(desk, "3")
    clock.advance(minutes=8)

    ticket = desk_view(desk, "3").ticket

    assert ticket is not None
    assert (ticket.served_s, ticket.limit_s) == (480, 600)


def test_next_bookings_are_those_the_desk_serves(branch: Branch, clock: Clock):
    """With who has arrived; a desk of the second level has the whole day."""
    bookings = [
        Appointment(f"R{n}", str(n), None, service, clock() + timedelta(minutes=10 * n), 10)
        for n, service in enumerate(("case_status", "orientation", "case_status", "consulting"), 1)
    ]
    import_appointments(acting(branch, Role.RECEPTION), bookings)

    view = desk_view(desk_of(branch, "3"), "3")

    assert [one.at.minute for one in view.bookings] == [38, 58, 8]
    assert not any(one.arrived for one in view.bookings)


def test_bookings_by_phone_and_online_bring_nobody_here(branch: Branch, clock: Clock):
    """A desk of the first level learns only of those who come; one of the second of all."""
    bookings = [
        Appointment(f"R{n}", str(n), None, "case_status", clock() + timedelta(minutes=n), 10, mode)
        for n, mode in enumerate(DeliveryMode, 1)
    ]
    import_appointments(acting(branch, Role.RECEPTION), bookings)

    third = replace(branch.office.desks["3"], services=frozenset({"case_status"}))
    office = replace(branch.office, desks={**branch.office.desks, "3": third})
    first_level = replace(desk_of(branch, "3"), office=office)

    assert [one.at.minute for one in desk_view(first_level, "3").bookings] == [29]
    second_level = desk_view(desk_of(branch, "3"), "3")
    assert [one.mode for one in second_level.bookings] == list(DeliveryMode)


def test_consulting_stays_visible_as_a_target_and_says_why_not(branch: Branch):
    """By appointment only."""
    somebody(branch)
    desk = desk_of(branch, "1")
    desk_of(branch, "2")
    call_next(desk, "1")

    targets = {one.id: one.refusal for one in desk_view(desk, "1").targets}

    assert targets["service:consulting"] == "appointment_only"
    assert targets["service:quick"] == targets["desk:2"] == ""


def test_an_unknown_desk_is_refused(branch: Branch):
    """Whoever types a wrong name learns so."""
    with pytest.raises(RefusedError) as error:
        desk_view(acting(branch, Role.RECEPTION), "99")

    assert error.value.reason is Reason.UNKNOWN_DESK


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY])
def test_the_mark_is_for_staff_only(branch: Branch, role: Role):
    """P3: no screen in the hall may ask what a desk sees."""
    with pytest.raises(RefusedError) as error:
        desk_view(acting(branch, role), "1")

    assert error.value.reason is Reason.NOT_ALLOWED
    assert desk_view(acting(branch, Role.RECEPTION), "1").desk == "1"


def test_a_desk_left_open_overnight_starts_closed_and_empty(branch: Branch, clock: Clock):
    """Whoever was put aside yesterday is not there any more."""
    somebody(branch)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    start_serving(desk, "1")
    park(desk, "1")
    assert len(desk_view(desk, "1").parked) == 1
    clock.advance(minutes=24 * 60)

    view = desk_view(desk, "1")

    assert (view.state, view.parked) == (DeskState.CLOSED, ())
    rows = reception_view(acting(branch, Role.RECEPTION)).desks
    assert {row.state for row in rows} == {DeskState.CLOSED}


def test_reception_sees_what_there_is_to_do(branch: Branch, clock: Clock):
    """A printer without paper, somebody who asked for help, and who has waited too long."""
    note_alive(branch, "kiosk")
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    ask_for_help(branch)
    ask_for_help(branch)
    somebody(branch)
    clock.advance(minutes=16)
    note_alive(branch, "kiosk")
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    reception = acting(branch, Role.RECEPTION)

    view = reception_view(reception)

    assert [task.kind for task in view.tasks] == ["printer", "help", "long_wait"]
    assert [
        reception.words.say("it", task.key, **dict(task.values)) != "" for task in view.tasks
    ] == [True] * 3
    help_given(reception, "1")
    assert [task.kind for task in reception_view(reception).tasks] == ["printer", "long_wait"]


def test_no_desk_works_for_less_than_nothing(branch: Branch, clock: Clock):
    """The clock was set back while somebody is served or called, or the desk is free."""
    reception = acting(branch, Role.RECEPTION)
    for _ in range(2):
        somebody(branch)
    served_at(branch, "1")
    call_next(desk_of(branch, "2"), "2")
    desk_of(branch, "3")
    clock.advance(minutes=-60)

    desks = reception_view(reception).desks

    assert [(one.state, one.seconds) for one in desks] == [
        (DeskState.SERVING, 0),
        (DeskState.CALLING, 0),
        (DeskState.FREE, 0),
    ]


def test_a_device_without_a_sign_of_life_is_lost(branch: Branch, clock: Clock):
    """After five minutes; one that never reported is no alarm."""
    note_alive(acting(branch, Role.DISPLAY), "display")
    clock.advance(minutes=6)

    view = reception_view(acting(branch, Role.RECEPTION))

    assert [(one.kind, one.condition) for one in view.devices] == [
        ("kiosk", "silent"),
        ("display", "silent"),
    ]
    assert [task.subject for task in view.tasks] == ["1"]


def test_a_found_ticket_tells_its_story_without_the_flag(branch: Branch):
    """By what people type or by the slip's code; never how it waits (P3)."""
    view = somebody(branch, preferential=True, printer="p1")
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    reception = acting(branch, Role.RECEPTION)

    found = find_ticket(reception, "a1")

    assert found == find_ticket(reception, view.code)
    assert [(entry.key, entry.place) for entry in found.timeline] == [
        ("issued", "kiosk:1"),
        ("called", "1"),
    ]
    assert "preferential" not in repr(found)
    assert found.can_void
    with pytest.raises(RefusedError):
        find_ticket(reception, "A 77")
    with pytest.raises(RefusedError):
        find_ticket(reception, "f" * 32)


def test_a_display_nobody_can_hear_is_something_to_do(branch: Branch):
    """D8: the screen shows nothing of it, staff are told."""
    note_alive(acting(branch, Role.DISPLAY), "display", "no_sound")
    reception = acting(branch, Role.RECEPTION)

    [task] = reception_view(reception).tasks

    assert (task.key, task.subject) == ("task.display_no_sound", "1")
    said = reception.words.say("it", task.key, **dict(task.values))
    assert said == "Schermo 1: solo avviso visivo"
