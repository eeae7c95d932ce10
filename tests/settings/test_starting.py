"""A branch of each kind opens in the morning: somebody takes a ticket, somebody checks in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.views import ChoiceState
from kiosk.domain.service import AccessMode
from kiosk.settings.settings import load
from tests.actions.arrivals import booked, check_in_as
from tests.builders import a_branch, desk_of, somebody
from tests.fakes import Clock
from tests.settings.planted import KINDS, SHIPPED, a_copy, plant


@pytest.fixture(params=KINDS)
def shipped(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Branch]:
    """A branch of each kind on a Monday morning."""
    branch = a_branch(tmp_path / "data", clock, load(SHIPPED / request.param))
    yield branch
    branch.store.close()


def test_its_kiosk_offers_something_at_once(shipped: Branch):
    """Open, with a service that needs no booking and one that does."""
    for kiosk in shipped.office.kiosks:
        view = kiosk_view(shipped, kiosk)

        states = {choice.state for choice in view.choices}
        assert view.open_until is not None
        assert {ChoiceState.OPEN, ChoiceState.BOOKING_NEEDED} <= states


def test_whoever_takes_a_ticket_is_called(shipped: Branch):
    """For every free service that the kiosk shows, at each desk that serves it."""
    choices = kiosk_view(shipped, "1").choices
    for choice in (one for one in choices if one.state is ChoiceState.OPEN):
        desks = [n for n, desk in shipped.office.desks.items() if choice.service in desk.services]
        for name in desks:
            issued = somebody(shipped, choice.service)
            desk = desk_of(shipped, name)

            called = call_next(desk, name)

            assert issued.letter == choice.queue
            assert called is not None
            assert called.id == issued.ticket_id
            start_serving(desk, name)
            finish(desk, name)
        assert desks


def test_whoever_has_a_booking_checks_in(shipped: Branch, clock: Clock):
    """For each service that needs one."""
    services = [s for s in shipped.office.services.values() if s.access is not AccessMode.FREE]
    for number, service in enumerate(services):
        code = str(48210700 + number)
        booking = booked(shipped, clock, service=service.id, code=code, id=f"R{number}")

        assert check_in_as(shipped, booking.id).letter == service.queue


def test_reception_of_a_local_agency_opens_with_one_key(tmp_path: Path, clock: Clock):
    """R8: then it helps without a booking, at its desk and with its own queue."""
    config = a_copy(tmp_path)
    shut = load(config / "local_agency")
    plant(config, "local_agency/office.toml", "active = false #", "active = true #")

    opened = load(config / "local_agency")

    assert (shut.front_desk_service, opened.front_desk_service) == (None, "counter_booking")
    assert opened.desks.keys() - shut.desks.keys() == {"1"}
    assert opened.queues.keys() - shut.queues.keys() == {"A"}
    branch = a_branch(tmp_path / "data", clock, opened)
    assert kiosk_view(branch, "1").is_front_desk_open
    branch.store.close()
