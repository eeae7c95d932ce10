"""Understanding what a printer answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.domain.printer import PrinterCondition as Condition
from kiosk.printing.status import (
    Answer,
    AutoStatus,
    PaperStatus,
    ProcessId,
    RealTime,
    auto_status_condition,
    paper_condition,
    parse,
    real_time_condition,
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
        ("ff 90 81", []),
        ("10 ff 12", [RealTime(0x12)]),
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

    assert (answers, rest) == ([RealTime(0x12)], b"")


@given(some.binary(max_size=200))
def test_no_noise_stops_the_parser(received: bytes):
    """What is kept for later is short, so that it cannot grow for ever."""
    _, rest = parse(received)

    assert len(rest) < 80


@given(some.lists(some.binary(min_size=1, max_size=9), max_size=20))
def test_it_does_not_matter_how_answers_are_cut_up(parts: list[bytes]):
    """Byte by byte or all at once."""
    together, left = parse(b"".join(parts))

    apart: list[Answer] = []
    rest = b""
    for part in parts:
        answers, rest = parse(rest + part)
        apart += answers

    assert (apart, rest) == (together, left)


@pytest.mark.parametrize(
    ("received", "condition"),
    [
        ("12 12 12 12", Condition.READY),
        ("16 12 12 12", Condition.READY),
        ("12 12 12 1e", Condition.PAPER_LOW),
        ("1a 32 12 7e", Condition.PAPER_OUT),
        ("1a 32 12 72", Condition.PAPER_OUT),
        ("1a 12 12 72", Condition.PAPER_OUT),
        ("1a 16 12 12", Condition.COVER_OPEN),
        ("1a 36 12 7e", Condition.COVER_OPEN),
        ("1a 52 1a 12", Condition.CUTTER),
        ("1a 52 32 12", Condition.OFFLINE),
        ("1a 52 52 12", Condition.HOT),
        ("1a 1a 12 12", Condition.OFFLINE),
    ],
)
def test_four_real_time_answers_make_a_condition(received: str, condition: Condition):
    """The table of reference/printing.md 4, what must be dealt with first on top."""
    assert real_time_condition(*bytes.fromhex(received)) is condition


@pytest.mark.parametrize(
    ("received", "condition"),
    [
        ("10 00 00 0f", Condition.READY),
        ("10 00 03 0f", Condition.PAPER_LOW),
        ("18 00 0f 0f", Condition.PAPER_OUT),
        ("38 00 00 0f", Condition.COVER_OPEN),
        ("18 08 00 0f", Condition.CUTTER),
        ("18 20 00 0f", Condition.OFFLINE),
        ("18 40 00 0f", Condition.HOT),
        ("18 00 00 0f", Condition.OFFLINE),
    ],
)
def test_a_status_sent_unasked_makes_a_condition(received: str, condition: Condition):
    """Four bytes of ASB."""
    assert auto_status_condition(AutoStatus(bytes.fromhex(received))) is condition


@pytest.mark.parametrize(
    ("byte", "condition"),
    [(0x00, Condition.READY), (0x03, Condition.PAPER_LOW), (0x0F, Condition.PAPER_OUT)],
)
def test_the_paper_sensors_make_a_condition(byte: int, condition: Condition):
    """The answer to GS r 1."""
    assert paper_condition(PaperStatus(byte)) is condition
