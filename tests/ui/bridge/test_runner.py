"""Asking the branch without freezing the face."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.sqlite import StoreError
from kiosk.store.store import Store
from tests.builders import acting, somebody
from ui.bridge.runner import Runner

MakeRunner = Callable[..., Runner]


@pytest.fixture
def make_runner(branch: Branch, qapp: object) -> Iterator[MakeRunner]:
    """Make runners that are stopped at the end."""
    assert qapp
    made = []

    def make(**more: object) -> Runner:
        made.append(Runner(branch, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for runner in made:
        runner.stop()


def test_the_question_runs_elsewhere_and_its_answer_comes_back(
    make_runner: MakeRunner, qtbot: QtBot
):
    """A slow branch never stops the screen; what QML sees changes in its own thread."""
    threads: dict[str, int] = {}

    def question(_branch: Branch) -> str:
        threads["question"] = threading.get_ident()
        return "answer"

    def then(answer: str) -> None:
        threads[answer] = threading.get_ident()

    make_runner().ask(question, then)

    qtbot.waitUntil(lambda: "answer" in threads)
    assert threads["answer"] == threading.get_ident()
    assert threads["question"] != threading.get_ident()


def test_questions_are_answered_in_order(make_runner: MakeRunner, qtbot: QtBot):
    """One worker: a look that was asked first cannot overwrite a later one."""
    runner, answers = make_runner(), list[int]()

    for number in range(20):
        runner.ask(partial(_answer, number), answers.append)

    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))


def _answer(number: int, _branch: Branch) -> int:
    return number


def test_after_doing_something_every_face_looks_again(make_runner: MakeRunner, qtbot: QtBot):
    """Also the one that did it."""
    runner = make_runner()

    with qtbot.waitSignal(runner.changed):
        runner.do(lambda _: None)


def test_a_refusal_is_told_and_is_no_bug(make_runner: MakeRunner, qtbot: QtBot):
    """Whoever asked hears of it; where nobody wants to, everything goes on."""
    runner, refused = make_runner(), list[RefusedError]()

    def refuse(_branch: Branch) -> None:
        raise RefusedError(Reason.OFFICE_CLOSED)

    runner.do(refuse, refused=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    answers = list[int]()
    with qtbot.assertNotEmitted(runner.changed):
        runner.do(refuse)
        runner.ask(lambda _: 1, answers.append)
        qtbot.waitUntil(lambda: bool(answers))

    assert [one.reason for one in refused] == [Reason.OFFICE_CLOSED]


def test_a_bug_reaches_the_one_handler(make_runner: MakeRunner, qtbot: QtBot):
    """It is not swallowed in the worker."""
    runner = make_runner()

    with qtbot.captureExceptions() as caught:
        runner.ask(lambda _: 1 / 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError


def test_it_notices_what_another_process_did(make_runner: MakeRunner, branch: Branch, qtbot: QtBot):
    """The bell rings at once; without it, the branch is asked twice a second."""
    runner = make_runner(has_changed=has_changed)
    qtbot.wait(1100)
    other = Store.at(branch.store.folder.path, branch.now)
    elsewhere = acting(branch, Role.RECEPTION)
    object.__setattr__(elsewhere, "store", other)

    with qtbot.waitSignal(runner.changed, timeout=2000):
        somebody(elsewhere)

    other.close()


def test_trouble_of_the_store_does_not_end_the_noticing(make_runner: MakeRunner, qtbot: QtBot):
    """A face that bears it asks on, and hears of the next change."""
    asked = list[int]()

    def has_changed(_branch: Branch) -> bool:
        asked.append(1)
        if len(asked) == 1:
            raise StoreError("the disk is away")
        return True

    runner = make_runner(has_changed=has_changed, trouble=(StoreError,))

    with qtbot.waitSignal(runner.changed, timeout=3000):
        pass
    assert len(asked) > 1


def test_after_a_bug_the_noticing_goes_on(make_runner: MakeRunner, qtbot: QtBot):
    """Where the one handler does not end the process."""
    asked = list[int]()

    def has_changed(_branch: Branch) -> bool:
        asked.append(1)
        return bool(1 // (len(asked) - 1))

    with qtbot.captureExceptions() as caught:
        runner = make_runner(has_changed=has_changed)
        qtbot.waitUntil(lambda: len(asked) > 1, timeout=3000)
        runner.stop()

    assert [one[0] for one in caught] == [ZeroDivisionError]


def test_after_the_end_nothing_is_delivered(branch: Branch, qapp: object, qtbot: QtBot):
    """A window that is being closed gets no late answers."""
    assert qapp
    runner, answers = Runner(branch), list[int]()
    runner.ask(lambda _: 1, answers.append)

    runner.stop()

    runner.ask(lambda _: 2, answers.append)
    qtbot.wait(50)
    assert answers == []


def test_the_worker_can_close_what_is_its_own(branch: Branch, qapp: object):
    """Its connection to the store, for instance: each thread has one."""
    assert qapp
    runner, threads = Runner(branch), list[str]()

    runner.stop(lambda _: threads.append(threading.current_thread().name))

    assert threads[0].startswith("branch")


def test_time_runs_at_the_rate_of_the_branch(make_runner: MakeRunner):
    """Sixty times as fast, a minute takes a second."""
    assert make_runner(rate=60).ms(60) == 1000


def test_a_clock_that_stands_still_asks_for_no_timer_beyond_what_there_is(
    make_runner: MakeRunner,
):
    """Qt counts milliseconds up to 24 days."""
    assert make_runner(rate=1e-9).ms(60) == 2**31 - 1


def test_what_somebody_typed_is_not_logged(
    make_runner: MakeRunner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
):
    """A tax code in a search field is refused by its reason alone (P10)."""
    caplog.set_level("DEBUG")
    runner = make_runner()

    def refuse(_: object) -> None:
        raise RefusedError(Reason.NOT_A_TICKET_NUMBER, text="RSSMRA79B11C566R")

    refused = list[RefusedError]()
    runner.do(refuse, refused=refused.append)
    qtbot.waitUntil(lambda: bool(refused))

    assert "not_a_ticket_number" in caplog.text
    assert "RSSMRA" not in caplog.text


def test_each_question_gets_the_branch_as_it_is_now(
    branch: Branch, make_runner: MakeRunner, qtbot: QtBot
):
    """A face that runs over midnight follows the configuration of the new day (R11)."""
    days = [acting(branch, Role.KIOSK, "monday"), acting(branch, Role.KIOSK, "tuesday")]
    runner, places = make_runner(renewed=lambda _: days.pop(0)), list[str]()

    for _ in range(2):
        runner.ask(lambda one: one.actor.place, places.append)

    qtbot.waitUntil(lambda: len(places) == 2)
    assert places == ["monday", "tuesday"]


def test_a_store_out_of_reach_is_left_to_the_question(make_runner: MakeRunner, qtbot: QtBot):
    """Which knows what to show then."""

    def out_of_reach(_: Branch) -> Branch:
        raise StoreError("gone")

    runner, places = make_runner(trouble=(StoreError,), renewed=out_of_reach), list[str]()

    runner.ask(lambda one: one.actor.place, places.append)

    qtbot.waitUntil(lambda: places == ["1"])
