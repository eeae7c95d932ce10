"""Staff sign in with number and PIN: one person at a desk, one desk for a person."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import desks_open_today, open_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.resetting import reset
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.signing_in import sign_in, sign_out
from kiosk.actions.staffing import add_staff, remove_staff
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import Reason
from kiosk.store.events import Kind
from tests.actions.staff import (
    ANNA,
    BRUNO,
    CARLA,
    CHEAPER,
    DESK_1,
    DESK_2,
    PINS,
    RECEPTION_1,
    refused,
    signed_in,
)
from tests.builders import acting
from tests.fakes import Clock
from tests.store.replay import all_events

pytestmark = pytest.mark.usefixtures("hashing")


def test_whoever_has_signed_in_works_at_the_desk(post: Branch):
    """From opening to finishing, in their own pseudonym."""
    anna = signed_in(post, DESK_1, ANNA)

    open_desk(anna, "1")
    called = call_next(anna, "1")
    start_serving(anna, "1")
    finish(anna, "1")

    assert called is not None
    steps = [line for line in all_events(post.store) if line.desk == "1"]
    assert {line.actor for line in steps} == {f"desk:1:{anna.actor.person}"}
    assert [line.kind for line in steps][:3] == [Kind.SIGNED_IN, Kind.DESK_OPENED, Kind.CALLED]


@pytest.mark.parametrize("role", [Role.DESK, Role.RECEPTION, Role.SUPERVISOR])
def test_the_action_refuses_whoever_has_not_signed_in(post: Branch, role: Role):
    """Not only the face: a role alone opens nothing where staff sign in."""
    with refused(Reason.NOT_SIGNED_IN):
        open_desk(acting(post, role, "1"), "1")
    with refused(Reason.NOT_ALLOWED):
        open_desk(post, "1")

    assert desks_open_today(post) == {}


@pytest.mark.parametrize(
    ("number", "pin"),
    [(ANNA, PINS[BRUNO]), (ANNA, "482914"), ("999", PINS[ANNA]), (ANNA, ""), ("", PINS[ANNA]),
     (PINS[ANNA], PINS[ANNA]), (ANNA, "4829130")],
)  # fmt: skip
def test_one_text_for_every_wrong_number_or_pin(post: Branch, number: str, pin: str):
    """Nobody learns which numbers exist."""
    with refused(Reason.WRONG_PIN) as error:
        sign_in(post, DESK_1, number, pin)

    assert error.value.values == {}
    assert post.store.staff.signed_in() == []


def test_where_nobody_was_added_yet_one_learns_who_helps(branch: Branch):
    """A new office is not left guessing."""
    with refused(Reason.NO_STAFF_YET):
        sign_in(acting(branch, Role.NOBODY), DESK_1, ANNA, PINS[ANNA])


def test_what_somebody_types_is_kept_nowhere(post: Branch):
    """A PIN in the place of the number least of all."""
    for number, pin in ((ANNA, "593024"), ("593024", "593024"), ("593024", ANNA)):
        with refused(Reason.WRONG_PIN):
            sign_in(post, DESK_1, number, pin)

    for ending in ("", "-wal"):
        live = post.store.folder.live
        assert b"593024" not in live.with_name(live.name + ending).read_bytes()


def test_a_number_counts_only_where_its_person_works(post: Branch):
    """Who works at desks only does not sign in at reception; a supervisor does everywhere."""
    with refused(Reason.NOT_YOUR_POST):
        signed_in(post, RECEPTION_1, ANNA)

    bruno = signed_in(post, RECEPTION_1, BRUNO).actor
    carla = signed_in(post, DESK_2, CARLA).actor

    assert bruno.roles == {Role.RECEPTION}
    assert carla.roles == {Role.DESK, Role.SUPERVISOR}


def test_one_person_at_a_desk(post: Branch):
    """Somebody else signs in after them, or once they have been away for long."""
    anna = signed_in(post, DESK_1, ANNA)
    with refused(Reason.POST_TAKEN):
        signed_in(post, DESK_1, BRUNO)

    sign_out(anna)
    signed_in(post, DESK_1, BRUNO)

    with refused(Reason.NOT_SIGNED_IN):
        desk_view(anna, "1")
    assert [one.post for one in post.store.staff.signed_in()] == [DESK_1]


def test_a_supervisor_takes_over(post: Branch):
    """A colleague went home and is still signed in."""
    anna = signed_in(post, DESK_1, ANNA)

    carla = signed_in(post, DESK_1, CARLA)

    desk_view(carla, "1")
    with refused(Reason.NOT_SIGNED_IN):
        desk_view(anna, "1")


def test_one_desk_for_a_person(post: Branch):
    """Who moves to another desk has left the one before, and that is closed."""
    before = signed_in(post, DESK_1, ANNA)
    open_desk(before, "1")

    after = signed_in(post, DESK_2, ANNA)

    open_desk(after, "2")
    assert set(desks_open_today(post)) == {"2"}
    with refused(Reason.NOT_SIGNED_IN):
        open_desk(before, "1")


def test_nobody_leaves_a_person_sitting_at_another_desk(post: Branch):
    """First they finish there."""
    anna = signed_in(post, DESK_1, ANNA)
    open_desk(anna, "1")
    called = call_next(anna, "1")
    assert called is not None

    with refused(Reason.STILL_AT_DESK) as error:
        signed_in(post, DESK_2, ANNA)

    assert error.value.values == {"desk": "1", "number": called.written}
    start_serving(anna, "1")


def test_one_person_has_a_desk_and_a_reception_post_at_once(post: Branch):
    """In a small office they stand side by side."""
    at_desk = signed_in(post, DESK_1, BRUNO)
    signed_in(post, RECEPTION_1, BRUNO)

    open_desk(at_desk, "1")

    assert len(post.store.staff.signed_in()) == 2


def test_no_number_of_staff_and_no_hash_is_in_the_log(post: Branch):
    """What they did is there, under a pseudonym that only the table of staff resolves."""
    anna = signed_in(post, DESK_1, ANNA)
    open_desk(anna, "1")

    lines = [f"{line.actor} {line.detail}" for line in all_events(post.store)]

    assert anna.actor.person in lines[-1]
    assert not any(ANNA in line.split(":") or "argon2" in line for line in lines)


def test_a_pseudonym_is_nobodys_number(post: Branch):
    """It is random, so that the log says nothing without the table."""
    technician = acting(post, Role.TECHNICIAN, "command")
    first = add_staff(technician, "31", {Role.DESK}, "482913")
    remove_staff(technician, "31")

    again = add_staff(technician, "31", {Role.DESK}, "482913")

    assert first.person != again.person
    assert replace(first, person="", pin="") == replace(again, person="", pin="")


def test_a_hash_that_has_become_too_cheap_is_made_anew(post: Branch):
    """At the next right PIN, when it is known."""
    member = post.store.staff.with_number(ANNA)
    assert member is not None
    with post.store.transaction():
        post.store.staff.set_pin(member.person, f"{member.pin}{CHEAPER}")

    signed_in(post, DESK_1, ANNA)

    assert post.store.staff.with_number(ANNA) == member


def test_without_signing_in_an_office_works_as_before(branch: Branch):
    """Where the configuration says so."""
    open_desk(acting(branch, Role.DESK, "1"), "1")

    assert set(desks_open_today(branch)) == {"1"}
    assert desk_view(replace(branch, actor=Actor(Role.DESK, "1")), "1").state == "free"


def test_while_the_office_is_open_only_a_supervisor_closes_the_day(post: Branch, clock: Clock):
    """In the afternoon, when nobody can come any more, reception does."""
    bruno = signed_in(post, RECEPTION_1, BRUNO)
    for queue in ("E", None):
        with refused(Reason.NOT_ALLOWED):
            reset(bruno, queue)

    clock.advance(minutes=5 * 60)
    assert reset(bruno, "E") == 0
    clock.advance(minutes=-5 * 60)

    assert reset(signed_in(post, RECEPTION_1, CARLA), None) == 1
