"""How loud a display speaks, by the time of day."""

from datetime import time

import pytest

from kiosk.domain.opening import Band
from kiosk.domain.room_sound import RoomSound, level_at

NOON = Band(time(12, 30), time(13, 30))
MORNING = Band(time(8), time(9))


@pytest.mark.parametrize(
    ("at", "level_db"),
    [
        (time(7, 59), -3),
        (time(8), -20),
        (time(8, 59, 59), -20),
        (time(9), -3),
        (time(12, 30), None),
        (time(13, 30), -3),
    ],
)
def test_a_call_is_as_loud_as_its_hour(at: time, level_db: int | None):
    """A band begins with its first minute and is over at its end."""
    sound = RoomSound(level_db=-3, soft=(MORNING,), soft_db=-20, silent=(NOON,))

    assert level_at(sound, at) == level_db


def test_silence_is_stronger_than_softness():
    """In two bands at once a call is only seen."""
    assert level_at(RoomSound(soft=(NOON,), silent=(NOON,)), time(13)) is None
