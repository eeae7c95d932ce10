"""The forecast beside a face: one process makes it for all, another one goes on when that ends."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.actions.branch import Branch
from kiosk.actions.configured import of_today
from kiosk.actions.foresight.turns import Due, due, take_over
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import RefusedError
from kiosk.store.sqlite import StoreError
from ui.command.beside import Work

LOG = logging.getLogger(__name__)
LOOK_S = 20.0
"""Between two looks, should the bell have been missed; each look costs an idle face something."""
LOOK_AGAIN_S = 3.0
"""The same while a forecast is overdue that another face should make."""
A_BREATH_S = 0.3
"""Whoever has just touched something sees its answer before we compute."""
REST_S = 3.0
"""At most one forecast in so long."""
PATIENCE_S = {Role.RECEPTION: 6.0, Role.DESK: 9.0, Role.KIOSK: 15.0, Role.DISPLAY: 20.0}
"""For so long a face lets a forecast be overdue before it makes it itself.

Different for each, so that the face with the most to spare begins.
"""


def forecasting(
    branch: Branch, holder: str, role: Role, woken: threading.Event, rate: float = 1.0
) -> Work:
    """Return the work that keeps the branch's forecast fresh.

    Args:
        holder: Name of this process among those that could do it.
        role: Of the face.
        woken: Set when something may have happened.
        rate: How many seconds of the branch's clock pass in one of ours.
    """
    machine = replace(branch, actor=Actor(Role.TECHNICIAN, "forecast"))
    turn = Turn(holder, PATIENCE_S.get(role, max(PATIENCE_S.values())), rate)
    make: Callable[[Branch], object] | None = None

    def work(stop: threading.Event) -> None:
        nonlocal make
        said = ""
        while not stop.is_set():
            woken.wait(turn.look_s)
            woken.clear()
            stop.wait(A_BREATH_S / rate)
            if stop.is_set():
                return
            try:
                if turn.is_ours(machine):
                    make = make or _maker(holder)
                    make(of_today(machine))
                    said = ""
                    stop.wait(REST_S / rate)
            except (StoreError, RefusedError) as error:  # away, or its disk is full
                if str(error) != said:  # not every few seconds until somebody comes
                    LOG.warning("the forecast waits: %s", error)
                said = str(error)
                stop.wait(LOOK_AGAIN_S)

    return work


def _maker(holder: str) -> Callable[[Branch], object]:
    """Return what makes forecasts; only a face that does loads it, with numpy."""
    from kiosk.actions.foresight.foreseeing import foresee  # noqa: PLC0415
    from kiosk.actions.foresight.memory import Memory  # noqa: PLC0415

    memory = Memory()
    return lambda branch: foresee(branch, holder, memory)


class Turn:
    """Whether this process makes the next forecast.

    Args:
        patience_s: For so long another one is waited for, by the branch's clock.
        rate: How many seconds of that clock pass in one of ours.
    """

    def __init__(self, holder: str, patience_s: float, rate: float = 1.0) -> None:
        self._holder = holder
        self._patience_s = patience_s / rate
        self._rate = rate
        self._overdue: tuple[Due, float] | None = None

    @property
    def look_s(self) -> float:
        """When to look again at the latest, in seconds of ours."""
        return (LOOK_AGAIN_S if self._overdue else LOOK_S) / self._rate

    def is_ours(self, branch: Branch) -> bool:
        """Return whether one is due and ours to make: we made the last, or nobody does."""
        waits = due(branch)
        if waits is None:
            self._overdue = None
            return False
        if waits.by == self._holder:
            return True
        now_s = time.monotonic()
        if self._overdue is None or self._overdue[0] != waits:
            self._overdue = (waits, now_s)
        if now_s - self._overdue[1] < self._patience_s:
            return False
        return take_over(branch, self._holder)
