"""The computer's own clocks."""

import subprocess
import sys
import time

from kiosk import clock
from tests.builders import ROOT

ANOTHER = "from kiosk import clock; one = clock.uptime(); print(one.boot, one.ms)"


def test_every_process_reads_the_same_uptime():
    """One start of the computer, one count of milliseconds; no time of day is in it."""
    before = clock.uptime()

    said = subprocess.run(
        [sys.executable, "-c", ANOTHER], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout.split()

    after = clock.uptime()
    assert before.boot == said[0] == after.boot
    assert before.ms <= int(said[1]) <= after.ms
    assert abs(before.ms - time.time() * 1000) > 10**9  # noqa: TID251 - what it must not be
