"""Guessing a PIN: so many tries, whatever happens to the process, the computer or its clock."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from statistics import median
from time import perf_counter

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.signing_in import sign_in
from kiosk.actions.staffing import unlock
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.lockout import FREE_AT_POST, FREE_BY_NUMBER
from kiosk.store import pin_hash
from kiosk.store.events import Kind
from tests.actions.staff import (
    ANNA,
    BRUNO,
    DESK_1,
    DESK_2,
    PINS,
    CountedHashing,
    signed_in,
    with_staff,
)
from tests.builders import ROOT, acting
from tests.fakes import Clock, Running
from tests.store.replay import all_events

GUESSES = 10_000


def guess(post: Branch, pin: str, number: str = ANNA) -> Reason | None:
    """Try to sign in and return what it came to."""
    try:
        sign_in(post, DESK_1, number, pin)
    except RefusedError as refusal:
        return refusal.reason
    return None


def lock(post: Branch) -> None:
    """Use up the free tries."""
    assert [guess(post, "111222")] * FREE_BY_NUMBER == [Reason.WRONG_PIN] * FREE_BY_NUMBER
    for _ in range(FREE_BY_NUMBER - 1):
        guess(post, "111222")
    assert guess(post, PINS[ANNA]) is Reason.LOCKED_OUT


@pytest.mark.parametrize("guesses", [300, pytest.param(GUESSES, marks=pytest.mark.long)])
def test_of_ten_thousand_guesses_five_are_looked_at(
    post: Branch, hashing: CountedHashing, guesses: int
):
    """At once, one after the other; the right one is among them and does not open."""
    right = int(PINS[ANNA])

    answers = [guess(post, str(pin)) for pin in range(right - 50, right - 50 + guesses)]

    assert hashing.looked_at == FREE_BY_NUMBER
    assert set(answers[FREE_BY_NUMBER:]) == {Reason.LOCKED_OUT}


@pytest.mark.long
def test_in_ten_thousand_seconds_no_more_than_the_waits_allow(
    post: Branch, running: Running, hashing: CountedHashing
):
    """A guess a second for almost three hours: 5 at once, then after 15 s, 30 s ... 30 minutes."""
    for pin in range(GUESSES):
        guess(post, f"{700_000 + pin}")
        running.go_on(seconds=1)

    waits = [15 * 2**n for n in range(7)] + [1800] * 9
    allowed = FREE_BY_NUMBER + sum(sum(waits[: n + 1]) <= GUESSES for n in range(len(waits)))
    assert hashing.looked_at <= allowed
    assert hashing.looked_at >= allowed - 1


def test_at_one_post_ten_are_looked_at_whoever_they_are_for(post: Branch, hashing: CountedHashing):
    """A wait of a number does not help against one PIN for everybody."""
    answers = [guess(post, "593024", str(number)) for number in range(100, 140)]

    assert hashing.looked_at == FREE_AT_POST
    assert set(answers[FREE_AT_POST:]) == {Reason.LOCKED_OUT}
    with pytest.raises(RefusedError, match="wrong_pin"):
        sign_in(post, DESK_2, "139", "593024")  # elsewhere one may


def test_a_number_that_nobody_has_is_locked_like_any_other(post: Branch):
    """Else the wait would tell which numbers exist."""
    answers = {number: [guess(post, "593024", number) for _ in range(7)] for number in (ANNA,)}
    nobody = with_other_post(post)
    answers["999"] = [guess(nobody, "593024", "999") for _ in range(7)]

    assert answers[ANNA] == answers["999"]


def with_other_post(post: Branch) -> Branch:
    """Return the branch after everybody's tries at the post were forgotten."""
    with post.store.transaction():
        post.store.staff.forget_tries_at_posts()
    return post


@pytest.mark.parametrize("hours", [-26, -1, 1, 26, 24 * 365 * 5])
def test_whoever_sets_the_clock_waits_no_shorter_and_no_longer(
    post: Branch, clock: Clock, running: Running, hours: int
):
    """The wait is counted in the time that the computer runs."""
    lock(post)

    clock.advance(minutes=60 * hours)

    running.go_on(seconds=14)
    assert guess(post, PINS[ANNA]) is Reason.LOCKED_OUT
    running.go_on(seconds=1)
    assert guess(post, PINS[ANNA]) is None


def test_whoever_starts_the_computer_again_waits_from_the_beginning(post: Branch, running: Running):
    """And not for ever."""
    lock(post)
    running.go_on(seconds=14)

    running.start_again()

    assert guess(post, PINS[ANNA]) is Reason.LOCKED_OUT
    running.go_on(seconds=14)
    assert guess(post, PINS[ANNA]) is Reason.LOCKED_OUT
    running.go_on(seconds=1)
    assert guess(post, PINS[ANNA]) is None


