"""When the kiosk says that something opens, in the words of each language."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.actions.views import ChoiceState, ServiceChoice
from kiosk.domain.direction import bare
from kiosk.domain.label import Label
from kiosk.domain.wait import Wait
from tests.builders import local, words
from tests.ui.kiosk.pages import a_view
from ui.bridge.translation import TRANSLATIONS, TsTranslator
from ui.kiosk.sentences import Openings
from ui.kiosk.tiles import tiles_of

NOW = local(10, 28)
LATER, TOMORROW, WEDNESDAY, FIRST, SEVENTH = (
    local(8, 30).replace(month=month, day=day)
    for month, day in ((11, 23), (11, 24), (11, 25), (12, 1), (12, 7))
)
LATER += timedelta(hours=6, minutes=30)

Speak = Callable[[str], Openings]


@pytest.fixture
def speak(qapp: QCoreApplication) -> Iterator[Speak]:
    """Choose a language for the rest of the test."""
    installed: list[TsTranslator] = []

    def choose(language: str) -> Openings:
        translator = TsTranslator(TRANSLATIONS / f"{language}.ts", language)
        qapp.installTranslator(translator)
        installed.append(translator)
        return Openings(words(), language, NOW)

    yield choose
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("language", "opens", "said"),
    [
        ("it", TOMORROW, "La sede è chiusa. Riapre domani alle 8:30."),
        ("it", WEDNESDAY, "La sede è chiusa. Riapre mercoledì alle 8:30."),
        ("it", FIRST, "La sede è chiusa. Riapre martedì 1º dicembre alle 8:30."),
        ("en", WEDNESDAY, "The office is closed. It opens on Wednesday at 8:30."),
        ("en", FIRST, "The office is closed. It opens on Tuesday 1 December at 8:30."),
        ("de", WEDNESDAY, "Das Amt ist geschlossen. Es öffnet am Mittwoch um 8:30\u00a0Uhr."),
        (
            "de",
            FIRST,
            "Das Amt ist geschlossen. Es öffnet am Dienstag, 1. Dezember um 8:30\u00a0Uhr.",
        ),
        ("fr", LATER, "Le bureau est fermé. Il rouvre à 15:00."),
        ("fr", TOMORROW, "Le bureau est fermé. Il rouvre demain à 8:30."),
        ("fr", WEDNESDAY, "Le bureau est fermé. Il rouvre mercredi à 8:30."),
        ("fr", FIRST, "Le bureau est fermé. Il rouvre le mardi 1er décembre à 8:30."),
        ("sl", LATER, "Urad je zaprt. Spet odprto ob 15:00."),
        ("sl", TOMORROW, "Urad je zaprt. Spet odprto jutri ob 8:30."),
        ("sl", WEDNESDAY, "Urad je zaprt. Spet odprto v\u00a0sredo ob 8:30."),
        ("sl", SEVENTH, "Urad je zaprt. Spet odprto v\u00a0ponedeljek, 7. decembra ob 8:30."),
        ("es", LATER, "La oficina está cerrada. Abre a las 15:00."),
        ("es", TOMORROW, "La oficina está cerrada. Abre mañana a las 8:30."),
        ("es", WEDNESDAY, "La oficina está cerrada. Abre el miércoles a las 8:30."),
        ("es", SEVENTH, "La oficina está cerrada. Abre el lunes 7 de diciembre a las 8:30."),
    ],
)
def test_a_closed_office_says_when_it_opens(
    language: str, opens: datetime, said: str, speak: Speak
):
    """Today, tomorrow, on a weekday or on a date, with the language's own little words."""
    assert speak(language).office(opens) == said


