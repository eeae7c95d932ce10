"""From the commit of a call in the desk's process to the number on the display's, and its sound.

Desk, display and reception are processes of their own. The branch's clock runs fast, so that a
call's time on the screen is soon over. The display speaks as at a branch, but the player of its
sounds writes into a file, and faster than they last; a sound begins with its first sample there.
A real one opens a sound card besides, which takes it some milliseconds.
"""

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import sleep

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.actions.issuing import take_ticket
from kiosk.clock import ScaledClock
from kiosk.command.place import SHIPPED, open_branch
from kiosk.domain.actor import Actor, Role
from tests.bench._figures import MORNING, data_folder, fsyncs, head, percentile, progress, row
from tests.bench._goals import Figure, Goal
from tests.faces import PATIENCE_S, Face, for_everybody, running
from tests.loudspeaker import Loudspeaker
from ui.command.chime import CHIME

RATE = 8.0
ROOM_S = 7.6
"""Seconds of the branch's clock between two calls: of three rows one is always free."""
AT_KIOSK = Actor(Role.KIOSK, "1")
COMMITTED = "desk: finger lifted -> call committed"
SCREENS = {
    name: f"call committed -> on the screen of {name}" for name in ("desk", "display", "reception")
}
SOUND = "call committed -> its sound begins"
PACE = 40.0
"""Seconds of sound that the loudspeaker plays in one: it is silent again before the next call."""


@dataclass(frozen=True, slots=True)
class Called:
    """A call.

    Args:
        committed: When its transaction was, on the monotonic clock, s.
        took: What each step took, s.
    """

    committed: float
    took: dict[str, float]


def measure(*, quick: bool) -> Iterator[Figure]:
    """Call many people, one after the other."""
    with data_folder() as folder:
        disk = fsyncs(folder)
        calls = called(folder, 20 if quick else 500)
        disk += fsyncs(folder)
    print(head("a call, from process to process"))
    for name in calls[0]:
        print(row(name, [call[name] for call in calls]))
    print(row("the disk (fdatasync of a page)", disk))
    for goal, name, step in (
        *((Goal.DISPLAY, name, SCREENS[name]) for name in ("display", "reception")),
        (Goal.SOUND, "display", SOUND),
    ):
        median, p95, most = _milliseconds([call[step] for call in calls])
        yield Figure(goal, f"{name}, p95 of {len(calls)}", p95, median=median, most=most)
    most = max(call[SOUND] for call in calls)
    yield Figure(Goal.SOUND, f"display, the slowest of {len(calls)}", 1000 * most)


def _milliseconds(took: Sequence[float]) -> tuple[float, float, float]:
    """Return the median, the p95 and the most."""
    return 1000 * percentile(took, 0.5), 1000 * percentile(took, 0.95), 1000 * max(took)


def called(folder: Path, rounds: int) -> list[dict[str, float]]:
    """Return what each step of so many calls took."""
    fast = ScaledClock(MORNING, clock.now(), RATE)
    config = for_everybody(folder)
    place = ["--config", str(config), "--data", str(folder / "data"), "--clock", str(fast)]
    branch = open_branch(_here(folder / "data", fast), AT_KIOSK, new=True)
    desk = Face(["desk", "1", *place], folder, before=["--press-pause=0"])
    room = Loudspeaker.at(folder / "room", pace=PACE)
    path = f"{room.folder}{os.pathsep}{os.environ['PATH']}"
    display = Face(
        ["display", "A", "--at=0,0,1920,1080", *place],
        folder,
        more={"PATH": path, "XDG_CACHE_HOME": str(folder / "cache")},
    )
    reception = Face(["reception", *place], folder)
    calls = []
    with running(desk, display, reception):
        desk.taps("openDesk")
        desk.waits_for("Libero")
        for face in (display, reception):
            face.texts()  # whoever looks has loaded what it needs, and the bell is heard
        for number in range(rounds + 1):
            call = call_one(branch, desk, display, reception)
            progress(number, rounds)
            sleep(ROOM_S / RATE)
            began = next(at for at in room.begun(CHIME) if at > call.committed)
            calls.append(call.took | {SOUND: began - call.committed})
    branch.store.close()
    return calls[1:]  # in the first one every page is new


def call_one(branch: Branch, desk: Face, display: Face, reception: Face) -> Called:
    """Let a person come and be called."""
    issued = take_ticket(branch, "orientation", preferential=False, language="it", printer=None)
    number = f"{issued.letter}\u00a0{issued.digits}"
    desk.waits_for("1 person")
    seen = {face.name: face.ask("wait", text=number) for face in (desk, display, reception)}
    desk.asks("commits")
    tapped = desk.taps("callNext", after_s=0)
    at = {name: float(answer.result(PATIENCE_S)["at"]) for name, answer in seen.items()}
    committed = desk.asks("commits")["commits"][0]
    desk.taps("noShow", after_s=0)
    desk.waits_for("Libero")
    screens = {SCREENS[name]: moment - committed for name, moment in at.items()}
    return Called(committed, {COMMITTED: committed - tapped} | screens)


def _here(data: Path, at: ScaledClock) -> Namespace:
    return Namespace(config=SHIPPED / "provincial_directorate", data=data, clock=at)
