"""A desk's window on a real branch, and what a staff member does in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.views import DeskView
from kiosk.domain.actor import Role
from tests.builders import a_branch, acting, an_office, somebody
from tests.fakes import Clock
from tests.screen import STAFF_TARGET_PX, Screen
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.window import close_window, open_window


class Desk(Screen):
    """One desk, used with mouse and keys."""

    runner: Runner

    def presses(self, key: str) -> None:
        """Press a key by its name in Qt, `F8` or `Return`."""
        self.press_key(getattr(Qt.Key, f"Key_{key}"))

    def types(self, text: str) -> None:
        """Type letters and digits."""
        for sign in text:
            self.press_key(getattr(Qt.Key, f"Key_{sign.upper()}"))


@pytest.fixture
def branch(tmp_path: Path, clock: Clock) -> Iterator[Branch]:
    """A small branch with a limit of ten minutes for orientation, and a desk 12."""
    office = an_office()
    services = dict(office.services)
    services["orientation"] = replace(services["orientation"], limit_s=600)
    desks = {**office.desks, "12": replace(office.desks["1"], name="12")}
    made = a_branch(tmp_path / "data", clock, replace(office, services=services, desks=desks))
    yield made
    made.store.close()


OpenDesk = Callable[..., Desk]


@pytest.fixture
def open_face(branch: Branch, qtbot: QtBot) -> Iterator[OpenDesk]:
    """Open a desk's window; its desk is closed until somebody opens it."""
    opened = []

    def open_it(
        name: str = "2",
        *,
        size: tuple[int, int] = (480, 720),
        rate: float = 1.0,
        press_pause_ms: int = 0,
        on_top: bool = True,
        look: Callable[[Branch, str], DeskView] = desk_view,
    ) -> Desk:
        seen = acting(branch, Role.DESK, name)
        runner = Runner(seen, has_changed, rate)
        face = DeskFace(
            runner, name, branch.words, press_pause_ms=press_pause_ms, on_top=on_top, look=look
        )
        engine = open_window("ui.desk", face, size=size)
        opened.append((engine, runner))
        desk = Desk(engine, qtbot, least_target_px=STAFF_TARGET_PX)
        desk.runner = runner
        return desk

    yield open_it
    for engine, runner in opened:
        runner.stop()
        close_window(engine)


@pytest.fixture
def desk(open_face: OpenDesk) -> Desk:
    """Desk 2, just opened by its staff: it serves the queues A and E."""
    face = open_face()
    face.waits_for("Lo sportello è chiuso")
    face.presses("Return")
    face.waits_for("Libero")
    return face


def call(desk: Desk, branch: Branch, service: str = "orientation") -> None:
    """Let somebody come and be called."""
    somebody(branch, service)
    desk.waits_for("Chiama il prossimo")
    desk.presses("F8")
    desk.waits_for("Chiamata in corso")


def serve(desk: Desk, branch: Branch, service: str = "orientation") -> None:
    """Let somebody come, be called and be served."""
    call(desk, branch, service)
    desk.presses("Return")
    desk.waits_for("In servizio")


def park(desk: Desk) -> None:
    """Put the person aside, for the usual reason."""
    desk.presses("F7")
    desk.waits_for("Perché metti da parte?")
    desk.presses("F7")
