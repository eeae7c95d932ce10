"""A new call draws the eye, and harms nobody (D5)."""

from time import monotonic

from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.display.conftest import Display, Log, OpenDisplay


def test_a_new_call_blinks_once_a_second_at_most(log: Log, open_face: OpenDisplay, qtbot: QtBot):
    """On for half a second and off for half a second: far from three flashes a second (D5)."""
    display = open_face()
    display.waits_for("INPS Ferrara")
    log.call("L113", "12")
    display.looks()
    display.waits_for("Adesso")
    switched: list[float] = []
    _blink(display).visibleChanged.connect(lambda: switched.append(monotonic()))
    qtbot.waitUntil(lambda: len(switched) == 5)

    assert all(later - one > 0.9 for one, later in zip(switched, switched[2:], strict=False))


def test_where_nothing_may_blink_a_call_is_marked_by_colour_and_word(
    log: Log, open_face: OpenDisplay
):
    """The border stays out (D5)."""
    display = open_face(still=True)
    display.waits_for("INPS Ferrara")
    log.call("L113", "12")
    display.looks()
    display.waits_for("Adesso")
    before = display.picture()
    display.passes(700)

    assert before == display.picture()
    assert display.large() == ["L 113 > 12"]


def _blink(display: Display) -> QQuickItem:
    """Return the border that blinks around the card of the last call."""
    [found] = display.item("called").findChildren(QQuickItem, "blink")
    return found
