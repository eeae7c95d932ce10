"""The catalogue is complete in every language, and plain."""

import re
from pathlib import Path

import pytest

from kiosk.actions.views import ChoiceState
from kiosk.domain.actor import Role
from kiosk.domain.announcement import VoiceCondition
from kiosk.domain.desk import DeskState
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.giving import Giving
from kiosk.domain.printer import CAN_PRINT, Confirmation, PrinterCondition, PrintStatus, SlipFate
from kiosk.domain.service import AccessMode
from kiosk.domain.ticket import TicketStatus
from kiosk.store.events import Kind
from kiosk.wording.likeness import differences
from kiosk.wording.words import SHORTER, Words, placeholders
from tests.typography import unset

FOLDER = Path(__file__).parents[2] / "config" / "common" / "wording"
WORDS = Words.load(FOLDER)
ITALIAN = WORDS.sentences["it"]
UNHEARD = set(VoiceCondition) - {VoiceCondition.OK}
LANGUAGES = ["it", "en", "de", "fr", "sl", "es", "ar"]

# What an action may tell with each refusal; kiosk/domain/error.py names them.
VALUES = {
    "opens": "2026-11-24T08:30:00+01:00",
    "back": "10:00",
    "service": "case_status",
    "desk": "4",
    "desks": "4, 12",
    "kiosk": "2",
    "number": "A\u00a0041",
    "text": "x",
    "status": "served",
    "seconds": 9,
    "calls": 3,
    "queue": "A",
    "printer": "p1",
    "role": "desk",
    "count": 2,
    "minutes": 4,
    "digits": 4,
    "least": 6,
    "at": "10:30",
    "most": 114,
    "folder": "Documenti",
}

FOR_THE_PUBLIC = {
    Reason.OFFICE_CLOSED,
    Reason.DAY_CLOSED,
    Reason.SERVICE_CLOSED,
    Reason.BOOKING_NEEDED,
    Reason.APPOINTMENT_ONLY,
    Reason.NO_FRONT_DESK,
    Reason.TOO_EARLY,
    Reason.NO_BOOKING_FOUND,
    Reason.NOT_IN_PERSON,
    Reason.TOO_MANY_TRIES,
    Reason.TOO_MANY_TICKETS,
    Reason.QUEUE_FULL,
}

PUBLIC = sorted(
    {key for key in ITALIAN if key.split(".")[0] in {"wait", "slip", "voice", "display", "moment"}}
    | {f"refusal.{reason}" for reason in FOR_THE_PUBLIC}
    | {f"refusal.{reason}{SHORTER}" for reason in FOR_THE_PUBLIC} & ITALIAN.keys()
)

LIKE_ITALIAN = {
    "en": {"role.reception", "place.reception"},
    "es": {"desk.paused", "numbers.figure"},
}
"""Words that a language shares with Italian, beside `min`."""

TELLING = (
    r"(?i)preferenz|priorit|prefer|vorrang|bevorzug|prednost|invalid|handicap|discap"
    r"|أولوي|إعاق|تفضيل"
)

AVOIDED = re.compile(
    r"(?i)prenotazione obbligatoria|erogazione|istanza|utenza|usufruire|effettuare|\bpresso\b"
    r"|qualora|modalità|previdenziale|sportello di linea|\bticket\b|check-in|\bQR code\b"
    r"|attenzione|si prega|!|\bOK\b|errat"
)


