"""From the start of a face's process to its first frame, with warm and with cold caches.

Warm: files are in the page cache. Cold: they are not, as after switching on. Both: Qt has compiled
the QML once, when the face ran for the first time. The floor is a bare window of the same Qt.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from time import monotonic

from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._cold import Cold
from tests.bench._faces import BARE, bare_window, words_of
from tests.bench._figures import data_folder, head, percentile, place, progress, row
from tests.bench._goals import Figure, Goal
from tests.faces import Face

GOALS = {"warm": Goal.START_WARM, "cold": Goal.START_COLD}


def bare_s() -> tuple[float, float]:
    """Return what a bare window takes; how much of a core is not asked."""
    began = monotonic()
    with bare_window() as process:
        assert process.stdout is not None
        return float(process.stdout.readline()) - began, 0.0


def start_s(words: list[str], folder: Path) -> tuple[float, float]:
    """Return how long one start took and how much of a core."""
    with Face([*words, *place(folder)], folder) as face:
        return face.first_frame() - face.started, face.first_frame_cpu_s()


def measure(*, quick: bool) -> Iterator[Figure]:
    """Start each face many times, in turns."""
    rounds = {"warm": 2 if quick else 15, "cold": 1 if quick else 5}
    with data_folder() as folder, PretendPrinter(speed_mm_s=0) as printer:
        starts: dict[str, Callable[[], tuple[float, float]]] = {BARE: bare_s} | {
            name: partial(start_s, words, folder) for name, words in words_of(printer).items()
        }
        cold = Cold()
        for start in starts.values():
            start()  # the first fills the caches
        for state, goal in GOALS.items():
            before = cold.forget if state == "cold" else lambda: None
            took = started(starts, rounds[state], before)
            how = f", {cold.how}" if state == "cold" else ""
            print(head(f"process start -> first frame, {state}{how}"))
            for name, both in took.items():
                print(row(name, [wall for wall, _ in both]))
                if name != BARE:
                    print(row("  of it on a processor", [cpu for _, cpu in both]))
            floor = percentile([wall for wall, _ in took.pop(BARE)], 0.5)
            for name, both in took.items():
                walls = [wall for wall, _ in both]
                what = f"{name}, p50 (quickest {min(walls):.2f})"
                yield Figure(goal, what, percentile(walls, 0.5), floor)


def started(
    starts: Mapping[str, Callable[[], tuple[float, float]]],
    rounds: int,
    before: Callable[[], object],
) -> dict[str, list[tuple[float, float]]]:
    """Return what each start took.

    Args:
        before: Is done before each.
    """
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in starts}
    for number in range(rounds):
        for name, start in starts.items():
            before()
            took[name].append(start())
        progress(number + 1, rounds)
    return took
