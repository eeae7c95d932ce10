"""What a person is shown of their ticket."""

from kiosk.actions.branch import Branch
from kiosk.actions.configured import service_of
from kiosk.actions.foresight.reading import Estimate
from kiosk.actions.views import IssuedView
from kiosk.domain.ticket import Ticket


def issued_view(
    branch: Branch,
    ticket: Ticket,
    *,
    before: int,
    estimate: Estimate | None,
    on_paper: bool,
    again: bool = False,
) -> IssuedView:
    """Return a ticket as its person sees it, now.

    Args:
        before: People the rule would call first.
        again: It had been given before and is only shown and printed again.
    """
    wait = estimate.wait if estimate else None
    return IssuedView(
        ticket_id=ticket.id,
        letter=ticket.queue,
        digits=f"{ticket.number:03d}",
        service=service_of(branch, ticket).public_name,
        before=before,
        wait=wait,
        made_at=branch.local(estimate.made_at if estimate and wait else branch.now()),
        not_before=branch.maybe_local(estimate.not_before if estimate else None),
        booked_at=branch.maybe_local(ticket.booked_at),
        place=branch.office.waiting_place,
        code=ticket.token,
        on_paper=on_paper,
        again=again,
    )
