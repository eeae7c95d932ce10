"""Nothing is cut, nothing is small, nothing lies on something else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.screen import Screen as ScreenSize
from tests.ui.kiosk.conftest import LANDSCAPE, PORTRAIT, Kiosk, OpenKiosk, rectangle
from tests.ui.kiosk.pages import every_page

LEAST_PX = 43.5
LARGE_PX = 88
AT_THE_LEFT, AT_THE_RIGHT, CENTRED = 1, 2, 4
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
SLACK_PX = 3
"""Rounding, and letters that lean out of their box."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a kiosk is looked at."""

    language: str = "it"
    size: ScreenSize = PORTRAIT
    large: bool = False
    contrast: bool = False
    low: bool = False

    def __str__(self) -> str:
        """Name of the test."""
        shape = "landscape" if self.size is LANDSCAPE else "portrait"
        on = [name for name in ("large", "contrast", "low") if getattr(self, name)]
        return "-".join([self.language, shape, *on])


# German has the longest words, what holds them holds English too; French has the longest lines.
WAYS = [
    Way("de"),
    Way(large=True, low=True, contrast=True),
    Way("de", LANDSCAPE, large=True),
    Way("fr", LANDSCAPE),
    Way("ar"),
]
MORE_WAYS = [
    Way(),
    Way("de", large=True),
    Way("de", low=True),
    Way("de", LANDSCAPE),
    Way("fr"),
    Way(contrast=True),
    *(Way(language, size) for language in ("sl", "es") for size in (PORTRAIT, LANDSCAPE)),
    Way("en"),
    Way(large=True),
    Way("en", large=True),
    Way(low=True),
    Way("en", low=True),
    Way(size=LANDSCAPE),
    Way("en", LANDSCAPE),
    Way("de", large=True, low=True),
    Way(size=LANDSCAPE, large=True),
    *(Way(language, large=True) for language in ("fr", "sl", "es")),
    *(Way(language, low=True) for language in ("fr", "sl", "es")),
    *(Way(language, LANDSCAPE, large=True) for language in ("fr", "sl", "es")),
    Way("ar", LANDSCAPE),
    *(Way("ar", size, large=True) for size in (PORTRAIT, LANDSCAPE)),
    Way("ar", contrast=True),
    Way("ar", low=True),
    Way("ar", large=True, low=True, contrast=True),
]


@pytest.mark.parametrize(
    "way",
    [*WAYS, *(pytest.param(way, marks=pytest.mark.long) for way in MORE_WAYS)],
    ids=str,
)
def test_every_page_can_be_read_and_pressed(way: Way, open_kiosk: OpenKiosk):
    """All pages of visual.md 8, in parts where one does not hold everything."""
    kiosk = open_kiosk(size=way.size)
    kiosk.face.options.put(large=way.large, contrast=way.contrast, low=way.low)  # type: ignore[attr-defined]
    wrong = []
    for name, view, visit in every_page(way.language):
        kiosk.face.show_page(view, visit)
        for part in _parts(kiosk):
            wrong += [f"{name} {part}: {mistake}" for mistake in _mistakes(kiosk, way)]

    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    "way",
    [
        Way(),
        Way("de", large=True),
        Way("de", LANDSCAPE),
        Way("fr", large=True),
        Way("sl", LANDSCAPE),
        Way("es", large=True),
        Way("ar"),
        Way("ar", LANDSCAPE, large=True),
    ],
    ids=str,
)
def test_the_question_for_more_time_can_be_read(way: Way, open_kiosk: OpenKiosk):
    """It lies above the page, so only what is on the sheet counts."""
    kiosk = open_kiosk(size=way.size)
    kiosk.face.options.put(large=way.large)  # type: ignore[attr-defined]
    _, view, visit = next(page for page in every_page(way.language) if page[0] == "start")
    kiosk.face.show_page(view, visit, seconds_left=14)
    kiosk.passes(300)

    above = [item for item in kiosk.items() if _is_text(item) and _above(item, kiosk.item("leave"))]

    assert not [mistake for item in above for mistake in _cut(kiosk, item)]
    assert _above(kiosk.item("continue"), kiosk.item("leave"))


def _parts(kiosk: Kiosk) -> Iterator[int]:
    """Go through the parts of a page that does not hold everything at once."""
    part = 1
    kiosk.settles()
    yield part
    while kiosk.has("more") and part < 12:
        seen = kiosk.texts()
        kiosk.tap("more")
        kiosk.settles()
        part += 1
        yield part
        if _first_part(kiosk, seen):
            return


