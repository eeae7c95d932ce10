"""What each face holds in memory: after its first frame, and after some work.

`python -m tests.bench.memory [TICKETS]`. The floor is a bare window of the same Qt. Whether it
stays flat for hours is for a longer run.
"""

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from time import sleep

from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._figures import data_folder, machine, place, progress, verdict
from tests.bench.idle import BARE
from tests.bench.tap_to_number import walk
from tests.builders import ROOT
from tests.faces import Face, running

GOAL_MIB = 170.0
SETTLE_S = 5.0


def resident_mib(pid: int) -> float:
    """Return a process' resident memory."""
    return _rollup(pid, "Rss")


def own_mib(pid: int) -> float:
    """Return the same with shared pages divided among those who share them."""
    return _rollup(pid, "Pss")


def _rollup(pid: int, name: str) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) / 1024
    raise ValueError(name)


def main() -> None:
    """Measure and print."""
    tickets = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with ExitStack() as stack:
        folder = stack.enter_context(data_folder())
        printer = stack.enter_context(PretendPrinter(speed_mm_s=0))
        host, port = printer.address
        words = place(folder)
        paper = f"tcp:{host}:{port}"
        kiosk = Face(
            ["kiosk", "1", "--printer", paper, "--at=0,0,1080,1920", *words],
            folder, before=["--press-pause=0"],
        )  # fmt: skip
        faces = [
            kiosk,
            Face(["display", "A", "--mute", "--at=0,0,1920,1080", *words], folder),
            Face(["desk", "1", *words], folder),
            Face(["reception", *words], folder),
        ]
        stack.enter_context(running(*faces))
        bare = subprocess.Popen([sys.executable, "-c", BARE], cwd=ROOT)
        stack.callback(bare.kill)
        sleep(SETTLE_S)
        pids = {"bare window": bare.pid} | {face.name: face.process.pid for face in faces}
        first = {name: (resident_mib(pid), own_mib(pid)) for name, pid in pids.items()}
        for number in range(1, tickets + 1):
            walk(kiosk)
            progress(number, tickets)
        after = {name: (resident_mib(pid), own_mib(pid)) for name, pid in pids.items()}
    print(f"MiB resident (its share of shared pages)\n{'':<14}{'at first':>16}{'later':>16}")
    for name, at_first in first.items():
        columns = [f"{whole:.0f} ({own:.0f})" for whole, own in (at_first, after[name])]
        print(f"{name:<14}{columns[0]:>16}{columns[1]:>16}")
    print(f"later: after {tickets} tickets at the kiosk, each with its slip")
    print(verdict("kiosk", after["kiosk"][0], GOAL_MIB, "MiB"))
    print(machine())


if __name__ == "__main__":
    main()
