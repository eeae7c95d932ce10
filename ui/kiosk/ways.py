"""Where the kiosk leads: its first page, and the message for what the branch refuses."""

from kiosk.actions.views import KioskView, ServiceChoice
from kiosk.domain.error import Reason
from kiosk.domain.giving import Giving
from ui.kiosk.visit import Notice, Page, Visit

_HOME_OF = {
    Giving.ON_PAPER: Page.LANGUAGE,
    Giving.WITHOUT_PAPER: Page.LANGUAGE,
    Giving.SOON: Page.PAUSE,
    Giving.ELSEWHERE: Page.OUT_OF_SERVICE,
}
_NOTICE_OF = {
    Reason.NO_BOOKING_FOUND: Notice.NOT_FOUND,
    Reason.TOO_EARLY: Notice.TOO_EARLY,
    Reason.NOT_IN_PERSON: Notice.NOT_IN_PERSON,
    Reason.TOO_MANY_TRIES: Notice.TOO_MANY_TRIES,
    Reason.TOO_MANY_TICKETS: Notice.TOO_MANY_TICKETS,
    Reason.NO_FRONT_DESK: Notice.NO_FRONT_DESK,
    Reason.SERVICE_CLOSED: Notice.SERVICE_CLOSED,
    Reason.OFFICE_CLOSED: Notice.OFFICE_CLOSED,
    Reason.FULL_TODAY: Notice.FULL,
    Reason.DAY_CLOSED: Notice.DAY_OVER,
}


def home_of(view: KioskView | None) -> Page:
    """Return what the kiosk shows while nobody is being served."""
    if view is None:
        return Page.LANGUAGE
    if view.is_slip_left:
        return Page.SLIP_LEFT
    return _HOME_OF[view.giving] if view.open_until else Page.CLOSED


def cut_off(language: str) -> Visit:
    """Return what the kiosk shows while the branch cannot be reached."""
    return Visit(language, Page.OUT_OF_SERVICE, is_cut_off=True)


def at_home(view: KioskView | None, language: str, *, is_away: bool) -> Visit:
    """Return a visit that nobody has begun."""
    return cut_off(language) if is_away else Visit(language, home_of(view))


def notice_of(reason: Reason) -> Notice:
    """Return the message for a refusal; most need none of their own."""
    return _NOTICE_OF.get(reason, Notice.NOT_NOW)


def to_question(visit: Visit, choice: ServiceChoice) -> Visit:
    """Return the visit before the ticket; who may come too late today is told first."""
    is_late = choice.may_be_too_late
    return visit.told(Notice.CLOSING_SOON) if is_late else visit.to(Page.PREFERENTIAL)
