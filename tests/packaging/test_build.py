"""The package as it is made; packaging/prove installs and uses it."""

import os
import subprocess
from pathlib import Path

import pytest

from kiosk import VERSION

ROOT = Path(__file__).parents[2]


def built(folder: Path) -> Path:
    """Make the package and return it."""
    subprocess.run(
        [ROOT / "packaging" / "build", folder],
        check=True,
        capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795000000"},
    )
    [package] = folder.glob("*.deb")
    return package


@pytest.mark.long
def test_the_same_sources_give_the_same_package(tmp_path: Path):
    """Byte for byte, so that anyone can find out whether a package is made from what it says.

    And nothing in it names the folder it was made in.
    """
    first, second = built(tmp_path / "first"), built(tmp_path / "second")
    assert first.name.startswith(f"postazione_{VERSION}_")
    assert first.read_bytes() == second.read_bytes()

    unpacked = tmp_path / "unpacked"
    subprocess.run(["/usr/bin/dpkg-deb", "--extract", first, unpacked], check=True)
    files = [path for path in unpacked.rglob("*") if path.is_file() and not path.is_symlink()]
    assert files
    assert [path for path in files if b"/tmp/tmp." in path.read_bytes()] == []
