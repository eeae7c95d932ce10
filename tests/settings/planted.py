"""A copy of the shipped configuration with mistakes planted in it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.settings import check

SHIPPED = Path(__file__).parents[2] / "config"
TYPE = "provincial_directorate"
KINDS = sorted(folder.name for folder in SHIPPED.iterdir() if (folder / "office.toml").is_file())
"""The folder of every kind of branch."""


@dataclass(frozen=True)
class Planted:
    """A mistake and how it is reported.

    Args:
        file: Below config/, or in the branch's folder.
        old: Replaced by `new`.
        at: Words of the line that the report names.
        says: What the report must contain.
    """

    file: str
    old: str
    new: str
    at: str
    says: str


def a_copy(tmp_path: Path) -> Path:
    """Return a copy of config/ that may be changed."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "config"))


def plant(config: Path, file: str, old: str, new: str) -> None:
    """Change the first place in a file where the old words stand.

    Args:
        file: Below config/, `provincial_directorate` if no folder is said.
    """
    path = _path(config, file)
    text = path.read_text("utf-8")
    assert old in text, f"{file} does not say {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def line_with(config: Path, file: str, words: str) -> int:
    """Return the first line, from 1, that holds these words."""
    lines = _path(config, file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def _path(config: Path, file: str) -> Path:
    return config / file if "/" in file else config / TYPE / file


def assert_reported(config: Path, mistake: Planted) -> None:
    """Plant a mistake and expect its report, in the line it is in."""
    plant(config, mistake.file, mistake.old, mistake.new)

    found = check(config / TYPE)

    about = [line for line in found if mistake.says in line]
    assert about, found
    if mistake.at:
        line = line_with(config, mistake.file, mistake.at)
        place = f"{_path(config, mistake.file)}:{line}: "
        assert any(each.startswith(place) for each in about), found
