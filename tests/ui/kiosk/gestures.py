"""What hands, mice, pens and other programs can do to a touchscreen beside pressing a button.

By name; each is done to a kiosk where none of it means anything.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from math import cos, pi, sin

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest

from tests.hostile import CODE
from tests.ui.kiosk.conftest import Kiosk, rectangle

Gesture = Callable[[Kiosk], None]
NONE = Qt.KeyboardModifier.NoModifier
LONG_MS = 1200
"""Longer than any long press that a toolkit knows."""
STEPS = 8
HEADER_Y = 40
"""Beside every control."""


def fingers(kiosk: Kiosk, *paths: Sequence[QPoint]) -> None:
    """Lay down as many fingers as there are paths, draw them along together, lift them."""
    window = kiosk.window
    touch = kiosk._touch()
    for finger, path in enumerate(paths):
        touch.press(finger, path[0], window)
    touch.commit()
    for step in range(1, len(paths[0])):
        touch = kiosk._touch()
        for finger, path in enumerate(paths):
            touch.move(finger, path[step], window)
        touch.commit()
    touch = kiosk._touch()
    for finger, path in enumerate(paths):
        touch.release(finger, path[-1], window)
    touch.commit()


def line(start: QPoint, end: QPoint) -> list[QPoint]:
    """Return the points of a finger's way."""
    return [start + (end - start) * step / STEPS for step in range(STEPS + 1)]


def at(kiosk: Kiosk, x: float, y: float) -> QPoint:
    """Return a point by its share of width and height; 1 is the last pixel."""
    return QPoint(round(x * (kiosk.window.width() - 1)), round(y * (kiosk.window.height() - 1)))


def middles(kiosk: Kiosk) -> list[QPoint]:
    """Return the middle of every control."""
    return [rectangle(target).center().toPoint() for target in kiosk.targets()]


def swipe(kiosk: Kiosk, x: float, y: float) -> None:
    """Draw one finger from somewhere to the middle."""
    fingers(kiosk, line(at(kiosk, x, y), at(kiosk, 0.5, 0.5)))


def together(kiosk: Kiosk, count: int, move: QPoint) -> None:
    """Draw some fingers the same way."""
    starts = [at(kiosk, (finger + 1) / (count + 1), 0.4) for finger in range(count)]
    fingers(kiosk, *(line(start, start + move) for start in starts))


def stretch(kiosk: Kiosk, count: int, near: float, far: float) -> None:
    """Draw fingers apart, or together, around the middle of the screen; none sideways.

    A control may be as wide as the screen, and who stays on it presses it.
    """
    middle, width = at(kiosk, 0.5, 0.5), kiosk.window.width()

    def point(finger: int, share: float) -> QPoint:
        angle = pi * (2 * finger + 1) / count
        return middle + QPoint(round(share * width * cos(angle)), round(share * width * sin(angle)))

    fingers(kiosk, *(line(point(one, near), point(one, far)) for one in range(count)))


def turn(kiosk: Kiosk) -> None:
    """Turn two fingers a quarter around each other."""
    middle = at(kiosk, 0.5, 0.5)
    angles = [pi * step / STEPS / 2 for step in range(STEPS + 1)]
    arms = [QPoint(round(480 * cos(one)), round(480 * sin(one))) for one in angles]
    fingers(kiosk, [middle + arm for arm in arms], [middle - arm for arm in arms])


def taps(kiosk: Kiosk, count: int) -> None:
    """Tap again and again beside the controls."""
    for _ in range(count):
        fingers(kiosk, [at(kiosk, 0.5, 0) + QPoint(0, HEADER_Y)])


def ten_fingers(kiosk: Kiosk) -> None:
    """Lay two hands flat on the glass, beside the controls."""
    fingers(kiosk, *([at(kiosk, (one + 0.5) / 10, 0) + QPoint(0, HEADER_Y)] for one in range(10)))


def long_press(kiosk: Kiosk, place: QPoint) -> None:
    """Leave a finger for a while, and slide it to where nothing is."""
    away = at(kiosk, 0.5, 0) + QPoint(0, HEADER_Y)
    kiosk._touch().press(0, place, kiosk.window).commit()
    kiosk.passes(LONG_MS)
    for point in line(place, away):
        kiosk._touch().move(0, point, kiosk.window).commit()
    kiosk._touch().release(0, away, kiosk.window).commit()


def off_every_control(kiosk: Kiosk, away: QPoint) -> None:
    """Press each control and slide the finger away (K13)."""
    for place in middles(kiosk):
        fingers(kiosk, line(place, away))


def stuck(kiosk: Kiosk) -> None:
    """Something lies on the glass while a finger draws across it."""
    lies = at(kiosk, 0.5, 0) + QPoint(0, HEADER_Y)
    kiosk._touch().press(0, lies, kiosk.window).commit()
    for point in line(at(kiosk, 0, 0.5), at(kiosk, 1, 0.5)):
        kiosk._touch().stationary(0).press(1, point, kiosk.window).commit()
        kiosk._touch().stationary(0).release(1, point + QPoint(0, 900), kiosk.window).commit()
    kiosk._touch().release(0, lies, kiosk.window).commit()


def called_off(kiosk: Kiosk) -> None:
    """Press each control; the system takes each touch back."""
    for place in middles(kiosk):
        kiosk._touch().press(0, place, kiosk.window).commit()
        assert kiosk._finger is not None
        cancel = QTouchEvent(QEvent.Type.TouchCancel, kiosk._finger, NONE, [])
        QCoreApplication.sendEvent(kiosk.window, cancel)
        away = at(kiosk, 0.5, 0) + QPoint(0, HEADER_Y)
        kiosk._touch().release(0, away, kiosk.window).commit()


