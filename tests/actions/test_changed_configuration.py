"""The configuration changes while people wait: nothing they hold may break a view."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.foresight.memory import Memory, Past
from kiosk.actions.issuing import reprint, void
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.found_ticket import find_ticket
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.serving import finish, park, start_serving
from kiosk.actions.views import IssuedView
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from kiosk.forecast.state import Arrivals, Punctuality
from kiosk.printing.slip import from_json
from tests.builders import acting, desk_of, somebody
from tests.waits import foreseen


@pytest.fixture
def waiting(branch: Branch) -> IssuedView:
    """Somebody who has come for the fast counter."""
    return somebody(branch, "quick")


def without_quick(branch: Branch) -> Branch:
    """Return the branch after the service was taken out of its configuration."""
    office = branch.office
    services = {name: one for name, one in office.services.items() if name != "quick"}
    desks = {
        name: replace(desk, services=desk.services - {"quick"})
        for name, desk in office.desks.items()
    }
    return replace(branch, office=replace(office, services=services, desks=desks))


def test_reception_sees_them_and_can_withdraw_the_ticket(branch: Branch, waiting: IssuedView):
    """With the id where the name was."""
    reception = without_quick(acting(branch, Role.RECEPTION))

    assert reception_view(reception).waiting == 1
    assert find_ticket(reception, "e1").service.in_("it") == "quick"
    assert void(reception, waiting.ticket_id).status is TicketStatus.VOIDED
    assert reception_view(reception).tasks == ()


def test_their_slip_can_be_printed_again(branch: Branch, waiting: IssuedView):
    """It says what is known."""
    reception = without_quick(acting(branch, Role.RECEPTION))

    reprint(reception, waiting.ticket_id, printer="p1")

    [job] = branch.store.jobs.of_ticket(waiting.ticket_id)
    assert from_json(job.content).service == ("quick",)


@pytest.mark.usefixtures("waiting")
def test_a_desk_that_serves_them_goes_on(branch: Branch):
    """No limit, and the queue of the number."""
    desk = desk_of(branch, "2")
    call_next(desk, "2")
    start_serving(desk, "2")

    view = desk_view(without_quick(desk), "2")

    assert view.ticket is not None
    assert (view.ticket.service.in_("it"), view.ticket.limit_s) == ("quick", None)
    assert "service:counter_booking" in {target.id for target in view.targets}
    rows = reception_view(without_quick(acting(branch, Role.RECEPTION))).desks
    assert [(row.number, row.limit_s) for row in rows if row.desk == "2"] == [("E\u00a0001", None)]
    park(desk, "2")
    [parked] = desk_view(without_quick(desk), "2").parked
    assert parked.service.in_("it") == "quick"


@pytest.mark.usefixtures("waiting")
def test_waits_are_foreseen_after_somebody_was_served_for_it(branch: Branch):
    """How long it took and who usually comes say nothing any more, and stop no forecast."""
    desk = desk_of(branch, "2")
    call_next(desk, "2")
    start_serving(desk, "2")
    finish(desk, "2")
    last = somebody(branch)

    now_s = int(branch.now().timestamp())
    usual = Arrivals("quick", True, (now_s, now_s + 1800), 10.0)
    past = Past("2026-11-23", None, {}, Punctuality(), (usual,))

    said = foreseen(without_quick(branch), Memory(past))

    assert said.waiting[last.ticket_id].high_s == 0
