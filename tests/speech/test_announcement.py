"""What is said when somebody is called."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.announcement import Call
from kiosk.speech.announcement import Sentence, sentences
from tests.builders import words


def a_call(language: str = "it") -> Call:
    """Return A 047 called to desk 4."""
    return Call(1, "A", 47, "4", datetime(2026, 11, 23, 9, tzinfo=UTC), language, True)


def test_letter_and_number_are_spoken_apart_and_without_zeros():
    """An English voice would read the A of "A 47" as an article; 047 as zero, forty-seven."""
    [said] = sentences(a_call(), ["it"], words())

    assert said == Sentence("it", "Numero A, 47, sportello 4")


@pytest.mark.parametrize(
    ("site", "ticket", "spoken"),
    [
        (["it"], "it", ["it"]),
        (["it"], "en", ["it", "en"]),
        (["de", "it"], "it", ["de", "it"]),
        (["de", "it"], "en", ["de", "it", "en"]),
    ],
)
def test_the_sites_languages_come_first_then_the_tickets(
    site: list[str], ticket: str, spoken: list[str]
):
    """Each language once (D6)."""
    said = sentences(a_call(ticket), site, words())

    assert [sentence.language for sentence in said] == spoken
