"""Moments and durations as people read them."""

from datetime import datetime

from kiosk.wording import words

MINUTE_S = 60


def clock(at: datetime | None) -> str:
    """Return the time of day, `8:30`; empty if there is none."""
    return words.clock(at) if at else ""


def exact(at: datetime) -> str:
    """Return the time of day to the second, `8:11:05`."""
    return f"{clock(at)}:{at:%S}"


def minutes(seconds: int | None) -> int:
    """Return whole minutes, or -1 if there are none to count."""
    return -1 if seconds is None else seconds // MINUTE_S


def running(seconds: int, *, short: bool = False) -> str:
    """Return a running clock, `02:40`, or `2:40` if short."""
    whole, rest = divmod(max(0, seconds), MINUTE_S)
    return f"{whole}:{rest:02}" if short else f"{whole:02}:{rest:02}"
