"""Language, speech, size, contrast, position; and the keypad."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk, rectangle
from tests.ui.kiosk.pages import a_view
from ui.kiosk.languages import LANGUAGES
from ui.kiosk.visit import Notice, Page, Visit
from ui.tour.kiosk_ways import SCREENS


def test_a_language_is_one_touch_away_and_keeps_the_page(kiosk: Kiosk):
    """From any page, back to that page."""
    kiosk.finds_the_services()
    kiosk.tap("optionLanguage")
    kiosk.waits_for("Scegli la lingua")

    kiosk.tap("language-de")

    kiosk.waits_for("Was brauchen Sie?")
    assert kiosk.shows("Deutsch")


@pytest.mark.parametrize("screen", list(SCREENS))
def test_every_language_we_know_stands_above_the_navigation(open_kiosk: OpenKiosk, screen: str):
    """All at once: a second page would be found only by whoever reads the word for it."""
    kiosk = open_kiosk(size=SCREENS[screen])
    kiosk.face.show_page(replace(a_view(), languages=tuple(LANGUAGES)), Visit("it", Page.LANGUAGES))
    kiosk.settles()

    [last] = [item for item in kiosk.items() if item.property("code") == [*LANGUAGES][-1]]
    [pages] = [item for item in kiosk.items() if item.property("moreHeight") is not None]

    assert pages.property("fits")
    assert rectangle(last).bottom() <= rectangle(pages).bottom()


@pytest.mark.long
def test_a_message_can_be_read_in_another_language(kiosk: Kiosk):
    """It is still there after the language was chosen, with what it offers."""
    services = Visit("it", Page.SERVICES, trail=(Page.LANGUAGE, Page.START), wanted="online")
    kiosk.face.show_page(a_view(), services.told(Notice.SERVICE_CLOSED))
    kiosk.waits_for("è chiuso adesso")
    kiosk.tap("optionLanguage")
    kiosk.waits_for("Scegli la lingua")

    kiosk.tap("language-en")

    kiosk.waits_for("This service is closed now")
    kiosk.tap("optionPrivacy")
    kiosk.waits_for("We do not ask your name")
    kiosk.tap("back")
    kiosk.waits_for("This service is closed now")
    kiosk.tap("back")
    kiosk.waits_for("What do you need?")


@pytest.mark.long
def test_help_and_privacy_do_not_pile_up(kiosk: Kiosk):
    """However often they were opened, one step leads back."""
    kiosk.finds_the_services()
    for _ in range(2):
        kiosk.tap("help")
        kiosk.waits_for("Abbiamo avvisato")
        kiosk.tap("optionPrivacy")
        kiosk.waits_for("Non ti chiediamo il nome")

    kiosk.tap("back")

    kiosk.waits_for("Di che cosa hai bisogno?")


@pytest.mark.parametrize("large", [False, True])
def test_the_page_on_privacy_says_where_the_whole_notice_is(kiosk: Kiosk, large: bool):
    """In the site's own words (P14); the point in an address ends no sentence."""
    told = Visit("it", Page.START, trail=(Page.LANGUAGE,)).told(Notice.PRIVACY)
    kiosk.face.options.put(large=large)  # type: ignore[attr-defined]

    kiosk.face.show_page(a_view(), told)

    kiosk.waits_for("Privacy: inps.it e cartello in sede.")


@pytest.mark.long
def test_in_large_text_language_and_privacy_are_reached_too(kiosk: Kiosk):
    """Through the page of options, which then is left."""
    kiosk.finds_the_services()
    kiosk.tap("optionText")
    kiosk.waits_for("Opzioni")
    kiosk.tap("options")
    kiosk.waits_for("Testo grande")

    kiosk.tap("optionLanguage")

    kiosk.waits_for("Scegli la lingua")
    kiosk.tap("language-de")
    kiosk.waits_for("brauchen Sie?")
    kiosk.tap("options")
    kiosk.waits_for("Große Schrift")
    kiosk.tap("optionPrivacy")
    kiosk.waits_for("Wir fragen nicht nach Ihrem Namen")


