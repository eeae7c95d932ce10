"""What the keys of a keypad mean, before any control has them (K14)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.domain.keypad import KeyAct, Keypad
from ui.kiosk.keypad_keys import KeypadKeys

NEXT, OTHER = Qt.Key.Key_Down, Qt.Key.Key_A


class Window(QWindow):
    """A window that notes which keys reach its controls."""

    def __init__(self) -> None:
        super().__init__()
        self.reached: list[int] = []
        self.released: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - as Qt calls it
        """Note it."""
        self.reached.append(event.key())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - as Qt calls it
        """Note it."""
        self.released.append(event.key())


class Hand:
    """Presses keys, and notes what they meant."""

    def __init__(self, keypad: Keypad) -> None:
        self.window = Window()
        self.meant: list[object] = []
        self.counted = 0
        self.keys = KeypadKeys(keypad)
        self.keys.moved.connect(lambda on: self.meant.append("next" if on else "previous"))
        self.keys.wentBack.connect(lambda: self.meant.append("back"))
        self.keys.acted.connect(self.meant.append)
        self.keys.pressed.connect(self._count)
        self.keys.watch(self.window)

    def presses(
        self,
        *keys: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press and release."""
        for key in keys:
            QTest.keyClick(self.window, key, modifier)

    def holds(self, key: Qt.Key) -> None:
        """Let a key that is down send itself once more."""
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            again = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", True)
            QCoreApplication.sendEvent(self.window, again)

    def _count(self) -> None:
        self.counted += 1


@pytest.fixture
def leftwards(qapp: QGuiApplication) -> Iterator[None]:
    """A language that one reads from the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


STEADY = Keypad(double_strike_ms=0)


@pytest.mark.usefixtures("qapp")
def test_a_site_names_its_own_keys():
    """Those that write nothing are for the keypad; one for OK presses like Enter."""
    hand = Hand(Keypad(next=("F20",), ok=("F21",), double_strike_ms=0))

    hand.presses(Qt.Key.Key_F20, Qt.Key.Key_F21, NEXT)

    assert hand.meant == ["next"]
    assert hand.window.reached == [Qt.Key.Key_Return, NEXT]


@pytest.mark.usefixtures("qapp")
def test_every_usual_key_means_something():
    """Sound and socket are not the page's."""
    hand = Hand(STEADY)

    hand.presses(
        *(Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_F1),
        *(Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_F15, Qt.Key.Key_F16),
    )

    acts = [KeyAct.REPEAT, KeyAct.LOUDER, KeyAct.QUIETER, KeyAct.HEADSET_IN, KeyAct.HEADSET_OUT]
    assert hand.meant == ["next", "previous", "back", *acts]
    assert hand.window.reached == []


@pytest.mark.usefixtures("leftwards")
def test_where_one_reads_leftwards_the_left_arrow_goes_on():
    """As the eye does."""
    hand = Hand(STEADY)

    hand.presses(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down)

    assert hand.meant == ["next", "previous", "next"]


@pytest.mark.usefixtures("qapp")
def test_the_same_key_at_once_counts_once():
    """Another one counts; and what a page is told to write counts as often as it is written."""
    hand = Hand(Keypad(double_strike_ms=300))

    hand.presses(NEXT, NEXT, Qt.Key.Key_Up, NEXT)
    hand.presses(OTHER, OTHER)

    assert hand.meant == ["next", "previous"]
    assert hand.window.reached == [OTHER, OTHER]
    QTest.qWait(310)
    hand.presses(NEXT)
    assert hand.meant == ["next", "previous", "next"]


@pytest.mark.usefixtures("qapp")
def test_a_plug_that_wavers_ends_as_it_was_last():
    """Nobody must go on without a voice because of a worn socket."""
    hand = Hand(Keypad(double_strike_ms=300))

    hand.presses(Qt.Key.Key_F15, Qt.Key.Key_F16, Qt.Key.Key_F15)

    assert hand.meant[-1] is KeyAct.HEADSET_IN


@pytest.mark.usefixtures("qapp")
def test_a_key_that_is_held_counts_again_late():
    """Whoever lets go slowly has pressed once, also where they write."""
    hand = Hand(STEADY)
    clock = [0]
    hand.keys._clock.elapsed = lambda: clock[0]  # type: ignore[method-assign]
    QTest.keyPress(hand.window, NEXT)
    for clock[0] in range(30, 1990, 30):
        hand.holds(NEXT)
    assert hand.meant == ["next"]

    for clock[0] in range(1990, 4100, 30):
        hand.holds(NEXT)

    assert hand.meant == ["next"] * 3
    assert hand.counted == 1, "a key that is stuck is nobody who needs more time"


@pytest.mark.usefixtures("qapp")
def test_a_release_that_never_came_holds_back_no_later_one():
    """A button would stay down."""
    hand = Hand(Keypad(double_strike_ms=300))
    clock = [0]
    hand.keys._clock.elapsed = lambda: clock[0]  # type: ignore[method-assign]
    hand.presses(Qt.Key.Key_Return)
    QTest.keyPress(hand.window, Qt.Key.Key_Return)
    clock[0] = 1000

    hand.presses(Qt.Key.Key_Return)

    assert hand.window.released == [Qt.Key.Key_Return] * 2


@pytest.mark.usefixtures("qapp")
def test_a_chord_means_nothing():
    """It is not the keypad's, and no control's."""
    hand = Hand(STEADY)

    hand.presses(NEXT, modifier=Qt.KeyboardModifier.ControlModifier)

    assert hand.meant == []
    assert hand.counted == 2, "both keys cut the voice short, as any"
