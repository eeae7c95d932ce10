"""Reception takes back its last step on a ticket: everything is where it was."""

import pytest

from kiosk.actions.archiving import keep_house, measures_of_ticket
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show, reinstate
from kiosk.actions.checking_in import find_booking
from kiosk.actions.desks import close_desk
from kiosk.actions.issuing import void
from kiosk.actions.merging import merge
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.preference import set_preference
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import start_serving
from kiosk.actions.taking_back import take_back
from kiosk.actions.views import StepBack
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.store.events import Kind
from tests.actions.scenes import everything, order
from tests.actions.slips_of_the_finger import (
    STEPS,
    Scene,
    closes_who_is_served,
    merges_two,
    voids_who_is_called,
)
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock

UNDO_S = 10


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """The branch as reception acts on it."""
    return acting(branch, Role.RECEPTION)


def offered(reception: Branch) -> StepBack:
    """Return what reception's screen offers to take back."""
    step = reception_view(reception).step_back
    assert step
    return step


def take_it_back(reception: Branch) -> Ticket:
    """Take back what the screen offers."""
    return take_back(reception, offered(reception).sequence)


def seen(branch: Branch, clock: Clock) -> list[object]:
    """Return all that a step could have changed: tickets, errands, bookings, the line, the desk."""
    tickets = everything(branch)
    errands = [branch.store.errands.of(one.id) for one in tickets]
    bookings = [branch.store.appointments.of_ticket(one.day, one.id) for one in tickets]
    at_desk_1 = desk_view(desk_of_closed(branch), "1").ticket
    return [tickets, errands, bookings, order(branch, clock), at_desk_1]


def desk_of_closed(branch: Branch) -> Branch:
    """Return desk 1 as it is, open or not."""
    return acting(branch, Role.DESK, "1")


@pytest.mark.parametrize("scene", STEPS)
def test_everything_is_as_it_was(
    branch: Branch,
    clock: Clock,
    reception: Branch,
    scene: Scene,
):
    """State, place, flag, errand, booking and desk; the log says what was taken back."""
    somebody(branch, "quick")
    step = scene(branch, clock)
    before = seen(branch, clock)
    measured = [measures_of_ticket(branch, one) for one in everything(branch)]
    step(reception)
    assert seen(branch, clock) != before
    keep_house(branch, "one", None)

    back = take_it_back(reception)

    assert seen(branch, clock) == before
    assert [measures_of_ticket(branch, one) for one in everything(branch)] == measured
    last = branch.store.events.of_ticket(back.id)[-1]
    assert (last.kind, last.actor) == (Kind.UNDONE, str(reception.actor))
    assert reception_view(reception).step_back is None


@pytest.mark.parametrize("scene", STEPS)
def test_ten_seconds_later_it_stays(
    branch: Branch,
    clock: Clock,
    reception: Branch,
    scene: Scene,
):
    """The office's time to undo; the screen knows when to look again."""
    scene(branch, clock)(reception)
    view = reception_view(reception)
    assert view.step_back
    assert view.changes_in == view.step_back.left
    clock.advance(seconds=UNDO_S - 1)
    assert offered(reception).left.total_seconds() == 1
    clock.advance(seconds=1)
    after = seen(branch, clock)

    assert reception_view(reception).step_back is None
    with pytest.raises(RefusedError) as error:
        take_back(reception, view.step_back.sequence)
    assert error.value.reason is Reason.NOTHING_TO_UNDO
    assert seen(branch, clock) == after


def test_the_screen_says_what_would_be_taken_back(branch: Branch, reception: Branch):
    """Of two that had become one, both numbers."""
    kept = somebody(branch)
    somebody(branch)
    merge(reception, kept.ticket_id, "A2")

    step = offered(reception)

    assert (step.kind, step.number, step.twin) == ("merged", "A\u00a0001", "A\u00a0002")
    take_it_back(reception)
    assert find_booking_free(branch)
    for number in (1, 2):
        [one] = branch.store.tickets.with_number("2026-11-23", "A", number)
        assert one.status is TicketStatus.WAITING
        last = branch.store.events.of_ticket(one.id)[-1]
        assert last.kind is Kind.UNDONE


