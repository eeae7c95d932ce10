"""Print jobs: one for each slip, with how far it has come."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus, SlipFate, slip_fate
from kiosk.store import hall_statements, statements
from kiosk.store.rows import maybe_moment, maybe_ms, moment, ms
from kiosk.store.sqlite import Engine, Row


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One slip to print.

    Args:
        copy: 0 for the first slip, then the number of the reprint.
        content: The slip's words as JSON.
        process_id: Four characters the printer gives back once it has printed.
    """

    id: str
    ticket_id: str
    copy: int
    printer: str
    content: str
    process_id: str
    queued_at: datetime
    status: PrintStatus = PrintStatus.QUEUED
    confirmation: Confirmation = Confirmation.NONE
    condition: PrinterCondition = PrinterCondition.UNKNOWN
    sending_at: datetime | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TicketSlip:
    """A ticket and what became of its slip."""

    ticket_id: str
    queue: str
    number: int
    status: PrintStatus
    fate: SlipFate

    @property
    def end(self) -> str:
        """What staff are told became of it: how far it came, or that it may be stuck."""
        return self.fate if self.fate is SlipFate.STUCK else self.status


class PrintJobs:
    """The print jobs of the live file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, job: PrintJob) -> None:
        """Keep a new job."""
        self._engine.execute(
            statements.INSERT_JOB,
            {
                "id": job.id,
                "ticket_id": job.ticket_id,
                "copy": job.copy,
                "printer": job.printer,
                "content": job.content,
                "process_id": job.process_id,
                "queued_ms": ms(job.queued_at),
            },
        )

    def save(self, job: PrintJob) -> None:
        """Write how far the job has come."""
        self._engine.execute(
            statements.UPDATE_JOB,
            {
                "id": job.id,
                "status": job.status,
                "confirmation": job.confirmation,
                "condition": job.condition,
                "sending_ms": maybe_ms(job.sending_at),
                "done_ms": maybe_ms(job.done_at),
            },
        )

    def find(self, job_id: str) -> PrintJob | None:
        """Return a job, or None."""
        rows = self._engine.execute(statements.JOB, {"id": job_id})
        return _job(rows[0]) if rows else None

    def with_process_id(self, printer: str, process_id: str) -> PrintJob | None:
        """Return the latest job with this process id, or None."""
        values = {"printer": printer, "process_id": process_id}
        rows = self._engine.execute(statements.JOB_WITH_PROCESS_ID, values)
        return _job(rows[0]) if rows else None

    def next_of(self, printer: str) -> PrintJob | None:
        """Return the job that has waited longest for a printer, or None."""
        rows = self._engine.execute(statements.NEXT_JOB, {"printer": printer})
        return _job(rows[0]) if rows else None

    def in_flight(self, printer: str) -> list[PrintJob]:
        """Return jobs that were being sent, perhaps by a process that is no more."""
        return [
            _job(row)
            for row in self._engine.execute(statements.JOBS_IN_FLIGHT, {"printer": printer})
        ]

    def last_ended(self, printer: str) -> PrintJob | None:
        """Return the job of which a printer got bytes last, or None before the first."""
        rows = self._engine.execute(statements.LAST_ENDED_JOB, {"printer": printer})
        return _job(rows[0]) if rows else None

    def of_ticket(self, ticket_id: str) -> list[PrintJob]:
        """Return a ticket's jobs, the first slip first."""
        rows = self._engine.execute(statements.JOBS_OF_TICKET, {"ticket_id": ticket_id})
        return [_job(row) for row in rows]

    def forget_bookings(self, before: datetime) -> None:
        """Delete the slips of bookings queued before a moment: they go with no ticket."""
        self._engine.execute(hall_statements.DELETE_BOOKING_JOBS, {"ms": ms(before)})

    def doubtful(self, day: str, most: int) -> list[TicketSlip]:
        """Return a day's live tickets whose paper is missing, stuck or uncertain, latest first."""
        rows = self._engine.execute(statements.DOUBTFUL_JOBS, {"day": day, "most": most})
        return [_slip(row) for row in rows]

    def untaken(self, day: str) -> dict[str, int]:
        """Return how many slips of a day each printer drew back in, as nobody took them."""
        rows = self._engine.execute(statements.UNTAKEN_SLIPS, {"day": day})
        return {row["printer"]: row["slips"] for row in rows}

    def last_of(self, printer: str, day: str) -> TicketSlip | None:
        """Return the slip of a day that a printer got last, or None."""
        rows = self._engine.execute(statements.LAST_SLIP, {"printer": printer, "day": day})
        return _slip(rows[0]) if rows else None


def _slip(row: Row) -> TicketSlip:
    status, confirmation = PrintStatus(row["status"]), Confirmation(row["confirmation"])
    fate = slip_fate(status, confirmation)
    return TicketSlip(row["id"], row["queue"], row["number"], status, fate)


def _job(row: Row) -> PrintJob:
    return PrintJob(
        id=row["id"],
        ticket_id=row["ticket_id"],
        copy=row["copy"],
        printer=row["printer"],
        content=row["content"],
        process_id=row["process_id"],
        queued_at=moment(row["queued_ms"]),
        status=PrintStatus(row["status"]),
        confirmation=Confirmation(row["confirmation"]),
        condition=PrinterCondition(row["condition"]),
        sending_at=maybe_moment(row["sending_ms"]),
        done_at=maybe_moment(row["done_ms"]),
    )
