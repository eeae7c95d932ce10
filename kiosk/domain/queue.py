"""The line of tickets that share a letter and a sequence of numbers."""

from dataclasses import dataclass

from kiosk.domain.label import Label


@dataclass(frozen=True, slots=True)
class Queue:
    """A letter, a range of numbers and the goal for its waits.

    Args:
        letter: One capital letter, never I, O or Q.
        first: Lowest number, at least 1.
        last: Highest number, at most 999.
        goal_min: Minutes within which people should be called.
    """

    letter: str
    name: Label
    first: int = 1
    last: int = 999
    goal_min: int = 15
