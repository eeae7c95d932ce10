"""Questions to a printer, and which answers are believed."""

import random
from itertools import chain, repeat

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from kiosk.domain.printer import PrinterCondition as Condition
from kiosk.printing.conversation import Conversation

WELL = b"\x12"
FULL_WELL = b"\x10\x0f\0\0\0\0"
DRAWER = b"\x16"
NOT_SAID_ALONE = {0x11, 0x13}
"""Flow control, which may stand anywhere."""


class Answering:
    """A connection that says what it is told to after each question, then nothing.

    Args:
        answers: What comes after each write, one after the other.
        stays: Whether it is still there when it has nothing more to say.
    """

    answers = True
    is_full = False

    def __init__(self, *answers: bytes, stays: bool = False) -> None:
        self.asked: list[bytes] = []
        self._stays = stays
        self._answers = chain(answers, repeat(b""))
        self._ready = b""

    def write(self, data: bytes, timeout_s: float) -> int:
        """Take a question."""
        del timeout_s
        self.asked.append(data)
        self._ready += next(self._answers)
        return len(data)

    def say(self, late: bytes) -> None:
        """Let something come that was not asked for just now."""
        self._ready += late

    def read(self, timeout_s: float) -> bytes | None:
        """Give what there is; who has nothing more to say is gone, so that no test waits."""
        if not self._ready:
            return None if timeout_s and not self._stays else b""
        said, self._ready = self._ready, b""
        return said

    def close(self) -> None:
        """Nothing to give free."""


def asked(*answers: bytes, full_status: bool = False) -> Condition:
    """Return how a printer is that answers so."""
    return Conversation(Answering(*answers), 0.01, full_status=full_status).condition()


def is_well(answer: bytes) -> bool:
    """Tell whether one question was answered by one good answer, looked at in another way.

    Beside it only what a printer may say unasked: flow control, whole blocks and paper sensors.
    """
    good = [byte for byte in answer if byte in {0x12, 0x16}]
    rest = [byte for byte in answer if byte not in {0x12, 0x16} | NOT_SAID_ALONE]
    return len(good) == 1 and all(byte < 0x80 for byte in rest)


def test_four_good_answers_make_a_printer_ready():
    """And nothing less."""
    assert asked(WELL, WELL, WELL, WELL) is Condition.READY
    assert asked(DRAWER, WELL, WELL, WELL) is Condition.READY
    assert asked(WELL, WELL, WELL) is Condition.OFFLINE


def test_one_full_status_makes_a_presenter_ready():
    """It is asked one question instead of four."""
    connection = Answering(FULL_WELL)
    talk = Conversation(connection, 0.01, full_status=True)

    assert talk.condition() is Condition.READY
    assert connection.asked == [b"\x10\x04\x14"]


@pytest.mark.parametrize(
    "answer",
    [b"\xff\x12", b"\x12\xff", b"\x12\x12", b"A\x12", b"\x12\x90", b"\x10\x12\x12\x12"],
    ids=bytes.hex,
)
@pytest.mark.parametrize("place", range(4))
def test_a_good_answer_among_noise_is_not_believed(answer: bytes, place: int):
    """It may be part of something else: a wrong speed of the line, another kind of printer."""
    answers = [WELL] * 4
    answers[place] = answer

    assert asked(*answers) in {Condition.SILENT, Condition.OFFLINE}


@pytest.mark.parametrize(
    "answer", [b"\xff" + FULL_WELL, FULL_WELL * 2, FULL_WELL + b"\x90", WELL, FULL_WELL[:5]]
)
def test_a_full_status_among_noise_is_not_believed(answer: bytes):
    """Nor half of one."""
    assert asked(answer, full_status=True) in {Condition.SILENT, Condition.OFFLINE}


def test_what_a_printer_says_unasked_does_no_harm():
    """Flow control, a status of its own, the echo of a slip."""
    beside = b"\x11\x10\0\0\x0f\x13" + b'7"0001\0'

    assert asked(WELL + beside, beside + WELL, WELL, WELL) is Condition.READY


def test_nothing_is_asked_before_a_late_answer_has_come():
    """It would be taken for the answer to the next question."""
    connection = Answering(b"", *[WELL] * 4, stays=True)
    talk = Conversation(connection, 0.01)

    early = [talk.condition() for _ in range(3)]
    questions = len(connection.asked)
    connection.say(WELL)

    assert early == [Condition.SILENT] * 3
    assert questions == 1
    assert talk.condition() is Condition.READY


@pytest.mark.long
def test_a_hundred_thousand_strings_of_garbage_make_no_printer_ready():
    """No exception and no false "ready" (issue 4)."""
    chance = random.Random(20261122)  # noqa: S311 - the same strings each time, no secret
    ready = 0
    for _ in range(100_000):
        answer = chance.randbytes(chance.randrange(1, 12))
        if asked(answer, answer, answer, answer) is Condition.READY:
            ready += 1
            assert is_well(answer), answer.hex()
        as_full = asked(answer, full_status=True)
        assert as_full is not Condition.READY or FULL_WELL in answer, answer.hex()
    assert ready > 20, "a good answer of one byte is among them by chance"


@example(answer=b"7\x12\0\x12")
@given(
    some.lists(
        some.sampled_from([WELL, DRAWER, b"\x11", b"\x10", b"\0", b"7", b"\xff", b"\x32", b"A"]),
        max_size=6,
    ).map(b"".join)
)
def test_nothing_that_looks_nearly_right_makes_a_printer_ready(answer: bytes):
    """Bytes that are parts of good answers, put together by chance."""
    if asked(answer, answer, answer, answer) is Condition.READY:
        assert is_well(answer)
