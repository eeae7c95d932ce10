"""From the start of a face's process to its first frame, each face, warm.

`python -m tests.bench.start [ROUNDS]`. Warm: files are in the page cache and Qt has compiled the
QML once. The floor is a bare window of the same Qt.
"""

import subprocess
import sys
from pathlib import Path
from time import monotonic

from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._figures import data_folder, head, machine, percentile, place, row, verdict
from tests.builders import ROOT
from tests.faces import Face

GOAL_S = 0.6
BARE = """
import sys
from time import monotonic
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; Text { text: 'x' } }")
engine.rootObjects()[0].frameSwapped.connect(lambda: (print(monotonic()), app.exit(0)))
sys.exit(app.exec())
"""


def bare_s() -> float:
    """Return what a window with one letter takes, so that nothing of ours is in it."""
    began = monotonic()
    done = subprocess.run(
        [sys.executable, "-c", BARE], check=True, capture_output=True, cwd=ROOT, text=True
    )
    return float(done.stdout) - began


def start_s(words: list[str], folder: Path) -> tuple[float, float]:
    """Return how long one start took and how much of a core."""
    with Face(words, folder) as face:
        return face.first_frame() - face.started, face.first_frame_cpu_s()


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    took: dict[str, list[float]] = {"bare": []}
    cpu: dict[str, list[float]] = {}
    with data_folder() as folder, PretendPrinter(speed_mm_s=0) as printer:
        host, port = printer.address
        faces = {
            "kiosk": ["kiosk", "1", "--printer", f"tcp:{host}:{port}", "--at=0,0,1080,1920"],
            "display": ["display", "A", "--mute", "--at=0,0,1920,1080"],
            "desk": ["desk", "1"],
            "reception": ["reception"],
        }
        for number in range(rounds + 1):
            took["bare"].append(bare_s())
            for name, words in faces.items():
                wall_s, cpu_s = start_s([*words, *place(folder)], folder)
                if number:  # the first fills the caches
                    took.setdefault(name, []).append(wall_s)
                    cpu.setdefault(name, []).append(cpu_s)
    print(head("process start -> first frame"))
    print(row("floor: a bare window of the same Qt", took.pop("bare")))
    for name, seconds in took.items():
        print(row(name, seconds))
        print(row("  of it on a processor", cpu[name]))
    for name, seconds in took.items():
        print(verdict(f"{name}, p50", percentile(seconds, 0.5), GOAL_S, "s"))
    print(machine())


if __name__ == "__main__":
    main()
