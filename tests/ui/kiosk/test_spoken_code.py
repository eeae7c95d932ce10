"""A code typed by somebody who does not see, and what others hear of it (K7, K8)."""

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from tests.fakes import PretendGuide
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.listener import NEXT, OK, REPEAT, Listener
from tests.ui.kiosk.test_checking_in import booked

CODE = "48210735"


def at_the_code(listener: Listener) -> None:
    """Go on to the page that asks for a code."""
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    listener.chooses("Ho una prenotazione")
    listener.hears("Scrivi il codice di prenotazione", "Codice, 8 cifre. Inserite 0")


@pytest.mark.long
def test_whoever_only_listens_checks_in(listener: Listener, branch: Branch):
    """With the code key by key; into the headset each character is said (K7)."""
    booked(branch, 10)
    at_the_code(listener)
    for place, digit in enumerate(CODE, 1):
        assert listener.types(digit) == f"{digit}, {place} di 8"
    listener.chooses("Avanti")
    listener.hears("accesso preferenziale?")
    listener.chooses("No. 2 di 2")

    assert "Appuntamento alle" in listener.hears("Il tuo numero: L, 1.")
    [ticket] = branch.store.tickets.unfinished()
    assert ticket.booked_at is not None


def test_what_is_typed_is_marked_so_that_no_sound_of_it_stays(
    listener: Listener, voice: PretendGuide
):
    """Character for character; all else may stay for the next person (P6)."""
    at_the_code(listener)
    for digit in CODE:
        listener.presses(Qt.Key[f"Key_{digit}"])

    typed = [one.text for one in voice.heard if one.typed]
    assert typed == [f"{digit}, {place} di 8" for place, digit in enumerate(CODE, 1)]


def test_a_keypad_with_digits_types_them_itself(listener: Listener):
    """What is typed is said, and what is taken away."""
    at_the_code(listener)

    assert listener.presses(Qt.Key.Key_4) == "4, 1 di 8"
    assert listener.presses(Qt.Key.Key_8) == "8, 2 di 8"
    assert listener.presses(Qt.Key.Key_Backspace) == "carattere cancellato, 1 di 8"


@pytest.mark.long
def test_what_is_wrong_with_a_code_is_said(listener: Listener):
    """As often as it is wrong (K8)."""
    at_the_code(listener)
    listener.presses(Qt.Key.Key_4)
    listener.goes_to("Avanti")

    for _ in range(2):
        said = listener.presses(OK)
        assert said == "Il codice non è completo. Ti mancano ancora 7 caratteri."


@pytest.mark.long
def test_a_full_code_says_so(listener: Listener):
    """One key more is no secret either."""
    at_the_code(listener)
    for digit in CODE:
        listener.presses(Qt.Key[f"Key_{digit}"])

    assert listener.presses(Qt.Key.Key_9) == "il codice è completo, 8 di 8"


@pytest.mark.long
def test_on_the_loudspeaker_no_character_of_a_code_is_said(kiosk: Kiosk, voice: PretendGuide):
    """Only that one was typed, and how many there are (K7)."""
    kiosk.tap("optionListen")
    listener = Listener(kiosk, voice)
    listener.hears("La voce è accesa")
    at_the_code(listener)
    before = len(voice.texts)

    for place in range(1, 9):
        assert listener.presses(Qt.Key.Key_5) == f"carattere inserito, {place} di 8"
    for _ in range(9):
        assert listener.presses(NEXT) == "Tasto. Premi Ripeti per sentirlo ad alta voce."

    assert not any(one.headset for one in voice.heard)
    assert not any("5" in text for text in voice.texts[before:] if "5 di 8" not in text)


@pytest.mark.long
def test_who_asks_for_it_hears_the_keys_aloud(kiosk: Kiosk, voice: PretendGuide):
    """There may be no headset at hand, and nobody near; the next person is asked again."""
    kiosk.tap("optionListen")
    listener = Listener(kiosk, voice)
    at_the_code(listener)
    listener.presses(NEXT)

    assert listener.presses(REPEAT) == "1"
    assert listener.presses(NEXT) == "2"
    assert listener.presses(OK) == "carattere inserito, 1 di 8"

    kiosk.face.startAgain()
    kiosk.tap("optionListen")
    at_the_code(listener)
    assert "Tasto" in listener.presses(NEXT)
