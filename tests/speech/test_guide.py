"""A voice that is cut short: real programs, small ones that keep a diary instead of sounding."""

import os
import sys
import time
import wave
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest

from kiosk.speech.announcement import Sentence
from kiosk.speech.guide import Guide, Saying
from kiosk.speech.quieter import quieter
from kiosk.speech.sound import ESPEAK, Programs, aplay_on, spoken_file

PYTHON = (sys.executable, "-I", "-S", "-c")
SPEAK = """
import sys, wave
with wave.open(sys.argv[1], "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(22050)
    sound.writeframes(b"\\x00\\x40" * 400)
"""
PLAY = """
import sys, time
with open(sys.argv[1], "a") as diary:
    print("begin", file=diary, flush=True)
    time.sleep(float(sys.argv[2]))
    print("end", file=diary, flush=True)
"""
NOTE = """
import sys
with open(sys.argv[1], "w", encoding="utf-8") as diary:
    print(*sys.argv[2:], file=diary)
    print(sys.stdin.buffer.read().decode(), file=diary)
"""
PATIENCE_S = 20
RATE_HZ = 22050
LANGUAGES = ("it", "en", "de", "fr", "sl", "es", "ar", "ro", "sq", "uk", "zh")


@dataclass
class Room:
    """A guide, and what was played."""

    folder: Path
    guides: list[Guide] = field(default_factory=list)

    def programs(self, seconds: float, diary: str = "speaker") -> Programs:
        """Return what makes a sound and plays it for so long."""
        play = (*PYTHON, PLAY, str(self.folder / diary), str(seconds), "{files}")
        return Programs(speak=(*PYTHON, SPEAK, "{file}"), play=play)

    def guide(self, seconds: float = 0.0) -> Guide:
        """Start a guide whose sounds last so long."""
        speaker, headset = self.programs(seconds), self.programs(seconds, "headset")
        made = Guide(speaker, headset, self.folder / "cache")
        self.guides.append(made)
        return made

    def diary(self, name: str = "speaker") -> list[str]:
        """Return what was begun and ended."""
        path = self.folder / name
        return path.read_text("utf-8").split() if path.exists() else []

    def waits_for(self, *lines: str, of: str = "speaker") -> None:
        """Wait until this is what was played."""
        end = time.monotonic() + PATIENCE_S
        while self.diary(of) != list(lines):
            assert time.monotonic() < end, self.diary(of)
            time.sleep(0.01)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A room in which nothing is said any more at the end."""
    made = Room(tmp_path)
    yield made
    for guide in made.guides:
        guide.stop()


def saying(
    *texts: str, level_db: int = 0, headset: bool = False, ended: Event | None = None
) -> Saying:
    """Return something to be said in Italian."""
    sentences = tuple(Sentence("it", text) for text in texts)
    return Saying(sentences, level_db, headset, (ended or Event()).set)


def test_sentences_come_one_after_the_other(room: Room):
    """And when all is said the face is told."""
    ended = Event()

    room.guide().say(saying("uno", "due", ended=ended))

    assert ended.wait(PATIENCE_S)
    assert room.diary() == ["begin", "end"] * 2


def test_what_is_new_cuts_short_what_was_before(room: Room):
    """In the middle of a sound that would have lasted a minute (K3)."""
    guide, first, second = room.guide(60), Event(), Event()
    guide.say(saying("uno", "due", ended=first))
    room.waits_for("begin")

    guide.say(saying("tre", ended=second))

    room.waits_for("begin", "begin")
    guide.hush()
    guide.stop()
    assert not first.is_set()
    assert not second.is_set()
    assert room.diary() == ["begin", "begin"], "nothing was played to its end, and nothing else"


def test_after_a_hush_the_next_is_said(room: Room):
    """Silence is not for good."""
    guide, ended = room.guide(), Event()
    guide.say(saying("uno"))
    guide.hush()

    guide.say(saying("due", ended=ended))

    assert ended.wait(PATIENCE_S)


def test_a_guide_stops_at_once_in_the_middle_of_a_sound(room: Room):
    """Whoever closes the kiosk does not wait for it."""
    guide = room.guide(60)
    guide.say(saying("uno"))
    room.waits_for("begin")
    began = time.monotonic()

    guide.stop()

    assert time.monotonic() - began < PATIENCE_S


def test_what_is_for_the_headset_goes_there_alone(room: Room):
    """The loudspeaker gets none of it (K7)."""
    guide, ended = room.guide(), Event()

    guide.say(saying("4", headset=True, ended=ended))

    assert ended.wait(PATIENCE_S)
    assert room.diary("headset") == ["begin", "end"]
    assert room.diary() == []


def test_without_a_program_the_face_is_told_all_the_same(
    room: Room, caplog: pytest.LogCaptureFixture
):
    """The page of a ticket waits for no voice that is not there; the log has it once."""
    caplog.set_level("INFO")
    ended, silent = Event(), replace(Programs(), speak=("no-such-program-anywhere",))
    guide = Guide(silent, silent, room.folder)
    room.guides.append(guide)

    guide.say(saying("uno", "due", ended=ended))

    assert ended.wait(PATIENCE_S)
    assert caplog.text.count("guide: failed") == 1


def test_two_kiosks_of_one_account_play_each_their_own(room: Room):
    """What is played more softly, or only once, has a name that no other process uses."""
    guide, cache = room.guide(seconds=60), room.folder / "cache"
    guide.say(replace(saying("uno", level_db=-6), is_kept=False))
    room.waits_for("begin")

    names = {path.name for path in cache.iterdir()}

    assert names == {f"once.{os.getpid()}.wav", f"now.{os.getpid()}.wav"}
    guide.stop()
    assert not list(cache.iterdir())


def test_what_a_killed_kiosk_has_left_is_deleted_at_the_next_start(room: Room):
    """Also where its number is another process's meanwhile; what one plays now stays."""
    cache, running = room.folder / "cache", os.getppid()
    cache.mkdir()
    left = [cache / name for name in ("once.0.wav", "now.0.wav", "it-a.0.part")]
    taken_over, others, kept = (
        cache / name for name in (f"once.{running}.wav", f"now.{running}.wav", "it-a.wav")
    )
    for path in (*left, taken_over, others, kept):
        path.touch()
    os.utime(taken_over, (0, 0))
    ended = Event()

    room.guide().say(Saying((), 0, headset=False, ended=ended.set))

    assert ended.wait(PATIENCE_S)
    assert {*cache.iterdir()} == {others, kept}


