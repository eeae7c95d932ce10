"""The pretend printer: a port to print to, and switches to make it fail."""

from collections.abc import Callable
from threading import RLock
from typing import Self

from kiosk.printing.pretend import commands
from kiosk.printing.pretend.buffer import Buffer, Reply, Waiting
from kiosk.printing.pretend.commands import Command
from kiosk.printing.pretend.faults import Fault
from kiosk.printing.pretend.health import Health
from kiosk.printing.pretend.mechanism import Mechanism, Moment, Trap
from kiosk.printing.pretend.port import Port
from kiosk.printing.pretend.presenter import Presenter
from kiosk.printing.pretend.reader import Reader
from kiosk.printing.pretend.state import State
from kiosk.printing.pretend.strip import DOTS_PER_MM, Strip
from kiosk.printing.raster import Raster

BUFFER_BYTES = 64 * 1024
SLOW_BYTES_A_SECOND = 960.0
SMALL_BYTES = 64

_SWITCHES: dict[Fault, dict[str, bool]] = {
    Fault.PAPER_OUT: {"has_paper": False},
    Fault.PAPER_LOW: {"is_paper_low": True},
    Fault.COVER: {"is_cover_open": True},
    Fault.CUTTER: {"is_cutter_stuck": True},
    Fault.CUTTER_NEXT: {"will_cutter_jam": True},
    Fault.JAM: {"is_jammed": True},
    Fault.HOT: {"is_hot": True},
    Fault.BROKEN: {"is_broken": True},
    Fault.NOT_TAKEN: {"is_left": True},
    Fault.SILENT: {"is_silent": True},
    Fault.GARBLED: {"is_garbled": True},
    Fault.TAKEN: {"is_taken": True},
    Fault.POWER: {"has_power": False},
}
"""What a fault changes of the state; mending turns it round."""


