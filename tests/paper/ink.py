"""Looking at the black on a drawn slip."""

from kiosk.printing.raster import Raster


def black(raster: Raster) -> list[set[int]]:
    """Return for each row where it is black."""
    return [
        {
            x
            for x, dot in enumerate(f"{int.from_bytes(raster.row(y)):0{raster.width}b}")
            if dot == "1"
        }
        for y in range(raster.height)
    ]


def runs(raster: Raster, left: int = 0, right: int | None = None) -> list[tuple[int, int]]:
    """Return first and last row of each run of rows with black between two columns."""
    within = set(range(left, right or raster.width))
    inked = [bool(row & within) for row in black(raster)]
    edges = [y for y in range(len(inked) + 1) if _at(inked, y) != _at(inked, y - 1)]
    return [(first, end - 1) for first, end in zip(edges[::2], edges[1::2], strict=True)]


def _at(inked: list[bool], y: int) -> bool:
    return 0 <= y < len(inked) and inked[y]


def extent(raster: Raster) -> tuple[int, int]:
    """Return the first and last column with black."""
    columns = set[int]().union(*black(raster))
    return min(columns), max(columns)


def specks(raster: Raster) -> int:
    """Return how many black dots stand alone, as in a pattern that imitates grey."""
    rows = black(raster)
    found = 0
    for y, row in enumerate(rows):
        around = rows[max(0, y - 1) : y + 2]
        for x in row:
            near = {x - 1, x, x + 1}
            found += sum(len(beside & near) for beside in around) == 1
    return found
