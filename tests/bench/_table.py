"""The one table at the end: every figure beside its floor and its goal."""

from collections.abc import Sequence

from tests.bench._goals import Figure, Goal

COLUMNS = "{:<44}{:>8}{:>9}{:>9}{:>9}{:>7}  {:<17}{:<9}{:>5}"


def table(figures: Sequence[Figure], *, whole: bool) -> str:
    """Return all figures, line by line of design.md 12.

    Args:
        whole: A line without any figure is there too, and says so.
    """
    lines = [COLUMNS.format("", "p50", "figure", "max", "floor", "ratio", "goal", "", "load")]
    for goal in Goal:
        found = [figure for figure in figures if figure.goal is goal]
        if found or whole:
            unit = f", {goal.value.unit}" if goal.value.unit else ""
            lines.append(f"{goal.value.what}{unit}{'' if found else ': NOT MEASURED'}")
        lines += [_line(figure) for figure in found]
    return "\n".join(lines)


def missing(figures: Sequence[Figure]) -> list[Goal]:
    """Return the goals that no figure is about."""
    found = {figure.goal for figure in figures}
    return [goal for goal in Goal if goal not in found]


def _line(figure: Figure) -> str:
    return COLUMNS.format(
        f"  {figure.name}", _or_blank(figure.median), _short(figure.value), _or_blank(figure.most),
        _short(figure.floor), _short(figure.ratio),
        str(figure.goal.value), figure.verdict, f"{figure.load:.1f}",
    ).rstrip()  # fmt: skip


def _or_blank(value: float | None) -> str:
    """Return a number, or nothing where the figure is not about many times."""
    return "" if value is None else _short(value)


def _short(value: float | None) -> str:
    """Return a number with three digits that count, or all of a longer whole one."""
    if value is None:
        return "-"
    return f"{value:.0f}" if abs(value) >= 1000 or value == 0 else f"{value:.3g}"
