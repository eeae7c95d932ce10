"""Words in several languages."""

from collections.abc import Mapping

FIRST_LANGUAGE = "it"


class Label:
    """One text in every language it was given; Italian stands in for a missing one."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str]) -> None:
        if FIRST_LANGUAGE not in texts:
            raise ValueError(f"a label needs a text in '{FIRST_LANGUAGE}', it has {sorted(texts)}")
        self._texts = dict(texts)

    def in_(self, language: str) -> str:
        """Return the text in this language, else in Italian."""
        return self._texts.get(language, self._texts[FIRST_LANGUAGE])

    @property
    def languages(self) -> frozenset[str]:
        """The languages it was given in."""
        return frozenset(self._texts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Label) and self._texts == other._texts

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        return f"Label({self._texts!r})"
