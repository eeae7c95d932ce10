"""The search for codici fiscali finds them in every form; else it would prove nothing."""

import base64
from itertools import islice
from pathlib import Path

import pytest

from kiosk.domain.tax_code import is_valid
from tests.canaries import canaries, omocodia, spellings, traces

CODE = next(canaries())


def test_canaries_hold_together():
    """And are another one each time, in their other form too."""
    codes = list(islice(canaries(), 50))
    assert len(set(codes)) == 50
    assert all(is_valid(code) and is_valid(omocodia(code)) for code in codes)


@pytest.mark.parametrize(
    "kept",
    [
        CODE.encode(),
        CODE.lower().encode(),
        f"half: {CODE[:10]}".encode(),
        CODE.encode("utf-16-le"),
        CODE[::-1].encode(),
        CODE.encode().hex().encode(),
        *(base64.b64encode(b"x" * before + CODE.encode() + b"yz") for before in range(3)),
        " ".join(CODE).encode(),
    ],
)
def test_a_code_is_found_in_the_middle_of_anything(tmp_path: Path, kept: bytes):
    """Whole or half, in any spelling."""
    (tmp_path / "live.db").write_bytes(b"\0SQLite\xff" + kept + b"\n\0")

    assert traces({"typed": CODE}, tmp_path)


def test_every_spelling_is_looked_for_and_nothing_else(tmp_path: Path):
    """A fingerprint with a key is none of them."""
    other = list(islice(canaries(), 2))[1]
    for _, needle in spellings(other):
        (tmp_path / "f").write_bytes(needle)
        assert traces({"typed": CODE}, tmp_path) == []
        assert traces({"typed": other}, tmp_path)
