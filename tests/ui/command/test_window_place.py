"""The loop of a face, and how it ends."""

import signal
import subprocess
import sys
from argparse import ArgumentTypeError

import pytest

from tests.builders import ROOT
from ui.command.window_place import BUG, WindowPlace, read_place

LOOP = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from ui.command.window_place import exec_until_closed
app = QCoreApplication([])
def fail():
    raise ValueError("nobody expected this")
{then}
status = exec_until_closed(app)
sys.exit(status)
"""


def started(then: str) -> "subprocess.Popen[str]":
    """Run the loop in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", LOOP.format(then=then)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.parametrize("fails", ["fail", "threading.Thread(target=fail).start"])
def test_a_bug_ends_the_face_so_that_it_is_started_again(fails: str):
    """In the face's own thread or beside it: logged, and a status of its own."""
    with started(f"QTimer.singleShot(0, {fails})") as face:
        _, log = face.communicate(timeout=20)

    assert face.returncode == BUG
    assert "a bug ends this program" in log
    assert "nobody expected this" in log


def test_a_bug_in_what_a_face_can_do_without_ends_only_that():
    """Nobody can take a ticket at a kiosk that ends because no wait can be foreseen."""
    with started(
        "from ui.command.beside import Beside\n"
        "beside = Beside()\n"
        "beside.add('forecast', lambda stop: fail(), is_spare=True)\n"
        "QTimer.singleShot(0, beside.begin)\n"
        "QTimer.singleShot(300, lambda: app.exit(3))"
    ) as face:
        _, log = face.communicate(timeout=20)

    assert face.returncode == 3
    assert "a bug ends the forecast beside this face" in log
    assert "nobody expected this" in log


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_face_that_does_nothing(number: signal.Signals):
    """An idle loop runs no Python; the signal wakes it."""
    with started("QTimer.singleShot(0, lambda: print('ready', flush=True))") as face:
        assert face.stdout is not None
        assert face.stdout.readline() == "ready\n"

        face.send_signal(number)
        _, log = face.communicate(timeout=5)

    assert face.returncode == 0
    assert log == ""


def test_a_place_is_four_numbers():
    """And written as it is read."""
    assert read_place("0,36,1080,1920") == WindowPlace(0, 36, 1080, 1920)
    assert str(WindowPlace(0, 36, 1080, 1920)) == "0,36,1080,1920"
    with pytest.raises(ArgumentTypeError, match="is not X,Y,W,H"):
        read_place("0,36,1080")


@pytest.mark.parametrize("place", ["0,0,-5,0", "0,0,0,10", "0,0,99999,10", "99999999999,0,10,10"])
def test_a_place_that_no_window_fits_in_is_refused(place: str):
    """Qt would open one of its own size."""
    with pytest.raises(ArgumentTypeError, match="width and height are from 1 to 16384"):
        read_place(place)
