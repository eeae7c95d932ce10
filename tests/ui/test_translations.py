"""Every word of every face in every language that the faces speak."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.wording.words import Words as Catalogue
from tests.builders import ROOT
from tests.typography import unset
from tests.ui.ts_files import MOST_LETTERS, Key, Words, words_of, words_said
from ui.bridge.translation import TsTranslator

OTHERS = ["en", "de", "fr", "sl", "es"]
PUBLIC_ONLY = ["ar"]
"""Languages of the kiosk alone: whoever works here reads one of the others."""
PUBLIC = ("ui/kiosk", "ui/controls")
STAFF_CONTROLS = {
    "DeskDoing", "KeyCap", "PrimaryStaffButton", "QueueBadge", "SearchField", "SignInCard",
    "SignInField", "StatePill",
}  # fmt: skip
FORMS = {"it": 2, "en": 2, "de": 2, "fr": 2, "sl": 4, "es": 2, "ar": 6}
"""How many grammatical numbers a language has; Italian's file holds nothing else."""
SAME_IN_ALL = {
    "OK", "No", "PIN", "Privacy", "Reception", "min", "%1 min",
}  # fmt: skip
IN_A_WORD = {"ar": (1, 2)}
"""Forms that say the number without a figure: one minute, two minutes."""
AS_IN_ITALIAN = {("es", "Pausa"), ("es", "Registro")}
"""Words that this language shares with Italian."""
PLACEHOLDER = re.compile(r"%(?:\d|n\b|[a-z]+)")
MOST_WORDS = 12
LONGER = {
    "È nella ricevuta, nell’app o nell’SMS.",
    "Avvicina il QR o la tessera sanitaria\nalla luce blu, a destra.",
    "Tra *%n secondi* torniamo all’inizio e cancelliamo le tue scelte.",
    "Persone con disabilità o che si muovono con difficoltà, anche per poco tempo",
}
"""Sentences that were agreed on as they are (13 words)."""
OTHERWISE = {
    *((language, "In servizio") for language in OTHERS),
    *((language, "Privacy") for language in ("de", "fr", "es")),
    *((language, "chiuso") for language in ("de", "es")),
    ("sl", "Chiudi"),
}
"""Of a desk, of a ticket and of a cover; where there is room for a long word and where not; a page
that closes the day, and what closes a service."""
FAMILIAR = {
    "de": r"\b([Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich)\b",
    "fr": r"\b([Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es|[Tt]’)\b",
    "sl": r"\b([Tt]i|[Tt]ebe|[Tt]voj\w*|[Ii]maš|[Ss]i)\b|^(Izberi|Vzemi|Pojdi|Začni|Počakaj)\b",
    "es": r"\b([Tt]ú|[Tt]us?|[Tt]i|[Tt]ienes|[Tt]e)\b|^(Elige|Toma|Escribe|Pide)\b",
}
"""Words for somebody one knows well."""
CATALOGUE = {
    ("DeskDoing", "Chiuso"): "desk.closed",
    ("DeskDoing", "Libero"): "desk.free",
    ("DeskDoing", "Chiamata in corso"): "desk.calling",
    ("DeskDoing", "In servizio"): "desk.serving",
    ("DeskDoing", "Pausa"): "desk.paused",
    ("FoundPanel", "In attesa"): "status.waiting",
    ("FoundPanel", "Chiamato"): "status.called",
    ("FoundPanel", "In servizio"): "status.serving",
    ("FoundPanel", "Messo da parte"): "status.parked",
    ("FoundPanel", "Servito"): "status.served",
    ("FoundPanel", "Non presente"): "status.no_show",
    ("FoundPanel", "Annullato"): "status.voided",
    ("FoundPanel", "Non servito"): "status.unserved",
}
"""Words that the catalogue has too, for voice, slip and history."""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Words:
    """What the faces say in Italian, as lupdate finds it."""
    return words_said(tmp_path_factory.mktemp("said"))


@pytest.fixture(params=[*OTHERS, *PUBLIC_ONLY])
def language(request: pytest.FixtureRequest) -> str:
    """A language that is not the one of the sources."""
    return str(request.param)


@pytest.fixture
def words(language: str) -> Words:
    """All words in that language."""
    return words_of(language)


def test_every_word_is_translated(said: Words, language: str, words: Words):
    """A face that speaks German has no Italian button."""
    owed = _public(said) if language in PUBLIC_ONLY else said
    missing = [str(key) for key in owed if key not in words]
    unfinished = [str(key) for key, word in words.items() if not word.done or not all(word.forms)]

    assert not missing, "translate them:\n" + "\n".join(missing)
    assert not unfinished, "finish them:\n" + "\n".join(unfinished)


def test_every_word_that_counts_has_its_italian_forms(said: Words):
    """“1 persona”, “2 persone”; the form for many is what the source says."""
    counting = {key for key, word in said.items() if word.counts}
    words = words_of("it")

    assert set(words) == counting
    for key, word in words.items():
        assert word.done, key
        assert word.forms[-1] == key.source, key


def test_nothing_is_translated_that_nobody_says(said: Words, words: Words):
    """A word that was changed leaves no old translation behind."""
    left_over = [str(key) for key in words if key not in said]

    assert not left_over, "take them out:\n" + "\n".join(left_over)


@pytest.mark.parametrize("language", FORMS)
def test_a_word_that_counts_has_a_form_for_each_number(said: Words, language: str):
    """As many as the language has, and each says the number."""
    for key, word in words_of(language).items():
        assert word.counts == said[key].counts, key
        if word.counts:
            assert len(word.forms) == FORMS[language], key
            figures = [form for _, form in _with_figures(language, word.forms)]
            assert all("%n" in form for form in figures), key


