"""When the kiosk says that something opens, in the words of each language."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from tests.builders import local
from ui.bridge.translation import TRANSLATIONS, TsTranslator
from ui.kiosk.sentences import opening_line, reopening_line, short_opening_line

NOW = local(10, 28)
LATER, TOMORROW, WEDNESDAY, FIRST, SEVENTH = (
    local(8, 30).replace(month=month, day=day)
    for month, day in ((11, 23), (11, 24), (11, 25), (12, 1), (12, 7))
)
LATER += timedelta(hours=6, minutes=30)

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QCoreApplication) -> Iterator[Speak]:
    """Choose a language for the rest of the test."""
    installed: list[TsTranslator] = []

    def choose(language: str) -> None:
        translator = TsTranslator(TRANSLATIONS / f"{language}.ts", language)
        qapp.installTranslator(translator)
        installed.append(translator)

    yield choose
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("language", "opens", "said"),
    [
        ("it", TOMORROW, "La sede è chiusa. Riapre domani alle 8:30."),
        ("it", WEDNESDAY, "La sede è chiusa. Riapre mercoledì alle 8:30."),
        ("it", FIRST, "La sede è chiusa. Riapre 1º dicembre alle 8:30."),
        ("en", WEDNESDAY, "The office is closed. It opens Wednesday at 8:30."),
        ("en", FIRST, "The office is closed. It opens 1 December at 8:30."),
        ("de", WEDNESDAY, "Das Amt ist geschlossen. Es öffnet Mittwoch um 8:30 Uhr."),
        ("de", FIRST, "Das Amt ist geschlossen. Es öffnet 1. Dezember um 8:30 Uhr."),
        ("fr", LATER, "Le bureau est fermé. Il rouvre à 15:00."),
        ("fr", TOMORROW, "Le bureau est fermé. Il rouvre demain à 8:30."),
        ("fr", WEDNESDAY, "Le bureau est fermé. Il rouvre mercredi à 8:30."),
        ("fr", FIRST, "Le bureau est fermé. Il rouvre le 1er décembre à 8:30."),
        ("sl", LATER, "Urad je zaprt. Spet odprto: ob 15:00."),
        ("sl", TOMORROW, "Urad je zaprt. Spet odprto: jutri ob 8:30."),
        ("sl", WEDNESDAY, "Urad je zaprt. Spet odprto: sreda ob 8:30."),
        ("sl", SEVENTH, "Urad je zaprt. Spet odprto: 7. december ob 8:30."),
        ("es", LATER, "La oficina está cerrada. Abre a las 15:00."),
        ("es", TOMORROW, "La oficina está cerrada. Abre mañana a las 8:30."),
        ("es", WEDNESDAY, "La oficina está cerrada. Abre el miércoles a las 8:30."),
        ("es", SEVENTH, "La oficina está cerrada. Abre el 7 de diciembre a las 8:30."),
    ],
)
def test_a_closed_office_says_when_it_opens(
    language: str, opens: datetime, said: str, speak: Speak
):
    """Today, tomorrow, on a weekday or on a date, with the language's own little words."""
    speak(language)

    assert reopening_line(opens, NOW) == said


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("fr", "Fermé · ouvre mercredi à 8:30", "Fermé, ouvre mercredi"),
        ("sl", "Zdaj zaprto · spet: sreda ob 8:30", "Zaprto, spet: sreda"),
        ("es", "Cerrado · abre el miércoles a las 8:30", "Cerrado, abre el miércoles"),
    ],
)
def test_a_closed_service_says_when_it_opens(language: str, long: str, short: str, speak: Speak):
    """On its tile; shorter in large text."""
    speak(language)

    assert opening_line(WEDNESDAY, NOW) == long
    assert short_opening_line(WEDNESDAY, NOW) == short
