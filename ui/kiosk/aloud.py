"""What is written, as it is said: without signs for the eye, ranges and lists in words."""

import re

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_FOR_THE_EYE = re.compile("[*\u200e\u200f\u2060\u2066-\u2069]")
_RANGE = re.compile(r"(\d+)\s*–\s*(\d+)")
_TIME = re.compile(r"\b(\d{1,2}):(\d\d)\b(?:\s+Uhr\b)?")
"""In German with its word behind it, which the voice says by itself."""
_NUMBER = re.compile(r"\b([A-Z]+)\u00a00*(\d+)\b")
"""Of a ticket, with the space that keeps its two parts on one line."""
_TWO_STOPS = re.compile(r"([.?!:])\.")
_END = re.compile(r"(?<=[^\d\s][.?!])\s+")
"""Not behind a digit: `7. Dezember` is one date."""


def aloud(text: str) -> list[str]:
    """Return the sentences to be said for a text on the screen."""
    said = _RANGE.sub(_in_words, _FOR_THE_EYE.sub("", text))
    said = _NUMBER.sub(r"\1, \2", said)  # without the comma voices read A as a word
    said = _TIME.sub(_hour, said)
    said = said.replace(" · ", ", ").replace("–", " ").replace("\n", " ")
    said = _TWO_STOPS.sub(r"\1", " ".join(said.split()))
    return [sentence for sentence in _END.split(said) if sentence]


def _hour(found: re.Match[str]) -> str:
    """Return a time; of a full hour voices would say `fifteen zero zero`."""
    hour, minute = int(found[1]), int(found[2])
    if minute:
        return f"{hour}:{found[2]}"
    #: Spoken instead of 15:00, behind words like alle and fino alle; %1 is an hour
    return translate("Kiosk", "ore %1").replace("%1", str(hour))


def _in_words(found: re.Match[str]) -> str:
    #: Spoken instead of 10–15; %1 and %2 are numbers
    words = translate("Kiosk", "da %1 a %2")
    return words.replace("%1", found[1]).replace("%2", found[2])
