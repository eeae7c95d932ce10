"""What tests of the spool share: a job's bytes and how far a slip has come."""

from kiosk.actions.branch import Branch
from kiosk.domain.printer import PrintStatus
from kiosk.printing.slip import Slip


def built(slip: Slip, process_id: str) -> bytes:
    """Return bytes that say what they would print."""
    return f"{slip.number} {process_id}".encode()


def status(branch: Branch, ticket_id: str) -> PrintStatus:
    """Return how far the first slip has come."""
    return branch.store.jobs.of_ticket(ticket_id)[0].status
