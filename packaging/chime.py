"""Make assets/sounds/chime.wav, the two tones before a call; run it after changing them."""

import math
import struct
import wave
from pathlib import Path

TARGET = Path(__file__).parent.parent / "assets/sounds/chime.wav"
RATE_HZ = 22050
LENGTH_S = 0.8
LOUDNESS = 0.55
# A falling third, as a doorbell: when it starts, how high it is, and how long it rings.
TONES = ((0.0, 659.26, 0.22), (0.3, 523.25, 0.24))
# Partials of a struck bar: how high above the tone, how strong, how much sooner they fade.
PARTIALS = ((1.0, 1.0, 1.0), (2.0, 0.28, 0.6), (3.93, 0.12, 0.3))
ATTACK_S = 0.006
RELEASE_S = 0.06


def loudness_at(moment_s: float) -> float:
    """Return the sound pressure at a moment, between -1 and 1."""
    total = 0.0
    for start_s, hertz, ring_s in TONES:
        since_s = moment_s - start_s
        if since_s < 0:
            continue
        attack = min(1.0, since_s / ATTACK_S)
        for ratio, strength, fade in PARTIALS:
            decay = math.exp(-since_s / (ring_s * fade))
            total += attack * strength * decay * math.sin(2 * math.pi * hertz * ratio * since_s)
    release = min(1.0, (LENGTH_S - moment_s) / RELEASE_S)
    return LOUDNESS * release * math.tanh(total)


def main() -> None:
    """Write the sound."""
    samples = (loudness_at(i / RATE_HZ) for i in range(round(LENGTH_S * RATE_HZ)))
    frames = b"".join(struct.pack("<h", round(32767 * sample)) for sample in samples)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(TARGET), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(frames)


if __name__ == "__main__":
    main()
