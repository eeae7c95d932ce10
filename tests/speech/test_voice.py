"""A voice that speaks with other programs, here with small ones that keep a diary."""

import queue
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.domain.announcement import VoiceCondition
from kiosk.speech.announcement import Sentence
from kiosk.speech.sound import KEPT_FILES, Programs, spoken_file
from kiosk.speech.voice import Announcement, Voice

PYTHON = (sys.executable, "-I", "-S", "-c")
SPEAK = "import sys; open(sys.argv[1], 'w').write(sys.stdin.read() + ' ' * 60)"
PLAY = """
import sys, time
with open(sys.argv[1], "a") as diary:
    said = ", ".join(open(file, errors="replace").read(20).strip() for file in sys.argv[2:])
    print("begin", said, file=diary, flush=True)
    time.sleep(0.05)
    print("end", said, file=diary, flush=True)
"""
BROKEN = (*PYTHON, "raise SystemExit(1)")
SLOW = (*PYTHON, "import time; time.sleep(60)")
MISSING = ("no-such-program-anywhere",)
PATIENCE_S = 20


@dataclass
class Room:
    """A voice in a room, and what was heard in it."""

    folder: Path
    programs: Programs
    told: queue.Queue[tuple[str, int]] = field(default_factory=queue.Queue)
    voices: list[Voice] = field(default_factory=list)

    def voice(self, programs: Programs | None = None, chime: Path | None = None) -> Voice:
        """Start a voice."""
        made = Voice(programs or self.programs, self.folder / "cache", chime)
        self.voices.append(made)
        return made

    def announcement(self, key: int, *texts: str, times: int = 1) -> Announcement:
        """Return something to be said in Italian."""
        sentences = tuple(Sentence("it", text) for text in texts)
        return Announcement(
            key,
            sentences,
            times,
            begun=lambda key: self.told.put(("begun", key)),
            ended=lambda key: self.told.put(("ended", key)),
        )

    def waits_for_the_end_of(self, key: int) -> list[tuple[str, int]]:
        """Return what the voice told until it was done with an announcement."""
        told = []
        while ("ended", key) not in told:
            told.append(self.told.get(timeout=PATIENCE_S))
        return told

    @property
    def heard(self) -> list[str]:
        """What was played, line by line."""
        diary = self.folder / "diary"
        return diary.read_text().splitlines() if diary.exists() else []


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A room whose programs work."""
    programs = Programs(
        speak=(*PYTHON, SPEAK, "{file}"),
        play=(*PYTHON, PLAY, str(tmp_path / "diary"), "{files}"),
    )
    made = Room(tmp_path, programs)
    yield made
    for voice in made.voices:
        voice.stop()


def test_announcements_never_overlap(room: Room):
    """Three wished for at once are said one after the other, in order."""
    voice = room.voice()
    for key, text in enumerate(["one", "two", "three"]):
        voice.say(room.announcement(key, text))
    told = room.waits_for_the_end_of(2)

    assert told == [(what, key) for key in range(3) for what in ("begun", "ended")]
    assert room.heard == [
        f"{what} {text}" for text in ("one", "two", "three") for what in ("begin", "end")
    ]
    assert voice.condition is VoiceCondition.OK


def test_the_chime_comes_once_and_the_words_twice(room: Room):
    """Chime, then every language, then all of it again (D6)."""
    chime = room.folder / "chime.wav"
    chime.write_text("chime")
    room.voice(chime=chime).say(room.announcement(1, "eins", "uno", times=2))
    room.waits_for_the_end_of(1)

    assert room.heard[::2] == ["begin chime, eins, uno", "begin eins, uno"]


@pytest.mark.parametrize(
    ("speak", "play", "condition"),
    [
        (MISSING, None, VoiceCondition.NO_VOICE),
        (BROKEN, None, VoiceCondition.NO_VOICE),
        (None, MISSING, VoiceCondition.NO_SOUND),
        (None, BROKEN, VoiceCondition.NO_SOUND),
        (MISSING, MISSING, VoiceCondition.NO_SOUND),
    ],
)
def test_a_missing_program_is_a_condition(
    room: Room,
    speak: tuple[str, ...] | None,
    play: tuple[str, ...] | None,
    condition: VoiceCondition,
):
    """Nothing is raised, and whoever waits for the voice is told that it has ended (D8)."""
    chime = room.folder / "chime.wav"
    chime.write_text("chime")
    programs = replace(
        room.programs, speak=speak or room.programs.speak, play=play or room.programs.play
    )
    voice = room.voice(programs, chime)
    voice.say(room.announcement(1, "uno"))
    room.waits_for_the_end_of(1)

    assert voice.condition is condition


def test_a_voice_that_works_again_says_so(room: Room):
    """The condition is that of the last attempt."""
    programs = replace(room.programs, play=(str(room.folder / "player"), "{files}"))
    voice = room.voice(programs)
    voice.say(room.announcement(1, "uno"))
    room.waits_for_the_end_of(1)
    before = voice.condition
    player = room.folder / "player"
    player.write_text("#!/bin/sh\n")
    player.chmod(0o755)
    voice.say(room.announcement(2, "due"))
    room.waits_for_the_end_of(2)

    assert (before, voice.condition) == (VoiceCondition.NO_SOUND, VoiceCondition.OK)


def test_a_player_that_hangs_holds_up_one_call_only(room: Room):
    """It is stopped after its time; the next announcements end at once, unspoken."""
    voice = room.voice(replace(room.programs, play=SLOW, play_s=0.3))
    for key in range(1, 11):
        voice.say(room.announcement(key, "uno", times=2))
    told = room.waits_for_the_end_of(10)

    assert voice.condition is VoiceCondition.NO_SOUND
    assert [key for what, key in told if what == "begun"] == [1]


def test_what_is_dropped_is_not_said(room: Room):
    """A call whose ticket was called again goes silent."""
    voice = room.voice()
    voice.drop(2)
    for key, text in enumerate(["one", "two", "three"], start=1):
        voice.say(room.announcement(key, text))
    room.waits_for_the_end_of(3)

    assert room.heard[::2] == ["begin one", "begin three"]


def test_a_sentence_is_made_once(room: Room):
    """The second time its file is taken from the cache, even after the program has gone."""
    first = spoken_file(Sentence("it", "uno"), room.programs, room.folder / "cache")
    again = spoken_file(Sentence("it", "uno"), room.programs, room.folder / "cache")
    other = spoken_file(Sentence("de", "uno"), room.programs, room.folder / "cache")

    assert first == again
    assert first != other


def test_the_cache_does_not_grow_for_ever(room: Room):
    """The oldest files go."""
    cache = room.folder / "cache"
    cache.mkdir()
    for number in range(KEPT_FILES):
        (cache / f"it-{number:04}.wav").write_text("old")
    made = spoken_file(Sentence("it", "uno"), room.programs, cache)

    assert len(list(cache.iterdir())) == KEPT_FILES
    assert made is not None
    assert made.exists()


def test_a_text_that_looks_like_an_option_is_only_spoken(room: Room):
    """The words go to the program as one argument, without a shell."""
    made = spoken_file(
        Sentence("it", "--help; touch x $(x) {file}"), room.programs, room.folder / "cache"
    )

    assert made is not None
    assert made.read_text().strip() == "--help; touch x $(x) {file}"


def test_staff_know_before_the_first_call(room: Room):
    """A probe at the start finds out whether there is a voice, without a sound."""
    probe = Sentence("it", "prova")
    voice = Voice(replace(room.programs, speak=MISSING), room.folder / "cache", None, probe)
    room.voices.append(voice)
    voice.say(room.announcement(1))
    room.waits_for_the_end_of(1)

    assert (room.folder / "cache" / "silence.wav").exists()
    assert len(room.heard) == 2
