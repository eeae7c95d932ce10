"""What moves a face for a test: a finger, an eye and a stop watch in the face's own thread."""

import json
import sys
from collections.abc import Callable
from functools import partial
from time import monotonic, process_time
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import ui.window
from kiosk.store.store import Store


class AtOnce:
    """Stands in for pytest-qt's waiting: here the test waits, not the face."""

    def waitUntil(self, seen: Callable[[], object], timeout: int = 0) -> None:  # noqa: N802
        """Do not wait."""


class Hand(QObject):
    """Touches the window and looks at it, in the face's own thread.

    Args:
        commits: When this process committed something.
    """

    came = Signal(str)
    ended = Signal()

    def __init__(self, commits: list[float]) -> None:
        super().__init__()
        self._window: QQuickWindow | None = None
        self._engine: QQmlApplicationEngine | None = None
        self._screen: Any = None
        self._commits = commits
        self._frames = 0
        self._first: dict[str, float] | None = None
        self._waiting: list[Callable[[float], bool]] = []
        self._onlooker: Any = None
        self.came.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._leave, Qt.ConnectionType.QueuedConnection)

    def watch(self, engine: QQmlApplicationEngine) -> None:
        """Look at the first window the face opens."""
        if self._window is None:
            self._engine, self._window = engine, ui.window.window_of(engine)
            self._window.afterRendering.connect(self._drawn)
            self._window.frameSwapped.connect(self._swapped)

    @property
    def screen(self) -> Any:
        """The window as tests/screen.py sees it, loaded when it is first needed."""
        if self._screen is None:
            from tests.screen import Screen  # noqa: PLC0415 - not before the first frame

            assert self._engine is not None
            self._screen = Screen(self._engine, cast("Any", AtOnce()))
        return self._screen

    @Slot(str)
    def _obey(self, line: str) -> None:
        wish = json.loads(line)
        act = getattr(self, f"do_{wish.pop('do')}")
        say = partial(_say, wish.pop("id"))
        try:
            act(say, **wish)
        except AssertionError as error:  # a person could not have done it
            say(error=str(error))

    @Slot()
    def _leave(self) -> None:
        QCoreApplication.exit(0)

    @Slot()
    def _drawn(self) -> None:
        """Note when the first frame was there: a face may do more before it tells of the swap."""
        if self._first is None:
            self._first = {"at": monotonic(), "cpu_s": process_time()}

    @Slot()
    def _swapped(self) -> None:
        at = monotonic()
        self._frames += 1
        if self._frames == 1:
            assert self._first is not None
            _say(0, **self._first)
        if self._onlooker:
            self._onlooker.drawn()
        self._waiting = [is_done for is_done in self._waiting if not is_done(at)]

    def _await(self, say: Callable[..., None], look: Callable[[list[str]], object]) -> None:
        """Answer with the moment of the first frame in which a look finds something, and what."""

        def is_done(at: float) -> bool:
            seen = look(self.screen.texts())
            if seen:
                say(at=at, seen=seen)
            return bool(seen)

        if not is_done(monotonic()):
            self._waiting.append(is_done)

    def do_wait(self, say: Callable[..., None], text: str | list[str]) -> None:
        """Wait until a text is on the screen, or one of several; answer the first of those."""
        wanted = [text] if isinstance(text, str) else text

        def first(shown: list[str]) -> str:
            return next((one for one in wanted if any(one in each for each in shown)), "")

        self._await(say, first)

    def do_wait_gone(self, say: Callable[..., None], text: str) -> None:
        """Wait until a text is on the screen no more."""
        self._await(say, lambda texts: not any(text in shown for shown in texts))

    def do_texts(self, say: Callable[..., None]) -> None:
        """Answer every text on the screen."""
        say(texts=self.screen.texts(), at=monotonic())

    def do_names(self, say: Callable[..., None]) -> None:
        """Answer the name of everything that can be touched."""
        say(names=[item.objectName() for item in self.screen.targets() if item.objectName()])

    def do_tap(self, say: Callable[..., None], name: str, least_px: float) -> None:
        """Touch the item with this name as a finger does; answer when it was let go."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - not before the first frame

        screen = self.screen
        screen.least_px = least_px
        target = screen._target(name)
        pressed = monotonic()
        screen._touch().press(0, target, self._window).commit()
        # Let the pressed look come on the screen, as it would for a person.
        QTest.qWait(20)
        released = monotonic()
        screen._touch().release(0, target, self._window).commit()
        say(pressed=pressed, at=released)

    def do_press(self, say: Callable[..., None], name: str, least_px: float) -> None:
        """Lay a finger on an item; answer with the first frame that shows it pressed."""
        screen = self.screen
        screen.least_px = least_px
        target, item = screen._target(name), screen.item(name)
        pressed = monotonic()

        def is_done(at: float) -> bool:
            if not item.property("down"):
                return False
            say(pressed=pressed, at=at)
            return True

        self._waiting.append(is_done)  # touching draws already
        screen._touch().press(0, target, self._window).commit()

    def do_lift(self, say: Callable[..., None], name: str) -> None:
        """Lift the finger from an item; answer when."""
        target = self.screen._target(name)
        released = monotonic()
        self.screen._touch().release(0, target, self._window).commit()
        say(at=released)

    def do_redraw(self, say: Callable[..., None]) -> None:
        """Ask for a frame; answer when it was there."""
        assert self._window is not None
        asked = monotonic()

        def is_done(at: float) -> bool:
            say(asked=asked, at=at)
            return True

        self._waiting.append(is_done)
        self._window.update()

    def do_type(self, say: Callable[..., None], name: str, text: str) -> None:
        """Give an item the keys and type."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - not before the first frame

        self.screen.item(name).forceActiveFocus()
        assert self._window is not None
        for sign in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self._window, Qt.Key(ord(sign.upper())), sign,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
        say(at=monotonic())

    def do_scan(self, say: Callable[..., None], text: str) -> None:
        """Let a reader that acts as a keyboard type something, with Enter.

        It types on whether the face has time or not: its keys wait for the face together.
        """
        assert self._window is not None
        for sign in f"{text}\r":
            key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                QCoreApplication.postEvent(self._window, event)
        say(at=monotonic())

    def do_key(self, say: Callable[..., None], keys: str) -> None:
        """Press a chord, as Ctrl+C."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - not before the first frame

        assert self._window is not None
        chord = cast("Any", QKeySequence(keys))[0]
        QTest.keyClick(self._window, chord.key(), chord.keyboardModifiers())
        say(at=monotonic())

    def do_clipboard(self, say: Callable[..., None]) -> None:
        """Answer what can be pasted."""
        clipboard = QGuiApplication.clipboard()
        modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
        say(texts=[clipboard.text(mode) for mode in modes])

    def do_place(self, say: Callable[..., None], name: str) -> None:
        """Answer where the middle of an item is on the screen."""
        item = self.screen.item(name)
        middle = item.mapToGlobal(QPointF(item.width() / 2, item.height() / 2))
        say(x=middle.x(), y=middle.y())

    def do_property(self, say: Callable[..., None], name: str, of: str) -> None:
        """Answer a property of an item."""
        say(value=self.screen.item(of).property(name))

    def do_save(self, say: Callable[..., None], path: str) -> None:
        """Save a picture of the window."""
        assert self._window is not None
        say(saved=self._window.grabWindow().save(path))

    def do_commits(self, say: Callable[..., None]) -> None:
        """Answer when this process committed since it was last asked."""
        say(commits=list(self._commits))
        self._commits.clear()

    def do_page(self, say: Callable[..., None]) -> None:
        """Answer which page a desk shows, and how many wait for it."""
        face = self._face()
        say(page=face.page, waiting=face.shown.waiting)

    def do_look_on(self, say: Callable[..., None]) -> None:
        """Note from now on which calls a display shows."""
        from tests.onlooker import Onlooker  # noqa: PLC0415 - only where there is a display

        self._onlooker = Onlooker(self._face(), self.screen.items)
        say()

    def do_seen(self, say: Callable[..., None]) -> None:
        """Answer which calls the display has shown."""
        say(**self._onlooker.answer())

    def _face(self) -> Any:
        assert self._engine is not None
        return next(one for one in self._engine.children() if hasattr(one, "shown"))

    def do_frames(self, say: Callable[..., None]) -> None:
        """Answer how many frames were drawn so far."""
        say(frames=self._frames)


def _say(number: int, **answer: object) -> None:
    sys.stdout.write(json.dumps({"id": number, **answer}) + "\n")
    sys.stdout.flush()


def listen(hand: Hand) -> None:
    """Pass every line on to the face's thread; the face ends with whoever started it."""
    for line in sys.stdin:
        hand.came.emit(line)
    hand.ended.emit()


def note_commits() -> list[float]:
    """Return a list that grows with the moment of every commit of this process."""
    commits: list[float] = []
    ring = Store.ring

    def noted(self: Store) -> None:
        commits.append(monotonic())
        ring(self)

    Store.ring = noted  # type: ignore[method-assign]
    return commits


def watch_windows(hand: Hand) -> None:
    """Give every window that is opened to the hand."""
    open_window = ui.window.open_window

    def opened(*arguments: Any, **more: Any) -> QQmlApplicationEngine:
        engine = open_window(*arguments, **more)
        hand.watch(engine)
        return engine

    ui.window.open_window = opened
