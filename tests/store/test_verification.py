"""Flip, delete or cut lines of the log: the verifier names each."""

from pathlib import Path

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.store import migrate
from kiosk.store.events import chained
from kiosk.store.folder import Folder
from kiosk.store.sqlite import connect
from kiosk.store.start_check import put_back, set_up
from kiosk.store.store import Store
from tests.builders import desk_of, somebody
from tests.fakes import Clock

DAY = "2026-11-23"


@pytest.fixture
def morning(branch: Branch, clock: Clock) -> Branch:
    """A log of ten lines, marked at the eighth."""
    for _ in range(6):
        somebody(branch)
        clock.advance(minutes=1)
    call_next(desk_of(branch, "1"), "1")
    branch.store.mark_log(DAY)
    call_next(desk_of(branch, "2"), "2")
    return branch


def found(branch: Branch) -> list[tuple[str, int, int]]:
    """Return what the verifier names."""
    return [(one.fault.value, one.first, one.last) for one in branch.store.verified().findings]


def test_of_a_log_as_it_was_written_nothing_is_named(morning: Branch):
    """All ten lines are looked at."""
    seen = morning.store.verified()

    assert (seen.first, seen.last, seen.lines, seen.findings) == (1, 10, 10, ())


CHANGES = {
    "a value": ("update event set number = 7 where sequence = 4", [("changed", 4, 4)]),
    "the time": ("update event set at_ms = at_ms + 1 where sequence = 6", [("changed", 6, 6)]),
    "who": ("update event set actor = 'desk:9' where sequence = 7", [("changed", 7, 7)]),
    "the first": ("update event set day = '2026-11-22' where sequence = 1", [("changed", 1, 1)]),
    "the last": ("update event set kind = 'voided' where sequence = 10", [("changed", 10, 10)]),
    "only the hash": (
        "update event set hash = zeroblob(32) where sequence = 3", [("changed", 3, 3)],
    ),
    "three of them": (
        "update event set desk = '9' where sequence in (2, 5, 9)",
        [("changed", 2, 2), ("changed", 5, 5), ("changed", 9, 9)],
    ),
    "one deleted": ("delete from event where sequence = 5", [("deleted", 5, 5)]),
    "some deleted": (
        "delete from event where sequence in (2, 3, 7)", [("deleted", 2, 3), ("deleted", 7, 7)],
    ),
    "the beginning cut": ("delete from event where sequence < 4", [("deleted", 1, 3)]),
    "the end cut": ("delete from event where sequence > 7", [("cut", 8, 10)]),
    "all of it": ("delete from event", [("cut", 1, 10)]),
    "the head": ("update head set hash = zeroblob(32)", [("changed", 10, 10)]),
    "the head put back": ("update head set sequence = 9", [("added", 10, 10)]),
}  # fmt: skip


@pytest.mark.parametrize(("change", "named"), CHANGES.values(), ids=CHANGES)
def test_each_change_is_named(morning: Branch, change: str, named: list[tuple[str, int, int]]):
    """By the number of the line, each of several."""
    morning.store._engine.execute(change)

    assert found(morning) == named


def test_an_end_that_was_cut_together_with_its_head_is_known_by_the_marks(morning: Branch):
    """What the store itself can no longer know stands beside it."""
    engine = morning.store._engine
    engine.execute("delete from event where sequence > 5")
    engine.execute(
        "update head set sequence = 5, hash = (select hash from event where sequence = 5)"
    )

    assert found(morning) == [("cut", 6, 8)]


def test_a_chain_that_was_written_anew_does_not_agree_with_the_marks(morning: Branch):
    """Somebody changed a line and every hash after it."""
    engine = morning.store._engine
    engine.execute("update event set desk = '9' where sequence = 8")
    lines = [dict(row) for row in engine.execute("select * from event order by sequence")]
    before = bytes(32)
    for line in lines:
        before = chained(before, [value for name, value in line.items() if name != "hash"])
        values = {"hash": before, "sequence": line["sequence"]}
        engine.execute("update event set hash = :hash where sequence = :sequence", values)
    engine.execute("update head set hash = :hash", {"hash": before})

    assert found(morning) == [("changed", 8, 8)]


def test_what_the_archive_has_taken_is_not_missing(morning: Branch, clock: Clock):
    """But what somebody takes from the beginning after that is."""
    clock.advance(minutes=24 * 60)
    for _ in range(3):
        somebody(morning)
    archive(morning)
    assert found(morning) == []

    first = morning.store.verified().first
    assert first is not None
    morning.store._engine.execute("delete from event where sequence = :one", {"one": first})

    assert found(morning) == [("deleted", first, first)]


def test_a_copy_that_was_put_back_has_a_gap_that_is_known(morning: Branch, clock: Clock):
    """Its numbers jump past every one that somebody may know, and no line is missing."""
    copy = morning.store.snapshot(clock())
    somebody(morning)
    morning.store.mark_log(DAY)
    morning.store.close()

    put_back(morning.store.folder, copy, clock())

    store = Store.at(morning.store.folder.path, clock)
    assert store.verified().findings == ()
    store.close()


def test_an_older_log_is_taken_over_as_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """It began later than at one and has a gap: both from before the verifier was there."""
    folder = Folder(tmp_path / "data")
    with monkeypatch.context() as older:
        older.setattr(migrate, "STEPS", migrate.STEPS[:1])
        older.setattr(migrate, "LATEST", 1)
        set_up(folder)
    live = connect(folder.live)
    before = bytes(32)
    for sequence in (5, 6, 10_007, 10_008):
        line = [sequence, DAY, 1, "issued", "kiosk:1", None, None, None, None, None, None, "{}"]
        before = chained(before, line)
        live.execute(f"insert into event values ({', '.join('?' * 13)})", [*line, before])  # noqa: S608
    live.execute("update head set sequence = 10008, hash = ?", [before])
    live.close()

    store = Store.at(folder.path, Clock())

    assert (store.verified().lines, store.verified().findings) == (4, ())
    store._engine.execute("delete from event where sequence = 6")
    assert [one.first for one in store.verified().findings] == [6]
    store.close()
