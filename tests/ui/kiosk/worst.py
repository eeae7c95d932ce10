"""The worst value of each page over everything that was measured, and the table of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

LEAST_CAPITAL_MM = 7.33
"""0.7 degrees at 600 mm (K10)."""
LEAST_TARGET_MM = 20.0
"""K12."""
LEAST_CONTRAST, LEAST_HIGH_CONTRAST = 4.5, 7.0
"""K11."""
KINDS = {
    "capital": ("capitals mm", LEAST_CAPITAL_MM),
    "large capital": ("in large text", 2 * LEAST_CAPITAL_MM),
    "target": ("targets mm", LEAST_TARGET_MM),
    "contrast": ("contrast", LEAST_CONTRAST),
    "high contrast": ("in high contrast", LEAST_HIGH_CONTRAST),
}
"""What is measured: its heading, and what it may not fall below."""


@dataclass(slots=True)
class Worst:
    """The least value of each kind on a page, and where it was seen."""

    values: dict[str, tuple[float, str]] = field(default_factory=dict)
    cut: int = 0
    overlapping: int = 0

    def saw(self, kind: str, value: float, where: str) -> None:
        """Keep a value if it is the least so far."""
        self.values[kind] = min(self.values.get(kind, (value, where)), (value, where))


@dataclass(slots=True)
class Table:
    """What was measured in a run of the tests."""

    pages: dict[str, Worst] = field(default_factory=dict)
    ways: set[str] = field(default_factory=set)

    def page(self, name: str) -> Worst:
        """Return the row of a page."""
        return self.pages.setdefault(name, Worst())

    def lines(self) -> Iterator[str]:
        """Yield the table, a page a line, the worst of all at the end."""
        heads = [f"{heading} >= {least:g}" for heading, least in KINDS.values()]
        yield "  ".join([f"{'page':<42}", *(f"{head:<36}" for head in heads), "cut  overlapping"])
        for name, worst in sorted(self.pages.items()):
            yield _line(name, worst)
        yield _line(f"worst of {len(self.ways)} ways", self._of_all())

    def _of_all(self) -> Worst:
        of_all = Worst()
        for worst in self.pages.values():
            of_all.cut += worst.cut
            of_all.overlapping += worst.overlapping
            for kind, (value, where) in worst.values.items():
                of_all.saw(kind, value, where)
        return of_all


def _line(name: str, worst: Worst) -> str:
    parts = [f"{name:<42}"]
    for kind in KINDS:
        value, where = worst.values.get(kind, (None, ""))
        said = f"{value:5.2f} {where}" if value is not None else "    -"
        parts.append(f"{said:<36}")
    return "  ".join([*parts, f"{worst.cut:>3}  {worst.overlapping:>11}"])
