"""config/ as an Office, or every mistake in it at once."""

from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.domain.office import Office
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
from kiosk.wording.likeness import differences

__all__ = ["SettingsError", "check", "load"]


def load(config_dir: Path, *, profiles: Collection[str] | None = None) -> Office:
    """Return the branch that a folder describes.

    Args:
        config_dir: The branch's folder with common/ beside it, or the folder of both.
        profiles: Names of printer profiles that exist; None leaves them unchecked.

    Raises:
        SettingsError: With every mistake.
    """
    config = folder.read(config_dir)
    mistakes = list(config.unread)
    sections = read_sections(config, mistakes)
    if not config.unread:  # what could not be read would be missed everywhere
        mistakes += _cross_mistakes(config, sections, profiles)
    if mistakes:
        raise SettingsError(mistakes)
    return make_office(sections)


def _cross_mistakes(
    config: Config, sections: Sections, profiles: Collection[str] | None
) -> Iterator[Mistake]:
    """Yield what is wrong between tables that are right by themselves."""
    catalogues = sorted(path.stem for path in wording_folder(config.folder).glob("*.toml"))
    yield from reference_mistakes(config, sections, profiles)
    yield from language_mistakes(config, sections, catalogues)
    yield from hour_mistakes(config, sections)
    yield from rule_mistakes(config, sections)
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
