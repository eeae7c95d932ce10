"""Eight processes at one branch: no number twice, no person called twice, nobody locked out."""

import time
from collections import Counter
from dataclasses import dataclass, field
from multiprocessing.queues import Queue
from pathlib import Path

import pytest

from kiosk.clock import ScaledClock
from kiosk.domain.actor import Role
from kiosk.store.sqlite import StoreBusyError
from tests.store.crowd import (
    DAY,
    PROCESSES,
    a_busy_branch,
    a_shared_clock,
    branch_at,
    somebody_at,
)
from tests.store.replay import check

CROWD = 8
REPORT_EVERY = 500


@dataclass
class Report:
    """What one process has done, on the way or at the end."""

    place: int
    operations: int = 0
    is_last: bool = False
    busy: int = 0
    slowest_s: float = 0.0
    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    issued: list[tuple[str, str, str]] = field(default_factory=list)


def work(path: Path, now: ScaledClock, place: int, wanted: int, answers: "Queue[Report]") -> None:
    """Do so many things at the branch and report what came of them; runs in its own process."""
    me = somebody_at(path, now, place, bookings=wanted // 2)
    report = Report(place)
    while report.operations < wanted:
        started = time.perf_counter()
        try:
            acted = bool(me.act())
        except StoreBusyError:
            report.busy += 1
            continue
        report.slowest_s = max(report.slowest_s, time.perf_counter() - started)
        report.operations += acted
        if acted and report.operations % REPORT_EVERY == 0:
            answers.put(Report(place, report.operations))
    me.branch.store.close()
    report.done, report.refused, report.issued = me.done, me.refused, me.issued
    report.is_last = True
    answers.put(report)


def crowd(path: Path, operations: int) -> list[Report]:
    """Let eight processes do so many things together; return what each reports."""
    now = a_shared_clock()
    a_busy_branch(path, now, bookings=operations // 16).store.close()
    answers: Queue[Report] = PROCESSES.Queue()
    processes = [
        PROCESSES.Process(target=work, args=(path, now, place, operations // CROWD, answers))
        for place in range(CROWD)
    ]
    for process in processes:
        process.start()
    reports: dict[int, Report] = {}
    while sum(report.is_last for report in reports.values()) < CROWD:
        report = answers.get(timeout=60)
        reports[report.place] = report
        done = sum(one.operations for one in reports.values())
        print(f"\r{done} of {operations}", end="", flush=True)  # noqa: T201
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * CROWD
    return list(reports.values())


@pytest.mark.parametrize(
    "operations",
    [1000, pytest.param(100_000, marks=[pytest.mark.long, pytest.mark.timeout(3600)])],
)
def test_eight_processes_never_give_a_number_twice_nor_call_anybody_twice(
    tmp_path: Path, operations: int
):
    """Every step of the log is allowed, nothing is missing, and nobody was told "busy"."""
    path = tmp_path / "data"

    started = time.perf_counter()
    reports = crowd(path, operations)
    seconds = time.perf_counter() - started

    branch = branch_at(path, a_shared_clock(), Role.RECEPTION)
    figures = check(branch.store, DAY)
    kept = {one.id: (one.queue, f"{one.number:03d}") for one in branch.store.tickets.of_day(DAY)}
    branch.store.close()
    told = [number for report in reports for number in report.issued]
    logged = (path / f"numbers-{DAY}.log").read_text("ascii").split()
    done: Counter[str] = sum((report.done for report in reports), Counter())
    refused: Counter[str] = sum((report.refused for report in reports), Counter())
    busy = sum(report.busy for report in reports)
    print(  # noqa: T201
        f"\n{done.total()} operations by {CROWD} processes in {seconds:.0f} s, {figures}, "
        f"{refused.total()} refused by rules, slowest "
        f"{max(report.slowest_s for report in reports):.3f} s, {busy} busy errors\n"
        f"{dict(done)}\n{ {str(reason): times for reason, times in refused.items()} }"
    )
    assert busy == 0
    assert {ticket: (letter, digits) for ticket, letter, digits in told} == kept
    assert len(told) == len(kept) == len(logged) // 3
