"""The branch that an action acts on."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk import clock
from kiosk.domain.actor import GIVEN, Actor, Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.lockout import Uptime
from kiosk.domain.office import Office, Versions
from kiosk.domain.permission import Action, may
from kiosk.store.store import Store
from kiosk.wording.words import Words


@dataclass(frozen=True, slots=True)
class Branch:
    """What every action needs, made once when a face starts.

    Args:
        office: As it is today.
        now: The time, UTC.
        actor: Who acts; written into every event.
        words: The catalogue of sentences.
        random: Random bytes for ids and tokens.
        versions: What the branch was and will be by date, or None if it never changes (R11).
        uptime: How long the computer has run: what a clock that is set cannot shorten.
    """

    store: Store
    office: Office
    now: Callable[[], datetime]
    actor: Actor
    words: Words
    secret: bytes = field(repr=False)
    random: Callable[[int], bytes] = field(default=secrets.token_bytes)
    versions: Versions | None = None
    uptime: Callable[[], Uptime] = field(default=clock.uptime)

    @property
    def bell(self) -> Path:
        """A file that is touched after each commit, by any process."""
        return self.store.bell

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the branch's zone."""
        return moment.astimezone(self.office.opening.zone)

    def maybe_local(self, moment: datetime | None) -> datetime | None:
        """Return a moment in the branch's zone, or None."""
        return None if moment is None else self.local(moment)


def allow(branch: Branch, action: Action, desk: str | None = None) -> None:
    """Let only those go on whom the table of permissions lets do this, and who are signed in.

    Args:
        branch: Its actor is asked about.
        action: What is to be done.
        desk: Where; who works at a desk does nothing at another one.

    Raises:
        RefusedError: NOT_ALLOWED; NOT_SIGNED_IN for staff who have not, or no longer.
    """
    actor = branch.actor
    is_elsewhere = desk is not None and actor.roles == {Role.DESK} and actor.place != desk
    if not may(actor, action) or is_elsewhere:
        raise RefusedError(Reason.NOT_ALLOWED, role=actor.role)
    if actor.role in GIVEN and (branch.office.sign_in.required or actor.person):
        _refuse_signed_out(branch)


def _refuse_signed_out(branch: Branch) -> None:
    """Let only whoever is signed in at this post go on."""
    actor = branch.actor
    here = branch.store.staff.at(actor) if actor.person else None
    idle = branch.office.sign_in.idle_at(actor.role)
    if here is None or here.person != actor.person or here.is_over(branch.uptime(), idle):
        raise RefusedError(Reason.NOT_SIGNED_IN)
