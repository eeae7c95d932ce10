"""Where a command ends in a stream of bytes, and what it means.

Source: the command lists of Epson and Custom as collected in reference/printing.md 4 and
domain.md 8.3; what our slips never use has its right length and no effect.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.printing.pretend import commands
from kiosk.printing.pretend.commands import Command

_MOST_PICTURE_BYTES = 1 << 20
_TEXT = re.compile(rb"[^\x00-\x1f]+")
_STARTS = b"\x10\x1b\x1c\x1d"

_LENGTHS: Mapping[bytes, int] = MappingProxyType(
    {
        **dict.fromkeys((b"\x1b@", b"\x1b2", b"\x1b<", b"\x1bi", b"\x1bm", b"\x1c&", b"\x1c."), 2),
        **dict.fromkeys((b"\x1bc", b"\x1b$", b"\x1b\\", b"\x1dL", b"\x1dW", b"\x1dP", b"\x1cp"), 4),
        b"\x1bp": 5,
        b"\x1cP": 6,
    }
)
"""By the first two bytes; three where nothing is said."""

_LONGER: Mapping[bytes, int] = MappingProxyType(
    {
        b"\x1dVA": 4, b"\x1dVB": 4,  # the other cuts have no feed behind them
        b"\x1de\x03": 4, b"\x1de\x20": 5,
        b"\x10\x14\x01": 5, b"\x10\x14\x02": 5, b"\x10\x14\x08": 10,
    }
)  # fmt: skip
"""By the first three bytes."""

_PICTURE_HEADER = 8
_COUNTED_BARCODE = 65
_DOUBLE_DENSITY = (32, 33)


def read(received: bytes) -> tuple[Command | None, int]:
    """Return the first command and how many bytes it took; none and 0 if it is not whole yet."""
    if received[0] not in _STARTS:
        return _plain(received)
    length = _length(received)
    if length > len(received):
        return None, 0
    return _meaning(received[:length]), length


def _plain(received: bytes) -> tuple[Command | None, int]:
    """Read characters or one control character."""
    letters = _TEXT.match(received)
    if letters:
        return commands.Letters(letters[0].decode("cp437")), letters.end()
    is_line = received[:1] == b"\n"
    return (commands.NewLine() if is_line else commands.Ignored(received[:1])), 1


def _length(received: bytes) -> int:
    """Return how long the command is that begins here; one more than there is if unknown yet."""
    start = received[:2]
    if start in _UNEVEN:
        return _UNEVEN[start](received)
    return _LONGER.get(received[:3], _LENGTHS.get(start, 3))


def _told(received: bytes, header: int, rest: Callable[[], int]) -> int:
    """Return the length that stands in the header, once that is there."""
    return header + rest() if len(received) >= header else len(received) + 1


def _ended(received: bytes, header: int) -> int:
    """Return the length up to a NUL."""
    end = received.find(b"\0", header)
    return end + 1 if end >= 0 else len(received) + 1


def _columns(received: bytes) -> int:
    """Return how many bytes of ESC * follow its header."""
    high = 3 if received[2] in _DOUBLE_DENSITY else 1
    return int.from_bytes(received[3:5], "little") * high


def _barcode(received: bytes) -> int:
    """Return the length of GS k: the newer kinds say it, the others end with a NUL."""
    if received[2:3] < bytes((_COUNTED_BARCODE,)):
        return _ended(received, 3)
    return _told(received, 4, lambda: received[3])


_UNEVEN: Mapping[bytes, Callable[[bytes], int]] = MappingProxyType(
    {
        b"\x1dv": lambda _: _PICTURE_HEADER,
        b"\x1d(": lambda got: _told(got, 5, lambda: int.from_bytes(got[3:5], "little")),
        b"\x1c(": lambda got: _told(got, 5, lambda: int.from_bytes(got[3:5], "little")),
        b"\x1b*": lambda got: _told(got, 5, lambda: _columns(got)),
        b"\x1bD": lambda got: _ended(got, 2),
        b"\x1dk": _barcode,
    }
)
"""How long a command is that says so itself."""


def _picture(sent: bytes) -> Command:
    """Return the picture announced; none of one that cannot be meant."""
    across, down = int.from_bytes(sent[4:6], "little"), int.from_bytes(sent[6:8], "little")
    if not 0 < across * down <= _MOST_PICTURE_BYTES:
        return commands.Ignored(sent)
    return commands.Picture(across, down)


def _presenter(sent: bytes) -> Command:
    """Return what Custom's GS e asks for."""
    meanings: Mapping[int, Command] = {
        2: commands.Retract(), 5: commands.Eject(), 6: commands.AskPresenter(),
    }  # fmt: skip
    return meanings.get(sent[2], commands.Ignored(sent))


_MEANINGS: Mapping[bytes, Callable[[bytes], Command]] = MappingProxyType(
    {
        b"\x1b@": lambda _: commands.Reset(),
        b"\x1ba": lambda sent: commands.Align(sent[2] % 48),  # 1 and "1" mean the same
        b"\x1bJ": lambda sent: commands.FeedDots(sent[2]),
        b"\x1bd": lambda sent: commands.FeedLines(sent[2]),
        b"\x1bi": lambda _: commands.Cut(),
        b"\x1bm": lambda _: commands.Cut(),
        b"\x1dv": _picture,
        b"\x1dV": lambda _: commands.Cut(),
        b"\x1d!": lambda sent: commands.Size((sent[2] >> 4 & 7) + 1, (sent[2] & 7) + 1),
        b"\x1cP": lambda sent: commands.Present(sent[4:5] == b"R", sent[5]),
        b"\x1de": _presenter,
        b"\x10\x04": lambda sent: commands.AskNow(sent[2]),
        b"\x10\x05": lambda sent: commands.Recover(forgets=sent[2] == 2),  # noqa: PLR2004
        b"\x10\x14": lambda sent: (
            commands.Recover(forgets=True) if sent[2] == 8 else commands.Ignored(sent)  # noqa: PLR2004
        ),
        b"\x1da": lambda sent: commands.TellChanges(sent[2] != 0),
        b"\x1dr": lambda _: commands.AskPaper(),
        b"\x1dI": lambda sent: commands.AskName(sent[2]),
        b"\x1d(": lambda sent: (
            commands.Echo(sent[7:11]) if sent[2:3] == b"H" else commands.Ignored(sent)
        ),
    }
)


def _meaning(sent: bytes) -> Command:
    """Return the command of these bytes."""
    return _MEANINGS.get(sent[:2], commands.Ignored)(sent)