class PretendPrinter:
    """A printer on this machine's loopback; like most it serves one connection at a time.

    Callbacks come from its own threads.

    Args:
        port: To listen on; 0 takes a free one, see `address`.
        width_dots: Of its paper.
        speed_mm_s: Of the paper; 0 prints at once.
        has_cutter: Without one a slip ends where the paper is fed to the tear bar.
        buffer_bytes: What it takes in before it is printed.
        taken_after_s: How long a person needs to take a slip that is held out.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        width_dots: int = 576,
        speed_mm_s: float = 200.0,
        has_cutter: bool = True,
        buffer_bytes: int = BUFFER_BYTES,
        taken_after_s: float = 1.0,
    ) -> None:
        self._switching = RLock()  # letting a slip go may strike again
        self._health = Health()
        self._health.on_change(self._tell_change)
        self._strip = Strip(width_dots)
        self._roomy_bytes = buffer_bytes
        self._buffer = Buffer(buffer_bytes)
        self._slips: list[Raster] = []
        self._on_slip: list[Callable[[Raster], None]] = [self._slips.append]
        self.presenter = Presenter(self._health, self._let_go, taken_after_s)
        self._mechanism = Mechanism(
            self._health, self._strip, self._buffer, self.presenter, self._let_go,
            speed_mm_s=speed_mm_s, has_cutter=has_cutter,
        )  # fmt: skip
        self.torn: list[Raster] = []
        """What whoever freed stuck paper has pulled out."""
        self._tells: set[Reply] = set()
        self._port = Port(port, lambda: self.attach(self._port.send), self._detached)

    def start(self) -> Self:
        """Begin to listen and to print."""
        self._mechanism.start()
        self._port.start()
        return self

    def stop(self) -> None:
        """Switch it off for good; what is half printed stays half printed."""
        self._mechanism.end()
        self._port.end()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def address(self) -> tuple[str, int]:
        """Host and port it listens on."""
        return self._port.address

    @property
    def slips(self) -> list[Raster]:
        """The slips it has let go, oldest first."""
        return list(self._slips)

    @property
    def hanging(self) -> Raster:
        """What has come out since the last cut."""
        return self._strip.so_far()

    @property
    def state(self) -> State:
        """What is wrong with it, if anything."""
        return self._health.state

    def on_slip(self, callback: Callable[[Raster], None]) -> None:
        """Call this with every slip when it leaves the printer."""
        self._on_slip.append(callback)

    def on_progress(self, callback: Callable[[Raster], None]) -> None:
        """Call this about 25 times a second with as much of a slip as has come out."""
        self._mechanism.on_progress.append(callback)

    def at(self, moment: Moment, act: Callable[[], object], *, mm: float = 0) -> None:
        """Let something happen once, at this moment of a slip; its paper waits meanwhile.

        Args:
            mm: How much of the slip is out by then, for PRINTED.
        """
        self._mechanism.traps.append(Trap(moment, round(mm * DOTS_PER_MM), act))

    def strike(self, fault: Fault, amount: float = 0) -> None:
        """Let something go wrong, now or after some amount of it; see `Fault`."""
        match fault:
            case Fault.PAPER_OUT if amount:
                self._strip.left_rows = round(amount * DOTS_PER_MM)
            case Fault.DROP if amount:
                self._port.drop_after = round(amount)
            case Fault.DROP:
                self._port.drop()
            case Fault.SLOW:
                self._port.bytes_a_second = amount or SLOW_BYTES_A_SECOND
            case Fault.SMALL:
                self._buffer.most_bytes = round(amount) or SMALL_BYTES
            case _:
                self._switch(fault, on=True)

    def mend(self, fault: Fault) -> None:
        """Make it well again, as a person would: a new roll, a closed cover, off and on."""
        match fault:
            case Fault.DROP:
                self._port.drop_after = None
            case Fault.SLOW:
                self._port.bytes_a_second = 0
            case Fault.SMALL:
                self._buffer.most_bytes = self._roomy_bytes
            case _:
                self._switch(fault, on=False)

    def set_paper(self, present: bool) -> None:
        """Take the paper out, or put a new roll in."""
        (self.mend if present else self.strike)(Fault.PAPER_OUT)

    def set_paper_low(self, low: bool) -> None:
        """Let the roll come near its end."""
        self._switch(Fault.PAPER_LOW, on=low)

    def set_cover(self, is_open: bool) -> None:
        """Open or close the cover."""
        self._switch(Fault.COVER, on=is_open)

    def set_cutter(self, stuck: bool) -> None:
        """Let the cutter get stuck now, or free it."""
        self._switch(Fault.CUTTER, on=stuck)

    def jam_at_next_cut(self) -> None:
        """Let the cutter get stuck when it is next used; the slip is printed and stays in."""
        self.strike(Fault.CUTTER_NEXT)

    def set_silent(self, silent: bool) -> None:
        """Let it answer nothing any more; it still prints."""
        self._switch(Fault.SILENT, on=silent)

    def attach(self, reply: Reply) -> Callable[[bytes], None]:
        """Return what takes the bytes of another line, a serial one for instance.

        Args:
            reply: Sends an answer back on that line.
        """

        def say(answer: bytes) -> None:
            reply(self.state.spoken(answer))

        return Reader(lambda command, size: self._obey(command, size, say)).take

    def _switch(self, fault: Fault, *, on: bool) -> None:
        """Change the state as this fault does, and what goes with it.

        One at a time: the power that a slip's thread is still switching off cannot be switched
        on by a hand that has only seen the light go out.
        """
        parts = {name: value is on for name, value in _SWITCHES[fault].items()}
        with self._switching:
            if on:
                self._health.change(**parts)
                self._begin(fault)
            else:
                self._end(fault)
                self._health.change(**parts)

    def _begin(self, fault: Fault) -> None:
        """Do what comes with a fault."""
        match fault:
            case Fault.TAKEN:
                self._port.is_refusing = True
            case Fault.POWER:
                self._lose_power()
            case _:
                pass  # it is only a state

    def _end(self, fault: Fault) -> None:
        """Do what somebody does who mends it."""
        match fault:
            case Fault.PAPER_OUT:
                self._strip.left_rows = None
                self._health.change(is_paper_low=False)  # it is a new roll
            case Fault.CUTTER_NEXT:
                self._health.change(is_cutter_stuck=False)
            case Fault.TAKEN:
                self._port.is_refusing = False
            case Fault.NOT_TAKEN:
                self.presenter.eject()
            case Fault.JAM if self.state.is_jammed:
                self.torn.append(self._strip.part())
            case Fault.BROKEN if self.state.is_broken:
                self._lose_power()
                self._port.switch(on=True)
            case Fault.POWER if not self.state.has_power:
                self._port.switch(on=True)
            case _:
                pass  # it was only a state

    def _lose_power(self) -> None:
        """Forget everything but the paper; the line drops."""
        self._forget()
        self._port.switch(on=False)

    def _forget(self) -> None:
        self._health.forget()
        self._buffer.clear()

    def _obey(self, command: Command, size: int, say: Reply) -> None:
        """Answer what is to be answered at once and pass the rest on."""
        if not self.state.has_power:
            return
        match command:
            case commands.AskNow(number):
                say(self.state.real_time(number))
            case commands.Recover(forgets):
                if forgets:
                    self._forget()
            case commands.TellChanges(is_on):
                (self._tells.add if is_on else self._tells.discard)(say)
                if is_on:
                    say(self.state.auto_status())
            case _:
                self._buffer.put(Waiting(command, size, say, self._health.turn))

    def _tell_change(self, state: State) -> None:
        """Send the status unasked to whoever asked for that."""
        for say in list(self._tells):
            say(state.auto_status())

    def _detached(self) -> None:
        self._tells.clear()

    def _let_go(self, slip: Raster) -> None:
        """Let a slip leave the printer."""
        for tell in self._on_slip:
            tell(slip)
