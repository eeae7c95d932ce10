"""Looking at the branch again and again, without looks that pile up one behind the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from ui.bridge.runner import Runner

if TYPE_CHECKING:
    from kiosk.actions.branch import Branch

Answer = TypeVar("Answer")


class Looking(Generic[Answer]):
    """Asks one question whenever something may have changed.

    A look that has not begun yet will see what has changed meanwhile as well. So however busy the
    computer is, one waits at most: what somebody wishes is done after it, and not after hundreds.

    Args:
        question: What to ask.
        then: Gets each answer.
    """

    def __init__(
        self,
        runner: Runner,
        question: "Callable[[Branch], Answer]",
        then: Callable[[Answer], None],
    ) -> None:
        self._runner = runner
        self._question = question
        self._then = then
        self._waits = False

    def look(self) -> None:
        """Ask, if that does not wait for its turn already."""
        if not self._waits:
            self._waits = True
            self._runner.ask(self._begin, self._then)

    def _begin(self, branch: "Branch") -> Answer:
        self._waits = False  # first: what changes from now on is for the next look
        return self._question(branch)
