"""One wish at a time of somebody at the kiosk, who may have left when its answer comes."""

from collections.abc import Callable
from typing import TypeVar

from kiosk.domain.error import RefusedError
from ui.bridge.runner import Runner

Answer = TypeVar("Answer")


class Asking:
    """Does what a person wants at the branch; an answer for somebody who has left is dropped."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._visits = 0
        self._only_looks = False
        self.is_busy = False

    def forget(self) -> None:
        """Begin anew with the next person."""
        self._visits += 1
        self.is_busy = False

    def look_no_more(self) -> None:
        """Want no answer to what is being looked up; what is being done goes on."""
        if self.is_busy and self._only_looks:
            self.forget()

    def do(
        self,
        action: Callable[..., Answer],
        then: Callable[[Answer], None],
        refused: Callable[[RefusedError], None],
        *,
        only_looks: bool = False,
    ) -> None:
        """Do something, unless something else is under way.

        Args:
            then: Gets the answer.
            refused: Gets a refusal.
            only_looks: Nothing is done: the answer may be wanted no more.
        """
        if self.is_busy:
            return
        self._only_looks = only_looks
        mine = self._visits

        def came(answer: Answer) -> None:
            if mine == self._visits:
                self.is_busy = False
                then(answer)

        def was_refused(refusal: RefusedError) -> None:
            if mine == self._visits:
                self.is_busy = False
                refused(refusal)

        self.is_busy = True
        self._runner.do(action, came, was_refused)
