"""Thirty calls in one second: what people see on the display, frame by frame."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.overview.display_view import display_view, last_shown
from kiosk.domain.actor import Role
from tests.builders import acting
from tests.fakes import PretendVoice
from tests.ui.display.conftest import RunningClock
from tests.ui.display.hall import BUSY_S, NORMAL_S, Hall, Watcher, a_hall

DESKS = 6
CALLS = 30
RATE = 12
"""Seconds of the branch in one of ours: the burst takes a minute to show."""


@pytest.fixture
def clock() -> RunningClock:
    """It runs fast once it is let go."""
    return RunningClock(RATE)


@pytest.fixture
def hall(tmp_path: Path, clock: RunningClock, qtbot: QtBot) -> Iterator[Hall]:
    """Thirty people wait for six desks."""
    with a_hall(tmp_path / "data", clock, qtbot, desks=DESKS, languages=["it"] * CALLS) as made:
        yield made


def test_thirty_calls_in_one_second_are_all_shown_in_order_each_for_its_time(
    hall: Hall, clock: RunningClock, qtbot: QtBot
):
    """None is lost: five seconds each, the last three, when nobody waits any more, fifteen."""
    watcher = Watcher(clock)
    watcher.watch(hall.switch_on())
    called = hall.burst()
    clock.run()
    qtbot.waitUntil(lambda: len(watcher.went) == CALLS, timeout=20_000)

    assert list(watcher.came) == called
    assert watcher.seen == set(called)
    assert watcher.most == 3
    least = dict.fromkeys(called, BUSY_S) | dict.fromkeys(called[-3:], NORMAL_S)
    assert not {call for call in called if watcher.seconds(call) < least[call]}


def test_a_display_that_restarts_in_the_middle_of_a_burst_shows_the_rest(
    hall: Hall, clock: RunningClock, qtbot: QtBot
):
    """What was interrupted is shown again; nothing is missing before, between or after."""
    clock.rate = 2 * RATE
    watcher = Watcher(clock)
    watcher.watch(hall.switch_on())
    called = hall.burst()
    clock.run()
    qtbot.waitUntil(lambda: len(watcher.came) >= 10, timeout=20_000)
    hall.switch_off()
    before = len(watcher.came)
    log = [call.sequence for call in display_view(acting(hall.branch, Role.DISPLAY), 0).calls]
    remembered = log.index(last_shown(hall.branch, "1")) + 1
    watcher.watch(hall.switch_on())
    qtbot.waitUntil(lambda: len(watcher.came) == CALLS, timeout=20_000)

    assert list(watcher.came) == called
    assert 0 < remembered <= before - 3


@pytest.mark.long
def test_only_people_who_are_still_awaited_are_called_by_voice(
    hall: Hall, clock: RunningClock, qtbot: QtBot
):
    """Of thirty the first twenty-four have been served by the time the display wakes up."""
    clock.rate = 2 * RATE
    called = hall.burst()
    voice = PretendVoice()
    watcher = Watcher(clock)
    watcher.watch(hall.switch_on(voice))
    clock.run()
    qtbot.waitUntil(lambda: len(watcher.came) == CALLS, timeout=20_000)

    qtbot.waitUntil(lambda: len(voice.said) >= DESKS)
    said = [announcement.key for announcement in voice.said]
    log = display_view(acting(hall.branch, Role.DISPLAY), 0).calls
    assert said == [call.sequence for call in log if call.still_called]
    assert len(said) == DESKS
    assert list(watcher.came) == called


def test_of_a_burst_each_display_shows_the_calls_of_its_queues_and_no_others(
    tmp_path: Path, clock: RunningClock, qtbot: QtBot
):
    """Side by side, in order; what one has no place for yet holds up no other."""
    clock.rate = 2 * RATE
    queues = {"A": frozenset("A"), "E": frozenset("E"), "all": frozenset[str]()}
    with a_hall(
        tmp_path / "data", clock, qtbot, desks=DESKS, languages=["it"] * 12, displays=queues
    ) as hall:
        watchers = {name: Watcher(clock) for name in queues}
        for name, watcher in watchers.items():
            watcher.watch(hall.switch_on(name=name))
        called = hall.burst()
        clock.run()
        qtbot.waitUntil(lambda: len(watchers["all"].went) == len(called), timeout=20_000)

    came = {name: list(watcher.came) for name, watcher in watchers.items()}
    of = {letter: [call for call in called if call[0] == letter] for letter in "AE"}
    assert all(of.values())
    assert came == of | {"all": called}
