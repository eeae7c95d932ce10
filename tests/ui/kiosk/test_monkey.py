"""Random touches and keys at full speed: the kiosk says nothing to its log, grows not, and works.

A message of Qt fails any test (pyproject.toml). The long ones play in a process of their own for
twenty minutes and look at all that it has said; how it is measured stands in playing.py.
"""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.actions.branch import Branch
from tests.builders import ROOT, an_office
from tests.fakes import Clock
from tests.ui.kiosk.conftest import LANDSCAPE, OpenKiosk
from tests.ui.kiosk.monkey import Monkey
from tests.ui.kiosk.pace import busiest_minute
from tests.ui.kiosk.pages import every_page
from tests.ui.kiosk.playing import open_all_day, somebody_comes
from tests.ui.kiosk.steadiness import Measured, growth

LOG = logging.getLogger(__name__)
PLAYED_S = 1200
"""Ten minutes to warm up, and ten that are measured."""
AT_LEAST = 20_000
"""Touches and keys; with fewer a slope says little."""
PATIENCE_S = 3600
"""On a busy machine, until all glyphs are drawn and so many touches are done."""
MOST_GROWTH = 5 * 1024
"""Bytes a thousand touches."""
MOST_FILES = 1
"""More than at another moment: the store may open one while it is looked at."""
OF_THE_PLATFORM = "This plugin does not support propagateSizeHints()"
"""Offscreen, at every window."""


@pytest.fixture
def branch(tmp_path: Path, clock: Clock) -> Iterator[Branch]:
    """A branch that is open all day."""
    made = open_all_day(tmp_path / "data", clock)
    yield made
    made.store.close()


def test_random_touches_leave_a_kiosk_that_works(
    open_kiosk: OpenKiosk, branch: Branch, clock: Clock
):
    """A second of the branch passes with each; no minute gives more tickets than it may."""
    kiosk = open_kiosk(size=LANDSCAPE)
    kiosk.waits_for("Scegli la lingua")
    monkey, pages = Monkey(kiosk, seed=1), set()

    for _ in range(40):
        monkey.acts(kiosk.page)
        pages.add(kiosk.page)
        clock.advance(seconds=1)

    somebody_comes(kiosk, clock)
    assert len(pages) >= 3
    assert 1 <= busiest_minute(branch) <= branch.office.times.tickets_a_minute


@pytest.mark.long
def test_random_touches_on_any_page_say_nothing_to_the_log(open_kiosk: OpenKiosk):
    """One language a day is enough; the long test has them all."""
    kiosk = open_kiosk(size=LANDSCAPE)
    kiosk.waits_for("Scegli la lingua")
    monkey = Monkey(kiosk, seed=2)

    for name, view, visit in list(every_page("de"))[::6]:
        kiosk.face.show_page(view, visit)
        monkey.acts(name)

    kiosk.face.startAgain()
    assert kiosk.face.is_free()


@pytest.mark.long
@pytest.mark.timeout(PATIENCE_S)
def test_ten_minutes_of_random_touches_leave_nothing_behind(tmp_path: Path):
    """Neither a message in the log, nor memory, nor an open file; and every page has its turn.

    Ten minutes more go before them: what is loaded when it is first wanted is no growth.
    """
    played = _two_kiosks(tmp_path)

    for what, kiosk in played.items():
        warm = Measured(**kiosk["measured"]).later()
        in_use = growth(warm.touches, warm.in_use)
        resident = growth(warm.touches, warm.resident)
        LOG.info(
            "%s: a thousand of %d touches take %s in use, %s resident; files %d to %d",
            *(what, warm.touches[-1], in_use, resident, min(warm.files), max(warm.files)),
        )
        assert in_use.least <= MOST_GROWTH, what
        assert resident.least <= MOST_GROWTH, what
        assert max(warm.files) - min(warm.files) <= MOST_FILES, what
    people = played["journeys"]
    assert played["pages"]["pages"].keys() == {name for name, _, _ in every_page("it")}
    assert {"start", "services", "preferential", "ticket", "code"} <= people["pages"].keys()
    assert 1 <= people["busiest_minute"] <= an_office().times.tickets_a_minute


def _two_kiosks(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what was measured of two kiosks, both played with at once."""
    own = {"PYTHONMALLOC": "malloc", "MALLOC_ARENA_MAX": "1"}
    started = {}
    for seed, what in enumerate(("journeys", "pages"), start=1):
        words = [what, *map(str, (PLAYED_S, AT_LEAST, seed, folder / what))]
        out, log = (folder / f"{what}.{kind}" for kind in ("json", "log"))
        with out.open("wb") as out_file, log.open("wb") as log_file:
            started[what] = subprocess.Popen(
                [sys.executable, "-m", "tests.ui.kiosk.playing", *words],
                cwd=ROOT, stdout=out_file, stderr=log_file, env={**os.environ, **own},
            )  # fmt: skip
    try:
        for process in started.values():
            process.wait(PATIENCE_S)
    finally:
        for process in started.values():
            process.kill()
    return {what: _told(folder, what, process.returncode) for what, process in started.items()}


def _told(folder: Path, what: str, status: int) -> dict[str, Any]:
    """Return what a kiosk told when it ended well."""
    said = (folder / f"{what}.log").read_text("utf-8").splitlines()
    said = [line for line in said if line != OF_THE_PLATFORM]
    assert (status, said) == (0, []), what
    return dict(json.loads((folder / f"{what}.json").read_text("utf-8")))
