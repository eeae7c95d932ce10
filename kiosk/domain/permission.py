"""Who may do what: one table of roles and actions; what it does not say is denied.

Source: domain.md 1.5 and 3.1; design.md 13.10 for the roles of this product.
"""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.actor import Actor, Role


class Action(StrEnum):
    """What can be done at a branch, named as the function that does it."""

    # At a kiosk, or at reception on somebody's behalf
    KIOSK_VIEW = "kiosk_view"
    TAKE_TICKET = "take_ticket"
    FIND_BOOKING = "find_booking"
    CHECK_IN = "check_in"
    REPRINT = "reprint"
    AT_THE_KIOSK = "at_the_kiosk"
    NUMBER_OF_SLIP = "number_of_slip"
    ASK_FOR_HELP = "ask_for_help"
    NOTE_ALIVE = "note_alive"
    NOTE_PRINTER = "note_printer"
    # On a display
    DISPLAY_VIEW = "display_view"
    NOTE_SHOWN = "note_shown"
    # At a desk
    DESK_VIEW = "desk_view"
    OPEN_DESK = "open_desk"
    CLOSE_DESK = "close_desk"
    PAUSE = "pause"
    GO_ON = "go_on"
    CALL_NEXT = "call_next"
    CALL = "call"
    RECALL = "recall"
    MARK_NO_SHOW = "mark_no_show"
    START_SERVING = "start_serving"
    FINISH = "finish"
    PARK = "park"
    RESUME = "resume"
    TRANSFER = "transfer"
    LET_BACK = "let_back"
    UNDO = "undo"
    BEGIN_REMOTE = "begin_remote"
    # At reception
    RECEPTION_VIEW = "reception_view"
    FIND_TICKET = "find_ticket"
    TICKETS_LIKE = "tickets_like"
    VOID = "void"
    REINSTATE = "reinstate"
    CLOSE_AS_SERVED = "close_as_served"
    IMPORT_APPOINTMENTS = "import_appointments"
    CODE_CLASHES = "code_clashes"
    RESET_PREVIEW = "reset_preview"
    RESET = "reset"
    RESET_WHILE_OPEN = "reset_while_open"
    UNDO_RESET = "undo_reset"
    HELP_GIVEN = "help_given"
    CHANGE_ROLL = "change_roll"
    HAS_PREFERENCE = "has_preference"
    SET_PREFERENCE = "set_preference"
    OPENS_AFTER = "opens_after"
    CLOSE_SERVICE = "close_service"
    OPEN_SERVICE = "open_service"
    KEEP_OPEN = "keep_open"
    PUT_UP_MESSAGE = "put_up_message"
    TAKE_DOWN_MESSAGE = "take_down_message"
    BOOKABLE_SERVICES = "bookable_services"
    NEXT_OPEN_DAY = "next_open_day"
    FREE_SLOTS = "free_slots"
    BOOK = "book"
    BOOKINGS_TODAY = "bookings_today"
    MERGE = "merge"
    TAKE_BACK = "take_back"
    NUMBERS_TODAY = "numbers_today"
    NUMBERS_BEFORE = "numbers_before"
    SAVE_NUMBERS = "save_numbers"
    PRINT_NUMBERS = "print_numbers"
    PRINT_WAITING = "print_waiting"
    # About staff themselves
    SIGN_IN = "sign_in"
    SIGN_OUT = "sign_out"
    STAY = "stay"
    LIST_STAFF = "list_staff"
    ADD_STAFF = "add_staff"
    REMOVE_STAFF = "remove_staff"
    RESET_PIN = "reset_pin"
    UNLOCK = "unlock"
    VERIFY_LOG = "verify_log"


