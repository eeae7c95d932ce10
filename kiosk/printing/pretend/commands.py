"""The ESC/POS commands that our slips are made of, as values; `language.py` reads them."""

from dataclasses import dataclass


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
class Picture:
    """GS v 0: so many rows of dots follow, which `reader.py` takes apart."""

    row_bytes: int
    rows: int


@dataclass(frozen=True, slots=True)
class Dots:
    """Some rows of a picture."""

    row_bytes: int
    rows: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """GS V, ESC i and ESC m."""


@dataclass(frozen=True, slots=True)
class Present:
    """FS P: cut, hold the slip out to the person, and clear the way after a while.

    Args:
        retracts: Whether a slip that nobody takes is drawn back in; otherwise it is thrown out.
        timeout_s: How long the person has.
    """

    retracts: bool
    timeout_s: int


@dataclass(frozen=True, slots=True)
class Eject:
    """GS e 5: throw out the slip that is held out."""


@dataclass(frozen=True, slots=True)
class Retract:
    """GS e 2: draw it back in."""


@dataclass(frozen=True, slots=True)
class AskPresenter:
    """GS e 6: is a slip held out?"""


@dataclass(frozen=True, slots=True)
class Echo:
    """GS ( H: send this id back when all before it is printed."""

    process_id: bytes


@dataclass(frozen=True, slots=True)
class AskPaper:
    """GS r 1."""


@dataclass(frozen=True, slots=True)
class AskName:
    """GS I n: model and maker; a byte up to 3, a text from 65."""

    number: int


@dataclass(frozen=True, slots=True)
class AskNow:
    """DLE EOT n: answered at once, whatever the printer is doing."""

    number: int


@dataclass(frozen=True, slots=True)
class Recover:
    """DLE ENQ n and DLE DC4 8: go on after an error, perhaps without what was waiting."""

    forgets: bool


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
    Reset | Align | FeedDots | FeedLines | Picture | Dots | Cut | Present | Eject | Retract
    | AskPresenter | Echo | AskPaper | AskName | AskNow | Recover | TellChanges | Size | Letters
    | NewLine | Ignored
)  # fmt: skip

RealTime = AskNow | Recover
"""Obeyed when it arrives, not when its turn in the buffer comes."""
