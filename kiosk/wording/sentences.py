"""Where a sentence ends, in words that a branch may have written itself."""

import re

SHORTENED = frozenset(
    {
        *("art", "avv", "cell", "dott", "dr", "ecc", "es", "int", "nr", "pag", "sig", "tel"),
        *("bzw", "ca", "etc", "fr", "hr", "mr", "mrs", "ms", "st", "str", "usw"),
        *("av", "avda", "bd", "mme", "npr", "pza", "sr", "sra", "ul", "št"),
    }
)
"""Words that are written with a point behind them, in the middle of a sentence."""

_GAP = re.compile(r"(?<=[.?!؟]) +(?![\da-zà-öø-ÿšžč])")
"""A sentence begins with a capital, or in Arabic with any letter."""
_LAST_WORD = re.compile(r"(\w+)\.$")
_NO_END = re.compile(r"\d{1,2}|[^\W\d_]")
"""A day, as in `7. Dezember`, or a letter that stands for a word, as in `V. Roma`."""


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    found: list[str] = []
    for part in _GAP.split(text):
        if found and not _is_whole(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(part)
    return found


def _is_whole(text: str) -> bool:
    """Tell whether the point behind a text ends it; of a time it does, as its hour is no word."""
    last = _LAST_WORD.search(text)
    if last is None or text[: last.start()].endswith(":"):
        return True
    return not _NO_END.fullmatch(last[1]) and last[1].lower() not in SHORTENED
