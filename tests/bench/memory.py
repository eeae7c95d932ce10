"""What each face holds in memory after eight hours of the branch's clock, and whether it grows.

A person takes a ticket at the kiosk every minute, and another is called and served. The floor is a
bare window of the same Qt. In the faces' figures is the hand that moves them, a few MiB.
"""

import shutil
from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from statistics import fmean
from time import sleep

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import open_desk
from kiosk.actions.serving import finish, start_serving
from kiosk.clock import ScaledClock
from kiosk.command.place import SHIPPED, open_branch
from kiosk.domain.actor import Actor, Role
from tests.bench._faces import BARE, Running, all_faces
from tests.bench._figures import data_folder, progress
from tests.bench._goals import Figure, Goal
from tests.bench._walk import FIRST_PAGE, walk
from tests.builders import ROME
from tests.faces import Face, open_to_all

BRANCH = "provincial_directorate"
OPENS = datetime(2026, 11, 23, 8, 30, tzinfo=ROME)
BANDS = 'mon = ["8:30-12:30", "15:00-18:00"]'
ALL_DAY = 'mon = ["8:00-18:00"]'
HOURS = 8
RATE = 96.0
"""Eight hours in five minutes; a page without a touch still stays for 0.6 s."""
TRIES = 3
VISIT = timedelta(minutes=1)
SAMPLE = timedelta(minutes=10)
DESK = "2"

Samples = dict[str, list[float]]


def measure(*, quick: bool) -> Iterator[Figure]:
    """Let a whole day pass at the kiosk."""
    hours = HOURS / 8 if quick else HOURS
    with data_folder() as folder:
        config = config_open_all_day(folder)
        now = ScaledClock(OPENS, clock.now(), RATE)
        here = Namespace(config=config, data=folder / "data", clock=now)
        desk = open_branch(here, Actor(Role.DESK, DESK), new=True)
        open_desk(desk, DESK)
        words = ["--config", str(config), "--data", str(folder / "data"), "--clock", str(now)]
        with all_faces(folder, words) as office:
            samples = a_day(office, desk, timedelta(hours=hours))
        desk.store.close()
    show(samples)
    kiosk = samples["kiosk"]
    quarter = len(kiosk) // 4
    bare = samples[BARE][-1]
    yield Figure(Goal.MEMORY, f"kiosk, {hours:g} h", kiosk[-1], bare)
    before, last = fmean(kiosk[-2 * quarter : -quarter]), fmean(kiosk[-quarter:])
    yield Figure(Goal.MEMORY_FLAT, "kiosk; floor: the quarter before", last, before)
    for name in ("display", "desk", "reception"):
        yield Figure(Goal.MEMORY_OTHERS, name, samples[name][-1], bare)


def config_open_all_day(folder: Path) -> Path:
    """Return a copy of the shipped office that does not close at noon."""
    shutil.copytree(SHIPPED, folder / "config")
    opening = folder / "config" / BRANCH / "opening.toml"
    text = opening.read_text("utf-8")
    assert BANDS in text
    open_to_all(folder / "config")
    opening.write_text(text.replace(BANDS, ALL_DAY), "utf-8")
    return folder / "config" / BRANCH


def a_day(office: Running, desk: Branch, lasts: timedelta) -> Samples:
    """Let people come, be called and be served; return the memory of each process in MiB."""
    samples: Samples = {name: [] for name in office.pids}
    start = desk.now()
    visits = lasts // VISIT
    for number in range(visits):
        due = start + number * VISIT
        sleep(max(0.0, (due - desk.now()).total_seconds() / RATE))
        visit(office, desk)
        if number * VISIT % SAMPLE == timedelta():
            for name, pid in office.pids.items():
                samples[name].append(resident_mib(pid))
        progress(number + 1, visits)
    return samples


def visit(office: Running, desk: Branch) -> None:
    """Let one person take a ticket and one be served."""
    come(office.faces["kiosk"])
    if call_next(desk, DESK):
        start_serving(desk, DESK)
        finish(desk, DESK)


def come(kiosk: Face) -> None:
    """Let a person take a ticket, who begins anew where the page has gone on without them.

    A page stays for its whole time of the branch's clock, of which this machine may miss all.
    """
    for _ in range(TRIES - 1):
        with suppress(TimeoutError, AssertionError):
            walk(kiosk, away=None)
            return
        print("a page had gone before it was touched: once more from the first")
        kiosk.waits_for(FIRST_PAGE)
    walk(kiosk, away=None)


def resident_mib(pid: int) -> float:
    """Return a process' resident memory."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    raise ValueError(pid)


def show(samples: Samples) -> None:
    """Print each hour."""
    a_step = timedelta(hours=1) // SAMPLE
    print("MiB resident, each hour of the branch's clock")
    for name, values in samples.items():
        shown = "".join(f"{value:8.1f}" for value in [*values[::a_step], values[-1]])
        print(f"{name:<14}{shown}")