def click(kiosk: Kiosk, button: Qt.MouseButton) -> None:
    """Click every control with another button than the left one, once and twice."""
    for place in middles(kiosk):
        QTest.mouseClick(kiosk.window, button, NONE, place)
        QTest.mouseDClick(kiosk.window, button, NONE, place)


def wheel(kiosk: Kiosk, turned: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Turn a mouse's wheel over every control."""
    for place in middles(kiosk):
        here = QPointF(place)
        event = QWheelEvent(
            here, here, QPoint(), turned, Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(kiosk.window, event)


def drag_out(kiosk: Kiosk) -> None:
    """Press each control with a mouse and let go outside the window."""
    left, no = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    outside = QPointF(at(kiosk, 1, 1) + QPoint(50, 50))
    for place in middles(kiosk):
        for kind, where, button, held in (
            (QEvent.Type.MouseButtonPress, QPointF(place), left, left),
            (QEvent.Type.MouseMove, outside, no, left),
            (QEvent.Type.MouseButtonRelease, outside, left, no),
        ):
            event = QMouseEvent(kind, where, where, button, held, NONE)
            QCoreApplication.sendEvent(kiosk.window, event)


def hover(kiosk: Kiosk) -> None:
    """Move a mouse over every control."""
    for place in middles(kiosk):
        QTest.mouseMove(kiosk.window, place)


def native(kiosk: Kiosk, kind: Qt.NativeGestureType, value: float) -> None:
    """Let the system report a gesture that it has understood itself."""
    middle = QPointF(at(kiosk, 0.5, 0.5))
    event = QNativeGestureEvent(
        kind, QPointingDevice.primaryPointingDevice(), 2, middle, middle, middle, value, middle
    )
    QCoreApplication.sendEvent(kiosk.window, event)


def drop(kiosk: Kiosk) -> None:
    """Let go of a file and a link over the window."""
    data, copy = QMimeData(), Qt.DropAction.CopyAction
    data.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.invalid")])
    data.setText(CODE)
    buttons, place = Qt.MouseButton.LeftButton, at(kiosk, 0.5, 0.5)
    for event in (
        QDragEnterEvent(place, copy, data, buttons, NONE),
        QDropEvent(QPointF(place), copy, data, buttons, NONE),
    ):
        QCoreApplication.sendEvent(kiosk.window, event)


def compose(kiosk: Kiosk) -> None:
    """Let an input method write: a keyboard on the screen, or another program."""
    event = QInputMethodEvent()
    event.setCommitString(CODE)
    target = kiosk.window.activeFocusItem() or kiosk.window
    QCoreApplication.sendEvent(target, event)


BUTTONS = {
    "right": Qt.MouseButton.RightButton,
    "middle": Qt.MouseButton.MiddleButton,
    "back": Qt.MouseButton.BackButton,
    "forward": Qt.MouseButton.ForwardButton,
}
EDGES = {
    "left edge": (0, 0.5),
    "right edge": (1, 0.5),
    "top edge": (0.5, 0),
    "bottom edge": (0.5, 1),
    "upper left corner": (0, 0),
    "upper right corner": (1, 0),
    "lower left corner": (0, 1),
    "lower right corner": (1, 1),
}
NATIVE = Qt.NativeGestureType
GESTURES: Mapping[str, Gesture] = {
    **{f"swipe from the {name}": partial(swipe, x=x, y=y) for name, (x, y) in EDGES.items()},
    "pinch open": partial(stretch, count=2, near=0.05, far=0.8),
    "pinch close": partial(stretch, count=2, near=0.8, far=0.05),
    "four fingers closing": partial(stretch, count=4, near=0.65, far=0.05),
    "two fingers turning": turn,
    "two fingers up": partial(together, count=2, move=QPoint(0, -700)),
    "two fingers down": partial(together, count=2, move=QPoint(0, 700)),
    "three fingers left": partial(together, count=3, move=QPoint(-400, 0)),
    "four fingers up": partial(together, count=4, move=QPoint(0, -700)),
    "ten fingers beside the controls": ten_fingers,
    "double tap beside the controls": partial(taps, count=2),
    "a hundred taps beside the controls": partial(taps, count=100),
    "long press beside the controls": lambda kiosk: long_press(kiosk, at(kiosk, 0.5, 0.02)),
    "long press on a control, slid off": lambda kiosk: long_press(kiosk, middles(kiosk)[0]),
    "finger slid off every control": lambda kiosk: off_every_control(kiosk, at(kiosk, 0.5, 0.02)),
    "finger dragged out of the window": lambda kiosk: off_every_control(kiosk, at(kiosk, 1.1, 0.5)),
    "something lies on the glass": stuck,
    "touch that is called off": called_off,
    **{f"{name} button of a mouse": partial(click, button=one) for name, one in BUTTONS.items()},
    "wheel up": partial(wheel, turned=QPoint(0, 1200)),
    "wheel down": partial(wheel, turned=QPoint(0, -1200)),
    "wheel sideways": partial(wheel, turned=QPoint(1200, 0)),
    "Ctrl and wheel": partial(
        wheel, turned=QPoint(0, 1200), modifier=Qt.KeyboardModifier.ControlModifier
    ),
    "mouse dragged out of the window": drag_out,
    "mouse over every control": hover,
    "zoom of a touchpad": partial(native, kind=NATIVE.ZoomNativeGesture, value=0.5),
    "smart zoom of a touchpad": partial(native, kind=NATIVE.SmartZoomNativeGesture, value=1),
    "turn of a touchpad": partial(native, kind=NATIVE.RotateNativeGesture, value=90),
    "swipe of a touchpad": partial(native, kind=NATIVE.SwipeNativeGesture, value=1),
    "file dropped on the window": drop,
    "text of an input method": compose,
}
"""Each by the name under which a test tells what came of it."""
