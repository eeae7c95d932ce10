"""What the first page says in the other language of a site that owes two."""

from dataclasses import dataclass
from functools import cache

from kiosk.domain.label import FIRST_LANGUAGE
from ui.bridge.translation import TRANSLATIONS, TsTranslator

CONTEXT = "Attract"
HEADLINE = "Prendi\nqui il tuo\nbiglietto"
STEPS = ("Scegli", "Aspetta", "Vai allo sportello")
"""As Attract.qml says them; the translator of the screen knows one language at a time."""
HEADLINE_WITHOUT_PAPER = "Prendi\nqui il tuo\nnumero"
STEPS_WITHOUT_PAPER = ("Scegli", "Fotografa", "Vai allo sportello")


@dataclass(frozen=True, slots=True)
class SecondWords:
    """The headline, and the steps below it; empty where one language is enough."""

    headline: str = ""
    steps: tuple[str, ...] = ()


@cache
def second_words(language: str, *, without_paper: bool) -> SecondWords:
    """Return the words of a language with a .ts file, or the Italian ones."""
    headline = HEADLINE_WITHOUT_PAPER if without_paper else HEADLINE
    steps = STEPS_WITHOUT_PAPER if without_paper else STEPS
    if language == FIRST_LANGUAGE:
        return SecondWords(headline, steps)
    translator = TsTranslator(TRANSLATIONS / f"{language}.ts", language)
    return SecondWords(
        translator.translate(CONTEXT, headline) or headline,
        tuple(translator.translate(CONTEXT, step) or step for step in steps),
    )
