"""A service point: where a person is served."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.label import Label
from kiosk.domain.roster import Roster


class DeskState(StrEnum):
    """What a desk is doing now."""

    CLOSED = "closed"
    FREE = "free"
    CALLING = "calling"
    SERVING = "serving"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk and its work profile.

    Args:
        name: As posted, `4`.
        services: Ids of the services it serves, in no order (the work profile).
        place: Where it is, `piano terra`.
        always_on_top: Whether its window stays above the others on its screen.
        roster: When it is meant to be open; None where nobody has written it.
    """

    name: str
    services: frozenset[str]
    place: Label
    always_on_top: bool = True
    roster: Roster | None = None
