"""How long one waits after wrong PINs, by a clock that nobody can set.

Source: operations.md 5; NIST SP 800-63B 5.2.2 for the most wrong PINs in a row.
"""

from dataclasses import dataclass, replace

FREE_BY_NUMBER = 5
FREE_AT_POST = 10
"""Of all who sign in there together."""
FIRST_WAIT_MS = 15_000
LONGEST_WAIT_MS = 30 * 60_000
LONGEST_AT_POST_MS = 5 * 60_000
"""A post must not be shut for long: somebody is to work there."""
MOST_BY_NUMBER = 100


@dataclass(frozen=True, slots=True)
class Uptime:
    """How long the computer has run; its time of day does not matter.

    Args:
        boot: Tells one start of the computer from every other.
        ms: Since then, sleep included.
    """

    boot: str
    ms: int


@dataclass(frozen=True, slots=True)
class Rule:
    """How many tries there are, and how long the waits between them may become.

    Args:
        free: Tries without a wait.
        longest_ms: The wait doubles up to this.
        most: Tries in a row after which only somebody else can help, or None.
    """

    free: int
    longest_ms: int
    most: int | None = None


BY_NUMBER = Rule(FREE_BY_NUMBER, LONGEST_WAIT_MS, MOST_BY_NUMBER)
AT_POST = Rule(FREE_AT_POST, LONGEST_AT_POST_MS)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row.

    Args:
        count: Those whose outcome is not known yet included.
        since: When the present wait began.
    """

    count: int
    since: Uptime


NO_TRIES = Tries(0, Uptime("", 0))


def seen_after_boot(tries: Tries, now: Uptime) -> Tries:
    """Return the same tries, the wait begun anew if the computer was started since.

    How long it was off nobody can tell: its clock may have been set.
    """
    if tries.since.boot == now.boot and tries.since.ms <= now.ms:
        return tries
    return replace(tries, since=now)


def one_more(tries: Tries, now: Uptime) -> Tries:
    """Return the tries with one more, whose wait begins now."""
    return Tries(tries.count + 1, now)


def left_ms(tries: Tries, now: Uptime, rule: Rule) -> int:
    """Return how much longer to wait before the next try; 0 is now.

    Args:
        tries: As `seen_after_boot` returns them.
    """
    return max(0, _wait_ms(tries.count, rule) - (now.ms - tries.since.ms))


def is_used_up(tries: Tries, rule: Rule) -> bool:
    """Return whether there are no more tries, however long one waits."""
    return rule.most is not None and tries.count >= rule.most


def _wait_ms(count: int, rule: Rule) -> int:
    if count < rule.free:
        return 0
    doubled = min(count - rule.free, rule.longest_ms.bit_length())  # more could not matter
    return int(min(rule.longest_ms, FIRST_WAIT_MS << doubled))
