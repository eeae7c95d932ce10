"""Slips made before anybody waits for one: the first in its words takes thrice as long."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.configured import of_today
from kiosk.actions.printing_out import Build
from kiosk.actions.slips import foreseen_slips
from kiosk.printing.slip import Slip

AGAIN = timedelta(hours=1)
"""Words that nobody needed for long give way to others, and the office may have new ones."""
_PROCESS_ID = "0000"


class Ahead:
    """Makes the slips that may come, one at each call, and throws them away.

    What is painted is kept (`ui.paper.page`), as are fonts and what builds the bytes.
    """

    def __init__(self, branch: Branch, build: Build) -> None:
        self._branch = branch
        self._build = build
        self._begun: datetime | None = None
        self._slips: Iterator[Slip] = iter(())

    def __call__(self) -> bool:
        """Make the next slip; return whether there was one left in this round."""
        now = self._branch.now()
        if self._begun is None or abs(now - self._begun) >= AGAIN:
            self._begun = now
            self._slips = foreseen_slips(of_today(self._branch))
        slip = next(self._slips, None)
        if slip is not None:
            self._build(slip, _PROCESS_ID)
        return slip is not None
