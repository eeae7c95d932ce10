"""The branch's own forecast: made from the store, kept there, and read by all alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.desks import pause
from kiosk.actions.foresight.gathering import state_of
from kiosk.actions.foresight.memory import Memory, past_on
from kiosk.actions.foresight.reading import foresight, of_ticket
from kiosk.actions.issuing import take_ticket
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.preference import set_preference
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.wait import Wait
from kiosk.forecast.correction import ENOUGH
from kiosk.store.forecasts import Told
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.waits import foreseen

DAY = "2026-11-23"


def test_tiles_ticket_and_slip_say_how_long_a_newcomer_waits(branch: Branch, clock: Clock):
    """Ten people before one desk of three minutes each, and the time at which it was worked out."""
    desk_of(branch, "1")
    for _ in range(10):
        somebody(branch)
    foreseen(branch)
    clock.advance(seconds=20)

    view = kiosk_view(branch, "1")
    issued = take_ticket(branch, "orientation", preferential=False, language="it", printer="p1")

    choice = next(one for one in view.choices if one.service == "orientation")
    [job] = branch.store.jobs.of_ticket(issued.ticket_id)
    assert view.waits_at == issued.made_at == local(10, 28)
    assert choice.wait == issued.wait
    assert issued.wait is not None
    assert issued.wait.is_rough
    assert issued.wait.low_min <= 30 <= (issued.wait.high_min or 0)
    assert "stima indicativa delle\N{NO-BREAK SPACE}10:28, può variare" in job.content


def test_nobody_waits_where_a_desk_is_free(branch: Branch):
    """People read "at once", and not a range that begins with nothing."""
    desk_of(branch, "1")
    foreseen(branch)

    assert somebody(branch).wait == Wait(0, 5, is_at_once=True)


def test_nothing_is_said_without_a_desk_or_a_fresh_forecast(branch: Branch, clock: Clock):
    """Missing is missing: never 0."""
    foreseen(branch)
    without = somebody(branch).wait
    desk_of(branch, "1")
    foreseen(branch)
    fresh = somebody(branch).wait
    clock.advance(minutes=4)

    assert without is None
    assert fresh is not None
    assert somebody(branch).wait is None


def test_who_was_told_how_long_becomes_an_outcome_without_a_name(branch: Branch, clock: Clock):
    """The raw forecast beside what happened, and nothing on the ticket any more."""
    desk = desk_of(branch, "1")
    for _ in range(2):
        somebody(branch)
    first = call_next(desk, "1")
    foreseen(branch)
    third = somebody(branch)
    told = branch.store.forecasts.told(third.ticket_id)
    for _ in range(2):
        start_serving(desk, "1")
        clock.advance(minutes=4)
        finish(desk, "1")
        call_next(desk, "1")

    [outcome] = branch.store.forecasts.outcomes()
    assert first is not None
    assert told is not None
    assert (outcome.service, outcome.waited_s) == ("orientation", 8 * 60)
    assert outcome.median_s == told.median_s
    assert branch.store.forecasts.told(third.ticket_id) is None


def test_outcomes_make_a_range_wider_and_no_longer_indicative(branch: Branch):
    """Thirty people who waited twice as long as they were told."""
    desk_of(branch, "1")
    for _ in range(4):
        somebody(branch)
    foreseen(branch)
    before = foresight(branch).newcomer("orientation", preferential=False)
    with branch.store.transaction():
        for _ in range(ENOUGH):
            told = Told(0, 300.0, 600.0, 900.0, 300.0, 600.0, 900.0)
            branch.store.forecasts.add_outcome("orientation", told, 1200)
    foreseen(branch)
    after = foresight(branch).newcomer("orientation", preferential=False)

    assert before is not None
    assert after is not None
    assert before.wait is not None
    assert after.wait is not None
    assert (before.wait.is_rough, after.wait.is_rough) == (True, False)
    assert (after.wait.high_min or 99) > (before.wait.high_min or 0)


def test_who_waits_is_told_anew_on_a_reprint(branch: Branch):
    """From now on, not from the time of issue."""
    desk_of(branch, "1")
    tickets = [somebody(branch) for _ in range(6)]
    foreseen(branch)
    last = branch.store.tickets.find(tickets[-1].ticket_id)
    assert last is not None

    waits = [
        (of_ticket(branch, ticket) or pytest.fail("nothing is known")).wait
        for one in (tickets[1], tickets[-1])
        if (ticket := branch.store.tickets.find(one.ticket_id))
    ]

    assert waits[0] is not None
    assert waits[1] is not None
    assert waits[0].low_min <= waits[1].low_min
    assert (waits[0].high_min or 99) < (waits[1].high_min or 99)


def test_a_paused_desk_calls_nobody(branch: Branch, clock: Clock):
    """And no one knows when it comes back."""
    pause(desk_of(branch, "1"), "1")
    desk_of(branch, "2")
    memory = Memory()
    with branch.store.reading():
        state = state_of(branch, DAY, past_on(branch, memory, DAY), clock())

    assert [bool(desk.hours) for desk in state.desks] == [False, True, False]
    assert state.closes_s == int((local(12, 30) + timedelta(minutes=30)).timestamp())


def test_a_range_of_the_tiles_stays_for_a_while_unless_a_desk_opens(branch: Branch, clock: Clock):
    """People read it in peace; what is known to be wrong goes at once."""
    desk_of(branch, "1")
    for _ in range(4):
        somebody(branch)
    foreseen(branch)
    first = foresight(branch).calm("orientation")
    for _ in range(8):
        somebody(branch)
    clock.advance(seconds=20)
    foreseen(branch)
    held = foresight(branch).calm("orientation")
    held_at = kiosk_view(branch, "1").waits_at
    desk_of(branch, "2")
    foreseen(branch)
    changed = foresight(branch).calm("orientation")

    assert held == first
    assert first is not None
    assert held_at == first.made_at
    assert changed is not None
    assert changed.wait != replace(first.wait) if first and first.wait else False


def test_a_range_that_stays_is_as_old_at_every_face(branch: Branch, clock: Clock):
    """Reception and desks read the same as the tiles, and from when it is."""
    desk = desk_of(branch, "1")
    for _ in range(4):
        somebody(branch)
    foreseen(branch)
    worked_out_at = branch.local(clock())
    clock.advance(seconds=20)
    call_next(desk, "1")
    foreseen(branch)

    told = (
        kiosk_view(branch, "1"),
        reception_view(acting(branch, Role.RECEPTION)),
        desk_view(desk, "1"),
    )

    assert [view.waits_at for view in told] == [worked_out_at] * 3


def test_a_closed_day_teaches_the_next_one(branch: Branch, clock: Clock):
    """How long desks were taken, without saying by whom."""
    desk = desk_of(branch, "1")
    for _ in range(3):
        somebody(branch)
    for _ in range(3):
        call_next(desk, "1")
        clock.advance(seconds=30)
        start_serving(desk, "1")
        clock.advance(minutes=4)
        finish(desk, "1")
    clock.advance(minutes=24 * 60)
    somebody(branch)
    archive(branch)

    past = past_on(branch, Memory(), "2026-11-24")

    assert past.taken_s["orientation"] == (270, 270, 270)


def test_who_gets_another_place_is_no_outcome(branch: Branch):
    """What they were told was said of their place before."""
    desk_of(branch, "1")
    somebody(branch)
    foreseen(branch)
    somebody(branch)
    foreseen(branch)
    ticket = somebody(branch)
    assert branch.store.forecasts.told(ticket.ticket_id) is not None

    set_preference(acting(branch, Role.RECEPTION), ticket.ticket_id, preferential=True)

    assert branch.store.forecasts.told(ticket.ticket_id) is None


def test_a_very_long_wait_is_said_and_not_remembered(branch: Branch, clock: Clock):
    """What has no upper end can be no outcome."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for _ in range(118):
        somebody(branch)
    foreseen(branch)

    last = somebody(acting(branch, Role.RECEPTION))

    raw = foresight(branch).said["services"]["orientation"]["raw"][0]
    assert raw[2] is None
    assert last.wait == Wait(60, None, is_rough=True)
    assert branch.store.forecasts.told(last.ticket_id) is None
