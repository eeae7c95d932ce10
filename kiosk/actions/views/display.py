"""What a display shows."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.announcement import Call
from kiosk.domain.label import Label
from kiosk.domain.wait import Wait


@dataclass(frozen=True, slots=True)
class QueueWait:
    """How long somebody who joins a queue now would wait, worked out at a moment."""

    letter: str
    wait: Wait
    made_at: datetime


@dataclass(frozen=True, slots=True)
class DisplayView:
    """What a display needs: the calls it does not know yet, and its surroundings.

    Args:
        calls: Calls of today after the one asked for, in order.
        has_reception: Whether there is a reception to send people to.
        message: Bottom line.
        open_until: None while closed.
        waits: Of its queues, as far as they are known and the branch wants to show them.
    """

    office: Label
    now: datetime
    joint_languages: tuple[str, ...]
    has_reception: bool
    calls: tuple[Call, ...]
    message: Label
    open_until: datetime | None
    opens_next: datetime | None
    waits: tuple[QueueWait, ...] = ()
