"""What others made and we ship is known: where it comes from and that it is that very file."""

import hashlib
import re
from pathlib import Path

ASSETS = Path(__file__).parents[2] / "assets"


def test_every_font_and_its_licence_is_the_one_we_wrote_down():
    """assets/SOURCES.md names each file of assets/fonts with its checksum, and none besides."""
    sources = (ASSETS / "SOURCES.md").read_text()
    written = re.findall(r"^\| (\S+) \|.*`(\w{64})` \|$", sources, re.MULTILINE)

    shipped = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (ASSETS / "fonts").iterdir()
    }
    assert shipped == dict(written)
