"""What a rule does not allow, as opposed to a bug."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a rule said no; the catalogues in config/common/wording say it to a person."""

    OFFICE_CLOSED = "office_closed"
    """The branch is closed now; `opens` says when it opens."""
    DAY_CLOSED = "day_closed"
    """Reception has closed the day; `opens` says when tickets are given again."""
    SERVICE_CLOSED = "service_closed"
    """This service is closed now; `opens` says when it opens."""
    BOOKING_NEEDED = "booking_needed"
    """A counter service without a booking: the front desk books (R2)."""
    APPOINTMENT_ONLY = "appointment_only"
    """A second-level service without an appointment: the front desk helps (R4)."""
    NO_FRONT_DESK = "no_front_desk"
    """This branch has no front desk: only the booking channels help (R8)."""
    TOO_EARLY = "too_early"
    """The booking is later, `at`; `back` says from when to check in."""
    NO_BOOKING_FOUND = "no_booking_found"
    """No booking for today here; one text for every cause (P8)."""
    NOT_IN_PERSON = "not_in_person"
    """The appointment, `at`, is by phone or on the web, as `mode` says; nobody waits (R5)."""
    TOO_MANY_TRIES = "too_many_tries"
    """Too many look-ups of bookings in a minute (P8)."""
    TOO_MANY_TICKETS = "too_many_tickets"
    """This kiosk has just given as many tickets as it may in a minute."""
    UNKNOWN_SERVICE = "unknown_service"
    """The configuration has no service `service`."""
    UNKNOWN_DESK = "unknown_desk"
    """The configuration has no desk `desk`."""
    UNKNOWN_KIOSK = "unknown_kiosk"
    """The configuration has no kiosk `kiosk`."""
    UNKNOWN_QUEUE = "unknown_queue"
    """The configuration has no queue `queue`."""
    UNKNOWN_TICKET = "unknown_ticket"
    """No ticket `number` is live today."""
    NOT_A_TICKET_NUMBER = "not_a_ticket_number"
    """`text` is not a letter and up to three digits."""
    WHICH_TICKET = "which_ticket"
    """Several tickets have the digits `number`; only the letter tells them apart."""
    WRONG_STATUS = "wrong_status"
    """Ticket `number` is `status`, from where this step does not lead."""
    NOT_YOURS = "not_yours"
    """Ticket `number` is at desk `desk`."""
    DESK_BUSY = "desk_busy"
    """Desk `desk` still has ticket `number`."""
    DESK_CLOSED = "desk_closed"
    """Desk `desk` is not open."""
    DESK_PAUSED = "desk_paused"
    """Desk `desk` is on a pause."""
    DESK_TAKEN = "desk_taken"
    """Desk `desk` already has a session of somebody else."""
    NOT_IN_PROFILE = "not_in_profile"
    """Desk `desk` does not serve the service of ticket `number`."""
    TOO_SOON = "too_soon"
    """A recall is possible in `seconds`."""
    TOO_MANY_CALLS = "too_many_calls"
    """Ticket `number` was called `calls` times; mark it as not present."""
    NOTHING_TO_UNDO = "nothing_to_undo"
    """The last step cannot be taken back any more."""
    STILL_SERVING = "still_serving"
    """`desks` still serve somebody; finish there first."""
    NOTHING_TO_CLOSE = "nothing_to_close"
    """Nobody has taken a number today yet."""
    ALREADY_CLOSED = "already_closed"
    """The day is closed already."""
    CODE_TAKEN = "code_taken"
    """`count` bookings have the code of another one of their day; none was kept."""
    QUEUE_FULL = "queue_full"
    """Every number of queue `queue` is held by somebody who waits."""
    UNKNOWN_PRINTER = "unknown_printer"
    """The configuration has no printer `printer`."""
    PRINTER_OUT = "printer_out"
    """Printer `printer` cannot print now; ticket `number` counts without paper."""
    NOT_ALLOWED = "not_allowed"
    """Role `role` may not do this."""
    DISK_FULL = "disk_full"
    """The store's disk has no room; nothing was changed."""


class RefusedError(Exception):
    """A rule does not allow this now; a face tells the person and goes on.

    Args:
        reason: What the rule says.
        values: What the sentence for a person names, by placeholder.
    """

    def __init__(self, reason: Reason, **values: str | int) -> None:
        super().__init__(reason.value + "".join(f" {k}={v}" for k, v in sorted(values.items())))
        self.reason = reason
        self.values = values
