"""ESC/POS bytes drawn back to a picture, written apart from the product's own reader."""

import struct

from PIL import Image

PAPER_DOTS = 576
LENGTHS = {b"\x1b@": 2, b"\x1bd": 3, b"\x1dV": 4, b"\x1cP": 6}
"""Of commands that leave no dots: begin, feed, cut, hold out."""


def picture(job: bytes, width: int = PAPER_DOTS) -> Image.Image:
    """Return what the raster commands of a job leave on white paper; fail on any other command.

    Args:
        width: Of the paper, in dots.
    """
    bands: list[tuple[Image.Image, int]] = []
    at = 0
    side = 0
    while at < len(job):
        match job[at : at + 2]:
            case b"\x1dv":
                _, across, down = struct.unpack_from("<BHH", job, at + 3)
                start, end = at + 8, at + 8 + across * down
                band = Image.frombytes("1", (across * 8, down), job[start:end])
                bands.append((band, width - band.width if side else 0))
                at = end
            case b"\x1ba":
                side = {0: 0, 2: 1}[job[at + 2]]
                at += 3
            case b"\x1d(":
                at += 5 + struct.unpack_from("<H", job, at + 3)[0]
            case b"\x1dW":
                assert job[at + 2 : at + 4] == struct.pack("<H", width)
                at += 4
            case other:
                assert other in LENGTHS, f"{other!r} at byte {at}"
                at += LENGTHS[other]
    return _stacked(bands, width)


def _stacked(bands: list[tuple[Image.Image, int]], width: int) -> Image.Image:
    """Put bands below each other, each as far right as it stands; a set bit is black."""
    paper = Image.new("1", (width, sum(band.height for band, _ in bands)), 1)
    top = 0
    for band, left in bands:
        paper.paste(band.point(lambda dot: not dot), (left, top))
        top += band.height
    return paper
