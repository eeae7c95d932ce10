"""The tactile keypad: where the ring goes, and hands that tremble (K14, K15)."""

from kiosk.domain.keypad import Keypad
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.listener import HEADSET_IN, NEXT, PREVIOUS, Listener


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
