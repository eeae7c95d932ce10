"""The message at the bottom, in pages that fit a line."""

import re
import textwrap
from collections.abc import Sequence
from itertools import zip_longest

LONGEST = 38
"""Characters of a line at 88 px (visual.md 3)."""
BETWEEN = " · "
SENTENCE_ENDS = re.compile(r"(?<=[.!?…؟]) +")


def pages(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the pages of a message, one text for each language shown.

    An author ends a page with a line break; a page that is too long is cut after a sentence, else
    between words. Joint languages share a page where both fit.
    """
    cut = [_cut(text) for text in texts]
    found: list[str] = []
    for together in zip_longest(*cut, fillvalue=""):
        parts = [part for part in together if part]
        line = BETWEEN.join(parts)
        found += [line] if len(line) <= LONGEST else parts
    return tuple(dict.fromkeys(found))


def _cut(text: str) -> list[str]:
    return [page for line in text.splitlines() for page in _of_line(line)]


def _of_line(line: str) -> list[str]:
    """Return pages that end with a sentence as far as possible, several short ones together."""
    found: list[str] = []
    for sentence in SENTENCE_ENDS.split(line.strip()):
        together = f"{found[-1]} {sentence}" if found else sentence
        if found and len(together) <= LONGEST:
            found[-1] = together
        else:
            found += _of_sentence(sentence)
    return found


def _of_sentence(sentence: str) -> list[str]:
    """Cut between words, into as few pages as can be, of about the same length."""
    fewest = len(_wrapped(sentence, LONGEST))
    word = min(LONGEST, max(map(len, sentence.split()), default=1))
    found = (_wrapped(sentence, width) for width in range(word, LONGEST + 1))
    return next(one for one in found if len(one) == fewest)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)
