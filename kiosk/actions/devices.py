"""Signs of life of kiosks, displays and printers."""

from kiosk.actions.branch import Branch
from kiosk.domain.printer import PrinterCondition


def note_alive(branch: Branch, kind: str, condition: str = "ok") -> None:
    """Note that this kiosk, display or desk is alive; kind is `kiosk` or `display`."""
    with branch.store.transaction():
        branch.store.places.seen(kind, branch.actor.place, condition, branch.now())


def note_printer(branch: Branch, printer: str, condition: PrinterCondition) -> None:
    """Note what a printer says of itself; only the process that owns it knows."""
    with branch.store.transaction():
        branch.store.places.seen("printer", printer, condition, branch.now())
