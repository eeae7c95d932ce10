"""What may stand in the configuration, but hardly in that of an office."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.office import PRETEND
from kiosk.settings import folder
from kiosk.settings.folder import Config
from kiosk.settings.mistake import Mistake
from kiosk.settings.roster_checks import unstaffed
from kiosk.settings.sections import TABLES, Sections, read_sections


def doubts(config_dir: Path) -> list[str]:
    """Return what a configuration without mistakes is hardly meant to say, as `check` writes it.

    Raises:
        SettingsError: There is no configuration.
    """
    found = {
        doubt
        for branch in folder.branch_folders(config_dir)
        for config in folder.read(branch, TABLES)
        for doubt in _doubts(config, read_sections(config, []))
    }
    return [str(doubt) for doubt in sorted(found)]


def _doubts(config: Config, sections: Sections) -> Iterator[Mistake]:
    yield from _pretended_printers(config, sections)
    yield from unstaffed(config, sections)


def _pretended_printers(config: Config, sections: Sections) -> Iterator[Mistake]:
    """Yield printers that put nothing on paper: as shipped, before there is a real one."""
    for name, printer in sections.printers.items():
        if printer.address == PRETEND:
            text = "the printer is pretended, no slip comes out on paper; name its address"
            yield config.mistake(("printers", name, "address"), text)
