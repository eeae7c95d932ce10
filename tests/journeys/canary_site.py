"""A machine in an office, with every file it writes in one folder, and the files it is given."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import clock
from kiosk.clock import ScaledClock
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT, local
from tests.canaries import canaries, provisional
from tests.scanner.plug import Plug

NAME, REASON = "Maria Rossi-Canarino", "ricorso per invalidita"
HEAD = "id,code,tax_code,service,starts_at,duration_min,mode,name,reason\n"
EVENT = """BEGIN:VEVENT
UID:{id}
SUMMARY:{name}
DESCRIPTION:{reason}
DTSTART;TZID=Europe/Rome:20261123T105000
DURATION:PT15M
CATEGORIES:{service}
X-POSTAZIONE-CODE:{code}
X-POSTAZIONE-TAX-CODE:{tax_code}
END:VEVENT
"""
ESPEAK = """#!{python}
import sys, wave
file, text = sys.argv[sys.argv.index("-w") + 1], sys.stdin.buffer.read()
with wave.open(file, "wb") as sound:
    sound.setparams((1, 2, 22050, 0, "NONE", ""))
    sound.writeframes(text + bytes(len(text) % 2 + 400))
"""
"""A voice whose sounds can be read: what it is asked to say stands in its files."""
RATE = 4.0
"""How many times faster than on the wall time passes: a kiosk looks up five codes a minute."""


@dataclass
class Site:
    """A folder with all that a machine in an office writes, and what goes on there.

    Args:
        codes: Every code so far, by the way it came.
    """

    folder: Path
    plug: Plug
    common: list[str]
    codes: dict[str, str] = field(default_factory=dict)
    _new: Iterator[str] = field(default_factory=lambda: canaries(7))
    _provisional: Iterator[str] = field(default_factory=lambda: provisional(7))
    _rows: int = 0

    def code(self, way: str, *, digits: bool = False) -> str:
        """Return a code for one of the ways."""
        return self.codes.setdefault(way, next(self._provisional if digits else self._new))

    def row(self, way: str, typed: Callable[[str], str] = str, **wrong: str) -> dict[str, str]:
        """Return a booking with a code that comes by a file."""
        self._rows += 1
        values = {
            "id": f"R{self._rows}",
            "code": f"{48210000 + self._rows}",
            "tax_code": typed(self.code(way)),
            "service": "case_status",
            "starts_at": "2026-11-23T10:50:00+01:00",
            "duration_min": "15",
            "mode": "",
            "name": NAME,
            "reason": REASON,
        }
        return values | wrong

    def imports(self, name: str, text: str, *words: str) -> int:
        """Let somebody import a file; what is said goes to a file too. The export is not ours."""
        path = self.folder / name
        path.write_text(text, "utf-8")
        status = self.runs(f"import {name}", "appointments", "import", str(path), *words)
        path.unlink()
        return status

    def runs(self, what: str, *words: str) -> int:
        """Run a command; keep what it says."""
        with (self.folder / f"{what}.said".replace("/", " ")).open("wb") as said:
            return subprocess.run(
                [sys.executable, "-m", "ui", *words, *self.common],
                cwd=ROOT, stdout=said, stderr=said, check=False,
            ).returncode  # fmt: skip


def csv(*rows: dict[str, str]) -> str:
    """Return a file of bookings."""
    return HEAD + "".join(",".join(row.values()) + "\n" for row in rows)


def calendar(*rows: dict[str, str]) -> str:
    """Return the same as a calendar."""
    events = "".join(EVENT.format(**row) for row in rows)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n"


def a_site(folder: Path, plug: Plug) -> Site:
    """Set up a branch whose kiosk has a reader with a line, and a printer that is a file."""
    config, kind = folder / "config", "provincial_directorate"
    shutil.copytree(ROOT / "config", config)
    devices = config / kind / "devices.toml"
    text = devices.read_text("utf-8").replace("generic-80", "mute-80", 1)
    reader = f'[kiosks.1]\nreader = "serial:{plug.path}:9600"\n'
    devices.write_text(text.replace("[kiosks.1]\n", reader, 1), "utf-8")
    (folder / "in").mkdir()
    set_up(Folder(folder / "data"))
    at = ScaledClock(local(10, 28), clock.now(), RATE)
    place = ["--config", str(config / kind), "--data", str(folder / "data"), "--clock", str(at)]
    return Site(folder, plug, place)


def surroundings(folder: Path) -> dict[str, str]:
    """Return the environment in which programs write to this folder, and a voice can be read."""
    for name in ("bin", "temporary", "cache"):
        (folder / name).mkdir()
    for name, script in (("espeak-ng", ESPEAK), ("aplay", "#!/bin/sh\n")):
        (folder / "bin" / name).write_text(script.format(python=sys.executable), "utf-8")
        (folder / "bin" / name).chmod(0o755)
    return {
        "PATH": f"{folder / 'bin'}:{os.environ['PATH']}",
        "TMPDIR": str(folder / "temporary"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
