"""The life of a ticket as design.md 4 has it, written down once more apart from the code."""

from collections.abc import Callable, Mapping
from datetime import datetime

from kiosk.domain import ticket as steps
from kiosk.domain.calling import Standing
from kiosk.domain.ticket import Ticket, TicketStatus
from tests.domain.builders import NINE_S

S = TicketStatus
Step = Callable[[Ticket, str, datetime], Ticket]
"""What is done with a ticket at a desk at a moment."""
LATER_PLACE = Standing(NINE_S + 1200)

AT_ITS_DESK: Mapping[str, Step] = {
    "recall": steps.recall,
    "start_serving": steps.start_serving,
    "finish": steps.finish,
    "mark_no_show": lambda ticket, desk, _now: steps.mark_no_show(ticket, desk),
    "park": steps.park,
    "resume": steps.resume,
    "transfer": lambda ticket, desk, _now: steps.transfer(
        ticket, desk, LATER_PLACE, "urp_contact", None
    ),
}
"""Only the desk that has the ticket may do these."""
STEPS: Mapping[str, Step] = {
    **AT_ITS_DESK,
    "call": steps.call,
    "reinstate": lambda ticket, _desk, _now: steps.reinstate(ticket),
    "void": lambda ticket, _desk, now: steps.void(ticket, now),
}
LEADS_TO: Mapping[tuple[str, TicketStatus], TicketStatus] = {
    ("call", S.WAITING): S.CALLED,
    ("recall", S.CALLED): S.CALLED,
    ("start_serving", S.CALLED): S.SERVING,
    ("finish", S.SERVING): S.SERVED,
    ("mark_no_show", S.CALLED): S.NO_SHOW,
    ("reinstate", S.NO_SHOW): S.WAITING,
    ("park", S.SERVING): S.PARKED,
    ("resume", S.PARKED): S.SERVING,
    ("transfer", S.CALLED): S.WAITING,
    ("transfer", S.SERVING): S.WAITING,
    ("void", S.WAITING): S.VOIDED,
    ("void", S.CALLED): S.VOIDED,
}
"""Every other pair of step and status is refused."""
