"""A disk without room: people are told, nothing is lost, and it goes on at once after."""

import resource
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.queues import Queue
from pathlib import Path

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.numbers_log import NumbersLog
from kiosk.store.sqlite import StoreError, StoreFullError
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.small_disk import a_small_disk
from tests.store.crowd import DAY, PROCESSES, a_busy_branch, branch_at
from tests.store.replay import check

A_PIECE = 4096


def refused(branch: Branch) -> bool:
    """Return whether the branch says that its disk is full instead of giving a number."""
    try:
        somebody(branch, printer="p1")
    except RefusedError as error:
        return error.reason is Reason.DISK_FULL
    return False


def within_limit(path: Path, answers: "Queue[tuple[int, int, int]]") -> None:
    """Take tickets until a file may not grow, as with a used-up quota, then go on."""
    branch = a_busy_branch(path, Clock())
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, most))
    before = 0
    while not refused(branch):
        before += 1
    kept = len(branch.store.tickets.waiting())
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    after = int(somebody(branch, printer="p1").digits)
    check(branch.store, DAY)
    branch.store.close()
    answers.put((before, kept, after))


def test_a_file_that_may_not_grow_loses_nothing(tmp_path: Path):
    """The refused number is the next one given."""
    answers: Queue[tuple[int, int, int]] = PROCESSES.Queue()
    process = PROCESSES.Process(target=within_limit, args=(tmp_path / "data", answers))

    process.start()
    before, kept, after = answers.get(timeout=30)
    process.join()

    assert kept == before > 1
    assert after == before + 1


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A folder on a small file system of its own."""
    with a_small_disk(tmp_path / "small") as path:
        yield path


def fill(path: Path) -> Path:
    """Fill the disk to the last byte; return the file to delete for room."""
    ballast = path / "ballast"
    with suppress(OSError), ballast.open("ab", buffering=0) as file:
        while True:
            file.write(bytes(A_PIECE))
    return ballast


def test_a_full_disk_refuses_and_goes_on_when_there_is_room(small: Path):
    """Reading goes on meanwhile; every number told is kept; the next follows."""
    branch = a_busy_branch(small / "data", Clock())
    for _ in range(3):
        somebody(branch, printer="p1")
    ballast = fill(small)

    told = 3
    while not refused(branch):
        told += 1
    view = reception_view(acting(branch, Role.RECEPTION))
    assert refused(branch)
    ballast.unlink()

    assert view.waiting == told
    assert int(somebody(branch, printer="p1").digits) == told + 1
    assert check(branch.store, DAY).tickets == told + 1
    assert NumbersLog(small / "data").highest(DAY)["A"].number == told + 1
    branch.store.close()


def test_opening_on_a_full_disk_says_so_and_moves_nothing(small: Path):
    """A sound file is not taken for a damaged one."""
    branch = a_busy_branch(small / "data", Clock())
    somebody(branch)
    branch.store.snapshot(Clock()())
    branch.store.close()
    ballast = fill(small)

    with pytest.raises(StoreError, match=r"free some room|disk") as error:
        branch_at(small / "data", Clock())
    ballast.unlink()

    assert str(small / "data") in str(error.value)
    assert list((small / "data").glob("damaged-*")) == []
    again = branch_at(small / "data", Clock())
    assert again.store.places.notices(Clock().time.replace(hour=0)) == []
    assert somebody(again).digits == "002"
    again.store.close()


def test_a_damaged_file_on_a_full_disk_waits_for_room(small: Path):
    """Nothing is moved before the sound copy is complete."""
    branch = a_busy_branch(small / "data", Clock())
    somebody(branch)
    branch.store.snapshot(Clock()())
    branch.store.close()
    (small / "data" / "live.db").write_bytes(b"junk" * 1000)
    ballast = fill(small)

    with pytest.raises(StoreError):
        branch_at(small / "data", Clock())
    assert (small / "data" / "live.db").read_bytes()[:4] == b"junk"
    ballast.unlink()

    again = branch_at(small / "data", Clock())
    assert somebody(again).digits == "002"
    again.store.close()


def test_a_number_that_cannot_be_noted_is_not_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The line beside the store comes before the commit: a told number is always in it."""
    branch = a_busy_branch(tmp_path / "data", Clock())

    def full(_self: NumbersLog, day: str, _numbers: object) -> None:
        raise StoreFullError(day)

    monkeypatch.setattr(NumbersLog, "append", full)
    assert refused(branch)
    monkeypatch.undo()

    assert branch.store.tickets.waiting() == []
    assert somebody(branch).digits == "001"
    branch.store.close()


def full_archive(branch: Branch) -> None:
    """Bring the closed day into the history."""
    archive(branch)


def full_snapshot(branch: Branch) -> None:
    """Make a sound copy."""
    branch.store.snapshot(branch.now())


@pytest.mark.parametrize("work", [full_archive, full_snapshot])
def test_upkeep_on_a_full_disk_fails_as_a_store_error(small: Path, work: Callable[[Branch], None]):
    """Whoever does it in the background waits and tries again; nothing is left lying about."""
    clock = Clock()
    branch = a_busy_branch(small / "data", clock)
    for _ in range(5):
        somebody(branch)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    ballast = fill(small)

    with pytest.raises((StoreFullError, RefusedError)):
        work(branch)
    assert list((small / "data" / "snapshots").glob("*")) == []
    ballast.unlink()
    work(branch)

    assert archive(branch) in (0, 1)
    assert [dict(one) for one in branch.store.history.days()] == [{"day": DAY, "issued": 5}]
    branch.store.close()
