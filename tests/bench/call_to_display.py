"""From the commit of a call in the desk's process to the number on the display's, 200 times.

`python -m tests.bench.call_to_display [ROUNDS]`; desk, display and reception are processes of their
own. The branch's clock runs fast, so that a call's time on the screen is soon over.
"""

import sys
from argparse import Namespace
from pathlib import Path
from time import sleep

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.actions.issuing import take_ticket
from kiosk.clock import ScaledClock
from kiosk.command.place import SHIPPED, open_branch
from kiosk.domain.actor import Actor, Role
from tests.bench._figures import (
    MORNING,
    data_folder,
    fsyncs,
    head,
    machine,
    percentile,
    progress,
    row,
    verdict,
)  # fmt: skip
from tests.faces import PATIENCE_S, Face, running

GOAL_MS = 50.0
RATE = 8.0
ROOM_S = 7.6
"""Seconds of the branch's clock between two calls: of three rows one is always free."""
AT_KIOSK = Actor(Role.KIOSK, "1")


def call_one(branch: Branch, desk: Face, display: Face, reception: Face) -> dict[str, float]:
    """Let a person come and be called; return what each step took."""
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
    return {
        "desk: finger lifted -> call committed": committed - tapped,
        "call committed -> on the desk's own screen": at["desk"] - committed,
        "call committed -> on the display's screen": at["display"] - committed,
        "call committed -> on reception's screen": at["reception"] - committed,
    }


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with data_folder() as folder:
        running_clock = ScaledClock(MORNING, clock.now(), RATE)
        place = ["--data", str(folder / "data"), "--clock", str(running_clock)]
        branch = open_branch(_here(folder / "data", running_clock), AT_KIOSK, new=True)
        desk = Face(["desk", "1", *place], folder, before=["--press-pause=0"])
        display = Face(["display", "A", "--mute", "--at=0,0,1920,1080", *place], folder)
        reception = Face(["reception", *place], folder)
        with running(desk, display, reception):
            desk.taps("openDesk")
            desk.waits_for("Libero")
            for face in (display, reception):
                face.texts()  # whoever looks has loaded what it needs, and the bell is heard
            floor = fsyncs(folder)
            calls = []
            for number in range(rounds + 1):
                calls.append(call_one(branch, desk, display, reception))
                progress(number, rounds)
                sleep(ROOM_S / RATE)
            floor += fsyncs(folder)
        branch.store.close()
    _show(calls[1:], floor)  # in the first one every page is new


def _here(data: Path, at: ScaledClock) -> Namespace:
    return Namespace(config=SHIPPED / "provincial_directorate", data=data, clock=at)


def _show(calls: list[dict[str, float]], floor: list[float]) -> None:
    print(head("a call, from process to process"))
    for name in calls[0]:
        print(row(name, [call[name] for call in calls]))
    print(row("floor: one page on the disk (fdatasync)", floor))
    to_display = [call["call committed -> on the display's screen"] for call in calls]
    reached = 1000 * percentile(to_display, 0.95)
    print(verdict("call -> display, p95", reached, GOAL_MS, "ms"))
    print(machine())


if __name__ == "__main__":
    main()
