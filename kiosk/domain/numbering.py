"""The next ticket number of a queue."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.queue import Queue

LONGEST_TYPED = len("A 047")
_NUMBER = re.compile(r"\s*([A-Za-z])[\s\u00a0-]*(\d{1,3})\s*")


@dataclass(frozen=True, slots=True)
class Counter:
    """How far a queue's numbering has come on one business day.

    Args:
        round: Starts at 1, goes up with each wrap and each restart.
        number: The last one given in this round, or None.
    """

    round: int = 1
    number: int | None = None


def next_number(queue: Queue, counter: Counter, live: Collection[int]) -> Counter:
    """Return the counter after giving the next number that nobody holds.

    Args:
        queue: Its range.
        counter: How far the queue has come on this business day.
        live: Numbers of this queue that somebody still holds.

    Raises:
        RefusedError: QUEUE_FULL, every number is held.
    """
    now = counter
    for _ in range(queue.first, queue.last + 1):
        now = _following(queue, now)
        if now.number not in live:
            return now
    raise RefusedError(Reason.QUEUE_FULL, queue=queue.letter)


def _following(queue: Queue, counter: Counter) -> Counter:
    if counter.number is None or counter.number < queue.first:
        return Counter(counter.round, queue.first)
    if counter.number >= queue.last:
        return Counter(counter.round + 1, queue.first)
    return Counter(counter.round, counter.number + 1)


def written(letter: str, number: int) -> str:
    """Return a ticket number as people read it: letter, no-break space, three digits."""
    return f"{letter}\u00a0{number:03d}"


def read(text: str) -> tuple[str, int]:
    """Return letter and number from what somebody typed, `a47` as well as `A 047`.

    Raises:
        RefusedError: NOT_A_TICKET_NUMBER.
    """
    match = _NUMBER.fullmatch(text)
    if not match:
        # What is longer than a number may be somebody's tax code or booking: not said back (P10).
        shown = text if len(text) <= LONGEST_TYPED else "…"
        raise RefusedError(Reason.NOT_A_TICKET_NUMBER, text=shown)
    return match[1].upper(), int(match[2])
