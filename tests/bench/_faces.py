"""All four faces on one branch as in an office, and beside them a bare window of the same Qt."""

import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing.pretend.printer import PretendPrinter
from tests.builders import ROOT
from tests.faces import Face, running

BARE = "bare window"
BARE_PROGRAM = """
import sys
from time import monotonic
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; Text { text: 'x' } }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: print(monotonic(), flush=True))
sys.exit(app.exec())
"""
"""A window with one letter, and nothing of ours."""


def words_of(printer: PretendPrinter) -> dict[str, list[str]]:
    """Return how each face is started, by its name, but for its branch."""
    host, port = printer.address
    return {
        "kiosk": ["kiosk", "1", "--printer", f"tcp:{host}:{port}", "--at=0,0,1080,1920"],
        "display": ["display", "A", "--mute", "--at=0,0,1920,1080"],
        "desk": ["desk", "1"],
        "reception": ["reception"],
    }


@dataclass(frozen=True)
class Running:
    """Faces that run.

    Args:
        pids: Of every process by name, the bare window among them.
    """

    faces: dict[str, Face]
    pids: dict[str, int]


@contextmanager
def all_faces(folder: Path, place: Sequence[str]) -> Generator[Running]:
    """Run every face and a bare window until the block ends.

    Args:
        place: Options that say where the branch is.
    """
    with PretendPrinter(speed_mm_s=0) as printer:
        faces = {
            name: Face([*words, *place], folder, before=["--press-pause=0"] * (name == "kiosk"))
            for name, words in words_of(printer).items()
        }
        with running(*faces.values()), bare_window() as bare:
            pids = {name: face.process.pid for name, face in faces.items()}
            yield Running(faces, {BARE: bare.pid} | pids)


@contextmanager
def bare_window() -> Generator["subprocess.Popen[str]"]:
    """Run a window with nothing of ours; it prints when each of its frames was drawn."""
    process = subprocess.Popen(
        [sys.executable, "-c", BARE_PROGRAM], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()
