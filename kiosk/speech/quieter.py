"""The same sound at another loudness, so that steps are the same whatever the machine's mixer."""

import wave
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

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
    with wave.open(str(target), "wb") as soft:
        soft.setparams(parameters)
        soft.writeframes(scaled(frames, 10 ** (by_db / 20)))
    return target


def scaled(frames: bytes, factor: float) -> bytes:
    """Return samples of 16 bits, low byte first, times a factor below 1, rounded.

    All samples are one large integer, with room between them for the product: a few steps in C for
    a whole sentence. One sample after the other takes nine times as long.
    """
    times = round(factor * 0x10000)
    pairs = -(-len(frames) // 4)
    ones = int.from_bytes(b"\1\0\0\0" * pairs, "little")
    lower, middle = ones * 0xFFFF, ones * 0x8000_8000
    loud = int.from_bytes(frames, "little") ^ middle  # from -32768… to 0…: no product is below 0
    centre = ones * (0x8000_8000 - times * 0x8000)  # of both, and half a step for rounding
    even, odd = ((half & lower) * times + centre for half in (loud, loud >> 16))
    soft = (even >> 16 & lower | odd & lower << 16) ^ middle
    return soft.to_bytes(4 * pairs, "little")[: len(frames)]


@contextmanager
def all_quieter(sounds: Sequence[Path], by_db: int) -> Iterator[Sequence[Path]]:
    """Return several WAVs, all with less of everything, until the block ends.

    Raises:
        OSError: A file cannot be read or written.
        wave.Error: One is no WAV of 16 bits.
    """
    if by_db == 0:
        yield sounds
        return
    with TemporaryDirectory(prefix="quieter-") as folder:
        yield [
            quieter(sound, by_db, Path(folder) / f"{number}.wav")
            for number, sound in enumerate(sounds)
        ]
