"""What a reader sends becomes one text for each code."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner.cutting import Cutter


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t"])
def test_a_line_end_ends_a_text(end: bytes):
    """Whichever the reader is set to send."""
    assert Cutter().feed(b"48210735" + end + b"*AB*" + end) == ["48210735", "*AB*"]


def test_a_pause_ends_a_text_too():
    """Some readers send no line end."""
    cutter = Cutter()

    assert cutter.feed(b"4821") == []
    assert cutter.waits
    assert cutter.feed(b"0735") == []
    assert cutter.pause() == ["48210735"]
    assert (cutter.pause(), cutter.waits) == ([], False)


def test_what_is_too_long_is_dropped_to_its_end():
    """No part of it is taken for a code, however it comes."""
    cutter = Cutter()

    assert cutter.feed(b"x" * 1000) == []
    assert cutter.feed(b"48210735\r") == []
    assert cutter.feed(b"48210735\r") == ["48210735"]
    assert len(Cutter().feed(b"x" * 64 + b"\r")) == 1


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=5))
def test_it_is_all_the_same_in_how_many_parts_it_comes(sent: bytes, cuts: list[int]):
    """A line delivers as it likes, and no byte makes it fall over."""
    whole, parts = Cutter(), Cutter()
    places = [0, *sorted(min(cut, len(sent)) for cut in cuts), len(sent)]

    found = [text for a, b in pairwise(places) for text in parts.feed(sent[a:b])]

    assert [*found, *parts.pause()] == [*whole.feed(sent), *whole.pause()]
