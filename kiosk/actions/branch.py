"""The branch that an action acts on."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import Office, Versions
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
    """

    store: Store
    office: Office
    now: Callable[[], datetime]
    actor: Actor
    words: Words
    secret: bytes = field(repr=False)
    random: Callable[[int], bytes] = field(default=secrets.token_bytes)
    versions: Versions | None = None

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


def allow(branch: Branch, *roles: Role) -> None:
    """Let only these roles go on; supervisors and technicians may do everything.

    Raises:
        RefusedError: NOT_ALLOWED.
    """
    if branch.actor.role not in {*roles, Role.SUPERVISOR, Role.TECHNICIAN}:
        raise RefusedError(Reason.NOT_ALLOWED, role=branch.actor.role)
