"""The tactile keypad: where the ring goes, and hands that tremble (K14, K15)."""

import pytest

from kiosk.domain.keypad import Keypad
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.listener import HEADSET_IN, NEXT, OK, PREVIOUS, Listener
from tests.ui.kiosk.pages import a_view
from ui.kiosk.visit import Page, Visit
from ui.tour.kiosk_ways import SCREENS


def test_at_the_end_of_a_list_one_is_told_and_can_go_on(listener: Listener):
    """It never begins anew without a word; the page comes first again, then its first control."""
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    first = listener.presses(NEXT)
    listener.goes_to("Privacy. Opzione 6 di 6")

    assert listener.presses(NEXT) == "fine elenco"
    assert "Hai una prenotazione?" in listener.presses(NEXT)
    assert listener.presses(NEXT) == first
    assert "Hai una prenotazione?" in listener.presses(PREVIOUS)
    assert listener.presses(PREVIOUS) == "fine elenco. Privacy. Opzione 6 di 6"


@pytest.mark.parametrize("screen", ["portrait", pytest.param("wide", marks=pytest.mark.long)])
def test_who_reads_in_parts_comes_to_the_next_part_before_the_answers(
    open_kiosk: OpenKiosk, screen: str
):
    """The first time, and from the first part again behind the end of the list."""
    kiosk = open_kiosk(size=SCREENS[screen])
    kiosk.face.options.put(large=True)  # type: ignore[attr-defined]
    visit = Visit("de", Page.PREFERENTIAL, trail=(Page.LANGUAGE, Page.START))
    kiosk.face.show_page(a_view(), visit)
    kiosk.settles()
    [parts] = [item for item in kiosk.items() if item.property("moreHeight") is not None]
    last = parts.property("pages") - 1

    for _ in range(2):
        kiosk.press_key(NEXT)
        assert (kiosk.item("more").hasActiveFocus(), parts.property("page")) == (True, 0)
        for _ in range(last):
            kiosk.press_key(OK)
        kiosk.press_key(NEXT)
        assert (kiosk.item("yes").hasActiveFocus(), parts.property("page")) == (True, last)
        while kiosk.window.activeFocusItem() is not kiosk.item("options"):
            kiosk.press_key(NEXT)
        kiosk.press_key(NEXT)  # to the end of the list
        kiosk.press_key(NEXT)  # to the page
        kiosk.settles()

    assert parts.property("page") == 0


def test_the_ring_is_seen_only_while_keys_are_used(kiosk: Kiosk):
    """A finger needs none (K15)."""
    ring = "#000000"
    kiosk.press_key(NEXT)
    kiosk.settles()
    assert ring in kiosk.colors_around("language-it")

    kiosk.touches(540, 300)

    kiosk.settles()
    assert ring not in kiosk.colors_around("language-it")


def test_a_trembling_hand_presses_once(open_kiosk: OpenKiosk, voice: PretendGuide):
    """The same key twice within the time that was set (K14)."""
    kiosk = open_kiosk(voice=voice, keypad=Keypad(double_strike_ms=300))
    kiosk.waits_for("Scegli la lingua")
    listener = Listener(kiosk, voice)
    listener.presses(HEADSET_IN)
    first = listener.presses(NEXT)
    assert "Italiano" in first

    assert listener.presses(NEXT) == ""

    kiosk.passes(300)
    assert listener.presses(NEXT) not in ("", first)
