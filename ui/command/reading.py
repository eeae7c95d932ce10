"""A kiosk's reader on a line of its own, beside the face."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from kiosk.scanner.serial_reader import SerialReader, listen
from ui.command.beside import Work
from ui.kiosk.kiosk_face import KioskFace


class Heard(QObject):
    """Brings what is read into the face's own thread; outlives the face, which may go first."""

    read = Signal(str)


def reading(address: str, face: KioskFace) -> Work:
    """Return the work of listening to the reader at an address, `serial:/PATH:BAUD`."""
    heard = Heard()
    heard.read.connect(face.read)
    return partial(_listen, SerialReader.at(address), heard)


def _listen(reader: SerialReader, heard: Heard, stop: Event) -> None:
    listen(reader, heard.read.emit, stop)
