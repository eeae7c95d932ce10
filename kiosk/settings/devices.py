"""Printers, kiosks and displays from their tables."""

from types import MappingProxyType
from typing import Any

from kiosk.domain.label import Label
from kiosk.domain.office import DisplayPlace, KioskPlace, PrinterPlace
from kiosk.domain.printer_profile import Profile
from kiosk.domain.room_sound import RoomSound
from kiosk.domain.screen import Screen
from kiosk.settings.column import names_of
from kiosk.settings.days import read_band
from kiosk.settings.display_tables import SoundTable
from kiosk.settings.kiosk_tables import keypad_of, loudness_of
from kiosk.settings.profile_table import ProfileTable
from kiosk.settings.sections import Sections
from kiosk.settings.tables import DisplayTable, KioskTable, ScreenTable


def make_devices(sections: Sections) -> dict[str, Any]:
    """Return printers, kiosks and displays, by the names of their fields in Office."""
    profiles = {name: _profile(name, table) for name, table in sections.profiles.items()}
    printers = {
        name: PrinterPlace(name, profiles[table.profile], table.address)
        for name, table in sections.printers.items()
    }
    kiosks = {name: _kiosk(name, table) for name, table in sections.kiosks.items()}
    displays = {name: _display(name, table) for name, table in sections.displays.items()}
    return {
        "profiles": MappingProxyType(profiles),
        "printers": MappingProxyType(printers),
        "kiosks": MappingProxyType(kiosks),
        "displays": MappingProxyType(displays),
    }


def make_screen(table: ScreenTable) -> Screen:
    """Return a screen."""
    return Screen(table.diagonal_in, table.width_px, table.height_px, table.distance_m)


def _kiosk(name: str, table: KioskTable) -> KioskPlace:
    return KioskPlace(
        name,
        Label(table.label),
        table.printer,
        make_screen(table.screen),
        Label(table.reception),
        table.speaks,
        table.reader,
        keypad=keypad_of(table.keypad),
        voice=loudness_of(table.voice),
    )


def _display(name: str, table: DisplayTable) -> DisplayPlace:
    return DisplayPlace(
        name,
        Label(table.label),
        make_screen(table.screen),
        frozenset(table.queues),
        table.speaks,
        sound=_sound(table.sound) if table.sound else RoomSound(),
        still=table.still,
        waits=table.waits,
    )


def _sound(table: SoundTable) -> RoomSound:
    return RoomSound(
        speaker=table.speaker,
        level_db=table.level_db,
        soft=tuple(read_band(text) for text in table.soft),
        soft_db=table.soft_db,
        silent=tuple(read_band(text) for text in table.silent),
    )


def _profile(name: str, table: ProfileTable) -> Profile:
    return Profile(name, **{key: getattr(table, key) for key in names_of(ProfileTable)})
