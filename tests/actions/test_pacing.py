"""A kiosk gives only so many tickets a minute."""

from dataclasses import replace
from functools import partial

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.issuing import take_ticket
from kiosk.actions.pacing import at_the_kiosk
from kiosk.actions.views import IssuedView
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.events import Kind
from tests.builders import acting
from tests.fakes import Clock

TAKE = partial(take_ticket, service="orientation", preferential=False, language="it", printer=None)


@pytest.fixture
def branch(branch: Branch) -> Branch:
    """A branch whose kiosks give three a minute."""
    few = replace(branch.office.times, tickets_a_minute=3)
    return replace(branch, office=replace(branch.office, times=few))


def given(branch: Branch, times: int) -> list[IssuedView]:
    """Let people at this kiosk take so many tickets."""
    return [at_the_kiosk(branch, TAKE) for _ in range(times)]


def refusal_of(branch: Branch) -> Reason:
    """Return why the kiosk gives no more now."""
    with pytest.raises(RefusedError) as refused:
        at_the_kiosk(branch, TAKE)
    return refused.value.reason


def test_as_many_as_the_branch_says_and_no_more(branch: Branch):
    """The one that is refused uses no number."""
    given(branch, 3)

    assert refusal_of(branch) is Reason.TOO_MANY_TICKETS
    assert len(branch.store.tickets.unfinished()) == 3


def test_a_minute_after_the_first_there_is_one_again(branch: Branch, clock: Clock):
    """The minute goes along; it does not begin anew."""
    given(branch, 1)
    clock.advance(seconds=40)
    given(branch, 2)
    clock.advance(seconds=20)

    given(branch, 1)

    assert refusal_of(branch) is Reason.TOO_MANY_TICKETS


def test_another_kiosk_has_its_own_minute(branch: Branch):
    """So a queue at both of them moves on."""
    given(branch, 3)

    given(acting(branch, Role.KIOSK, "2"), 3)

    assert len(branch.store.tickets.unfinished()) == 6


def test_tickets_of_the_staff_do_not_count(branch: Branch):
    """Nor do those of the command line, which is no child."""
    for _ in range(5):
        TAKE(acting(branch, Role.RECEPTION))

    given(branch, 3)

    assert refusal_of(branch) is Reason.TOO_MANY_TICKETS


def test_however_much_else_happens_in_that_minute(branch: Branch):
    """Every face of a large office writes into the one log; an older ticket is not forgotten."""
    given(branch, 3)
    with branch.store.transaction():
        for _ in range(1200):
            branch.store.events.add(Kind.DESK_BACK, "2026-11-23", branch.now(), "desk:1", desk="1")

    assert refusal_of(branch) is Reason.TOO_MANY_TICKETS


def test_a_clock_that_was_set_back_refuses_nobody(branch: Branch, clock: Clock):
    """What lies in the future is no minute ago."""
    given(branch, 3)
    clock.advance(minutes=-30)

    given(branch, 1)

    assert len(branch.store.tickets.unfinished()) == 4
