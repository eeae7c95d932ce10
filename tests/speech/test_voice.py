"""A voice that speaks with other programs, here with small ones that keep a diary."""

import wave
from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.announcement import VoiceCondition
from kiosk.speech.announcement import Sentence
from kiosk.speech.sound import KEPT_FILES, Programs, spoken_file
from tests.speech.conftest import BROKEN, COPY, MISSING, PYTHON, SLOW, SPEAK_LATER, Room


def write_wav(path: Path, sample: int) -> None:
    """Write a sound in which every sample is the same."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(22050)
        sound.writeframes(array("h", [sample] * 100).tobytes())


def read_wav(path: Path) -> set[int]:
    """Return the samples of a sound."""
    with wave.open(str(path), "rb") as sound:
        return set(array("h", sound.readframes(sound.getnframes())))


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

    assert room.heard[::2] == ["begin chime", "begin eins, uno", "begin eins, uno"]


def test_the_chime_does_not_wait_for_the_words(room: Room):
    """People look up while the sentences are still being made: sound starts at once."""
    chime = room.folder / "chime.wav"
    chime.write_text("chime")
    waits = "import os, time\nwhile not os.path.exists(sys.argv[1] + '/diary'): time.sleep(0.01)\n"
    speak = (*PYTHON, f"import sys; {waits}{SPEAK_LATER}", str(room.folder), "{file}")
    voice = room.voice(replace(room.programs, speak=speak), chime)
    voice.say(room.announcement(1, "uno"))
    room.waits_for_the_end_of(1)

    assert room.heard[::2] == ["begin chime", "begin uno"]
    assert voice.condition is VoiceCondition.OK


def test_a_call_can_be_softer(room: Room):
    """Chime and words alike, and the files that are kept stay as they were (D6)."""
    chime = room.folder / "chime.wav"
    write_wav(chime, 1000)
    copies = (*PYTHON, COPY, str(room.folder / "heard"), "{files}")
    speak = (*PYTHON, COPY, "{file}", str(chime))
    voice = room.voice(Programs(speak, copies), chime)
    voice.say(replace(room.announcement(1, "uno"), level_db=-20))
    room.waits_for_the_end_of(1)

    assert read_wav(room.folder / "heard") == {100}
    assert read_wav(chime) == {1000}


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
