"""Views of a desk as the branch would give them, for looking at a page without a day at it."""

from dataclasses import replace

from kiosk.actions.views import (
    DeskBooking,
    DeskQueue,
    DeskTicket,
    DeskView,
    ParkedTicket,
    Target,
)
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.desk import DeskState
from kiosk.domain.ticket import TicketStatus
from kiosk.domain.wait import Wait
from tests.builders import in_italian, local

A_MINUTE_S = 60

QUEUES = (
    DeskQueue("A", in_italian("Prima accoglienza"), 14, 14 * A_MINUTE_S, 20 * A_MINUTE_S),
    DeskQueue("L", in_italian("Sportelli di linea"), 7, 22 * A_MINUTE_S, 20 * A_MINUTE_S),
    DeskQueue("E", in_italian("Sportello veloce"), 5, 9 * A_MINUTE_S, 20 * A_MINUTE_S),
)
BOOKINGS = (
    DeskBooking(local(10, 50), in_italian("Sportelli di linea"), arrived=True),
    DeskBooking(local(11), in_italian("Sportelli di linea"), arrived=False),
)
PARKED = (
    ParkedTicket("p1", "L\N{NO-BREAK SPACE}108", in_italian("Stato della pratica")),
    ParkedTicket("p2", "E\N{NO-BREAK SPACE}201", in_italian("Ritirare un documento")),
)
TARGETS = (
    Target("service:quick", "E", in_italian("Sportello veloce"), 5, Wait(5, 10)),
    Target("service:first", "A", in_italian("Prima accoglienza"), 14, None),
    Target("service:c", "C", in_italian("Consulenza"), 0, None, "appointment_only"),
    Target("desk:12", "12", in_italian("primo piano"), 1, None),
)


def a_ticket(**more: object) -> DeskTicket:
    """Return a person with preferential access who was just called."""
    ticket = DeskTicket(
        ticket_id="1",
        number="A\N{NO-BREAK SPACE}047",
        service=in_italian("Informazioni e orientamento"),
        status=TicketStatus.CALLED,
        waited_s=14 * A_MINUTE_S,
        priority=True,
        booked_at=None,
        called_at=local(10, 42),
        called_s=25,
        calls=1,
        most_calls=3,
        recall_in_s=0,
        served_s=0,
        limit_s=600,
    )
    return replace(ticket, **more)  # type: ignore[arg-type]


def a_view(state: DeskState = DeskState.FREE, **more: object) -> DeskView:
    """Return desk 4 with three queues and two bookings."""
    view = DeskView(
        desk="4",
        now=local(10, 42),
        state=state,
        ticket=None,
        queues=QUEUES,
        bookings=BOOKINGS,
        parked=(),
        targets=TARGETS,
        waiting=26,
        longest_s=22 * A_MINUTE_S,
        undo="served",
        last_number="A\N{NO-BREAK SPACE}046",
        last_status=TicketStatus.SERVED,
        last_at=local(10, 41),
    )
    return replace(view, **more)  # type: ignore[arg-type]


def serving(served_s: int, limit_s: int | None = 600) -> DeskView:
    """Return desk 4 while it serves somebody with a booking."""
    ticket = a_ticket(
        status=TicketStatus.SERVING, booked_at=local(10, 30), served_s=served_s, limit_s=limit_s
    )
    return a_view(DeskState.SERVING, ticket=ticket, undo="")


VIEWS = {
    "closed": a_view(DeskState.CLOSED),
    "paused": a_view(DeskState.PAUSED),
    "free": a_view(),
    "parked": a_view(parked=PARKED),
    "called": a_view(DeskState.CALLING, ticket=a_ticket(), undo="called"),
    "phoned": a_view(
        DeskState.CALLING,
        ticket=a_ticket(mode=DeliveryMode.PHONE_RECONTACT, recall_in_s=45, booked_at=local(10, 30)),
        undo="phoned",
    ),
    "not answered": a_view(
        undo="no_show",
        last_status=TicketStatus.NO_SHOW,
        last_mode=DeliveryMode.PHONE_RECONTACT,
        bookings=(replace(BOOKINGS[0], mode=DeliveryMode.PHONE_RECONTACT), BOOKINGS[1]),
    ),
    "sent here": a_view(
        DeskState.CALLING,
        ticket=a_ticket(note="Manca il modulo AP70, lo stampa da noi", back_to="12"),
        undo="called",
    ),
    "called again": a_view(
        DeskState.CALLING,
        ticket=a_ticket(recall_in_s=15, calls=2, booked_at=local(10, 30)),
        undo="called",
    ),
    "just begun": replace(
        serving(4),
        undo="serving",
        last_number="A\N{NO-BREAK SPACE}047",
        last_status=TicketStatus.SERVING,
        last_at=local(10, 42),
    ),
    "by phone, just begun": a_view(
        DeskState.SERVING,
        ticket=replace(
            a_ticket(mode=DeliveryMode.PHONE_RECONTACT, booked_at=local(10, 30), limit_s=1800),
            status=TicketStatus.SERVING,
        ),
        undo="serving",
        last_status=TicketStatus.SERVING,
    ),
    "serving": serving(130),
    "near the limit": serving(492),
    "beyond the limit": serving(640),
    "without a limit": serving(492, None),
}
