"""What the table about the end of the day may hold."""

from dataclasses import dataclass, fields
from typing import Annotated

from kiosk.domain.closing import Closing
from kiosk.settings.column import whole

_Chance = Annotated[int, whole(0, 100)]


@dataclass(frozen=True, slots=True)
class ClosingTable:
    """[closing]."""

    called_after_min: Annotated[int, whole(0, 240)] = 30
    warn: _Chance = 50
    stop: _Chance = 5
    resume: _Chance = 15
    preferential_warn: _Chance = 50
    preferential_stop: _Chance = 2
    preferential_resume: _Chance = 5


def make_closing(table: ClosingTable) -> Closing:
    """Return who still gets a ticket; a service that was stopped never goes on below its stop."""
    kept = {part.name: getattr(table, part.name) for part in fields(Closing)}
    return Closing(
        **kept
        | {
            "resume": max(table.resume, table.stop),
            "preferential_resume": max(table.preferential_resume, table.preferential_stop),
        }
    )
