"""The message at the bottom of the display."""

import pytest

from ui.display.message import LONGEST, pages


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Tieni il biglietto fino alla chiamata."], ["Tieni il biglietto fino alla chiamata."]),
        (["Prima pagina.\nSeconda pagina."], ["Prima pagina.", "Seconda pagina."]),
        (["Nummer behalten", "Tieni il biglietto"], ["Nummer behalten · Tieni il biglietto"]),
        (["", "Tieni il biglietto"], ["Tieni il biglietto"]),
        (
            ["I computer sono lenti. Grazie per l’attesa."],
            ["I computer sono lenti.", "Grazie per l’attesa."],
        ),
        (
            ["Uno. Due. " + "Tre " * 9 + "fine."],
            ["Uno. Due.", "Tre Tre Tre Tre Tre", "Tre Tre Tre Tre fine."],
        ),
        (["INPS", "INPS"], ["INPS · INPS"]),
        ([""], []),
    ],
)
def test_a_page_ends_where_its_author_says(texts: list[str], expected: list[str]):
    """Joint languages share a page where both fit."""
    assert list(pages(texts)) == expected


def test_joint_languages_that_do_not_fit_have_a_page_each():
    """The site's first language comes first."""
    texts = ["Nummernzettel bis zum Aufruf behalten.", "Tieni il biglietto fino alla chiamata."]

    assert list(pages(texts)) == texts


def test_a_page_that_is_too_long_is_cut_between_words():
    """Nothing is lost and no line is longer than the screen."""
    text = "Behalten Sie Ihren Nummernzettel bitte bis zu Ihrem Aufruf am Schalter."

    found = pages([text])

    assert " ".join(found) == text
    assert all(len(page) <= LONGEST for page in found)
