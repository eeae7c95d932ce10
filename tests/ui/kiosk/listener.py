"""A person who does not see the screen: hears what is said, and presses the keypad."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.fakes import PretendGuide
from tests.screen import Screen

HEADSET_IN, HEADSET_OUT = Qt.Key.Key_F15, Qt.Key.Key_F16
REPEAT, LOUDER, QUIETER = Qt.Key.Key_F1, Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown
NEXT, PREVIOUS, OK = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return


class Listener:
    """Knows nothing but what the voice says.

    Args:
        kiosk: Whose keys are pressed; its screen is not looked at.
    """

    def __init__(self, kiosk: Screen, voice: PretendGuide) -> None:
        self._kiosk, self._voice = kiosk, voice
        self._begins = 0

    def hears(self, *words: str) -> str:
        """Wait until something new has been said that holds these words; return it."""

        def said() -> str:
            new = self._voice.texts[self._begins :]
            return next((text for text in new if all(word in text for word in words)), "")

        self._kiosk.until(lambda: bool(said()))
        return said()

    def presses(self, key: Qt.Key) -> str:
        """Press a key; return the last that was said because of it, or nothing."""
        self._begins = len(self._voice.texts)
        self._kiosk.press_key(key)
        self._kiosk.settles()
        return " ".join(self._voice.texts[self._begins :])

    def goes_to(self, *words: str) -> str:
        """Go on until something is said that holds these words; once past the end of the list."""
        return self._goes_on_until(lambda said: all(word in said for word in words), words)

    def types(self, character: str) -> str:
        """Go to the key that says this character and press it; return what is said then."""
        self._goes_on_until(lambda said: said == character, character)
        return self.presses(OK)

    def _goes_on_until(self, found: Callable[[str], bool], what: object) -> str:
        ends = 0
        while ends <= 1:
            heard = self.presses(NEXT)
            if found(heard):
                return heard
            assert heard, "a key that says nothing leaves nobody where they know"
            ends += heard == "fine elenco"
        raise AssertionError(f"nothing says {what}")

    def chooses(self, *words: str) -> None:
        """Go to what says these words and press OK."""
        self.goes_to(*words)
        self.presses(OK)