@pytest.mark.parametrize("language", FORMS)
def test_what_is_filled_in_and_what_is_bold_stays(language: str):
    """Placeholders once each, stars in pairs, as many lines."""
    for key, word in words_of(language).items():
        for _, form in _with_figures(language, word.forms):
            assert sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(key.source)), key
    for key, form in _all_forms(words_of(language)):
        assert form.count("*") == key.source.count("*"), key
        assert form.count("*") % 2 == 0, key
        assert form.count("\n") == key.source.count("\n"), key
        assert form == form.strip(), key


def test_a_translation_ends_as_the_italian_text_does(words: Words):
    """A question stays a question, a button gets no full stop."""
    for key, form in _all_forms(words):
        assert _end(form) == _end(key.source), f"{key} {form!r}"


def test_no_word_is_left_in_italian(language: str, words: Words):
    """What is the same in both languages is known to be."""
    same = [
        str(key)
        for key, form in _all_forms(words)
        if form == key.source
        and key.source not in SAME_IN_ALL
        and (language, key.source) not in AS_IN_ITALIAN
        and _has_letters(form)
    ]

    assert not same, "\n".join(same)


def test_one_italian_text_has_one_translation(language: str, words: Words):
    """A thing has the same name on every page."""
    forms = defaultdict(set)
    for key, word in words.items():
        forms[key.source].add(word.forms)

    several = {source for source, found in forms.items() if len(found) > 1}
    assert {(language, source) for source in several} <= OTHERWISE


@pytest.mark.parametrize("language", FORMS)
def test_sentences_are_short(said: Words, language: str):
    """Twelve words are read at a glance, and nobody is shouted at."""
    spoken = [(key, key.source) for key in said] if language == "it" else []
    for key, form in [*spoken, *_all_forms(words_of(language))]:
        most = MOST_WORDS + (key.source in LONGER)
        for sentence in re.split(r"(?<=[.?؟:])\s+", form):
            assert len([one for one in sentence.split() if re.search(r"\w", one)]) <= most, form
        assert "!" not in form, form


@pytest.mark.parametrize("language", FAMILIAR)
def test_everybody_is_spoken_to_politely(language: str):
    """Sie, vous, vi and usted (visual.md 12)."""
    for key, form in _all_forms(words_of(language)):
        assert not re.search(FAMILIAR[language], form), f"{key} {form!r}"


@pytest.mark.parametrize("language", FORMS)
def test_signs_are_set_as_the_language_sets_them(language: str):
    """Spaces that hold, marks that open, and its own quotation marks."""
    for key, form in [*_all_forms(words_of(language))]:
        assert not unset(language, form), f"{key} {form!r}"


@pytest.mark.parametrize("language", [*OTHERS, *PUBLIC_ONLY])
def test_what_shares_a_row_is_short(language: str):
    """Options, large navigation and keys stand side by side."""
    labels = {
        str(key): form
        for key, form in _all_forms(words_of(language))
        if key.context in MOST_LETTERS and not PLACEHOLDER.search(key.source)
        if "–" not in key.source  # that key has a row of its own
        if len(form) > MOST_LETTERS[key.context]
    }

    assert not labels


@pytest.mark.parametrize("language", OTHERS)
def test_faces_and_catalogue_use_the_same_words(language: str):
    """A desk is called the same on its own screen, at reception and in the history."""
    words = words_of(language)
    catalogue = Catalogue.load(ROOT / "config" / "common" / "wording")

    for (context, source), name in CATALOGUE.items():
        [form] = words[Key(context, source, "")].forms
        assert form.casefold() == catalogue.say(language, name).casefold(), name


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("it", ["%n persone", "%n persona", "%n persone", "%n persone", "%n persone"]),
        ("en", ["%n people", "%n person", "%n people", "%n people", "%n people"]),
        ("de", ["%n Personen", "%n Person", "%n Personen", "%n Personen", "%n Personen"]),
        ("fr", ["%n personne", "%n personne", "%n personnes", "%n personnes", "%n personnes"]),
        ("sl", ["%n oseb", "%n oseba", "%n osebi", "%n osebe", "%n oseb"]),
        ("es", ["%n personas", "%n persona", "%n personas", "%n personas", "%n personas"]),
    ],
)
def test_qt_gets_the_form_for_the_number(language: str, forms: list[str]):
    """Nobody is many people, but one in French; two are a pair in Slovene."""
    translator = TsTranslator(Path(ROOT, "assets", "translations", f"{language}.ts"), language)

    found = [translator.translate("WaitingLists", "%n persone", "", n) for n in (0, 1, 2, 4, 21)]

    assert found == forms


def _public(words: Words) -> list[Key]:
    """Return what those read who come to the kiosk."""
    contexts = {path.stem for folder in PUBLIC for path in Path(ROOT, folder).glob("*.qml")}
    public = contexts - STAFF_CONTROLS - {"Main"} | {"Kiosk", "Waits"}
    return [key for key in words if key.context in public]


def _with_figures(language: str, forms: tuple[str, ...]) -> list[tuple[int, str]]:
    """Return the forms with their place, without those that say the number in a word."""
    in_a_word = IN_A_WORD.get(language, ()) if len(forms) > 1 else ()
    return [(n, form) for n, form in enumerate(forms) if n not in in_a_word or "%n" in form]


def _all_forms(words: Words) -> Iterator[tuple[Key, str]]:
    for key, word in words.items():
        for form in word.forms:
            yield key, form


def _has_letters(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", PLACEHOLDER.sub("", text)))


def _end(text: str) -> str:
    """Return the sign at the end, whatever quotation mark comes after it."""
    last = text.rstrip("”“»\N{NO-BREAK SPACE}*")[-1:]
    return last.replace("؟", "?") if last in ".?؟:…" else ""
