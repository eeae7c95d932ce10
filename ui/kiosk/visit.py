"""One person's visit to the kiosk: where they are and what they have said so far."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.actions.checking_in import BookingFound
from kiosk.actions.views import IssuedView


class Page(StrEnum):
    """What the kiosk shows; the values are those of Main.qml."""

    LANGUAGE = "language"
    """Nobody is here: what the machine does, and in which language."""
    LANGUAGES = "languages"
    START = "start"
    SERVICES = "services"
    PREFERENTIAL = "preferential"
    NEEDS_BOOKING = "needsBooking"
    CODE = "code"
    TAX_CODE = "taxCode"
    TICKET = "ticket"
    NO_PAPER = "noPaper"
    MESSAGE = "message"
    OPTIONS = "options"
    CLOSED = "closed"
    """The office is closed; stands in for LANGUAGE."""
    OUT_OF_SERVICE = "outOfService"
    PAUSE = "pause"
    """The printer will be well again in a moment."""
    SLIP_LEFT = "slipLeft"
    """A slip waits to be taken."""


class Notice(StrEnum):
    """What a message page says; notices.py has the words."""

    SERVICE_CLOSED = "service_closed"
    TOO_EARLY = "too_early"
    LATE = "late"
    TOO_LATE = "too_late"
    NOT_FOUND = "not_found"
    CHECKED_IN = "checked_in"
    NOT_IN_PERSON = "not_in_person"
    TOO_MANY_TRIES = "too_many_tries"
    NO_FRONT_DESK = "no_front_desk"
    HELP = "help"
    NO_HELP = "no_help"
    """Reception could not be told."""
    PRIVACY = "privacy"
    NOT_NOW = "not_now"
    OFFICE_CLOSED = "office_closed"
    DAY_OVER = "day_over"
    ELSEWHERE = "elsewhere"
    SLIP_COUNTS = "slip_counts"
    SLIP_OVER = "slip_over"
    CLOSING_SOON = "closing_soon"
    FULL = "full"
    """Nobody who comes now would be served today."""
    TOO_MANY_TICKETS = "too_many_tickets"

    @property
    def needs_front_desk(self) -> bool:
        """Whether what it offers is a ticket for the front desk."""
        return self in (Notice.SERVICE_CLOSED, Notice.NOT_FOUND, Notice.TOO_LATE)

    @property
    def ends_visit(self) -> bool:
        """Whether nothing is left to do here for whoever has read it."""
        return self in (
            Notice.TOO_EARLY,
            Notice.NOT_IN_PERSON,
            Notice.NO_FRONT_DESK,
            Notice.NOT_NOW,
            Notice.OFFICE_CLOSED,
            Notice.DAY_OVER,
            Notice.FULL,
            Notice.SLIP_COUNTS,
            Notice.SLIP_OVER,
        )


UNTOUCHED = frozenset({Page.OUT_OF_SERVICE, Page.PAUSE, Page.SLIP_LEFT})
"""There is nothing to touch; these go on by themselves."""
HOME = frozenset({Page.LANGUAGE, Page.CLOSED, *UNTOUCHED})
"""Nobody is being served."""
ASIDE = frozenset({Page.LANGUAGES, Page.MESSAGE, Page.OPTIONS})
"""Back from here leads to where one was."""
LOOKED_AT = frozenset({None, Notice.HELP, Notice.NO_HELP, Notice.PRIVACY})
"""Of the messages on a page beside the way, those that say nothing of the way itself."""
WITH_NUMBER = frozenset({Page.TICKET, Page.NO_PAPER})
"""Nothing is left to answer."""
READS = frozenset(
    {
        Page.LANGUAGE, Page.LANGUAGES, Page.START, Page.SERVICES, Page.NEEDS_BOOKING,
        Page.CODE, Page.TAX_CODE,
    }
)  # fmt: skip
"""What somebody holds to the reader is looked up; elsewhere it is for nobody."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What one person has said; a new person starts with a new one.

    Args:
        trail: Pages that Indietro leads back through.
        wanted: Id of the service the person chose.
        service: Id of the service the ticket is for.
        list_page: Page of the service list, from 0.
        code: Of a booking, as typed so far.
        tax_code: As typed so far on the page for it.
        tax_code_seen: The person wants to see it whole.
        code_kept: What was typed was kept once already while the person was elsewhere.
        code_wrong: They wanted to go on before it was complete, or it cannot be one.
        notice_values: Placeholders of the notice.
        tellings: How many messages they have got so far: two may say the same.
        paper_expected: The printer seemed well, but nothing came out.
        is_slip_stuck: It is perhaps still inside the printer.
        beneath: A message that another page lies over; back leads to it.
        is_cut_off: It is the branch that cannot be reached, not the printer.
    """

    language: str
    page: Page = Page.LANGUAGE
    trail: tuple[Page, ...] = ()
    wanted: str = ""
    service: str = ""
    list_page: int = 0
    code: str = field(default="", repr=False)  # so that no log has it (P10)
    tax_code: str = field(default="", repr=False)
    tax_code_seen: bool = False
    code_kept: bool = False
    code_wrong: bool = False
    booking: BookingFound | None = None
    issued: IssuedView | None = None
    notice: Notice | None = None
    notice_values: tuple[tuple[str, str], ...] = ()
    tellings: int = 0
    paper_expected: bool = False
    is_slip_stuck: bool = False
    beneath: "Visit | None" = None
    is_cut_off: bool = False

    @property
    def typed(self) -> str:
        """What has been typed on the page that is shown."""
        return self.tax_code if self.page is Page.TAX_CODE else self.code

    @property
    def only_looks(self) -> bool:
        """Whether this lies beside the way: who comes back has not left, and loses nothing."""
        return self.page in ASIDE and self.notice in LOOKED_AT

    def with_typed(self, text: str) -> "Visit":
        """Return the visit with something else typed on this page."""
        if self.page is Page.TAX_CODE:
            return replace(self, tax_code=text, code_wrong=False)
        return replace(self, code=text, code_wrong=False)

    def to(self, page: Page) -> "Visit":
        """Return the visit on another page."""
        trail = self.trail if self.page in ASIDE else (*self.trail, self.page)
        return _entered(
            replace(self, page=page, trail=trail, notice=None, beneath=None, is_cut_off=False)
        )

    def told(self, notice: Notice, **values: str) -> "Visit":
        """Return the visit on a message page."""
        told = replace(self.to(Page.MESSAGE), tellings=self.tellings + 1)
        return replace(told, notice=notice, notice_values=tuple(values.items()))

    def over(self, visit: "Visit") -> "Visit":
        """Return this visit lying over another one, from which back leads there."""
        stays = visit.page is Page.MESSAGE and not visit.only_looks  # which nobody goes back to
        return replace(self, beneath=visit if stays else visit.beneath)

    def back(self) -> "Visit":
        """Return the visit one page earlier."""
        if self.beneath:
            return replace(self.beneath, language=self.language)
        *trail, page = self.trail or (Page.START,)
        before = replace(self, page=page, trail=tuple(trail), notice=None)
        return replace(before, tax_code_seen=False) if self.only_looks else _entered(before)


def reads(visit: Visit) -> bool:
    """Return whether what the reader reads now is for this visit."""
    if visit.page is Page.MESSAGE:
        return visit.notice in (Notice.NOT_FOUND, Notice.TOO_MANY_TRIES)
    if visit.page is Page.LANGUAGES and visit.trail:  # over a page that may be for nobody's code
        return reads(visit.back())
    return visit.page in READS


def _entered(visit: Visit) -> Visit:
    """Keep what was typed once while the person was elsewhere, not twice; masked again.

    What was wrong was said on the page before, and is not known of this one.
    """
    visit = replace(visit, code_wrong=False)
    if visit.page not in (Page.CODE, Page.TAX_CODE) or not visit.typed:
        return visit
    kept = visit.with_typed("" if visit.code_kept else visit.typed)
    return replace(kept, code_kept=not visit.code_kept, tax_code_seen=False)
