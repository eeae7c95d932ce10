"""QML and the Python behind it fit together."""

import shutil
from pathlib import Path

import pytest

from tests.habits.qml_types import describe, run

ROOT = Path(__file__).parents[2]
QML = sorted(ROOT.glob("ui/**/*.qml"))
FACES = sorted(
    path for path in ROOT.glob("ui/**/*.py") if "QML_IMPORT_NAME" in path.read_text("utf-8")
)


@pytest.mark.timeout(300)  # on a busy machine
def test_qml_uses_only_what_python_offers(tmp_path: Path):
    """Linted against the properties and slots of the Python classes themselves."""
    describe(FACES, tmp_path)

    run("qmllint", "-I", tmp_path, "-I", ROOT, *QML)


def test_qml_is_formatted(tmp_path: Path):
    """As `pyside6-qmlformat --inplace` writes it; a copy is formatted and compared."""
    shutil.copy(ROOT / "ui" / ".qmlformat.ini", tmp_path)
    copies = {tmp_path / path.relative_to(ROOT): path for path in QML}
    for copy, path in copies.items():
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)

    run("qmlformat", "--inplace", *copies)

    differing = [
        str(path.relative_to(ROOT))
        for copy, path in copies.items()
        if copy.read_text("utf-8") != path.read_text("utf-8")
    ]
    assert not differing, f"run pyside6-qmlformat --inplace {' '.join(differing)}"
