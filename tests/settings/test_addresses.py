"""The address of a printer: a typing mistake is found before the kiosk starts."""

from pathlib import Path

import pytest

from kiosk.printing.address import at
from kiosk.settings.settings import check, load
from tests.settings.planted import a_copy, line_with, plant

pytestmark = pytest.mark.long


@pytest.mark.parametrize(
    "address",
    [
        "tcp:192.168.1..50:9100",
        "tcp:.lan:9100",
        "tcp:10.0.0.1:65536",
        "tcp:10.0.0.1:99999",
        "tcp:10.0.0.1:0",
        "tcp:" + "a" * 64 + ":9100",
    ],
)
def test_an_address_that_cannot_be_is_a_mistake(tmp_path: Path, address: str):
    """An empty part of the host, and a port that no computer has."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{address}"')

    [mistake] = check(config)

    assert "printers.1.address" in mistake


@pytest.mark.parametrize("form", ["usb:/dev/lp{}0", "file:/tmp/{}", "tcp:prin{}ter:9100"])
@pytest.mark.parametrize(
    "character",
    ["\x00", *(pytest.param(one, marks=pytest.mark.long) for one in ("\x1b", "\x7f", "\x85"))],
    ids=ascii,
)
def test_an_address_with_control_characters_is_a_mistake(tmp_path: Path, form: str, character: str):
    """The system refuses a path with a zero in it; nobody sees the others."""
    config = a_copy(tmp_path)
    escaped = form.format(f"\\u{ord(character):04x}")
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{escaped}"')

    [mistake] = check(config)

    assert "printers.1.address" in mistake
    assert at(form.format(character)) is None


@pytest.mark.parametrize(
    "address", ["tcp:192.168.1.50:9100", "tcp:printer.lan.:65535", "tcp:stampante:1"]
)
def test_an_address_that_can_be_is_none(tmp_path: Path, address: str):
    """A name or numbers."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{address}"')

    assert check(config) == []


@pytest.mark.parametrize(
    "address",
    [
        "usb", "usb:lp0", "usb:", "serial:/dev/ttyS0", "serial:ttyS0:9600",
        "serial:/dev/ttyS0:9601", "serial:/dev/ttyS0:", "parallel:/dev/lp0",
    ],
)  # fmt: skip
def test_a_device_that_cannot_be_is_a_mistake_with_what_can(tmp_path: Path, address: str):
    """A device has a path from the top, a serial line a speed that lines have."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{address}"')

    [mistake] = check(config)

    assert "printers.1.address" in mistake
    assert "'usb:/PATH', 'serial:/PATH:BAUD'" in mistake


@pytest.mark.parametrize(
    "address",
    ["usb:/dev/kiosk-printer", "serial:/dev/ttyS0:9600", "serial:/dev/serial/by-id/usb-x:115200"],
)
def test_a_device_that_can_be_is_none(tmp_path: Path, address: str):
    """A USB printer, and a serial line with its speed."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{address}"')

    assert check(config) == []
    [first, *_] = load(config).printers.values()
    assert at(first.address) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tcp:10.0.0.1:9100", "tcp:10.0.0.1:9100"),
        ("tcp:Stampante.lan:9100", "tcp:stampante.lan.:9100"),
        ("usb:/dev/kiosk-printer", "usb:/dev/kiosk-printer"),
        ("serial:/dev/ttyS0:9600", "serial:/dev/ttyS0:19200"),
    ],
)
def test_two_printers_at_one_place_are_a_mistake(tmp_path: Path, one: str, other: str):
    """Two kiosks would print on one; it is told at the second."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{one}"')
    plant(config, "devices.toml", 'address = "pretend"', f'address = "{other}"')

    [mistake] = check(config)

    line = line_with(config, "devices.toml", "[printers.2]") + 2
    place = f"{config / 'provincial_directorate' / 'devices.toml'}:{line}: "
    assert mistake.startswith(f"{place}printers.2.address: '{other}' is where printer '1' is")


def test_printers_at_two_places_are_none(tmp_path: Path):
    """Another port, or another kind."""
    config = a_copy(tmp_path)
    plant(config, "devices.toml", 'address = "pretend"', 'address = "tcp:10.0.0.1:9100"')
    plant(config, "devices.toml", 'address = "pretend"', 'address = "tcp:10.0.0.1:9101"')

    assert check(config) == []
