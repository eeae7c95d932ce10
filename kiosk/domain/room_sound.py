"""How loud a display speaks at which time of day, and through what (D6)."""

from dataclasses import dataclass
from datetime import time

from kiosk.domain.opening import Band


@dataclass(frozen=True, slots=True)
class RoomSound:
    """The sound of a waiting room.

    Args:
        speaker: Device, as the program that plays names it; a line out may feed an induction loop.
        level_db: At most 0; set so that calls are 10 to 15 dB above the noise of the room.
        soft: Bands of local time with another level, as offices have neighbours.
        soft_db: The level then.
        silent: Bands in which calls are only seen; the screen marks them all the same.
    """

    speaker: str = "default"
    level_db: int = 0
    soft: tuple[Band, ...] = ()
    soft_db: int = -12
    silent: tuple[Band, ...] = ()


def level_at(sound: RoomSound, at: time) -> int | None:
    """Return how loud a call is now, dB below what the files hold; None if it is only seen.

    Args:
        at: Local time of day.
    """
    if _is_in(sound.silent, at):
        return None
    return sound.soft_db if _is_in(sound.soft, at) else sound.level_db


def _is_in(bands: tuple[Band, ...], at: time) -> bool:
    return any(band.start <= at < band.end for band in bands)
