"""What one kiosk shows."""

from datetime import datetime

from kiosk.actions.branch import Branch, allow
from kiosk.actions.devices import is_silent, known_printer, printer_condition
from kiosk.actions.overview.surroundings import Hours, choice, choices, hours
from kiosk.actions.today import today
from kiosk.actions.views import KioskView
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.store.places import Device


def kiosk_view(branch: Branch, kiosk: str) -> KioskView:
    """Return what this kiosk shows now.

    Raises:
        RefusedError: NOT_ALLOWED; UNKNOWN_KIOSK, as after a version that has it no more (R11).
    """
    allow(branch, Action.KIOSK_VIEW)
    office = branch.office
    if kiosk not in office.kiosks:
        raise RefusedError(Reason.UNKNOWN_KIOSK, kiosk=kiosk)
    place = office.kiosks[kiosk]
    with branch.store.reading():
        around = hours(branch, today(branch))
        all_choices = choices(branch, around)
        printer = known_printer(branch, place.printer)
        front_desk = office.services.get(office.front_desk_service or "")
        helping = choice(branch, front_desk, around) if front_desk else None
    return KioskView(
        office=office.name,
        now=around.now,
        languages=office.languages,
        joint_languages=office.joint_languages,
        open_until=around.until,
        opens_next=around.again,
        choices=all_choices,
        groups=tuple(office.groups.items()),
        front_desk=helping,
        has_reception=office.has_reception,
        waiting_place=office.waiting_place,
        front_desk_place=office.front_desk_place,
        reception_place=place.reception,
        printer=printer_condition(branch, printer),
        printer_since=branch.local(_since(branch, printer)) if printer else None,
        ticket_without_paper=office.ticket_without_paper,
        code_length=office.code_length,
        code_letters=office.code_letters,
        tax_codes=office.tax_codes,
        waits_at=_waits_at(branch, around) if any(one.wait for one in all_choices) else None,
        channels=office.channels,
        booking_line=office.booking_line,
        privacy_line=office.privacy_line,
        elsewhere=office.elsewhere,
        elsewhere_at=office.elsewhere_at,
    )


def _waits_at(branch: Branch, around: Hours) -> datetime | None:
    return branch.maybe_local(around.waits.calm_at)


def _since(branch: Branch, printer: Device) -> datetime:
    return printer.seen_at if is_silent(branch, printer) else printer.since
