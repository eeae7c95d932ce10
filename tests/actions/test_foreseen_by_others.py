"""Faces of several versions at one branch: one writes the forecast, another one reads it."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.foresight.reading import foresight
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.views import IssuedView
from kiosk.domain.actor import Role
from tests.builders import acting, desk_of, somebody
from tests.waits import foreseen

OLD_ROW = (
    """update forecast set newcomers = '{"services": {"quick": {}}}', others = '{"all": []}'"""
)
OLD_TOLD = """update ticket set told = '{"minutes": 5}'"""


@pytest.fixture
def waiting(branch: Branch) -> IssuedView:
    """Somebody whom another version has told how long it takes, while the desk has somebody."""
    desk = desk_of(branch, "1")
    somebody(branch)
    call_next(desk, "1")
    start_serving(desk, "1")
    foreseen(branch)
    waiting = somebody(branch)
    with branch.store.transaction():
        branch.store._engine.execute(OLD_ROW)
        branch.store._engine.execute(OLD_TOLD)
    return waiting


@pytest.mark.usefixtures("waiting")
def test_what_is_not_understood_is_not_there(branch: Branch):
    """No wait is shown until the next forecast, and no face ends."""
    seen = kiosk_view(branch, "1").waits_at, reception_view(acting(branch, Role.RECEPTION)).waits_at
    foreseen(branch)

    assert seen == (None, None)
    assert foresight(branch).wait("orientation") is not None


def test_who_was_told_by_another_version_is_called_all_the_same(
    branch: Branch, waiting: IssuedView
):
    """What became of it shows nothing any more."""
    desk = acting(branch, Role.DESK)
    finish(desk, "1")

    called = call_next(desk, "1")

    assert called is not None
    assert called.id == waiting.ticket_id
    assert branch.store.forecasts.outcomes() == []
