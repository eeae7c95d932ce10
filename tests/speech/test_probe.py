"""Between calls: is there a voice, and could it be heard?"""

from dataclasses import replace

from kiosk.domain.announcement import VoiceCondition
from kiosk.speech.announcement import Sentence
from kiosk.speech.sound import spoken_file
from tests.speech.conftest import MISSING, Room, until

PROBE = Sentence("it", "prova")


def test_staff_know_before_the_first_call(room: Room):
    """A probe at the start finds out whether there is a voice, without a sound."""
    voice = room.voice(replace(room.programs, speak=MISSING), probe=PROBE)
    voice.say(room.announcement(1))
    room.waits_for_the_end_of(1)

    assert (room.folder / "cache" / "silence.wav").exists()
    assert len(room.heard) == 2


def test_a_voice_that_is_gone_is_noticed_although_its_sentences_are_kept(room: Room):
    """What was spoken yesterday is no voice for the calls of today (D8)."""
    speaker = room.folder / "speaker"
    speaker.write_text('#!/bin/sh\nprintf "%60s" "$(cat)" > "$1"\n')
    speaker.chmod(0o755)
    programs = replace(room.programs, speak=(str(speaker), "{file}"))
    assert spoken_file(PROBE, programs, room.folder / "cache")
    speaker.unlink()
    voice = room.voice(programs, probe=PROBE)

    until(lambda: voice.condition is VoiceCondition.NO_VOICE)


def test_a_loudspeaker_that_breaks_or_is_mended_is_noticed(room: Room):
    """Staff know before somebody has been called in vain (D8)."""
    player = room.folder / "player"
    voice = room.voice(
        replace(room.programs, play=(str(player), "{files}")), probe=PROBE, check_s=0.02
    )

    until(lambda: voice.condition is VoiceCondition.NO_SOUND)
    player.write_text("#!/bin/sh\n")
    player.chmod(0o755)
    until(lambda: voice.condition is VoiceCondition.OK)
    player.write_text("#!/bin/sh\nexit 1\n")
    until(lambda: voice.condition is VoiceCondition.NO_SOUND)
