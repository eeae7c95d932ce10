"""Where the windows of the demo go, so that all of them fit on one screen."""

from dataclasses import dataclass

from ui.command.window_place import WindowPlace

KIOSK = (1080, 1920)
DISPLAY = (1920, 1080)
PRETEND = (400, 940)
RECEPTION = (1440, 900)
DESK = (480, 720)
TITLE_BAR = 36
KIOSK_SHARE = 0.4
PRINTER_SHARE = 0.2
"""At least, of what the kiosk leaves free; two thirds of the printer's own size can be read."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """A window's place in its own pixels, and the size of one of them on the screen."""

    place: WindowPlace
    factor: float


def arranged(screen: WindowPlace) -> dict[str, Scaled]:
    """Return every window's place on a screen, title bars left free.

    The kiosk stands at the left and the printer at the right; between them the display, and
    reception and desk below it.

    Args:
        screen: What of it windows may cover.
    """
    usable = screen.height - TITLE_BAR
    kiosk = min(usable / KIOSK[1], KIOSK_SHARE * screen.width / KIOSK[0])
    left = round(KIOSK[0] * kiosk)
    room = (screen.width - left) * (1 - PRINTER_SHARE)
    rows = DISPLAY[1] / DISPLAY[0] + 1 / (RECEPTION[0] / RECEPTION[1] + DESK[0] / DESK[1])
    width = min(room, (usable - TITLE_BAR) / rows)
    display = width / DISPLAY[0]
    below = width * rows - DISPLAY[1] * display
    reception, desk = below / RECEPTION[1], below / DESK[1]
    pretend = min(
        1.0, usable / PRETEND[1], (screen.width - left - width) / PRETEND[0]
    )  # fmt: skip
    top = screen.y + TITLE_BAR
    middle = top + round(DISPLAY[1] * display) + TITLE_BAR
    x = screen.x + left
    return {
        "kiosk": _scaled(screen.x, top, KIOSK, kiosk),
        "display": _scaled(x, top, DISPLAY, display),
        "reception": _scaled(x, middle, RECEPTION, reception),
        "desk": _scaled(x + round(RECEPTION[0] * reception), middle, DESK, desk),
        "pretend": _scaled(x + round(width), top, PRETEND, pretend),
    }


def _scaled(x: int, y: int, size: tuple[int, int], factor: float) -> Scaled:
    return Scaled(WindowPlace(round(x / factor), round(y / factor), *size), factor)
