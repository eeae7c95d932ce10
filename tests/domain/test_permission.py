"""One table of roles and actions; what it does not say is denied."""

import pytest

from kiosk.domain.actor import POSTS, Actor, Role
from kiosk.domain.permission import ALLOWED, Action, may


def test_every_role_has_a_row_and_every_action_somebody_who_may():
    """An action that nobody may do, or a role that is missing, would be a slip of the pen."""
    assert set(ALLOWED) == set(Role)
    assert frozenset[Action]().union(*ALLOWED.values()) == set(Action)


def test_whoever_has_not_signed_in_may_do_only_that():
    """And a citizen, a display or whoever is signed in cannot."""
    assert ALLOWED[Role.NOBODY] == {Action.SIGN_IN}
    assert {role for role in Role if Action.SIGN_IN in ALLOWED[role]} == {Role.NOBODY}


def test_a_supervisor_may_do_what_desk_and_reception_may():
    """And nothing that a device says of itself."""
    assert ALLOWED[Role.DESK] | ALLOWED[Role.RECEPTION] < ALLOWED[Role.SUPERVISOR]
    assert not may(Actor(Role.SUPERVISOR, "1"), Action.NOTE_SHOWN)


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DESK, Role.RECEPTION])
def test_only_a_supervisor_or_a_technician_says_who_works_here(role: Role):
    """Nobody gives themselves another role."""
    about_staff = {
        Action.LIST_STAFF, Action.ADD_STAFF, Action.REMOVE_STAFF, Action.RESET_PIN, Action.UNLOCK,
    }  # fmt: skip

    assert ALLOWED[role].isdisjoint(about_staff)


def test_preferential_access_is_known_to_those_who_need_it_for_their_work():
    """Only reception and a supervisor set it; a technician stands in for all else (1.5)."""
    about_it = {Action.HAS_PREFERENCE, Action.SET_PREFERENCE}
    everything_else = set(Action) - about_it - {Action.SIGN_IN, Action.SIGN_OUT, Action.STAY}

    assert {role for role in Role if ALLOWED[role] & about_it} == {Role.RECEPTION, Role.SUPERVISOR}
    assert ALLOWED[Role.TECHNICIAN] == everything_else


@pytest.mark.parametrize("post", POSTS)
def test_rights_come_on_top_of_those_of_the_post(post: Role):
    """A supervisor who has signed in at a desk acts there, with all of their rights."""
    plain = Actor(post, "1", "a1")
    chief = Actor(post, "1", "a1", frozenset({Role.SUPERVISOR}))

    assert not may(plain, Action.RESET_PIN)
    assert may(chief, Action.RESET_PIN)
    assert str(chief) == f"{post}:1:a1"
    assert chief.post == f"{post}:1"
