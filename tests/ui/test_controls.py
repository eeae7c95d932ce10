"""Controls on their own: what a finger and a key do, and what is drawn."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from tests.builders import ROOT
from tests.screen import Screen
from ui.bridge.fonts import load_fonts
from ui.window import close_window

WINDOW = """
import QtQuick
import ui.controls
import ui.theme

Window {
    id: root
    property int presses: 0
    property string said
    width: 600; height: 400; visible: true; color: Theme.colors.page
    Item { anchors.fill: parent; CONTENT }
}
"""
Show = Callable[[str], Screen]


@pytest.fixture
def show(tmp_path: Path, qapp: object, qtbot: QtBot) -> Iterator[Show]:
    """Show a control in a window of its own."""
    assert qapp
    load_fonts()
    engines = []

    def show_it(content: str) -> Screen:
        path = tmp_path / "Window.qml"
        path.write_text(WINDOW.replace("CONTENT", content), encoding="utf-8")
        engine = QQmlApplicationEngine()
        engine.addImportPath(str(ROOT))
        engine.load(QUrl.fromLocalFile(str(path)))
        engines.append(engine)
        return Screen(engine, qtbot)

    yield show_it
    for engine in engines:
        close_window(engine)


BUTTON = (
    'AnswerButton { objectName: "button"; width: 300; text: "Avanti"; onClicked: root.presses++ }'
)


def presses(screen: Screen) -> object:
    """Return how often the button was pressed."""
    return screen.window.property("presses")


def test_a_press_counts_on_release(show: Show):
    """Not when the finger comes down (K13)."""
    screen = show(BUTTON)
    screen.holds("button")
    before = presses(screen)

    screen.lifts("button")

    assert (before, presses(screen)) == (0, 1)


def test_sliding_off_does_nothing(show: Show):
    """The finger is lifted elsewhere."""
    screen = show(BUTTON.replace("width: 300", "x: 100; y: 100; width: 300"))

    screen.slides_off("button")

    assert presses(screen) == 0


def test_a_second_press_right_after_the_first_is_ignored(show: Show):
    """Half a second; somebody who trembles presses once."""
    screen = show(BUTTON)

    screen.tap("button")
    screen.tap("button")

    assert presses(screen) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_too(show: Show, key: Qt.Key):
    """Enter of the keyboard and OK of the keypad."""
    screen = show(BUTTON)
    screen.item("button").forceActiveFocus()

    screen.press_key(key)

    assert presses(screen) == 1


def test_a_primary_button_that_is_not_possible_says_so(show: Show):
    """It can be pressed, and tells what is missing."""
    screen = show(
        'PrimaryButton { objectName: "button"; width: 300; text: "Avanti"; possible: false;'
        ' onChosen: root.presses++; onPressedTooEarly: root.said = "missing" }'
    )

    screen.tap("button")

    assert (presses(screen), screen.window.property("said")) == (0, "missing")


def test_only_what_is_between_stars_is_bold(show: Show):
    """Each run is plain text of its own."""
    screen = show('EmphasisText { width: 500; text: "Attesa *10–15* minuti" }')

    weights = {
        item.property("text"): item.property("weight")
        for item in screen.items()
        if item.property("weight") and not item.childItems()
    }

    assert weights == {"Attesa": 400, "10–15": 700, "minuti": 400}


@pytest.mark.parametrize("words", ["Informazioni", "المعلومات"])
@pytest.mark.parametrize("weight", [400, 600, 700])
def test_words_are_measured_in_the_letters_they_are_drawn_with(show: Show, words: str, weight: int):
    """Arabic has its weights on an axis of the font, where others have a file for each."""
    screen = show(
        f'KText {{ id: drawn; text: "{words}"; size: 90; weight: {weight};'
        " property real measured: metrics.height > 0 ? metrics.advanceWidth(text) : 0 }"
        " Letters { id: metrics; arabic: drawn.arabic; weight: drawn.weight; pixels: 90 }"
    )

    [drawn] = [item for item in screen.items() if item.property("text") == words]

    assert drawn.property("measured") == pytest.approx(drawn.property("contentWidth"), abs=1)


def test_what_somebody_typed_is_never_taken_for_markup(show: Show):
    """A text with tags shows its tags."""
    screen = show('EmphasisText { width: 500; text: "<b>uno</b> *<i>due</i>*" }')

    assert screen.shows("<b>uno</b>")
    assert screen.shows("<i>due</i>")


def test_a_title_breaks_where_its_lines_are_alike(show: Show):
    """And not after a short word."""
    screen = show('BalancedText { width: 420; size: 48; words: "Informazioni e orientamento" }')

    screen.settles()

    assert "Informazioni\ne orientamento" in [item.property("text") for item in screen.items()]


def test_a_ticket_number_is_spoken_as_letter_and_number(show: Show):
    """`A 7`, not `A zero zero seven`."""
    screen = show('TicketNumber { objectName: "number"; letter: "A"; digits: "007"; size: 90 }')

    assert screen.shows("A\u00a0007")
    assert screen.item("number").property("spokenName") == "A 7"


def test_every_icon_of_the_drawings_is_in_the_table():
    """packaging/icons.py was run after the last change."""
    drawings = (ROOT / "assets" / "icons" / "icons.svg").read_text(encoding="utf-8")
    table = (ROOT / "ui" / "controls" / "IconPaths.js").read_text(encoding="utf-8")

    names = [part.split('"')[0] for part in drawings.split('<g id="')[1:]]

    assert len(names) > 60
    assert not [name for name in names if f'"{name}": {{' not in table]
