"""What the package takes along is what the product uses: of Qt, of Debian, of its own commands."""

import re
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
QT = Path(PySide6.__file__).parent
SOURCES = [path for folder in ("kiosk", "ui") for path in (ROOT / folder).rglob("*.py")]
PAGES = list((ROOT / "ui").rglob("*.qml"))


def entries(name: str) -> list[str]:
    """Return the lines of a list without what stands behind #."""
    lines = (PACKAGING / "debian" / name).read_text("utf-8").splitlines()
    return [entry for line in lines if (entry := line.partition("#")[0].strip())]


def kept() -> set[str]:
    """Return the files of PySide6 that the package keeps."""
    found = (path for pattern in entries("qt-kept") for path in QT.glob(pattern))
    return {str(path.relative_to(QT)) for path in found}


def imported(paths: list[Path], pattern: str) -> set[str]:
    """Return what the files import, by a pattern with one group."""
    lines = re.compile(pattern, re.MULTILINE)
    return {name for path in paths for name in lines.findall(path.read_text("utf-8"))}


def test_every_module_of_qt_that_python_imports_is_in_the_package():
    """In a checkout all of Qt is there; in the package only what the list keeps."""
    modules = imported(SOURCES, r"^\s*from PySide6\.(\w+) import")

    assert {"QtCore", "QtGui", "QtQml", "QtQuick"} <= modules
    assert {f"{module}.abi3.so" for module in modules} <= kept()


def test_every_module_of_qt_that_a_page_imports_is_in_the_package():
    """With its list of contents and what that list loads."""
    modules = imported(PAGES, r"^\s*import (Qt[\w.]+)")

    assert "QtQuick" in modules
    for folder in (f"Qt/qml/{module.replace('.', '/')}" for module in modules):
        plugin = re.search(r"plugin (\w+)", (QT / folder / "qmldir").read_text("utf-8"))
        assert plugin is not None
        assert {f"{folder}/qmldir", f"{folder}/lib{plugin[1]}.so"} <= kept()


@pytest.mark.parametrize("pattern", entries("qt-kept"))
def test_no_line_of_the_list_is_out_of_date(pattern: str):
    """A line that fits nothing would hide that Qt has given a library another name."""
    assert list(QT.glob(pattern))


def test_whatever_a_checkout_needs_of_debian_the_package_asks_for():
    """./run finds the libraries it lacks; the package has to name them."""
    shared = (PACKAGING / "environment.sh").read_text("utf-8")
    libraries = re.findall(r"^lib\S+\.so\.\d+ +(\S+)$", shared, re.MULTILINE)

    assert "libegl1" in libraries
    assert set(libraries) <= set(entries("depends"))
