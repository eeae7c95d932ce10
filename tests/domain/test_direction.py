"""Figures among words that are written from right to left."""

import pytest

from kiosk.domain.direction import bare, isolated


@pytest.mark.parametrize("language", ["ar", "he"])
def test_a_figure_is_set_apart_among_words_from_right_to_left(language: str):
    """First strong isolate and its end around it."""
    assert isolated("803 164", language) == "\u2068803 164\u2069"


def test_a_figure_stays_as_it_is_among_words_from_left_to_right():
    """No mark that a search or a copy would trip over."""
    assert isolated("803 164", "it") == "803 164"


def test_a_text_is_bare_however_deep_its_marks_lie():
    """A moment in a sentence is set apart, and so is the time in it."""
    moment = isolated(f"alle {isolated('8:30', 'ar')}", "ar")

    assert bare(isolated(moment, "ar")) == "alle 8:30"
