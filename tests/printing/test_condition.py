"""Each bit of the tables of reference/printing.md 4 and domain.md 8.3, and bits taken together."""

import pytest

from kiosk.domain.printer import PrinterCondition as Condition
from kiosk.printing.condition import (
    auto_status_condition,
    full_status_condition,
    paper_condition,
    real_time_condition,
)
from kiosk.printing.status import AutoStatus, FullStatus, PaperStatus

READY = Condition.READY
WELL = (0x12, 0x12, 0x12, 0x12)

REAL_TIME = {
    1: {0x04: READY, 0x08: Condition.OFFLINE, 0x20: Condition.OFFLINE, 0x40: READY},
    2: {
        0x04: Condition.COVER_OPEN,
        0x08: Condition.OFFLINE,
        0x20: Condition.PAPER_OUT,
        0x40: Condition.OFFLINE,
    },
    3: {
        0x04: Condition.JAM,
        0x08: Condition.CUTTER,
        0x20: Condition.OFFLINE,
        0x40: Condition.HOT,
    },
    4: {
        0x04: Condition.PAPER_LOW,
        0x08: Condition.PAPER_LOW,
        0x0C: Condition.PAPER_LOW,
        0x20: Condition.PAPER_OUT,
        0x40: Condition.PAPER_OUT,
        0x60: Condition.PAPER_OUT,
    },
}

AUTO = {
    1: {
        0x04: READY,
        0x08: Condition.OFFLINE,
        0x20: Condition.COVER_OPEN,
        0x40: Condition.OFFLINE,
    },
    2: {
        0x01: Condition.OFFLINE,
        0x02: READY,
        0x04: Condition.JAM,
        0x08: Condition.CUTTER,
        0x20: Condition.OFFLINE,
        0x40: Condition.HOT,
    },
    3: {0x03: Condition.PAPER_LOW, 0x0C: Condition.PAPER_OUT, 0x0F: Condition.PAPER_OUT},
    4: {0x0F: READY},
}

FULL = {
    "paper": {
        0x01: Condition.PAPER_OUT,
        0x04: Condition.PAPER_LOW,
        0x20: Condition.NOT_TAKEN,
        0x40: Condition.PAPER_OUT,
        0x80: READY,
    },
    "user": {
        0x01: Condition.COVER_OPEN,
        0x02: Condition.COVER_OPEN,
        0x04: READY,
        0x08: READY,
        0x20: READY,
        0x40: READY,
    },
    "passing": {
        0x01: Condition.HOT,
        0x02: Condition.OFFLINE,
        0x08: Condition.OFFLINE,
        0x20: READY,
        0x40: Condition.JAM,
        0x80: Condition.JAM,
    },
    "lasting": {
        0x01: Condition.CUTTER,
        0x02: Condition.COVER_OPEN,
        0x04: Condition.OFFLINE,
        0x08: Condition.OFFLINE,
        0x80: Condition.JAM,
    },
}

BITS = [1 << place for place in range(8)]
UNNAMED = [
    (place, bit) for place, table in enumerate(FULL.values()) for bit in BITS if bit not in table
]


@pytest.mark.parametrize(
    ("number", "bits", "condition"),
    [(number, bits, says) for number, table in REAL_TIME.items() for bits, says in table.items()],
)
def test_each_bit_of_a_real_time_answer(number: int, bits: int, condition: Condition):
    """DLE EOT 1 to 4, each bit by itself in an otherwise good answer."""
    answers = list(WELL)
    answers[number - 1] |= bits

    assert real_time_condition(*answers) is condition


@pytest.mark.parametrize(
    ("number", "bits", "condition"),
    [(number, bits, says) for number, table in AUTO.items() for bits, says in table.items()],
)
def test_each_bit_of_a_status_sent_unasked(number: int, bits: int, condition: Condition):
    """The four bytes of GS a."""
    answer = bytearray(b"\x10\0\0\0")
    answer[number - 1] |= bits

    assert auto_status_condition(AutoStatus(bytes(answer))) is condition


