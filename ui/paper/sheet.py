"""The sizes of a slip on each width of paper (visual.md 13)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

BOLD = 700
SEMI_BOLD = 600


@dataclass(frozen=True, slots=True)
class Type:
    """How large a text is: letters, line box and weight, in dots; space between letters in em."""

    size: int
    line: int
    weight: int
    tracking: float = 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One width of paper.

    Args:
        width: In dots.
        scale: Against 203 dots an inch, at which all other sizes are given.
        number: Letters of the ticket number, in dots of this paper.
        service: Name of the service, largest first: the first one that fits in two lines is taken.
        is_narrow: Whether what stands side by side on 80 mm stands one above the other.
    """

    width: int
    scale: float
    number: int
    service: tuple[Type, ...]
    is_narrow: bool = False

    def dots(self, length: float) -> int:
        """Return a length of the 203 dpi drawing in dots of this paper."""
        return round(length * self.scale)

    def type(self, of: Type) -> Type:
        """Return a type in dots of this paper."""
        return replace(of, size=self.dots(of.size), line=self.dots(of.line))


_TIGHT = -0.01
_SERVICE = tuple(Type(size, line, BOLD, _TIGHT) for size, line in ((59, 60), (52, 56), (47, 52)))
_NARROW_SERVICE = tuple(Type(size, line, BOLD, _TIGHT) for size, line in ((48, 52), (42, 46)))

SHEETS: Mapping[int, Sheet] = MappingProxyType(
    {
        576: Sheet(576, 1.0, 236, _SERVICE),
        512: Sheet(512, 0.886, 209, _SERVICE),
        384: Sheet(384, 1.0, 156, _NARROW_SERVICE, is_narrow=True),
    }
)

OFFICE = (Type(42, 42, BOLD), Type(36, 42, BOLD))
DATE = Type(36, 42, SEMI_BOLD)
REPRINT = Type(36, 48, BOLD)
JOINT_SERVICE = _SERVICE[1:]
LABEL = Type(36, 42, SEMI_BOLD)
VALUE = (Type(56, 58, BOLD), Type(47, 52, BOLD), Type(42, 46, BOLD), Type(36, 42, BOLD))
PLACE = (Type(47, 52, BOLD), Type(42, 46, BOLD))
READING = Type(36, 42, SEMI_BOLD)
JOINT_READING = Type(36, 40, SEMI_BOLD)
FOOT = Type(30, 36, SEMI_BOLD)

TOP = 15
BOTTOM = 13
MARGIN = 12
GAP = 12  # above and below a rule
THICK_RULE = 6
THIN_RULE = 3
HEADER_GAP = 10  # from the office to the thick rule
COLUMN_GAP = 20
FIRST_COLUMN = 1 / 2.25  # of both columns together
REPRINT_HEIGHT = 48

NUMBER_HEIGHT = 198  # from the thick rule to the service
NUMBER_BASELINE = 179
NUMBER_SIZE = 236  # to which the two above belong
LETTER_GAP = 0.1  # em, between letter and digits
TRACKING = -0.012  # em, between all of them

PIN = 56
PIN_DROP = 2
PIN_GAP = 16
BELOW_TAILS = 12

MODULE = 6  # dots; 0.75 mm scans best (reference/printing.md 6)
CODE_HEIGHT = 188  # room for the code with its quiet zone above and below
CODE_INSET = 8  # between the rule's gap and that room
CODE_GAP = 28  # to the text beside it: at least four modules
FOOT_GAP = 12
