"""The log of numbers: what is torn, foreign or deleted does no harm."""

from pathlib import Path

import pytest

from kiosk.domain.numbering import Counter
from kiosk.store.numbers_log import NumbersLog

DAY = "2026-11-23"


@pytest.fixture
def log(tmp_path: Path) -> NumbersLog:
    """An empty log."""
    return NumbersLog(tmp_path)


def test_the_furthest_number_of_each_queue_is_known(log: NumbersLog):
    """A later round is further than a higher number."""
    log.append(DAY, [("A", 1, 998), ("E", 1, 3)])
    log.append(DAY, [("A", 2, 1)])
    log.append(DAY, [("E", 1, 2)])

    assert log.highest(DAY) == {"A": Counter(2, 1), "E": Counter(1, 3)}
    assert log.highest("2026-11-24") == {}
    assert log.days() == [DAY]


@pytest.mark.parametrize(
    "rubbish",
    [
        b"\nA 1 9",
        b"\nA",
        b"\0" * 100,
        b"\xff\xfe\n\xc3",
        "A 1 ²\n".encode(),
        b"\nA 99999999999999999999 1\n",
        b"\nA 1 9999\n",
        b"\na 1 999\n",
        b"\nA 0 0\n",
    ],
)
def test_a_torn_line_spoils_neither_neighbour(log: NumbersLog, tmp_path: Path, rubbish: bytes):
    """Whatever a power cut leaves between two lines."""
    log.append(DAY, [("A", 1, 11)])
    with (tmp_path / f"numbers-{DAY}.log").open("ab") as file:
        file.write(rubbish)
    assert log.highest(DAY) == {"A": Counter(1, 11)}

    log.append(DAY, [("A", 1, 12)])

    assert log.highest(DAY) == {"A": Counter(1, 12)}


def test_a_file_of_no_day_is_left_alone(log: NumbersLog, tmp_path: Path):
    """It would be the highest day for ever."""
    for name in ("numbers-xxxx-yy-zz.log", "numbers-2026-13-40.log"):
        (tmp_path / name).write_bytes(b"\nA 1 500\n")
    log.append("2026-11-22", [("A", 1, 1)])
    log.append(DAY, [("A", 1, 1)])

    log.prune(keep=1)

    assert log.days() == [DAY]
    assert len(list(tmp_path.iterdir())) == 3


def test_old_files_go(log: NumbersLog):
    """A week is enough to bring back any copy."""
    for number in range(10, 20):
        log.append(f"2026-11-{number}", [("A", 1, 1)])

    log.prune()

    assert log.days() == [f"2026-11-{number}" for number in range(13, 20)]


def test_a_file_deleted_under_our_hands_comes_back(log: NumbersLog, tmp_path: Path):
    """The next number is written where it can be found."""
    log.append(DAY, [("A", 1, 1)])
    (tmp_path / f"numbers-{DAY}.log").unlink()

    log.append(DAY, [("A", 1, 2)])
    log.close()
    log.close()

    assert log.highest(DAY) == {"A": Counter(1, 2)}
