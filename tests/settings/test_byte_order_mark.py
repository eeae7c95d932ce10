"""A file saved by Notepad of Windows begins with a mark that is no part of it."""

from pathlib import Path

from kiosk.settings.settings import check, load
from tests.settings.planted import SHIPPED, a_copy, line_with, plant

MARK = b"\xef\xbb\xbf"


def with_marks(tmp_path: Path) -> Path:
    """Return a copy of config/ as Notepad saves it: with marks, and lines as Windows ends them."""
    config = a_copy(tmp_path)
    for path in config.rglob("*.toml"):
        path.write_bytes(MARK + path.read_bytes().replace(b"\n", b"\r\n"))
    return config


def test_a_file_with_a_mark_says_what_it_says_without(tmp_path: Path):
    """Words too."""
    config = with_marks(tmp_path)

    assert check(config) == []
    assert load(config) == load(SHIPPED)


def test_mistakes_stay_on_their_line(tmp_path: Path):
    """Of values, of TOML and of letters."""
    config = with_marks(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', 'address = "usb"')
    office = config / "provincial_directorate" / "office.toml"
    office.write_bytes(office.read_bytes() + b"\r\n= broken\r\n")
    desks = config / "provincial_directorate" / "desks.toml"
    desks.write_bytes(desks.read_bytes() + b"# \xe0\r\n")

    found = check(config)

    line = line_with(config, "devices.toml", 'address = "usb"')
    assert any(
        each.startswith(f"{config / 'provincial_directorate' / 'devices.toml'}:{line}: ")
        for each in found
    ), found
    last = office.read_bytes().count(b"\n")
    assert any(each.startswith(f"{office}:{last}: this is not TOML") for each in found), found
    last = desks.read_bytes().count(b"\n")
    assert any(each.startswith(f"{desks}:{last}: this is not UTF-8") for each in found), found
