"""Sound copies while others write, and putting one back."""

import os
import secrets
import stat
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.store.folder import Folder
from kiosk.store.repair import KEEP_SNAPSHOTS
from kiosk.store.soundness import what_is_wrong
from kiosk.store.sqlite import StoreError, StoreFullError, connect
from kiosk.store.start_check import put_back
from kiosk.store.store import Store
from tests.builders import a_branch, last_call, somebody
from tests.fakes import Clock, FakePrinter


def test_a_copy_made_while_others_write_is_sound(branch: Branch, clock: Clock):
    """Each copy holds a whole moment: as many events as its end says, each ticket with its own."""
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            somebody(branch, printer="p1")

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    copies = [branch.store.snapshot(clock() + timedelta(seconds=number)) for number in range(5)]
    stop.set()
    for writer in writers:
        writer.join()

    for path in copies:
        assert what_is_wrong(path) == ""
        copy = connect(path, read_only=True)
        [(tickets, events, end, jobs)] = copy.execute(
            "select (select count(*) from ticket), (select count(*) from event),"
            " (select sequence from head), (select count(*) from print_job)"
        ).fetchall()
        copy.close()
        assert tickets == events == end == jobs


def test_only_the_newest_copies_are_kept(branch: Branch, clock: Clock):
    """What a killed process left half-written goes as well, once it is old."""
    folder = branch.store.folder.snapshots
    folder.mkdir()
    left, fresh = folder / "live-1.part", folder / "live-2.part"
    for part in (left, fresh):
        part.touch()
    hours_ago = left.stat().st_mtime - 7200
    os.utime(left, (hours_ago, hours_ago))

    for _ in range(KEEP_SNAPSHOTS + 3):
        clock.advance(minutes=5)
        branch.store.snapshot(clock())

    names = sorted(path.name for path in folder.glob("*.db"))
    assert len(names) == KEEP_SNAPSHOTS
    assert names[-1] == f"live-{clock.time:%Y%m%dT%H%M%S%f}.db"
    assert list(folder.glob("*.part")) == [fresh]


def test_a_folder_that_takes_no_copy_is_not_called_a_full_disk(branch: Branch, clock: Clock):
    """Room would not help; what would is said."""
    branch.store.folder.snapshots.write_text("a file with the folder's name")

    with pytest.raises(StoreError, match="see that this user may write the folder") as error:
        branch.store.snapshot(clock())

    assert not isinstance(error.value, StoreFullError)
    assert "File exists" in str(error.value)


def used_and_closed(path: Path, clock: Clock) -> Path:
    """Make a branch with a copy after three tickets and five more after it; return the copy."""
    branch = a_branch(path, clock)
    for _ in range(3):
        somebody(branch, printer="p1")
    copy = branch.store.snapshot(clock())
    for _ in range(5):
        somebody(branch, printer="p1")
    branch.store.close()
    return copy


def test_a_copy_put_back_repeats_no_number_and_no_slip(tmp_path: Path, clock: Clock):
    """Numbers go on, call and event numbers jump, staff are told, the old file is kept."""
    path = tmp_path / "data"
    copy = used_and_closed(path, clock)

    put_back(Folder(path), copy, clock())
    put_back(Folder(path), copy, clock())

    branch = replace(a_branch(path, clock), random=secrets.token_bytes)
    assert [one.number for one in branch.store.tickets.of_day("2026-11-23")] == [1, 2, 3]
    assert somebody(branch).digits == "009"
    assert last_call(branch) > 1000
    assert branch.store.events.broken_at() is None
    assert [one.key for one in branch.store.places.notices(clock())] == ["store_put_back"]
    assert copy.stem.endswith(branch.store.places.notices(clock())[0].detail)
    spool = Spool("p1", FakePrinter(), lambda slip, _: slip.number.encode())
    assert print_next(branch, spool) is None
    jobs = [branch.store.jobs.of_ticket(one.id) for one in branch.store.tickets.waiting()]
    assert [job[0].status for job in jobs if job] == [PrintStatus.UNKNOWN] * 3
    aside = sorted(path.glob("damaged-*"))
    assert len(aside) == 2
    assert {(one / "why.txt").read_text("utf-8") for one in aside} == {f"restored from {copy}\n"}
    branch.store.close()


