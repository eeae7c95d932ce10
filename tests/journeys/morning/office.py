"""Thirteen faces on one fast clock: two kiosks, two displays, eight desks and reception."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from time import sleep

from kiosk import clock
from kiosk.clock import ScaledClock
from kiosk.printing.pretend.printer import PretendPrinter
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import local
from tests.faces import Face, for_everybody
from tests.pace import Pace, PacedClock

RATE = 60.0
LOOK_S = 0.1
"""Between two looks at a clock that may have been slowed down, in seconds of ours."""
OPENS = local(8, 30)
KIOSK_AT, DISPLAY_AT = "--at=0,0,648,1152", "--at=0,0,960,540"
FAST = ("--press-pause=0",)
HANGS_S = 180.0
"""What a face has not done by then, in seconds of ours, it will not do on any machine."""
EARLY = timedelta(minutes=6)
"""From the start of the clock until the office opens; it goes slowly while the faces start."""
KIOSKS = ("1", "2")
DISPLAYS: Mapping[str, frozenset[str]] = {"A": frozenset(), "B": frozenset("ELC")}
"""Each with the letters that it shows; without any it shows all."""
DESKS = ("1", "2", "3", "4", "7", "8", "9", "12")
SECOND_DISPLAY = """
[displays.B]
queues = ["E", "L", "C"]
speaks = false
screen = { diagonal_in = 43, width_px = 1920, height_px = 1080, distance_m = 5.0 }
label = { it = "Schermo sala B", en = "Display room B", de = "Anzeige Saal B", \
fr = "Écran salle B", sl = "Zaslon v čakalnici B", es = "Pantalla sala B", ar = "شاشة القاعة B" }
"""
UNHURRIED = {"idle_s = 60 ": "idle_s = 3600 ", "tickets_a_minute = 8 ": "tickets_a_minute = 100 "}
"""A finger of this machine is as slow in minutes of the office as the rate is fast."""


@dataclass(frozen=True)
class Office:
    """The faces, by the names of their places.

    Args:
        at: The clock of all of them.
    """

    at: PacedClock
    config: Path
    data: Path
    kiosks: Mapping[str, Face]
    displays: Mapping[str, Face]
    desks: Mapping[str, Face]
    reception: Face

    @property
    def faces(self) -> tuple[Face, ...]:
        """All thirteen."""
        several = (self.kiosks, self.displays, self.desks)
        return (*(face for some in several for face in some.values()), self.reception)

    def sleep_until(self, moment: datetime) -> None:
        """Let the office's clock come to a moment, however it is slowed down meanwhile."""
        while (left_s := (moment - self.at()).total_seconds()) > 0:
            sleep(min(LOOK_S, left_s / self.at.rate))

    def sleep_for(self, seconds: float) -> None:
        """Let so many seconds of the office's clock pass."""
        self.sleep_until(self.at() + timedelta(seconds=seconds))


@contextmanager
def an_office(folder: Path) -> Iterator[Office]:
    """Open all faces; then the clock is fast, and comes to the opening time a little later."""
    at = PacedClock(
        ScaledClock(OPENS - EARLY, clock.now(), RATE), Pace.begun(folder / "pace", 1 / RATE)
    )
    data, config = folder / "data", configured(folder)
    set_up(Folder(data))
    place = ["--config", str(config), "--data", str(data), "--clock", str(at)]
    with ExitStack() as stack:

        def opened(*words: str, before: Sequence[str] = ()) -> Face:
            """Open one face after the other: all at once would keep each other from their CPU."""
            paced = [f"--pace={at.pace.file}", *before]
            face = Face([*words, *place], folder, before=paced, patience_s=HANGS_S)
            stack.callback(face.ends)
            face.first_frame()
            return face

        def kiosk(name: str) -> Face:
            host, port = stack.enter_context(PretendPrinter(speed_mm_s=0)).address
            paper = f"tcp:{host}:{port}"
            return opened("kiosk", name, "--printer", paper, "--mute", KIOSK_AT, before=FAST)

        office = Office(
            at,
            config,
            data,
            {name: kiosk(name) for name in KIOSKS},
            {name: opened("display", name, "--mute", DISPLAY_AT) for name in DISPLAYS},
            {name: opened("desk", name, before=FAST) for name in DESKS},
            opened("reception", "--mute"),
        )
        at.pace.change(1.0)
        yield office


def configured(folder: Path) -> Path:
    """Return the shipped office with a second display, where staff need not sign in."""
    config = for_everybody(folder)
    rules = config.parent / "common" / "rules.toml"
    text = rules.read_text("utf-8")
    for shipped, here in UNHURRIED.items():
        assert shipped in text
        text = text.replace(shipped, here)
    rules.write_text(text, "utf-8")
    devices = config / "devices.toml"
    devices.write_text(devices.read_text("utf-8") + SECOND_DISPLAY, "utf-8")
    return config
