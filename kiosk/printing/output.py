"""The slip that a presenter holds out: taken, left, or drawn back in."""

import logging
from time import monotonic

from kiosk.domain.printer import PrinterCondition
from kiosk.domain.printer_profile import Profile
from kiosk.printing.conversation import Conversation

LOG = logging.getLogger(__name__)
_RETRACT = b"\x1de\x02"


class Output:
    """What is known of a printer's way out; nothing ever stands in one without presenter."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._since: float | None = None
        self._is_retracting = False

    @property
    def is_occupied(self) -> bool:
        """Whether a slip was in it at the last look."""
        return self._since is not None

    def judged(self, talk: Conversation, condition: PrinterCondition) -> PrinterCondition:
        """Return how a printer is whose slip may be taken a little later.

        A slip left for too long is drawn back in: the next one needs the way, and whoever comes
        next must not take it for theirs. The printer does so by itself too; this is for one that
        was set up not to.
        """
        if not talk.has_slip_out:
            if self._since is not None:
                LOG.info("the slip was taken after %.0f s", monotonic() - self._since)
            self._since, self._is_retracting = None, False
            return condition
        self._since = monotonic() if self._since is None else self._since
        waited = monotonic() - self._since
        if waited >= self._profile.retract_s and not self._is_retracting:
            LOG.info("the slip was not taken in %.0f s", waited)
            self.retract(talk)
        is_only_that = condition is PrinterCondition.NOT_TAKEN
        if is_only_that and waited < self._profile.not_taken_s:
            return PrinterCondition.READY
        return condition

    def retract(self, talk: Conversation) -> None:
        """Draw the slip back in."""
        self._is_retracting = True
        talk.send(_RETRACT, 1.0)
