"""Where a face's window goes, and the loop that runs until it is closed."""

import logging
import os
import signal
import socket
import sys
import threading
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import NAME
from ui.command.beside import Spare
from ui.window import window_of

LOG = logging.getLogger(__name__)
BUG = 70
"""Exit status after a bug (EX_SOFTWARE): whoever started the face starts it again."""

MOST_PX = 16384


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """A place on the screen in its own pixels."""

    x: int
    y: int
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.x},{self.y},{self.width},{self.height}"


def add_window(parser: ArgumentParser) -> None:
    """Add the options about the window."""
    parser.add_argument(
        "--at", type=read_place, metavar="X,Y,W,H", help="in a window instead of the whole screen"
    )


def read_place(text: str) -> WindowPlace:
    """Return a place from four numbers with commas.

    Raises:
        ArgumentTypeError: They are not, or no window fits there.
    """
    try:
        x, y, width, height = (int(part) for part in text.split(","))
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not X,Y,W,H") from error
    if not (min(width, height) >= 1 and max(width, height, abs(x), abs(y)) <= MOST_PX):
        raise ArgumentTypeError(
            f"{text!r}: width and height are from 1 to {MOST_PX}, X and Y at most that far away"
        )
    return WindowPlace(x, y, width, height)


def application() -> QGuiApplication:
    """Make the application of a face.

    Pages stand still most of the time, so a processor draws them as fast as a graphics card, with
    100 MiB less; QT_QUICK_BACKEND says otherwise.
    """
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication([NAME])
    app.setApplicationName(NAME)
    return app


def put(engine: QQmlApplicationEngine, arguments: Namespace, *, fills_screen: bool) -> None:
    """Put the window where the command line says, or over the whole screen."""
    window = window_of(engine)
    if arguments.at:
        at = arguments.at
        window.setGeometry(at.x, at.y, at.width, at.height)
    elif fills_screen:
        window.showFullScreen()


class Ending(QObject):
    """Ends the loop from any thread.

    The loop is left, not asked to quit: that would close the windows first, and the kiosk's
    refuses.
    """

    wished = Signal(int)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self.wished.connect(app.exit, Qt.ConnectionType.QueuedConnection)

    def bug(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log what nobody expected and end."""
        LOG.critical("a bug ends this program", exc_info=(kind, error or kind(), trace))
        self.wished.emit(BUG)

    def bug_beside(self, hook: threading.ExceptHookArgs) -> None:
        """Log what nobody expected of a thread, and end unless the face can do without it."""
        kind, error, trace = hook.exc_type, hook.exc_value, hook.exc_traceback
        if isinstance(hook.thread, Spare):
            what = "a bug ends the %s beside this face, which goes on"
            LOG.critical(what, hook.thread.name, exc_info=(kind, error or kind(), trace))
        else:
            self.bug(kind, error, trace)


def exec_until_closed(app: QCoreApplication) -> int:
    """Run until the window is closed or a signal comes.

    A bug ends the face with its own status, but for one in work that it can do without.
    """
    ending = Ending(app)
    sys.excepthook = ending.bug
    threading.excepthook = ending.bug_beside
    try:
        with _signals_heard(ending):
            return app.exec()
    finally:
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__


@contextmanager
def _signals_heard(ending: Ending) -> Generator[None]:
    """Let SIGINT and SIGTERM end the loop at once, however quiet the face is.

    Python's own handlers wait for the next line of Python, which an idle face does not run; a byte
    in a socket wakes it.
    """
    read, write = socket.socketpair()
    for end in (read, write):
        end.setblocking(False)
    before = signal.set_wakeup_fd(write.fileno())
    handlers = {
        number: signal.signal(number, lambda *_: ending.wished.emit(0))
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    notifier = QSocketNotifier(read.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: read.recv(1))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        for end in (read, write):
            end.close()
