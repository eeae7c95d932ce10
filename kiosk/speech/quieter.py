"""The same sound at another loudness, so that steps are the same whatever the machine's mixer."""

import sys
import wave
from array import array
from pathlib import Path

SAMPLE_BYTES = 2


def quieter(sound: Path, by_db: int, target: Path) -> Path:
    """Return a WAV of 16 bits with less of everything.

    Args:
        by_db: 0 for the file itself, -6 for about half the pressure.
        target: Where the other one goes.

    Raises:
        OSError: One of the files cannot be read or written.
        wave.Error: It is no WAV of 16 bits.
    """
    if by_db == 0:
        return sound
    with wave.open(str(sound), "rb") as loud:
        if loud.getsampwidth() != SAMPLE_BYTES:
            raise wave.Error("only 16 bits can be made quieter")
        parameters, frames = loud.getparams(), loud.readframes(loud.getnframes())
    factor = 10 ** (by_db / 20)
    samples = array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    softer = array("h", (round(sample * factor) for sample in samples))
    if sys.byteorder == "big":
        softer.byteswap()
    with wave.open(str(target), "wb") as soft:
        soft.setparams(parameters)
        soft.writeframes(softer.tobytes())
    return target
