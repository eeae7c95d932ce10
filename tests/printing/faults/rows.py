"""The faults of the matrix, the moments of a slip, and how each job is to end."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.printing.pretend.faults import Fault


class When(StrEnum):
    """A moment of a slip."""

    BEFORE = "before"
    HEADER = "header"
    MIDDLE = "mid raster"
    BEFORE_CUT = "before cut"
    AFTER_CUT = "after cut"


class Way(StrEnum):
    """How somebody goes on who comes when it has gone wrong; values are the kiosk's pages.

    Domain.md 8.4 says which, for each state of the printer.
    """

    PAPER = "ticket"
    NUMBER = "noPaper"
    """Paper out, offline, silent: the number counts without a slip."""
    WAIT = "pause"
    """Cover open, head hot: it goes on by itself."""
    ELSEWHERE = "outOfService"
    """Paper stuck or cutter: at another kiosk, or at reception."""


BYTES: Mapping[When, int] = MappingProxyType({When.HEADER: 3_000, When.MIDDLE: 20_000})
"""How much of a slip has been sent by then; the whole is about 40,000."""

WELL = frozenset({"ready"})
FADES = ("none", "unknown", "unknown", "printed", "printed")
"""The end of a job when the printer stops at each moment: before the cut all is on paper."""
LOSES = (*FADES[:3], "printed|unknown", "printed|unknown")
"""The same where the line is lost with it: what the printer said last may not have been heard."""
PRINTS = ("printed",) * 5
"""What only takes longer, or warns, stops no slip."""


@dataclass(frozen=True, slots=True)
class Row:
    """A fault, or more than one at once.

    Args:
        name: As the table says it.
        faults: What goes wrong at the moment.
        way: How somebody goes on who comes only then.
        jobs: How the job ends, by moment; `none` where the kiosk knows before the touch, and a
            bar between two that are right, one as good as the other.
        conditions: How kiosk and staff may be told the printer is, while it lasts.
        profile: The model of printer.
        from_start: What is so all the time, with its amount.
        amount: Of the fault.
    """

    name: str
    faults: tuple[Fault, ...]
    way: Way
    jobs: tuple[str, ...]
    conditions: frozenset[str] = WELL
    profile: str = "epson-tm-t20"
    from_start: tuple[tuple[Fault, float], ...] = ()
    amount: float = 0


def _told(*conditions: str) -> frozenset[str]:
    return frozenset(conditions)


_CUSTOM = "custom-vkp80"

ROWS = (
    Row("paper out", (Fault.PAPER_OUT,), Way.NUMBER, FADES, _told("paper_out")),
    Row("paper low", (Fault.PAPER_LOW,), Way.PAPER, PRINTS, _told("paper_low")),
    Row("cover open", (Fault.COVER,), Way.WAIT, FADES, _told("cover_open")),
    Row("cutter", (Fault.CUTTER,), Way.ELSEWHERE, FADES, _told("cutter")),
    # Where only the presenter confirms, paper stuck right behind a slip leaves it in doubt.
    Row("jam", (Fault.JAM,), Way.ELSEWHERE, ("none", *["unknown"] * 3, "unknown|printed"),
        _told("jam"), _CUSTOM),
    # The presenter draws the slip back in, and all is well again.
    Row("not taken", (Fault.NOT_TAKEN,), Way.PAPER, PRINTS, _told("not_taken", "ready"), _CUSTOM),
    Row("head hot", (Fault.HOT,), Way.WAIT, FADES, _told("hot")),
    Row("unrecoverable", (Fault.BROKEN,), Way.NUMBER, FADES, _told("offline")),
    Row("silent", (Fault.SILENT,), Way.NUMBER, FADES, _told("silent")),
    Row("talks nonsense", (Fault.GARBLED,), Way.NUMBER, FADES, _told("silent")),
    # Before a slip the line is made anew.
    Row("line drops", (Fault.DROP,), Way.PAPER, ("printed", *LOSES[1:]), _told("ready", "offline")),
    Row("line slow", (Fault.SLOW,), Way.PAPER, PRINTS, amount=60_000),
    Row("room for 64 bytes", (Fault.SMALL,), Way.PAPER, PRINTS),
    Row("cover, room for 4 KB", (Fault.COVER,), Way.WAIT, FADES, _told("cover_open", "silent"),
        from_start=((Fault.SMALL, 4096),)),
    # The kiosk keeps its line: nobody can take it.
    Row("line taken", (Fault.TAKEN,), Way.PAPER, PRINTS),
    Row("no power", (Fault.POWER,), Way.NUMBER, LOSES, _told("offline")),
)  # fmt: skip
