"""Damaged files at start: a clear message or a sound store, and no number twice."""

import random
import time
from collections import Counter as Tally
from pathlib import Path

import pytest

from kiosk.store.sqlite import StoreError
from tests.fakes import Clock
from tests.store.damage import DAMAGES, Damage, Used, a_morning, a_used_branch

WITHIN_S = 10


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Used:
    """A branch that was in use until its last process was killed."""
    return a_used_branch(tmp_path_factory.mktemp("used") / "data")


def start(used: Used, path: Path, damage: Damage, seed: int) -> str:
    """Damage a copy of the branch, start it, work; return what came of it."""
    used.copy(path)
    damage(path, random.Random(seed))  # noqa: S311 - damage, no secret
    there = (path / "live.db").exists()
    clock = Clock()
    clock.advance(minutes=30)
    started = time.monotonic()
    try:
        morning = a_morning(path, clock)
    except StoreError as error:
        return "message" if str(path) in str(error) else f"unclear: {error}"
    finally:
        assert time.monotonic() - started < WITHIN_S
    for queue, counter in morning.first.items():
        last = used.given[queue]
        assert (counter.round, counter.number or 0) > (last.round, last.number or 0)
    aside = list(path.glob("damaged-*"))
    assert len(aside) <= 1
    if morning.kept < used.tickets - 1:  # one may have been noted and never committed
        assert morning.notices[0] in ("store_restored", "store_new")
    if not aside:
        return "cut off" if morning.notices else "sound as it was"
    assert (aside[0] / "why.txt").read_text("utf-8").strip()
    assert sorted(one.name for one in aside[0].glob("live.db")) == (["live.db"] if there else [])
    return morning.notices[0]


@pytest.mark.parametrize(
    "times", [1, pytest.param(17, marks=[pytest.mark.long, pytest.mark.timeout(3600)])]
)
def test_a_damaged_branch_starts_or_says_why_not(used: Used, tmp_path: Path, times: int):
    """No raw error, no half-way, never a number that somebody holds."""
    table: dict[str, Tally[str]] = {}
    for damage in DAMAGES:
        name = damage.__name__.strip("_")
        for seed in range(times):
            came = start(used, tmp_path / f"{name}-{seed}", damage, seed)
            table.setdefault(name, Tally())[came] += 1
        print(f"{name:28} {dict(table[name])}", flush=True)  # noqa: T201

    assert not [came for tally in table.values() for came in tally if came.startswith("unclear")]
    assert table["missing"] == {"store_restored": times}
    assert table["every_copy_bad"] == {"store_new": times}
    assert table["newest_copy_half_written"] == {"store_restored": times}
    assert table["garbage_shared_memory"] == {"sound as it was": times}
    assert table["garbage_log"] == {"cut off": times}
    assert table["the_logs_end"] == {"store_restored": times}
    assert table["newer"] == {"message": times}
