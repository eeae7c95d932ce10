"""The folder of a made-up branch is gone afterwards, however the program ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import ROOT


@pytest.mark.long
@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGTERM, 143), pytest.param(signal.SIGINT, 130, marks=pytest.mark.long)],
    ids=str,
)
def test_a_tour_that_is_ended_leaves_nothing_behind(
    number: signal.Signals, status: int, tmp_path: Path
):
    """Its data hold flags like those of a real branch; the pictures made so far stay."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "tour", str(tmp_path / "pictures")],
        cwd=ROOT, env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as tour:  # fmt: skip
        assert tour.stdout is not None
        tour.stdout.readline()
        assert list(temporary.iterdir())

        tour.send_signal(number)
        _, log = tour.communicate(timeout=20)

    assert list(temporary.iterdir()) == []
    assert (tour.returncode, log) == (status, "")
