"""The paper of printers: counted where no sensor sees the roll end come."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.device import DeviceKind
from kiosk.domain.permission import Action
from kiosk.domain.printer import CAN_PRINT, PrinterCondition
from kiosk.domain.printer_profile import Profile
from kiosk.store.events import Kind

SLIP_MM = 136
"""What a slip of 80 mm takes with its feed to the blade (printing.md 2)."""
LOW_SLIPS = 100
"""With fewer left on the roll staff are told (domain.md 8.4)."""
LOW_SHARE = 0.25
"""A short roll is not low when it is new."""


def count_paper(branch: Branch, printer: str, mm: float) -> None:
    """Note in the present transaction that a printer has used so much paper."""
    branch.store.places.use_paper(printer, round(mm))


def is_counted_low(branch: Branch, printer: str) -> bool:
    """Return whether the roll must be near its end by what was printed since it was changed.

    A printer with a sensor is believed instead.
    """
    if not counts_paper(branch, printer):
        return False
    profile = branch.office.printers[printer].profile
    return branch.store.places.paper_used_mm(printer) >= _low_from_mm(profile)


def counts_paper(branch: Branch, printer: str) -> bool:
    """Return whether a printer has no sensor that sees the roll end come."""
    place = branch.office.printers.get(printer)
    return place is not None and not place.profile.near_end


def is_roll_new(branch: Branch, printer: str) -> bool:
    """Return whether nothing was printed since the roll was changed."""
    return branch.store.places.paper_used_mm(printer) == 0


def change_roll(branch: Branch, kiosk: str) -> None:
    """Note that somebody has put a new roll into a kiosk's printer.

    Raises:
        RefusedError: NOT_ALLOWED.
    """
    allow(branch, Action.CHANGE_ROLL)
    printer = branch.office.kiosks[kiosk].printer
    with branch.store.transaction():
        _count_anew(branch, printer, str(branch.actor))


def follow_roll(branch: Branch, printer: str, condition: PrinterCondition) -> bool:
    """Note in the present transaction what a printer's condition says of its roll.

    Paper where there was none is a new roll, whether or not anybody says so. Between the two its
    cover is open, and the printer or its kiosk may be switched off: that it was out is kept.

    Returns:
        Whether the roll is a new one.
    """
    if not counts_paper(branch, printer):
        return False
    if condition is PrinterCondition.PAPER_OUT:
        branch.store.places.seen(DeviceKind.ROLL, printer, condition, branch.now())
    if condition not in CAN_PRINT or not _was_out(branch, printer):
        return False
    branch.store.places.seen(DeviceKind.ROLL, printer, PrinterCondition.READY, branch.now())
    if not is_roll_new(branch, printer):  # else staff have said so already
        _count_anew(branch, printer, f"printer:{printer}")
    return True


def _was_out(branch: Branch, printer: str) -> bool:
    known = {(one.kind, one.name): one.condition for one in branch.store.places.devices()}
    return known.get((DeviceKind.ROLL, printer)) == PrinterCondition.PAPER_OUT


def _count_anew(branch: Branch, printer: str, actor: str) -> None:
    used = branch.store.places.paper_used_mm(printer)
    branch.store.places.new_roll(printer)
    branch.store.events.add(
        Kind.ROLL_CHANGED, today(branch), branch.now(), actor, printer=printer, used_mm=used
    )


def _low_from_mm(profile: Profile) -> float:
    roll_mm = profile.roll_m * 1000
    return roll_mm - min(LOW_SLIPS * SLIP_MM, LOW_SHARE * roll_mm)
