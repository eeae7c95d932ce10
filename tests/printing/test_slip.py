"""What may stand on a slip, and keeping it."""

import json
from dataclasses import fields

import pytest

from kiosk.printing.slip import Fact, Slip, clean, from_json, to_json
from tests.printing.slips import a_joint_slip, an_arabic_slip, an_italian_slip


@pytest.mark.parametrize(
    "slip",
    [
        an_italian_slip(),
        a_joint_slip(),
        an_arabic_slip(),
        an_italian_slip(qr_text=None, reprint="RISTAMPA 1", facts=(), place=()),
    ],
)
def test_a_slip_comes_back_from_the_store_as_it_went_in(slip: Slip):
    """Print jobs keep the content of a slip as text."""
    assert from_json(to_json(slip)) == slip


def test_parts_of_a_later_version_are_passed_over():
    """A newer program may have written more than this one knows."""
    content = json.loads(to_json(an_italian_slip())) | {"watermark": "new"}

    assert from_json(json.dumps(content)) == an_italian_slip()


def test_a_slip_without_facts_in_the_store_has_none():
    """What has a default may be missing."""
    content = json.loads(to_json(an_italian_slip()))
    del content["facts"]

    assert from_json(json.dumps(content)).facts == ()


@pytest.mark.parametrize("text", ["{}", "[]", "no slip", '{"facts": [1]}', '{"languages": 1}'])
def test_what_is_no_slip_is_refused(text: str):
    """A damaged job is told apart from trouble with the printer."""
    with pytest.raises(ValueError):  # noqa: PT011 - json has its own message
        from_json(text)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Sala\x1b@ A\x1dV\x00", "Sala@ AV"),
        ("due\nrighe\te\r\nspazi", "due righe e spazi"),
        ("a\x85b\u2028c", "a b c"),
        ("\x9b31m rosso", "31m rosso"),
        ("A\u202e740", "A740"),
        ("mezzo \ud800 segno", "mezzo  segno"),
        ("A\N{NO-BREAK SPACE}047", "A\N{NO-BREAK SPACE}047"),
        ("  Perché l’età  ", "Perché l’età"),
        ("x" * 500, "x" * 120),
    ],
)
def test_texts_lose_what_is_no_letter(typed: str, printed: str):
    """Whoever types a name cannot cut the paper with it."""
    assert clean(typed) == printed


def test_every_part_of_a_slip_is_cleaned():
    """No way leads around it."""
    bad = "x\x1d\x00"
    signs = ("issued", "letter", "digits", "qr_text", "reprint")
    texts = {field.name for field in fields(Slip)} - {"languages", "facts", *signs}
    parts = {**dict.fromkeys(signs, bad), **dict.fromkeys(texts, (bad,))}

    slip = an_italian_slip(facts=(Fact((bad,), (bad,)),), **parts)

    assert "\\u00" not in json.dumps(json.loads(to_json(slip)))
    assert (slip.letter, slip.office, slip.facts[0].labels) == ("x", ("x",), ("x",))


def test_number_and_times_are_short():
    """Somebody's own words do not push the number off the paper."""
    slip = an_italian_slip(letter="ABCDE", digits="0123456789", reprint="R" * 90)

    assert slip.number == "AB\N{NO-BREAK SPACE}0123"
    assert an_italian_slip(letter="", digits="10:300").number == "10:30"
    assert len(slip.reprint) == 24


@pytest.mark.parametrize(
    "parts",
    [
        {"languages": ()},
        {"languages": ("it", "de", "en")},
        {"office": ("INPS", "NISF")},
        {"facts": (Fact(("Prima",), ("6", "6")),)},
        {"facts": (Fact(("Prima",), ("6",)),) * 3},
        {"qr_text": "x" * 43},
        {"qr_text": "è"},
    ],
)
def test_parts_that_cannot_go_together_are_refused(parts: dict[str, object]):
    """A mistake of the program shows before there is paper."""
    with pytest.raises(ValueError, match=r"languages|facts|code"):
        an_italian_slip(**parts)


def test_a_joint_slip_says_so():
    """Two languages, the site's first on top."""
    assert a_joint_slip().is_joint
    assert not an_italian_slip().is_joint
