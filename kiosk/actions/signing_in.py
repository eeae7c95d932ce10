"""Staff sign in at a post with number and PIN, and are signed out."""

from dataclasses import replace

from kiosk.actions.branch import Branch, allow
from kiosk.actions.desks import desks_open_today, end_desk, refuse_busy
from kiosk.actions.guessing import begin_try, try_failed, try_succeeded
from kiosk.actions.today import today
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.pin import is_number, is_pin
from kiosk.domain.staff import Member, SignedIn
from kiosk.store import pin_hash
from kiosk.store.events import Kind

ASKED, IDLE, MOVED, REPLACED = "asked", "idle", "moved", "replaced"
"""Why somebody was signed out."""


def sign_in(branch: Branch, post: Actor, number: str, pin: str) -> Actor:
    """Let a member of staff begin to work at a post; return as whom they act there.

    A try counts before its PIN is looked at, so that nothing that stops this process gives it
    back. A number that nobody has takes as long as a wrong PIN.

    Args:
        branch: Of a post where nobody has signed in.
        post: The post itself, `desk:3`.

    Raises:
        RefusedError: NO_STAFF_YET; LOCKED_OUT, PIN_USED_UP; WRONG_PIN; NOT_YOUR_POST; POST_TAKEN
            if somebody else is at work there; STILL_AT_DESK if they have somebody at another desk.
    """
    allow(branch, Action.SIGN_IN)
    if not branch.store.staff.members():
        raise RefusedError(Reason.NO_STAFF_YET)
    if not (is_number(number) and is_pin(pin)):
        raise RefusedError(Reason.WRONG_PIN)  # nobody can have it: not worth a try
    begin_try(branch, post, number)
    member = branch.store.staff.with_number(number)
    if not _fits(branch, member, pin) or member is None:
        try_failed(branch, post, number)
        raise RefusedError(Reason.WRONG_PIN)
    try_succeeded(branch, post, number)  # also where they may not work, or not yet
    kept = _kept_anew(branch, member, pin)
    with branch.store.transaction():
        actor = _acting_at(branch, post, member)
        branch.store.staff.set_pin(member.person, kept)
        sequence = branch.store.events.add(
            Kind.SIGNED_IN, today(branch), branch.now(), str(actor), desk=_desk(post)
        )
        branch.store.staff.begin(SignedIn(post, member.person, sequence, branch.uptime()))
    return actor


def _fits(branch: Branch, member: Member | None, pin: str) -> bool:
    kept = member.pin if member else pin_hash.of_nobody()
    person = member.person if member else ""
    return pin_hash.is_right(kept, pin, person, branch.secret)


def _kept_anew(branch: Branch, member: Member, pin: str) -> str:
    """Return the hash to keep: a new one if hashing has become dearer, as now the PIN is known."""
    if not pin_hash.is_outdated(member.pin):
        return member.pin
    return pin_hash.hashed(pin, member.person, branch.secret)


def _acting_at(branch: Branch, post: Actor, known: Member) -> Actor:
    """Make room for somebody at a post in the present transaction; return as whom they act."""
    member = branch.store.staff.with_number(known.number)
    if member != known:
        raise RefusedError(Reason.WRONG_PIN)  # removed, or another PIN, while it was looked at
    actor = member.actor_at(post)
    if actor is None:
        raise RefusedError(Reason.NOT_YOUR_POST)
    here = branch.store.staff.at(post)
    if here:
        _refuse_taken(branch, here, actor)
        _end(branch, here, IDLE if _is_over(branch, here) else REPLACED)
    elsewhere = branch.store.staff.somewhere(member.person, post.role)
    if elsewhere:
        _leave(branch, elsewhere)
    return actor


def _refuse_taken(branch: Branch, here: SignedIn, actor: Actor) -> None:
    """Let nobody take the post of somebody at work, but a supervisor."""
    is_same = here.person == actor.person
    if is_same or Role.SUPERVISOR in actor.rights or _is_over(branch, here):
        return
    raise RefusedError(Reason.POST_TAKEN)


def _leave(branch: Branch, elsewhere: SignedIn) -> None:
    """Let somebody who moves to another post leave the one before in order."""
    here = branch.store.tickets.at_desk(elsewhere.post.place)
    if elsewhere.post.role is Role.DESK:
        if here:
            desk = elsewhere.post.place
            raise RefusedError(Reason.STILL_AT_DESK, desk=desk, number=here.written)
        end_desk(_as(branch, elsewhere), elsewhere.post.place)
    _end(branch, elsewhere, MOVED)


def sign_out(branch: Branch) -> None:
    """End one's work at a post; a desk closes with it.

    Raises:
        RefusedError: DESK_BUSY while somebody is called or served there.
    """
    allow(branch, Action.SIGN_OUT)
    with branch.store.transaction():
        here = _own(branch)
        if here.post.role is Role.DESK and here.post.place in desks_open_today(branch):
            refuse_busy(branch, here.post.place)
            end_desk(branch, here.post.place)
        _end(branch, here, ASKED)


def sign_out_idle(branch: Branch) -> None:
    """Sign out somebody who has not touched anything for long; whoever is there stays so.

    The desk keeps its ticket and its place: the next to sign in goes on with it.
    """
    allow(branch, Action.SIGN_OUT)
    with branch.store.transaction():
        _end(branch, _own(branch), IDLE)


def stay(branch: Branch) -> None:
    """Note that whoever is signed in here has just touched something."""
    allow(branch, Action.STAY)
    with branch.store.transaction():
        branch.store.staff.active(_own(branch).post, branch.uptime())


def _own(branch: Branch) -> SignedIn:
    here = branch.store.staff.at(branch.actor)
    if here is None or here.person != branch.actor.person:
        raise RefusedError(Reason.NOT_SIGNED_IN)
    return here


def _end(branch: Branch, signed_in: SignedIn, why: str) -> None:
    branch.store.staff.end(signed_in.post)
    actor = replace(signed_in.post, person=signed_in.person)
    branch.store.events.add(
        Kind.SIGNED_OUT, today(branch), branch.now(), str(actor), desk=_desk(signed_in.post),
        why=why,
    )  # fmt: skip


def _as(branch: Branch, signed_in: SignedIn) -> Branch:
    return replace(branch, actor=replace(signed_in.post, person=signed_in.person))


def _is_over(branch: Branch, signed_in: SignedIn) -> bool:
    idle = branch.office.sign_in.idle_at(signed_in.post.role)
    return signed_in.is_over(branch.uptime(), idle)


def _desk(post: Actor) -> str | None:
    return post.place if post.role is Role.DESK else None
