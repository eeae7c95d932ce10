"""Many calls in one second, in three languages: what is seen, and what the loudspeaker kept."""

from collections.abc import Sequence
from itertools import cycle, islice, pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.overview.display_view import display_view
from kiosk.domain.actor import Role
from kiosk.domain.announcement import Call, VoiceCondition
from kiosk.speech.announcement import sentences
from kiosk.speech.sound import Programs
from kiosk.speech.voice import Voice
from tests.builders import acting, words
from tests.loudspeaker import PYTHON, SAY, Loudspeaker, samples, spoken
from tests.ui.display.conftest import RunningClock
from tests.ui.display.hall import BUSY_S, NORMAL_S, Watcher, a_hall
from ui.command.chime import CHIME

RATE = 24
"""Seconds of the branch, and of sound, in one of ours."""
LANGUAGES = ("it", "en", "de")
SITE = ("it",)


@pytest.mark.parametrize("calls", [5, pytest.param(30, marks=pytest.mark.long)])
def test_every_call_of_a_burst_is_seen_for_its_time_and_heard_whole_and_in_order(
    calls: int, tmp_path: Path, qtbot: QtBot
):
    """Chime, the site's language, the ticket's; nothing missing, cut off, mixed or too early."""
    clock = RunningClock(RATE)
    room = Loudspeaker.at(tmp_path / "room", pace=RATE)
    voice = Voice(
        Programs((*PYTHON, SAY, "{file}"), (str(room.program), "{files}")),
        tmp_path / "cache",
        CHIME,
    )
    languages = list(islice(cycle(LANGUAGES), calls))
    with a_hall(tmp_path / "data", clock, qtbot, desks=calls, languages=languages) as hall:
        watcher = Watcher(clock)
        watcher.watch(hall.switch_on(voice))
        called = hall.burst()
        log = display_view(acting(hall.branch, Role.DISPLAY), 0).calls
        clock.run()
        qtbot.waitUntil(lambda: len(watcher.went) == calls, timeout=60_000)
        voice.stop()

    assert list(watcher.came) == called
    assert {call.language for call in log} == set(LANGUAGES)
    times = times_heard(room.heard, log)
    assert times[-1] == max(times) == 2
    least = [NORMAL_S if often == 2 else BUSY_S for often in times]
    too_short = {call for call, s in zip(called, least, strict=True) if watcher.seconds(call) < s}
    assert not too_short
    assert all(ended <= begun for (_, ended), (begun, _) in pairwise(room.spans))
    assert len(room.begun(CHIME)) == calls
    assert voice.condition is VoiceCondition.OK


def times_heard(sound: bytes, log: Sequence[Call]) -> list[int]:
    """Return how often each call was spoken, once or twice, with nothing else in the sound."""
    chime = samples(CHIME)
    found = []
    for call in log:
        said = b"".join(spoken(one.text) for one in sentences(call, SITE, words()))
        assert sound.startswith(chime + said), f"call {call.sequence} is not whole"
        sound = sound.removeprefix(chime + said)
        found.append(2 if sound.startswith(said) else 1)
        sound = sound.removeprefix(said)
    assert not sound
    return found
