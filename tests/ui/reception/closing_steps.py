"""What staff do to close the day or a queue, and how its tickets stand then."""

from kiosk.actions.branch import Branch
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting
from tests.ui.reception.conftest import OpenReception, Reception

PAUSE_MS = 800
"""Longer than a second press of the same button is ignored."""


def statuses(branch: Branch) -> list[TicketStatus]:
    """Return how the tickets of today stand, by queue and number."""
    tickets = branch.store.tickets.of_day("2026-11-23")
    return [one.status for one in sorted(tickets, key=lambda one: (one.queue, one.number))]


def closed(open_reception: OpenReception) -> Reception:
    """Return reception after it has closed the day with one ticket."""
    reception = open_reception()
    reception.goes_to("close")
    closes(reception)
    reception.waits_for("La giornata è chiusa dalle 10:28")
    return reception


def closes(reception: Reception) -> None:
    """Go through both steps of what the page shows, with one ticket."""
    reception.waits_for("1 biglietto in attesa")
    reception.click("continue")
    reception.waits_for("Chiudi 1 biglietto")
    reception.click("close")


def reset_queue(open_reception: OpenReception) -> Reception:
    """Return reception after it has reset queue A with one ticket."""
    reception = open_reception()
    reception.goes_to("close")
    reception.waits_for("in attesa")
    reception.click("one-queue")
    reception.waits_for("Azzera una coda")
    closes(reception)
    reception.waits_for("La coda A è azzerata")
    return reception


def goes_away(reception: Reception) -> None:
    """Leave the page for so long that the same button can be pressed again."""
    reception.goes_to("now")
    reception.waits_for("Adesso in sede")
    reception.waits(PAUSE_MS)


def looks_again(reception: Reception, branch: Branch) -> None:
    """Let the page see the branch as it is now."""
    view = reception_view(acting(branch, Role.RECEPTION))
    reception.face.closing.look(view)  # type: ignore[attr-defined]
