"""Which page of the desk face goes with what the desk is doing."""

from kiosk.actions.views import DeskView
from kiosk.domain.desk import DeskState

SIGN_IN = "sign_in"
"""Nobody works here before they have signed in."""
PAGES = {
    DeskState.CLOSED: "closed",
    DeskState.FREE: "free",
    DeskState.CALLING: "called",
    DeskState.SERVING: "serving",
    DeskState.PAUSED: "paused",
}
ASIDE = {
    "": frozenset(DeskState),
    "find": frozenset({DeskState.FREE}),
    "transfer": frozenset({DeskState.CALLING, DeskState.SERVING}),
    "reason": frozenset({DeskState.FREE, DeskState.SERVING}),
}
"""Pages a person opens beside that of the state, and in which states they make sense."""


def ticket_id(view: DeskView | None) -> str:
    """Return the ticket that a view is about, or an empty text."""
    return view.ticket.ticket_id if view and view.ticket else ""
