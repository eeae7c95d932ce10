"""Every message page has its words."""

from ui.kiosk.notices import WORDS
from ui.kiosk.notices_without import WITHOUT_FRONT_DESK, WITHOUT_RECEPTION
from ui.kiosk.visit import Notice


def test_every_message_has_words_with_and_without_a_front_desk():
    """What is said where something is missing replaces words, and is not the only one."""
    assert set(WORDS) == set(Notice)
    assert set(WORDS) >= set(WITHOUT_FRONT_DESK) | set(WITHOUT_RECEPTION)
