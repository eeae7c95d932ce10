"""Staff, their wrong tries, and who is signed in where."""

import json

from kiosk.domain.actor import Actor, Role
from kiosk.domain.lockout import NO_TRIES, Tries, Uptime
from kiosk.domain.staff import Member, SignedIn
from kiosk.store import staff_statements as statements
from kiosk.store.sqlite import Engine, Row


class Staff:
    """What the live file knows of staff."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def members(self) -> list[Member]:
        """Return everybody by number."""
        return [_member(row) for row in self._engine.execute(statements.MEMBERS)]

    def with_number(self, number: str) -> Member | None:
        """Return whoever has a number, or None."""
        rows = self._engine.execute(statements.MEMBER, {"number": number})
        return _member(rows[0]) if rows else None

    def add(self, member: Member) -> None:
        """Keep a new member; a number or pseudonym that somebody has already changes nothing."""
        values = {
            "person": member.person,
            "number": member.number,
            "roles": json.dumps(sorted(member.roles)),
            "pin": member.pin,
        }
        self._engine.execute(statements.ADD_MEMBER, values)

    def set_pin(self, person: str, pin: str) -> None:
        """Keep the hash of somebody's new PIN."""
        self._engine.execute(statements.SET_PIN, {"person": person, "pin": pin})

    def remove(self, person: str) -> None:
        """Forget a member, who is signed out everywhere."""
        self._engine.execute(statements.REMOVE_MEMBER, {"person": person})

    def tries(self, whose: str) -> Tries:
        """Return the wrong tries in a row of a number or at a post."""
        rows = self._engine.execute(statements.TRIES, {"whose": whose})
        if not rows:
            return NO_TRIES
        return Tries(rows[0]["count"], Uptime(rows[0]["boot"], rows[0]["since_ms"]))

    def set_tries(self, whose: str, tries: Tries) -> None:
        """Keep how often somebody has tried."""
        values = {
            "whose": whose,
            "count": tries.count,
            "boot": tries.since.boot,
            "since_ms": tries.since.ms,
        }
        self._engine.execute(statements.SET_TRIES, values)

    def forget_tries(self, whose: str) -> None:
        """Begin to count anew."""
        self._engine.execute(statements.FORGET_TRIES, {"whose": whose})

    def forget_tries_at_posts(self) -> None:
        """Begin to count anew at every post."""
        self._engine.execute(statements.FORGET_TRIES_AT_POSTS)

    def at(self, post: Actor) -> SignedIn | None:
        """Return who is signed in at a post, or None."""
        values = {"kind": post.role.value, "place": post.place}
        rows = self._engine.execute(statements.SIGNED_IN_AT, values)
        return _signed_in(rows[0]) if rows else None

    def somewhere(self, person: str, kind: Role) -> SignedIn | None:
        """Return at which post of a kind somebody is signed in, or None."""
        values = {"kind": kind.value, "person": person}
        rows = self._engine.execute(statements.SIGNED_IN_AS, values)
        return _signed_in(rows[0]) if rows else None

    def signed_in(self) -> list[SignedIn]:
        """Return everybody who is signed in."""
        return [_signed_in(row) for row in self._engine.execute(statements.ALL_SIGNED_IN)]

    def begin(self, signed_in: SignedIn) -> None:
        """Note that somebody has signed in at a post that is free."""
        values = _values(signed_in.post, signed_in.active)
        more = {"person": signed_in.person, "sequence": signed_in.sequence}
        self._engine.execute(statements.BEGIN, values | more)

    def active(self, post: Actor, now: Uptime) -> None:
        """Note that whoever is signed in at a post is there."""
        self._engine.execute(statements.ACTIVE, _values(post, now))

    def end(self, post: Actor) -> None:
        """Note that nobody is signed in at a post."""
        self._engine.execute(statements.END, {"kind": post.role.value, "place": post.place})

    def end_all(self, person: str) -> None:
        """Note that somebody is signed in nowhere."""
        self._engine.execute(statements.END_ALL, {"person": person})


def _values(post: Actor, now: Uptime) -> dict[str, object]:
    return {
        "kind": post.role.value,
        "place": post.place,
        "boot": now.boot,
        "active_ms": now.ms,
    }


def _member(row: Row) -> Member:
    roles = frozenset(Role(role) for role in json.loads(row["roles"]))
    return Member(row["person"], row["number"], roles, row["pin"])


def _signed_in(row: Row) -> SignedIn:
    post = Actor(Role(row["kind"]), row["place"])
    return SignedIn(post, row["person"], row["sequence"], Uptime(row["boot"], row["active_ms"]))
