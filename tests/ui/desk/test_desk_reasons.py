"""A desk says why: for a call before its turn, for putting aside, for a pause."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.actions import calling, serving
from kiosk.actions.branch import Branch
from kiosk.domain.actor import Role
from kiosk.domain.reason import PAUSE, REASONS
from kiosk.store.events import Kind
from tests.builders import acting, desk_of, somebody
from tests.seldom import mostly_seldom
from tests.ui.desk.conftest import Desk, OpenDesk, call, serve

FIRST = "A\N{NO-BREAK SPACE}001"
SECOND = "A\N{NO-BREAK SPACE}002"
Use = Callable[[Desk, str, str], None]


def mouse(desk: Desk, button: str, key: str) -> None:  # noqa: ARG001 - as keys
    """Click the button."""
    desk.click(button)


def keys(desk: Desk, button: str, key: str) -> None:  # noqa: ARG001 - as mouse
    """Press its key."""
    desk.presses(key)


by_hand = pytest.mark.parametrize(
    "use", mostly_seldom({"mouse": mouse, "keys": keys}, daily="keys")
)


def last_event(branch: Branch, desk: str = "2") -> tuple[Kind, object]:
    """Return the last thing a desk did, and why."""
    last = branch.store.events.last_of_desk(desk)
    assert last
    return last.kind, last.detail.get("reason")


@by_hand
def test_a_pause_has_a_reason(branch: Branch, desk: Desk, use: Use):
    """Chosen with the mouse and confirmed, or with one digit."""
    use(desk, "pause", "F10")
    desk.waits_for("Perché la pausa?")
    if use is mouse:
        desk.click("reason helping")
    use(desk, "giveReason", "3")

    desk.waits_for("Sei in pausa")
    assert last_event(branch) == (Kind.DESK_PAUSED, "helping")


def test_a_double_click_on_pause_gives_no_reason(branch: Branch, open_face: OpenDesk):
    """The button that takes the usual one comes where the first click was."""
    desk_of(branch, "2")
    desk = open_face(press_pause_ms=500)
    desk.waits_for("F10")
    desk.picture()
    button = desk.item("pause")
    where = button.mapToScene(QPointF(button.width() / 2, button.height() * 0.85)).toPoint()

    for _ in range(2):
        QTest.mouseClick(desk.window, Qt.MouseButton.LeftButton, pos=where)
        desk.passes(150)

    assert desk.shows("Perché la pausa?")
    desk.presses("2")
    desk.waits_for("Sei in pausa")
    assert last_event(branch) == (Kind.DESK_PAUSED, REASONS[PAUSE][1])


@by_hand
def test_who_is_put_aside_has_a_reason_that_reception_reads(branch: Branch, desk: Desk, use: Use):
    """In the history of the ticket."""
    serve(desk, branch)
    use(desk, "park", "F7")
    desk.waits_for("Perché metti da parte?")
    if use is mouse:
        desk.click("reason form")
    use(desk, "giveReason", "2")

    desk.waits_for("Messi da parte")
    assert last_event(branch) == (Kind.PARKED, "form")


@by_hand
def test_a_call_before_its_turn_has_a_reason(branch: Branch, desk: Desk, use: Use):
    """The second person is called before the first."""
    somebody(branch)
    somebody(branch)
    desk.waits_for("2 persone")
    use(desk, "openFind", "F4")
    desk.waits_for("Chiami una persona prima del suo turno.")
    desk.types("2")
    desk.waits_for(f"Chiama {SECOND}")
    use(desk, "callFound", "Return")
    desk.waits_for("Perché prima del suo turno?")
    if use is mouse:
        desk.click("reason short_question")
    use(desk, "giveReason", "2")

    desk.waits_for("Chiamata in corso")
    assert desk.item("number").property("text") == SECOND
    assert last_event(branch) == (Kind.CALLED, "short_question")


@by_hand
def test_the_question_can_be_left_without_a_change(branch: Branch, desk: Desk, use: Use):
    """The person is still being served."""
    serve(desk, branch)
    use(desk, "park", "F7")
    desk.waits_for("Perché metti da parte?")

    use(desk, "back", "Escape")

    desk.waits_for("Finisci e chiama il prossimo")
    assert last_event(branch) == (Kind.SERVING, None)


def test_arrows_choose_another_reason(branch: Branch, desk: Desk):
    """Down and up, and no further than the list."""
    desk.presses("F10")
    desk.waits_for("Perché la pausa?")
    for key in ("Up", "Down", "Down", "Down", "Down", "Up"):
        desk.presses(key)

    desk.presses("Return")

    desk.waits_for("Sei in pausa")
    assert last_event(branch) == (Kind.DESK_PAUSED, "helping")


def test_a_click_for_one_person_is_not_done_to_another(branch: Branch, desk: Desk):
    """Reception finishes for the desk while a finger is on its way: the next stays as they are."""
    call(desk, branch)
    branch_of_desk = acting(branch, Role.DESK, "2")
    calling.mark_no_show(branch_of_desk, "2")
    second = somebody(branch)
    calling.call_next(branch_of_desk, "2")

    desk.presses("F9")

    desk.waits_for("Intanto qualcosa è cambiato.")
    ticket = branch.store.tickets.find(second.ticket_id)
    assert ticket
    assert ticket.status == "called"


def test_the_reason_belongs_to_its_step(branch: Branch):
    """One of another step is a mistake of the program, and nothing happens."""
    somebody(branch)
    desk = desk_of(branch, "1")
    calling.call_next(desk, "1")
    serving.start_serving(desk, "1")

    with pytest.raises(ValueError, match="no reason to park"):
        serving.park(desk, "1", reason="rest")

    assert last_event(branch, "1") == (Kind.SERVING, None)
