"""The engine: which SQLite, whose lock, what is seen when, and that nothing is searched for."""

import gc
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pysqlite3
import pytest
from sqlite_utils import utils

from kiosk.actions.branch import Branch
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.store import sqlite, statements
from kiosk.store.affected import is_affected
from kiosk.store.sqlite import Engine, StoreBusyError, StoreError, check_version
from kiosk.store.store import Store
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock


@pytest.mark.parametrize(
    ("version", "affected"),
    [
        ("3.6.23", False),
        ("3.7.0", True),
        ("3.40.1", True),
        ("3.44.5", True),
        ("3.44.6", False),
        ("3.44.9", False),
        ("3.45.0", True),
        ("3.50.4", True),
        ("3.50.6", True),
        ("3.50.7", False),
        ("3.51.0", True),
        ("3.51.2", True),
        ("3.51.3", False),
        ("3.52.0", False),
        ("3.53.4", False),
        ("4.0.0", False),
    ],
)
def test_releases_that_spoil_shared_files_are_known(version: str, *, affected: bool):
    """From 3.7.0 on, cured in 3.51.3 and in two older lines."""
    assert is_affected(tuple(int(part) for part in version.split("."))) is affected
    if affected:
        with pytest.raises(StoreError, match=f"SQLite {version}.*install pysqlite3"):
            check_version(version)
    else:
        check_version(version)


def test_one_library_opens_the_file():
    """A second one in the process would lose the locks: sqlite-utils takes ours."""
    assert vars(sqlite)["sqlite3"] is pysqlite3
    assert vars(utils)["sqlite3"] is pysqlite3


def test_no_commit_is_in_the_cache_only(branch: Branch):
    """WAL, and every commit waits for the disk."""
    engine = branch.store._engine
    asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")

    answers = [tuple(engine.execute(f"pragma {name}")[0]) for name in asked]

    assert answers == [("wal",), (2,), (1,), (0,)]


def test_opening_makes_no_file(tmp_path: Path):
    """A name with strange letters is taken as it is."""
    path = tmp_path / "50% ?mode=memory#a.db"

    with pytest.raises(StoreError, match="unable to open"):
        Engine(path).execute("select 1")

    assert list(tmp_path.iterdir()) == []
    path.touch()
    Engine(path).execute("create table one (two integer)")
    assert path.stat().st_size > 0


def in_thread(act: Callable[[], object]) -> threading.Thread:
    """Run something in a thread; an error in it fails the test."""
    thread = threading.Thread(target=act)
    thread.start()
    return thread


def test_threads_of_a_process_write_side_by_side(branch: Branch):
    """Each has a connection of its own; no number is given twice."""
    digits: list[str] = []

    def take() -> None:
        digits.extend(somebody(branch, "quick").digits for _ in range(10))

    for thread in [in_thread(take) for _ in range(4)]:
        thread.join()

    assert sorted(digits) == [f"{number:03d}" for number in range(1, 41)]
    logged = (branch.store.folder.path / "numbers-2026-11-23.log").read_text("ascii").split()
    assert len(logged) == 3 * 40


def test_a_thread_that_ends_leaves_no_connection_open(branch: Branch):
    """A pool that makes a thread now and then must not fill the table of open files."""
    somebody(branch)
    before = open_files()

    for _ in range(20):
        in_thread(branch.store.tickets.waiting).join()
    gc.collect()

    assert open_files() <= before + 3


