"""What each kind of printer can do."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.printer import Confirmation


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of printer.

    python-escpos brings a table of its own, without any kiosk printer in it.

    Args:
        name: As settings write it.
        width_dots: Dots across the printable width.
        columns: Characters in a line of font A, in text mode.
        cutter: Whether it cuts; otherwise it feeds to the tear bar.
        confirmation: The strongest way in which it confirms a slip.
        raster: Whether it takes pictures; otherwise plain text.
        answers_status: Whether it answers real-time status queries (DLE EOT).
    """

    name: str
    width_dots: int
    columns: int
    cutter: bool
    confirmation: Confirmation
    raster: bool = True
    answers_status: bool = True


_ALL = (
    Profile("generic-80", 576, 48, cutter=True, confirmation=Confirmation.STATUS),
    Profile("generic-80-text", 576, 48, True, Confirmation.STATUS, raster=False),
    Profile("generic-58", 384, 32, cutter=False, confirmation=Confirmation.STATUS),
    Profile("epson-tm-t20", 576, 48, cutter=True, confirmation=Confirmation.PROCESS_ID),
    Profile("epson-tm-t88", 512, 42, cutter=True, confirmation=Confirmation.PROCESS_ID),
    # Its head prints 48 characters by arithmetic, its own driver says 42: measure on the unit.
    Profile("custom-vkp80", 576, 42, cutter=True, confirmation=Confirmation.STATUS),
    # For a file or a gateway: nothing comes back.
    Profile("mute-80", 576, 48, True, Confirmation.NONE, answers_status=False),
)

PROFILES: Mapping[str, Profile] = MappingProxyType({profile.name: profile for profile in _ALL})
