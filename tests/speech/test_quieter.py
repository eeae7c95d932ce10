"""A sound is made quieter by as much as somebody has chosen."""

import time
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.speech.quieter import quieter, scaled


def test_a_sound_can_be_made_quieter(tmp_path: Path):
    """By as much as is said, and to the file that was made nothing happens."""
    soft = tmp_path / "soft.wav"
    with wave.open(str(loud := tmp_path / "loud.wav"), "wb") as sound:
        sound.setparams((1, 2, 22050, 0, "NONE", ""))
        sound.writeframes(b"\x00\x40" * 400)

    assert quieter(loud, 0, soft) == loud
    assert quieter(loud, -18, soft) == soft

    with wave.open(str(loud), "rb") as before, wave.open(str(soft), "rb") as after:
        assert before.getparams() == after.getparams()
        assert before.readframes(1) == (0x4000).to_bytes(2, "little")
        sample = int.from_bytes(after.readframes(1), "little", signed=True)
    assert sample == round(0x4000 * 10 ** (-18 / 20))


@pytest.mark.parametrize("by_db", [-1, -6, -18, -60])
def test_every_sample_is_rounded_as_one_would_do_it_alone(by_db: int):
    """Loud or soft, above or below zero, an odd one at the end too."""
    factor = 10 ** (by_db / 20)
    samples = array("h", [*range(-32768, 32768), -1])

    softer = array("h", scaled(samples.tobytes(), factor))

    times = round(factor * 65536)
    assert softer == array("h", [(sample * times + 0x8000) >> 16 for sample in samples])
    assert all(abs(now - was * factor) <= 1 for was, now in zip(samples, softer, strict=True))


def test_making_a_sound_quieter_takes_little_of_the_computer():
    """The face is in the same process: four seconds of voice one by one would hold it up."""
    frames = array("h", range(-32768, 32768)).tobytes()

    def one_by_one(sound: bytes, factor: float) -> bytes:
        return array("h", (round(sample * factor) for sample in array("h", sound))).tobytes()

    def cpu_s(make: Callable[[bytes, float], bytes]) -> float:
        began = time.process_time()
        make(frames, 0.5)
        return time.process_time() - began

    quick = min(cpu_s(scaled) for _ in range(5))

    assert quick < min(cpu_s(one_by_one) for _ in range(3)) / 3