def test_a_good_slip_is_not_doubted_because_a_copy_was_put_back(tmp_path: Path, clock: Clock):
    """Most printers cannot confirm: SENT is the end of a good slip."""
    path = tmp_path / "data"
    branch = a_branch(path, clock)
    view = somebody(branch, printer="p1")
    printer = FakePrinter()
    printer.result = SendResult(PrintStatus.SENT, Confirmation.STATUS, PrinterCondition.READY)
    print_next(branch, Spool("p1", printer, lambda slip, _: slip.number.encode()))
    copy = branch.store.snapshot(clock())
    branch.store.close()

    put_back(Folder(path), copy, clock())

    branch = a_branch(path, clock)
    [job] = branch.store.jobs.of_ticket(view.ticket_id)
    assert job.status is PrintStatus.SENT
    assert branch.store.jobs.doubtful("2026-11-23", 9) == []
    branch.store.close()


def rights(path: Path) -> int:
    """Return who may do what with a file or folder."""
    return stat.S_IMODE(path.stat().st_mode)


def test_nobody_but_owner_and_group_may_read_what_is_kept(tmp_path: Path, clock: Clock):
    """Copies hold flags and marks of tax codes as the live file does; so does one put back."""
    path = tmp_path / "data"
    copy = used_and_closed(path, clock)
    assert (rights(path), rights(copy.parent)) == (0o750, 0o750)
    assert (rights(path / "live.db"), rights(copy)) == (0o640, 0o640)
    stick = tmp_path / "stick.db"
    stick.write_bytes(copy.read_bytes())
    stick.chmod(0o644)

    put_back(Folder(path), stick, clock())

    branch = replace(a_branch(path, clock), random=secrets.token_bytes)
    somebody(branch)
    files = [*path.glob("live.db*"), *path.glob("damaged-*/live.db*")]
    assert len(files) >= 4
    assert {rights(file) for file in files} == {0o640}
    assert {rights(folder) for folder in path.glob("damaged-*")} == {0o750}
    branch.store.close()


def test_a_copy_from_outside_is_not_changed(tmp_path: Path, clock: Clock):
    """It may lie on a stick that cannot be written; a log beside it is taken along."""
    path = tmp_path / "data"
    copy = used_and_closed(path, clock)
    stick = tmp_path / "stick"
    stick.mkdir()
    outside = stick / "copy.db"
    outside.write_bytes(copy.read_bytes())
    before = outside.read_bytes()
    stick.chmod(0o555)

    put_back(Folder(path), outside, clock())

    assert outside.read_bytes() == before
    assert list(stick.iterdir()) == [outside]
    stick.chmod(0o755)


@pytest.mark.parametrize("junk", [b"", b"junk" * 5000, None])
def test_what_is_no_sound_copy_is_refused(tmp_path: Path, clock: Clock, junk: bytes | None):
    """The live file stays where it is."""
    path = tmp_path / "data"
    used_and_closed(path, clock)
    other = tmp_path / "other.db"
    if junk is not None:
        other.write_bytes(junk)

    with pytest.raises(StoreError, match=r"other\.db: .*; take another copy"):
        put_back(Folder(path), other, clock())

    assert list(path.glob("damaged-*")) == []
    store = Store.at(path, clock)
    assert len(store.tickets.waiting()) == 8
    store.close()


def test_a_newer_releases_copy_is_refused(tmp_path: Path, clock: Clock):
    """It could not be opened afterwards."""
    path = tmp_path / "data"
    copy = used_and_closed(path, clock)
    changed = connect(copy)
    changed.execute("pragma user_version = 7")
    changed.close()

    with pytest.raises(StoreError, match="newer release"):
        put_back(Folder(path), copy, clock())
    (path / "live.db").write_bytes(b"junk" * 2000)

    branch = a_branch(path, clock)
    assert [one.key for one in branch.store.places.notices(clock())] == ["store_new"]
    branch.store.close()


def test_a_copy_is_not_put_back_under_open_faces(branch: Branch, clock: Clock):
    """They would go on writing into the old file."""
    copy = branch.store.snapshot(clock())

    with pytest.raises(StoreError, match="close every face first"):
        put_back(branch.store.folder, copy, clock())

    assert somebody(branch).digits == "001"


def test_numbers_given_after_midnight_close_the_day_of_an_older_copy(tmp_path: Path, clock: Clock):
    """A copy of yesterday comes back after today's first numbers: yesterday is closed anew.

    A clock that was set back gives no numbers of yesterday either.
    """
    path = tmp_path / "data"
    copy = used_and_closed(path, clock)
    clock.advance(minutes=24 * 60)
    branch = a_branch(path, clock)
    assert somebody(branch).digits == "001"
    branch.store.close()

    put_back(Folder(path), copy, clock())
    clock.advance(minutes=-24 * 60)

    branch = replace(a_branch(path, clock), random=secrets.token_bytes)
    assert somebody(branch).digits == "002"
    assert [one.day for one in branch.store.tickets.unfinished()] == ["2026-11-24"]
    branch.store.close()
