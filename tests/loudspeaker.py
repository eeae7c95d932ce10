"""A loudspeaker that keeps what it plays: a stand-in for `aplay`, and one for a voice."""

import hashlib
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 22050
PYTHON = (sys.executable, "-I", "-S", "-c")
SAY = """
import hashlib, sys, wave
file, text = sys.argv[1], sys.stdin.read()
key = hashlib.sha256(text.encode()).digest()
with wave.open(file, "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(22050)
    sound.writeframes(key * (22050 * 2 * len(text) // 12 // len(key)))
"""
"""A voice of twelve letters a second whose every sentence sounds different."""
PLAYER = """#!{python} -IS
import sys, time, wave
CHUNK = 1024
names = [name for name in sys.argv[1:] if name.endswith(".wav")]
due = 0
with open({sound!r}, "ab", 0) as out, open({diary!r}, "a") as diary:
    for name in names:
        with wave.open(name) as file:
            while frames := file.readframes(CHUNK):
                if not due:
                    due = time.monotonic()
                    print("begin", due, names[0], file=diary, flush=True)
                out.write(frames)
                due += CHUNK / file.getframerate() / {pace}
                time.sleep(max(0, due - time.monotonic()))
    print("end", time.monotonic(), file=diary, flush=True)
"""


@dataclass(frozen=True)
class Loudspeaker:
    """Plays by writing into a file, as slowly as a real one or faster.

    Args:
        folder: Holds the program `aplay`; first on the PATH it is the one that is found.
    """

    folder: Path

    @classmethod
    def at(cls, folder: Path, *, pace: float = 1) -> "Loudspeaker":
        """Return one whose seconds are so many of ours.

        Args:
            folder: Is made.
            pace: How many seconds of sound it plays in one.
        """
        made = cls(folder)
        folder.mkdir()
        program = PLAYER.format(
            python=sys.executable, sound=str(made._sound), diary=str(made._diary), pace=pace
        )
        made.program.write_text(program)
        made.program.chmod(0o755)
        return made

    @property
    def program(self) -> Path:
        """The player."""
        return self.folder / "aplay"

    @property
    def heard(self) -> bytes:
        """All samples since it was made, without a break between them."""
        return self._sound.read_bytes() if self._sound.exists() else b""

    @property
    def spans(self) -> list[tuple[float, float]]:
        """When each sound began and ended, on the monotonic clock, s; one cut off has no end."""
        spans: list[tuple[float, float]] = []
        for what, at, *_ in self._lines():
            if what == "begin":
                spans.append((float(at), math.inf))
            elif spans:
                spans[-1] = (spans[-1][0], float(at))
        return spans

    def begun(self, sound: Path) -> list[float]:
        """Return when sounds began whose first file this was, on the monotonic clock, s."""
        lines = self._lines()
        return [float(at) for what, at, *name in lines if what == "begin" and name == [str(sound)]]

    def _lines(self) -> list[list[str]]:
        """Return the diary, a moment and a file at a time."""
        diary = self._diary.read_text() if self._diary.exists() else ""
        return [line.split(maxsplit=2) for line in diary.splitlines()]

    @property
    def _sound(self) -> Path:
        return self.folder / "heard.raw"

    @property
    def _diary(self) -> Path:
        return self.folder / "diary"


def spoken(text: str) -> bytes:
    """Return the samples of what SAY makes of a text."""
    key = hashlib.sha256(text.encode()).digest()
    return key * (RATE * 2 * len(text) // 12 // len(key))


def samples(sound: Path) -> bytes:
    """Return the samples of a WAV file."""
    with wave.open(str(sound), "rb") as file:
        return file.readframes(file.getnframes())
