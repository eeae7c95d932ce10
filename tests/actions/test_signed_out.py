"""Whoever was signed out does nothing more, and loses nobody who waits."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import desks_open_today, open_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.signing_in import sign_in, sign_out, sign_out_idle, stay
from kiosk.actions.staffing import remove_staff, reset_pin
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason
from tests.actions.staff import ANNA, BRUNO, DESK_1, DESK_2, PINS, refused, signed_in
from tests.builders import acting
from tests.fakes import Running
from tests.store.replay import all_events

pytestmark = pytest.mark.usefixtures("hashing")


def test_who_has_signed_out_does_nothing_more(post: Branch):
    """The desk closes with them; with a person at it, it stays theirs."""
    anna = signed_in(post, DESK_1, ANNA)
    open_desk(anna, "1")
    call_next(anna, "1")
    with refused(Reason.DESK_BUSY):
        sign_out(anna)

    start_serving(anna, "1")
    finish(anna, "1")
    sign_out(anna)

    assert desks_open_today(post) == {}
    with refused(Reason.NOT_SIGNED_IN):
        open_desk(anna, "1")
    assert all_events(post.store)[-1].detail == {"why": "asked"}


def test_who_touches_nothing_for_long_is_signed_out(post: Branch, running: Running):
    """By the action, though the face said nothing; whoever touches the screen stays."""
    anna = signed_in(post, DESK_1, ANNA)
    for _ in range(3):
        running.go_on(minutes=31)
        stay(anna)
    open_desk(anna, "1")

    running.go_on(minutes=32)

    with refused(Reason.NOT_SIGNED_IN):
        call_next(anna, "1")
    with refused(Reason.NOT_SIGNED_IN):
        stay(anna)


def test_the_person_at_the_desk_stays_while_staff_sign_in_again(post: Branch):
    """Or somebody else takes over: the number is still called here."""
    anna = signed_in(post, DESK_1, ANNA)
    open_desk(anna, "1")
    called = call_next(anna, "1")
    sign_out_idle(anna)

    bruno = signed_in(post, DESK_1, BRUNO)

    served = start_serving(bruno, "1")
    assert called is not None
    assert served.id == called.id


def test_after_a_start_of_the_computer_everybody_signs_in_again(post: Branch, running: Running):
    """Nobody knows how long it was off."""
    anna = signed_in(post, DESK_1, ANNA)

    running.start_again()

    with refused(Reason.NOT_SIGNED_IN):
        desk_view(anna, "1")
    signed_in(post, DESK_1, BRUNO)


def test_who_no_longer_works_here_is_out_at_once(post: Branch):
    """And so is whoever was given another PIN."""
    technician = acting(post, Role.TECHNICIAN, "command")
    anna, bruno = signed_in(post, DESK_1, ANNA), signed_in(post, DESK_2, BRUNO)

    remove_staff(technician, ANNA)
    reset_pin(technician, BRUNO, "615240")

    for branch, desk in ((anna, "1"), (bruno, "2")):
        with refused(Reason.NOT_SIGNED_IN):
            desk_view(branch, desk)
    with refused(Reason.WRONG_PIN):
        sign_in(post, DESK_2, BRUNO, PINS[BRUNO])
    sign_in(post, DESK_2, BRUNO, "615240")
