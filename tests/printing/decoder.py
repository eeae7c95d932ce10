"""ESC/POS bytes drawn back to a picture, written apart from the product's own reader."""

import struct

from PIL import Image

PAPER_DOTS = 576
PAPER_WIDTH = b"\x1dW" + struct.pack("<H", PAPER_DOTS)


def picture(job: bytes) -> Image.Image:
    """Return what the raster commands of a job leave on white paper; fail on any other command."""
    bands: list[tuple[Image.Image, int]] = []
    at = 0
    side = 0
    while at < len(job):
        match job[at : at + 2]:
            case b"\x1b@":
                at += 2
            case b"\x1dv":
                _, across, down = struct.unpack_from("<BHH", job, at + 3)
                start, end = at + 8, at + 8 + across * down
                band = Image.frombytes("1", (across * 8, down), job[start:end])
                bands.append((band, PAPER_DOTS - band.width if side else 0))
                at = end
            case b"\x1ba":
                side = {0: 0, 2: 1}[job[at + 2]]
                at += 3
            case b"\x1d(":
                at += 5 + struct.unpack_from("<H", job, at + 3)[0]
            case other:
                assert job[at : at + 4] in {b"\x1dVB\0", PAPER_WIDTH}, f"{other!r} at byte {at}"
                at += 4
    return _stacked(bands)


def _stacked(bands: list[tuple[Image.Image, int]]) -> Image.Image:
    """Put bands below each other, each as far right as it stands; a set bit is black."""
    paper = Image.new("1", (PAPER_DOTS, sum(band.height for band, _ in bands)), 1)
    top = 0
    for band, left in bands:
        paper.paste(band.point(lambda dot: not dot), (left, top))
        top += band.height
    return paper
