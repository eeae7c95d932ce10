"""Reception's window on a real branch, and what staff do in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import Role
from kiosk.domain.label import Label
from kiosk.domain.office import Office
from tests.builders import acting
from tests.screen import Screen
from ui.bridge.runner import Runner
from ui.reception.reception_face import ReceptionFace
from ui.window import close_window, open_window

MOST_STEPS = 80
"""More than any page has to walk over."""


class Reception(Screen):
    """Reception's window, used with mouse and keys."""

    face: ReceptionFace

    def click(self, name: str) -> None:
        """Click what has this objectName, once it is possible and the page is laid out."""
        self._qtbot.waitUntil(lambda: self.item(name).isEnabled())
        self.picture()
        super().click(name)

    def waits(self, ms: int) -> None:
        """Let so much time pass."""
        self._qtbot.wait(ms)

    def goes_to(self, page: str) -> None:
        """Choose a page in the rail: now, tickets, devices or close."""
        self.click(f"page-{page}")

    def types(self, text: str) -> None:
        """Type into whatever has the keys."""
        for sign in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.window, Qt.Key(ord(sign.upper())), sign,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip

    def chooses(self, name: str) -> None:
        """Walk to what has this objectName with the Tab key, and press it with Enter."""
        self._qtbot.waitUntil(lambda: self.item(name).isEnabled())
        for _ in range(MOST_STEPS):
            self.press_key(Qt.Key.Key_Tab)
            here = self.window.activeFocusItem()
            if here is not None and here.objectName() == name:
                self.press_key(Qt.Key.Key_Return)
                return
        raise AssertionError(f"the Tab key does not come to {name}")

    def searches(self, text: str) -> None:
        """Look a ticket up."""
        self.item("search").forceActiveFocus()
        self.press_key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.types(text)

    def place_of(self, item: QQuickItem) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of an item in the window."""
        corner = item.mapToScene(QPointF(0, 0))
        return corner.x(), corner.y(), corner.x() + item.width(), corner.y() + item.height()


OpenReception = Callable[..., Reception]
HANDS: dict[str, object] = {"mouse": Reception.click, "keys": Reception.chooses}


def called(office: Office, name: str) -> Office:
    """Return an office whose services all have one name."""
    label = Label({"it": name})
    services = {
        one.id: replace(one, name=label, public_name=label) for one in office.services.values()
    }
    return replace(office, services=services)


@pytest.fixture
def open_reception(branch: Branch, qtbot: QtBot) -> Iterator[OpenReception]:
    """Open reception's window on the branch."""
    opened: list[tuple[object, Runner]] = []

    def open_it(
        *,
        size: tuple[int, int] = (1440, 900),
        language: str = "it",
        rate: float = 1.0,
        offered: tuple[str, ...] = (),
        name: str = "",
        **more: object,
    ) -> Reception:
        mine = acting(branch, Role.RECEPTION)
        if offered:
            mine = replace(mine, office=replace(mine.office, languages=offered))
        if name:
            mine = replace(mine, office=called(mine.office, name))
        runner = Runner(mine, has_changed, rate)
        chosen = {"press_pause_ms": 0, **more}
        face = ReceptionFace(runner, mine.words, "1", language=language, printer="p1", **chosen)  # type: ignore[arg-type]
        engine = open_window("ui.reception", face, size=size, language=language)
        opened.append((engine, runner))
        reception = Reception(engine, qtbot)
        reception.face = face
        return reception

    yield open_it
    for engine, runner in opened:
        close_window(engine)  # type: ignore[arg-type]
        runner.stop()
