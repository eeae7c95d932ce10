"""Which icons there are: what services and ways to book may have is drawn in assets/."""

import re
from pathlib import Path

ICONS = Path(__file__).parents[2] / "assets" / "icons" / "icons.svg"
_NAME = re.compile(r'<g id="([a-z-]+)"')


def drawn_icons() -> frozenset[str]:
    """Return the names of the drawings.

    Raises:
        OSError: Their file cannot be read.
    """
    return frozenset(_NAME.findall(ICONS.read_text("utf-8")))
