"""What the forecast learns: days that are over, and what became of what was told."""

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call, call_next
from kiosk.actions.foresight.memory import Memory, learn, past_on
from kiosk.actions.remote import begin_remote
from kiosk.actions.serving import finish, start_serving
from kiosk.actions.undoing import undo
from kiosk.actions.views import IssuedView
from kiosk.domain.actor import Role
from kiosk.domain.appointment import DeliveryMode
from kiosk.forecast.correction import ENOUGH, LAST
from kiosk.forecast.state import Punctuality
from kiosk.store.forecasts import Told
from tests.actions.arrivals import arrive, booked
from tests.builders import acting, desk_of, somebody
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


def told_and_waiting(branch: Branch) -> list[IssuedView]:
    """Let four people wait for a desk that has somebody; the last two were told how long."""
    somebody(branch)
    call_next(desk_of(branch, "1"), "1")
    first = somebody(branch)
    foreseen(branch)
    told = [somebody(branch), somebody(branch)]
    assert all(branch.store.forecasts.told(one.ticket_id) for one in told)
    return [first, *told]


def test_a_call_by_hand_shows_nothing_of_a_forecast(branch: Branch, clock: Clock):
    """The wrong number was typed and taken back; then everybody is called in turn."""
    *_, last = told_and_waiting(branch)
    desk = acting(branch, Role.DESK)
    start_serving(desk, "1")
    finish(desk, "1")
    call(desk, "1", last.ticket_id)
    clock.advance(seconds=3)
    undo(desk, "1")
    before = branch.store.forecasts.outcomes()
    for _ in range(3):
        clock.advance(minutes=3)
        call_next(desk, "1")
        start_serving(desk, "1")
        finish(desk, "1")

    assert before == []
    assert [one.waited_s for one in branch.store.forecasts.outcomes()] == [363]


def test_who_is_called_by_hand_in_turn_is_an_outcome(branch: Branch, clock: Clock):
    """A desk that always picks from its list learns too."""
    waiting = told_and_waiting(branch)
    desk = acting(branch, Role.DESK)
    for one in waiting:
        start_serving(desk, "1")
        finish(desk, "1")
        clock.advance(minutes=3)
        call(desk, "1", one.ticket_id)

    assert [one.waited_s for one in branch.store.forecasts.outcomes()] == [360, 540]


def test_who_is_called_by_phone_has_waited_for_nothing(branch: Branch, clock: Clock):
    """Their number is given with the call; nor do they say how punctual people are."""
    desk = desk_of(branch, "3")
    for name in ("R7", "R8", "R9"):
        booked(branch, clock, 0, id=name, code=f"4821070{name[1]}")
        arrive(branch, f"4821070{name[1]}")
    call_next(desk, "3")
    booked(branch, clock, 1, mode=DeliveryMode.PHONE_RECONTACT)
    foreseen(branch)
    start_serving(desk, "3")
    finish(desk, "3")
    clock.advance(minutes=1)
    phoned = begin_remote(desk, "3", "R1")
    start_serving(desk, "3")
    finish(desk, "3")
    clock.advance(minutes=24 * 60)
    somebody(branch)
    archive(branch)

    assert phoned.booked_at is not None
    assert branch.store.forecasts.outcomes() == []
    assert past_on(branch, Memory(), TOMORROW).punctuality == Punctuality(3, 0, (0, 0, 0))


def test_a_young_service_learns_from_the_last_outcomes_of_all_the_others(branch: Branch):
    """And not from older ones of whichever service was first called after the others."""
    became(branch, "orientation", 1200, 1)
    became(branch, "quick", 600, LAST)
    became(branch, "orientation", 1200, LAST)

    correction = learn(branch, Memory())["consulting"]

    assert correction.outcomes == LAST
    assert correction == learn(branch, Memory())["orientation"]


def test_a_history_that_cannot_be_read_stops_no_forecast(
    branch: Branch, caplog: pytest.LogCaptureFixture
):
    """As in a new branch; it is said once, not with every forecast."""
    branch.store.folder.history.write_bytes(b"no database" * 1000)
    desk_of(branch, "1")
    memory = Memory()

    said = [foreseen(branch, memory) for _ in range(2)]

    assert said[1].newcomers
    assert len(caplog.records) == 1
    assert "without the days before today" in caplog.text
    caplog.clear()


def test_what_one_service_learns_is_no_work_for_the_others(branch: Branch):
    """Thirty services of five hundred outcomes are half of what a forecast may cost."""
    became(branch, "quick", 300, ENOUGH)
    became(branch, "orientation", 1200, ENOUGH)
    memory = Memory()
    before = learn(branch, memory)
    became(branch, "quick", 900, ENOUGH)
    after = learn(branch, memory)

    assert after["orientation"] is before["orientation"]
    assert after["quick"] != before["quick"]
    assert after["consulting"] != before["consulting"]


def test_what_is_learnt_bit_by_bit_is_what_is_learnt_at_once(branch: Branch):
    """One process goes on where another one begins."""
    memory = Memory()
    became(branch, "orientation", 1200, 40)
    learn(branch, memory)
    became(branch, "quick", 300, 40)

    assert learn(branch, memory) == learn(branch, Memory())
