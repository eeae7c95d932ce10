"""The part of the pretend printer that moves paper."""

from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from time import sleep

from kiosk.printing.pretend import commands
from kiosk.printing.pretend.commands import Command
from kiosk.printing.pretend.health import Health
from kiosk.printing.pretend.lettering import LINE_HEIGHT, text_rows
from kiosk.printing.raster import Raster, row_bytes

Reply = Callable[[bytes], None]

_DOTS_PER_MM = 8
_RIGHT = 2
_STEP_S = 0.04  # 25 pictures a second of the paper coming out
_BUFFER_BYTES = 64 * 1024


class Buffer:
    """Commands that wait for the mechanism; whoever fills it waits while it is full."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Command, int, Reply]] = deque()
        self._bytes = 0
        self._is_ended = False
        self._changed = Condition()

    def put(self, command: Command, size: int, reply: Reply) -> None:
        """Add a command that was so many bytes long, when there is room."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_ended or self._bytes < _BUFFER_BYTES)
            self._waiting.append((command, size, reply))
            self._bytes += size
            self._changed.notify_all()

    def take(self) -> tuple[Command, Reply] | None:
        """Return the next command when there is one, None at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_ended or bool(self._waiting))
            if self._is_ended:
                return None
            command, size, reply = self._waiting.popleft()
            self._bytes -= size
            self._changed.notify_all()
            return command, reply

    def end(self) -> None:
        """Let nobody wait any longer."""
        with self._changed:
            self._is_ended = True
            self._changed.notify_all()


class Mechanism:
    """Prints one command after the other onto a strip of paper, as fast as paper moves.

    Args:
        health: Stops it while something is wrong.
        width_dots: Of the paper.
        speed_mm_s: Of the paper; 0 for at once.
        has_cutter: Without one a slip ends where the paper is fed to the tear bar.
    """

    def __init__(
        self, health: Health, width_dots: int, speed_mm_s: float, *, has_cutter: bool
    ) -> None:
        self.buffer = Buffer()
        self.on_slip: list[Callable[[Raster], None]] = []
        self.on_progress: list[Callable[[Raster], None]] = []
        self._health = health
        self._width_dots = width_dots
        self._row_bytes = row_bytes(width_dots)
        self._rows_a_second = speed_mm_s * _DOTS_PER_MM
        self._has_cutter = has_cutter
        self._strip: list[bytes] = []
        self._untold_rows = 0
        self._line = ""
        self._size = commands.Size(1, 1)
        self._where = 0
        self._thread = Thread(target=self._run, name="pretend printer: paper", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def end(self) -> None:
        """Stop, in the middle of a slip if need be."""
        self.buffer.end()
        self._health.end()
        self._thread.join()

    def _run(self) -> None:
        """Do what is in the buffer until the end."""
        while (taken := self.buffer.take()) and self._health.wait_until_online():
            command, reply = taken
            self._obey(command)
            self._answer(command, reply)

    def _obey(self, command: Command) -> None:
        """Move paper as the command says."""
        match command:
            case commands.NewLine():
                self._print_line()
            case commands.FeedDots(dots):
                self._move([bytes(self._row_bytes)] * dots)
            case commands.FeedLines(lines):
                self._move([bytes(self._row_bytes)] * (lines * LINE_HEIGHT))
                if not self._has_cutter:
                    self._hand_over()
            case commands.Dots(length, rows):
                self._move([self._fitted(row) for row in _split(rows, length)])
            case commands.Cut():
                self._cut()
            case _:
                self._set(command)

    def _set(self, command: Command) -> None:
        """Remember how the next line looks, and what stands in it."""
        match command:
            case commands.Reset():
                self._line, self._where, self._size = "", 0, commands.Size(1, 1)
            case commands.Align(where):
                self._where = where
            case commands.Size():
                self._size = command
            case commands.Letters(text):
                self._line += text
            case _:
                pass  # a question, or without effect

    def _answer(self, command: Command, reply: Reply) -> None:
        """Answer what had to wait until all before it was done."""
        if not self._health.wait_until_online():
            return
        if isinstance(command, commands.Echo):
            reply(b'7"' + command.process_id + b"\0")
        elif isinstance(command, commands.AskPaper):
            reply(bytes((self._health.state.paper(),)))

    def _print_line(self) -> None:
        """Print the characters that have come; an empty line is a feed."""
        across, down = self._size.across, self._size.down
        rows = text_rows(self._line, self._width_dots, across, down, self._where)
        self._move(rows or [bytes(self._row_bytes)] * LINE_HEIGHT)
        self._line = ""

    def _fitted(self, row: bytes) -> bytes:
        """Return a row as wide as the paper, at the end of it that was chosen."""
        row = row[: self._row_bytes]
        at_right = self._where == _RIGHT
        return row.rjust(self._row_bytes, b"\0") if at_right else row.ljust(self._row_bytes, b"\0")

    def _move(self, rows: list[bytes]) -> None:
        """Print rows at the speed of the paper; stop between two of them while offline."""
        step = max(1, round(self._rows_a_second * _STEP_S)) if self._rows_a_second else len(rows)
        for start in range(0, len(rows), step or 1):
            if not self._health.wait_until_online():
                return
            come_out = rows[start : start + step]
            self._strip += come_out
            self._tell_progress(len(come_out))

    def _tell_progress(self, rows: int) -> None:
        """Take the time that so many rows take, and show them if enough have come together."""
        self._untold_rows += rows
        if self._rows_a_second:
            sleep(rows / self._rows_a_second)
        if self._untold_rows >= self._rows_a_second * _STEP_S:
            self._untold_rows = 0
            for tell in self.on_progress:
                tell(self._so_far())

    def _cut(self) -> None:
        """Cut when the cutter can."""
        if self._health.state.will_cutter_jam:
            self._health.change(will_cutter_jam=False, is_cutter_stuck=True)
        if self._health.wait_until_online():
            self._hand_over()

    def _hand_over(self) -> None:
        """Let the slip go."""
        slip = self._so_far()
        self._strip = []
        if slip.height:
            for tell in self.on_slip:
                tell(slip)

    def _so_far(self) -> Raster:
        return Raster(self._width_dots, len(self._strip), b"".join(self._strip))


def _split(rows: bytes, length: int) -> list[bytes]:
    """Return rows of this length."""
    return [rows[start : start + length] for start in range(0, len(rows), max(1, length))]
