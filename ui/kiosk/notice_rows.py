"""What stands below a message: where to go, how long it takes, what is kept."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.actions.views import KioskView, ServiceChoice
from ui.kiosk.sentences import estimate_line, wait_line
from ui.kiosk.visit import Notice, Visit

translate = QCoreApplication.translate

_AT_RECEPTION = frozenset({Notice.HELP, Notice.NO_HELP, Notice.NOT_NOW, Notice.TOO_MANY_TRIES})
_BOOKING_HELPS = frozenset(
    {Notice.NO_FRONT_DESK, Notice.OFFICE_CLOSED, Notice.DAY_OVER, Notice.CLOSING_SOON, Notice.FULL}
)

_ACTION_ICONS = {
    Notice.CHECKED_IN: "printer",
    Notice.LATE: "right",
    Notice.CLOSING_SOON: "ticket",
    Notice.HELP: "right",
    Notice.TOO_MANY_TICKETS: "restart",
}


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One fact with its icon.

    Args:
        second: A quieter line below, or empty.
    """

    key: str
    icon: str
    first: str
    second: str = ""


def notice_rows(view: KioskView, visit: Visit) -> list[NoticeRow]:
    """Return the facts that belong to the message of a visit."""
    language, notice = visit.language, visit.notice
    if notice is Notice.PRIVACY:
        return _privacy()
    if notice in (Notice.CHECKED_IN, Notice.SLIP_COUNTS):
        watch = translate("Kiosk", "Guarda lo schermo e ascolta")
        return [NoticeRow("place", "pin", view.waiting_place.in_(language), watch)]
    if notice is Notice.LATE and visit.booking:
        return [NoticeRow("service", "calendar-check", visit.booking.service.in_(language))]
    if notice and notice.needs_front_desk and view.is_front_desk_open:
        return _front_desk(view, language)
    if notice in _AT_RECEPTION or (notice is Notice.NOT_FOUND and not view.is_front_desk_open):
        return [_reception(view, language)]
    return []


def again_today(view: KioskView, visit: Visit) -> datetime | None:
    """Return when the service of a ticket goes on after a break, if that is today."""
    choice = _choice(view, visit)
    opens = choice.opens if choice else None
    return opens if opens and opens.date() == view.now.date() else None


def desk_after_break(view: KioskView, visit: Visit) -> datetime | None:
    """Return when a desk for a ticket opens, if none does before the branch's break."""
    choice = _choice(view, visit)
    opens, until = choice.desk_opens if choice else None, view.open_until
    return opens if opens and until and opens >= until else None


def _choice(view: KioskView, visit: Visit) -> ServiceChoice | None:
    offered = (*view.choices, *([view.front_desk] if view.front_desk else []))
    return next((one for one in offered if one.service == visit.service), None)


def shows_channels(view: KioskView, visit: Visit) -> bool:
    """Tell whether the ways to book belong to the message of a visit."""
    notice = visit.notice
    if notice is Notice.CLOSING_SOON and again_today(view, visit):
        return False
    without = notice in (Notice.SERVICE_CLOSED, Notice.TOO_LATE) and not view.is_front_desk_open
    return notice in _BOOKING_HELPS or without


def action_icon(view: KioskView, notice: Notice | None) -> str:
    """Return the icon on the button of a message."""
    if notice in _ACTION_ICONS:
        return _ACTION_ICONS[notice]
    return "ticket" if notice and notice.needs_front_desk and view.is_front_desk_open else "check"


def _front_desk(view: KioskView, language: str) -> list[NoticeRow]:
    wait = view.front_desk.wait if view.front_desk else None
    name = translate("Kiosk", "Prima accoglienza")
    return [
        NoticeRow("place", "pin", view.front_desk_place.in_(language), name),
        NoticeRow(
            "wait", "clock", wait_line(wait).replace("*", ""), estimate_line(wait, view.waits_at)
        ),
    ]


def _reception(view: KioskView, language: str) -> NoticeRow:
    staff = translate("Kiosk", "Personale")
    name = translate("Kiosk", "Reception") if view.has_reception else staff
    return NoticeRow("reception", "pin", name, view.reception_place.in_(language))


def _privacy() -> list[NoticeRow]:
    return [
        NoticeRow("name", "people", translate("Kiosk", "Non ti chiediamo il nome.")),
        NoticeRow("number", "ticket", translate("Kiosk", "Il numero non dice chi sei.")),
        NoticeRow(
            "choices",
            "restart",
            translate("Kiosk", "Cancelliamo le tue scelte quando te ne vai."),
        ),
    ]