def test_the_ticket_knows_the_language(kiosk: Kiosk, branch: Branch):
    """The slip and the voice will speak it."""
    kiosk.tap("language-en")
    kiosk.waits_for("Do you have a booking?")
    kiosk.tap("haveNoBooking")
    kiosk.waits_for("What do you need?")
    kiosk.tap("service-orientation")
    kiosk.waits_for("Do you have priority access?")

    kiosk.tap("no")

    kiosk.waits_for("Your number")
    assert [ticket.language for ticket in branch.store.tickets.unfinished()] == ["en"]


def test_low_leaves_nothing_to_press_in_the_upper_half(kiosk: Kiosk):
    """On every page of a visit."""
    kiosk.tap("optionLow")
    for wish in ("language-it", "haveNoBooking", "service-orientation", "no"):
        kiosk.finds(wish)
        kiosk.settles()
        too_high = [item.objectName() for item in kiosk.targets() if rectangle(item).top() < 960]
        assert not too_high
        kiosk.tap(wish)
    kiosk.waits_for("Il tuo numero")


def test_large_text_shows_the_options_behind_a_button(kiosk: Kiosk):
    """Six rows instead of the bar; the same switch leads back."""
    kiosk.starts_in_italian()
    kiosk.tap("optionText")
    kiosk.waits_for("Opzioni")
    kiosk.tap("options")
    kiosk.waits_for("Testo grande")

    kiosk.tap("optionText")

    kiosk.until(lambda: not kiosk.has("options"))
    assert not kiosk.face.options.is_large  # type: ignore[attr-defined]


def test_large_text_pages_through_the_services(kiosk: Kiosk):
    """As many as fit; the way back leads through the same pages."""
    kiosk.finds_the_services()
    kiosk.tap("optionText")
    kiosk.waits_for("Pagina 1 di")
    kiosk.settles()

    kiosk.tap("more")

    kiosk.waits_for("Pagina 2 di")
    kiosk.tap("back")
    kiosk.waits_for("Pagina 1 di")


def test_large_text_says_once_how_to_book(kiosk: Kiosk):
    """In words, where there is no room for the list of ways."""
    kiosk.face.options.put(large=True)  # type: ignore[attr-defined]
    kiosk.face.show_page(a_view(), Visit("it", Page.START).told(Notice.NO_FRONT_DESK))
    kiosk.settles()

    shown = [item.property("text") for item in kiosk.items() if item.property("contentWidth")]

    assert len([text for text in shown if text.startswith("Prenota con")]) == 1


def test_high_contrast_is_yellow_and_white_on_black(kiosk: Kiosk):
    """Nothing else is drawn on the page."""
    kiosk.starts_in_italian()

    kiosk.tap("optionContrast")

    kiosk.settles()
    assert kiosk.colors() <= {"#000000", "#ffffff", "#ffe600"}


def test_keys_alone_lead_to_a_ticket(kiosk: Kiosk, branch: Branch):
    """Next, and OK; the ring shows where one is (K1)."""
    steps = (("language-it", 1), ("haveNoBooking", 2), ("service-orientation", 4), ("no", 2))
    for name, steps_on in steps:
        kiosk.finds(name)
        kiosk.settles()
        for _ in range(steps_on):
            kiosk.press_key(Qt.Key.Key_Down)
        assert kiosk.item(name).hasActiveFocus()

        kiosk.press_key(Qt.Key.Key_Return)

    kiosk.waits_for("Il tuo numero")
    assert len(branch.store.tickets.unfinished()) == 1


def test_the_keypad_goes_back(kiosk: Kiosk):
    """Its Back is Indietro."""
    kiosk.finds_the_services()

    kiosk.press_key(Qt.Key.Key_Escape)

    kiosk.waits_for("Hai una prenotazione?")


def test_listening_speaks_each_page(open_kiosk: OpenKiosk):
    """In the language of the screen (K6)."""
    voice = PretendGuide()
    kiosk = open_kiosk(voice=voice)
    kiosk.waits_for("Scegli la lingua")
    kiosk.tap("optionListen")

    kiosk.tap("language-en")

    kiosk.until(lambda: "Do you have a booking?" in voice.texts[-1])
    assert voice.heard[-1].language == "en"


def test_letters_have_a_page_of_their_own(open_kiosk: OpenKiosk, branch: Branch):
    """Where booking codes hold them."""
    object.__setattr__(branch, "office", replace(branch.office, code_letters=True))
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Lettere A–Z")
    kiosk.tap("digits")
    kiosk.settles()

    kiosk.tap("key-K")

    kiosk.until(lambda: kiosk.code() == "K")
