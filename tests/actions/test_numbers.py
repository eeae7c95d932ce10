"""The numbers of the day, counted by hand once more."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.issuing import void
from kiosk.actions.overview.numbers_view import HalfHour, numbers_before, numbers_today
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


def test_a_small_morning_has_its_numbers(branch: Branch, clock: Clock):
    """Four come from 10:28; waits of 2, 4 and 6 minutes, services of 2 each, one is withdrawn."""
    for _ in range(3):
        somebody(branch)
    gone = somebody(branch, "quick")
    desk = desk_of(branch, "1")
    for _ in range(2):
        clock.advance(minutes=2)
        call_next(desk, "1")
        start_serving(desk, "1")
        clock.advance(minutes=2)
        finish(desk, "1")
    clock.advance(minutes=2)
    call_next(desk, "1")
    mark_no_show(desk, "1")
    reception = acting(branch, Role.RECEPTION)
    void(reception, gone.ticket_id)

    numbers = numbers_today(reception)

    assert numbers.issued == 4
    assert dict(numbers.ended) == {"served": 2, "no_show": 1, "unserved": 0, "voided": 1}
    assert numbers.half_hours == (HalfHour("10:00", 4, 0), HalfHour("10:30", 0, 2))
    front, quick = numbers.queues
    assert (front.letter, front.typical_s, front.long_s, front.service_s) == ("A", 360, 600, 120)
    assert (front.limited, front.beyond) == (0, 0)
    assert (quick.typical_s, quick.service_s) == (None, None)
    assert (numbers.typical_s, numbers.long_s) == (360, 600)


def test_before_anybody_has_come_there_is_nothing_to_say(branch: Branch):
    """No zero stands where nothing is known."""
    numbers = numbers_today(acting(branch, Role.RECEPTION))

    assert numbers_before(acting(branch, Role.RECEPTION)) is None
    assert (numbers.issued, numbers.typical_s, numbers.long_s) == (0, None, None)
    assert (numbers.half_hours, numbers.queues) == ((), ())


def test_nothing_tells_of_an_operator_or_of_preferential_access(branch: Branch):
    """P4 and P15: no desk, no number, no flag."""
    somebody(branch, preferential=True)
    call_next(desk_of(branch, "2"), "2")

    told = repr(numbers_today(acting(branch, Role.RECEPTION)))

    assert "desk" not in told
    assert "preferential" not in told
    assert "A\u00a0001" not in told


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DESK])
def test_only_reception_sees_them(branch: Branch, role: Role):
    """And whoever may do everything."""
    with pytest.raises(RefusedError) as error:
        numbers_today(acting(branch, role))

    assert error.value.reason is Reason.NOT_ALLOWED