@pytest.mark.parametrize(
    ("place", "bits", "condition"),
    [
        (place, bits, says)
        for place, table in enumerate(FULL.values())
        for bits, says in table.items()
    ],
)
def test_each_bit_of_a_full_status(place: int, bits: int, condition: Condition):
    """DLE EOT 20 of the presenters."""
    answer = bytearray(4)
    answer[place] |= bits

    assert full_status_condition(FullStatus(bytes(answer))) is condition


def test_a_full_status_without_any_bit_is_ready():
    """The only one of a printer that has nothing to say."""
    assert full_status_condition(FullStatus(bytes(4))) is READY


@pytest.mark.parametrize(("place", "bit"), UNNAMED)
def test_a_full_status_with_a_bit_that_no_manual_names_is_never_ready(place: int, bit: int):
    """A model we know too little; what else it says still counts."""
    alone, with_paper_out = bytearray(4), bytearray(b"\x01\0\0\0")
    alone[place] |= bit
    with_paper_out[place] |= bit

    assert full_status_condition(FullStatus(bytes(alone))) is Condition.UNKNOWN
    assert full_status_condition(FullStatus(bytes(with_paper_out))) is Condition.PAPER_OUT


@pytest.mark.parametrize(
    ("received", "condition"),
    [
        ("16 12 12 12", READY),
        ("1a 32 12 7e", Condition.PAPER_OUT),
        ("1a 32 12 72", Condition.PAPER_OUT),
        ("1a 12 12 72", Condition.PAPER_OUT),
        ("1a 16 12 12", Condition.COVER_OPEN),
        ("1a 36 12 7e", Condition.COVER_OPEN),
        ("1a 52 1a 12", Condition.CUTTER),
        ("1a 52 32 7e", Condition.OFFLINE),
        ("1a 52 16 7e", Condition.JAM),
        ("1a 52 52 12", Condition.HOT),
        ("1a 1a 12 12", Condition.OFFLINE),
    ],
)
def test_the_worst_of_four_answers_counts(received: str, condition: Condition):
    """Whatever must be dealt with first; with the cover open no other sensor counts."""
    assert real_time_condition(*bytes.fromhex(received)) is condition


@pytest.mark.parametrize(
    ("received", "condition"),
    [
        ("10 00 03 0f", Condition.PAPER_LOW),
        ("18 00 0f 0f", Condition.PAPER_OUT),
        ("38 00 0c 0f", Condition.COVER_OPEN),
        ("18 08 00 0f", Condition.CUTTER),
        ("18 20 0f 0f", Condition.OFFLINE),
        ("18 40 00 0f", Condition.HOT),
    ],
)
def test_the_worst_of_a_status_sent_unasked_counts(received: str, condition: Condition):
    """The same order."""
    assert auto_status_condition(AutoStatus(bytes.fromhex(received))) is condition


@pytest.mark.parametrize(
    ("received", "condition"),
    [
        ("24 00 00 00", Condition.NOT_TAKEN),
        ("25 00 00 00", Condition.PAPER_OUT),
        ("25 02 40 01", Condition.COVER_OPEN),
        ("25 00 40 81", Condition.CUTTER),
        ("25 00 41 04", Condition.OFFLINE),
        ("a5 0c 41 00", Condition.JAM),
    ],
)
def test_the_worst_of_a_full_status_counts(received: str, condition: Condition):
    """A slip in the output matters less than whatever stops the next one."""
    assert full_status_condition(FullStatus(bytes.fromhex(received))) is condition


@pytest.mark.parametrize(
    ("byte", "condition"),
    [(0x00, READY), (0x03, Condition.PAPER_LOW), (0x0C, Condition.PAPER_OUT)],
)
def test_the_paper_sensors_make_a_condition(byte: int, condition: Condition):
    """The answer to GS r 1."""
    assert paper_condition(PaperStatus(byte)) is condition
