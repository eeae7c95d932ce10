"""Words in several languages, with Italian to fall back on."""

from copy import deepcopy
from dataclasses import asdict

import pytest

from kiosk.domain.desk import Desk
from kiosk.domain.label import Label

GROUND_FLOOR = Label({"it": "piano terra", "en": "ground floor"})


def test_a_label_says_it_in_the_language_asked_for():
    """English for who reads English."""
    assert GROUND_FLOOR.in_("en") == "ground floor"


def test_italian_stands_in_for_a_missing_language():
    """Better Italian than nothing."""
    assert GROUND_FLOOR.in_("sl") == "piano terra"
    assert GROUND_FLOOR.in_("it") == "piano terra"


def test_a_label_knows_its_languages():
    """The check of the configuration asks for what is missing."""
    assert GROUND_FLOOR.languages == {"it", "en"}


@pytest.mark.parametrize("texts", [{}, {"en": "ground floor", "de": "Erdgeschoss"}])
def test_a_label_without_italian_is_refused(texts: dict[str, str]):
    """There would be nothing to fall back on; the message names what there is."""
    with pytest.raises(ValueError, match=f"'it', it has \\{sorted(texts)}".replace("]", "\\]")):
        Label(texts)


def test_a_label_keeps_its_words_when_the_source_changes():
    """Frozen like everything in the domain."""
    texts = {"it": "piano terra"}
    label = Label(texts)

    texts["it"] = "primo piano"

    assert label.in_("it") == "piano terra"


def test_labels_with_the_same_words_are_equal():
    """In whatever order the languages were given; and equal ones count once in a set."""
    again = Label({"en": "ground floor", "it": "piano terra"})

    assert again == GROUND_FLOOR
    assert len({again, GROUND_FLOOR}) == 1
    assert Label({"it": "piano terra"}) != GROUND_FLOOR
    assert GROUND_FLOOR != "piano terra"


def test_a_label_can_be_copied_with_what_holds_it():
    """A view with labels can be turned into plain data for another program."""
    desk = Desk("4", frozenset({"case_status"}), GROUND_FLOOR)

    assert deepcopy(desk) == desk
    assert asdict(desk)["place"] == GROUND_FLOOR


def test_a_label_shows_its_words_to_who_looks_for_a_mistake():
    """As it would be written."""
    assert repr(GROUND_FLOOR) == "Label({'it': 'piano terra', 'en': 'ground floor'})"
