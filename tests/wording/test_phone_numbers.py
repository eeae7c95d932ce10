"""A phone number stays on one line wherever somebody reads it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.label import Label
from kiosk.settings.settings import load
from kiosk.wording.words import Words
from tests.builders import ROOT
from tests.settings.planted import KINDS, SHIPPED

BREAKS = re.compile(r"\d{2,} \d{3}\b")
"""Two groups of digits with a blank between them that a line may break at."""
SOURCES = [*ROOT.glob("ui/**/*.qml"), *ROOT.glob("ui/**/*.py"), *ROOT.glob("assets/**/*.ts")]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_face_breaks_one(path: Path):
    """In QML, in Python and in every translation."""
    assert not BREAKS.findall(path.read_text("utf-8"))


def test_no_sentence_of_the_catalogue_breaks_one():
    """For slip, voice, display and refusals."""
    catalogue = Words.load(SHIPPED / "common" / "wording")

    assert not [
        sentence
        for sentences in catalogue.sentences.values()
        for sentence in sentences.values()
        if BREAKS.search(sentence)
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_no_text_of_a_branch_breaks_one(kind: str):
    """Those with the numbers in them among others; there are some."""
    office = load(SHIPPED / kind)
    texts = list(_texts(office.booking_line))
    for channel in office.channels:
        texts += [*_texts(channel.first), *_texts(channel.second)]
    texts += [*_texts(office.display_message), *_texts(office.privacy_line)]

    assert any("803\u00a0164" in text for text in texts)
    assert not [text for text in texts if BREAKS.search(text)]


def _texts(label: Label) -> Iterator[str]:
    for language in label.languages:
        yield label.in_(language)
