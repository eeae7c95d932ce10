"""The rows of a file of bookings as fields of ours; nothing else is taken from it (P7)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field


class FileError(Exception):
    """A file somebody handed over is not as it must be; names line and field, never a value.

    Args:
        mistakes: All of them, at least one.
    """

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(self.mistakes))


@dataclass(frozen=True, slots=True)
class Row:
    """One booking as a file has it.

    Args:
        line: Where it stands, as an editor counts.
        fields: Text by our field; what is missing is not there. Never shown by repr (P10).
        lines: Where single fields stand, if elsewhere.
        wrong: What cannot be read at all, by field.
    """

    line: int
    fields: Mapping[str, str] = field(repr=False)
    lines: Mapping[str, int] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return what stands in a field, or nothing.

        Raises:
            ValueError: It cannot be read at all; says why.
        """
        if name in self.wrong:
            raise ValueError(self.wrong[name])
        return self.fields.get(name, "").strip()

    def line_of(self, name: str) -> int:
        """Return where a field stands."""
        return self.lines.get(name, self.line)


Rows = Iterator[Row]
