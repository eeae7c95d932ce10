"""The history file: counted visits, nobody in them, added once whatever happens."""

from pathlib import Path

import pysqlite3
import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.issuing import void
from kiosk.actions.resetting import reset
from kiosk.domain.actor import Role
from kiosk.domain.measure import Measure
from kiosk.domain.ticket import TicketStatus
from kiosk.store.history import History
from kiosk.store.sqlite import StoreError, connect
from tests.builders import acting, somebody
from tests.fakes import Clock

DAY = "2026-11-23"


@pytest.fixture
def history(tmp_path: Path) -> History:
    """A history that nobody has needed yet."""
    return History(tmp_path / "history.db")


def measures(count: int) -> list[Measure]:
    """Return so many visits."""
    return [
        Measure("quick", TicketStatus.SERVED, "10:30", number, 5, 60) for number in range(count)
    ]


def test_a_day_is_kept_once(history: History):
    """The second time changes nothing, be it right or wrong."""
    history.add(DAY, measures(3), 0, [])
    history.add(DAY, measures(7), 7, [])

    assert [dict(day) for day in history.days()] == [{"day": DAY, "issued": 3}]
    assert len(history.visits(DAY)) == 3


@pytest.mark.parametrize(("counted", "kept"), [(0, None), (4, None), (5, 5), (12, 12)])
def test_few_with_preferential_access_are_not_counted(
    history: History, counted: int, kept: int | None
):
    """Below five somebody could tell who it was (P4); 0 looks like 4."""
    history.add(DAY, measures(20), counted, [])

    [row] = history._engine.execute("select preferential from archived_day")
    assert row["preferential"] == kept


def test_the_order_of_rows_says_nothing_of_who_came_when(history: History):
    """They lie sorted by what they are."""
    mixed = [
        Measure("quick", TicketStatus.SERVED, "10:30", waited, 5, 60) for waited in (90, 10, 50)
    ]

    history.add(DAY, mixed, 0, [])

    rows = history._engine.execute("select waiting_s from visit order by rowid")
    assert [row["waiting_s"] for row in rows] == [10, 50, 90]


def test_nothing_of_a_ticket_is_in_it(branch: Branch, clock: Clock):
    """No number, no id, no token: the file is read byte for byte."""
    views = [somebody(branch, preferential=True, printer="p1") for _ in range(3)]
    void(acting(branch, Role.RECEPTION), views[0].ticket_id)
    reset(acting(branch, Role.RECEPTION), "A")
    tickets = branch.store.tickets.of_day(DAY)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    archive(branch)
    branch.store.close()

    bytes_ = branch.store.folder.history.read_bytes()

    for ticket in tickets:
        for secret in (ticket.id, ticket.token, ticket.written):
            assert secret.encode() not in bytes_
        assert ticket.issued_at.isoformat().encode() not in bytes_
    file = pysqlite3.connect(branch.store.folder.history)
    columns = {
        name
        for (table,) in file.execute("select name from sqlite_schema where type = 'table'")
        for _, name, *_ in file.execute(f"pragma table_info({table})")
    }
    audit = file.execute("select kind, actor, detail from audit order by at_ms").fetchall()
    file.close()
    assert columns == {
        "day", "issued", "preferential", "service", "outcome", "waiting_s", "walking_s",
        "service_s", "half_hour", "arrived", "at_ms", "kind", "actor", "detail",
        "took_s", "late_s",
    }  # fmt: skip
    assert [row[:2] for row in audit] == [
        ("voided", "reception:1"),
        ("reset", "reception:1"),
        ("day_closed", "kiosk:1"),
    ]


def test_staff_actions_of_the_same_moment_are_all_kept(branch: Branch, clock: Clock):
    """Two withdrawals in one millisecond are two."""
    reception = acting(branch, Role.RECEPTION)
    for view in [somebody(branch) for _ in range(2)]:
        void(reception, view.ticket_id)
    clock.advance(minutes=24 * 60)
    somebody(branch)

    archive(branch)

    rows = branch.store.history._engine.execute("select kind from audit where kind = 'voided'")
    assert len(rows) == 2


def test_what_staff_did_is_kept_to_the_minute(history: History):
    """The instant would lead to the ticket; who and what is enough (P9)."""
    at_ms = 1_795_426_139_999
    audit = {"day": DAY, "at_ms": at_ms, "kind": "voided", "actor": "desk:4", "detail": "{}"}

    history.add(DAY, measures(1), 0, [audit])

    [row] = history._engine.execute("select at_ms from audit")
    assert row["at_ms"] == at_ms - 59_999


def test_what_is_older_than_the_retention_goes(history: History):
    """From every table."""
    for day in ("2025-01-01", DAY):
        audit = {"day": day, "at_ms": 1, "kind": "reset", "actor": "reception:1", "detail": "{}"}
        history.add(day, measures(3), 0, [audit])

    history.forget_before("2026-01-01")

    for table in ("archived_day", "visit", "half_hour", "audit"):
        rows = history._engine.execute(f"select distinct day from {table}")  # noqa: S608
        assert [row["day"] for row in rows] == [DAY]


@pytest.mark.parametrize("junk", [b"junk" * 3000, b""])
def test_a_damaged_history_stops_nobody(branch: Branch, clock: Clock, junk: bytes):
    """It is said as a store error; the branch works and the closed day waits in the live file."""
    somebody(branch)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    branch.store.folder.history.write_bytes(junk)

    if junk:
        with pytest.raises(StoreError, match=r"history\.db"):
            archive(branch)
        assert len(branch.store.tickets.of_day(DAY)) == 1
        assert somebody(branch).digits == "002"
        branch.store.folder.history.unlink()
    assert archive(branch) == 1
    assert len(branch.store.history.visits(DAY)) == 1


def test_a_history_spoilt_in_the_middle_is_a_store_error(branch: Branch, clock: Clock):
    """Found while it is read or written, not when it is opened."""
    somebody(branch)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    archive(branch)
    branch.store.history.close()
    path = branch.store.folder.history
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))

    with pytest.raises(StoreError, match=r"history\.db"):
        branch.store.history.visits(DAY)
    assert somebody(branch).digits == "002"
    assert connect(branch.store.folder.live, read_only=True)
