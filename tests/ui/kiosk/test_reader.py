"""Somebody holds something to a reader that acts as a keyboard."""

from collections.abc import Callable
from dataclasses import replace
from time import sleep

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.actions.branch import Branch
from kiosk.domain import tax_code
from tests.fakes import PretendGuide
from tests.hostile import CODE, TAX_CODE, TOKEN, hostile_scans
from tests.seldom import seldom
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, type_in
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.test_checking_in import booked
from ui.kiosk.reader_keys import GAP_MS, ReaderKeys
from ui.kiosk.visit import Page, Visit

SOME_PAGES = ("services",)
"""For every day; the others are among the long tests."""


def to_start(kiosk: Kiosk) -> None:
    """Choose a language."""
    kiosk.starts_in_italian()


def to_services(kiosk: Kiosk) -> None:
    """Go to the list of services."""
    kiosk.finds_the_services()


def to_code(kiosk: Kiosk) -> None:
    """Go where codes are typed."""
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice")


def stay(kiosk: Kiosk) -> None:
    """Nobody has touched anything yet."""


@pytest.mark.parametrize("go", [stay, *map(seldom, (to_start, to_services, to_code))])
@pytest.mark.parametrize("read", [CODE, f"*{CODE}*", f"]C0{CODE}"])
def test_a_scan_begins_check_in_wherever_one_may_hold_it(
    kiosk: Kiosk, branch: Branch, go: Callable[[Kiosk], None], read: str
):
    """On the first page as on that of the code; nothing needs to be chosen before."""
    booked(branch, 10)
    go(kiosk)

    kiosk.scans(read)

    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")
    [ticket] = branch.store.tickets.unfinished()
    assert (ticket.service, ticket.booked_at is not None) == ("case_status", True)


@pytest.mark.parametrize("read", [TAX_CODE, f"*{TAX_CODE}*", TAX_CODE.lower()])
def test_the_health_card_checks_in(kiosk: Kiosk, branch: Branch, read: str):
    """By the fingerprint of its codice fiscale; its letters stand nowhere."""
    booked(branch, 10, tax_code_mark=tax_code.mark(TAX_CODE, "2026-11-23", branch.secret))

    kiosk.scans(read)

    kiosk.waits_for("accesso preferenziale?")
    assert not any(TAX_CODE[:6] in text.upper() for text in kiosk.texts())


def test_a_card_without_a_booking_gets_the_one_answer(kiosk: Kiosk):
    """Whoever it is, wherever they are booked (P8); back leads to the start."""
    kiosk.scans(TAX_CODE)

    kiosk.waits_for("Non troviamo una prenotazione per oggi")
    kiosk.tap("back")
    kiosk.waits_for("Hai una prenotazione?")


def test_a_second_scan_with_the_same_answer_is_heard_and_seen(kiosk: Kiosk, voice: PretendGuide):
    """Nothing else would be different, and somebody would hold it there again and again."""
    kiosk.tap("optionListen")
    kiosk.scans("11111111")
    kiosk.until(lambda: "Non troviamo" in voice.texts[-1])
    pages, seen = kiosk.item("pages"), list[float]()
    pages.opacityChanged.connect(lambda: seen.append(pages.opacity()))
    said = len(voice.texts)

    kiosk.scans("22222222")

    kiosk.until(lambda: seen == [0, 1])
    assert [text for text in voice.texts[said:] if "Non troviamo" in text] == voice.texts[said:]
    assert len(voice.texts) == said + 1


def test_a_reader_that_repeats_without_end_leaves_the_message_to_be_read(kiosk: Kiosk):
    """It goes for its moment and is there again, however fast the same answer comes."""
    kiosk.scans("11111111")
    kiosk.waits_for("Non troviamo una prenotazione per oggi")
    pages, seen = kiosk.item("pages"), list[float]()

    for _ in range(9):
        kiosk.face.shown.notice.toldAgain.emit()  # type: ignore[attr-defined]
        kiosk.passes(80)
        seen.append(pages.opacity())

    assert {*seen} == {0, 1}


def test_who_goes_on_while_the_message_is_away_sees_their_page_at_once(kiosk: Kiosk):
    """Only what is said once more goes for a moment."""
    kiosk.scans("11111111")
    kiosk.waits_for("Non troviamo una prenotazione per oggi")
    pages = kiosk.item("pages")
    kiosk.face.shown.notice.toldAgain.emit()  # type: ignore[attr-defined]
    was_away = pages.opacity() == 0

    kiosk.tap("back")

    assert was_away
    assert kiosk.page != Page.MESSAGE
    assert pages.opacity() == 1


def test_nothing_blinks_where_the_answer_is_another_one(kiosk: Kiosk):
    """The page itself is seen to change; nor does it when the branch is looked at anew."""
    pages, seen = kiosk.item("pages"), list[float]()
    pages.opacityChanged.connect(lambda: seen.append(pages.opacity()))

    for _ in range(6):
        kiosk.scans(TOKEN)
    kiosk.waits_for("non è più valido")
    kiosk.runner.changed.emit()
    kiosk.settles()

    assert not seen


