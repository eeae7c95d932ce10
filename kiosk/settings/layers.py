"""The files of one folder, and how later ones go over earlier ones."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.settings.lines import Place
from kiosk.settings.mistake import Mistake, allowed, dotted, unknown
from kiosk.settings.reading import File, Table, read_file

WORDING = "wording"
REMOVES = "removes"
"""The key that takes tables of the layers below away."""
ACCESS = "access"
"""The section in whose order the first table that fits holds."""

_VERSION = re.compile(r"from-(\d{4}-\d{2}-\d{2})")
_LIKE_A_VERSION = re.compile(r"(?i)from\b|from_|.*\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Layer:
    """The files of one folder, which hold from a day on."""

    since: date
    files: tuple[File, ...]
    table: Table
    is_whole: bool


def over(below: Table, layer: Layer, removable: Collection[str]) -> Table:
    """Return what the layers below say with a layer over them.

    Its new exceptions come before theirs: of those that fit the first holds, and what is said
    later must not be without effect.
    """
    kept = _without(below, _removed(layer), removable)
    table = merge(kept, layer.table)
    table.pop(REMOVES, None)
    rules, older = table.get(ACCESS), kept.get(ACCESS)
    if isinstance(rules, dict) and isinstance(older, dict):
        news = {name: rule for name, rule in rules.items() if name not in older}
        table[ACCESS] = {**news, **rules}
    return table


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


def _removed(layer: Layer) -> list[str]:
    """Return the tables that a layer takes away, `access.lunch`."""
    names = layer.table.get(REMOVES, [])
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _without(table: Table, names: Sequence[str], removable: Collection[str]) -> Table:
    kept = {key: dict(value) if isinstance(value, dict) else value for key, value in table.items()}
    for name in names:
        section, _, key = name.partition(".")
        if section in removable and isinstance(kept.get(section), dict):
            kept[section].pop(key, None)
    return kept


def removing_mistakes(table: Table, layer: Layer, removable: Collection[str]) -> Iterator[Mistake]:
    """Yield what a layer takes away though it is not there, or cannot be missing."""
    names: Any = layer.table.get(REMOVES, [])
    file = next((file for file in layer.files if REMOVES in file.table), None)
    if file is None:
        return
    line = file.lines[(REMOVES,)]
    if not isinstance(names, list):
        text = f'{REMOVES}: {names!r} is not possible (allowed: an array, ["access.lunch"])'
        yield Mistake(file.path, line, text)
        return
    there = [f"{section}.{key}" for section in removable for key in _keys(table.get(section))]
    for number, name in enumerate(names):
        if name not in there:
            at = file.lines.get((REMOVES, number), line)
            text = _why_not(name, there, [section for section in table if section not in removable])
            yield Mistake(file.path, at, f"{REMOVES}: {text}")


def _why_not(name: object, there: Collection[str], fixed: Collection[str]) -> str:
    """Return why something cannot be taken away."""
    if not isinstance(name, str):
        return f'{name!r} is not possible (allowed: a text, "access.lunch")'
    section = name.partition(".")[0]
    if section in fixed:
        return f"'{name}' can be changed, never taken away (allowed: one table of several, desks.7)"
    mine = [each for each in there if each.startswith(f"{section}.")]
    if name == section and mine:
        return f"'{name}' is more than one table {allowed(mine)}"
    return unknown("table", name, mine or there)


def _keys(value: object) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def read_layers(folder: Path, mistakes: list[Mistake], *, has_words: bool) -> list[Layer]:
    """Read a folder and the later versions inside it, in order of their days.

    Args:
        has_words: The words of the languages stand in a folder inside it.
    """
    layers = [_read_layer(folder, date.min, mistakes)]
    for path in _folders(folder):
        if has_words and path.name == WORDING:
            continue
        if since := _day_of(path.name):
            layers.append(_read_layer(path, since, mistakes))
            mistakes += [_not_read(inner) for inner in _folders(path) if _looks_meant(inner)]
        elif _looks_meant(path):
            mistakes.append(_not_read(path))
    return layers


def _folders(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if path.is_dir())


def _looks_meant(folder: Path) -> bool:
    """Return whether somebody expects a folder to be read."""
    is_named_so = folder.name == WORDING or _LIKE_A_VERSION.match(folder.name)
    return bool(is_named_so) or any(folder.rglob("*.toml"))


def _not_read(folder: Path) -> Mistake:
    if folder.name == WORDING:
        text = "this folder is not read (allowed: common/wording, which has no versions)"
    else:
        text = "this folder is not read (allowed: a version by its first day, from-2027-01-31)"
    return Mistake(folder, 0, text)


def _day_of(name: str) -> date | None:
    match = _VERSION.fullmatch(name)
    try:
        return date.fromisoformat(match[1]) if match else None
    except ValueError:
        return None


def _read_layer(folder: Path, since: date, mistakes: list[Mistake]) -> Layer:
    """Read the TOML files of a folder; two of them must not say the same key."""
    files = []
    together: Table = {}
    paths = sorted(folder.glob("*.toml"))
    for path in paths:
        if file := read_file(path, mistakes):
            mistakes += [
                Mistake(path, file.lines.get(place, 0), f"{dotted(place)}: another file says it")
                for place in _said_twice(together, file.table)
            ]
            files.append(file)
            together = merge(together, file.table)
    if not paths:
        mistakes.append(Mistake(folder, 0, "there is no such folder with TOML files in it"))
    return Layer(since, tuple(files), together, is_whole=0 < len(files) == len(paths))


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
