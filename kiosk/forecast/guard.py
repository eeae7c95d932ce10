"""Whether a service still takes people before the branch closes."""

from dataclasses import dataclass
from enum import StrEnum


class Issue(StrEnum):
    """Whether tickets of a service are issued."""

    OPEN = "open"
    WARNED = "warned"
    """With the words that service today is not certain."""
    STOPPED = "stopped"
    """People read where and when else; a supervisor may override."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Chances of being served today, 0 to 1; preferential people and bookings have their own.

    Args:
        warn: Below it people are warned.
        stop: Below it no ticket is issued.
        resume: At or above it a service that was stopped goes on; at least stop, so that it does
            not come and go with every forecast.
    """

    warn: float = 0.5
    stop: float = 0.05
    resume: float = 0.15


def issue_at(chance: float, limits: Limits, before: Issue = Issue.OPEN) -> Issue:
    """Return whether tickets are issued, by a newcomer's chance to be served today.

    It depends on nothing but the chance, so it turns back when a desk opens. Source: queueing.md
    3.2; of 330 people with a chance below 5 % none was called in time (2.3).

    Args:
        before: How it was; a stop lasts until the chance is well above it.
    """
    stop = limits.resume if before is Issue.STOPPED else limits.stop
    if chance < stop:
        return Issue.STOPPED
    return Issue.WARNED if chance < limits.warn else Issue.OPEN
