"""The files of a branch: those all share, those of its own folder, and their later versions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from kiosk.domain.office import StructureType
from kiosk.settings.layers import WORDING, Layer, over, read_layers, removing_mistakes
from kiosk.settings.lines import Place
from kiosk.settings.mistake import Mistake, SettingsError, allowed, dotted
from kiosk.settings.reading import File, Table

COMMON = "common"
DEFAULT = StructureType.PROVINCIAL_DIRECTORATE.value


@dataclass(frozen=True)
class Config:
    """What common and own files say together from a day on (R11).

    Args:
        table: The own folder's words over the common ones, later ones over earlier ones.
        own: Files of the branch's folder, the latest first.
        common: Files that all branches share, the latest first.
        found: Mistakes found while reading.
        is_whole: Every file could be read, so that what is missing is really missing.
        since: The first day on which it holds.
    """

    folder: Path
    table: Table
    own: tuple[File, ...]
    common: tuple[File, ...]
    found: tuple[Mistake, ...] = field(default=())
    is_whole: bool = True
    since: date = date.min

    def mistake(self, place: Place, text: str) -> Mistake:
        """Return a mistake at a key, or at the nearest table around it that is written down."""
        for length in range(len(place), 0, -1):
            if file := self.file_of(place[:length]):
                return Mistake(file.path, file.lines[place[:length]], f"{dotted(place)}: {text}")
        return Mistake(self.folder, 0, f"{dotted(place)}: {text}")

    def file_of(self, place: Place) -> File | None:
        """Return the file whose word on a key counts."""
        return next((file for file in (*self.own, *self.common) if place in file.lines), None)

    def is_incomplete(self, section: str) -> bool:
        """Return whether tables of a section may be missing that are written down.

        A name stood there twice, or the section is no table of tables.
        """
        is_twice = any(section in file.twice for file in (*self.own, *self.common))
        return is_twice or not isinstance(self.table.get(section, {}), dict)

    def lacks(self, *sections: str) -> bool:
        """Return whether one of these sections is not there, or is no table of tables."""
        return not all(isinstance(self.table.get(section), dict) for section in sections)


def branch_folders(config_dir: Path) -> tuple[Path, ...]:
    """Return the branch's folder: the one given, or those beside common/ in it.

    Of several beside common/, that of DEFAULT is first.
    """
    if not (config_dir / COMMON).is_dir():
        return (config_dir,)
    folders = [entry for entry in sorted(config_dir.iterdir()) if entry.is_dir()]
    others = [folder for folder in folders if folder.name != COMMON and any(folder.glob("*.toml"))]
    others.sort(key=lambda folder: folder.name != DEFAULT)
    return tuple(others) or (config_dir / DEFAULT,)


def branch_folder(config_dir: Path) -> Path:
    """Return the folder of the branch that is meant; of several, that of DEFAULT.

    Raises:
        SettingsError: There are several, and none of that name.
    """
    folders = branch_folders(config_dir)
    if len(folders) > 1 and folders[0].name != DEFAULT:
        names = allowed(str(folder) for folder in folders)
        text = f"several branches stand here, say which one with --config {names}"
        raise SettingsError([Mistake(config_dir, 0, text)])
    return folders[0]


def common_folder(config_dir: Path) -> Path:
    """Return the folder that all branches share."""
    return branch_folders(config_dir)[0].parent / COMMON


def wording_folder(config_dir: Path) -> Path:
    """Return the folder of the words, one file per language."""
    return common_folder(config_dir) / WORDING


def read(config_dir: Path, removable: Collection[str]) -> tuple[Config, ...]:
    """Return everything the files say, each version by itself, in order of their days.

    Args:
        removable: The sections whose tables a later version may take away.

    Raises:
        SettingsError: A folder is missing or holds no TOML file, or it is not clear which.
    """
    folder = branch_folder(config_dir)
    found: list[Mistake] = []
    common = read_layers(common_folder(config_dir), found, has_words=True)
    own = read_layers(folder, found, has_words=False)
    if not own[0].files and not common[0].files:
        raise SettingsError(found)
    found += [
        Mistake(path, 0, f"this file is not read (allowed: in {COMMON}/ or in a branch's folder)")
        for path in sorted(folder.parent.glob("*.toml"))
        if (folder.parent / COMMON).is_dir()
    ]
    days = sorted({layer.since for layer in (*common, *own)})
    return tuple(_version(folder, day, common, own, removable, found) for day in days)


def _version(
    folder: Path,
    day: date,
    common: Sequence[Layer],
    own: Sequence[Layer],
    removable: Collection[str],
    found: list[Mistake],
) -> Config:
    """Return what holds from this day on."""
    table: Table = {}
    below = [layer for layer in common if layer.since <= day]
    above = [layer for layer in own if layer.since <= day]
    for layer in (*below, *above):
        found += removing_mistakes(table, layer, removable)
        table = over(table, layer, removable)
    return Config(
        folder, table, _newest_first(above), _newest_first(below),
        found=tuple(found), is_whole=all(layer.is_whole for layer in (*below, *above)), since=day,
    )  # fmt: skip


def _newest_first(layers: Sequence[Layer]) -> tuple[File, ...]:
    return tuple(file for layer in reversed(layers) for file in layer.files)
