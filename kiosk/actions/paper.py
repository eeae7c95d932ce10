"""The paper of printers: counted where no sensor sees the roll end come."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.actor import Role
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
    allow(branch, Role.RECEPTION)
    printer = branch.office.kiosks[kiosk].printer
    with branch.store.transaction():
        used = branch.store.places.paper_used_mm(printer)
        branch.store.places.new_roll(printer)
        branch.store.events.add(
            Kind.ROLL_CHANGED, today(branch), branch.now(), str(branch.actor),
            printer=printer, used_mm=used,
        )  # fmt: skip


def _low_from_mm(profile: Profile) -> float:
    roll_mm = profile.roll_m * 1000
    return roll_mm - min(LOW_SLIPS * SLIP_MM, LOW_SHARE * roll_mm)
