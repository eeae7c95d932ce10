"""Setting up and opening: many at once, older files, and folders that cannot be used."""

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.queues import Queue
from pathlib import Path

import pytest

from kiosk.domain.actor import Role
from kiosk.store import migrate, soundness
from kiosk.store.folder import Folder
from kiosk.store.sqlite import StoreError, connect
from kiosk.store.start_check import set_up
from kiosk.store.store import Store
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.store.crowd import DAY, PROCESSES, a_busy_branch, branch_at
from tests.store.replay import check

CROWD = 8
NOBODY = 65534


def arrive(path: Path, newer: Path | None, answers: "Queue[str]") -> None:
    """Set up, open, take a ticket, go; as eight of these do at the same moment."""
    if newer:
        vars(migrate).update(STEPS=(*migrate.STEPS, str(newer)), LATEST=migrate.LATEST + 1)
        vars(soundness).update(LATEST=migrate.LATEST + 1)
    set_up(Folder(path))
    branch = branch_at(path, Clock())
    view = somebody(branch)
    branch.store.close()
    answers.put(view.digits)


def eight(path: Path, newer: Path | None = None) -> list[str]:
    """Return the numbers that eight processes get which start at once."""
    answers: Queue[str] = PROCESSES.Queue()
    processes = [
        PROCESSES.Process(target=arrive, args=(path, newer, answers)) for _ in range(CROWD)
    ]
    for process in processes:
        process.start()
    numbers = [answers.get(timeout=30) for _ in processes]
    for process in processes:
        process.join()
    assert {process.exitcode for process in processes} == {0}
    return sorted(numbers)


def test_eight_processes_start_at_once_on_nothing(tmp_path: Path):
    """One makes the store, all get a number of their own."""
    assert eight(tmp_path / "data") == [f"{number:03d}" for number in range(1, CROWD + 1)]

    store = Store.at(tmp_path / "data", Clock())
    assert check(store, DAY).tickets == CROWD
    assert store.places.notices(Clock().time.replace(hour=0)) == []
    store.close()


def test_eight_processes_start_at_once_on_an_older_file(tmp_path: Path):
    """One takes the step that is missing, and nothing that was kept is lost."""
    branch = a_busy_branch(tmp_path / "data", Clock())
    somebody(branch)
    branch.store.close()
    newer = tmp_path / "0002.sql"
    newer.write_text("create table later (one integer);\ninsert into later values (1);\n")

    assert eight(tmp_path / "data", newer) == [f"{number:03d}" for number in range(2, CROWD + 2)]

    live = connect(tmp_path / "data" / "live.db")
    assert [tuple(row) for row in live.execute("select one from later")] == [(1,)]
    assert live.execute("pragma user_version").fetchone()[0] == migrate.LATEST + 1
    assert live.execute("select count(*) from ticket").fetchone()[0] == CROWD + 1
    live.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """All of a step's statements or none."""
    a_busy_branch(tmp_path / "data", Clock()).store.close()
    wrong = tmp_path / "0002.sql"
    wrong.write_text("create table later (one integer);\ninsert into nowhere values (1);\n")
    monkeypatch.setattr(migrate, "STEPS", (*migrate.STEPS, str(wrong)))
    monkeypatch.setattr(migrate, "LATEST", migrate.LATEST + 1)

    with pytest.raises(Exception, match="nowhere"):
        Store.at(tmp_path / "data", Clock())

    monkeypatch.undo()
    assert soundness.what_is_wrong(tmp_path / "data" / "live.db") == ""
    Store.at(tmp_path / "data", Clock()).close()


@pytest.mark.timeout(10)
def test_setting_up_again_does_not_wait_for_open_faces(tmp_path: Path):
    """A command beside running faces starts at once."""
    branch = a_busy_branch(tmp_path / "data", Clock())

    set_up(Folder(tmp_path / "data"))
    other = Store.at(tmp_path / "data", Clock())

    assert somebody(branch).digits == "001"
    assert len(other.tickets.waiting()) == 1
    other.close()
    branch.store.close()


def test_a_branch_whose_secret_is_lost_keeps_its_tickets(tmp_path: Path):
    """Setting up never writes over a live file."""
    branch = a_busy_branch(tmp_path / "data", Clock())
    somebody(branch)
    branch.store.close()
    (tmp_path / "data" / "secret").unlink()

    with pytest.raises(StoreError, match="set-up"):
        Store.at(tmp_path / "data", Clock())
    set_up(Folder(tmp_path / "data"))
    store = Store.at(tmp_path / "data", Clock())

    assert len(store.tickets.waiting()) == 1
    store.close()


