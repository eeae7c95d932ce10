"""Printers that hang on this machine are found by their cables."""

from pathlib import Path

from kiosk.printing.found import FoundDevice, found_devices


def test_usb_printers_and_serial_lines_are_found(tmp_path: Path):
    """With what they say of themselves; another device is none."""
    usb = tmp_path / "sys/devices/usb1/1-1"
    interface = usb / "1-1:1.0"
    interface.mkdir(parents=True)
    (usb / "manufacturer").write_text("EPSON\n", "utf-8")
    (usb / "product").write_text("TM-T20II\n", "utf-8")
    told = tmp_path / "sys/class/usbmisc/lp0"
    told.mkdir(parents=True)
    (told / "device").symlink_to(interface)
    for name in ("dev/usb/lp0", "dev/usb/hiddev0", "dev/serial/by-id/usb-FTDI_1-port0"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    assert list(found_devices(tmp_path)) == [
        FoundDevice("usb:/dev/usb/lp0", "EPSON TM-T20II"),
        FoundDevice("serial:/dev/serial/by-id/usb-FTDI_1-port0:9600", "usb-FTDI_1-port0"),
    ]


def test_a_device_that_says_nothing_is_found_too(tmp_path: Path):
    """Its address is what counts."""
    (tmp_path / "dev/usb").mkdir(parents=True)
    (tmp_path / "dev/usb/lp1").touch()

    assert list(found_devices(tmp_path)) == [FoundDevice("usb:/dev/usb/lp1", "")]


def test_nothing_is_found_where_nothing_hangs(tmp_path: Path):
    """Without an error."""
    assert list(found_devices(tmp_path)) == []
