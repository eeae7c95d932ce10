"""The kiosk's voice: one text at a time, the latest alone."""

from tests.fakes import PretendVoice
from ui.command.speaking import PageVoice


def test_a_text_is_said_once_in_its_language():
    """As the page says it."""
    voice = PretendVoice()

    PageVoice(voice).say("Ihre Nummer: A 47.", "de")

    [said] = voice.said
    assert [(one.language, one.text) for one in said.sentences] == [("de", "Ihre Nummer: A 47.")]
    assert said.times == 1


def test_what_was_not_said_before_the_next_page_is_left_out():
    """Who goes on quickly hears the page that is there; one under way is finished."""
    voice = PretendVoice(waits=True)
    page = PageVoice(voice)

    for text in ("first", "second", "third"):
        page.say(text, "it")
    voice.finish()
    voice.finish()

    assert voice.texts == ["first", "third"]


def test_nothing_is_dropped_that_was_said():
    """Over a day the voice would remember thousands of them."""
    voice = PretendVoice()
    page = PageVoice(voice)

    for _ in range(3):
        page.say("again", "it")

    assert voice.texts == ["again"] * 3
    assert voice.dropped == []
