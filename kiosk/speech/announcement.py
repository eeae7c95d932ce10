"""What is said when somebody is called, per language."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.announcement import Call
from kiosk.wording.words import Words


@dataclass(frozen=True, slots=True)
class Sentence:
    """One text to be spoken.

    Args:
        language: As in the catalogue, `it`.
    """

    language: str
    text: str


def spoken_languages(site: Sequence[str], ticket: str) -> tuple[str, ...]:
    """Return the languages of a call: those of the site, then the ticket's (D6)."""
    return tuple(dict.fromkeys([*site, ticket]))


def sentences(call: Call, site: Sequence[str], words: Words) -> tuple[Sentence, ...]:
    """Return what is said for a call: number and desk, nothing else (D7, P13).

    The comma keeps letter and number apart: without it English voices read the A of "A 47" as an
    article. Leading zeros are not spoken.
    """
    return tuple(
        Sentence(language, words.announcement(language, f"{call.queue},", call.number, call.desk))
        for language in spoken_languages(site, call.language)
    )
