"""Wrong PINs are counted, and whoever has too many waits (operations.md 5)."""

from kiosk.actions.branch import Branch
from kiosk.actions.today import today
from kiosk.domain.actor import Actor
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.lockout import (
    AT_POST,
    BY_NUMBER,
    NO_TRIES,
    Rule,
    Uptime,
    is_used_up,
    left_ms,
    one_more,
    seen_after_boot,
)
from kiosk.store.events import Kind

MINUTE_MS = 60_000


def begin_try(branch: Branch, post: Actor, number: str) -> None:
    """Count a try, of the number and at the post, before anything is known of it.

    A number is counted whether somebody has it or not: nobody can find out by it.

    Raises:
        RefusedError: LOCKED_OUT, with the minutes to wait; PIN_USED_UP.
    """
    with branch.store.transaction():
        refusal = _try(branch, _counted(post, number))
    if refusal:  # only now: what was noted of the wait is to be kept
        raise refusal


def _try(branch: Branch, counted: dict[str, Rule]) -> RefusedError | None:
    now = branch.uptime()
    waits = [_wait_ms(branch, whose, rule, now) for whose, rule in counted.items()]
    if None in waits:
        return RefusedError(Reason.PIN_USED_UP)
    longest_ms = max(wait or 0 for wait in waits)
    if longest_ms:
        return RefusedError(Reason.LOCKED_OUT, minutes=-(-longest_ms // MINUTE_MS))
    for whose in counted:
        branch.store.staff.set_tries(whose, one_more(branch.store.staff.tries(whose), now))
    return None


def _wait_ms(branch: Branch, whose: str, rule: Rule, now: Uptime) -> int | None:
    """Return how long to wait, 0 for not at all, None for ever; note a wait begun anew."""
    kept = branch.store.staff.tries(whose)
    if kept == NO_TRIES:
        return 0
    tries = seen_after_boot(kept, now)
    if tries != kept:
        branch.store.staff.set_tries(whose, tries)
    return None if is_used_up(tries, rule) else left_ms(tries, now, rule)


def try_failed(branch: Branch, post: Actor, number: str) -> None:
    """Log a wrong try that makes people wait; its number is not logged, it may be a PIN."""
    now = branch.uptime()
    with branch.store.transaction():
        for whose, rule in _counted(post, number).items():
            tries = branch.store.staff.tries(whose)
            if left_ms(tries, now, rule):
                branch.store.events.add(
                    Kind.LOCKED_OUT, today(branch), branch.now(), str(branch.actor),
                    tries=tries.count, of=whose.partition(":")[0], post=str(post),
                )  # fmt: skip


def try_succeeded(branch: Branch, post: Actor, number: str) -> None:
    """Begin to count anew."""
    with branch.store.transaction():
        for whose in _counted(post, number):
            branch.store.staff.forget_tries(whose)


def _counted(post: Actor, number: str) -> dict[str, Rule]:
    """Return under which names a try is counted, and by which rule."""
    return {f"number:{number}": BY_NUMBER, f"at:{post}": AT_POST}
