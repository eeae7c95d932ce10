"""The files of a branch: those all share, and those of its own folder."""

import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.domain.office import StructureType
from kiosk.settings.lines import Place, lines_of
from kiosk.settings.mistake import Mistake, SettingsError

COMMON = "common"
WORDING = "wording"
DEFAULT = StructureType.PROVINCIAL_DIRECTORATE.value

Table = dict[str, Any]
_LINE = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True)
class File:
    """One TOML file as read."""

    path: Path
    text: str
    table: Table

    @cached_property
    def lines(self) -> dict[Place, int]:
        """The line of every key; worked out only when there is a mistake to show."""
        return lines_of(self.text)


@dataclass(frozen=True)
class Config:
    """What common and own files say together.

    Args:
        table: The own folder's words over the common ones.
        own: Files of the branch's folder.
        common: Files that all branches share.
        unread: Mistakes that kept a file from being read.
    """

    folder: Path
    table: Table
    own: tuple[File, ...]
    common: tuple[File, ...]
    unread: tuple[Mistake, ...] = field(default=())

    def mistake(self, place: Place, text: str) -> Mistake:
        """Return a mistake at a key, or at the nearest table around it that is written down."""
        for length in range(len(place), 0, -1):
            for file in (*self.own, *self.common):
                if line := file.lines.get(place[:length]):
                    return Mistake(file.path, line, f"{_dotted(place)}: {text}")
        return Mistake(self.folder, 0, f"{_dotted(place)}: {text}")


def _dotted(place: Place) -> str:
    return ".".join(str(part) for part in place if isinstance(part, str))


def branch_folder(config_dir: Path) -> Path:
    """Return the folder of the branch: the one given, or the one beside common/ in it.

    Of several beside common/, that of DEFAULT is taken.
    """
    if not (config_dir / COMMON).is_dir():
        return config_dir
    folders = [entry for entry in sorted(config_dir.iterdir()) if entry.is_dir()]
    others = [folder for folder in folders if folder.name != COMMON and any(folder.glob("*.toml"))]
    return others[0] if len(others) == 1 else config_dir / DEFAULT


def common_folder(config_dir: Path) -> Path:
    """Return the folder that all branches share."""
    return branch_folder(config_dir).parent / COMMON


def wording_folder(config_dir: Path) -> Path:
    """Return the folder of the words, one file per language."""
    return common_folder(config_dir) / WORDING


def read(config_dir: Path) -> Config:
    """Return everything the files say, the own folder over the common one.

    Raises:
        SettingsError: A folder is missing or holds no TOML file.
    """
    folder = branch_folder(config_dir)
    mistakes: list[Mistake] = []
    common, common_table = _read_folder(common_folder(config_dir), mistakes)
    own, own_table = _read_folder(folder, mistakes)
    if not own and not common:
        raise SettingsError(mistakes)
    return Config(folder, merge(common_table, own_table), own, common, tuple(mistakes))


def merge(common: Table, own: Table) -> Table:
    """Return the common table with the own one over it.

    Tables are merged key by key; anything else, an array too, is taken whole from the own one.
    """
    merged = dict(common)
    for key, value in own.items():
        before = merged.get(key)
        both = isinstance(before, dict) and isinstance(value, dict)
        merged[key] = merge(before or {}, value) if both else value
    return merged


def _read_folder(folder: Path, mistakes: list[Mistake]) -> tuple[tuple[File, ...], Table]:
    """Read the TOML files of a folder; two of them must not say the same key."""
    files = []
    together: Table = {}
    for path in sorted(folder.glob("*.toml")):
        if file := _read_file(path, mistakes):
            mistakes += [
                Mistake(path, file.lines.get(place, 0), f"{_dotted(place)}: another file says it")
                for place in _said_twice(together, file.table)
            ]
            files.append(file)
            together = merge(together, file.table)
    if not any(folder.glob("*.toml")):
        mistakes.append(Mistake(folder, 0, "there is no such folder with TOML files in it"))
    return tuple(files), together


def _read_file(path: Path, mistakes: list[Mistake]) -> File | None:
    try:
        text = path.read_text("utf-8-sig")  # Notepad of Windows puts a mark before it
        return File(path, text, tomllib.loads(text))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        mistakes.append(Mistake(path, line, "this is not UTF-8 text"))
    except tomllib.TOMLDecodeError as error:
        line = int(found[1]) if (found := _LINE.search(str(error))) else len(text.splitlines())
        mistakes.append(Mistake(path, line, f"this is not TOML: {error}"))
    except OSError as error:
        mistakes.append(Mistake(path, 0, f"cannot be read: {error.strerror}"))
    return None


def _said_twice(before: Table, news: Table, above: Place = ()) -> list[Place]:
    twice: list[Place] = []
    for key, value in news.items():
        if key in before:
            known = before[key]
            if isinstance(known, dict) and isinstance(value, dict):
                twice += _said_twice(known, value, (*above, key))
            else:
                twice.append((*above, key))
    return twice
