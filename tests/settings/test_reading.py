"""Whatever a file holds, it is read or the report says on which line it is wrong."""

from pathlib import Path

import pytest

from kiosk.settings.settings import check
from tests.settings.planted import TYPE, a_copy, line_with, plant


def test_a_number_beyond_all_limits_is_a_mistake(tmp_path: Path):
    """The reader of numbers gives up before the check of limits could say so."""
    config = a_copy(tmp_path)
    plant(config, "common/rules.toml", "rate = 3 ", f"rate = {'9' * 5000} ")

    [found] = check(config)

    line = line_with(config, "common/rules.toml", "rate = ")
    path = config / "common" / "rules.toml"
    assert found == f"{path}:{line}: a number has thousands of digits (allowed: a few)"


@pytest.mark.parametrize("levels", [3000, 250])
def test_arrays_without_end_are_a_mistake(tmp_path: Path, levels: int):
    """Too deep to be read, and just not too deep."""
    config = a_copy(tmp_path)
    with (config / TYPE / "queues.toml").open("a", encoding="utf-8") as file:
        file.write(f"x = {'[' * levels}{']' * levels}\n")

    found = check(config)

    assert found
    if levels > 1000:
        line = line_with(config, "queues.toml", "x = [")
        says = "tables and arrays stand inside each other too deep (allowed: a few levels)"
        assert found == [f"{config}/{TYPE}/queues.toml:{line}: {says}"]


def test_rows_of_an_array_are_no_headers(tmp_path: Path):
    """A table that stands there twice ends where the next one begins, not in one of its arrays."""
    config = a_copy(tmp_path)
    with (config / TYPE / "queues.toml").open("a", encoding="utf-8") as file:
        file.write(
            '[queues.A]\nx = [\n  ["a"],\n  [1, 2],\n]\nfirst = 1\n'
            ' [ queues . "B" ] # next\nfirst = "x"\n'
        )

    found = check(config)

    assert any("queues.A: this table stands here twice" in each for each in found)
    assert any("queues.B.first: 'x' is not possible" in each for each in found)
    assert not any("this is not TOML" in each for each in found)
