"""The `kiosk` command: the kiosk face and its printer."""

import logging
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TypedDict

from kiosk.actions.branch import Branch
from kiosk.command.devices import address_of, printer_of
from kiosk.command.use import chosen
from kiosk.domain.actor import Role
from kiosk.domain.device import DeviceKind
from kiosk.domain.loudness import Loudness
from kiosk.domain.office import PRETEND, PrinterPlace
from ui.bridge.runner import Runner
from ui.command.beside import Beside
from ui.command.chime import TIME_OUT, ring
from ui.command.printing import printing
from ui.command.reading import reading
from ui.command.running import Shown, Start, run
from ui.command.speaking import PageVoice, speaker_of
from ui.command.window_place import add_window
from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.speech import Voice

LOG = logging.getLogger(__name__)


def add_kiosk(parser: ArgumentParser) -> None:
    """Describe `kiosk`."""
    parser.add_argument("name", nargs="?", help="of the kiosk (the first that is configured)")
    parser.add_argument("--printer", help="address of its printer instead of the configured one")
    parser.add_argument("--mute", action="store_true", help="without voice and sounds")
    add_window(parser)


def run_kiosk(arguments: Namespace) -> int:
    """Show a kiosk and print on its printer."""

    def make(branch: Branch, runner: Runner, beside: Beside) -> Shown:
        place = branch.office.kiosks[branch.actor.place]
        printer_place = branch.office.printers[place.printer]
        address, then = arguments.printer or printer_place.address, None
        if address == PRETEND:
            LOG.warning("printer %s is pretended: nothing comes out on paper", place.printer)
            address, open_panel = _pretend(printer_place, beside)
            if arguments.at:  # over the whole screen there is no room for a panel but on the kiosk
                then = open_panel
        woken = Event()
        printer = printer_of(printer_place, address)
        beside.add("printing", printing(branch, printer_place, printer, woken), woken)
        is_heard = place.speaks and not arguments.mute
        sound = _sound(place.voice, beside) if is_heard else Sound()
        face = KioskFace(runner, branch.words, place, branch.office.times, **sound)
        if place.reader:
            beside.add("reader", reading(place.reader, face))
        return Shown(
            "ui.kiosk",
            face,
            fills_screen=True,
            device=DeviceKind.KIOSK,
            then=then,
            is_free=face.is_free,
        )

    start = Start(Role.KIOSK, lambda office: chosen("kiosk", arguments.name, office.kiosks), make)
    return run(arguments, start)


class Sound(TypedDict, total=False):
    """What a kiosk is heard with."""

    voice: Voice
    ring: Callable[[], object]
    warn: Callable[[], object]


def _sound(loudness: Loudness, beside: Beside) -> Sound:
    voice = PageVoice.on(loudness)
    beside.at_end(voice.stop)
    speaker = speaker_of(loudness)
    return Sound(voice=voice, ring=partial(ring, speaker), warn=partial(ring, speaker, TIME_OUT))


def _pretend(place: PrinterPlace, beside: Beside) -> tuple[str, Callable[[], object]]:
    """Start a printer made of software; return its address and what opens its window."""
    # Loaded only where no printer is.
    from ui.command.pretend import open_panel, start_pretend  # noqa: PLC0415

    printer = start_pretend(place.profile.width_dots, beside)
    return address_of(printer), lambda: open_panel(printer, beside)
