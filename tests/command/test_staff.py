"""Staff and the log from the command line."""

import getpass
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import clock
from kiosk.domain.permission import ALLOWED, Action
from kiosk.domain.pin import is_pin, is_weak
from kiosk.store import pin_hash
from kiosk.store.events import Kind
from kiosk.store.store import Store
from tests.command.conftest import Run
from tests.store.replay import all_events


def test_somebody_gets_a_pin_that_is_shown_once(run: Run, tmp_path: Path):
    """It fits what is kept, and is nowhere in clear."""
    added = run("staff", "add", "104", "--role", "desk", "--role", "reception", "--json").json

    assert run("staff", "list").out == " 104  desk, reception\n"
    with closing(Store.at(tmp_path / "data", clock.now)) as store:
        [member] = store.staff.members()
        assert pin_hash.is_right(member.pin, added["pin"], member.person, store.secret())
        [line] = all_events(store)
    assert line.kind is Kind.STAFF_ADDED
    assert line.detail == {"person": member.person, "roles": "desk reception"}
    assert added["pin"].encode() not in (tmp_path / "data" / "live.db").read_bytes()


@pytest.mark.long
def test_every_made_pin_is_hard_to_guess(run: Run):
    """And another one each time."""
    run("staff", "add", "104")
    pins = [run("staff", "reset-pin", "104", "--json").json["pin"] for _ in range(5)]

    assert len(set(pins)) == len(pins)
    assert all(is_pin(pin) and not is_weak(pin) for pin in pins)


def test_a_pin_may_be_typed_twice_and_is_not_printed(run: Run, monkeypatch: pytest.MonkeyPatch):
    """By the person it belongs to."""
    typed = iter(["482913", "482913", "482913", "482914", "123456", "123456"])
    monkeypatch.setattr(getpass, "getpass", lambda _: next(typed))

    added = run("staff", "add", "104", "--ask")
    differ = run("staff", "reset-pin", "104", "--ask")
    weak = run("staff", "reset-pin", "104", "--ask")

    assert "482913" not in added.out
    assert (added.status, differ.status, weak.status) == (0, 2, 1)
    assert "bad_pin" in weak.err


def test_whoever_is_removed_is_no_longer_listed(run: Run):
    """And what is wrong is said in one line."""
    assert run("staff", "list").out.startswith("nobody may sign in yet")
    run("staff", "add", "104")
    assert "staff_number_taken" in run("staff", "add", "104").err
    assert run("staff", "unlock", "104").status == 0

    assert run("staff", "remove", "104").out == "104 may sign in no more\n"

    assert run("staff", "list", "--json").json == []
    for what in ("remove", "reset-pin", "unlock"):
        assert "unknown_staff number=104" in run("staff", what, "104").err
    assert run("staff", "remove").status == 2
    assert "bad_staff_number" in run("staff", "add", "10400").err


def test_the_table_of_roles_is_printed_as_it_holds(run: Run):
    """A row for each action, a column for each role."""
    head, *rows = run("staff", "roles").out.splitlines()

    assert [row.split()[0] for row in rows] == [action.value for action in Action]
    assert head.split() == [role.value for role in ALLOWED]
    marks = {row.split()[0]: row.split()[1:] for row in rows}
    assert marks["call_next"] == ["-", "-", "-", "x", "-", "x", "x"]


def test_the_log_is_verified(run: Run, tmp_path: Path):
    """Status 0 as it was written, 1 with each line that was not."""
    assert run("verify").out == "the log has no lines\n"
    for _ in range(4):
        run("take-ticket", "orientation")
    good = run("verify")
    assert (good.status, good.out) == (
        0, "4 lines of the log looked at, 1 to 4, all as they were written\n",
    )  # fmt: skip
    with closing(Store.at(tmp_path / "data", clock.now)) as store:
        store._engine.execute("update event set number = 9 where sequence = 2")
        store._engine.execute("delete from event where sequence = 4")

    bad = run("verify")

    assert bad.status == 1
    assert bad.out.splitlines()[:2] == ["line 2: changed", "line 4: cut off at the end"]
    assert [one["fault"] for one in run("verify", "--json").json["findings"]] == ["changed", "cut"]
