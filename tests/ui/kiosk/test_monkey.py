"""Random touches and keys at full speed: the kiosk says nothing to its log, grows not, and works.

A message of Qt fails any test (pyproject.toml).
"""

import logging
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.opening import Band, Opening
from tests.builders import ROME, a_branch, an_office
from tests.fakes import Clock
from tests.ui.kiosk.conftest import LANDSCAPE, Kiosk, OpenKiosk
from tests.ui.kiosk.monkey import Measured, play, play_everywhere

LOG = logging.getLogger(__name__)
A_MOMENT_S = 4.0
TEN_MINUTES_S = 600.0
MOST_GROWTH = 5 * 1024
"""Bytes a thousand touches."""
MOST_FILES = 1
"""More than at the beginning; the store may open one for a moment."""


def is_well(kiosk: Kiosk) -> None:
    """Somebody comes after it, and takes a ticket."""
    kiosk.settles()
    for _ in range(3):
        if kiosk.face.is_free():
            break
        names = ("continue", "startAgain", "done")
        there = next((name for name in names if kiosk.has(name)), None)
        if there:
            kiosk.tap(there)
        kiosk.passes(50)
    kiosk.until(kiosk.face.is_free)


def is_flat(measured: Measured) -> None:
    """As much memory and as many files as after the first touches."""
    growth = measured.growth()
    LOG.info("%d touches, %+.0f bytes a thousand", measured.touches[-1], growth)
    assert growth <= MOST_GROWTH, measured
    assert max(measured.files[1:]) - measured.files[1] <= MOST_FILES


def tickets(branch: Branch) -> int:
    """Return how many tickets were given."""
    with branch.store.reading():
        [row] = branch.store.events._engine.execute(
            "select count(*) as n from event where kind in ('issued', 'checked_in')", {}
        )
    return int(row["n"])


HOW_LONG = pytest.mark.parametrize(
    "seconds",
    [A_MOMENT_S, pytest.param(TEN_MINUTES_S, marks=pytest.mark.long)],
    ids=["a moment", "ten minutes"],
)


@pytest.fixture
def branch(tmp_path: Path, clock: Clock) -> Iterator[Branch]:
    """A branch that closes for a minute at midnight: nothing else ends what is played."""
    all_day = (Band(time(0, 0), time(23, 59)),)
    office = an_office(opening=Opening(ROME, dict.fromkeys(range(7), all_day)))
    made = a_branch(tmp_path / "data", clock, office)
    yield made
    made.store.close()


@HOW_LONG
def test_random_touches_leave_a_kiosk_that_works(
    open_kiosk: OpenKiosk, branch: Branch, clock: Clock, seconds: float
):
    """A second of the branch passes with each; no minute gives more tickets than it may."""
    begin = clock.time
    kiosk = open_kiosk(size=LANDSCAPE)
    kiosk.waits_for("Scegli la lingua")

    measured = play(kiosk, clock, seconds=seconds, seed=1)

    is_well(kiosk)
    minutes = (clock.time - begin) / timedelta(minutes=1) + 1
    assert tickets(branch) <= minutes * branch.office.times.tickets_a_minute
    assert len(measured.pages) >= 3
    if seconds == TEN_MINUTES_S:
        assert {"start", "services", "preferential", "ticket", "code"} <= measured.pages.keys()
        assert tickets(branch) > 0
        is_flat(measured)


@HOW_LONG
def test_random_touches_on_every_page_say_nothing_to_the_log(open_kiosk: OpenKiosk, seconds: float):
    """All pages in all languages, one after the other in any order."""
    kiosk = open_kiosk(size=LANDSCAPE)
    kiosk.waits_for("Scegli la lingua")

    measured = play_everywhere(kiosk, seconds=seconds, seed=2)

    is_well(kiosk)
    if seconds == TEN_MINUTES_S:
        assert len(measured.pages) >= 60
        is_flat(measured)
