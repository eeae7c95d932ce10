"""Staff read their faces in the first language of their branch."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import ROOT
from tests.faces import Face, open_to_all, running

OFFICE = "provincial_directorate"
LANGUAGES, GERMAN_FIRST = (
    re.compile(r"^languages = \[.*?\]", re.MULTILINE),
    'languages = ["de", "it"]',
)


@pytest.fixture
def common(tmp_path: Path) -> list[str]:
    """The options of a branch where German comes first."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    office = config / OFFICE / "office.toml"
    text = office.read_text("utf-8")
    assert LANGUAGES.search(text)
    office.write_text(LANGUAGES.sub(GERMAN_FIRST, text), "utf-8")
    open_to_all(config)
    set_up(Folder(tmp_path / "data"))
    return ["--config", str(config / OFFICE), "--data", str(tmp_path / "data")]


@pytest.mark.long
def test_desk_and_reception_speak_the_first_language(common: list[str], tmp_path: Path):
    """Both what QML says and what the catalogue says."""
    desk = Face(["desk", "1", *common], tmp_path)
    reception = Face(["reception", *common], tmp_path)

    with running(desk, reception):
        desk.waits_for("Geschlossen")
        reception.waits_for("Jetzt im Amt")
        reception.waits_for("Empfang 1")
