"""Every page of the display: large enough, inside the screen, nothing cut (D2, D9)."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.domain.display_size import DIGIT_HEIGHT_EM, LIST_NUMBER_PX
from kiosk.domain.label import Label
from kiosk.domain.screen import CAP_HEIGHT_EM, least_font_px
from kiosk.domain.screen import Screen as Glass
from kiosk.wording.words import Words
from tests.builders import words
from tests.ui.display.conftest import Display, Log, OpenDisplay, RunningClock
from tests.ui.display.day import a_day, texts_of

SIZES = {"1080p": (1920, 1080), "portrait": (1080, 1920), "4K": (3840, 2160)}
LANGUAGES = [
    *(("it",), ("de",), ("en",), ("fr",), ("sl",), ("es",)),
    *(("de", "it"), ("fr", "it"), ("sl", "it")),
    ("long",),
]
EVERY_DAY = [("de", "it"), ("long",)]
OTHERS = [one for one in LANGUAGES if one not in EVERY_DAY]
FIVE_METRES = Glass(43, 1920, 1080, 5)
LEAST_WORD_PX = 88
"""On the reference screen: 20 minutes of arc at five metres."""
LEAST_EVER_PX = 70
"""16 minutes of arc, the absolute minimum (D2)."""
OFFICE = {
    "it": "INPS Bolzano",
    "de": "NISF Bozen",
    "en": "INPS Ferrara",
    "fr": "INPS Aoste",
    "sl": "INPS Trst",
    "es": "INPS Ferrara",
    "long": "INPS Reggio Calabria",
}
MESSAGE = {
    "it": "Tieni il biglietto fino alla chiamata.",
    "de": "Behalten Sie den Zettel bis zum Aufruf.",
    "en": "Keep your ticket until you are called.",
    "fr": "Gardez le ticket jusqu’à l’appel.",
    "sl": "Listek obdržite do klica.",
    "es": "Guarde su turno hasta la llamada.",
    "long": "Tieni il biglietto fino alla chiamata.",
}


def stretched() -> Words:
    """Return a catalogue with one more language, 40 % longer than Italian."""
    here = words()
    longer = {key: _longer(text) for key, text in here.sentences["it"].items()}
    return Words({**here.sentences, "long": longer}, {**here.names, "long": here.names["it"]})


def _longer(text: str) -> str:
    """Return a text with every word 40 % longer; placeholders stay."""
    return " ".join(
        part
        if part.startswith("{")
        else part[:-1] + part[-2:-1] * round(0.4 * len(part)) + part[-1:]
        for part in text.split(" ")
    )


@pytest.mark.parametrize(
    ("size", "languages"),
    [
        *(("1080p", one) for one in EVERY_DAY),
        *(pytest.param("1080p", one, marks=pytest.mark.long) for one in OTHERS),
        ("portrait", LANGUAGES[0]),
        *(pytest.param("portrait", one, marks=pytest.mark.long) for one in LANGUAGES[1:]),
        pytest.param("4K", LANGUAGES[0], marks=pytest.mark.long),
    ],
    ids=lambda value: value if isinstance(value, str) else "-".join(value),
)
def test_nothing_is_cut_covered_or_too_small(
    size: str,
    languages: tuple[str, ...],
    log: Log,
    open_face: OpenDisplay,
    clock: RunningClock,
):
    """In every language, joint languages and 40 % longer words, every page of a day."""
    clock.rate = 40
    log.view = replace(
        log.view, office=Label(OFFICE), message=Label(MESSAGE), joint_languages=languages
    )
    display = open_face(size=SIZES[size], catalogue=stretched())
    for page in a_day(display, log, clock, stretched().sentences[languages[0]]):
        display.picture()  # everything is in its place once it is drawn
        _assert_inside_and_apart(page, display)
        _assert_large_enough(page, display, min(SIZES[size]) / 1080, "long" in languages)


def test_numbers_can_be_read_from_five_metres(log: Log, open_face: OpenDisplay):
    """0.7 degrees at the farthest seat, digits too, which are lower than capitals (D2)."""
    log.had_a_morning()
    display = open_face()
    display.waits_for("INPS")

    sizes = {item.property("text"): _px(item) for item in texts_of(display)}
    assert (sizes["047"], sizes["4"], sizes["018"], sizes["12"]) == (376, 310, 188, 188)
    assert sizes["018"] * DIGIT_HEIGHT_EM >= least_font_px(FIVE_METRES) * CAP_HEIGHT_EM
    assert (sizes["INPS Ferrara"], sizes["Numero"], sizes["10:42"]) == (88, 88, 88)


def test_several_calls_can_be_read_from_seven_metres(log: Log, open_face: OpenDisplay):
    """290 px while two or three calls have the whole width."""
    for number, desk in [("L113", "12"), ("A48", "4"), ("E19", "10")]:
        log.call(number, desk)
    display = open_face()
    display.waits_for("3 chiamate")

    sizes = {item.property("text"): _px(item) for item in texts_of(display)}
    assert (sizes["113"], sizes["12"]) == (290, 290)
    far = least_font_px(replace(FIVE_METRES, distance_m=7.7))
    assert sizes["113"] * DIGIT_HEIGHT_EM >= far * CAP_HEIGHT_EM


def _px(item: QQuickItem) -> float:
    """Return the size at which a text is drawn."""
    return float(item.property("fontInfo").property("pixelSize").toNumber())


def _is_number(item: QQuickItem) -> bool:
    """Tell a ticket's or desk's number from words and times."""
    text = str(item.property("text"))
    return text.isdigit() or (len(text) == 1 and text.isalpha())


def _assert_large_enough(page: str, display: Display, scale: float, stretched: bool) -> None:
    """Numbers of 0.7 degrees; words of 20 minutes of arc, 16 where they are too long."""
    least = LEAST_EVER_PX if stretched else LEAST_WORD_PX
    sizes = {
        str(item.property("text")): _px(item) / (LIST_NUMBER_PX if _is_number(item) else least)
        for item in texts_of(display)
    }
    small = {text: round(size, 2) for text, size in sizes.items() if size < 0.99 * scale}
    assert not small, page


def _assert_inside_and_apart(page: str, display: Display) -> None:
    screen = QRectF(0, 0, display.window.width(), display.window.height())
    boxes = [(str(item.property("text")), _ink(item)) for item in texts_of(display)]
    for text, box in boxes:
        assert screen.contains(box), f"{page}: {text!r} leaves the screen: {box}"
    for (one, box), (other, other_box) in combinations(boxes, 2):
        assert not box.intersects(other_box), f"{page}: {one!r} and {other!r} cover each other"


def _ink(item: QQuickItem) -> QRectF:
    """Return the box of a text from the top of its capitals to its last base line."""
    text = item.property("text")
    assert not item.property("truncated"), text
    assert item.property("contentWidth") <= item.width() + 1, f"{text!r} is wider than its place"
    px, lines = _px(item), int(item.property("lineCount"))
    height = 0.7 * px + (lines - 1) * float(item.property("line"))
    side = 0.03 * px
    top = (item.height() - height) / 2
    return item.mapRectToScene(QRectF(side, top, item.width() - 2 * side, height))