def open_files() -> int:
    """Return how many files this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_transaction_inside_another_joins_it(branch: Branch):
    """All or nothing for both; one bell; numbers are logged once."""
    with pytest.raises(ZeroDivisionError), branch.store.transaction():  # noqa: PT012
        somebody(branch)
        somebody(branch, "quick")
        raise ZeroDivisionError

    assert branch.store.tickets.waiting() == []
    assert list(branch.store.events.resets()) == []
    assert not (branch.store.folder.path / "numbers-2026-11-23.log").exists()
    with branch.store.transaction():
        somebody(branch)
        somebody(branch)
    assert somebody(branch).digits == "003"


def test_an_inner_step_that_is_refused_leaves_nothing_behind(branch: Branch):
    """Whoever catches the refusal keeps only what came before and after."""
    with branch.store.transaction():
        somebody(branch)
        with pytest.raises(RefusedError), branch.store.transaction():  # noqa: PT012
            somebody(branch)
            raise RefusedError(Reason.NOT_ALLOWED)
        somebody(branch, "quick")

    assert sorted(one.written for one in branch.store.tickets.waiting()) == ["A\xa0001", "E\xa0001"]
    assert branch.store.events.broken_at() is None


def test_a_question_cannot_become_a_change(branch: Branch):
    """Its changes would be lost at its end: that is a mistake of ours and says so."""
    with (
        branch.store.reading(),
        pytest.raises(AssertionError, match="question"),
        branch.store.transaction(),
    ):
        pass


def test_a_long_question_sees_one_moment_and_holds_nobody_up(branch: Branch):
    """Others give numbers meanwhile; the one who asks sees the branch as it was."""
    somebody(branch)
    with branch.store.reading():
        assert len(branch.store.tickets.waiting()) == 1

        in_thread(lambda: [somebody(branch) for _ in range(5)]).join()

        assert len(branch.store.tickets.waiting()) == 1
    assert len(branch.store.tickets.waiting()) == 6


def test_others_learn_of_a_change(branch: Branch, clock: Clock):
    """By the bell at once, and by asking; one's own changes are no news."""
    other = Store.at(branch.store.folder.path, clock)
    bell = branch.bell.stat().st_mtime_ns
    assert other.has_changed()
    assert not other.has_changed()

    somebody(branch)

    assert branch.bell.stat().st_mtime_ns > bell
    assert other.has_changed()
    assert not other.has_changed()
    branch.bell.unlink()
    somebody(branch)
    assert branch.bell.exists()
    desk_of(branch, "1")
    assert other.has_changed()
    other.ring()
    assert not other.has_changed()
    other.close()


def test_a_refused_step_rings_no_bell(branch: Branch):
    """Nothing has changed."""
    bell = branch.bell.stat().st_mtime_ns

    with pytest.raises(RefusedError):
        somebody(acting(branch, Role.KIOSK), "consulting")

    assert branch.bell.stat().st_mtime_ns == bell


def test_whoever_holds_the_lock_too_long_is_named(branch: Branch, monkeypatch: pytest.MonkeyPatch):
    """A short while is waited for; a program that hangs is said."""
    other = Engine(branch.store.folder.live)
    with other.writing():
        waiting = in_thread(lambda: somebody(branch))
        time.sleep(0.2)
        assert waiting.is_alive()
    waiting.join()
    assert len(branch.store.tickets.waiting()) == 1

    monkeypatch.setattr(sqlite, "PATIENCE_S", 0.1)
    with other.writing(), pytest.raises(StoreBusyError, match=r"live\.db: locked by another"):
        somebody(branch)
    assert somebody(branch).digits == "002"
    other.close()


def test_the_log_of_changes_does_not_grow_for_ever(branch: Branch):
    """It is taken into the file while people work."""
    for _ in range(150):
        somebody(branch, printer="p1")

    assert (branch.store.folder.path / "live.db-wal").stat().st_size < 8_000_000


SELDOM = {
    "BY_TOKEN",
    "COUNT_CLOSED_BY",
    "REOPEN_TICKETS",
    "OLD_DAYS",
    "GIVE_UP_JOBS",
    "LAST_ENDED_JOB",
    "JOB_WITH_PROCESS_ID",
}
STOPS_EARLY = {"SLIPS_GIVEN", "STEPS_OF_ACTOR"}
"""They search from the last line back to the first one that is too old: seconds, or a minute."""


def test_nothing_that_people_wait_for_reads_a_whole_table(branch: Branch):
    """100,000 past tickets make no step slower; what is done once a day may search."""
    engine = branch.store._engine
    searched = {
        name
        for name, statement in vars(statements).items()
        if name[0].isupper() and not name.endswith("COLUMNS")
        for row in engine.execute(
            f"explain query plan {statement}",
            dict.fromkeys(re.findall(r":(\w+)", statement), 0),
        )
        if re.fullmatch(r"SCAN (ticket|event|print_job|appointment)", row["detail"])
    }

    assert searched <= SELDOM | STOPS_EARLY
