"""The ESC/POS commands that our slips are made of, read out of a stream of bytes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

_MOST_DOTS_BYTES = 1 << 20
_TEXT = re.compile(rb"[^\x00-\x1f]+")


@dataclass(frozen=True, slots=True)
class Reset:
    """ESC @: forget all settings."""


@dataclass(frozen=True, slots=True)
class Align:
    """ESC a: 0 left, 1 centre, 2 right."""

    where: int


@dataclass(frozen=True, slots=True)
class FeedDots:
    """ESC J."""

    dots: int


@dataclass(frozen=True, slots=True)
class FeedLines:
    """ESC d."""

    lines: int


@dataclass(frozen=True, slots=True)
class Dots:
    """GS v 0: rows of a picture."""

    row_bytes: int
    rows: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """GS V."""


@dataclass(frozen=True, slots=True)
class Echo:
    """GS ( H: send this id back when all before it is printed."""

    process_id: bytes


@dataclass(frozen=True, slots=True)
class AskPaper:
    """GS r 1."""


@dataclass(frozen=True, slots=True)
class AskNow:
    """DLE EOT n: answered at once, whatever the printer is doing."""

    number: int


@dataclass(frozen=True, slots=True)
class TellChanges:
    """GS a n: send the status now and whenever it changes."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class Size:
    """GS !: how many times as wide and as high as a plain character."""

    across: int
    down: int


@dataclass(frozen=True, slots=True)
class Letters:
    """Characters of a line."""

    text: str


@dataclass(frozen=True, slots=True)
class NewLine:
    """LF."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """A command without effect here."""

    sent: bytes


Command = (
    Reset | Align | FeedDots | FeedLines | Dots | Cut | Echo | AskPaper | AskNow | TellChanges
    | Size | Letters | NewLine | Ignored
)  # fmt: skip

_WITHOUT_ARGUMENT = frozenset({b"\x1b@", b"\x1b2"})
_FOUR_BYTES = frozenset({b"\x1dVA", b"\x1dVB"})  # the other cuts have no feed behind them
_COUNTED = b"\x1d("
_COUNTED_HEADER = 5
_PICTURE = b"\x1dv"
_PICTURE_HEADER = 8


def read(received: bytes) -> tuple[Command | None, int]:
    """Return the first command and how many bytes it took; none and 0 if it is not whole yet."""
    if received[0] not in b"\x1b\x1d\x10":
        return _plain(received)
    length = _length(received)
    if length > len(received):
        return None, 0
    return _command(received[:length]), length


def _plain(received: bytes) -> tuple[Command | None, int]:
    """Read characters or one control character."""
    letters = _TEXT.match(received)
    if letters:
        return Letters(letters[0].decode("cp437")), letters.end()
    return (NewLine() if received[:1] == b"\n" else Ignored(received[:1])), 1


def _length(received: bytes) -> int:
    """Return how long the command is that begins here; one more than there is if unknown yet."""
    start = received[:2]
    if start in _WITHOUT_ARGUMENT:
        return len(start)
    if start == _COUNTED and len(received) >= _COUNTED_HEADER:
        return _COUNTED_HEADER + int.from_bytes(received[3:5], "little")
    if start == _PICTURE and len(received) >= _PICTURE_HEADER:
        across, down = _picture_size(received)
        return _PICTURE_HEADER + across * down
    if start in {_COUNTED, _PICTURE}:
        return len(received) + 1
    return 4 if received[:3] in _FOUR_BYTES else 3


def _picture_size(command: bytes) -> tuple[int, int]:
    """Return bytes across and rows down of GS v 0; nothing of a picture that cannot be meant."""
    across, down = int.from_bytes(command[4:6], "little"), int.from_bytes(command[6:8], "little")
    return (across, down) if across * down <= _MOST_DOTS_BYTES else (0, 0)


_MEANINGS: Mapping[bytes, Callable[[bytes], Command]] = MappingProxyType(
    {
        b"\x1b@": lambda _: Reset(),
        b"\x1ba": lambda sent: Align(sent[2] % 48),  # 1 and "1" mean the same
        b"\x1bJ": lambda sent: FeedDots(sent[2]),
        b"\x1bd": lambda sent: FeedLines(sent[2]),
        b"\x1dv": lambda sent: Dots(_picture_size(sent)[0], sent[_PICTURE_HEADER:]),
        b"\x1dV": lambda _: Cut(),
        b"\x1d!": lambda sent: Size((sent[2] >> 4 & 7) + 1, (sent[2] & 7) + 1),
        b"\x10\x04": lambda sent: AskNow(sent[2]),
        b"\x1da": lambda sent: TellChanges(sent[2] != 0),
        b"\x1dr": lambda _: AskPaper(),
        b"\x1d(": lambda sent: Echo(sent[7:11]) if sent[2:3] == b"H" else Ignored(sent),
    }
)


def _command(sent: bytes) -> Command:
    """Return the command of these bytes."""
    return _MEANINGS.get(sent[:2], Ignored)(sent)
