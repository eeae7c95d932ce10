"""The spool: prints what was issued and records what the printer said (design.md 5)."""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.actions.paper import count_paper, is_counted_low
from kiosk.domain.printer import (
    CAN_PRINT,
    Confirmation,
    PrinterCondition,
    PrintStatus,
    SteadyCondition,
)
from kiosk.printing.printer import Printer
from kiosk.printing.slip import Slip, from_json
from kiosk.store.events import Kind
from kiosk.store.print_jobs import PrintJob

LOG = logging.getLogger(__name__)

Build = Callable[[Slip, str], bytes]
"""Draws a slip and returns the printer's bytes, with the job's process id."""

FRESH = timedelta(seconds=60)
"""A queued slip older than this is not printed by itself: its person has gone on without it."""
LOOK_EVERY_S = 0.25
REST_S = 1.0
"""Looks that somebody may wake need not come as often."""
BREATH_S = 0.05
"""Between two pieces of work ahead: the face goes on meanwhile."""
ASK_EVERY = timedelta(seconds=2)
"""A printer that says by itself what changes is heard sooner."""
NOTE_EVERY = timedelta(seconds=60)
"""A printer that is as before is noted again: each note wakes every face of the branch."""

MAY_PRINT = CAN_PRINT | {PrinterCondition.UNKNOWN}
"""A printer that cannot tell how it is may be well."""

