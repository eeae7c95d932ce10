"""At the kiosk while it makes the branch's forecast itself, one after the other without a rest.

The branch is that of the goal: 50 people wait, six desks serve, twelve bookings are to come, and
the past is full. In an office forecasts are at least three seconds apart: this is the worst that a
touch can meet. Beside it what one whole forecast costs, with reading and keeping.
"""

from argparse import Namespace
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from time import process_time

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.actions.foresight.foreseeing import foresee
from kiosk.actions.foresight.memory import Memory
from kiosk.actions.issuing import void
from kiosk.clock import ScaledClock
from kiosk.command.place import open_branch
from kiosk.domain.actor import Actor, Role
from kiosk.forecast.forecast import forecast
from kiosk.printing.pretend.printer import PretendPrinter
from tests.bench._crowded_branch import crowd
from tests.bench._figures import MORNING, data_folder, fsyncs, percentile, progress
from tests.bench._forecast_cost import NEWCOMERS, crowded
from tests.bench._goals import Figure, Goal
from tests.bench._walk import NUMBER, walk
from tests.bench.tap_to_number import config_without_a_pause, figure, show
from tests.builders import acting
from tests.faces import Face, running

FRESH = timedelta(seconds=10)
"""Of the last forecast once the face has ended."""


def measure(*, quick: bool) -> Iterator[Figure]:
    """Let people take tickets, without a forecast beside them and with one."""
    rounds = 10 if quick else 100
    with data_folder() as folder, PretendPrinter(speed_mm_s=0) as printer:
        host, port = printer.address
        now = ScaledClock(MORNING, clock.now(), 1.0)
        place = Namespace(config=config_without_a_pause(folder), data=folder / "data", clock=now)
        branch = open_branch(place, Actor(Role.KIOSK, "1"), new=True)
        crowd(branch)
        words = ["kiosk", "1", "--printer", f"tcp:{host}:{port}", "--at=0,0,1080,1920"]
        words += ["--config", str(place.config), "--data", str(place.data), "--clock", str(now)]
        for name, before in (("by itself", []), ("beside the forecast", ["--restless-forecast"])):
            kiosk = Face(words, folder, before=["--press-pause=0", *before])
            with running(kiosk):
                walk(kiosk)  # every page is new
                yield from _walks(kiosk, branch, folder, name, rounds)
        made = branch.store.forecasts.made()
        if made is None or branch.now() - made.at > FRESH:
            raise RuntimeError("no forecast was made beside the touches")
        yield from _cost(branch, rounds)
        branch.store.close()


def _walks(kiosk: Face, branch: Branch, folder: Path, name: str, rounds: int) -> Iterator[Figure]:
    """Let people take a ticket and leave, so that as many wait as before."""
    reception = acting(branch, Role.RECEPTION)
    disk = fsyncs(folder)
    walks = []
    for number in range(rounds):
        walks.append(walk(kiosk))
        void(reception, max(branch.store.tickets.waiting(), key=lambda one: one.issued_at).id)
        progress(number + 1, rounds)
    frames = [kiosk.redraws() for _ in range(rounds)]
    print(name)
    show(walks, disk, frames)
    looks = [step.look for one in walks for step in one.values()]
    numbers = [one[NUMBER].page for one in walks]
    yield figure(Goal.PRESSED, f"{name}, p95; floor: a frame", looks, frames)
    yield figure(Goal.NUMBER, f"{name}, p95; floor: a frame and an fsync", numbers, frames, disk)


def _cost(branch: Branch, rounds: int) -> Iterator[Figure]:
    """Yield the processor's time of a forecast with its reading and keeping, beside it alone."""
    machine, memory, state = acting(branch, Role.TECHNICIAN), Memory(), crowded()
    foresee(machine, "this one", memory)  # reads the past, once a day
    whole, alone = [], []
    for _ in range(rounds):
        began = process_time()
        foresee(machine, "this one", memory)
        whole.append(process_time() - began)
        began = process_time()
        forecast(state, NEWCOMERS)
        alone.append(process_time() - began)
    medians = [1000 * percentile(each, 0.5) for each in (whole, alone)]
    yield Figure(Goal.FORECAST_WHOLE, "floor: the forecast of `forecast`", *medians)
