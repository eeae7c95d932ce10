"""Which languages are written from right to left, and how figures stay whole among their words."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

_FIRST_STRONG_ISOLATE = "\N{FIRST STRONG ISOLATE}"
_POP = "\N{POP DIRECTIONAL ISOLATE}"


def isolated(text: str, language: str) -> str:
    """Return a text to be put into a sentence of this language, so that no sign changes place.

    Between Arabic words “803 164” would be read “164 803”, and “15:00-18:00” would open at six.
    In a language that is written from left to right the text stays as it is.

    Source: Unicode Standard Annex 9, 2.4 (explicit directional isolates); domain.md 7.3.
    """
    if language not in RIGHT_TO_LEFT:
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP}"


def bare(text: str) -> str:
    """Return a text without the marks of `isolated`, so that it can be parted."""
    return text.replace(_FIRST_STRONG_ISOLATE, "").replace(_POP, "")
