"""Make the sounds in assets/sounds; run it after changing them."""

import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).parent.parent / "assets/sounds"
RATE_HZ = 22050
LOUDNESS = 0.55
# Partials of a struck bar: how high above the tone, how strong, how much sooner they fade.
PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.28, 0.6), (3.93, 0.12, 0.3))
ATTACK_S = 0.006
RELEASE_S = 0.06


@dataclass(frozen=True, slots=True)
class Sound:
    """Struck bars, one after the other.

    Args:
        tones: When each starts in seconds, how high it is in hertz, how long it rings in seconds.
    """

    length_s: float
    tones: tuple[tuple[float, float, float], ...]


SOUNDS = {
    # A falling third, as a doorbell: before a call, and where somebody must look up.
    "chime.wav": Sound(0.8, ((0.0, 659.26, 0.22), (0.3, 523.25, 0.24))),
    # One higher tone: time runs out at a kiosk (visual.md: 0.3 s; K5: never more than 3 s).
    "time_out.wav": Sound(0.3, ((0.0, 880.0, 0.14),)),
}


def pressure_at(moment_s: float, sound: Sound) -> float:
    """Return the sound pressure at a moment, between -1 and 1."""
    total = 0.0
    for start_s, hertz, ring_s in sound.tones:
        since_s = moment_s - start_s
        if since_s < 0:
            continue
        attack = min(1.0, since_s / ATTACK_S)
        for ratio, strength, fade in PARTIALS:
            decay = math.exp(-since_s / (ring_s * fade))
            total += attack * strength * decay * math.sin(2 * math.pi * hertz * ratio * since_s)
    release = min(1.0, (sound.length_s - moment_s) / RELEASE_S)
    return LOUDNESS * release * math.tanh(total)


def write(target: Path, sound: Sound) -> None:
    """Write one sound as a WAV of 16 bits."""
    moments = (i / RATE_HZ for i in range(round(sound.length_s * RATE_HZ)))
    frames = b"".join(struct.pack("<h", round(32767 * pressure_at(at, sound))) for at in moments)
    with wave.open(str(target), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(frames)


def main() -> None:
    """Write all of them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, sound in SOUNDS.items():
        write(TARGET / name, sound)


if __name__ == "__main__":
    main()
