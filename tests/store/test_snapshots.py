"""Sound copies while others write, and putting one back."""

import os
import secrets
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.printer import PrintStatus
from kiosk.store.folder import Folder
from kiosk.store.opening import put_back
from kiosk.store.repair import KEEP_SNAPSHOTS
from kiosk.store.soundness import what_is_wrong
from kiosk.store.sqlite import StoreError, connect
from kiosk.store.store import Store
from tests.builders import a_branch, somebody
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
    assert branch.store.events.last_call() > 1000
    assert branch.store.events.broken_at() is None
    assert [one.key for one in branch.store.places.notices(clock())] == ["store_restored"]
    assert copy.stem.endswith(branch.store.places.notices(clock())[0].detail)
    spool = Spool("p1", FakePrinter(), lambda slip, _: slip.number.encode())
    assert print_next(branch, spool) is None
    jobs = [branch.store.jobs.of_ticket(one.id) for one in branch.store.tickets.waiting()]
    assert [job[0].status for job in jobs if job] == [PrintStatus.UNKNOWN] * 3
    aside = sorted(path.glob("damaged-*"))
    assert len(aside) == 2
    assert {(one / "why.txt").read_text("utf-8") for one in aside} == {f"restored from {copy}\n"}
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