@pytest.mark.parametrize(
    ("language", "long", "short", "sentence"),
    [
        ("it", "Chiuso adesso · apre mercoledì alle 8:30", "Chiuso, apre mercoledì",
         "Apre mercoledì alle 8:30."),
        ("en", "Closed, opens on Wednesday at 8:30", "Closed, opens on Wednesday",
         "Opens on Wednesday at 8:30."),
        ("de", "Jetzt geschlossen, öffnet am Mittwoch um 8:30\u00a0Uhr", "Zu, öffnet am Mittwoch",
         "Öffnet am Mittwoch um 8:30\u00a0Uhr."),
        ("fr", "Fermé · ouvre mercredi à 8:30", "Fermé, ouvre mercredi",
         "Il ouvre mercredi à 8:30."),
        ("sl", "Zdaj zaprto · spet v\u00a0sredo ob 8:30", "Zaprto, spet v\u00a0sredo",
         "Spet odprto v\u00a0sredo ob 8:30."),
        ("es", "Cerrado · abre el miércoles a las 8:30", "Cerrado, abre el miércoles",
         "Abre el miércoles a las 8:30."),
    ],
)  # fmt: skip
def test_a_closed_service_says_when_it_opens(
    language: str, long: str, short: str, sentence: str, speak: Speak
):
    """On its tile, shorter in large text, and on the page about it."""
    openings = speak(language)

    assert openings.line(WEDNESDAY) == long
    assert openings.short_line(WEDNESDAY) == short
    assert openings.sentence(WEDNESDAY) == sentence


def test_where_there_is_little_room_a_day_far_away_is_left_out(speak: Speak):
    """A time of today and a day of this week are short enough."""
    openings = speak("it")

    assert openings.short_line(LATER) == "Chiuso, apre alle 15:00"
    assert openings.short_line(TOMORROW) == "Chiuso, apre domani"
    assert openings.short_line(SEVENTH) == "Chiuso adesso"


def test_nothing_is_promised_where_no_opening_is_known(speak: Speak):
    """After the last day that is configured."""
    openings = speak("it")

    assert openings.line(None) == openings.short_line(None) == "Chiuso adesso"
    assert openings.office(None) == "La sede è chiusa."
    assert openings.sentence(None) == ""


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("it", "Sportello chiuso · apre alle 15:00", "Apre alle 15:00"),
        ("en", "Desk closed, opens at 15:00", "Opens at 15:00"),
        ("de", "Schalter zu, öffnet um 15:00\u00a0Uhr", "Öffnet um 15:00\u00a0Uhr"),
        ("fr", "Guichet fermé · ouvre à 15:00", "Il ouvre à 15:00"),
        ("sl", "Okence zaprto · spet ob 15:00", "Spet odprto ob 15:00"),
        ("es", "La ventanilla abre a las 15:00", "Abre a las 15:00"),
        ("ar", "الشباك مغلق · يفتح الساعة 15:00", "تفتح الساعة 15:00"),
    ],
)
def test_a_tile_says_when_its_desk_opens_again(language: str, long: str, short: str, speak: Speak):
    """The service gives tickets meanwhile; the wait stands on the ticket."""
    openings = speak(language)
    service = ServiceChoice(
        "info", Label({"it": "Informazioni"}), "a", "info", "A", ChoiceState.OPEN,
        wait=Wait(60, None), desk_opens=LATER,
    )  # fmt: skip
    view = replace(a_view(), choices=(service,), elsewhere_at=None)

    [tile] = tiles_of(view, openings, None)

    assert (bare(tile.detail), bare(tile.short_detail), tile.closed) == (long, short, False)


@pytest.mark.parametrize(
    ("language", "opens", "short"),
    [
        ("it", LATER, "Finito, apre alle 15:00"),
        ("it", TOMORROW, "Finito, apre domani"),
        ("de", TOMORROW, "Zu, öffnet morgen"),
        ("it", SEVENTH, "Finito per oggi"),
        ("it", None, "Finito per oggi"),
    ],
)
def test_who_comes_too_late_reads_in_few_words_when_to_come_again(
    speak: Speak, language: str, opens: datetime | None, short: str
):
    """The time today, else the day while it is near."""
    openings = speak(language)

    assert openings.short_full_line(opens) == short