def find_booking_free(branch: Branch) -> bool:
    """Return whether no booking belongs to anybody."""
    return all(
        branch.store.appointments.of_ticket(one.day, one.id) is None for one in everything(branch)
    )


def test_a_booking_belongs_to_its_own_ticket_again(branch: Branch, clock: Clock, reception: Branch):
    """Who scans it after the merge was taken back gets the number they had."""
    merges_two(branch, clock)(reception)
    assert find_booking(reception, "48210700").number == "A\u00a0001"

    take_it_back(reception)

    assert find_booking(reception, "48210700").number == "L\u00a0001"


def test_nobody_takes_back_the_step_of_another_post(branch: Branch, reception: Branch):
    """It is not offered there, and refused."""
    ticket = somebody(branch)
    void(reception, ticket.ticket_id)
    sequence = offered(reception).sequence
    somebody_else = acting(branch, Role.RECEPTION, "2")

    assert reception_view(somebody_else).step_back is None
    with pytest.raises(RefusedError) as error:
        take_back(somebody_else, sequence)
    assert error.value.reason is Reason.NOTHING_TO_UNDO


def test_what_has_been_called_since_is_not_taken_away(branch: Branch, reception: Branch):
    """The person is at a desk by now."""
    first = desk_of(branch, "1")
    ticket = somebody(branch)
    call_next(first, "1")
    mark_no_show(first, "1")
    reinstate(reception, ticket.ticket_id)
    assert offered(reception).kind == "reinstated"

    call_next(first, "1")

    assert reception_view(reception).step_back is None


def test_an_answer_changed_since_stays(branch: Branch, reception: Branch):
    """The ticket is no longer as the merge had left it."""
    kept = somebody(branch)
    somebody(branch)
    merge(reception, kept.ticket_id, "A2")

    set_preference(reception, kept.ticket_id, preferential=True)

    assert reception_view(reception).step_back is None


@pytest.mark.parametrize("scene", [voids_who_is_called, closes_who_is_served])
def test_nobody_is_put_back_to_a_desk_that_went_on(
    branch: Branch,
    clock: Clock,
    reception: Branch,
    scene: Scene,
):
    """Two at one desk, or one at a closed desk, would be worse."""
    step = scene(branch, clock)
    step(reception)
    assert offered(reception)

    close_desk(desk_of(branch, "1"), "1")

    assert reception_view(reception).step_back is None


def test_a_reset_since_ends_it_until_it_is_taken_back(branch: Branch, reception: Branch):
    """Nobody stands alone in a queue that was closed."""
    ticket = somebody(branch)
    somebody(branch)
    void(reception, ticket.ticket_id)
    assert offered(reception)

    reset(reception, "A")
    assert reception_view(reception).step_back is None
    undo_reset(reception)

    assert take_it_back(reception).status is TicketStatus.WAITING


def test_one_after_the_other(branch: Branch, reception: Branch):
    """The step before comes next; a number given in between changes nothing."""
    one, two = somebody(branch), somebody(branch)
    void(reception, one.ticket_id)
    void(reception, two.ticket_id)
    somebody(branch)

    assert take_it_back(reception).id == two.ticket_id
    assert take_it_back(reception).id == one.ticket_id

    assert reception_view(reception).step_back is None


def test_only_the_step_that_the_screen_showed(branch: Branch, reception: Branch):
    """A finger was on its way when the same person did something else."""
    one, two = somebody(branch), somebody(branch)
    void(reception, one.ticket_id)
    shown = offered(reception).sequence
    void(reception, two.ticket_id)

    with pytest.raises(RefusedError) as error:
        take_back(reception, shown)

    assert error.value.reason is Reason.NOTHING_TO_UNDO
    assert branch.store.tickets.waiting() == []


def test_the_desk_goes_on_where_it_was(branch: Branch, clock: Clock, reception: Branch):
    """Who was withdrawn while called can be served."""
    voids_who_is_called(branch, clock)(reception)

    take_it_back(reception)

    assert start_serving(desk_of(branch, "1"), "1").status is TicketStatus.SERVING
