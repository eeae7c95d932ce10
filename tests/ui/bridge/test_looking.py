"""Looks at the branch that do not pile up."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions.branch import Branch
from ui.bridge.looking import Looking
from ui.bridge.runner import Runner


@pytest.fixture
def runner(branch: Branch, qapp: object) -> Iterator[Runner]:
    """End it in the end."""
    assert qapp
    made = Runner(branch)
    yield made
    made.stop()


def test_of_many_looks_one_waits(runner: Runner, qtbot: QtBot):
    """What somebody wishes is done after the look under way and one more, not after a hundred."""
    goes_on, begun, answers, done = Event(), Event(), list[int](), list[int]()
    changes = 0

    def question(_branch: Branch) -> int:
        seen = changes
        begun.set()
        assert goes_on.wait(5)
        return seen

    looking = Looking(runner, question, answers.append)
    looking.look()
    assert begun.wait(5)
    for changes in range(1, 101):  # noqa: B007 - the question sees it
        looking.look()
    runner.do(lambda _: len(answers), done.append)
    goes_on.set()
    qtbot.waitUntil(lambda: bool(done))

    assert answers == [0, 100]


def test_a_look_that_failed_is_followed_by_another(runner: Runner, qtbot: QtBot):
    """A bug in one question must not leave the face with an old picture for ever."""
    answers = list[str]()

    def question(branch: Branch) -> str:
        if not answers:
            answers.append("failed")
            raise ZeroDivisionError
        return str(branch.actor)

    looking = Looking(runner, question, answers.append)
    with qtbot.captureExceptions() as caught:
        looking.look()
        qtbot.waitUntil(lambda: bool(caught))
    looking.look()

    qtbot.waitUntil(lambda: len(answers) == 2)
