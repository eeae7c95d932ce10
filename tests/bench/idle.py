"""What a face costs while nothing happens: its share of a processor.

All faces run at once on one branch, as in an office. The floor is a bare window of the same Qt.
"""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

from tests.bench._faces import BARE, all_faces
from tests.bench._figures import data_folder, place
from tests.bench._goals import Figure, Goal

SETTLE_S = 25.0
"""What runs once after the first frame: libraries for printing and for the forecast, which one of
the faces makes after some patience, and the first copy of the store."""


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


def measure(*, quick: bool) -> Iterator[Figure]:
    """Look on while nothing happens."""
    with data_folder() as folder, all_faces(folder, place(folder)) as office:
        sleep(SETTLE_S)
        before = {name: (cpu_s(pid), switches(pid)) for name, pid in office.pids.items()}
        began = monotonic()
        sleep(5 if quick else 60)
        passed = monotonic() - began
        after = {name: (cpu_s(pid), switches(pid)) for name, pid in office.pids.items()}
    shares = {name: 100 * (after[name][0] - before[name][0]) / passed for name in after}
    print(f"idle for {passed:.0f} s\n{'':<14}{'% of a core':>12}{'wakes/s':>9}")
    for name, share in shares.items():
        print(f"{name:<14}{share:12.3f}{(after[name][1] - before[name][1]) / passed:9.1f}")
    for name in office.faces:
        goal = Goal.IDLE_DISPLAY if name == "display" else Goal.IDLE
        yield Figure(goal, name, shares[name], shares[BARE])
