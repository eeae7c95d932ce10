"""Both kinds of reader of a kiosk, and a count of what has come of all that was held to them."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from threading import Event, Thread
from time import sleep
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.scanner.serial_reader import PAUSE_S
from tests.hostile import is_ours
from tests.scanner.plug import Plug
from tests.ui.kiosk.conftest import Kiosk, type_in
from ui.command.reading import reading
from ui.kiosk.reader_keys import ReaderKeys

NEVER_MS = 24 * 60 * 60 * 1000
BAUD = 9600


class TypingReader:
    """A reader that acts as a keyboard; whoever holds it says when time has passed.

    So no pause between two of its keys is ever too long, however busy the machine is.
    """

    def __init__(self, kiosk: Kiosk) -> None:
        self._window = kiosk.window
        [self._keys] = kiosk.window.findChildren(ReaderKeys)
        self._keys._pause.setInterval(NEVER_MS)

    def reads(self, text: str) -> None:
        """Type it in one go, with Enter."""
        self._types(f"{text}\r")
        self._pauses()

    def reads_slowly(self, text: str) -> None:
        """Type it without a pause, but for more than two seconds: no machine is that slow."""
        half = len(text) // 2
        self._types(text[:half])
        self._keys._too_long.timeout.emit()
        self._types(f"{text[half:]}\r")
        self._pauses()

    def reads_in_two(self, text: str, at: int) -> None:
        """Stop for a while after so many characters."""
        self._types(text[:at])
        self._pauses()
        self.reads(text[at:])

    def _types(self, text: str) -> None:
        for character in text:
            type_in(self._window, character)

    def _pauses(self) -> None:
        self._keys._pause.stop()
        self._keys._pause.timeout.emit()
        QCoreApplication.processEvents()


class SerialLine:
    """A reader with a line of its own, which the kiosk listens to as in an office."""

    def __init__(self, kiosk: Kiosk, plug: Plug) -> None:
        self._kiosk, self._plug = kiosk, plug
        self._numbers, self._heard = count(1), Counter[str]()
        self._stop = Event()
        kiosk.face.read.connect(self._note)
        work = reading(f"serial:{plug.path}:{BAUD}", kiosk.face)
        self._thread = Thread(target=work, args=(self._stop,))
        self._thread.start()
        self._listens()

    @property
    def heard(self) -> int:
        """How many texts of the line have come to the face."""
        return self._heard.total()

    def reads(self, *texts: str) -> None:
        """Send one after the other, each with its line end; return when the last has come."""
        for text in texts:
            self._plug.reads(_one_line(text) + b"\r")
        self._comes(f"end {next(self._numbers)}")

    def reads_in_two(self, text: str, at: int) -> None:
        """Let the line rest after so many characters."""
        self._plug.reads(_one_line(text[:at]))
        sleep(2 * PAUSE_S)
        self.reads(text[at:])

    def ends(self) -> None:
        """Listen no more."""
        self._stop.set()
        self._thread.join(10)
        assert not self._thread.is_alive()
        self._kiosk.face.read.disconnect(self._note)

    def _comes(self, text: str) -> None:
        self._plug.reads(text.encode() + b"\r")
        self._kiosk.until(lambda: self._heard[text], timeout_ms=20_000)

    def _listens(self) -> None:
        """Send until something comes: what is read before the line is open is dropped."""
        while not self._heard:
            self._plug.reads(b"begin\r")
            self._kiosk.passes(20)

    def _note(self, text: str) -> None:
        self._heard[text] += 1


def _one_line(text: str) -> bytes:
    return text.translate(dict.fromkeys(b"\r\n\t", " ")).encode()


def halves(text: str) -> int | None:
    """Return where a text can be cut so that no part is a person's single key or one of ours."""
    places = (len(text) // 2, *range(2, min(len(text) - 1, 40)))
    return next((at for at in places if _is_harmless(text[:at]) and _is_harmless(text[at:])), None)


def _is_harmless(part: str) -> bool:
    line = _one_line(part).decode()
    return len(part) > 1 and not is_ours(part) and not is_ours(line)


@dataclass(slots=True)
class Tally:
    """What was held to the readers, and what has come of it.

    Args:
        scans: How many, by what they were and by how they were read.
        accepted: Look-ups, tickets and tasks that came of one.
        left: Pages that were not there any more afterwards.
        errors: Exceptions, in any thread.
        said: Messages of Qt, and warnings in the log.
    """

    scans: Counter[str] = field(default_factory=Counter)
    ways: Counter[str] = field(default_factory=Counter)
    pages: Counter[str] = field(default_factory=Counter)
    accepted: int = 0
    left: list[str] = field(default_factory=list)
    errors: list[Any] = field(default_factory=list)
    said: list[Any] = field(default_factory=list)

    def note(self, kind: str, way: str, page: str) -> None:
        """Count one scan."""
        self.scans[kind] += 1
        self.ways[way] += 1
        self.pages[page] += 1

    def __str__(self) -> str:
        blocks = (("what", self.scans), ("how", self.ways), ("where", self.pages))
        lines = [
            f"{title}: " + ", ".join(f"{count} {name}" for name, count in sorted(counted.items()))
            for title, counted in blocks
        ]
        came = (
            f"{self.scans.total()} scans: {self.accepted} accepted, {len(self.errors)} exceptions, "
            f"{len(self.said)} messages, {len(self.left)} times another page"
        )
        return "\n".join([came, *lines])
