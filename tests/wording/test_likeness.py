"""Two files of the catalogue are held against each other."""

from pathlib import Path

import pytest

from kiosk.wording.likeness import differences


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An Italian file with two sentences."""
    (tmp_path / "it.toml").write_text('[a]\none = "{x} e {y}"\ntwo = "due"\nlist = ["a"]\n')
    return tmp_path


def found(folder: Path) -> list[str]:
    """Return the differences as `file: what`."""
    return sorted(f"{path.name}: {text}" for path, text in differences(folder))


def test_alike_files_differ_in_nothing(folder: Path):
    """The words are others, the keys and placeholders the same."""
    (folder / "en.toml").write_text('[a]\none = "{y} and {x}"\ntwo = "two"\nlist = ["b"]\n')

    assert found(folder) == []


def test_each_difference_is_named(folder: Path):
    """Missing, too many, and other placeholders."""
    (folder / "en.toml").write_text('[a]\none = "{x} and {z}"\nthree = "three"\nlist = ["b"]\n')

    assert found(folder) == [
        "en.toml: a.one: other placeholders than in it.toml (allowed: x, y)",
        "en.toml: a.three: it.toml has no such key",
        "en.toml: a.two: this key is missing",
    ]


def test_a_file_that_cannot_be_read_hides_no_other(folder: Path):
    """Each file is looked at."""
    (folder / "de.toml").write_text("[a")
    (folder / "en.toml").write_text('[a]\none = "{x}, {y}"\nlist = []\n')

    texts = found(folder)

    assert texts[0].startswith("de.toml: the words cannot be read: ")
    assert texts[1:] == ["en.toml: a.two: this key is missing"]


def test_without_the_italian_file_there_is_nothing_to_compare(tmp_path: Path):
    """It leads."""
    [(path, text)] = differences(tmp_path)

    assert path == tmp_path / "it.toml"
    assert text.startswith("the Italian words cannot be read: ")
