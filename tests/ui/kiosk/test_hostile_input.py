"""Keys and gestures that somebody tries to get out of the kiosk with, or to break it."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.actions.branch import Branch
from tests.ui.kiosk.conftest import Kiosk, rectangle
from ui.kiosk.visit import Page

CTRL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
Key = Qt.Key
FUNCTION_KEYS = [getattr(Key, f"Key_F{number}") for number in range(1, 13)]
CHORDS = [
    *((key, CTRL | ALT) for key in FUNCTION_KEYS),
    *((key, ALT) for key in (Key.Key_F4, Key.Key_F1, Key.Key_F2, Key.Key_F8)),
    *((key, ALT) for key in (Key.Key_Tab, Key.Key_Space, Key.Key_Left, Key.Key_Right)),
    *((key, ALT) for key in (Key.Key_Home, Key.Key_Return, Key.Key_Escape, Key.Key_Print)),
    *((getattr(Key, f"Key_{letter}"), CTRL) for letter in "ACFHJLNOPQRSTUVWXZ"),
    *((key, CTRL) for key in (Key.Key_Escape, Key.Key_Return, Key.Key_Space, Key.Key_Plus)),
    *((key, CTRL) for key in (Key.Key_Minus, Key.Key_0, Key.Key_Tab, Key.Key_F4)),
    *((key, CTRL | ALT) for key in (Key.Key_Delete, Key.Key_Backspace, Key.Key_T, Key.Key_L)),
    *((key, CTRL | SHIFT) for key in (Key.Key_Escape, Key.Key_I, Key.Key_N, Key.Key_T)),
    *((key, META) for key in (Key.Key_D, Key.Key_L, Key.Key_R, Key.Key_Space, Key.Key_Return)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in FUNCTION_KEYS[1:]),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (
        Key.Key_Meta, Key.Key_Menu, Key.Key_Print, Key.Key_SysReq, Key.Key_Pause, Key.Key_Insert,
        Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_HomePage,
        Key.Key_LaunchMail, Key.Key_Search, Key.Key_VolumeMute,
    )),
    (Key.Key_F10, SHIFT),
]  # fmt: skip
PLACES = [Page.START, Page.SERVICES, Page.CODE, Page.PREFERENTIAL]
LONG_MS = 1500
"""Longer than any long press that a toolkit knows."""


def test_there_are_enough_of_them():
    """The issue asks for sixty chords and gestures."""
    assert len(set(CHORDS)) == len(CHORDS) >= 60


@pytest.fixture(params=PLACES, ids=str)
def somewhere(request: pytest.FixtureRequest, kiosk: Kiosk) -> Kiosk:
    """A kiosk in the middle of a visit."""
    kiosk.starts_in_italian()
    way = {
        Page.START: (),
        Page.SERVICES: ("haveNoBooking",),
        Page.CODE: ("haveBooking",),
        Page.PREFERENTIAL: ("haveNoBooking", "service-orientation"),
    }[request.param]
    for name in way:
        kiosk.finds(name)
        kiosk.settles()
        kiosk.tap(name)
    kiosk.until(lambda: kiosk.page == request.param)
    return kiosk


def windows() -> list[QWindow]:
    """Return every window of the program that can be seen."""
    return [window for window in QGuiApplication.allWindows() if window.isVisible()]


def stays(kiosk: Kiosk, what: Callable[[], object]) -> None:
    """Do something, and look that nothing has come of it."""
    page, there = kiosk.page, windows()

    what()
    kiosk.settles()

    assert kiosk.page == page
    assert windows() == there
    assert kiosk.window.isVisible()


def test_no_chord_leads_anywhere(somewhere: Kiosk, branch: Branch):
    """Sixty and more, one after the other: same page, same window, nothing taken."""
    for key, modifier in CHORDS:
        stays(somewhere, partial(somewhere.press_key, key, modifier))

    assert branch.store.tickets.unfinished() == []
    somewhere.tap("startAgain")
    somewhere.waits_for("Scegli la lingua")


def test_keys_held_down_together_press_nothing(somewhere: Kiosk, branch: Branch):
    """An arm on a keyboard: Tab, Space and Control at once."""

    def leans() -> None:
        for key in (Key.Key_Control, Key.Key_Alt, Key.Key_Tab, Key.Key_Space):
            QTest.keyPress(somewhere.window, key, CTRL | ALT)
        for key in (Key.Key_Space, Key.Key_Tab, Key.Key_Alt, Key.Key_Control):
            QTest.keyRelease(somewhere.window, key, CTRL | ALT)

    stays(somewhere, leans)
    assert branch.store.tickets.unfinished() == []


def test_a_window_on_the_whole_screen_cannot_be_closed(kiosk: Kiosk):
    """Alt+F4 reaches a window as a wish to close."""
    kiosk.window.setVisibility(QWindow.Visibility.FullScreen)

    kiosk.window.close()
    kiosk.settles()

    assert kiosk.window.isVisible()


def edges(kiosk: Kiosk) -> list[tuple[QPoint, QPoint]]:
    """Return a swipe from each edge to the middle."""
    width, height = kiosk.window.width(), kiosk.window.height()
    middle = QPoint(width // 2, height // 2)
    starts = (
        QPoint(0, middle.y()), QPoint(width - 1, middle.y()),
        QPoint(middle.x(), 0), QPoint(middle.x(), height - 1),
    )  # fmt: skip
    return [(start, middle) for start in starts]


def swipe(kiosk: Kiosk, start: QPoint, end: QPoint) -> None:
    """Draw a finger across the screen."""
    kiosk._touch().press(0, start, kiosk.window).commit()
    for step in range(1, 9):
        kiosk._touch().move(0, start + (end - start) * step / 8, kiosk.window).commit()
    kiosk._touch().release(0, end, kiosk.window).commit()


def test_no_swipe_from_an_edge_leads_anywhere(somewhere: Kiosk):
    """There is nothing behind the edges."""
    for start, end in edges(somewhere):
        stays(somewhere, partial(swipe, somewhere, start, end))


def test_a_swipe_over_every_control_presses_none(somewhere: Kiosk):
    """From the middle of each to far away: sliding off cancels (K13)."""
    away = QPoint(somewhere.window.width() // 2, 60)
    for target in somewhere.targets():
        centre = rectangle(target).center().toPoint()
        stays(somewhere, partial(swipe, somewhere, centre, away))


def test_pinching_turning_scrolling_and_the_right_button_do_nothing(somewhere: Kiosk):
    """Gestures that other programs answer."""
    window, middle = somewhere.window, QPoint(540, 300)

    def pinch() -> None:
        somewhere._touch().press(0, middle, window).press(1, middle * 2, window).commit()
        for step in range(1, 20):
            apart = QPoint(5 * step, 7 * step)
            somewhere._touch().move(0, middle - apart, window).move(
                1, middle * 2 + apart, window
            ).commit()
        somewhere._touch().release(0, middle, window).release(1, middle * 2, window).commit()

    def scroll() -> None:
        for delta in (-1200, 1200):
            event = QWheelEvent(
                QPointF(middle), QPointF(middle), QPoint(), QPoint(0, delta),
                Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QGuiApplication.sendEvent(window, event)

    def right_button() -> None:
        for target in somewhere.targets():
            centre = rectangle(target).center().toPoint()
            QTest.mouseClick(window, Qt.MouseButton.RightButton, CTRL, centre)
            QTest.mouseClick(window, Qt.MouseButton.MiddleButton, ALT, centre)

    for gesture in (pinch, scroll, right_button):
        stays(somewhere, gesture)


def test_a_long_press_is_a_press(kiosk: Kiosk):
    """Whoever is slow gets the same, and nobody a menu (K13)."""
    kiosk.starts_in_italian()

    kiosk.holds("haveNoBooking")
    kiosk.passes(LONG_MS)
    assert kiosk.page == Page.START
    kiosk.lifts("haveNoBooking")

    kiosk.waits_for("Di che cosa hai bisogno?")


def test_ten_fingers_beside_the_controls_do_nothing(somewhere: Kiosk):
    """Two hands flat on the glass, where nothing is to be pressed."""
    y = 40  # the header

    def hands() -> None:
        touch = somewhere._touch()
        for finger in range(10):
            touch.press(finger, QPoint(60 + 100 * finger, y), somewhere.window)
        touch.commit()
        touch = somewhere._touch()
        for finger in range(10):
            touch.release(finger, QPoint(60 + 100 * finger, y), somewhere.window)
        touch.commit()

    stays(somewhere, hands)


def test_ten_fingers_everywhere_take_at_most_one_ticket(somewhere: Kiosk, branch: Branch):
    """All at once on whatever is there: the kiosk still works, and gives nothing twice."""
    targets = somewhere.targets()[:10]
    places = [rectangle(target).center().toPoint() for target in targets]

    touch = somewhere._touch()
    for finger, place in enumerate(places):
        touch.press(finger, place, somewhere.window)
    touch.commit()
    touch = somewhere._touch()
    for finger, place in enumerate(places):
        touch.release(finger, place, somewhere.window)
    touch.commit()
    somewhere.passes(200)

    assert len(branch.store.tickets.unfinished()) <= 1
    goes_home(somewhere)


def goes_home(kiosk: Kiosk) -> None:
    """Leave whatever page it is as a person would."""
    for name in ("startAgain", "done", "back"):
        if kiosk.has(name):
            kiosk.tap(name)
            break
    kiosk.until(kiosk.face.is_free)


def test_a_stuck_finger_keeps_nobody_from_being_served(kiosk: Kiosk, branch: Branch):
    """Something lies on a button all day; people press beside it."""
    kiosk.holds("language-de")
    for name, text in (
        ("language-it", "Hai una prenotazione?"),
        ("haveNoBooking", "Di che cosa hai bisogno?"),
        ("service-orientation", "accesso preferenziale?"),
        ("no", "Il tuo numero"),
    ):
        taps_beside(kiosk, name)
        kiosk.waits_for(text)

    assert len(branch.store.tickets.unfinished()) == 1
    kiosk._touch().release(0, QPoint(5, 5), kiosk.window).commit()
    kiosk.settles()
    assert kiosk.shows("Il tuo numero")


def taps_beside(kiosk: Kiosk, name: str) -> None:
    """Touch a control with a second finger while the first one stays where it is."""
    kiosk.settles()
    centre = kiosk._target(name)
    kiosk._touch().stationary(0).press(1, centre, kiosk.window).commit()
    kiosk._touch().stationary(0).release(1, centre, kiosk.window).commit()
