"""What the table about the end of the day may hold."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Annotated

from kiosk.domain.closing import Closing
from kiosk.settings.column import whole
from kiosk.settings.folder import Config
from kiosk.settings.mistake import Mistake

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


def closing_mistakes(config: Config, table: ClosingTable) -> Iterator[Mistake]:
    """Yield a service that would go on, once stopped, at a chance at which it is stopped."""
    for kind in ("", "preferential_"):
        stop, resume = getattr(table, f"{kind}stop"), getattr(table, f"{kind}resume")
        if resume < stop:
            text = f"{resume} is not possible (allowed: at least {kind}stop, {stop})"
            yield config.mistake(("closing", f"{kind}resume"), text)


def make_closing(table: ClosingTable) -> Closing:
    """Return who still gets a ticket."""
    return Closing(**asdict(table))