def test_only_whole_sentences_are_kept(room: Room):
    """Under names that say nothing of them; what was played more softly is gone."""
    guide, ended = room.guide(), Event()

    guide.say(saying("parola", level_db=-6, headset=True, ended=ended))

    assert ended.wait(PATIENCE_S)
    [kept] = list((room.folder / "cache").iterdir())
    assert "parola" not in kept.name


def test_what_is_cut_short_while_it_is_made_leaves_no_draft(room: Room):
    """Every key cuts a voice short, for years; the disk is not to fill with half sentences."""
    slow = f"{SPEAK}\nimport time\ntime.sleep(30)"
    programs = replace(room.programs(0), speak=(*PYTHON, slow, "{file}"))
    cache = room.folder / "cache"
    guide = Guide(programs, programs, cache)
    room.guides.append(guide)
    guide.say(saying("parola"))
    end = time.monotonic() + PATIENCE_S
    while not list(cache.glob("*.part")):
        assert time.monotonic() < end
        time.sleep(0.01)

    guide.stop()

    assert not list(cache.iterdir())


def test_a_device_has_the_name_that_the_player_knows():
    """As `aplay -L` lists it."""
    assert aplay_on("plughw:1,0") == ("aplay", "-q", "-D", "plughw:1,0", "{files}")


@pytest.mark.long  # ./test all installs the voice
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_real_voice_speaks_every_language(tmp_path: Path, language: str):
    """A ticket's number lasts longer than half a second, and is not silent (K6)."""
    file = spoken_file(Sentence(language, "A, 47."), Programs(), tmp_path)

    assert file
    with wave.open(str(file), "rb") as sound:
        assert sound.getnframes() > RATE_HZ / 2
        assert max(sound.readframes(sound.getnframes())) > 0
    assert quieter(file, -6, tmp_path / "soft.wav").exists()


def test_what_is_said_is_in_no_list_of_processes(room: Room):
    """Everybody on the machine sees a program's arguments; what somebody types is not theirs (P6).

    The program of the product, with a diary in its place.
    """
    diary, ended = room.folder / "arguments", Event()
    programs = replace(room.programs(0), speak=(*PYTHON, NOTE, str(diary), *ESPEAK[1:]))
    guide = Guide(programs, programs, room.folder / "cache")
    room.guides.append(guide)

    guide.say(Saying((Sentence("it", "è R, 1 di 16"),), 0, True, ended.set, is_kept=False))

    assert ended.wait(PATIENCE_S)
    arguments, heard = diary.read_text("utf-8").splitlines()
    assert heard == "è R, 1 di 16"
    assert "1 di 16" not in arguments


def test_no_sound_of_what_somebody_typed_stays(room: Room):
    """Files of single characters would tell a codice fiscale in their order (P6)."""
    guide, ended = room.guide(), Event()
    typed = tuple(Sentence("it", f"{one}, {place} di 4") for place, one in enumerate("RSSM", 1))
    guide.say(Saying(typed, 0, headset=True, ended=ended.set, is_kept=False))

    assert ended.wait(PATIENCE_S)

    assert room.diary("headset").count("begin") == 4
    assert list((room.folder / "cache").iterdir()) == []


def test_nor_when_speaking_was_cut_short(room: Room):
    """Somebody types the next character before the last one is heard."""
    guide, ended = room.guide(seconds=5), Event()
    guide.say(Saying((Sentence("it", "R, 1 di 16"),), -6, True, ended.set, is_kept=False))
    room.waits_for("begin", of="headset")

    guide.say(Saying((), 0, headset=True, ended=ended.set))

    assert ended.wait(PATIENCE_S)
    assert list((room.folder / "cache").iterdir()) == []
