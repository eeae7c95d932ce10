"""Who works at a branch and how they sign in."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.actor import Actor, Role
from kiosk.domain.lockout import Uptime

SLACK = timedelta(minutes=2)
"""A face tells at most once a minute that somebody is there; it signs them out itself, before."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Whether staff sign in here, and when they are signed out by themselves.

    Args:
        required: Nobody acts at a desk or at reception who has not signed in there.
        desk_idle: Without a touch at a desk.
        reception_idle: Without a touch at reception.
    """

    required: bool = True
    desk_idle: timedelta = timedelta(minutes=30)
    reception_idle: timedelta = timedelta(minutes=15)

    def idle_at(self, role: Role) -> timedelta:
        """Return after how long somebody is signed out at such a post."""
        return self.desk_idle if role is Role.DESK else self.reception_idle


NO_SIGN_IN = SignIn(required=False)
"""Whoever is at a screen acts there: an office that wants it so, or a rehearsal."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff. No name is kept: the office knows who has which number.

    Args:
        person: Pseudonym in the log.
        number: What they type.
        roles: What they were given.
        pin: Its argon2id hash.
    """

    person: str
    number: str
    roles: frozenset[Role]
    pin: str

    def actor_at(self, post: Actor) -> Actor | None:
        """Return them as somebody who acts at a post, or None if they do not work there."""
        if self.roles.isdisjoint({post.role, Role.SUPERVISOR}):
            return None
        return Actor(post.role, post.place, self.person, self.roles & {Role.SUPERVISOR})


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody at a post.

    Args:
        sequence: Event with which it began.
        active: Their last touch.
    """

    post: Actor
    person: str
    sequence: int
    active: Uptime

    def is_over(self, now: Uptime, idle: timedelta) -> bool:
        """Return whether nobody was active for so long, or the computer was started since."""
        gone = timedelta(milliseconds=now.ms - self.active.ms)
        return now.boot != self.active.boot or not timedelta() <= gone < idle + SLACK
