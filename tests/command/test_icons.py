"""The icons that a service may have are those that are drawn."""

import re

from kiosk.command.icons import drawn_icons
from tests.builders import ROOT


def test_the_drawings_are_those_of_the_screens():
    """ui/controls/IconPaths.js is made from the same file."""
    paths = (ROOT / "ui/controls/IconPaths.js").read_text("utf-8")

    assert drawn_icons() == set(re.findall(r'^    "?([a-z-]+)"?: \{', paths, re.MULTILINE))
