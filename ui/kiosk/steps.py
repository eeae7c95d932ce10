"""Where a person's visit goes on: what an answer of the branch leads to, as data alone."""

from dataclasses import replace

from kiosk.actions.checking_in import BookingFound
from kiosk.actions.views import ChoiceState, KioskView
from kiosk.domain import tax_code
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import SlipFate
from ui.bridge.moments import clock
from ui.kiosk.tiles import ELSEWHERE, MORE
from ui.kiosk.visit import HOME, Notice, Page, Visit
from ui.kiosk.ways import notice_of, to_question


def begun(visit: Visit) -> Visit:
    """Return the visit as one that somebody has begun: a code was read on the first page."""
    return replace(visit, trail=()).to(Page.START) if visit.page in HOME else visit


def wanting(visit: Visit, view: KioskView, key: str) -> Visit:
    """Return the visit after a touch on the list of services."""
    if key == MORE:
        return replace(visit, list_page=visit.list_page + 1)
    if key == ELSEWHERE:
        return visit.told(Notice.ELSEWHERE)
    choice = next(one for one in view.choices if one.service == key)
    visit = replace(visit, wanted=key, service=key, booking=None)
    match choice.state:
        case ChoiceState.OPEN:
            return to_question(visit, choice)
        case ChoiceState.CLOSED:
            return visit.told(Notice.SERVICE_CLOSED)
        case ChoiceState.FULL:
            return visit.told(Notice.FULL)
        case _:
            return visit.to(Page.NEEDS_BOOKING)


def most_characters(visit: Visit, view: KioskView) -> int:
    """Return how many characters may be typed on this page."""
    return tax_code.LENGTH if visit.page is Page.TAX_CODE else view.code_length


def is_complete(visit: Visit, view: KioskView) -> bool:
    """Return whether what was typed on this page can be looked for."""
    if visit.page is Page.TAX_CODE:
        return tax_code.can_be_one(visit.tax_code)
    return len(visit.code) >= view.code_length


def found(visit: Visit, booking: BookingFound) -> Visit:
    """Return the visit of somebody whose booking was found."""
    visit = replace(visit, booking=booking, tax_code="")  # needed no more (P6)
    if booking.checked_in:
        return visit.told(Notice.CHECKED_IN, number=booking.number)
    if booking.too_late:
        return visit.told(Notice.TOO_LATE, at=clock(booking.at))
    if booking.late:
        return visit.told(Notice.LATE, at=clock(booking.at))
    return visit.to(Page.PREFERENTIAL)


def of_slip(visit: Visit, number: str | None) -> Visit:
    """Return the visit of somebody who held a slip to the reader.

    Args:
        number: Of the slip while it counts, else None.
    """
    if number is None:
        return visit.told(Notice.SLIP_OVER)
    return visit.told(Notice.SLIP_COUNTS, number=number)


def slip_seen(visit: Visit, fate: SlipFate | None, *, is_left: bool) -> Visit:
    """Return the visit on the ticket's page once more is known of the slip.

    The number goes without paper when that may not come; reception has it as a task. A slip that is
    out and left is called to mind; one in the way of it is somebody else's.

    Args:
        is_left: A slip waits to be taken.
    """
    if fate in (SlipFate.STUCK, SlipFate.MISSING):
        is_stuck = fate is SlipFate.STUCK
        told = replace(visit, paper_expected=True, is_slip_stuck=is_stuck)
        return told.to(Page.NO_PAPER)
    return replace(visit, page=Page.SLIP_LEFT) if fate is SlipFate.OUT and is_left else visit


def refused(visit: Visit, refusal: RefusedError) -> Visit:
    """Return the visit of somebody to whom the branch said no."""
    if refusal.reason in (Reason.BOOKING_NEEDED, Reason.APPOINTMENT_ONLY):
        return visit.to(Page.NEEDS_BOOKING)
    values = {name: str(value) for name, value in refusal.values.items()}
    told = visit.told(notice_of(refusal.reason), **values)
    # Whoever is to try again finds what they have just said yes to.
    return told.over(visit) if told.notice is Notice.TOO_MANY_TICKETS else told
