"""The stage of the tour: a branch in the middle of a morning, and faces to look at."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.foreseeing import foresee
from kiosk.actions.foresight.memory import Memory
from kiosk.command.rehearsal import STEP_S, Morning, SetClock
from kiosk.domain.actor import Actor, Role
from kiosk.domain.office import Office
from ui.bridge.runner import Runner
from ui.window import close_window, open_window, window_of

SETTLE_MS = 120
"""For bindings, images and the software renderer after the last answer."""
FRAME_MS = 20
"""For what is called later, where no answer is waited for."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as it looks.

    Args:
        name: Of its file, without ending.
    """

    name: str
    image: QImage


@dataclass(frozen=True, slots=True)
class Stage:
    """Where every picture is taken.

    Args:
        branch: At a moment of the morning; its clock stands still unless told.
        morning: What has been played so far.
    """

    branch: Branch
    clock: SetClock
    morning: Morning

    def go_on(self, seconds: float) -> None:
        """Let people come, be called and be served for a while, as before the first picture."""
        until = self.clock.time + timedelta(seconds=seconds)
        self.morning.look_again()
        while self.clock.time < until:
            self.morning.step()
            self.clock.advance(STEP_S)
        self.foresee()

    def foresee(self) -> None:
        """Let the branch work out how long people wait from now on."""
        foresee(self.acting(Role.TECHNICIAN, "forecast"), "tour", Memory())

    def acting(self, role: Role, place: str, office: Office | None = None) -> Branch:
        """Return the branch as somebody sees it."""
        return replace(self.branch, actor=Actor(role, place), office=office or self.branch.office)


class Look:
    """A face in its window."""

    def __init__(self, runner: Runner, engine: QQmlApplicationEngine) -> None:
        self._runner = runner
        self._engine = engine

    def taken(self, name: str) -> Picture:
        """Wait until nothing moves any more, then take a picture."""
        self.settle()
        return Picture(name, window_of(self._engine).grabWindow())

    def staged(self, name: str) -> Picture:
        """Take a picture of a page that asks the branch nothing."""
        pause(FRAME_MS)
        return Picture(name, window_of(self._engine).grabWindow())

    def press_on(self, name: str) -> None:
        """Press the control of this name, where it is on the screen."""
        for item in self._items():
            if item.objectName() == name:
                QMetaObject.invokeMethod(item, "press")

    def number(self, name: str, *, of: str) -> int:
        """Return a number of the one item on the screen that has another property, or 1."""
        return next((item.property(name) for item in self._items() if item.property(of)), 1)

    def _items(self) -> list[QQuickItem]:
        return list(_visible(window_of(self._engine).contentItem()))

    def press(self, key: Qt.Key) -> None:
        """Press a key, as on the keypad."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(window_of(self._engine), event)

    def after(self, stage: Stage, seconds: float) -> None:
        """Let time pass and the face look again."""
        stage.clock.advance(seconds)
        stage.foresee()
        self._runner.changed.emit()
        self.settle()

    def passes(self, seconds: int) -> None:
        """Let the face count so many seconds, however busy the computer is."""
        loop, counted = QEventLoop(), count(1)

        def tick() -> None:
            if next(counted) >= seconds:
                loop.quit()

        self._runner.second.connect(tick)
        loop.exec()
        self._runner.second.disconnect(tick)

    def settle(self) -> None:
        """Wait until the branch has answered all questions and the page shows it."""
        for _ in range(3):  # an answer may lead to another question
            self._wait_for_answers()
        pause(SETTLE_MS)

    def _wait_for_answers(self) -> None:
        loop = QEventLoop()
        self._runner.ask(lambda _: None, lambda _: loop.quit())
        loop.exec()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def pause(ms: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


@contextmanager
def shown(
    runner: Runner,
    module: str,
    face: QObject,
    size: tuple[int, int] | None = None,
    language: str = "it",
) -> Iterator[Look]:
    """Open a face's window and close it in the right order."""
    engine = open_window(module, face, size=size, language=language)
    try:
        yield Look(runner, engine)
    finally:
        runner.stop()
        close_window(engine)
