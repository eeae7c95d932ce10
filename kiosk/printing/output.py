"""The slip that a presenter holds out: taken, left, or drawn back in."""

import logging
from time import monotonic

from kiosk.domain.printer import GONE, PrinterCondition
from kiosk.domain.printer_profile import Profile
from kiosk.printing.conversation import Conversation

LOG = logging.getLogger(__name__)
_RETRACT = b"\x1de\x02"
_ABOUT_S = 1.0
"""The printer's own clock began before the first look that saw the slip."""


class Output:
    """What is known of a printer's way out; nothing ever stands in one without presenter."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._since: float | None = None
        self._is_retracting = False
        self._held: str | None = None
        self._drawn_back: str | None = None

    @property
    def is_occupied(self) -> bool:
        """Whether a slip was in it at the last look."""
        return self._since is not None

    def is_overdue(self, grace_s: float) -> bool:
        """Tell whether a slip is still in it so long after it should have been drawn back in."""
        return self._since is not None and self._waited_s() >= self._profile.retract_s + grace_s

    def hold(self, process_id: str) -> None:
        """Remember whose slip is held out."""
        self._held = process_id

    def drawn_back(self) -> str | None:
        """Return the slip that was drawn back in since this was last asked, by its process id."""
        process_id, self._drawn_back = self._drawn_back, None
        return process_id

    def judged(self, talk: Conversation, condition: PrinterCondition) -> PrinterCondition:
        """Return how a printer is whose slip may be taken a little later.

        A slip left for too long is drawn back in: the next one needs the way, and whoever comes
        next must not take it for theirs. The printer does so by itself too; this is for one that
        was set up not to. One that says nothing says nothing of its output either.
        """
        if condition in GONE:
            return condition
        if not talk.has_slip_out:
            self._emptied()
            return condition
        self._since = monotonic() if self._since is None else self._since
        waited = self._waited_s()
        if waited >= self._profile.retract_s and not self._is_retracting:
            LOG.info("the slip was not taken in %.0f s", waited)
            self._is_retracting = True
            talk.send(_RETRACT, 1.0)
        is_only_that = condition is PrinterCondition.NOT_TAKEN
        if is_only_that and waited < self._profile.not_taken_s:
            return PrinterCondition.READY
        return condition

    def _emptied(self) -> None:
        """Note that nothing stands in it, and why."""
        if self._since is not None:
            waited = self._waited_s()
            if self._is_retracting or waited >= self._profile.retract_s - _ABOUT_S:
                LOG.info("the slip was drawn back in after %.0f s", waited)
                self._drawn_back = self._held
            else:
                LOG.info("the slip was taken after %.0f s", waited)
            self._held = None
        self._since, self._is_retracting = None, False

    def _waited_s(self) -> float:
        return 0.0 if self._since is None else monotonic() - self._since
