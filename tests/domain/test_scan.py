"""A reader's text is one of ours as a whole, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.scan import CodeForm, Scan, ScanKind, scan_of
from tests.hostile import CODE, TAX_CODE, TOKEN, hostile_scans

HERE = CodeForm(length=8, letters=False, tax_codes=True)
LETTERS = CodeForm(length=8, letters=True, tax_codes=True)


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(CODE, id="typed or QR"),
        pytest.param(f"{CODE}\r", id="with Enter"),
        pytest.param(f"{CODE}\r\n", id="with a line end"),
        pytest.param(f"*{CODE}*", id="Code 39 with its stars"),
        pytest.param(f"({CODE}(", id="the stars on an Italian keyboard"),
        pytest.param(f"]C0{CODE}", id="Code 128 that says so"),
        pytest.param(f"]A0*{CODE}*\t", id="Code 39 that says so, with Tab"),
    ],
)
def test_a_booking_code_comes_in_many_ways(read: str):
    """By keyboard, QR, Code 128 and Code 39."""
    assert scan_of(read, HERE) == Scan(ScanKind.BOOKING, CODE)


@pytest.mark.parametrize(
    "read", [TAX_CODE, f"*{TAX_CODE}*\r", f"({TAX_CODE}(\r", TAX_CODE.lower(), f"]A0{TAX_CODE}"]
)
def test_the_health_card_says_a_codice_fiscale(read: str):
    """Code 39 with sixteen characters, guards or not (domain.md 2.4)."""
    assert scan_of(read, HERE) == Scan(ScanKind.TAX_CODE, TAX_CODE)


def test_a_provisional_code_and_an_omocode_are_codici_fiscali():
    """As when they are typed."""
    for code in ("86334519757", "86334519758", "RSSMRA79B11CR66M"):
        assert scan_of(code, HERE) == Scan(ScanKind.TAX_CODE, code)


def test_our_own_slip_is_known_by_its_token():
    """Small letters, or capitals from a keyboard that is locked."""
    for read in (TOKEN, TOKEN.upper() + "\r"):
        assert scan_of(read, HERE) == Scan(ScanKind.SLIP, TOKEN.upper())


def test_letters_count_only_where_codes_hold_them():
    """As the kiosk's own keys."""
    assert scan_of("abcd1234", LETTERS) == Scan(ScanKind.BOOKING, "ABCD1234")
    assert scan_of("abcd1234", HERE) is None


def test_a_branch_without_tax_codes_takes_none():
    """The office decides (P6)."""
    assert scan_of(TAX_CODE, CodeForm(8, letters=False, tax_codes=False)) is None


@pytest.mark.parametrize(
    "read",
    [
        *("", "\r", "*", "**", "(", "]A0", "]A0**"),
        pytest.param(f"**{CODE}**", id="guards twice"),
        pytest.param(f"*{CODE}", id="one guard"),
        pytest.param(f"({CODE})", id="brackets of a text"),
        pytest.param(f" {CODE}", id="a blank before it"),
        pytest.param(f"{CODE}\r{CODE}", id="two codes"),
        pytest.param(f"{TAX_CODE[:-1]}A", id="a wrong check letter"),
        pytest.param("\u0664\u0668\u0662\u0661\u0660\u0667\u0663\u0665", id="other digits"),
        pytest.param("R\u017f\u017fMRA79B11C566R", id="a letter that turns into S"),
        pytest.param(CODE + "\r" * 57, id="too long, though it would be stripped"),
    ],
)
def test_what_is_not_wholly_ours_is_nothing(read: str):
    """No part is looked for in it."""
    assert scan_of(read, HERE) is None


def test_ten_thousand_hostile_texts_are_nothing():
    """Made by ones who know the form of ours."""
    accepted = [text for text in hostile_scans(10_000) if scan_of(text, HERE)]

    assert accepted == []


@given(st.text(max_size=80))
def test_no_text_makes_it_fall_over(text: str):
    """Whatever a code holds."""
    assert scan_of(text, HERE) is None or len(text) <= 64


def test_a_scan_does_not_say_what_it_holds():
    """It may stand in an error's trace, never its text (P10)."""
    assert TAX_CODE not in repr(scan_of(TAX_CODE, HERE))
