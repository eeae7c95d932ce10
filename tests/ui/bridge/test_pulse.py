"""Noticing that nothing can be done at the branch, and that it can again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import refuse_away
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.sqlite import StoreError, connect
from ui.bridge import pulse
from ui.bridge.runner import Runner

Listen = Callable[..., Runner]


@pytest.fixture
def listen(branch: Branch, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Listen]:
    """Make runners whose hearts beat fast."""
    assert qapp
    monkeypatch.setattr(pulse, "BEAT_MS", 10)
    monkeypatch.setattr(pulse, "SILENT_MS", 100)
    made = []

    def make(ask: Callable[[Branch], None] = refuse_away) -> Runner:
        made.append(Runner(branch, trouble=(StoreError,), refuse_away=ask))
        return made[-1]

    yield make
    for runner in made:
        runner.stop()


def test_a_store_that_somebody_has_locked_is_away_until_it_is_let_go(
    branch: Branch, listen: Listen, qtbot: QtBot
):
    """What was asked meanwhile is asked again then."""
    runner = listen()
    with closing(connect(branch.store.folder.live)) as other:
        other.execute("begin exclusive")
        with qtbot.waitSignal(runner.awayChanged):
            pass
        assert runner.away is Reason.STORE_AWAY
        other.execute("rollback")

    with qtbot.waitSignals([runner.awayChanged, runner.changed]):
        pass
    assert runner.away is None


def test_a_worker_that_waits_is_as_good_as_away(listen: Listen, qtbot: QtBot):
    """Nobody could tell whether it will ever answer."""
    answered = Event()
    runner = listen(lambda _: answered.wait())

    with qtbot.waitSignal(runner.awayChanged):
        pass

    assert runner.away is Reason.STORE_AWAY
    with qtbot.waitSignal(runner.awayChanged):
        answered.set()
    assert runner.away is None


def test_trouble_of_the_store_is_a_refusal_to_whoever_asked(listen: Listen, qtbot: QtBot):
    """No face ends for it."""
    told = list[Reason]()

    def fails(_branch: Branch) -> None:
        raise StoreError("live.db: disk I/O error")

    def refused(refusal: RefusedError) -> None:
        told.append(refusal.reason)

    listen().ask(fails, lambda _: None, refused)

    qtbot.waitUntil(lambda: told == [Reason.STORE_AWAY])
