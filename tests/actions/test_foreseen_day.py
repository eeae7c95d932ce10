"""What reception reads of the rest of the day."""

from datetime import timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.reading import of_ticket
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from kiosk.domain.wait import STEP_MIN
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.waits import foreseen


def test_reception_reads_by_when_all_are_called(branch: Branch):
    """Ten people of three minutes each; nothing where nobody waits or no desk will call."""
    desk_of(branch, "1")
    foreseen(branch)
    reception = acting(branch, Role.RECEPTION)
    before = reception_view(reception).all_called_by
    for _ in range(10):
        somebody(branch)
    foreseen(branch)

    by = reception_view(reception).all_called_by

    assert before is None
    assert by is not None
    assert by.minute % 5 == 0
    assert local(10, 50) < by <= local(11, 20)
    said = [of_ticket(branch, one) for one in branch.store.tickets.waiting()]
    ends_min = [one.wait.high_min or 0 for one in said if one and one.wait]
    assert by > local(10, 28) + timedelta(minutes=max(ends_min) - STEP_MIN), "as slips say"


def test_reception_reads_no_time_of_the_next_day(branch: Branch, clock: Clock):
    """Ten people of three minutes each, ten minutes before midnight."""
    desk_of(branch, "1")
    for _ in range(10):
        somebody(branch)
    clock.time = local(23, 50)
    foreseen(branch)

    view = reception_view(acting(branch, Role.RECEPTION))

    assert view.maybe_unserved is not None
    assert view.all_called_by is None


def test_reception_reads_how_many_may_not_be_served(branch: Branch, clock: Clock):
    """Of forty people ten minutes before the end."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for _ in range(40):
        somebody(branch)
    before = reception_view(acting(branch, Role.RECEPTION)).maybe_unserved
    foreseen(branch)

    after = reception_view(acting(branch, Role.RECEPTION)).maybe_unserved

    assert before is None
    assert after is not None
    assert 15 < after[0] <= after[1] < 35
