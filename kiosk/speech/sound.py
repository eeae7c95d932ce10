"""Making and playing sound with other programs; trouble is a value, never an exception."""

import hashlib
import os
import subprocess
import wave
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.clock import now
from kiosk.speech.announcement import Sentence

ESPEAK = ("espeak-ng", "-v", "{voice}", "-s", "145", "-b", "1", "-w", "{file}", "--stdin")
APLAY = ("aplay", "-q", "{files}")
VOICES = {"en": "en-gb", "fr": "fr-fr", "zh": "cmn"}
"""Of espeak-ng, where it does not go by the name of the language."""
KEPT_FILES = 200
PASSING_S = 60.0
"""Longer than anything is made and played; the number of a process may be another one's by then."""
HEADER_BYTES = 44
"""A WAV file that holds no more than its header is silent."""


@dataclass(frozen=True, slots=True)
class Programs:
    """Command lines, one argument each; the defaults are those of Debian.

    Args:
        speak: Writes what comes in, UTF-8 in `{language}`, with the `{voice}` of espeak-ng for it,
            to the WAV `{file}`. Arguments would show everybody on the machine what is said (P6).
        play: Plays `{files}`, which stands for one argument each.
        speak_s: Longest time for one sentence.
        play_s: Longest time for one round of an announcement.
    """

    speak: Sequence[str] = ESPEAK
    play: Sequence[str] = APLAY
    speak_s: float = 5.0
    play_s: float = 30.0


class Outcome(StrEnum):
    """How a program went."""

    DONE = "done"
    FAILED = "failed"
    TIMED_OUT = "timed_out"


Run = Callable[[Sequence[str], float, str], Outcome]
"""Runs a command line for at most so many seconds, with a text coming in."""


def aplay_on(device: str) -> Sequence[str]:
    """Return the command line that plays on a device, as `aplay -L` names it."""
    return ("aplay", "-q", "-D", device, "{files}")


def run(command: Sequence[str], seconds: float, text: str) -> Outcome:
    """Run a program to its end; it may leave the text unread."""
    try:
        done = subprocess.run(  # noqa: S603  # the site's own command line, without a shell
            command,
            timeout=seconds,
            check=False,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return Outcome.TIMED_OUT
    except OSError:
        return Outcome.FAILED
    return Outcome.DONE if done.returncode == os.EX_OK else Outcome.FAILED


def spoken_file(sentence: Sentence, programs: Programs, cache: Path, run: Run = run) -> Path | None:
    """Return a WAV of the sentence, made now or earlier; None if it cannot be made."""
    asked = "\n".join([*programs.speak, sentence.language, sentence.text])
    name = hashlib.sha256(asked.encode()).hexdigest()[:24]
    file = cache / f"{sentence.language}-{name}.wav"
    if file.exists():
        return file
    if not _speak(sentence, programs, file, run):
        return None
    _forget_oldest(cache)
    return file


def spoken_once(sentence: Sentence, programs: Programs, cache: Path, run: Run = run) -> Path | None:
    """Return a WAV of the sentence that whoever asked deletes; None if it cannot be made.

    Its name does not tell what it says.
    """
    file = passing(cache, "once")
    return file if _speak(sentence, programs, file, run) else None


def passing(cache: Path, name: str, ending: str = ".wav") -> Path:
    """Return a file of this process alone; it is nobody's any more when the process has ended."""
    return cache / f"{name.partition('.')[0]}.{os.getpid()}{ending}"


def forget(file: Path) -> None:
    """Delete a file, if the disk lets us: a voice that ends over it would be worse."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def tidy(cache: Path) -> None:
    """Delete what processes that were killed have left; of what somebody typed, too (P6)."""
    for file in (*cache.glob("*.*.wav"), *cache.glob("*.*.part")):
        process = Path("/proc", file.suffixes[-2].strip("."))
        with suppress(OSError):  # another face tidies as well, or the disk is bad
            is_old = now().timestamp() - file.stat().st_mtime > PASSING_S
            if is_old or not process.exists():
                file.unlink(missing_ok=True)


def _speak(sentence: Sentence, programs: Programs, file: Path, run: Run) -> bool:
    """Write the sentence to a file; return whether it is there whole."""
    draft = passing(file.parent, file.stem, ".part")
    values = {
        "language": sentence.language,
        "voice": VOICES.get(sentence.language, sentence.language),
        "file": str(draft),
    }
    command = [values.get(part.strip("{}"), part) for part in programs.speak]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if run(command, programs.speak_s, sentence.text) is not Outcome.DONE:
            return False
        if draft.stat().st_size <= HEADER_BYTES:
            return False
        draft.replace(file)
    except OSError:
        return False
    finally:
        forget(draft)  # of what was cut short
    return True


def play(files: Sequence[Path], programs: Programs, run: Run = run) -> Outcome:
    """Play WAV files one after the other and wait for their end."""
    command: list[str] = []
    for part in programs.play:
        command += [str(file) for file in files] if part == "{files}" else [part]
    return run(command, programs.play_s, "")


def silence(cache: Path) -> Path | None:
    """Return a WAV of a tenth of a second of nothing, to try the loudspeaker with."""
    file = cache / "silence.wav"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with wave.open(str(file), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(22050)
            sound.writeframes(bytes(2 * 2205))
    except OSError:
        return None
    return file


def _forget_oldest(cache: Path) -> None:
    try:
        files = sorted(cache.glob("*-*.wav"), key=lambda file: file.stat().st_mtime)
        for file in files[:-KEPT_FILES]:
            file.unlink(missing_ok=True)
    except OSError:  # another face has tidied meanwhile, or the disk is bad: there is a sound
        return
