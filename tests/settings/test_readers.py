"""The address of a kiosk's reader."""

from pathlib import Path

import pytest

from kiosk.settings.settings import check, load
from tests.settings.planted import a_copy, plant


def test_a_reader_on_a_line_of_its_own_is_told_by_its_address(tmp_path: Path):
    """A kiosk without one has a reader that acts as a keyboard, or none."""
    config = a_copy(tmp_path)
    assert {kiosk.reader for kiosk in load(config).kiosks.values()} == {None}
    address = "serial:/dev/barcode-reader:9600"
    plant(config, "devices.toml", "[kiosks.1]", f'[kiosks.1]\nreader = "{address}"')

    assert load(config).kiosks["1"].reader == address


@pytest.mark.parametrize("address", ["keyboard", "serial:reader:9600", "serial:/dev/reader:1234"])
def test_another_address_is_a_mistake_that_says_what_is_allowed(tmp_path: Path, address: str):
    """Before the kiosk starts."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", "[kiosks.1]", f'[kiosks.1]\nreader = "{address}"')

    [mistake] = check(config)

    assert "kiosks.1.reader" in mistake
    assert "'serial:/PATH:BAUD', with a speed that lines have" in mistake
