"""What the forecast learns: days that are over, and what became of what was told."""

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.foresight.memory import Memory, learn, past_on
from kiosk.actions.serving import finish, start_serving
from kiosk.forecast.correction import LAST
from kiosk.store.forecasts import Told
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.waits import foreseen

TOMORROW = "2026-11-24"


def became(branch: Branch, service: str, waited_s: int, times: int) -> None:
    """Let so many people be called who were told ten minutes."""
    told = Told(0, 300.0, 600.0, 900.0, 300.0, 600.0, 900.0)
    with branch.store.transaction():
        for _ in range(times):
            branch.store.forecasts.add_outcome(service, told, waited_s)


def test_yesterday_teaches_today_also_when_it_was_archived_after_the_first_forecast(
    branch: Branch, clock: Clock
):
    """A face that runs on over night has read the history before the last day was in it."""
    desk, memory = desk_of(branch, "1"), Memory()
    somebody(branch)
    call_next(desk, "1")
    start_serving(desk, "1")
    clock.advance(minutes=4)
    finish(desk, "1")
    clock.advance(minutes=24 * 60)
    foreseen(branch, memory)
    somebody(branch)
    archive(branch)

    assert past_on(branch, memory, TOMORROW).taken_s["orientation"] == (240,)


def test_a_young_service_learns_from_the_last_outcomes_of_all_the_others(branch: Branch):
    """And not from older ones of whichever service was first called after the others."""
    became(branch, "orientation", 1200, 1)
    became(branch, "quick", 600, LAST)
    became(branch, "orientation", 1200, LAST)

    correction = learn(branch, Memory())["consulting"]

    assert correction.outcomes == LAST
    assert correction == learn(branch, Memory())["orientation"]


def test_what_is_learnt_bit_by_bit_is_what_is_learnt_at_once(branch: Branch):
    """One process goes on where another one begins."""
    memory = Memory()
    became(branch, "orientation", 1200, 40)
    learn(branch, memory)
    became(branch, "quick", 300, 40)

    assert learn(branch, memory) == learn(branch, Memory())
