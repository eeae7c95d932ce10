"""What can be made to go wrong with the pretend printer, by name."""

from enum import StrEnum


class Fault(StrEnum):
    """A fault; some take an amount."""

    PAPER_OUT = "paper"
    """The roll ends, after so many millimetres."""
    PAPER_LOW = "low"
    """The roll is near its end."""
    COVER = "cover"
    """The cover is open."""
    CUTTER = "cutter"
    """The cutter is stuck."""
    CUTTER_NEXT = "cutter-next"
    """The cutter gets stuck when it is next used."""
    JAM = "jam"
    """Paper is stuck; whoever frees it tears off what hangs out."""
    HOT = "hot"
    """The head cools down."""
    BROKEN = "broken"
    """An error that only switching it off and on again mends."""
    NOT_TAKEN = "not-taken"
    """Nobody takes the slip that is held out."""
    SILENT = "silent"
    """It answers nothing, and prints."""
    GARBLED = "garbled"
    """It answers nonsense, and prints."""
    DROP = "drop"
    """The line drops, after so many bytes."""
    SLOW = "slow"
    """The line takes so many bytes a second."""
    SMALL = "small"
    """It has room for so many bytes."""
    TAKEN = "taken"
    """Another machine has its only line."""
    POWER = "power"
    """It has none; what it had not printed is lost."""


IN_WORDS: dict[Fault, str] = {
    Fault.PAPER_OUT: "the roll ends [after so many mm]",
    Fault.PAPER_LOW: "the roll is near its end",
    Fault.COVER: "the cover is open",
    Fault.CUTTER: "the cutter is stuck",
    Fault.CUTTER_NEXT: "the cutter gets stuck at the next cut",
    Fault.JAM: "paper is stuck",
    Fault.HOT: "the head cools down",
    Fault.BROKEN: "an error that only switching off and on mends",
    Fault.NOT_TAKEN: "nobody takes the slip that is held out",
    Fault.SILENT: "it answers nothing",
    Fault.GARBLED: "it answers nonsense",
    Fault.DROP: "the line drops [after so many bytes]",
    Fault.SLOW: "the line takes 960 [or so many] bytes a second",
    Fault.SMALL: "it has room for 64 [or so many] bytes only",
    Fault.TAKEN: "another machine has its line",
    Fault.POWER: "it has no power",
}
