"""Printers that hang on this machine by a cable; the network is not searched."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

USUAL_BAUD = 9600
"""Of a serial line whose speed nobody has said."""
_NAMED = ("manufacturer", "product", "serial")


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device that may be a printer.

    Args:
        address: As the configuration writes it.
        model: What the device says of itself, or empty.
    """

    address: str
    model: str


def found_devices(root: Path = Path("/")) -> Iterator[FoundDevice]:
    """Yield USB printers, then serial lines by their names that stay."""
    for path in sorted((root / "dev/usb").glob("lp*")):
        told = root / "sys/class/usbmisc" / path.name / "device"
        yield FoundDevice(f"usb:{_plain(path, root)}", _model(told.resolve().parent))
    for path in sorted((root / "dev/serial/by-id").glob("*")):
        yield FoundDevice(f"serial:{_plain(path, root)}:{USUAL_BAUD}", path.name)


def _plain(path: Path, root: Path) -> Path:
    return Path("/") / path.relative_to(root)


def _model(usb_device: Path) -> str:
    """Return maker, model and serial number, as far as the device tells them."""
    texts = (_told(usb_device / name) for name in _NAMED)
    return " ".join(text for text in texts if text)


def _told(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip()
    except OSError:  # not every device tells it, and one may be unplugged right now
        return ""
