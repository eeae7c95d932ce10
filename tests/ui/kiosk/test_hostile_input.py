"""Keys and gestures that somebody tries to get out of the kiosk with, or to break it."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest

from kiosk.actions.branch import Branch
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, rectangle
from tests.ui.kiosk.gestures import GESTURES, Gesture, fingers
from ui.kiosk.visit import Page

LOG = logging.getLogger(__name__)
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
WAYS = {
    Page.LANGUAGE: (),
    Page.START: ("language-it",),
    Page.SERVICES: ("language-it", "haveNoBooking"),
    Page.CODE: ("language-it", "haveBooking"),
    Page.TAX_CODE: ("language-it", "haveBooking", "useTaxCode"),
    Page.PREFERENTIAL: ("language-it", "haveNoBooking", "service-orientation"),
    Page.TICKET: ("language-it", "haveNoBooking", "service-orientation", "no"),
}
"""What is touched on the way to a page."""
EACH_DAY = (Page.CODE,)
PLACES = [
    pytest.param(page, marks=() if page in EACH_DAY else pytest.mark.long, id=page) for page in WAYS
]
ANSWERED_MS = 60
LONG_MS = 1500
"""Longer than any long press that a toolkit knows."""


def test_there_are_enough_of_them():
    """The issue asks for sixty chords and gestures."""
    assert len(set(CHORDS)) == len(CHORDS) >= 60
    assert len(GESTURES) >= 35


@pytest.fixture(params=PLACES)
def somewhere(request: pytest.FixtureRequest, open_kiosk: OpenKiosk, branch: Branch) -> Kiosk:
    """A kiosk in the middle of a visit, whose pages stay for an hour."""
    times = replace(branch.office.times, idle_s=3600, ticket_page_s=3600)
    kiosk = open_kiosk(times=times)
    kiosk.waits_for("Scegli la lingua")
    for name in WAYS[request.param]:
        kiosk.finds(name)
        kiosk.settles()
        kiosk.tap(name)
    kiosk.until(lambda: kiosk.page in (request.param, Page.NO_PAPER))
    kiosk.passes(100)
    return kiosk


def windows() -> list[QWindow]:
    """Return every window of the program that can be seen."""
    return [window for window in QGuiApplication.allWindows() if window.isVisible()]


def come_of(kiosk: Kiosk, what: Callable[[], object]) -> list[str]:
    """Do something; return what has come of it."""
    page, texts, there = kiosk.page, kiosk.texts(), windows()

    what()
    kiosk.settles()

    found = {
        f"the page is {kiosk.page}": kiosk.page != page,
        f"there are {len(windows())} windows": windows() != there or not kiosk.window.isVisible(),
        "the page says something else": kiosk.texts() != texts,
    }
    return [text for text, is_so in found.items() if is_so]


def stays(kiosk: Kiosk, what: Callable[[], object]) -> None:
    """Do something, and look that nothing has come of it."""
    assert come_of(kiosk, what) == []


def nothing_comes_of(
    kiosk: Kiosk, branch: Branch, tried: Mapping[str, Callable[[], object]]
) -> None:
    """Do one thing after the other, tell of each, and look that nothing was taken either."""
    page, before = kiosk.page, len(branch.store.tickets.unfinished())
    came = {name: come_of(kiosk, what) for name, what in tried.items()}
    for name, found in came.items():
        LOG.info("%s, %s: %s", page, name, "; ".join(found) or "nothing")

    assert {name: found for name, found in came.items() if found} == {}
    assert len(branch.store.tickets.unfinished()) == before
    goes_home(kiosk)


def name_of(key: Qt.Key, modifier: Qt.KeyboardModifier) -> str:
    """Return what a chord is called, as Ctrl+Alt+Del."""
    return QKeySequence(modifier.value | key.value).toString()


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.long)])
def test_no_chord_leads_anywhere(somewhere: Kiosk, branch: Branch, every: int):
    """One after the other: same page, same words, same window, nothing taken."""
    some = CHORDS[::every]
    tried = {name_of(*chord): partial(somewhere.press_key, *chord) for chord in some}

    nothing_comes_of(somewhere, branch, tried)


def done(gesture: Gesture, kiosk: Kiosk) -> None:
    """Do it, and leave the branch the time to answer, should it have been asked."""
    gesture(kiosk)
    kiosk.passes(ANSWERED_MS)


def test_no_gesture_leads_anywhere(somewhere: Kiosk, branch: Branch):
    """Hands, mice, pens and other programs."""
    tried = {name: partial(done, gesture, somewhere) for name, gesture in GESTURES.items()}

    nothing_comes_of(somewhere, branch, tried)


def test_keys_held_down_together_press_nothing(somewhere: Kiosk, branch: Branch):
    """An arm on a keyboard: Tab, Space and Control at once."""
    before = branch.store.tickets.unfinished()

    def leans() -> None:
        for key in (Key.Key_Control, Key.Key_Alt, Key.Key_Tab, Key.Key_Space):
            QTest.keyPress(somewhere.window, key, CTRL | ALT)
        for key in (Key.Key_Space, Key.Key_Tab, Key.Key_Alt, Key.Key_Control):
            QTest.keyRelease(somewhere.window, key, CTRL | ALT)

    stays(somewhere, leans)
    assert branch.store.tickets.unfinished() == before


def test_a_window_on_the_whole_screen_cannot_be_closed(kiosk: Kiosk):
    """Alt+F4 reaches a window as a wish to close."""
    kiosk.window.setVisibility(QWindow.Visibility.FullScreen)

    kiosk.window.close()
    kiosk.settles()

    assert kiosk.window.isVisible()


def test_a_long_press_is_a_press(kiosk: Kiosk):
    """Whoever is slow gets the same, and nobody a menu (K13)."""
    kiosk.starts_in_italian()

    kiosk.holds("haveNoBooking")
    kiosk.passes(LONG_MS)
    assert kiosk.page == Page.START
    kiosk.lifts("haveNoBooking")

    kiosk.waits_for("Di che cosa hai bisogno?")


def test_ten_fingers_everywhere_take_at_most_one_ticket(somewhere: Kiosk, branch: Branch):
    """All at once on whatever is there: the kiosk still works, and gives nothing twice."""
    targets = somewhere.targets()[:10]
    places = [rectangle(target).center().toPoint() for target in targets]

    fingers(somewhere, *([place] for place in places))
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
