"""How much paper a job takes: read out of our own bytes."""

import re

from kiosk.domain.printer_profile import Cutter, Profile

BLADE_MM = 18.0
"""From the head to the blade: fed before each cut."""

_LINE_DOTS = 30
_HIGH_LINE_DOTS = 24
_PICTURE_HEADER = 8
_PLAIN = re.compile(rb"[^\x0a\x10\x1b\x1c\x1d]+")
_LENGTHS = {b"\x1b@": 2, b"\x1cP": 6, b"\x1dV": 4, b"\x1dW": 4, b"\x1dL": 4}
"""Of commands that move no paper; three bytes where nothing is said."""


def paper_mm(job: bytes, profile: Profile) -> float:
    """Return how many millimetres of paper this job takes with what the cut feeds."""
    feed = 0.0 if profile.cutter is Cutter.NONE else BLADE_MM
    return profile.mm(_dots(job)) + feed


def _dots(job: bytes) -> int:
    """Return how many dots the paper moves."""
    at = dots = 0
    line = _LINE_DOTS
    while at < len(job):
        start = job[at : at + 2]
        if start == b"\x1dv":
            across, down = _pair(job, at + 4), _pair(job, at + 6)
            dots += down
            at += _PICTURE_HEADER + across * down
        elif start == b"\x1d(":
            at += 5 + _pair(job, at + 3)
        elif start == b"\x1bd":
            dots += line * job[at + 2]
            at += 3
        elif start == b"\x1d!":
            line = max(_LINE_DOTS, _HIGH_LINE_DOTS * ((job[at + 2] & 7) + 1))
            at += 3
        elif start[:1] == b"\n":
            dots += line
            at += 1
        elif plain := _PLAIN.match(job, at):
            at = plain.end()
        else:
            at += _LENGTHS.get(start, 3)
    return dots


def _pair(job: bytes, at: int) -> int:
    return int.from_bytes(job[at : at + 2], "little")
