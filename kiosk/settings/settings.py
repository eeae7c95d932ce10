"""config/ as an Office, or every mistake in it at once."""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kiosk import clock
from kiosk.domain.office import Office, Versions
from kiosk.settings import folder
from kiosk.settings.folder import Config, wording_folder
from kiosk.settings.hours import hour_mistakes
from kiosk.settings.labels import language_mistakes
from kiosk.settings.making import make_office
from kiosk.settings.mistake import Mistake, SettingsError
from kiosk.settings.references import reference_mistakes
from kiosk.settings.rules import rule_mistakes
from kiosk.settings.screens import screen_mistakes
from kiosk.settings.sections import Sections, read_sections
from kiosk.settings.structures import structure_mistakes
from kiosk.wording.likeness import differences

__all__ = ["SettingsError", "check", "load", "load_versions"]


def load(
    config_dir: Path, *, profiles: Collection[str] | None = None, day: date | None = None
) -> Office:
    """Return the branch that a folder describes.

    Args:
        config_dir: The branch's folder with common/ beside it, or the folder of both.
        profiles: Names of printer profiles that exist; None leaves them unchecked.
        day: On which it is wanted (R11); None is today by the computer's clock.

    Raises:
        SettingsError: With every mistake.
    """
    versions = load_versions(config_dir, profiles=profiles)
    return versions.on(day or versions.local_day(clock.now()))


def load_versions(config_dir: Path, *, profiles: Collection[str] | None = None) -> Versions:
    """Return the branch that a folder describes with all its dated versions (R11).

    A mistake in a later version is told now, not in the night it would begin.

    Args:
        config_dir: As for load.
        profiles: As for load.

    Raises:
        SettingsError: With every mistake of every version.
    """
    mistakes: list[Mistake] = []
    read = [(config, read_sections(config, mistakes)) for config in folder.read(config_dir)]
    for config, sections in read:
        mistakes += config.found
        if config.is_whole:  # what could not be read would be missed everywhere
            mistakes += _cross_mistakes(config, sections, profiles)
    if mistakes:
        raise SettingsError(mistakes)
    return Versions(tuple((config.since, make_office(sections)) for config, sections in read))


def _cross_mistakes(
    config: Config, sections: Sections, profiles: Collection[str] | None
) -> Iterator[Mistake]:
    """Yield what is wrong between tables that are right by themselves."""
    catalogues = sorted(path.stem for path in wording_folder(config.folder).glob("*.toml"))
    yield from reference_mistakes(config, sections, profiles)
    yield from language_mistakes(config, sections, catalogues)
    yield from hour_mistakes(config, sections)
    yield from rule_mistakes(config, sections)
    yield from structure_mistakes(config, sections)
    yield from screen_mistakes(config, sections)


def check(config_dir: Path, *, profiles: Collection[str] | None = None) -> list[str]:
    """Return every mistake as a line with file, number and what is allowed; none if it is right.

    The words are checked too: their files must agree on keys and placeholders.
    """
    mistakes = [Mistake(path, 0, text) for path, text in differences(wording_folder(config_dir))]
    try:
        load(config_dir, profiles=profiles)
    except SettingsError as error:
        mistakes += error.mistakes
    return [str(mistake) for mistake in sorted(mistakes)]