def test_where_nothing_was_set_up_it_says_so(tmp_path: Path):
    """Opening never creates: a typing mistake in --data makes no empty branch."""
    with pytest.raises(StoreError, match="no store here"):
        Store.at(tmp_path / "elsewhere", Clock())

    assert not (tmp_path / "elsewhere").exists()


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that every user may enter."""
    path = Path(tempfile.mkdtemp())
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


def as_nobody(path: Path, answers: "Queue[str]") -> None:
    """Try to set up and open a branch as a user without rights; say what is said."""
    b"".decode("ascii")  # Python itself may lie where that user cannot read
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        set_up(Folder(path))
        Store.at(path, Clock())
    except StoreError as error:
        answers.put(str(error))
    else:
        answers.put("opened")


def said_to_nobody(path: Path) -> str:
    """Return what a user without rights is told."""
    answers: Queue[str] = PROCESSES.Queue()
    process = PROCESSES.Process(target=as_nobody, args=(path, answers))
    process.start()
    said = answers.get(timeout=30)
    process.join()
    return said


@pytest.mark.parametrize(
    ("what", "mode"), [("", 0o555), ("lock", 0o444), ("live.db", 0o444), ("", 0o000)]
)
def test_a_folder_that_cannot_be_written_is_named(public: Path, what: str, mode: int):
    """One line with the file, what happened and what helps; the branch is not touched."""
    path = public / "data"
    branch = a_busy_branch(path, Clock())
    somebody(branch)
    branch.store.close()
    for file in (path, *path.iterdir()):
        file.chmod(0o777 if file.is_dir() else 0o666)
    before = path.joinpath("live.db").read_bytes()
    (path / what).chmod(mode)

    said = said_to_nobody(path)

    path.chmod(0o755)
    assert str(path) in said
    assert "see that this user may write the folder" in said
    assert path.joinpath("live.db").read_bytes() == before
    assert list(path.glob("damaged-*")) == []


def test_a_new_branch_in_a_folder_that_cannot_be_written(public: Path):
    """Nor can one be made there."""
    public.chmod(0o555)

    said = said_to_nobody(public / "data")

    assert str(public / "data") in said
    assert "Permission denied" in said


def test_whoever_waits_for_a_check_that_was_killed_checks_itself(tmp_path: Path):
    """The one who held the lock alone is gone; the file may be half repaired."""
    path = tmp_path / "data"
    branch = a_busy_branch(path, Clock())
    branch.store.snapshot(Clock()())
    branch.store.close()
    checking = os.open(path / "lock", os.O_RDWR)
    fcntl.flock(checking, fcntl.LOCK_EX)
    os.ftruncate(checking, 0)
    (path / "live.db").unlink()
    answers: Queue[str] = PROCESSES.Queue()
    processes = [PROCESSES.Process(target=arrive, args=(path, None, answers)) for _ in range(3)]
    for process in processes:
        process.start()
    time.sleep(0.5)

    os.close(checking)

    assert sorted(answers.get(timeout=30) for _ in processes) == ["001", "002", "003"]
    for process in processes:
        process.join()
    assert len(list(path.glob("damaged-*"))) == 1


def test_many_faces_start_and_stop_while_others_work(tmp_path: Path):
    """Whoever comes or goes, nobody who asks is told that the file is locked."""
    path = tmp_path / "data"
    branch = a_busy_branch(path, Clock())
    answers: Queue[str] = PROCESSES.Queue()
    processes = [PROCESSES.Process(target=come_and_go, args=(path, answers)) for _ in range(4)]
    for process in processes:
        process.start()
    branch.store.close()

    assert [answers.get(timeout=30) for _ in processes] == ["well"] * 4
    for process in processes:
        process.join()


def come_and_go(path: Path, answers: "Queue[str]") -> None:
    """Open, look and close again and again."""
    for number in range(25):
        branch = branch_at(path, Clock(), Role.RECEPTION)
        branch.store.has_changed()
        branch.store.tickets.waiting()
        if number % 5 == 0:
            somebody(acting(branch, Role.KIOSK))
        branch.store.close()
    answers.put("well")
