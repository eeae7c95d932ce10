"""At the kiosk: from the touch to the pressed look, and from the lifted finger to the next page.

The last page is the one with the number. The kiosk is a process of its own and prints.
"""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.command.place import SHIPPED
from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._figures import data_folder, fsyncs, head, percentile, place, progress, row
from tests.bench._goals import Figure, Goal
from tests.bench._walk import NUMBER, Step, walk
from tests.faces import Face, running

BRANCH = "provincial_directorate"


def measure(*, quick: bool) -> Iterator[Figure]:
    """Let many people take a ticket, one after the other."""
    rounds = 20 if quick else 200
    with data_folder() as folder, PretendPrinter(speed_mm_s=0) as printer:
        host, port = printer.address
        words = ["kiosk", "1", "--printer", f"tcp:{host}:{port}", "--at=0,0,1080,1920"]
        here = [*place(folder), "--config", str(config_without_a_pause(folder))]
        kiosk = Face([*words, *here], folder, before=["--press-pause=0"])
        with running(kiosk):
            walk(kiosk)  # every page is new
            disk = fsyncs(folder)
            walks = []
            for number in range(rounds):
                walks.append(walk(kiosk))
                progress(number + 1, rounds)
            disk += fsyncs(folder)
            frames = [kiosk.redraws() for _ in range(rounds)]
    show(walks, disk, frames)
    looks = [step.look for one in walks for step in one.values()]
    pages = [step.page for one in walks for name, step in one.items() if name != NUMBER]
    numbers = [one[NUMBER].page for one in walks]
    yield figure(Goal.PRESSED, "p95; floor: a frame", looks, frames)
    yield figure(Goal.NEXT_PAGE, "p95; floor: a frame", pages, frames)
    yield figure(Goal.NUMBER, "p95; floor: a frame and an fsync", numbers, frames, disk)


def figure(goal: Goal, name: str, seconds: Sequence[float], *floors: Sequence[float]) -> Figure:
    """Return the 95th percentile beside that of the least it can be, with median and longest.

    Args:
        floors: One comes after the other.
    """
    median, p95 = (1000 * percentile(seconds, share) for share in (0.5, 0.95))
    floor = sum(1000 * percentile(one, 0.95) for one in floors)
    return Figure(goal, name, p95, floor, median=median, most=1000 * max(seconds))


def config_without_a_pause(folder: Path) -> Path:
    """Return a copy of the shipped office that gives as many tickets as a finger can take."""
    made = shutil.copytree(SHIPPED, folder / "config-without-a-pause") / BRANCH
    (made / "times.toml").write_text("[times]\ntickets_a_minute = 600\n")
    return made


def show(walks: Sequence[dict[str, Step]], disk: Sequence[float], frames: Sequence[float]) -> None:
    """Print each touch."""
    print(head("kiosk: touch -> pressed look"))
    for name in walks[0]:
        print(row(name, [one[name].look for one in walks]))
    print(head("kiosk: finger lifted -> page on the screen"))
    for name in walks[0]:
        what = f"{name}{' -> number' * (name == NUMBER)}"
        print(row(what, [one[name].page for one in walks]))
    print(row("floor: a frame in which nothing is new", frames))
    print(row("floor: one page on the disk (fdatasync)", disk))
