"""The table of `./test bench`: nothing that was asked for is left out, and nothing looks better."""

import re
import sys
from pathlib import Path

import pytest

from tests.bench._apart import measured_apart
from tests.bench._goals import Figure, Goal
from tests.bench._table import missing, table

BENCH = Path(__file__).parents[1] / "bench"


def test_every_goal_has_a_measurement():
    """A goal that nothing measures would stand in the table without a figure for ever."""
    modules = [path.read_text("utf-8") for path in BENCH.glob("[!_]*.py")]
    measured = {name for text in modules for name in re.findall(r"\bGoal\.(\w+)", text)}

    assert measured == set(Goal.__members__)


def test_a_goal_without_a_figure_stands_in_the_whole_table():
    """Whoever reads it sees what is not known."""
    figures = [Figure(goal, "here", 1.0, 1.0) for goal in Goal if goal is not Goal.NUMBER]

    assert missing(figures) == [Goal.NUMBER]
    assert "touch -> number on the screen, ms: NOT MEASURED" in table(figures, whole=True)
    assert "touch -> number" not in table(figures, whole=False)


@pytest.mark.parametrize(
    ("goal", "value", "floor", "verdict"),
    [
        (Goal.NUMBER, 100.0, 1.0, "reached"),
        (Goal.NUMBER, 100.1, 1000.0, "MISSED"),
        (Goal.CROWD_P95, 30.0, 10.0, "reached"),
        (Goal.CROWD_P95, 31.0, 10.0, "MISSED"),
        (Goal.ISSUE, 900.0, 1000.0, "reached"),
        (Goal.ISSUE, 899.0, 1000.0, "MISSED"),
        (Goal.REPLAY, 1.0, None, ""),
    ],
)
def test_a_figure_is_held_to_what_its_goal_is_about(
    goal: Goal, value: float, floor: float | None, verdict: str
):
    """The figure itself, or how it stands to its floor; at most, or at least."""
    assert Figure(goal, "here", value, floor).verdict == verdict


def test_a_measurement_that_breaks_keeps_what_it_had_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    """The others are measured all the same, and the table says so."""
    (tmp_path / "breaking.py").write_text(
        "from tests.bench._goals import Figure, Goal\n"
        "def measure(*, quick):\n"
        "    yield Figure(Goal.NUMBER, 'here', 20.0)\n"
        "    raise OSError('the disk has gone')\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    figures, is_done = measured_apart("breaking", quick=True)

    assert [figure.value for figure in figures] == [20.0]
    assert not is_done
    assert "the disk has gone" in capfd.readouterr().err