_TICKETS = frozenset({Action.TAKE_TICKET, Action.FIND_BOOKING, Action.CHECK_IN, Action.REPRINT})
_SIGNED_IN = frozenset({Action.SIGN_OUT, Action.STAY})
_KIOSK = _TICKETS | {
    Action.KIOSK_VIEW, Action.AT_THE_KIOSK, Action.NUMBER_OF_SLIP, Action.ASK_FOR_HELP,
    Action.NOTE_ALIVE, Action.NOTE_PRINTER,
}  # fmt: skip
_DISPLAY = frozenset({Action.DISPLAY_VIEW, Action.NOTE_SHOWN, Action.NOTE_ALIVE})
_DESK = _SIGNED_IN | {
    Action.DESK_VIEW, Action.OPEN_DESK, Action.CLOSE_DESK, Action.PAUSE, Action.GO_ON,
    Action.CALL_NEXT, Action.CALL, Action.RECALL, Action.MARK_NO_SHOW, Action.START_SERVING,
    Action.FINISH, Action.PARK, Action.RESUME, Action.TRANSFER, Action.UNDO,
    Action.LET_BACK,
    Action.FIND_TICKET, Action.TICKETS_LIKE, Action.BEGIN_REMOTE,
}  # fmt: skip
_RECEPTION = _TICKETS | _SIGNED_IN | {
    Action.RECEPTION_VIEW, Action.DESK_VIEW, Action.OPEN_DESK, Action.CLOSE_DESK,
    Action.FIND_TICKET, Action.TICKETS_LIKE, Action.VOID, Action.REINSTATE,
    Action.CLOSE_AS_SERVED, Action.IMPORT_APPOINTMENTS, Action.CODE_CLASHES,
    Action.RESET_PREVIEW, Action.RESET, Action.UNDO_RESET, Action.HELP_GIVEN, Action.CHANGE_ROLL,
    Action.HAS_PREFERENCE, Action.SET_PREFERENCE, Action.OPENS_AFTER, Action.CLOSE_SERVICE,
    Action.OPEN_SERVICE, Action.PUT_UP_MESSAGE, Action.TAKE_DOWN_MESSAGE,
    Action.BOOKABLE_SERVICES, Action.NEXT_OPEN_DAY, Action.FREE_SLOTS, Action.BOOK,
    Action.BOOKINGS_TODAY, Action.MERGE, Action.TAKE_BACK, Action.NUMBERS_TODAY,
    Action.NUMBERS_BEFORE, Action.SAVE_NUMBERS, Action.PRINT_NUMBERS, Action.PRINT_WAITING,
}  # fmt: skip
_PREFERENCE = frozenset({Action.HAS_PREFERENCE, Action.SET_PREFERENCE})
_STAFF = frozenset({
    Action.RESET_WHILE_OPEN, Action.KEEP_OPEN,
    Action.LIST_STAFF, Action.ADD_STAFF, Action.REMOVE_STAFF, Action.RESET_PIN, Action.UNLOCK,
    Action.VERIFY_LOG,
})  # fmt: skip

ALLOWED: Mapping[Role, frozenset[Action]] = {
    Role.NOBODY: frozenset({Action.SIGN_IN}),
    Role.KIOSK: _KIOSK,
    Role.DISPLAY: _DISPLAY,
    Role.DESK: _DESK,
    Role.RECEPTION: _RECEPTION,
    Role.SUPERVISOR: _DESK | _RECEPTION | _STAFF,
    # The command line works for everybody, and stands in for a device that is being mended. Whoever
    # mends things needs to know of nobody's preferential access (domain.md 1.5).
    Role.TECHNICIAN: (_KIOSK | _DISPLAY | _DESK | _RECEPTION | _STAFF) - _SIGNED_IN - _PREFERENCE,
}
"""The table."""


_SEE_MARK = frozenset({Role.DESK, Role.RECEPTION, Role.SUPERVISOR})


def may(actor: Actor, action: Action) -> bool:
    """Return whether one of somebody's roles lets them do this."""
    return any(action in ALLOWED.get(role, frozenset()) for role in actor.roles)


def sees_mark(actor: Actor) -> bool:
    """Return whether a desk shows them its neutral mark: whoever works with people (P3)."""
    return bool(actor.roles & _SEE_MARK)
