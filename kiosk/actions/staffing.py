"""Who works at the branch: adding, removing, new PINs, ending a lock-out."""

from collections.abc import Iterable

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.pin import LEAST_DIGITS, is_weak, refuse_bad_number, refuse_bad_pin
from kiosk.domain.staff import Member
from kiosk.store import pin_hash
from kiosk.store.events import Kind

PERSON_BYTES = 6
RANDOM_BYTES = 8


def list_staff(branch: Branch) -> list[Member]:
    """Return everybody who may sign in, by number."""
    allow(branch, Action.LIST_STAFF)
    return branch.store.staff.members()


def add_staff(branch: Branch, number: str, roles: Iterable[Role], pin: str) -> Member:
    """Let somebody sign in from now on.

    Raises:
        RefusedError: BAD_STAFF_NUMBER, BAD_PIN, STAFF_NUMBER_TAKEN.
    """
    allow(branch, Action.ADD_STAFF)
    refuse_bad_number(number)
    refuse_bad_pin(pin)
    person = branch.random(PERSON_BYTES).hex()
    kept = pin_hash.hashed(pin, person, branch.secret)  # slow: not while others wait for the store
    member = Member(person, number, frozenset(roles), kept)
    with branch.store.transaction():
        if branch.store.staff.with_number(number):
            raise RefusedError(Reason.STAFF_NUMBER_TAKEN, number=number)
        branch.store.staff.add(member)
        branch.store.staff.forget_tries(f"number:{number}")
        _log(branch, Kind.STAFF_ADDED, member)
    return member


def remove_staff(branch: Branch, number: str) -> None:
    """Let somebody sign in no more; wherever they are signed in, they are not any longer.

    Raises:
        RefusedError: UNKNOWN_STAFF.
    """
    allow(branch, Action.REMOVE_STAFF)
    with branch.store.transaction():
        member = _known(branch, number)
        branch.store.staff.remove(member.person)
        _log(branch, Kind.STAFF_REMOVED, member)


def reset_pin(branch: Branch, number: str, pin: str) -> None:
    """Give somebody another PIN; their lock-out ends with the old one, and their work at a post.

    Raises:
        RefusedError: UNKNOWN_STAFF, BAD_PIN.
    """
    allow(branch, Action.RESET_PIN)
    refuse_bad_pin(pin)
    person = _known(branch, number).person
    kept = pin_hash.hashed(pin, person, branch.secret)
    with branch.store.transaction():
        member = _known(branch, number)
        if member.person != person:
            raise RefusedError(Reason.UNKNOWN_STAFF, number=number)
        branch.store.staff.set_pin(person, kept)
        branch.store.staff.end_all(person)
        branch.store.staff.forget_tries(f"number:{number}")
        _log(branch, Kind.PIN_RESET, member)


def unlock(branch: Branch, number: str) -> None:
    """End the wait of somebody after wrong PINs, and that of every post.

    Raises:
        RefusedError: UNKNOWN_STAFF.
    """
    allow(branch, Action.UNLOCK)
    with branch.store.transaction():
        member = _known(branch, number)
        branch.store.staff.forget_tries(f"number:{number}")
        branch.store.staff.forget_tries_at_posts()
        _log(branch, Kind.UNLOCKED, member)


def new_pin(branch: Branch) -> str:
    """Return a random PIN that is not easy to guess."""
    while True:
        number = int.from_bytes(branch.random(RANDOM_BYTES), "big") % 10**LEAST_DIGITS
        pin = f"{number:0{LEAST_DIGITS}d}"
        if not is_weak(pin):
            return pin


def _known(branch: Branch, number: str) -> Member:
    member = branch.store.staff.with_number(number)
    if member is None:
        raise RefusedError(Reason.UNKNOWN_STAFF, number=number)
    return member


def _log(branch: Branch, kind: Kind, member: Member) -> None:
    roles = " ".join(sorted(member.roles))
    branch.store.events.add(
        kind, today(branch), branch.now(), str(branch.actor), person=member.person, roles=roles
    )
