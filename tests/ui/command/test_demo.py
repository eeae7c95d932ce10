"""The demo: with a screen all five windows, without one the tour."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import ROOT
from ui.command.demo import find_screen
from ui.command.window_place import WindowPlace


@pytest.fixture
def no_platform(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Nobody has chosen one, as on a person's own machine."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_without_a_screen_there_is_none(no_platform: pytest.MonkeyPatch):
    """No variable, or a platform that shows nothing."""
    assert find_screen() is None
    no_platform.setenv("DISPLAY", ":0")
    no_platform.setenv("QT_QPA_PLATFORM", "offscreen")
    assert find_screen() is None


def test_a_screen_that_does_not_answer_is_none(
    no_platform: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """As after `ssh` with an old DISPLAY: Qt would abort, so another process looks."""
    no_platform.setenv("DISPLAY", ":4242")

    assert find_screen() is None
    assert "The screen :4242 cannot be used" in capsys.readouterr().err


@pytest.fixture
def screen(no_platform: pytest.MonkeyPatch) -> Iterator[WindowPlace]:
    """A screen of this test's own."""
    server = shutil.which("Xvfb")
    assert server, "./test all installs Xvfb (package xvfb), a screen without a screen"
    with subprocess.Popen(
        [server, "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        no_platform.setenv("DISPLAY", f":{process.stdout.readline().strip()}")
        yield WindowPlace(0, 0, 1366, 768)
        process.terminate()


def children(pid: int) -> list[int]:
    """Return the processes that a process has started."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(one) for one in found]


@pytest.mark.long
def test_the_demo_opens_all_windows_and_leaves_nothing_behind(screen: WindowPlace, tmp_path: Path):
    """Five programs; Ctrl+C ends them, and their data are gone."""
    assert find_screen() == screen
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "demo"],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(tmp_path)}, stdout=subprocess.PIPE, text=True,
    ) as demo:  # fmt: skip
        assert demo.stdout is not None
        assert demo.stdout.readline().startswith("The demo runs")
        started = children(demo.pid)
        assert len(started) >= 4
        assert list(tmp_path.glob("postazione-*/live.db"))

        demo.send_signal(signal.SIGINT)
        demo.wait(20)

    assert demo.returncode == 0
    assert list(tmp_path.iterdir()) == []
    assert not any(Path(f"/proc/{pid}").exists() for pid in started)