def test_every_language_says_the_same_things():
    """Same keys, same placeholders, same lists of names."""
    assert list(differences(FOLDER)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_seven_weekdays_and_twelve_months(language: str):
    """As many as the calendar."""
    names = WORDS.names[language]

    assert len(set(names["date.weekdays"])) == 7
    assert len(set(names["date.months"])) == 12


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_sentence_is_left_in_italian(language: str):
    """What is the same in both languages is known to be."""
    same = {
        key
        for key, sentence in WORDS.sentences[language].items()
        if sentence == ITALIAN.get(key)
        and re.search(r"[^\W\d_]", re.sub(r"\{\w+\}|min", "", sentence))
    }

    assert same == LIKE_ITALIAN.get(language, set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_are_set_as_the_language_sets_them(language: str):
    """Spaces that hold, marks that open, and its own quotation marks."""
    for key, sentence in WORDS.sentences[language].items():
        assert not unset(language, sentence), f"{key}: {sentence}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_can_be_said(language: str, reason: Reason):
    """Each says something to do or to know, and every word of it is filled in."""
    said = WORDS.refusal(language, RefusedError(reason, **VALUES))  # type: ignore[arg-type]

    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize("reason", Reason)
def test_a_refusal_asks_only_for_what_its_reason_promises(reason: Reason):
    """A value that no action gives would be a KeyError before the person."""
    source = Path(__file__).parents[2] / "kiosk/domain/error.py"
    promised = re.search(rf'{reason.name} = .*?"""(.*?)"""', source.read_text(), re.DOTALL)

    assert promised
    assert placeholders(ITALIAN[f"refusal.{reason}"]) <= set(re.findall(r"`(\w+)`", promised[1]))


@pytest.mark.parametrize(
    ("section", "values"),
    [
        ("condition", PrinterCondition),
        ("condition", ["ok", "silent", *UNHEARD]),
        ("status", TicketStatus),
        ("print", PrintStatus),
        ("confirmation", Confirmation),
        ("desk", DeskState),
        ("role", Role),
        ("place", Role),
        ("event", Kind),
        ("spoken", LANGUAGES),
    ],
)
def test_every_value_that_people_see_has_words(section: str, values: list[str]):
    """A value without words would be shown as its English id."""
    assert {f"{section}.{value}" for value in values} <= ITALIAN.keys()


def test_every_access_mode_has_words():
    """A transfer target says why it is closed with one of them."""
    assert set(AccessMode) | {ChoiceState.APPOINTMENT_ONLY.value} <= ITALIAN.keys()


def test_every_alarm_is_a_task_with_detail_step_and_what_if_not():
    """Devices by condition, help, people, slips, and what the store did at start."""
    well = CAN_PRINT - {PrinterCondition.PAPER_LOW}
    alarms = {f"task.kiosk_{condition}" for condition in set(PrinterCondition) - well}
    alarms |= {f"task.display_{condition}" for condition in ("silent", *UNHEARD)}
    alarms |= {"task.kiosk_mute", "task.kiosk_roll_low", "task.preferential"}
    alarms |= {"task.help", "task.long_wait", "task.will_wait", "task.unserved_service"}
    alarms |= {"task.slip_failed", "task.slip_stuck", "task.slip_unknown"}
    alarms |= {"task.store_restored", "task.store_put_back", "task.store_new"}

    parts = {alarm + part for alarm in alarms for part in ("", "_detail", "_button", "_still")}

    assert {key for key in ITALIAN if key.startswith("task.")} == parts


def test_what_stands_around_a_task_has_a_sentence_for_each_case():
    """What a kiosk does meanwhile, and what became of the last slip of one that got stuck."""
    meanwhile = {f"meanwhile.{one}" for one in set(Giving) - {Giving.ON_PAPER}}
    last = {f"last_slip.{end}" for end in (*PrintStatus, SlipFate.STUCK)}

    said = {key for key in ITALIAN if key.startswith(("meanwhile.", "last_slip."))}

    assert said == meanwhile | last


def test_tasks_are_filled_with_what_the_overview_tells():
    """kiosk/actions/overview/tasks.py: a place, or number, minutes and goal."""
    told = {
        "task.long_wait": {"number", "minutes", "goal"},
        "task.will_wait": {"queue", "count", "goal"},
        "task.preferential": {"share", "goal"},
        **{key: {"number"} for key in ("task.slip", "task.unserved_service")},
    }
    for key in (key for key in ITALIAN if key.startswith("task.")):
        known = next((told[start] for start in told if key.startswith(start)), {"place"})
        assert placeholders(ITALIAN[key]) <= known


@pytest.mark.parametrize("key", PUBLIC)
def test_public_words_are_plain(key: str):
    """visual.md 12."""
    assert not AVOIDED.search(ITALIAN[key])
    for language in LANGUAGES:
        assert "!" not in WORDS.sentences[language][key]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", PUBLIC)
def test_public_sentences_have_at_most_twelve_words(language: str, key: str):
    """K24, visual.md 12; and at most two sentences a block."""
    sentences = [
        part for part in re.split(r"[.?؟](?:\s|$)", WORDS.sentences[language][key]) if part
    ]

    assert len(sentences) <= 2
    assert all(len(sentence.split()) <= 12 for sentence in sentences)


@pytest.mark.parametrize(
    ("key", "values", "italian", "english"),
    [
        (
            "refusal.no_booking_found",
            {},
            (
                "Non troviamo una prenotazione per oggi in questa sede."
                " Controlla il codice o prendi il biglietto per la Prima accoglienza."
            ),
            (
                "We find no booking for today at this office."
                " Check the code or take a ticket for the front desk."
            ),
        ),
        (
            "refusal.not_in_person",
            {},
            "Il tuo appuntamento è al telefono. Non serve aspettare qui.",
            "Your appointment is by phone. No need to wait here.",
        ),
        (
            "display.wait",
            {"letter": "A", "wait": "10–15 min", "time": "10:42"},
            "Attesa A 10–15 min, ore 10:42",
            "Wait A 10–15 min, at 10:42",
        ),
        ("display.updating", {}, "Aggiornamento in corso", "Updating"),
        (
            "display.stale",
            {"time": "10:42"},
            "Schermo fermo dalle 10:42",
            "Screen stopped since 10:42",
        ),
        (
            "display.stale_help",
            {},
            "Per il tuo turno chiedi alla reception.",
            "For your turn please ask at reception.",
        ),
        ("display.no_calls", {}, "Le chiamate appaiono qui.", "Calls appear here."),
    ],
)
def test_the_words_are_those_of_the_design(
    key: str, values: dict[str, str], italian: str, english: str
):
    """visual.md 8 and 9."""
    assert WORDS.say("it", key, **values) == italian
    assert WORDS.say("en", key, **values) == english


def test_the_slip_says_what_the_picture_says():
    """slip-27-it.png."""
    words = [ITALIAN[f"slip.{key}"] for key in ("before_you", "wait", "watch", "validity")]

    assert words == [
        "Prima di te",
        "Attesa stimata",
        "Guarda lo schermo e ascolta.",
        "Vale solo oggi.",
    ]
    assert ITALIAN["slip.order_note"] == "La chiamata non segue sempre l’ordine dei numeri."
    assert ITALIAN["slip.missed_call"] == "Chiamata persa? Vai alla reception."
    assert WORDS.say("it", "slip.reprint", copy=1) == "RISTAMPA 1"
    assert WORDS.say("it", "slip.wait_note", time="10:42") == "stima delle\u00a010:42, può variare"


def test_no_word_tells_how_somebody_waits():
    """P2, P3: the mark of staff belongs to the desk face alone; a share of all is of nobody."""
    for language in LANGUAGES:
        for key, sentence in WORDS.sentences[language].items():
            assert key == "task.preferential" or not re.search(TELLING, sentence), key
