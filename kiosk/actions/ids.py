"""Ids of tickets and jobs: UUIDs that sort by time."""

import uuid
from collections.abc import Callable
from datetime import datetime

PROCESS_ID_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def new_id(now: datetime, random: Callable[[int], bytes]) -> str:
    """Return a UUIDv7 for this moment.

    Source: RFC 9562, section 5.7.
    """
    milliseconds = round(now.timestamp() * 1000)
    value = milliseconds.to_bytes(6, "big") + random(10)
    number = int.from_bytes(value, "big")
    number = number & ~(0xF << 76) | (0x7 << 76)
    number = number & ~(0x3 << 62) | (0x2 << 62)
    return str(uuid.UUID(int=number))


def new_process_id(random: Callable[[int], bytes]) -> str:
    """Return four printable characters for a printer to give back."""
    return "".join(PROCESS_ID_LETTERS[byte % len(PROCESS_ID_LETTERS)] for byte in random(4))
