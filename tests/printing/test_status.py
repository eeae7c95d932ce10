"""Understanding what a printer answers, byte by byte; what it means stands in test_condition."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.printing.status import (
    Answer,
    AutoStatus,
    FullStatus,
    Noise,
    PaperStatus,
    ProcessId,
    RealTime,
    parse,
)


@pytest.mark.parametrize(
    ("received", "answers"),
    [
        ("12", [RealTime(0x12)]),
        ("16 12 12 12", [RealTime(0x16), *[RealTime(0x12)] * 3]),
        ("1a 32 12 7e", [RealTime(0x1A), RealTime(0x32), RealTime(0x12), RealTime(0x7E)]),
        ("10 00 03 00", [AutoStatus(b"\x10\0\x03\0")]),
        ("18 00 0f 0f", [AutoStatus(b"\x18\0\x0f\x0f")]),
        ("14 00 00 00 12", [AutoStatus(b"\x14\0\0\0"), RealTime(0x12)]),
        ("37 22 41 30 34 37 00", [ProcessId("A047")]),
        ("12 37 22 30 30 30 31 00 00", [RealTime(0x12), ProcessId("0001"), PaperStatus(0)]),
        ("03", [PaperStatus(3)]),
        ("0f", [PaperStatus(15)]),
        ("11 13 12", [RealTime(0x12)]),
        ("37 25 41 00 12", [RealTime(0x12)]),
        ("5f 45 50 53 4f 4e 00 12", [RealTime(0x12)]),
        ("ff 90 81", [Noise(0xFF), Noise(0x90), Noise(0x81)]),
        ("10 ff 12", [Noise(0x10), Noise(0xFF), RealTime(0x12)]),
        ("01 04 07", [Noise(1), Noise(4), Noise(7)]),
        ("", []),
    ],
)
def test_answers_are_told_apart(received: str, answers: list[Answer]):
    """By their fixed bits, as Epson documents them."""
    assert parse(bytes.fromhex(received)) == (answers, b"")


@pytest.mark.parametrize("received", ["37", "37 22 30", "10", "10 00 03", "5f 45"])
def test_half_an_answer_waits_for_the_rest(received: str):
    """A socket gives what it has, not what belongs together."""
    half = bytes.fromhex(received)

    assert parse(b"\x12" + half) == ([RealTime(0x12)], half)


def test_a_block_without_end_is_noise():
    """Else one lost byte would swallow every answer after it."""
    answers, rest = parse(b"7" + b"\xff" * 79 + b"\x12")

    assert (answers[-1], rest) == (RealTime(0x12), b"")
    assert {type(answer) for answer in answers[:-1]} == {Noise}


@pytest.mark.parametrize(
    ("received", "answers", "rest"),
    [
        ("10 0f 00 00 00 00", [FullStatus(b"\0\0\0\0")], ""),
        ("10 0f 25 03 c1 80", [FullStatus(b"\x25\x03\xc1\x80")], ""),
        ("10 0f 10 0f 10 0f 12", [FullStatus(b"\x10\x0f\x10\x0f"), RealTime(0x12)], ""),
        ("12 10 0f 00 00 00", [RealTime(0x12)], "10 0f 00 00 00"),
        ("10 00 03 00", [AutoStatus(b"\x10\0\x03\0")], ""),
    ],
)
def test_a_full_status_is_known_by_its_head(received: str, answers: list[Answer], rest: str):
    """Four bytes of any kind follow: none of them has fixed bits."""
    assert parse(bytes.fromhex(received), full_status=True) == (answers, bytes.fromhex(rest))


def test_a_printer_without_full_status_begins_another_answer_like_it():
    """10 0F is a status sent unasked there."""
    assert parse(bytes.fromhex("10 0f 00 00")) == ([AutoStatus(b"\x10\x0f\0\0")], b"")


@given(some.binary(max_size=200), some.booleans())
def test_no_noise_stops_the_parser(received: bytes, full: bool):
    """What is kept for later is short, so that it cannot grow for ever."""
    _, rest = parse(received, full_status=full)

    assert len(rest) < 80


@given(some.lists(some.binary(min_size=1, max_size=9), max_size=20), some.booleans())
def test_it_does_not_matter_how_answers_are_cut_up(parts: list[bytes], full: bool):
    """Byte by byte or all at once."""
    together, left = parse(b"".join(parts), full_status=full)

    apart: list[Answer] = []
    rest = b""
    for part in parts:
        answers, rest = parse(rest + part, full_status=full)
        apart += answers

    assert (apart, rest) == (together, left)
