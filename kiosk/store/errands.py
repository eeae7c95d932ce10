"""Errands of the tickets that were sent on."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from kiosk.domain.errand import Errand
from kiosk.store import errand_statements as statements
from kiosk.store.sqlite import Engine


class Errands:
    """What the live file knows of errands, one for a ticket at most."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, ticket_id: str) -> Errand | None:
        """Return a ticket's errand, or None."""
        rows = self._engine.execute(statements.ERRAND, {"ticket_id": ticket_id})
        return next((Errand(**dict(row)) for row in rows), None)

    def keep(self, errand: Errand) -> None:
        """Keep an errand in place of the one before."""
        self._engine.execute(statements.KEEP_ERRAND, asdict(errand))

    def forget(self, ticket_id: str) -> None:
        """Delete a ticket's errand, if it has one."""
        self._engine.execute(statements.FORGET_ERRAND, {"ticket_id": ticket_id})

    def forget_ended(self, resets: Sequence[int]) -> None:
        """Delete the errands of tickets that have ended.

        Args:
            resets: Events of those that can be taken back: whom they ended may wait again.
        """
        self._engine.execute(statements.FORGET_ENDED_ERRANDS, {"resets": json.dumps(resets)})
