"""Codice fiscale: typing mistakes are caught, and only a fingerprint is kept."""

import hashlib
import hmac
from itertools import combinations
from string import ascii_uppercase, digits

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.tax_code import can_be_one, check_letter, cleaned, is_valid, mark, masked

VALID = ("RSSMRA79B11C566R", "BNCNNA00B69H501V", "MSTVEA85T71A952A")
OMOCODES = ("RSSMRA79B11C56SO", "RSSMRA79B11C5S6D", "RSSMRA79B11CR66M")
NUMERIC_PLACES = (6, 7, 9, 10, 12, 13, 14)
LETTER_OF = dict(zip(digits, "LMNPQRSTUV", strict=True))
SECRET = b"s" * 32
TYPED = st.characters(codec="latin-1")


def _omocodes(code: str) -> set[str]:
    """Return the 128 ways to write a code with letters for some of its seven digits."""
    variants = set()
    for count in range(8):
        for places in combinations(NUMERIC_PLACES, count):
            first = "".join(
                LETTER_OF[character] if place in places else character
                for place, character in enumerate(code[:15])
            )
            variants.add(first + check_letter(first))
    return variants


def _with_day(day: str) -> str:
    first = f"RSSMRA79B{day}C566"
    return first + check_letter(first)


@pytest.mark.parametrize("code", [*VALID, *OMOCODES])
def test_the_codes_of_the_reference_hold_together(code: str):
    """The made-up people of domain.md 2.3, some with letters for digits."""
    assert is_valid(code)


@pytest.mark.parametrize("code", VALID)
def test_all_128_ways_to_write_a_code_hold_together(code: str):
    """Two people with the same code get letters for digits; the check letter counts anew."""
    variants = _omocodes(code)

    assert len(variants) == 128
    assert all(is_valid(variant) for variant in variants)


def test_the_omocodes_of_the_reference_are_among_the_128():
    """Three that somebody else worked out."""
    assert {*OMOCODES, VALID[0]} <= _omocodes(VALID[0])


@pytest.mark.parametrize("code", [*VALID, *OMOCODES])
def test_one_wrong_character_is_always_caught(code: str):
    """Any other letter or digit in any one of the sixteen places is refused."""
    for place in range(16):
        for character in set(digits + ascii_uppercase) - {code[place]}:
            assert not is_valid(code[:place] + character + code[place + 1 :])


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("RSSMRA79B11C566A", id="the wrong one of the reference"),
        pytest.param("", id="nothing"),
        pytest.param("RSSMRA79B11C566", id="fifteen"),
        pytest.param("RSSMRA79B11C566RR", id="seventeen"),
        pytest.param("rssmra79b11c566r", id="not cleaned"),
        pytest.param("RSSMRA79B11C566R\n", id="a line end"),
        pytest.param("SRSMRA79B11C566R", id="two letters swapped"),
    ],
)
def test_a_mistyped_code_does_not_hold_together(code: str):
    """Whatever is not sixteen characters in their places with their check letter."""
    assert not is_valid(code)


@pytest.mark.parametrize(
    ("day", "valid"),
    [
        *(("01", True), ("31", True), ("41", True), ("71", True), ("LM", True), ("TM", True)),
        *(("00", False), ("32", False), ("40", False), ("72", False), ("99", False)),
        *(("LL", False), ("QL", False), ("VV", False)),
    ],
)
def test_the_day_is_1_to_31_or_41_to_71(day: str, valid: bool):
    """The check letter is right each time: it is the day that does not exist."""
    assert is_valid(_with_day(day)) is valid


@pytest.mark.parametrize("letter", ascii_uppercase)
def test_only_twelve_letters_are_months(letter: str):
    """A B C D E H L M P R S T."""
    first = f"RSSMRA79{letter}11C566"

    assert is_valid(first + check_letter(first)) is (letter in "ABCDEHLMPRST")


