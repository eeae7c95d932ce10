"""What a face costs while nothing happens: its share of a processor over ten seconds, each face.

`python -m tests.bench.idle [SECONDS]`. All faces run at once on one branch, as in an office. The
floor is a bare window of the same Qt.
"""

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from time import monotonic, sleep

from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._figures import data_folder, machine, place, verdict
from tests.builders import ROOT
from tests.faces import Face, running

GOALS = {"kiosk": 0.2, "desk": 0.2, "reception": 0.2, "display": 0.5}
SETTLE_S = 8.0
"""What runs once after the first frame: libraries for printing, the first copy of the store."""
BARE = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { visible: true; Text { text: 'x' } }")
sys.exit(app.exec())
"""


def cpu_s(pid: int) -> float:
    """Return how long a process has been on a processor."""
    nanoseconds = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        nanoseconds += int((task / "schedstat").read_text().split()[0])
    return nanoseconds / 1e9


def switches(pid: int) -> int:
    """Return how often the threads of a process were woken."""
    count = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                count += int(line.split()[1])
    return count


def main() -> None:
    """Measure and print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    with ExitStack() as stack:
        folder = stack.enter_context(data_folder())
        printer = stack.enter_context(PretendPrinter(speed_mm_s=0))
        host, port = printer.address
        words = place(folder)
        faces = [
            Face(["kiosk", "1", "--printer", f"tcp:{host}:{port}", "--at=0,0,1080,1920", *words],
                 folder),
            Face(["display", "A", "--mute", "--at=0,0,1920,1080", *words], folder),
            Face(["desk", "1", *words], folder),
            Face(["reception", *words], folder),
        ]  # fmt: skip
        stack.enter_context(running(*faces))
        bare = subprocess.Popen([sys.executable, "-c", BARE], cwd=ROOT)
        stack.callback(bare.kill)
        sleep(SETTLE_S)
        pids = {"bare window": bare.pid} | {face.name: face.process.pid for face in faces}
        before = {name: (cpu_s(pid), switches(pid)) for name, pid in pids.items()}
        began = monotonic()
        sleep(seconds)
        passed = monotonic() - began
        after = {name: (cpu_s(pid), switches(pid)) for name, pid in pids.items()}
    shares = {name: 100 * (after[name][0] - before[name][0]) / passed for name in pids}
    print(f"idle for {passed:.0f} s\n{'':<14}{'% of a core':>12}{'wakes/s':>9}")
    for name in pids:
        wakes = (after[name][1] - before[name][1]) / passed
        print(f"{name:<14}{shares[name]:12.3f}{wakes:9.1f}")
    for name, goal in GOALS.items():
        print(verdict(name, shares[name], goal, "%"))
    print(machine())


if __name__ == "__main__":
    if "QT_QPA_PLATFORM" not in os.environ:
        os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    main()
