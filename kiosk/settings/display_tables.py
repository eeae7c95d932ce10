"""What a display's table for its sound may hold."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.settings.column import several, text, whole

Bands = Annotated[tuple[str, ...], several(text(), 0, 6)]
Level = Annotated[int, whole(-60, 0)]


@dataclass(frozen=True, slots=True)
class SoundTable:
    """sound of [displays.*]."""

    speaker: Annotated[str, text()] = "default"
    level_db: Level = 0
    soft: Bands = ()
    soft_db: Level = -12
    silent: Bands = ()
