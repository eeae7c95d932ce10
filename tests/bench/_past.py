"""Branches with a past: tickets of earlier days in the live file, or in the history file."""

import os
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from kiosk.actions.branch import Branch
from kiosk.actions.desks import open_desk
from kiosk.clock import ScaledClock
from kiosk.domain.actor import Role
from kiosk.store.sqlite import connect
from tests.bench._figures import progress
from tests.builders import acting, somebody
from tests.store.crowd import a_busy_branch

WAITING = 20
FIRST_EVENT = 1_000_000
"""Today's events and calls come after all those of the past."""
YESTERDAY = date(2026, 11, 22)
HISTORY_UNTIL = date(2026, 11, 10)
HISTORY_DAYS = 390
"""As many as retention keeps: thirteen months."""

PAST_TICKETS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < :tickets)
insert into ticket (id, day, queue, round, number, service, issued_ms, origin, language, token,
  start_s, rate, head_start_s, preferential, status, desk, called_ms, calls, serving_ms, ended_ms)
select printf('0190-%08d', n), date(:until, printf('-%d days', n / :a_day)), 'A',
  n / 999 + 1, n % 999 + 1, 'orientation', 1700000000000 + n, 'kiosk:1', 'it',
  printf('%032d', n), 1700000000, 1, 0, 0, 'served', '1', 1700000000000 + n, 1,
  1700000000000 + n, 1700000000000 + n from each
"""
PAST_EVENTS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < 4 * :tickets)
insert into event select n, date(:until, printf('-%d days', n / 4 / :a_day)), 1700000000000 + n,
  case n % 4 when 0 then 'issued' when 1 then 'called' when 2 then 'serving' else 'served' end,
  'desk:1', printf('0190-%08d', n / 4), 'A', n % 999 + 1, '1', 'orientation',
  case when n % 4 = 1 then n / 4 + 1 end, '{}', zeroblob(32) from each
"""
PAST_JOBS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < :tickets)
insert into print_job select printf('0191-%08d', n), printf('0190-%08d', n), 0, 'p1', '{}',
  'printed', 'fence', 'ready', 'ABCD', 1700000000000 + n, 1700000000000 + n, 1700000000000 + n
from each
"""
VISITS = """
with recursive each(n) as (select 1 union all select n + 1 from each where n < :tickets)
insert into visit select :day,
  case n % 3 when 0 then 'orientation' when 1 then 'quick' else 'case_status' end,
  case n % 20 when 0 then 'no_show' else 'served' end, n * 7 % 2400, n * 3 % 60, n * 11 % 900
from each
"""
HALF_HOURS = """
with recursive each(n) as (select 0 union all select n + 1 from each where n < 19)
insert into half_hour
select :day, printf('%02d:%02d', 8 + n / 2, n % 2 * 30), 'orientation', :tickets / 20 from each
"""


def a_branch(path: Path, now: ScaledClock) -> Branch:
    """Return a branch where today's events leave room for those of the past."""
    branch = a_busy_branch(path, now)
    with branch.store._engine.writing():
        branch.store._engine.execute(
            "update head set sequence = :at, call = :at", {"at": FIRST_EVENT}
        )
    return branch


def a_morning(branch: Branch) -> None:
    """Let some people come and a desk open, each branch with an empty log of changes.

    A log that has room already is written faster than one that grows.
    """
    branch.store._engine.execute("pragma wal_checkpoint(truncate)")
    for _ in range(WAITING):
        somebody(branch, printer="p1")
    open_desk(acting(branch, Role.DESK, "1"), "1")


def add_past(branch: Branch, tickets: int, until: date, a_day: int) -> None:
    """Put served tickets of earlier days into the live file, with their events and slips.

    Args:
        until: The last of the days.
        a_day: Tickets of each day.
    """
    values = {"tickets": tickets, "until": until.isoformat(), "a_day": a_day}
    with branch.store._engine.writing():
        for statement in (PAST_TICKETS, PAST_EVENTS, PAST_JOBS):
            branch.store._engine.execute(statement, values)


def fill_history(branch: Branch, tickets: int) -> None:
    """Put visits into the history file, as many each day; wait for the disk once, at the end."""
    assert not branch.store.history.days()  # this made the file
    with closing(connect(branch.store.folder.history)) as connection:
        connection.execute("pragma synchronous = off")
        for number in range(HISTORY_DAYS):
            day = HISTORY_UNTIL - timedelta(days=HISTORY_DAYS - 1 - number)
            values = {"day": day.isoformat(), "tickets": tickets // HISTORY_DAYS}
            connection.execute("begin immediate")
            connection.execute("insert into archived_day values (:day, :tickets, 900)", values)
            connection.execute(VISITS, values)
            connection.execute(HALF_HOURS, values)
            connection.execute("commit")
            progress(number + 1, HISTORY_DAYS)
        connection.execute("pragma wal_checkpoint(truncate)")
    os.sync()  # what is still on its way would slow down what is measured
