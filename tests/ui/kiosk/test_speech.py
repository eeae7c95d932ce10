"""The kiosk without looking at it: only what is said, and only keys (K1 to K9)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.listener import (
    HEADSET_IN,
    HEADSET_OUT,
    LOUDER,
    NEXT,
    OK,
    PREVIOUS,
    QUIETER,
    REPEAT,
    Listener,
)


def test_whoever_only_listens_takes_a_ticket(listener: Listener, branch: Branch):
    """From the plug to the number, and everything that is on the slip (K1, K9)."""
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?", "Oggi siamo aperti fino alle")
    listener.chooses("Non ho una prenotazione")
    listener.hears("Di che cosa hai bisogno?")
    listener.chooses("orientation")
    listener.hears("accesso preferenziale?", "Donne in gravidanza", "Non ti chiediamo il motivo")
    listener.chooses("No. 2 di 2")

    ticket = listener.hears("Il tuo numero: A, 1.")

    for words in (
        *("orientation", "Prima di te: 0", "Attesa non disponibile", "Preso alle 10:28"),
        *("Ritira il biglietto", "Esce qui"),
    ):
        assert words in ticket
    assert len(branch.store.tickets.unfinished()) == 1


def test_what_the_headset_says_nobody_else_hears(
    listener: Listener, kiosk: Kiosk, voice: PretendGuide
):
    """Pulled out, the voice stops in the middle of a word."""
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    assert all(one.headset for one in voice.heard)
    hushed = voice.hushed

    assert listener.presses(HEADSET_OUT) == ""

    assert voice.hushed > hushed
    assert listener.presses(NEXT) == ""
    assert kiosk.shows("Hai una prenotazione?")


def test_any_key_and_any_touch_cuts_the_voice_short(kiosk: Kiosk, voice: PretendGuide):
    """At once, whatever the key does (K3)."""
    kiosk.tap("optionListen")
    hushed = voice.hushed

    for key in (Qt.Key.Key_Q, NEXT, PREVIOUS):
        kiosk.press_key(key)
        hushed += 1
        assert voice.hushed == hushed

    kiosk.touches(300, 300)
    assert voice.hushed == hushed + 1


def test_the_last_thing_is_said_again(listener: Listener):
    """Page or control (K3)."""
    listener.chooses("Italiano")
    page = listener.hears("Hai una prenotazione?")
    assert listener.presses(REPEAT) == page

    item = listener.presses(NEXT)
    assert listener.presses(REPEAT) == item


def test_volume_goes_in_steps_and_back_after_each_person(
    listener: Listener, kiosk: Kiosk, voice: PretendGuide
):
    """The next one is not startled (K4)."""
    assert listener.presses(LOUDER) == "Volume 4 di 4"
    assert listener.presses(LOUDER) == "Volume 4 di 4"
    assert voice.heard[-1].level_db == 0
    listener.presses(QUIETER)
    listener.presses(QUIETER)
    assert voice.heard[-1].level_db == -12
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")

    kiosk.face.startAgain()

    kiosk.until(lambda: "Scegli la lingua" in voice.texts[-1])
    assert voice.heard[-1].level_db == -6


@pytest.mark.long
def test_an_option_says_how_it_is_now(listener: Listener):
    """Also one that hides the control it was switched with; the keys still lead on."""
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    listener.goes_to("Contrasto, spento")

    assert listener.presses(OK).startswith("Contrasto, acceso. Opzione 4 di 6")

    listener.presses(PREVIOUS)
    assert listener.presses(OK).startswith("Testo, acceso")
    listener.goes_to("Opzioni")
    listener.presses(OK)
    listener.hears("Opzioni")
    listener.goes_to("Testo grande, acceso")
    assert listener.presses(OK).startswith("Testo")
    assert listener.presses(NEXT)


def test_each_language_is_said_in_itself(listener: Listener, voice: PretendGuide):
    """And then the page in the one that was chosen (K6)."""
    listener.goes_to("English")
    assert voice.heard[-1].language == "en"

    listener.presses(OK)

    listener.hears("Do you have a booking?")
    assert voice.heard[-1].language == "en"
    assert "You have" not in listener.presses(NEXT)
    assert voice.heard[-1].language == "en"


def test_time_that_runs_out_is_said_and_one_key_gives_more(open_kiosk: OpenKiosk, branch: Branch):
    """Three times as long as for others, without a tone (K5, K16)."""
    voice, warned = PretendGuide(), list[int]()
    times = replace(branch.office.times, idle_s=2, idle_speech_s=6, question_speech_s=60)
    kiosk = open_kiosk(voice=voice, warn=lambda: warned.append(1), times=times, rate=3)
    kiosk.waits_for("Scegli la lingua")
    listener = Listener(kiosk, voice)
    listener.presses(HEADSET_IN)
    listener.chooses("Italiano")

    listener.hears("di altro tempo?", "Tra 60 secondi", "Premi OK per continuare")

    assert "Hai una prenotazione?" in listener.presses(OK)
    assert kiosk.shows("Hai una prenotazione?")
    assert not warned


def test_whoever_does_not_listen_is_warned_by_a_tone(open_kiosk: OpenKiosk, branch: Branch):
    """Before time runs out, and by another sound than the one to look up (K16)."""
    warned, rung = list[int](), list[int]()
    times = replace(branch.office.times, idle_s=2)
    kiosk = open_kiosk(
        warn=lambda: warned.append(1), ring=lambda: rung.append(1), times=times, rate=4
    )
    kiosk.waits_for("Scegli la lingua")
    kiosk.starts_in_italian()

    kiosk.waits_for("di altro tempo?")

    assert (warned, rung) == ([1], [])


def test_the_page_of_a_ticket_leaves_when_all_is_said(open_kiosk: OpenKiosk):
    """It waits for the last word, and for whoever wants to hear it again."""
    voice = PretendGuide(waits=True)
    kiosk = open_kiosk(voice=voice, rate=5)
    kiosk.waits_for("Scegli la lingua")
    listener = Listener(kiosk, voice)
    listener.presses(HEADSET_IN)
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    listener.chooses("Non ho una prenotazione")
    listener.hears("Di che cosa")
    listener.chooses("orientation")
    listener.hears("accesso preferenziale?")
    listener.chooses("No. 2 di 2")
    listener.hears("Il tuo numero")
    kiosk.passes(2500)  # 12 s of the kiosk
    assert kiosk.shows("Il tuo numero")
    assert "Il tuo numero" in listener.presses(REPEAT)

    voice.finish()

    kiosk.waits_for("Scegli la lingua", 2000)


def test_who_plugs_a_headset_in_later_hears_the_rest_alone(kiosk: Kiosk, voice: PretendGuide):
    """What was said by the loudspeaker is said again into it."""
    kiosk.tap("optionListen")
    listener = Listener(kiosk, voice)
    page = listener.hears("La voce è accesa")
    assert not voice.heard[-1].headset

    assert listener.presses(HEADSET_IN) == page

    assert voice.heard[-1].headset


def test_whoever_has_no_headset_starts_the_voice_with_a_key(kiosk: Kiosk, voice: PretendGuide):
    """The button for it can only be seen; the loudspeaker says what the keys do (K2)."""
    listener = Listener(kiosk, voice)
    assert listener.presses(NEXT) == ""

    listener.presses(REPEAT)

    greeting = listener.hears("La voce è accesa", "Scegli la lingua")
    assert not voice.heard[-1].headset
    assert "Italiano" in listener.presses(NEXT)
    assert listener.presses(REPEAT) != greeting


def test_the_next_person_is_greeted_and_an_empty_kiosk_is_silent(open_kiosk: OpenKiosk):
    """Also while a headset hangs there; and the number of the one before is said to nobody."""
    voice = PretendGuide()
    kiosk = open_kiosk(voice=voice, rate=60)
    kiosk.waits_for("Scegli la lingua")
    listener = Listener(kiosk, voice)
    listener.presses(HEADSET_IN)
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")

    kiosk.face.startAgain()

    greeting = listener.hears("La voce è accesa", "Scegli la lingua")
    said = len(voice.texts)
    kiosk.passes(2500)  # more than two minutes of the kiosk
    assert len(voice.texts) == said
    assert listener.presses(REPEAT) == greeting
