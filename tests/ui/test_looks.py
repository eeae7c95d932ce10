"""However often a branch changes, a face that is slow does not fall behind it."""

from threading import Event

import pytest
from PySide6.QtCore import QObject

from kiosk.actions.branch import Branch
from kiosk.domain.actor import Role
from tests.builders import acting
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.kiosk.kiosk_face import KioskFace
from ui.reception.reception_face import ReceptionFace


def a_face(role: Role, runner: Runner, branch: Branch) -> QObject:
    """Return the face of this role without a window."""
    match role:
        case Role.DESK:
            return DeskFace(runner, "1", branch.words)
        case Role.RECEPTION:
            return ReceptionFace(runner, branch.words, "1")
    return KioskFace(runner, branch.words, branch.office.kiosks["1"], branch.office.times)


@pytest.mark.parametrize("role", [Role.DESK, Role.RECEPTION, Role.KIOSK])
def test_a_hundred_changes_are_one_look(branch: Branch, qapp: object, role: Role):
    """Each face reads the whole branch: a hundred of them would keep a wish waiting for seconds."""
    assert qapp
    runner, goes_on = Runner(acting(branch, role, "1")), Event()
    runner.ask(lambda _: goes_on.wait(5), lambda _: None)
    face = a_face(role, runner, branch)

    for _ in range(100):
        runner.changed.emit()

    assert runner._worker
    left = runner._worker._work_queue.qsize()
    goes_on.set()
    runner.stop()
    assert left <= 2, face
