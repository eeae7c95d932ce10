"""A printer without pictures gets words that it can write."""

from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.issuing import reprint, take_ticket
from kiosk.domain.label import Label
from kiosk.printing.escpos import text_job
from kiosk.printing.plain import in_ascii
from kiosk.printing.slip import Slip, from_json, to_json
from tests.printing.every_language import LANGUAGES
from tests.printing.profiles import PROFILES

TEXT = PROFILES["generic-80-text"]
RASTER = PROFILES["generic-80"]
SERVICE_IN_ARABIC = "المعلومات والتوجيه"
SERVICE_IN_UKRAINIAN = "Інформація"
OFFERED = (*LANGUAGES, "ar", "uk")


@pytest.fixture
def in_text(branch: Branch) -> Branch:
    """A branch whose kiosk prints text alone, and offers more languages than it has letters."""
    office = branch.office
    service = office.services["orientation"]
    names = {"ar": SERVICE_IN_ARABIC, "uk": SERVICE_IN_UKRAINIAN, "it": "Informazioni"}
    services = {**office.services, "orientation": replace(service, public_name=Label(names))}
    printers = {"p1": replace(office.printers["p1"], profile=TEXT)}
    more = replace(office, languages=OFFERED, services=services, printers=printers)
    arabic = {**branch.words.sentences["it"], "slip.before_you": "قبلك"}
    sentences = {**branch.words.sentences, "ar": arabic}
    words = replace(branch.words, sentences=sentences, names={**branch.words.names, "ar": {}})
    return replace(branch, office=more, words=words)


def latest_slip(branch: Branch, language: str) -> tuple[Slip, bytes]:
    """Return the slip of somebody in this language, and its bytes."""
    ticket = take_ticket(branch, "orientation", preferential=False, language=language, printer="p1")
    slip = from_json(branch.store.jobs.of_ticket(ticket.ticket_id)[-1].content)
    return slip, text_job(slip, TEXT, "0001")


def has_every_letter(slip: Slip, job: bytes) -> bool:
    """Tell whether no question mark stands where nobody asks."""
    return job.count(b"?") == to_json(slip).count("?")


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_words_without_letters_there_are_those_of_the_first_language(
    in_text: Branch, language: str
):
    """Question marks tell nobody where to wait; digits are read everywhere."""
    slip, job = latest_slip(in_text, language)

    assert has_every_letter(slip, job)
    assert slip.languages == ("it",)
    assert b"Informazioni\n" in job
    assert b"A 001\n" in job
    assert b"Prima di te: 0\n" in job


def test_so_are_those_of_a_line_that_is_too_slow_for_pictures(in_text: Branch):
    """Its printer gets text, whatever its model could."""
    office = in_text.office
    slow = replace(office.printers["p1"], profile=RASTER, address="serial:/dev/ttyS0:9600")
    there = replace(in_text, office=replace(office, printers={"p1": slow}))

    slip, _ = latest_slip(there, "ar")

    assert slip.languages == ("it",)


def test_so_are_those_of_two_languages_one_of_which_it_cannot_write(in_text: Branch):
    """Half a slip of question marks hides the other half."""
    joint = replace(in_text, office=replace(in_text.office, joint_languages=("it", "ar")))

    slip, job = latest_slip(joint, "ar")

    assert has_every_letter(slip, job)
    assert slip.languages == ("it",)


def test_a_reprint_speaks_as_the_first_slip(in_text: Branch):
    """The same printer, the same letters."""
    ticket = take_ticket(in_text, "orientation", preferential=False, language="ar", printer="p1")
    reprint(in_text, ticket.ticket_id, printer="p1")

    first, again = in_text.store.jobs.of_ticket(ticket.ticket_id)

    assert from_json(again.content).service == from_json(first.content).service == ("Informazioni",)


def test_a_printer_of_pictures_writes_what_the_person_speaks(in_text: Branch):
    """It draws every script."""
    place = replace(in_text.office.printers["p1"], profile=PROFILES["generic-80"])
    drawing = replace(in_text, office=replace(in_text.office, printers={"p1": place}))

    slip, _ = latest_slip(drawing, "ar")

    assert slip.service == (SERVICE_IN_ARABIC,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_that_ships_is_printed_as_text(in_text: Branch, language: str):
    """Accents fall, words stay."""
    slip, job = latest_slip(in_text, language)

    assert slip.languages == (language,)
    assert has_every_letter(slip, job)


def test_one_odd_sign_takes_nobody_their_language(in_text: Branch):
    """An arrow in a place's name is no reason to speak Italian to a German."""
    there = Label(dict.fromkeys(LANGUAGES, "Sala A → B"))
    odd = replace(in_text, office=replace(in_text.office, slip_place=there))

    slip, job = latest_slip(odd, "de")

    assert slip.languages == ("de",)
    assert b"Sala A ? B" in job


def test_a_spanish_question_has_its_mark_at_the_end_alone():
    """Two would look like a letter that is missing."""
    assert in_ascii("¿Perdió la llamada?") == "Perdio la llamada?"


def test_digits_of_any_script_are_western():
    """The screen and the voice say them so."""
    assert in_ascii("٠٤٧ ۰۴۷ ०४७") == "047 047 047"
