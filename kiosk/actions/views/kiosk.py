"""What a kiosk shows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain import giving
from kiosk.domain.channel import ChannelWords
from kiosk.domain.giving import Giving
from kiosk.domain.label import Label
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.scan import CodeForm
from kiosk.domain.wait import Wait


class ChoiceState(StrEnum):
    """How a service tile stands now."""

    OPEN = "open"
    BOOKING_NEEDED = "booking_needed"
    APPOINTMENT_ONLY = "appointment_only"
    CLOSED = "closed"
    FULL = "full"
    """Nobody who comes now would be served today."""


@dataclass(frozen=True, slots=True)
class ServiceChoice:
    """A service as the kiosk offers it.

    Args:
        wait: None when it cannot be known.
        opens: When a closed one opens, or one that closes soon opens again; None if not within
            the look-ahead.
        shut: Staff have closed it, beside its hours.
        may_be_too_late: Somebody who joins now may not be served before the office closes, be
            it for a break.
        stopped: So late, ordinary people get no ticket at a kiosk any more.
        kept_open: A supervisor lets it give tickets however late it is.
        desk_opens: When its first desk opens again, while it gives tickets and none is open; None
            if nobody can say.
    """

    service: str
    label: Label
    group: str
    icon: str
    queue: str
    state: ChoiceState
    wait: Wait | None = None
    opens: datetime | None = None
    shut: bool = False
    may_be_too_late: bool = False
    stopped: bool = False
    kept_open: bool = False
    desk_opens: datetime | None = None


@dataclass(frozen=True, slots=True)
class KioskView:
    """What one kiosk shows.

    Args:
        open_until: None while closed.
        opens_next: When tickets are given again, while closed.
        choices: In the order of the kiosk's list.
        groups: Titles of the list by id, in order.
        front_desk: The choice that helps without a booking, or None (R8).
        has_reception: Whether there is a reception to send people to; else there is only staff.
        elsewhere: What people may ask for and another branch has, `elsewhere_at` (R9).
        printer_since: Since when the printer has been in this condition.
        waits_at: When the waits were worked out; None while none is known.
        channels: Ways to book from home (R2); booking_line is the same in one sentence.
        privacy_line: Where the whole notice is, in the site's own words (P14).
    """

    office: Label
    now: datetime
    languages: tuple[str, ...]
    joint_languages: tuple[str, ...]
    open_until: datetime | None
    opens_next: datetime | None
    choices: tuple[ServiceChoice, ...]
    groups: tuple[tuple[str, Label], ...]
    front_desk: ServiceChoice | None
    has_reception: bool
    waiting_place: Label
    front_desk_place: Label
    reception_place: Label
    printer: PrinterCondition
    printer_since: datetime | None
    ticket_without_paper: bool
    code_length: int
    code_letters: bool
    tax_codes: bool
    waits_at: datetime | None
    channels: tuple[ChannelWords, ...]
    booking_line: Label
    privacy_line: Label
    elsewhere: tuple[Label, ...] = ()
    elsewhere_at: Label | None = None

    @property
    def code_form(self) -> CodeForm:
        """What the codes of bookings look like, for the reader."""
        return CodeForm.of(self)

    @property
    def is_front_desk_open(self) -> bool:
        """Whether there is a front desk to send somebody to now."""
        return self.front_desk is not None and self.front_desk.state is ChoiceState.OPEN

    @property
    def giving(self) -> Giving:
        """How tickets are given, as the printer is now."""
        return giving.giving(
            self.printer, self._printer_lasts, without_paper=self.ticket_without_paper
        )

    @property
    def is_slip_left(self) -> bool:
        """Whether somebody is to be reminded of a slip that waits in the printer."""
        return giving.is_slip_left(self.printer, self._printer_lasts)

    @property
    def changes_in(self) -> timedelta | None:
        """After what time this is out of date although nothing has happened; None for never."""
        return giving.changes_in(self.printer, self._printer_lasts)

    @property
    def _printer_lasts(self) -> timedelta:
        """For how long; what lies in the future was so before the clock was set back."""
        return abs(self.now - self.printer_since) if self.printer_since else timedelta()


@dataclass(frozen=True, slots=True)
class IssuedView:
    """What a person is shown of the ticket just taken.

    Args:
        letter: Of the number.
        digits: Three digits.
        before: People the rule would call first now.
        made_at: When the wait was worked out; without one, now.
        not_before: The booked time of who came early; nobody promises them an earlier call.
        code: What the ticket's code says, opaque.
        on_paper: False when the printer cannot print and the number counts without paper.
        again: True when an earlier check-in is only printed again.
    """

    ticket_id: str
    letter: str
    digits: str
    service: Label
    before: int
    wait: Wait | None
    made_at: datetime
    booked_at: datetime | None
    place: Label
    code: str
    on_paper: bool
    again: bool = False
    late: bool = False
    not_before: datetime | None = None