def test_a_right_pin_lets_the_count_begin_anew(post: Branch):
    """A slip of the finger now and then locks nobody out."""
    for _ in range(4):
        for _ in range(FREE_BY_NUMBER - 1):
            assert guess(post, "593024") is Reason.WRONG_PIN
        assert guess(post, PINS[ANNA]) is None


def test_a_right_pin_where_one_may_not_work_yet_is_no_wrong_try(post: Branch):
    """Somebody is at work there; however often one looks, nobody is locked out."""
    signed_in(post, DESK_1, BRUNO)

    answers = [guess(post, PINS[ANNA]) for _ in range(2 * FREE_AT_POST)]

    assert set(answers) == {Reason.POST_TAKEN}


def test_after_a_hundred_only_somebody_else_can_help(
    post: Branch, running: Running, hashing: CountedHashing
):
    """However patient the guesser is; a supervisor or the technician ends it."""
    for _ in range(120):
        guess(post, "593024")
        running.go_on(minutes=31)
    assert hashing.looked_at == 100
    assert guess(post, PINS[ANNA]) is Reason.PIN_USED_UP

    unlock(acting(post, Role.TECHNICIAN), ANNA)

    assert guess(post, PINS[ANNA]) is None


def test_the_refusal_says_how_long_to_wait_and_the_log_that_there_was_one(
    post: Branch, running: Running
):
    """In whole minutes, rounded up; the log holds no number, it could be a PIN."""
    lock(post)
    for _ in range(3):
        running.go_on(minutes=2)
        guess(post, "593024")

    with pytest.raises(RefusedError) as error:
        sign_in(post, DESK_1, ANNA, PINS[ANNA])

    assert error.value.values == {"minutes": 2}
    locked = [line for line in all_events(post.store) if line.kind is Kind.LOCKED_OUT]
    assert [line.detail["tries"] for line in locked] == [5, 6, 7, 8]
    assert {line.detail["of"] for line in locked} == {"number"}


KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.store import pin_hash
from kiosk.domain.actor import Role
from tests.actions.staff import DESK_1
from tests.builders import acting
from tests.store.crowd import branch_at
from tests.fakes import Clock
from kiosk.actions.signing_in import sign_in

branch = branch_at(Path(sys.argv[1]), Clock(), Role.NOBODY)
def killed(*_): os.kill(os.getpid(), signal.SIGKILL)
pin_hash.is_right = killed
sign_in(branch, DESK_1, sys.argv[2], "593024")
"""


def test_a_try_counts_before_its_pin_is_looked_at(
    post: Branch, hashing: CountedHashing, monkeypatch: pytest.MonkeyPatch
):
    """Whatever stops the process then."""

    def stopped(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin_hash, "is_right", stopped)
    for _ in range(FREE_BY_NUMBER):
        with pytest.raises(KeyboardInterrupt):
            guess(post, "593024")
    monkeypatch.setattr(pin_hash, "is_right", hashing.is_right)

    assert guess(post, PINS[ANNA]) is Reason.LOCKED_OUT


@pytest.mark.long
def test_whoever_kills_the_process_gets_no_try_back(branch: Branch, hashing: CountedHashing):
    """Each dies between counting the try and looking at the PIN; then it is locked."""
    post = replace(with_staff(branch, Running()), uptime=branch.uptime)
    command = [sys.executable, "-c", KILLED, str(branch.store.folder.path), ANNA]
    for _ in range(FREE_BY_NUMBER):
        ended = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": "."}, check=False)
        assert ended.returncode == -signal.SIGKILL

    assert guess(post, PINS[ANNA]) is Reason.LOCKED_OUT
    assert guess(post, PINS[BRUNO], BRUNO) is None
    assert hashing.looked_at == 1


@pytest.mark.long
def test_a_wrong_number_takes_as_long_as_a_wrong_pin(branch: Branch):
    """Within a fifth: medians of forty each in turn, with the real hashing."""
    post = with_staff(branch, Running())
    took: dict[str, list[float]] = {ANNA: [], "999": []}
    for number in [ANNA, "999"] * 40:
        with post.store.transaction():
            post.store.staff.forget_tries(f"number:{number}")
            post.store.staff.forget_tries_at_posts()
        began = perf_counter()
        assert guess(post, "593024", number) is Reason.WRONG_PIN
        took[number].append(perf_counter() - began)

    known, nobody = (median(times) for times in took.values())
    print(f"{1000 * known:.1f} ms, {1000 * nobody:.1f} ms")  # noqa: T201 - the figure itself
    assert 0.8 < known / nobody < 1.25


def test_each_wrong_sign_in_hashes_once(post: Branch, hashing: CountedHashing):
    """Whether somebody has the number or not: that is what takes the time."""
    for number in (ANNA, "999"):
        before = hashing.looked_at
        assert guess(post, "593024", number) is Reason.WRONG_PIN
        assert hashing.looked_at == before + 1
