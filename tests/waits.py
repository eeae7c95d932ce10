"""Waits for tests: as somebody is told them, and as the branch itself foresees them."""

from datetime import datetime

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.foreseeing import foresee
from kiosk.actions.foresight.memory import Memory
from kiosk.actions.foresight.reading import Estimate
from kiosk.domain.actor import Role
from kiosk.domain.wait import Wait
from kiosk.forecast.answer import Forecasts
from tests.builders import acting, local

NOW = local(10, 28)


def estimated(low_min: int, high_min: int | None, made_at: datetime = NOW) -> Estimate:
    """Return a wait with the time at which it was worked out."""
    return Estimate(Wait(low_min, high_min), made_at)


def foreseen(branch: Branch, memory: Memory | None = None, holder: str = "this one") -> Forecasts:
    """Let the branch make its forecast now, as the machine beside a face does."""
    return foresee(acting(branch, Role.TECHNICIAN), holder, memory or Memory())