def _first_part(kiosk: Kiosk, _seen: list[str]) -> bool:
    pagers = [item for item in kiosk.items() if item.property("moreHeight") is not None]
    return all(pager.property("page") == 0 for pager in pagers)


def _mistakes(kiosk: Kiosk, way: Way) -> Iterator[str]:
    texts = [item for item in kiosk.items() if _is_text(item) and not _covering(item)]
    for text in texts:
        yield from _cut(kiosk, text)
    outside = not any(item.property("staffCode") for item in texts)
    if outside and not any("P-2" in item.property("text") for item in texts):
        yield from _small(texts, LARGE_PX if way.large else LEAST_PX, kiosk)
    yield from _over_each_other(texts, _ink, "text")
    yield from _over_each_other(kiosk.targets(), rectangle, "target")
    if kiosk.has("more") and not way.large:
        yield "it does not fit on one page"
    for target in kiosk.targets():
        place = rectangle(target)
        if min(place.width(), place.height()) < kiosk.least_px - 0.5:
            yield f"{target.objectName()} is only {place.width():.0f} x {place.height():.0f}"
        if way.low and way.size is PORTRAIT and place.top() < kiosk.window.height() / 2:
            yield f"{target.objectName()} is in the upper half"


def _is_text(item: QQuickItem) -> bool:
    return bool(item.property("contentWidth") and item.property("text"))


def _cut(kiosk: Kiosk, text: QQuickItem) -> Iterator[str]:
    words = repr(text.property("text"))
    ink = _ink(text)
    room = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    if text.property("truncated"):
        yield f"{words} ends in dots"
    for place in (room, *_holders(text)):
        if not place.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(ink):
            yield f"{words} at {_said(ink)} leaves {_said(place)}"


def _small(texts: list[QQuickItem], least: float, kiosk: Kiosk) -> Iterator[str]:
    scale = kiosk.least_px / 81
    for text in texts:
        size = text.property("size")
        decoration = any(holder.property("paperTop") is not None for holder in _ancestors(text))
        if size is not None and size < (least - 0.5) * scale - 0.5 and not decoration:
            yield f"{text.property('text')!r} is only {size:.0f} px"


def _over_each_other(
    items: list[QQuickItem], place_of: Callable[[QQuickItem], QRectF], what: str
) -> Iterator[str]:
    places = [(item, place_of(item)) for item in items if not _covering(item)]
    for (one, here), (other, there) in combinations(places, 2):
        both = here.intersected(there)
        if both.width() > SLACK_PX and both.height() > SLACK_PX:
            names = [item.property("text") or item.objectName() for item in (one, other)]
            yield f"{what} {names[0]!r} lies on {names[1]!r} by {_said(both)}"


def _covering(item: QQuickItem) -> bool:
    return any(holder.property("paperTop") is not None for holder in _ancestors(item))


def _ink(text: QQuickItem) -> QRectF:
    """Return where the letters are, their line boxes a little lowered."""
    width, height = text.property("contentWidth"), text.height()
    left = {CENTRED: (text.width() - width) / 2, AT_THE_RIGHT: text.width() - width}
    x = left.get(_alignment(text), 0.0)
    shave = min(height * 0.12, 8)
    return QRectF(
        text.mapToScene(QPointF(x, shave)), text.mapToScene(QPointF(x + width, height - shave))
    ).normalized()


def _alignment(text: QQuickItem) -> int:
    if text.property("centred"):
        return CENTRED
    return AT_THE_RIGHT if QGuiApplication.layoutDirection() is RIGHT_TO_LEFT else AT_THE_LEFT


def _holders(item: QQuickItem) -> list[QRectF]:
    """Return the controls and clipped places an item is in."""
    return [
        rectangle(holder)
        for holder in _ancestors(item)
        if holder.property("keyDown") is not None or holder.clip()
    ]


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while (item := item.parentItem()) is not None:
        yield item


def _above(item: QQuickItem, other: QQuickItem) -> bool:
    return rectangle(item).bottom() < rectangle(other).top()


def _said(place: QRectF) -> str:
    return f"{place.x():.0f},{place.y():.0f} {place.width():.0f}x{place.height():.0f}"
