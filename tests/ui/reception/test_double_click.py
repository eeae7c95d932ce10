"""A double click does one thing: never what has come under it meanwhile."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.helping import ask_for_help
from kiosk.actions.serving import start_serving
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, desk_of, somebody
from tests.ui.reception.closing_steps import statuses
from tests.ui.reception.conftest import OpenReception, Reception

PAUSE_MS = 500
BETWEEN_MS = 150
"""Of the two clicks of a hand that is used to double clicks."""


def double_clicks(reception: Reception, name: str) -> None:
    """Click twice where this is now, whatever is there the second time."""
    reception.passes(PAUSE_MS + BETWEEN_MS)
    reception.picture()
    item = next(one for one in reception.targets() if one.objectName() == name)
    where = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    for _ in range(2):
        _clicks(reception, where)
        reception.passes(BETWEEN_MS)
    reception.passes(BETWEEN_MS)


def _clicks(reception: Reception, where: QPoint) -> None:
    QTest.mouseClick(reception.window, Qt.MouseButton.LeftButton, pos=where)


def test_going_on_to_the_second_step_does_not_close_the_day(
    branch: Branch, open_reception: OpenReception
):
    """Its button comes where the first one was."""
    somebody(branch)
    reception = open_reception(press_pause_ms=PAUSE_MS)
    reception.goes_to("close")
    reception.waits_for("1 biglietto in attesa")

    double_clicks(reception, "continue")

    assert reception.shows("Chiudi 1 biglietto")
    assert statuses(branch) == [TicketStatus.WAITING]


def test_settling_one_desk_does_not_settle_the_next(branch: Branch, open_reception: OpenReception):
    """Whoever is still served at desk 2 comes where desk 1 was in the list."""
    for name in ("1", "2"):
        somebody(branch)
        desk = desk_of(branch, name)
        call_next(desk, name)
        start_serving(desk, name)
    reception = open_reception(press_pause_ms=PAUSE_MS)
    reception.goes_to("close")
    reception.waits_for("Chiudi come servito")

    double_clicks(reception, "served-1")

    reception.waits_until_gone("Lo sportello 1")
    assert statuses(branch) == [TicketStatus.SERVED, TicketStatus.SERVING]


def test_help_given_at_one_kiosk_is_not_given_at_the_next(
    branch: Branch, open_reception: OpenReception
):
    """The next task comes where the first one was."""
    for name in ("1", "2"):
        ask_for_help(acting(branch, Role.KIOSK, name))
    reception = open_reception(press_pause_ms=PAUSE_MS)
    reception.waits_for("Ho aiutato")

    double_clicks(reception, "task-help")

    assert len(branch.store.places.help_requests()) == 1
