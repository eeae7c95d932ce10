"""The files of a branch: those all share, those of its own folder, and their later versions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.domain.office import StructureType
from kiosk.settings.lines import Place
from kiosk.settings.mistake import Mistake, SettingsError, unknown
from kiosk.settings.reading import File, Table, read_file

COMMON = "common"
WORDING = "wording"
DEFAULT = StructureType.PROVINCIAL_DIRECTORATE.value
REMOVES = "removes"
"""The key that takes tables of the layers below away."""

_VERSION = re.compile(r"from-(\d{4}-\d{2}-\d{2})")


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
            for file in (*self.own, *self.common):
                if line := file.lines.get(place[:length]):
                    return Mistake(file.path, line, f"{_dotted(place)}: {text}")
        return Mistake(self.folder, 0, f"{_dotted(place)}: {text}")

    def is_incomplete(self, section: str) -> bool:
        """Return whether a table of a section was left out, as its name stood there twice."""
        return any(section in file.twice for file in (*self.own, *self.common))


@dataclass(frozen=True)
class _Layer:
    """The files of one folder, which hold from a day on."""

    since: date
    files: tuple[File, ...]
    table: Table
    is_whole: bool


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


def read(config_dir: Path) -> tuple[Config, ...]:
    """Return everything the files say, each version by itself, in order of their days.

    Raises:
        SettingsError: A folder is missing or holds no TOML file.
    """
    folder = branch_folder(config_dir)
    found: list[Mistake] = []
    common = _read_layers(common_folder(config_dir), found)
    own = _read_layers(folder, found)
    if not own[0].files and not common[0].files:
        raise SettingsError(found)
    days = sorted({layer.since for layer in (*common, *own)})
    return tuple(_version(folder, day, common, own, found) for day in days)


def _version(
    folder: Path,
    day: date,
    common: Sequence[_Layer],
    own: Sequence[_Layer],
    found: list[Mistake],
) -> Config:
    """Return what holds from this day on."""
    table: Table = {}
    below = [layer for layer in common if layer.since <= day]
    above = [layer for layer in own if layer.since <= day]
    for layer in (*below, *above):
        found += _removing_mistakes(table, layer)
        table = merge(_without(table, _removed(layer)), layer.table)
    table.pop(REMOVES, None)
    return Config(
        folder, table, _newest_first(above), _newest_first(below),
        found=tuple(found), is_whole=all(layer.is_whole for layer in (*below, *above)), since=day,
    )  # fmt: skip


def _newest_first(layers: Sequence[_Layer]) -> tuple[File, ...]:
    return tuple(file for layer in reversed(layers) for file in layer.files)


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


def _removed(layer: _Layer) -> list[str]:
    """Return the tables that a layer takes away, `access.lunch`."""
    names = layer.table.get(REMOVES, [])
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _without(table: Table, names: Sequence[str]) -> Table:
    kept = {key: dict(value) if isinstance(value, dict) else value for key, value in table.items()}
    for name in names:
        section, _, key = name.partition(".")
        if isinstance(kept.get(section), dict):
            kept[section].pop(key, None)
    return kept


def _removing_mistakes(table: Table, layer: _Layer) -> Iterator[Mistake]:
    """Yield what a layer takes away though it is not there."""
    names: Any = layer.table.get(REMOVES, [])
    file = next((file for file in layer.files if REMOVES in file.table), None)
    if file is None:
        return
    line = file.lines[(REMOVES,)]
    if not isinstance(names, list):
        text = f'{REMOVES}: {names!r} is not possible (allowed: an array, ["access.lunch"])'
        yield Mistake(file.path, line, text)
        return
    there = [f"{section}.{key}" for section, value in table.items() for key in _keys(value)]
    for number, name in enumerate(names):
        if name not in there:
            at = file.lines.get((REMOVES, number), line)
            yield Mistake(file.path, at, f"{REMOVES}: {unknown('table', str(name), there)}")


def _keys(value: object) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _read_layers(folder: Path, mistakes: list[Mistake]) -> list[_Layer]:
    """Read a folder and the later versions inside it, in order of their days."""
    layers = [_read_layer(folder, date.min, mistakes)]
    inner = [path for path in folder.glob("*") if path.is_dir() and path.name != WORDING]
    for path in sorted(inner):
        since = _day_of(path.name)
        if since:
            layers.append(_read_layer(path, since, mistakes))
        elif any(path.glob("*.toml")):
            text = "this folder is not read (allowed: a version by its first day, from-2027-01-31)"
            mistakes.append(Mistake(path, 0, text))
    return layers


def _day_of(name: str) -> date | None:
    match = _VERSION.fullmatch(name)
    try:
        return date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None


def _read_layer(folder: Path, since: date, mistakes: list[Mistake]) -> _Layer:
    """Read the TOML files of a folder; two of them must not say the same key."""
    files = []
    together: Table = {}
    paths = sorted(folder.glob("*.toml"))
    for path in paths:
        if file := read_file(path, mistakes):
            mistakes += [
                Mistake(path, file.lines.get(place, 0), f"{_dotted(place)}: another file says it")
                for place in _said_twice(together, file.table)
            ]
            files.append(file)
            together = merge(together, file.table)
    if not paths:
        mistakes.append(Mistake(folder, 0, "there is no such folder with TOML files in it"))
    return _Layer(since, tuple(files), together, is_whole=0 < len(files) == len(paths))


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
