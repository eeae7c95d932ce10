"""Putting a face together, showing it, and taking it apart in the right order."""

import gc
import os
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.actions.branch import Branch
from kiosk.actions.configured import of_today
from kiosk.actions.noticing import has_changed, refuse_away
from kiosk.command.place import open_branch, rate_of
from kiosk.domain.actor import POSTS, Actor, Role
from kiosk.domain.label import FIRST_LANGUAGE
from kiosk.domain.office import Office
from kiosk.log import log_to_stderr
from kiosk.store.sqlite import StoreError
from ui.bridge.runner import Runner
from ui.command.beside import Beside, upkeep
from ui.command.forecasting import forecasting
from ui.command.new_version import end_with_version
from ui.command.window_place import application, exec_until_closed, put
from ui.window import close_window, open_window, window_of

BEGIN_ANYWAY_MS = 3000
"""A window that nobody sees has no first frame; its slips are printed all the same."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A face that is ready for its window.

    Args:
        device: What reception sees it as, or None for a face that tells it itself or is none.
        language: Of its words at the start.
        then: Opens what goes with it, once its window is there.
        is_free: Whether nobody is in the middle of something, so that it may start anew.
    """

    module: str
    face: QObject
    fills_screen: bool = False
    device: str | None = None
    language: str = FIRST_LANGUAGE
    then: Callable[[], object] | None = None
    is_free: Callable[[], bool] = lambda: True


@dataclass(frozen=True, slots=True)
class Start:
    """How a face is put together.

    Args:
        role: Of whoever acts there.
        name: Of its place, chosen from the configuration.
        make: Returns the face.
    """

    role: Role
    name: Callable[[Office], str]
    make: Callable[[Branch, Runner, Beside], Shown]


def staff_language(office: Office) -> str:
    """Return the language of whoever works here: the branch's first one."""
    return office.languages[0]


def run(arguments: Namespace, start: Start) -> int:
    """Put a face together, show it until it is closed, take it apart in the right order."""
    log_to_stderr()
    app = application()
    branch = open_branch(arguments, Actor(start.role, ""))
    try:
        branch = replace(branch, actor=_actor(start, branch.office))
        return _show(app, branch, arguments, start)
    finally:
        branch.store.close()


def _actor(start: Start, office: Office) -> Actor:
    """Return who acts at the start: at a post where staff sign in, nobody."""
    is_locked = start.role in POSTS and office.sign_in.required
    return Actor(Role.NOBODY if is_locked else start.role, start.name(office))


def _show(app: QGuiApplication, branch: Branch, arguments: Namespace, start: Start) -> int:
    rate = rate_of(arguments)
    runner = Runner(branch, has_changed, rate, (StoreError,), of_today, refuse_away)
    beside = Beside()
    runner.changed.connect(beside.wake)
    try:
        shown = start.make(branch, runner, beside)
        holder = f"{branch.actor}:{os.getpid()}"
        beside.add("upkeep", upkeep(branch, holder, shown.device, rate))
        news = Event()
        forecast = forecasting(branch, holder, start.role, news, rate)
        beside.add("forecast", forecast, news, is_spare=True)
        engine = open_window(shown.module, shown.face, language=shown.language)
        put(engine, arguments, fills_screen=shown.fills_screen)
        if shown.then:
            shown.then()
        _begin_after_first_frame(engine, beside)
        end_with_version(app, runner, branch.office, shown.is_free)
        status = exec_until_closed(app)
        close_window(engine)
    finally:
        runner.stop()
        beside.stop()
    return status


def _begin_after_first_frame(engine: QQmlApplicationEngine, beside: Beside) -> None:
    """Let what works beside a face wait until there is something to see."""

    def begin() -> None:
        beside.begin()
        gc.enable()  # see ui.__main__

    single = Qt.ConnectionType.SingleShotConnection
    window_of(engine).frameSwapped.connect(begin, single)
    QTimer.singleShot(BEGIN_ANYWAY_MS, engine, begin)
