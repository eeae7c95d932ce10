"""People are told the same thing in their own language."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.wait import Wait, wait_between
from kiosk.wording.words import Words, clock

FOLDER = Path(__file__).parents[2] / "config" / "common" / "wording"
WORDS = Words.load(FOLDER)
ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 23, 10, 28, tzinfo=ROME)


def at(days: int, hour: int = 8, minute: int = 30) -> datetime:
    """Return a time some days after the Monday of the pictures."""
    return NOW.replace(hour=hour, minute=minute) + timedelta(days=days)


@pytest.mark.parametrize(
    ("wait", "long", "short"),
    [
        (Wait(10, 15), "10–15 minuti", "10–15 min"),
        (Wait(0, 5), "meno di 5 minuti", "meno di 5 min"),
        (Wait(0, 10), "meno di 10 minuti", "meno di 10 min"),
        (Wait(60, None), "più di 60 minuti", "più di 60 min"),
        (None, "non disponibile", "non disponibile"),
    ],
)
def test_a_wait_is_a_range_or_not_known(wait: Wait | None, long: str, short: str):
    """visual.md 8: never a bare number."""
    assert WORDS.wait("it", wait) == long
    assert WORDS.wait("it", wait, short=True) == short


@given(
    low=st.floats(0, 7200),
    more=st.floats(0, 7200),
    language=st.sampled_from(["it", "en", "de", "fr", "sl", "es"]),
)
def test_every_wait_can_be_said(low: float, more: float, language: str):
    """Whatever the forecast comes to."""
    wait = wait_between(low, low + more)

    for said in (WORDS.wait(language, wait), WORDS.wait(language, wait, short=True)):
        assert "{" not in said
        assert str(wait.high_min or wait.low_min) in said


@pytest.mark.parametrize(
    ("language", "today", "tomorrow", "this_week", "later"),
    [
        (
            "it",
            "alle 15:00",
            "domani alle 8:30",
            "domenica alle 8:30",
            "lunedì 30 novembre alle 8:30",
        ),
        (
            "en",
            "at 15:00",
            "tomorrow at 8:30",
            "on Sunday at 8:30",
            "on Monday 30 November at 8:30",
        ),
        (
            "de",
            "um 15:00\u00a0Uhr",
            "morgen um 8:30\u00a0Uhr",
            "am Sonntag um 8:30\u00a0Uhr",
            "am Montag, 30. November um 8:30\u00a0Uhr",
        ),
        (
            "fr",
            "à 15:00",
            "demain à 8:30",
            "dimanche à 8:30",
            "le lundi 30 novembre à 8:30",
        ),
        (
            "sl",
            "ob 15:00",
            "jutri ob 8:30",
            "v\u00a0nedeljo ob 8:30",
            "v\u00a0ponedeljek, 30. novembra ob 8:30",
        ),
        (
            "es",
            "a las 15:00",
            "mañana a las 8:30",
            "el domingo a las 8:30",
            "el lunes 30 de noviembre a las 8:30",
        ),
    ],
)
def test_a_moment_is_said_as_people_say_it(
    language: str, today: str, tomorrow: str, this_week: str, later: str
):
    """A weekday means one of the next six days; later the date is said."""
    moments = (at(0, 15, 0), at(1), at(6), at(7))

    said = [WORDS.moment(language, moment, NOW) for moment in moments]

    assert said == [today, tomorrow, this_week, later]


ON = {
    "it": "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
    "en": "on Monday, on Tuesday, on Wednesday, on Thursday, on Friday, on Saturday, on Sunday",
    "de": "am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag",
    "fr": "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    "sl": "v ponedeljek, v torek, v sredo, v četrtek, v petek, v soboto, v nedeljo".replace(
        "v ", "v\u00a0"
    ),
    "es": "el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo",
}
IN = {
    "sl": "januarja februarja marca aprila maja junija"
    " julija avgusta septembra oktobra novembra decembra",
}


@pytest.mark.parametrize("language", ON)
def test_something_opens_on_a_weekday_as_each_language_says_it(language: str):
    """With its little word, and in Slovene in the fourth case."""
    days = [at(n) for n in range(7)]
    said = [WORDS.moment(language, day, day - timedelta(days=3)) for day in days]
    near = [WORDS.near_day(language, day, day - timedelta(days=3)) for day in days]
    hour = WORDS.say(language, "moment.today", time="8:30")

    assert said == [f"{day} {hour}" for day in ON[language].split(", ")]
    assert near == ON[language].split(", ")


@pytest.mark.parametrize("language", ON)
def test_a_date_in_a_sentence_has_its_month_as_each_language_says_it(language: str):
    """In Slovene in the second case; elsewhere a month has but one form."""
    months = IN[language].split() if language in IN else WORDS.names[language]["date.months"]
    dates = [NOW.replace(month=month, day=9) for month in range(1, 13)]

    said = [WORDS.moment(language, date) for date in dates]

    assert [month for month, words in zip(months, said, strict=True) if month not in words] == []


def test_a_day_far_away_has_no_short_name():
    """A weekday would be taken for one of this week."""
    assert WORDS.near_day("it", at(1), NOW) == "domani"
    assert WORDS.near_day("it", at(7), NOW) == ""


def test_tomorrow_is_the_next_day_of_the_branch_even_shortly_before_midnight():
    """Two hours later can be tomorrow, 23 hours later can be."""
    late = at(0, 23, 30)

    assert WORDS.moment("it", late + timedelta(hours=2), late) == "domani alle 1:30"
    assert WORDS.moment("it", late + timedelta(hours=9), late) == "domani alle 8:30"


def test_a_date_is_that_of_the_pictures():
    """reception-23-overview.png."""
    assert WORDS.date("it", NOW) == "lunedì 23 novembre 2026"
    assert WORDS.date("en", NOW) == "Monday 23 November 2026"
    assert WORDS.date("de", NOW) == "Montag, 23. November 2026"
    assert WORDS.date("fr", NOW) == "lundi 23 novembre 2026"
    assert WORDS.date("sl", NOW) == "ponedeljek, 23. november 2026"
    assert WORDS.date("es", NOW) == "lunes 23 de noviembre de 2026"


@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("it", "martedì 1º dicembre 2026"),
        ("en", "Tuesday 1 December 2026"),
        ("de", "Dienstag, 1. Dezember 2026"),
        ("fr", "mardi 1er décembre 2026"),
        ("sl", "torek, 1. december 2026"),
        ("es", "martes 1 de diciembre de 2026"),
    ],
)
def test_the_first_of_a_month_is_counted_where_people_count_it(language: str, date: str):
    """Italian and French say “first”, then two, three, four."""
    assert WORDS.date(language, at(8)) == date


def test_a_time_of_day_has_no_leading_zero():
    """visual.md 8: opens at 8:30."""
    assert clock(at(0)) == "8:30"
    assert clock(NOW) == "10:28"
    assert clock(at(0, 0, 5)) == "0:05"


def test_a_call_is_spoken_with_letter_and_number_apart():
    """D6, visual.md 3: leading zeros are dropped."""
    assert WORDS.announcement("it", "A", 47, "4") == "Numero A 47, sportello 4"
    assert WORDS.announcement("en", "L", 112, "12") == "Number L 112, desk 12"
    assert WORDS.announcement("de", "A", 47, "4") == "Nummer A 47, Schalter 4"
    assert WORDS.announcement("fr", "A", 47, "4") == "Numéro A 47, guichet 4"
    assert WORDS.announcement("sl", "A", 47, "4") == "Številka A 47, okence 4"
    assert WORDS.announcement("es", "A", 47, "4") == "Número A 47, ventanilla 4"


def test_a_refusal_says_when_it_opens():
    """visual.md 8: office closed."""
    closed = RefusedError(Reason.OFFICE_CLOSED, opens=at(1).isoformat())

    assert WORDS.refusal("it", closed, NOW) == "La sede è chiusa. Riapre domani alle 8:30."
    assert WORDS.refusal("en", closed, NOW) == "The office is closed. It opens tomorrow at 8:30."
    assert WORDS.refusal("fr", closed, NOW) == "Le bureau est fermé. Il rouvre demain à 8:30."
    assert WORDS.refusal("sl", closed, NOW) == "Urad je zaprt. Spet odprto jutri ob 8:30."
    assert WORDS.refusal("es", closed, NOW) == "La oficina está cerrada. Abre mañana a las 8:30."


def test_without_the_time_of_now_the_day_is_said_in_full():
    """A face may not know the time at hand."""
    closed = RefusedError(Reason.OFFICE_CLOSED, opens=at(1).isoformat())

    said = WORDS.refusal("it", closed)

    assert said == "La sede è chiusa. Riapre martedì 24 novembre alle 8:30."


@pytest.mark.parametrize("values", [{}, {"opens": ""}])
def test_a_refusal_leaves_out_what_is_not_known(values: dict[str, str]):
    """After a long closure nobody knows when it opens."""
    assert WORDS.refusal("it", RefusedError(Reason.OFFICE_CLOSED, **values)) == "La sede è chiusa."


def test_a_time_that_is_in_words_already_is_taken_as_it_is():
    """visual.md 8: too early."""
    early = RefusedError(Reason.TOO_EARLY, back="10:00")

    assert WORDS.refusal("it", early) == "Sei in anticipo. Torna qui dalle 10:00."
    assert WORDS.refusal("en", early) == "You are early. Please come back here from 10:00."


def test_a_status_is_said_in_words():
    """`no_show` is nothing to read."""
    wrong = RefusedError(Reason.WRONG_STATUS, number="A\u00a0041", status="no_show")

    said = WORDS.refusal("it", wrong)

    assert said == "A\u00a0041 adesso risulta non presente. Scegli un altro passo."


def test_what_somebody_typed_is_not_taken_for_a_placeholder():
    """Braces in a value stay braces."""
    typed = RefusedError(Reason.NOT_A_TICKET_NUMBER, text="{number}")

    assert "“{number}”" in WORDS.refusal("it", typed)


def test_a_language_without_words_gets_italian():
    """Romanian comes with a later file; nobody may stand before an empty screen."""
    assert WORDS.say("ro", "slip.validity") == "Vale solo oggi."
    assert WORDS.date("ro", NOW) == "lunedì 23 novembre 2026"
    assert WORDS.wait("ro", None) == "non disponibile"


def test_a_key_that_does_not_exist_is_a_mistake_of_ours():
    """It must fail in a test, not show an empty line."""
    with pytest.raises(KeyError, match=r"slip\.nothing"):
        WORDS.say("it", "slip.nothing")
    with pytest.raises(KeyError, match="copy"):
        WORDS.say("it", "slip.reprint")


def test_italian_comes_first():
    """The others follow by their code."""
    assert WORDS.languages[0] == "it"
    assert set(WORDS.languages) >= {"it", "en", "de", "fr", "sl", "es"}


def test_a_folder_without_italian_is_refused(tmp_path: Path):
    """Nothing could stand in for a missing language."""
    (tmp_path / "en.toml").write_text("[slip]\n")

    with pytest.raises(FileNotFoundError):
        Words.load(tmp_path)


@pytest.mark.parametrize("text", ["[slip", "number = 3", "[slip]\nlist = [1]"])
def test_a_file_that_holds_no_words_is_refused_by_name(tmp_path: Path, text: str):
    """A technician must know which file to look into."""
    (tmp_path / "it.toml").write_text(text)

    with pytest.raises(ValueError, match=r"it\.toml"):
        Words.load(tmp_path)
