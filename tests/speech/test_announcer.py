"""Calls become announcements."""

from datetime import UTC, datetime

from kiosk.domain.announcement import Call
from kiosk.speech.announcer import Announcer
from tests.builders import words
from tests.fakes import PretendVoice

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def test_a_call_is_spoken_as_often_as_asked():
    """In the site's languages, then the ticket's; whoever waits is told of begin and end."""
    voice = PretendVoice()
    told: list[str] = []

    Announcer(voice, words(), ["de", "it"]).announce(
        Call(7, "E", 18, "12", NINE, "it", True),
        2,
        lambda sequence: told.append(f"begun {sequence}"),
        lambda sequence: told.append(f"ended {sequence}"),
    )

    assert voice.texts == ["Nummer E, 18, Schalter 12", "Numero E, 18, sportello 12"] * 2
    assert told == ["begun 7", "ended 7"]


def test_a_pretended_voice_can_be_kept_waiting():
    """The second announcement begins when the first is finished; a dropped one never does."""
    voice = PretendVoice(waits=True)
    announcer = Announcer(voice, words(), ["it"])
    told: list[str] = []
    for sequence in (1, 2, 3):
        announcer.announce(
            Call(sequence, "A", sequence, "1", NINE, "it", True),
            1,
            lambda sequence: told.append(f"begun {sequence}"),
            lambda sequence: told.append(f"ended {sequence}"),
        )
    announcer.drop(2)
    voice.finish()

    assert told == ["begun 1", "ended 1", "begun 3"]
    assert announcer.condition is voice.condition


def test_in_silent_hours_a_call_ends_unheard():
    """Whoever waits for the voice goes on at once, and nothing is said."""
    voice = PretendVoice()
    told: list[str] = []

    Announcer(voice, words(), ["it"], lambda: None).announce(
        Call(7, "E", 18, "12", NINE, "it", True),
        2,
        lambda sequence: told.append(f"begun {sequence}"),
        lambda sequence: told.append(f"ended {sequence}"),
    )

    assert (voice.said, told) == ([], ["ended 7"])


def test_a_call_is_spoken_at_the_level_of_the_hour():
    """Asked for anew with every call."""
    voice = PretendVoice()
    levels = iter([-12, 0])
    announcer = Announcer(voice, words(), ["it"], lambda: next(levels))
    for sequence in (1, 2):
        call = Call(sequence, "A", sequence, "1", NINE, "it", True)
        announcer.announce(call, 1, lambda _: None, lambda _: None)

    assert [announcement.level_db for announcement in voice.said] == [-12, 0]
