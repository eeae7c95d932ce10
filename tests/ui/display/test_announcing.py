"""Calls on their way from the screen to the voice."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from kiosk.domain.announcement import Call, Showing
from kiosk.speech.announcer import Announcer
from tests.builders import words
from tests.fakes import PretendVoice
from tests.ui.display.conftest import TEN
from ui.display.announcing import DRAWN_MS, Announcing


def a_row(sequence: int) -> Showing:
    """Return a call that has just come on the screen."""
    call = Call(sequence, "A", sequence, "4", TEN, "it", True)
    return Showing(call, TEN, TEN + timedelta(seconds=15), 1)


def test_the_voice_is_asked_once_the_number_is_drawn(qtbot: QtBot):
    """In the order of the calls; until they are said they count as unheard."""
    voice = PretendVoice()
    announcing = Announcing(Announcer(voice, words(), ["it"]))
    for sequence in (1, 2, 3):
        announcing.announce(a_row(sequence))

    assert (voice.said, announcing.unheard) == ([], {1, 2, 3})
    qtbot.waitUntil(lambda: not announcing.unheard)
    assert [announcement.key for announcement in voice.said] == [1, 2, 3]


def test_a_call_that_is_dropped_before_it_was_handed_over_is_never_heard(qtbot: QtBot):
    """And nobody waits for it."""
    voice = PretendVoice()
    announcing = Announcing(Announcer(voice, words(), ["it"]))
    for sequence in (1, 2):
        announcing.announce(a_row(sequence))
    announcing.drop(1)

    qtbot.waitUntil(lambda: not announcing.unheard)
    qtbot.wait(2 * DRAWN_MS)
    assert [announcement.key for announcement in voice.said] == [2]
