"""A person in front of a face: looks at it and touches it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot  # a face in its own process does without pytest

KIOSK_TARGET_PX = 81
"""20 mm on the reference screen (K12)."""
STAFF_TARGET_PX = 41


class Screen:
    """One face's window, used as a person would.

    Args:
        engine: As open_window returns it.
        qtbot: Waits.
        least_target_px: A smaller target is refused; by face.
    """

    _finger: ClassVar[QPointingDevice | None] = None

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        qtbot: "QtBot",
        *,
        least_target_px: float = STAFF_TARGET_PX,
    ) -> None:
        [window] = engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window
        self._engine = engine
        self._qtbot = qtbot
        self.least_px = least_target_px
        if Screen._finger is None:
            Screen._finger = QTest.createTouchDevice()
        qtbot.waitUntil(window.isExposed)

    def waits_for(self, text: str, timeout_ms: int = 5000) -> None:
        """Look until the text is on the screen."""

        def seen() -> None:
            texts = self.texts()
            assert any(text in shown for shown in texts), f"no {text!r} in {texts}"

        self._qtbot.waitUntil(seen, timeout=timeout_ms)

    def waits_until_gone(self, text: str, timeout_ms: int = 5000) -> None:
        """Look until the text is no longer on the screen."""

        def gone() -> None:
            assert not self.shows(text), f"{text!r} is still in {self.texts()}"

        self._qtbot.waitUntil(gone, timeout=timeout_ms)

    def until(self, happened: Callable[[], object], timeout_ms: int = 5000) -> None:
        """Wait for anything else."""
        self._qtbot.waitUntil(lambda: bool(happened()), timeout=timeout_ms)

    def has(self, name: str) -> bool:
        """Tell whether an item of this name is on the screen."""
        return any(item.objectName() == name for item in self.items())

    def finds(self, name: str) -> None:
        """Wait until an item of this name is on the screen."""
        self.until(lambda: self.has(name))

    def passes(self, ms: int) -> None:
        """Let time pass."""
        self._qtbot.wait(ms)

    def settles(self) -> None:
        """Wait until everything is in its place."""
        self._qtbot.wait(10)
        self.window.grabWindow()

    def shows(self, text: str) -> bool:
        """Tell whether the text is on the screen now."""
        return any(text in shown for shown in self.texts())

    def texts(self) -> list[str]:
        """Return every text on the screen, without bold marks and the breaks between its lines."""
        return [
            str(text).replace("*", "").replace("\n", " ")
            for item in self.items()
            if isinstance(text := item.property("text"), str) and text
        ]

    def items(self) -> list[QQuickItem]:
        """Return every item on the screen."""
        return list(_shown(self.window.contentItem()))

    def item(self, name: str) -> QQuickItem:
        """Return the item on the screen with this objectName."""
        found = [item for item in self.items() if item.objectName() == name]
        names = sorted({item.objectName() for item in self.items() if item.objectName()})
        assert len(found) == 1, f"{len(found)} items are called {name!r}; there are {names}"
        return found[0]

    def targets(self) -> list[QQuickItem]:
        """Return everything on the screen that can be touched."""
        return [item for item in self.items() if item.property("keyDown") is not None]

    def tap(self, name: str) -> None:
        """Touch the item with this objectName; fail where a person could not."""
        centre = self._target(name)
        self._touch().press(0, centre, self.window).commit()
        self._touch().release(0, centre, self.window).commit()

    def holds(self, name: str) -> None:
        """Put a finger on the item and leave it there."""
        self._touch().press(0, self._target(name), self.window).commit()

    def slides_off(self, name: str) -> None:
        """Put a finger on the item and lift it somewhere else."""
        centre = self._target(name)
        away = QPoint(2, 2)
        self._touch().press(0, centre, self.window).commit()
        for step in (QPoint((centre.x() + 2) // 2, (centre.y() + 2) // 2), away):
            self._touch().move(0, step, self.window).commit()
        self._touch().release(0, away, self.window).commit()

    def lifts(self, name: str) -> None:
        """Take the finger off the item again."""
        self._touch().release(0, self._target(name), self.window).commit()

    def touches(self, x: int, y: int) -> None:
        """Touch a point, whatever is there."""
        self._touch().press(0, QPoint(x, y), self.window).commit()
        self._touch().release(0, QPoint(x, y), self.window).commit()

    def click(self, name: str) -> None:
        """Click the item with this objectName, as staff do with a mouse."""
        centre = self._target(name)
        QTest.mouseClick(
            self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre
        )

    def press_key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key of the keyboard or of the tactile keypad."""
        QTest.keyClick(self.window, key, modifier)

    def picture(self) -> QImage:
        """Return what the person sees."""
        return self.window.grabWindow()

    def save_picture(self, path: Path) -> None:
        """Keep what the person sees."""
        assert self.picture().save(str(path))

    def _touch(self) -> QTest.QTouchEventSequence:
        assert Screen._finger is not None
        return QTest.touchEvent(self.window, Screen._finger)

    def _target(self, name: str) -> QPoint:
        item = self.item(name)
        assert item.isEnabled(), f"{name} is disabled"
        smaller = min(item.width(), item.height())
        assert smaller >= self.least_px, f"{name} is {smaller} px, too small to touch"
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert QPoint(0, 0) != centre, f"{name} is nowhere"
        seen = self.window.contentItem()
        assert seen.contains(QPointF(centre)), f"{name} is off the screen at {centre}"
        return centre


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and everything in it, as far as it can be seen."""
    if item.isVisible() and item.opacity() > 0 and not (item.clip() and not item.height()):
        yield item
        for child in item.childItems():
            yield from _shown(child)
