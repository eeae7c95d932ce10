"""A face that runs over midnight into another configuration starts anew (R11)."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import clock as real_clock
from kiosk.actions.branch import Branch
from kiosk.actions.configured import of_today
from kiosk.clock import ScaledClock
from kiosk.domain.office import Times, Versions
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT, local
from tests.fakes import Clock
from ui.bridge.runner import Runner
from ui.command.new_version import AGAIN, end_with_version

TYPE = "provincial_directorate"
TUESDAY = date(2026, 11, 24)


@dataclass
class App:
    """What ends when it is told to."""

    ended: list[int] = field(default_factory=list)

    def exit(self, status: int) -> None:
        """Note the exit status."""
        self.ended.append(status)


@pytest.fixture
def runner(branch: Branch, qapp: object) -> Iterator[Runner]:
    """A face's way to a branch whose pages stay longer from Tuesday on."""
    assert qapp
    later = replace(branch.office, times=Times(idle_s=90))
    versions = Versions(((date.min, branch.office), (TUESDAY, later)))
    made = Runner(replace(branch, versions=versions), renewed=of_today)
    yield made
    made.stop()


def a_minute_passes(runner: Runner, qtbot: QtBot) -> None:
    """Let the face look once, and wait for its answer."""
    answered: list[None] = []
    runner.minute.emit()
    runner.ask(lambda _: None, answered.append)
    qtbot.waitUntil(lambda: bool(answered))


def test_it_ends_once_the_new_day_has_come_and_nobody_is_there(
    branch: Branch, runner: Runner, clock: Clock, qtbot: QtBot
):
    """Not in the evening, not in the middle of a visit."""
    app, somebody = App(), [True]
    end_with_version(app, runner, branch.office, lambda: not somebody)  # type: ignore[arg-type]
    clock.time = local(23, 59)
    somebody.clear()
    a_minute_passes(runner, qtbot)
    assert app.ended == []

    clock.advance(minutes=1)
    somebody.append(True)
    a_minute_passes(runner, qtbot)
    assert app.ended == []

    somebody.clear()
    a_minute_passes(runner, qtbot)
    assert app.ended == [AGAIN]


@pytest.mark.long
def test_the_command_ends_to_be_started_anew(tmp_path: Path):
    """Its unit, or the demo, starts whatever ends with this status."""
    config = Path(shutil.copytree(ROOT / "config", tmp_path / "config"))
    version = config / TYPE / "from-2026-11-24"
    version.mkdir()
    (version / "times.toml").write_text("[times]\nidle_s = 90\n")
    set_up(Folder(tmp_path / "data"))
    evening = ScaledClock(local(23, 58), real_clock.now() + timedelta(seconds=2), 60)
    words = ["--config", config / TYPE, "--data", tmp_path / "data", "--clock", str(evening)]

    done = subprocess.run(
        [sys.executable, "-m", "ui", "reception", "--mute", *map(str, words)],
        cwd=ROOT, capture_output=True, check=False, text=True, timeout=60,
    )  # fmt: skip

    assert done.returncode == AGAIN
    assert "another configuration holds from today on" in done.stderr
