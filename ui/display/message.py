"""The message at the bottom, in pages that fit a line."""

import textwrap
from collections.abc import Sequence
from itertools import zip_longest

LONGEST = 38
"""Characters of a line at 88 px (visual.md 3)."""
BETWEEN = " · "


def pages(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the pages of a message, one text for each language shown.

    An author ends a page with a line break; a page that is too long is cut between words. Joint
    languages share a page where both fit.
    """
    cut = [_cut(text) for text in texts]
    found: list[str] = []
    for together in zip_longest(*cut, fillvalue=""):
        parts = [part for part in together if part]
        line = BETWEEN.join(parts)
        found += [line] if len(line) <= LONGEST else parts
    return tuple(dict.fromkeys(found))


def _cut(text: str) -> list[str]:
    return [
        page
        for line in text.splitlines()
        for page in textwrap.wrap(line, LONGEST, break_on_hyphens=False)
    ]
