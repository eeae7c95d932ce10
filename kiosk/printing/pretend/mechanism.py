"""The part of the pretend printer that moves paper."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from threading import Thread
from time import sleep

from kiosk.printing.pretend import commands
from kiosk.printing.pretend.buffer import Buffer, Waiting
from kiosk.printing.pretend.commands import Command
from kiosk.printing.pretend.health import Health
from kiosk.printing.pretend.lettering import LINE_HEIGHT, text_rows
from kiosk.printing.pretend.presenter import Presenter
from kiosk.printing.pretend.strip import DOTS_PER_MM, Strip
from kiosk.printing.raster import Raster

_STEP_S = 0.04  # 25 pictures a second of the paper coming out
_NAMES = {65: b"1.00", 66: b"PRETEND", 67: b"PAPERLESS", 68: b"0001"}


class Moment(StrEnum):
    """When in a slip's life something can be made to happen."""

    PRINTED = "printed"
    """So many rows of it have come out."""
    BEFORE_CUT = "before_cut"
    AFTER_CUT = "after_cut"


@dataclass(frozen=True, slots=True)
class Trap:
    """Something that happens once, in the mechanism's thread, at a moment of a slip."""

    moment: Moment
    rows: int
    act: Callable[[], object]


class Mechanism:
    """Prints one command after the other onto a strip of paper, as fast as paper moves.

    Args:
        health: Stops it while something is wrong.
        strip: The paper.
        buffer: What it is to print.
        let_go: Gets every slip that leaves the printer.
        speed_mm_s: Of the paper; 0 for at once.
        has_cutter: Without one a slip ends where the paper is fed to the tear bar.
    """

    def __init__(
        self,
        health: Health,
        strip: Strip,
        buffer: Buffer,
        presenter: Presenter,
        let_go: Callable[[Raster], None],
        *,
        speed_mm_s: float,
        has_cutter: bool,
    ) -> None:
        self.on_progress: list[Callable[[Raster], None]] = []
        self.traps: list[Trap] = []
        self.speed_mm_s = speed_mm_s
        self._health, self._strip, self._buffer = health, strip, buffer
        self._presenter, self._let_go = presenter, let_go
        self._has_cutter = has_cutter
        self._turn = 0
        self._untold_rows = 0
        self._forget()
        self._thread = Thread(target=self._run, name="pretend printer: paper", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def end(self) -> None:
        """Stop, in the middle of a slip if need be."""
        self._buffer.end()
        self._health.end()
        self._presenter.end()
        self._thread.join()

    def _run(self) -> None:
        """Do what is in the buffer until the end."""
        while waiting := self._buffer.take():
            if waiting.turn != self._turn:
                self._turn = waiting.turn
                self._forget()
            if self._goes_on():
                self._obey(waiting.command)
                self._answer(waiting)

    def _goes_on(self) -> bool:
        """Wait until it can print; return whether what it is doing still counts."""
        return self._health.may_go_on(self._turn)

    def _forget(self) -> None:
        """Be as after switching on."""
        self._line, self._where, self._size = "", 0, commands.Size(1, 1)

    def _obey(self, command: Command) -> None:
        """Move paper as the command says."""
        match command:
            case commands.NewLine():
                self._print_line()
            case commands.FeedDots(dots):
                self._move([b""] * dots)
            case commands.FeedLines(lines):
                self._move([b""] * (lines * LINE_HEIGHT))
                if not self._has_cutter:
                    self._part(self._let_go)
            case commands.Dots(length, rows):
                self._move(
                    [self._placed(rows[at : at + length]) for at in range(0, len(rows), length)]
                )
            case commands.Cut():
                self._cut(self._let_go)
            case commands.Present(retracts, seconds):
                hold_out = partial(self._presenter.hold_out, retracts=retracts, timeout_s=seconds)
                self._cut(hold_out)
            case _:
                self._set(command)

    def _set(self, command: Command) -> None:
        """Remember how the next line looks and what stands in it; clear the way out."""
        match command:
            case commands.Reset():
                self._forget()
            case commands.Align(where):
                self._where = where
            case commands.Size():
                self._size = command
            case commands.Letters(text):
                self._line += text
            case commands.Eject():
                self._presenter.eject()
            case commands.Retract():
                self._presenter.retract()
            case _:
                pass  # a question, or without effect

    def _answer(self, waiting: Waiting) -> None:
        """Answer what had to wait until all before it was done."""
        if not self._goes_on():
            return
        state = self._health.state
        match waiting.command:
            case commands.Echo(process_id):
                waiting.reply(b'7"' + process_id + b"\0")
            case commands.AskPaper():
                waiting.reply(bytes((state.paper(),)))
            case commands.AskPresenter():
                waiting.reply(bytes((0x08 * state.is_out,)))
            case commands.AskName(number):
                name = _NAMES.get(number)
                waiting.reply(b"\x02" if name is None else b"_" + name + b"\0")
            case _:
                pass  # no question

    def _placed(self, row: bytes) -> bytes:
        """Return a row of a picture where it was told to be: left, in the middle, or right."""
        room = max(0, self._strip.row_bytes - len(row))
        return bytes((0, room // 2, room)[self._where % 3]) + row

    def _print_line(self) -> None:
        """Print the characters that have come; an empty line is a feed."""
        across, down = self._size.across, self._size.down
        rows = text_rows(self._line, self._strip.width_dots, across, down, self._where)
        self._move(rows or [b""] * LINE_HEIGHT)
        self._line = ""

    def _move(self, rows: list[bytes]) -> None:
        """Print rows at the speed of the paper; stop between two of them while offline."""
        self._presenter.eject()
        while rows and self._goes_on():
            now = rows[: self._step(len(rows))]
            rows = rows[len(now) :]
            self._strip.add(now)
            self._tell_progress(len(now))
            if self._strip.left_rows == 0:
                self._strip.left_rows = None
                self._health.change(has_paper=False)
            self._spring(Moment.PRINTED)

    def _step(self, rows: int) -> int:
        """Return how many rows to print in one go: up to where something is to happen."""
        limits = [
            trap.rows - self._strip.height for trap in self.traps if trap.moment is Moment.PRINTED
        ]
        limits += [rows, self._strip.left_rows or rows]
        if self.speed_mm_s:
            limits.append(round(self.speed_mm_s * DOTS_PER_MM * _STEP_S))
        return max(1, min(limits))

    def _tell_progress(self, rows: int) -> None:
        """Take the time that so many rows take, and show them if enough have come together."""
        rows_a_second = self.speed_mm_s * DOTS_PER_MM
        self._untold_rows += rows
        if rows_a_second:
            sleep(rows / rows_a_second)
        if self._untold_rows >= rows_a_second * _STEP_S:
            self._untold_rows = 0
            for tell in self.on_progress:
                tell(self._strip.so_far())

    def _cut(self, give: Callable[[Raster], None]) -> None:
        """Cut when the cutter can."""
        self._spring(Moment.BEFORE_CUT)
        if self._health.state.will_cutter_jam:
            self._health.change(will_cutter_jam=False, is_cutter_stuck=True)
        if self._goes_on():
            self._part(give)
            self._spring(Moment.AFTER_CUT)

    def _part(self, give: Callable[[Raster], None]) -> None:
        """Give the slip away."""
        slip = self._strip.part()
        if slip.height:
            give(slip)

    def _spring(self, moment: Moment) -> None:
        """Let happen what is to happen now."""
        due = [
            trap
            for trap in self.traps
            if trap.moment is moment
            and (moment is not Moment.PRINTED or self._strip.height >= trap.rows)
        ]
        for trap in due:
            self.traps.remove(trap)
            trap.act()
