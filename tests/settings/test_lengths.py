"""There is room for what people read."""

from pathlib import Path

import pytest

from kiosk.settings.settings import check
from tests.settings.planted import a_copy, plant

COMMON = "common/services.toml"
OFFICE = 'name.de = "INPS Ferrara"'
NAME = 'public_name.de = "Stand meines Antrags"'


@pytest.mark.parametrize(
    "name",
    [
        "Wie weit mein letzter Antrag ist",  # three lines of whole words
        "Rentenversicherungsträger",  # one word longer than a line
        "Stand meines Antrags an das Institut",
    ],
)
def test_a_public_name_that_is_too_long_is_reported(tmp_path: Path, name: str):
    """In its language; else the slip would cut it."""
    config = a_copy(tmp_path)
    plant(config, COMMON, NAME, f'public_name.de = "{name}"')

    [found] = check(config)

    assert found.endswith(
        f"services.case_status.public_name.de: '{name}' has no room on slip and kiosk"
        " (allowed: 2 lines of 17 letters)"
    )


@pytest.mark.parametrize("letters", [30, 31])
def test_an_offices_name_that_is_too_long_is_reported(tmp_path: Path, letters: int):
    """It would lie over the idle page's slip."""
    config = a_copy(tmp_path)
    plant(config, "office.toml", OFFICE, f'name.de = "{"N" * letters}"')

    found = check(config)

    wrong = "office.name.de: it has 31 letters (allowed: 30)"
    assert [line.endswith(wrong) for line in found] == [True] * (letters - 30)


@pytest.mark.parametrize("name", ["Abcdefghijklmnopq Abcdefghijklmnopq", "A"])
def test_two_full_lines_are_no_mistake(tmp_path: Path, name: str):
    """Seventeen letters each."""
    config = a_copy(tmp_path)
    plant(config, COMMON, NAME, f'public_name.de = "{name}"')

    assert check(config) == []
