"""Text as dots, as the built-in font of a printer makes it."""

from functools import cache

from kiosk.printing.raster import BITS, row_bytes

CELL_WIDTH = 12
CELL_HEIGHT = 24
LINE_HEIGHT = 30


def text_rows(text: str, width_dots: int, across: int, down: int, where: int) -> list[bytes]:
    """Return the rows of one printed line; characters that do not fit go on in the next.

    Args:
        text: Characters of the line.
        width_dots: Of the paper.
        across: Times as wide as plain.
        down: Times as high as plain.
        where: 0 left, 1 centre, 2 right.
    """
    in_a_line = max(1, width_dots // (CELL_WIDTH * across))
    rows: list[bytes] = []
    for start in range(0, len(text), in_a_line):
        part = text[start : start + in_a_line]
        room = width_dots - len(part) * CELL_WIDTH * across
        rows += _line_rows(part, width_dots, across, down, (0, room // 2, room)[where % 3])
    return rows


def _line_rows(text: str, width_dots: int, across: int, down: int, left: int) -> list[bytes]:
    """Return the rows of characters that fit in one line."""
    length = row_bytes(width_dots)
    spare = length * BITS - left - len(text) * CELL_WIDTH * across
    rows: list[bytes] = []
    for y in range(CELL_HEIGHT):
        bits = "".join(dot * across for sign in text for dot in _letter(sign)[y])
        row = (int(bits or "0", 2) << max(spare, 0)).to_bytes(length, "big")
        rows += [row] * down
    return rows + [bytes(length)] * (LINE_HEIGHT - CELL_HEIGHT)


@cache
def _letter(sign: str) -> list[str]:
    """Return the dots of a character, a string of 0 and 1 for each row."""
    # Only who lets the pretend printer print text waits for this; Pillow comes with python-escpos.
    from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415

    small = Image.new("1", (CELL_WIDTH // 2, CELL_HEIGHT // 2))
    ImageDraw.Draw(small).text((0, 0), sign, font=ImageFont.load_default_imagefont(), fill=1)
    letter = small.resize((CELL_WIDTH, CELL_HEIGHT))
    dots = [bool(letter.getpixel((x, y))) for y in range(CELL_HEIGHT) for x in range(CELL_WIDTH)]
    rows = [dots[start : start + CELL_WIDTH] for start in range(0, len(dots), CELL_WIDTH)]
    return ["".join("01"[dot] for dot in row) for row in rows]