_KINDS = {
    PrintStatus.PRINTED: Kind.PRINTED,
    PrintStatus.SENT: Kind.PRINT_SENT,
    PrintStatus.FAILED: Kind.PRINT_FAILED,
    PrintStatus.UNKNOWN: Kind.PRINT_UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Spool:
    """One printer and what it takes to print on it; only one process owns a printer.

    Args:
        name: Of the printer in the configuration.
        build: Slip and process id to bytes; made in the printing thread.
        ahead: Does one short piece of work for later slips, while there is nothing to print;
            returns whether there was any.
    """

    name: str
    printer: Printer
    build: Build
    ahead: Callable[[], bool] = lambda: False
    steady: SteadyCondition = field(default_factory=SteadyCondition)


def settle(branch: Branch, spool: Spool) -> int:
    """Record as UNKNOWN what a process that is no more was sending; return how many.

    Such a slip may lie in the tray: it is never printed again by itself.
    """
    with branch.store.transaction():
        jobs = branch.store.jobs.in_flight(spool.name)
        for job in jobs:
            _record(branch, replace(job, status=PrintStatus.UNKNOWN, done_at=branch.now()))
        return len(jobs)


def print_next(branch: Branch, spool: Spool) -> PrintJob | None:
    """Print the slip that has waited longest; return its job as it ended, or None.

    SENDING is committed before the first byte, so that whatever happens nobody prints it
    twice. A job that has waited too long, or that is no slip, fails unsent: staff can print it
    again.
    """
    job = branch.store.jobs.next_of(spool.name)
    if job is None:
        return None
    now = branch.now()
    if now - job.queued_at > FRESH:
        return _keep(branch, replace(job, status=PrintStatus.FAILED, done_at=now))
    try:
        data = spool.build(from_json(job.content), job.process_id)
    except ValueError:
        LOG.exception("printer %s: the slip of job %s cannot be made", spool.name, job.id)
        return _keep(branch, replace(job, status=PrintStatus.FAILED, done_at=now))
    with branch.store.transaction():
        known = branch.store.jobs.find(job.id)
        if known is None or known.status is not PrintStatus.QUEUED:
            return None  # a second process that believes the printer is its own was faster
        branch.store.jobs.save(replace(job, status=PrintStatus.SENDING, sending_at=now))
    result = spool.printer.send(data, job.process_id)
    done = replace(
        job,
        status=result.status,
        confirmation=result.confirmation,
        condition=result.condition,
        sending_at=now,
        done_at=branch.now(),
    )
    with branch.store.transaction():  # one: whoever knows the condition knows the outcome
        _record(branch, done)
        _note_drawn_back(branch, spool)
        count_paper(branch, spool.name, result.paper_mm)
        note_printer(branch, spool.name, _believed(branch, spool, result.condition))
    return done


def run_spool(
    branch: Branch, spool: Spool, stop: threading.Event, woken: threading.Event | None = None
) -> None:
    """Print until told to stop: the body of the printing thread.

    Between slips the printer is asked how it is, so that the kiosk knows before the first tap.

    Args:
        woken: Set when there may be something to print, and at the end.
    """
    settle(branch, spool)
    if _may_hang_out(branch.store.jobs.last_ended(spool.name)):
        spool.printer.expect_stub()
    with spool.printer.kept():
        _believed(branch, spool, spool.printer.condition())  # a slip may stand there since before
        asked = noted = branch.now() - NOTE_EVERY
        while not stop.is_set():
            if not _is_held(spool) and print_next(branch, spool) is not None:
                continue
            now = branch.now()
            if _is_over(ASK_EVERY, asked, now) or _is_worth_a_look(spool):
                asked, known = now, spool.steady.now
                condition = _believed(branch, spool, spool.printer.condition())
                _note_drawn_back(branch, spool)
                if condition is not known or _is_over(NOTE_EVERY, noted, now):
                    note_printer(branch, spool.name, condition)
                    noted = now
            rest_s = _rest(spool)
            if woken is None:
                stop.wait(min(rest_s, LOOK_EVERY_S))
            else:
                woken.wait(rest_s)
                woken.clear()


def _may_hang_out(job: PrintJob | None) -> bool:
    """Return whether half of a slip, or one that was printed and not cut, may be in the printer.

    What was to cut it is lost where somebody has switched the printer off meanwhile. One that
    nobody took was cut, and is drawn back.
    """
    if job is None or job.condition is PrinterCondition.NOT_TAKEN:
        return False
    return job.status is PrintStatus.UNKNOWN or job.confirmation is Confirmation.UNCUT


def _is_worth_a_look(spool: Spool) -> bool:
    """Return whether the printer may have something new to say."""
    steady = spool.steady
    is_well = steady.now in MAY_PRINT and not steady.is_in_doubt
    return spool.printer.has_news() or spool.printer.is_occupied() or not is_well


def _is_held(spool: Spool) -> bool:
    """Return whether the next slip has to wait for somebody to take the one before.

    Nothing of it is sent meanwhile, the printer is looked at, and who wants to end it may.
    """
    is_else_well = spool.steady.now in MAY_PRINT | {PrinterCondition.NOT_TAKEN}
    return is_else_well and spool.printer.is_occupied()


def _rest(spool: Spool) -> float:
    """Do a piece of work ahead, if there is time; return how long to wait before the next look."""
    if _is_held(spool):
        return LOOK_EVERY_S
    return BREATH_S if spool.ahead() else REST_S


def _believed(branch: Branch, spool: Spool, said: PrinterCondition) -> PrinterCondition:
    """Return what is known of a printer after it said this, with its paper counted; log changes."""
    known = spool.steady.now
    condition = spool.steady.read(said, is_counted_low=is_counted_low(branch, spool.name))
    if condition is not known:
        LOG.info("printer %s: %s", spool.name, condition)
    return condition


def _is_over(pause: timedelta, since: datetime, now: datetime) -> bool:
    """Return whether a pause is over; a clock that was set back makes none longer."""
    return abs(now - since) >= pause


def _keep(branch: Branch, job: PrintJob) -> PrintJob:
    with branch.store.transaction():
        return _record(branch, job)


def _note_drawn_back(branch: Branch, spool: Spool) -> None:
    """Record that nobody took a slip: reception sees that its person may have none."""
    process_id = spool.printer.drawn_back()
    if process_id is None:
        return
    with branch.store.transaction():
        job = branch.store.jobs.with_process_id(spool.name, process_id)
        if job is not None:
            lost = replace(job, status=PrintStatus.UNKNOWN, condition=PrinterCondition.NOT_TAKEN)
            _record(branch, lost, Kind.DRAWN_BACK)


def _record(branch: Branch, job: PrintJob, kind: Kind | None = None) -> PrintJob:
    """Keep how far a job has come; the event's kind follows from that where none is given."""
    branch.store.jobs.save(job)
    ticket = branch.store.tickets.find(job.ticket_id)
    if ticket is not None:
        branch.store.events.add(
            kind or _KINDS[job.status], ticket.day, branch.now(), f"printer:{job.printer}",
            ticket=ticket, confirmation=job.confirmation, copy=job.copy,
        )  # fmt: skip
    return job
