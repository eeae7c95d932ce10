"""Whatever goes wrong and whenever: one slip at most, no number lost, everybody told."""

from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QCoreApplication

from tests.printing.faults.cells import Script, Seen, play
from tests.printing.faults.conftest import MATRIX
from tests.printing.faults.rows import ROWS, Row, When
from tests.printing.faults.rules import table, wrongs

AT_ONCE = 8
"""Cells that are played side by side: most of each is waiting."""

EVERY = [(row, when) for row in ROWS for when in When]
EVERY_DAY = [
    (row, when)
    for row, when in EVERY
    if (row.name, when)
    in {
        ("paper out", When.MIDDLE), ("cover open", When.BEFORE), ("cutter", When.BEFORE_CUT),
        ("silent", When.HEADER), ("line drops", When.MIDDLE), ("paper low", When.AFTER_CUT),
    }
]  # fmt: skip


def played(cells: list[tuple[Row, When]], folder: Path) -> list[tuple[Row, Seen]]:
    """Play cells side by side and return what became of them, in their order."""
    seen = [(row, Seen(when)) for row, when in cells]
    waiting = [
        play(row, one.when, folder / str(number), one) for number, (row, one) in enumerate(seen)
    ]
    playing: list[Script] = []
    try:
        while waiting or playing:
            while waiting and len(playing) < AT_ONCE:
                playing.append(waiting.pop(0))
            playing = [script for script in playing if next(script, "over") != "over"]
            QCoreApplication.processEvents()
            sleep(0.01)
    finally:
        for script in playing:
            script.close()  # with all its threads, which the process would wait for
    return seen


@pytest.mark.parametrize(
    "cells",
    [
        pytest.param(EVERY_DAY, id="some"),
        pytest.param(EVERY, id="all", marks=[pytest.mark.long, pytest.mark.timeout(300)]),
    ],
)
def test_every_fault_at_every_moment_is_told_and_prints_no_slip_twice(
    cells: list[tuple[Row, When]], tmp_path: Path, request: pytest.FixtureRequest, qapp: object
):
    """One slip at most, no number lost; person and staff know; well again by itself."""
    assert qapp
    rows = played(cells, tmp_path)

    found = {(row.name, seen.when): wrongs(row, seen) for row, seen in rows}
    right = sum(not wrong for wrong in found.values())
    shown = request.config.stash.setdefault(MATRIX, [])
    shown += [*table(rows), f"{right} of {len(rows)} right"]
    assert right == len(rows), "see the table at the end"
