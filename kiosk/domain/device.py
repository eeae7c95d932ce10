"""Kiosks, displays and printers as the branch knows them: what each is, and whether it is well."""

from enum import StrEnum


class DeviceKind(StrEnum):
    """What gives signs of life."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    PRINTER = "printer"
    ROLL = "roll"
    """The paper in a printer that counts it: whether it had ended when it was last seen."""


class DeviceCondition(StrEnum):
    """How a device is; what a printer or a voice says of itself comes besides."""

    OK = "ok"
    """Alive, and nothing is wrong."""
    SILENT = "silent"
    """No sign of life for too long."""