def test_the_sixth_scan_in_a_minute_waits(kiosk: Kiosk):
    """Trying one card after the other leads nowhere (P8)."""
    for _ in range(6):
        kiosk.scans("11111111")
        kiosk.until(lambda: kiosk.shows("Non troviamo") or kiosk.shows("Aspetta un minuto"))

    kiosk.waits_for("Aspetta un minuto")


def test_a_slip_says_that_its_number_counts(kiosk: Kiosk, branch: Branch):
    """Held to the reader a second time it gives no second ticket."""
    booked(branch, 10)
    kiosk.scans(CODE)
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")
    kiosk.tap("done")
    kiosk.waits_for("Scegli la lingua")
    [ticket] = branch.store.tickets.unfinished()

    kiosk.scans(ticket.token)

    kiosk.waits_for("Il tuo biglietto è valido")
    assert kiosk.shows(ticket.written)
    kiosk.tap("act")
    kiosk.waits_for("Scegli la lingua")
    kiosk.scans(TOKEN)
    kiosk.waits_for("non è più valido")


def test_a_key_of_a_person_goes_on_its_way(kiosk: Kiosk):
    """A keypad has keys too: one at a time they do what they always did."""
    to_code(kiosk)

    kiosk.press_key(Qt.Key.Key_4)
    kiosk.press_key(Qt.Key.Key_8)

    assert kiosk.code() == "48"


def test_a_key_that_is_held_down_is_let_go_as_well(kiosk: Kiosk):
    """Pressed long before it is released: a control sees both."""
    kiosk.press_key(Qt.Key.Key_Tab)

    QTest.keyPress(kiosk.window, Qt.Key.Key_Return)
    kiosk.passes(200)
    QTest.keyRelease(kiosk.window, Qt.Key.Key_Return)

    kiosk.waits_for("Hai una prenotazione?")


@pytest.mark.parametrize("at", [1, 5, len(CODE)])
def test_a_face_that_is_held_up_reads_a_code_whole(kiosk: Kiosk, branch: Branch, at: int):
    """A frame took longer than the pause that ends a code; the rest of it came meanwhile."""
    booked(branch, 10)
    [reader] = kiosk.window.findChildren(ReaderKeys)
    texts: list[str] = []
    reader.read.connect(texts.append)

    def rest() -> None:
        for character in f"{CODE[at:]}\r":
            type_in(kiosk.window, character)

    for character in CODE[:at]:
        type_in(kiosk.window, character)
    QTimer.singleShot(GAP_MS + 20, rest)  # after the end of the pause, as a system's keys may
    sleep(0.12)

    kiosk.waits_for("accesso preferenziale?")
    assert texts == [f"{CODE}\r"]


def test_what_goes_on_too_long_is_nothing(kiosk: Kiosk, branch: Branch):
    """A code that takes three seconds was not read from paper."""
    booked(branch, 10)
    for character in CODE:
        type_in(kiosk.window, character)
        kiosk.passes(20)
    [reader] = kiosk.window.findChildren(ReaderKeys)
    reader._too_long.timeout.emit()
    kiosk.passes(100)

    assert kiosk.shows("Scegli la lingua")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=() if name in SOME_PAGES else pytest.mark.long)
        for name, _, _ in every_page("it")
        if "front desk" not in name
    ],
)
def test_on_no_page_does_a_scan_press_or_leave_anything(open_kiosk: OpenKiosk, name: str):
    """Keys that would move the ring and press what it is on, letters, and codes of ours."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    view, visit = next((view, visit) for one, view, visit in every_page("it") if one == name)
    kiosk.face.show_page(view, replace(visit, code="48"))
    kiosk.settles()
    before = kiosk.texts()

    for read in ("\t\t\t\r\r \r", CODE, TAX_CODE, "\x1b\x1b", "a\tb \r", *hostile_scans(8)):
        kiosk.scans(read)

    kiosk.settles()
    assert kiosk.texts() == before
    if visit.page is Page.CODE:
        assert kiosk.code() == "48"


def test_over_a_number_the_languages_read_nothing(kiosk: Kiosk, branch: Branch):
    """Another person's code would take the number from the screen of whoever has no paper."""
    booked(branch, 10)
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")
    kiosk.tap("optionLanguage")
    kiosk.waits_for("Choose your language")

    kiosk.scans(CODE)
    kiosk.passes(200)

    assert kiosk.page == Page.LANGUAGES
    kiosk.tap("language-en")
    kiosk.waits_for("Your number")


def test_over_the_page_for_the_code_the_languages_read_it(kiosk: Kiosk, branch: Branch):
    """Whoever may hold a code to the reader may choose a language meanwhile."""
    booked(branch, 10)
    to_code(kiosk)
    kiosk.tap("optionLanguage")
    kiosk.waits_for("Choose your language")

    kiosk.scans(CODE)

    kiosk.waits_for("accesso preferenziale?")


def test_a_scan_in_the_code_page_leaves_what_was_typed(kiosk: Kiosk):
    """Somebody types, and a neighbour holds something strange to the reader."""
    to_code(kiosk)
    kiosk.types("48")

    kiosk.scans("1234")

    assert kiosk.code() == "48"
    assert Visit("it", Page.CODE, code="48").code not in repr(Visit("it", Page.CODE, code="48"))
