"""Signs of life of kiosks, displays and printers."""

from datetime import timedelta

from kiosk.actions.branch import Branch, allow
from kiosk.actions.paper import follow_roll
from kiosk.domain.device import DeviceCondition, DeviceKind
from kiosk.domain.permission import Action
from kiosk.domain.printer import PrinterCondition
from kiosk.store.places import Device


def note_alive(branch: Branch, kind: str, condition: str = DeviceCondition.OK) -> None:
    """Note that this kiosk or display is alive; kind is `kiosk` or `display`."""
    allow(branch, Action.NOTE_ALIVE)
    with branch.store.transaction():
        branch.store.places.seen(kind, branch.actor.place, condition, branch.now())


def note_printer(branch: Branch, printer: str, condition: PrinterCondition) -> None:
    """Note what is believed of a printer, and of its roll; only the kiosk that owns it knows."""
    allow(branch, Action.NOTE_PRINTER)
    with branch.store.transaction():
        if follow_roll(branch, printer, condition) and condition is PrinterCondition.PAPER_LOW:
            condition = PrinterCondition.READY  # that was counted on the roll before
        branch.store.places.seen(DeviceKind.PRINTER, printer, condition, branch.now())


def is_silent(branch: Branch, device: Device) -> bool:
    """Return whether a device gave its last sign of life too long ago to be there still.

    One that lies as far in the future was given before the clock was set back.
    """
    times = branch.office.times
    is_display = device.kind == DeviceKind.DISPLAY
    silent_s = times.display_silent_s if is_display else times.device_silent_s
    return abs(branch.now() - device.seen_at) > timedelta(seconds=silent_s)


def known_printer(branch: Branch, printer: str) -> Device | None:
    """Return what is known of a printer, or None if it never reported."""
    devices = branch.store.places.devices()
    wanted = (DeviceKind.PRINTER, printer)
    return next((one for one in devices if (one.kind, one.name) == wanted), None)


def printer_condition(branch: Branch, printer: Device | None) -> PrinterCondition:
    """Return how a printer is; one that nobody has spoken for lately is not there to print."""
    if printer is None:
        return PrinterCondition.UNKNOWN
    if is_silent(branch, printer):
        return PrinterCondition.OFFLINE
    return PrinterCondition(printer.condition)
