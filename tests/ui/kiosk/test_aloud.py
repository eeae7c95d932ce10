"""What is written is not always what is said."""

from pathlib import Path

import pytest

from ui.bridge.translation import TRANSLATIONS, TsTranslator
from ui.kiosk.aloud import aloud


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Attesa *10–15* minuti", ["Attesa da 10 a 15 minuti"]),
        ("Chiuso adesso · apre alle 15:00", ["Chiuso adesso, apre alle ore 15"]),
        ("Öffnet um 9:30 Uhr, schließt um 15:00 Uhr", ["Öffnet um 9:30, schließt um ore 15"]),
        ("Attese calcolate alle 09:28", ["Attese calcolate alle 9:28"]),
        ("Hai una prenotazione?. Oggi sì.", ["Hai una prenotazione?", "Oggi sì."]),
        ("Vale per queste persone:. Donne", ["Vale per queste persone: Donne"]),
        ("Réservez vous-\u2060même", ["Réservez vous-même"]),
        ("Lettere A–Z", ["Lettere A Z"]),
        ("Il tuo numero: \u2066A, 47\u2069. Sala\xa0A", ["Il tuo numero: A, 47. Sala A"]),
        ("Geschlossen bis 7. Dezember. Danke", ["Geschlossen bis 7. Dezember.", "Danke"]),
        ("", []),
    ],
)
def test_signs_for_the_eye_become_words(written: str, said: list[str]):
    """One sentence after the other, so that the first can be heard while the next is made."""
    assert aloud(written) == said


@pytest.mark.parametrize(
    ("language", "said"), [("en", "10 to 15"), ("de", "10 bis 15"), ("sl", "od 10 do 15")]
)
def test_a_range_is_said_in_the_language_of_the_screen(language: str, said: str, qapp: object):
    """A dash between two numbers is read as minus, or not at all."""
    assert qapp
    path = Path(TRANSLATIONS) / f"{language}.ts"

    words = TsTranslator(path, language).translate("Kiosk", "da %1 a %2")

    assert words.replace("%1", "10").replace("%2", "15") == said