@pytest.mark.parametrize(
    ("characters", "values"),
    [
        ("0123456789", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)),
        ("ABCDEFGHIJ", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)),
        ("KLMNOPQRST", (2, 4, 18, 20, 11, 3, 6, 8, 12, 14)),
        ("UVWXYZ", (16, 10, 22, 25, 24, 23)),
    ],
)
def test_every_character_counts_as_the_decree_says(characters: str, values: tuple[int, ...]):
    """The odd places by the table of the decree, the even ones by digit or alphabet."""
    for character, value in zip(characters, values, strict=True):
        # Seven more odd places with a nought make seven.
        assert check_letter(character + "0" * 14) == ascii_uppercase[(value + 7) % 26]
        even = (digits if character in digits else ascii_uppercase).index(character)
        assert check_letter("0" + character + "0" * 13) == ascii_uppercase[(even + 8) % 26]


@pytest.mark.parametrize("last", digits)
def test_a_provisional_code_has_eleven_digits_and_a_check_digit(last: str):
    """The published example ends in 7; any other last digit is refused."""
    assert is_valid("8633451975" + last) is (last == "7")


@pytest.mark.parametrize("code", ["00000000000", "90000000001", "09000000001", "05000000009"])
def test_provisional_codes_at_the_edges_of_the_sum_hold_together(code: str):
    """Ten minus nothing is nought; only a doubled digit above nine loses nine."""
    assert is_valid(code)


@pytest.mark.parametrize("code", ["8633451975", "863345197577", "8633451975A", "٨٦٣٣٤٥١٩٧٥٧"])
def test_other_lengths_and_other_digits_are_no_code(code: str):
    """Ten, twelve, a letter, or digits of another script, which would have another mark."""
    assert not is_valid(code)


@pytest.mark.parametrize(
    "text",
    [
        "RSSMRA79B11C566R",
        "rssmra79b11c566r",
        " RSS MRA 79B11 C566R\r\n",
        "*RSSMRA79B11C566R*",
        "%RSSMRA79B11C566R?",
        ";rssmra79b11c566r?\t",
    ],
)
def test_typed_or_scanned_it_is_the_same_code(text: str):
    """Blanks, the guards of Code 39, the sentinels of a stripe and small letters go."""
    assert cleaned(text) == "RSSMRA79B11C566R"


@given(st.text(TYPED, max_size=30))
def test_to_clean_twice_changes_nothing(text: str):
    """The mark is made of what was cleaned, so cleaning must settle."""
    assert cleaned(cleaned(text)) == cleaned(text)


@given(st.text(TYPED, max_size=20))
def test_no_text_makes_it_fall_over(text: str):
    """Somebody may scan anything."""
    assert is_valid(cleaned(text)) in (True, False)


def test_a_mark_is_64_hex_digits_and_says_nothing():
    """A keyed fingerprint (P6): without the secret nobody can try codes against it."""
    found = mark(VALID[0], "2026-03-02", SECRET)

    assert len(bytes.fromhex(found)) == 32
    plain = {hashlib.sha256(VALID[0].encode()).hexdigest(), hmac_of(SECRET, VALID[0])}
    assert found not in plain


def hmac_of(key: bytes, text: str) -> str:
    """Return an HMAC with no day in it."""
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def test_a_mark_is_found_again():
    """The same code has the same mark at import and at check-in, after an update too."""
    assert mark(VALID[0], "2026-03-02", SECRET) == mark(VALID[0], "2026-03-02", SECRET)
    assert mark(VALID[0], "2026-03-02", SECRET).startswith("3ab2b6df96e3a3be")


def test_marks_differ_by_code_day_and_secret():
    """Nobody can follow a person over two days or two branches."""
    marks = {
        mark(code, day, secret)
        for code in (*VALID, *OMOCODES)
        for day in ("2026-03-02", "2026-03-03", "2027-03-02")
        for secret in (SECRET, b"t" * 32, b"")
    }

    assert len(marks) == 6 * 3 * 3


def test_a_provisional_code_is_looked_for_even_with_a_wrong_check_digit():
    """Its rule is not certain, so nobody is turned away by it; a broken code is not looked for."""
    assert can_be_one("86334519758")
    assert can_be_one("RSSMRA79B11C566R")
    assert not can_be_one("RSSMRA79B11C566A")


@pytest.mark.parametrize(
    ("code", "seen"),
    [("", ""), ("RSS", "RSS"), ("RSSM", "•SSM"), ("RSSMRA79B11C566R", "•" * 13 + "66R")],
)
def test_on_a_screen_only_the_end_is_seen(code: str, seen: str):
    """Whoever types sees that the last keys came, whoever looks on does not read it (P6)."""
    assert masked(code) == seen
