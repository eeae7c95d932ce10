"""ESC/POS bytes drawn back to a picture, written apart from the product's own reader."""

import struct

from PIL import Image

PAPER_DOTS = 576


def picture(job: bytes) -> Image.Image:
    """Return what the raster commands of a job leave on white paper; fail on any other command."""
    bands: list[Image.Image] = []
    at = 0
    while at < len(job):
        match job[at : at + 2]:
            case b"\x1b@":
                at += 2
            case b"\x1dv":
                _, across, down = struct.unpack_from("<BHH", job, at + 3)
                start, end = at + 8, at + 8 + across * down
                bands.append(Image.frombytes("1", (across * 8, down), job[start:end]))
                at = end
            case b"\x1d(":
                (rest,) = struct.unpack_from("<H", job, at + 3)
                at += 5 + rest
            case b"\x1dV":
                assert job[at + 2 : at + 4] == b"B\0"
                at += 4
            case other:
                raise AssertionError(f"{other!r} at byte {at}")
    return _stacked(bands)


def _stacked(bands: list[Image.Image]) -> Image.Image:
    """Put bands below each other; a set bit is black."""
    paper = Image.new("1", (PAPER_DOTS, sum(band.height for band in bands)), 1)
    top = 0
    for band in bands:
        paper.paste(band.point(lambda dot: not dot), (0, top))
        top += band.height
    return paper
