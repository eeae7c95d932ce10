"""The `pretend-printer` command: a printer made of software, with a window or without one."""

from argparse import ArgumentParser, Namespace

from PySide6.QtQml import QQmlApplicationEngine

from kiosk.command.devices import (
    add_pretend_printer,
    address_of,
    pretend_printer,
    run_pretend_printer,
    say,
)
from kiosk.printing.pretend.console import obey
from kiosk.printing.pretend.printer import PretendPrinter
from ui.command.beside import Beside
from ui.command.window_place import add_window, application, exec_until_closed, put
from ui.pretend.pretend_face import PretendFace
from ui.pretend.slip_images import SlipImages
from ui.window import close_window, open_window


def add_pretend(parser: ArgumentParser) -> None:
    """Describe `pretend-printer`."""
    add_pretend_printer(parser)
    parser.add_argument(
        "--window",
        action="store_true",
        help="show its paper, and switches that make it fail, instead of saving slips",
    )
    add_window(parser)


def run_pretend(arguments: Namespace) -> int:
    """Print until interrupted, or until the window is closed."""
    if not arguments.window:
        return run_pretend_printer(arguments)
    app = application()
    speed, room = arguments.speed, arguments.buffer
    with pretend_printer(arguments.port, arguments.width, speed, room) as printer:
        for fault in arguments.fault:
            obey(printer, fault)
        engine = _panel(printer)
        put(engine, arguments, fills_screen=False)
        say(address_of(printer))
        status = exec_until_closed(app)
        close_window(engine)
    return status


def start_pretend(width_dots: int, beside: Beside) -> PretendPrinter:
    """Start a printer made of software; it ends with whatever `beside` ends with."""
    printer = pretend_printer(0, width_dots).start()
    beside.at_end(printer.stop)
    return printer


def open_panel(printer: PretendPrinter, beside: Beside) -> None:
    """Open a pretend printer's window; it is closed with whatever `beside` ends with."""
    engine = _panel(printer)
    beside.at_end(lambda: close_window(engine))


def _panel(printer: PretendPrinter) -> QQmlApplicationEngine:
    images = SlipImages()
    return open_window("ui.pretend", PretendFace(printer, images), images={"slip": images})
