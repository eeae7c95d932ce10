"""Nobody touches the kiosk."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.listener import HEADSET_IN

FAST = 60
"""A minute of the kiosk takes a second."""
PATIENT = {"idle_s": 20, "question_s": 600}
"""The question stays long enough for a busy machine."""


def patient(branch: Branch, open_kiosk: OpenKiosk) -> Kiosk:
    """Return a kiosk that asks soon and waits long."""
    kiosk = open_kiosk(rate=FAST, times=replace(branch.office.times, **PATIENT))
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.waits_for("di altro tempo?")
    kiosk.passes(300)
    return kiosk


def test_after_a_minute_it_asks_and_then_goes_back(open_kiosk: OpenKiosk, branch: Branch):
    """What was typed and chosen is gone for the next person."""
    kiosk = open_kiosk(rate=FAST)
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice")
    kiosk.types("48")

    kiosk.waits_for("di altro tempo?")

    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice")
    assert kiosk.code() == ""
    assert branch.store.tickets.unfinished() == []


def test_the_question_counts_down(open_kiosk: OpenKiosk, branch: Branch):
    """Twenty seconds, one less each second, each long enough to be seen on a busy machine."""
    kiosk = open_kiosk(rate=10, times=replace(branch.office.times, idle_s=5))
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()

    kiosk.waits_for("Tra 20 secondi")

    kiosk.waits_for("Tra 14 secondi")


@pytest.mark.parametrize("often", [2, pytest.param(11, marks=pytest.mark.long)])
def test_whoever_needs_more_time_goes_on(open_kiosk: OpenKiosk, branch: Branch, often: int):
    """With one touch, as often as they like (design.md 13.8); K16 asks for ten times."""
    kiosk = patient(branch, open_kiosk)
    for _ in range(often):
        kiosk.waits_for("di altro tempo?")
        kiosk.passes(300)

        kiosk.tap("continue")

        kiosk.waits_until_gone("di altro tempo?")
        assert kiosk.shows("Di che cosa hai bisogno?")


@pytest.mark.long
def test_any_touch_beside_the_question_goes_on_too(open_kiosk: OpenKiosk, branch: Branch):
    """Somebody is there, whatever they touch."""
    kiosk = patient(branch, open_kiosk)

    kiosk.touches(540, 300)

    kiosk.waits_until_gone("di altro tempo?")
    assert kiosk.shows("Di che cosa hai bisogno?")


def test_who_has_finished_goes_at_once(open_kiosk: OpenKiosk, branch: Branch):
    """The first page is free for the next person."""
    kiosk = patient(branch, open_kiosk)

    kiosk.tap("leave")

    kiosk.waits_for("Scegli la lingua")


def test_a_touch_puts_the_question_off(open_kiosk: OpenKiosk):
    """Idle means idle."""
    kiosk = open_kiosk(rate=FAST)
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    for _ in range(4):
        kiosk.passes(500)

        kiosk.touches(540, 1560)

        assert not kiosk.shows("di altro tempo?")


def test_the_ticket_page_leaves_without_asking(open_kiosk: OpenKiosk):
    """Ten seconds after the paper."""
    kiosk = open_kiosk(rate=20)
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")
    asked = []

    def first_page() -> bool:
        asked.append(kiosk.shows("altro tempo?"))
        return kiosk.shows("Scegli la lingua")

    kiosk.until(first_page)

    assert not any(asked)


def test_options_go_back_when_the_person_has_left(open_kiosk: OpenKiosk):
    """Also on the first page, where nothing is asked."""
    kiosk = open_kiosk(rate=FAST)
    kiosk.waits_for("Scegli la lingua")
    kiosk.tap("optionLow")
    kiosk.waits_for("In alto")

    kiosk.waits_for("In basso")

    assert not kiosk.shows("di altro tempo?")


@pytest.mark.long
def test_a_closed_office_speaks_its_first_language_again(open_kiosk: OpenKiosk, branch: Branch):
    """A language chosen to read when it opens is forgotten, too."""
    branch.now.advance(minutes=180)  # type: ignore[attr-defined]
    kiosk = open_kiosk(rate=FAST)
    kiosk.waits_for("La sede è chiusa")
    kiosk.tap("optionLanguage")
    kiosk.finds("language-de")
    kiosk.tap("language-de")
    kiosk.waits_for("geschlossen")

    kiosk.waits_for("La sede è chiusa")


def test_without_touch_the_first_page_stays(kiosk: Kiosk):
    """It has no time-out."""
    kiosk.passes(300)

    assert kiosk.shows("Scegli la lingua")


@pytest.mark.long
def test_keys_stay_within_the_question(open_kiosk: OpenKiosk, branch: Branch):
    """What is covered can neither be seen nor be pressed."""
    kiosk = patient(branch, open_kiosk)

    reached = set()
    for _ in range(8):
        kiosk.press_key(Qt.Key.Key_Tab)
        reached.add(kiosk.window.activeFocusItem().objectName())

    assert reached <= {"continue", "leave", ""}
    assert {"continue", "leave"} <= reached


def test_a_kiosk_may_start_anew_only_while_nobody_is_in_the_middle_of_a_visit(kiosk: Kiosk):
    """From the choice of a language on somebody is, until they have gone."""
    assert kiosk.face.is_free()

    kiosk.starts_in_italian()
    assert not kiosk.face.is_free()

    kiosk.face.startAgain()
    assert kiosk.face.is_free()


def test_a_headset_answers_the_question_and_its_greeting_is_heard_whole(
    open_kiosk: OpenKiosk, branch: Branch
):
    """The page behind the question is said once more, and cuts short what was said before."""
    voice = PretendGuide(waits=True)
    times = replace(branch.office.times, **PATIENT)
    kiosk = open_kiosk(rate=FAST, times=times, voice=voice)
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()
    kiosk.waits_for("di altro tempo?")

    kiosk.press_key(HEADSET_IN)
    kiosk.waits_until_gone("di altro tempo?")

    assert voice.texts[-1].startswith("La voce è accesa")
    assert "Hai una prenotazione?" in voice.texts[-1]
