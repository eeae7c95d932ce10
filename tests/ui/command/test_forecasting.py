"""One process makes the forecast for all; another one goes on when it has ended."""

import threading

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.reading import OLDEST
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.domain.actor import Role
from kiosk.store.sqlite import StoreError
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.waits import foreseen
from ui.command import forecasting
from ui.command.beside import Beside
from ui.command.forecasting import Turn


def test_whoever_made_the_last_one_makes_the_next(branch: Branch):
    """Nobody else takes it away, as long as it comes in time."""
    desk_of(branch, "1")
    foreseen(branch, holder="first")
    first, second = Turn("first", 9.0), Turn("second", 9.0)
    assert not first.is_ours(branch)
    somebody(branch)

    assert first.is_ours(branch)
    assert not second.is_ours(branch)


def test_another_one_takes_over_what_is_overdue(branch: Branch, clock: Clock):
    """The first has ended: its forecast does not come, and its lease runs out."""
    desk_of(branch, "1")
    foreseen(branch, holder="first")
    second, third = Turn("second", 0.0), Turn("third", 0.0)
    somebody(branch)
    still_leased = second.is_ours(branch)
    clock.advance(seconds=21)

    assert not still_leased
    assert second.is_ours(branch)
    assert not third.is_ours(branch)


def test_a_face_looks_again_soon_while_another_one_is_late(branch: Branch):
    """And seldom while nothing is to be done: a look costs an idle face something."""
    desk_of(branch, "1")
    foreseen(branch, holder="first")
    second = Turn("second", 9.0)
    second.is_ours(branch)
    calm_s = second.look_s
    somebody(branch)
    second.is_ours(branch)

    assert second.look_s < min(forecasting.PATIENCE_S.values()) < calm_s


def test_a_clock_that_was_set_back_keeps_nobody_from_taking_over(branch: Branch, clock: Clock):
    """The lease of a face that has ended would last for as long as the clock was ahead."""
    desk_of(branch, "1")
    foreseen(branch, holder="first")
    clock.advance(minutes=-180)

    assert Turn("second", 0.0).is_ours(branch)
    assert not Turn("third", 0.0).is_ours(branch)


def test_in_a_rehearsal_nobody_sleeps_until_the_waits_are_too_old(branch: Branch, clock: Clock):
    """An hour in a minute: a face that has ended is replaced as soon by the branch's clock."""
    desk_of(branch, "1")
    foreseen(branch, holder="first")
    second = Turn("second", 6.0, rate=60.0)
    calm_s = second.look_s
    somebody(branch)
    clock.advance(seconds=21)
    begun = second.is_ours(branch)
    threading.Event().wait(0.11)

    assert calm_s * 60 < OLDEST.total_seconds()
    assert not begun
    assert second.is_ours(branch)


def test_faces_have_different_patience():
    """The one with the most to spare begins: what a person touches is the last but displays."""
    patience_s = forecasting.PATIENCE_S

    assert patience_s[Role.RECEPTION] < patience_s[Role.DESK] < patience_s[Role.KIOSK]
    assert len(set(patience_s.values())) == len(patience_s)


def test_a_store_that_is_away_is_said_once(
    branch: Branch, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """And looked for again and again."""
    looks = threading.Semaphore(0)

    def look(_turn: Turn, _branch: Branch) -> bool:
        looks.release()
        raise StoreError("the disk is away")

    monkeypatch.setattr(Turn, "is_ours", look)
    for pause in ("LOOK_S", "LOOK_AGAIN_S", "A_BREATH_S"):
        monkeypatch.setattr(forecasting, pause, 0.01)
    beside, news = Beside(), threading.Event()
    beside.add("forecast", forecasting.forecasting(branch, "one", Role.KIOSK, news), news)
    beside.begin()
    for _ in range(3):
        assert looks.acquire(timeout=5)
    beside.stop()

    assert [one.getMessage() for one in caplog.records] == ["the forecast waits: the disk is away"]
    caplog.clear()


@pytest.mark.long
def test_beside_a_face_the_forecast_follows_what_happens(
    branch: Branch, monkeypatch: pytest.MonkeyPatch
):
    """In a thread of its own, and it ends with the face."""
    monkeypatch.setattr(forecasting, "PATIENCE_S", {Role.KIOSK: 0.0})
    monkeypatch.setattr(forecasting, "LOOK_S", 0.05)
    desk_of(branch, "1")
    for _ in range(4):
        somebody(branch)
    beside, news = Beside(), threading.Event()
    work = forecasting.forecasting(branch, "this one", Role.KIOSK, news, rate=10.0)
    beside.add("forecast", work, news)
    beside.begin()
    try:
        for _ in range(100):
            if kiosk_view(branch, "1").waits_at:
                break
            threading.Event().wait(0.1)
        choice = next(
            one for one in kiosk_view(branch, "1").choices if one.service == "orientation"
        )
        assert choice.wait is not None
    finally:
        beside.stop()
