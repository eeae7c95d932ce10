"""The chances at which tickets end before closing are written so that they can be kept to."""

from pathlib import Path

import pytest

from kiosk.settings.settings import check
from tests.settings.planted import TYPE, Planted, a_copy, assert_reported, plant

RULES = "common/rules.toml"
MISTAKES = {
    "a chance beyond a hundred": Planted(
        RULES, "warn = 50 ", "warn = 101 ", "warn = 101",
        "closing.warn: 101 is not possible (allowed: 100 and less)",
    ),
    "going on below the stop": Planted(
        RULES, "resume = 15", "resume = 3", "resume = 3",
        "closing.resume: 3 is not possible (allowed: at least stop, 5)",
    ),
    "the same with preferential access": Planted(
        RULES, "preferential_resume = 5", "preferential_resume = 1", "preferential_resume = 1",
        "closing.preferential_resume: 1 is not possible (allowed: at least preferential_stop, 2)",
    ),
    "a stop beyond where it goes on": Planted(
        RULES, "stop = 5 ", "stop = 20 ", "resume = 15",
        "closing.resume: 15 is not possible (allowed: at least stop, 20)",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Nothing is put right in silence."""
    assert_reported(a_copy(tmp_path), mistake)


def test_it_may_go_on_where_it_stops(tmp_path: Path):
    """Both the same: it comes and goes with every forecast, and that is for the branch to say."""
    config = a_copy(tmp_path)
    plant(config, RULES, "resume = 15", "resume = 5")

    assert check(config / TYPE) == []
