"""config/ as an Office, or every mistake in it at once."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk import clock
from kiosk.domain.office import Office, Versions
from kiosk.settings import folder
from kiosk.settings.access import access_mistakes
from kiosk.settings.closing_table import closing_mistakes
from kiosk.settings.folder import Config, branch_folders, wording_folder
from kiosk.settings.hours import hour_mistakes
from kiosk.settings.keypads import keypad_mistakes
from kiosk.settings.labels import language_mistakes
from kiosk.settings.lengths import length_mistakes
from kiosk.settings.making import make_office
from kiosk.settings.mistake import Mistake, SettingsError
from kiosk.settings.profiles import profile_mistakes
from kiosk.settings.references import reference_mistakes
from kiosk.settings.roster_checks import roster_mistakes
from kiosk.settings.rules import rule_mistakes
from kiosk.settings.screens import screen_mistakes
from kiosk.settings.sections import TABLES, Sections, read_sections
from kiosk.settings.structures import structure_mistakes
from kiosk.wording.likeness import differences

__all__ = ["SettingsError", "check", "load", "load_versions"]


def load(config_dir: Path, *, day: date | None = None) -> Office:
    """Return the branch that a folder describes.

    Args:
        config_dir: The branch's folder with common/ beside it, or the folder of both.
        day: On which it is wanted (R11); None is today by the computer's clock.

    Raises:
        SettingsError: With every mistake.
    """
    versions = load_versions(config_dir)
    return versions.on(day or versions.local_day(clock.now()))


def load_versions(
    config_dir: Path,
    *,
    icons: Collection[str] | None = None,
) -> Versions:
    """Return the branch that a folder describes with all its dated versions (R11).

    A mistake in a later version is told now, not in the night it would begin.

    Args:
        config_dir: As for load.
        icons: Names of drawings that exist; None leaves them unchecked.

    Raises:
        SettingsError: With every mistake of every version.
    """
    told = _Told()
    read = []
    for config in folder.read(config_dir, TABLES):
        found = list(config.found)
        sections = read_sections(config, found)
        if config.is_whole and not config.lacks("units", "services"):
            found += _cross_mistakes(config, sections, icons)
        told.add(found, config.since)
        read.append((config.since, sections))
    if told.mistakes:
        raise SettingsError(told.mistakes)
    return Versions(tuple((since, make_office(sections)) for since, sections in read))


class _Told:
    """Mistakes that were found, each told once: the first time, with the day if it is one to come.

    What is allowed instead may differ between versions and branches; the mistake is the same.
    """

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []
        self._known: set[tuple[Path, int, str]] = set()

    def add(self, found: Iterable[Mistake], since: date = date.min) -> None:
        """Tell what was not told yet."""
        for mistake in found:
            what = (mistake.file, mistake.line, mistake.text.partition(" (allowed: ")[0])
            if what not in self._known:
                self._known.add(what)
                later = f" (from {since} on)" if since > date.min else ""
                self.mistakes.append(replace(mistake, text=mistake.text + later))


def _cross_mistakes(
    config: Config,
    sections: Sections,
    icons: Collection[str] | None,
) -> Iterator[Mistake]:
    """Yield what is wrong between tables that are right by themselves.

    Of what could not be read nothing is known: then it would be missed everywhere.
    """
    catalogues = sorted(path.stem for path in wording_folder(config.folder).glob("*.toml"))
    yield from reference_mistakes(config, sections, icons)
    yield from profile_mistakes(config, sections)
    yield from language_mistakes(config, sections, catalogues)
    yield from length_mistakes(config, sections)
    yield from hour_mistakes(config, sections)
    yield from roster_mistakes(config, sections)
    if sections.closing is not None:
        yield from closing_mistakes(config, sections.closing)
    yield from access_mistakes(config, sections)
    yield from rule_mistakes(config, sections)
    yield from structure_mistakes(config, sections)
    yield from screen_mistakes(config, sections)
    yield from keypad_mistakes(config, sections)


def check(
    config_dir: Path,
    *,
    icons: Collection[str] | None = None,
) -> list[str]:
    """Return every mistake as a line with file, number and what is allowed; none if it is right.

    The words are checked too: their files must agree on keys and placeholders. Of several branches
    beside common/ each is checked.
    """
    told = _Told()
    told.add(Mistake(path, 0, text) for path, text in differences(wording_folder(config_dir)))
    for branch in branch_folders(config_dir):
        try:
            load_versions(branch, icons=icons)
        except SettingsError as error:
            told.add(error.mistakes)
    return [str(mistake) for mistake in sorted(told.mistakes)]
