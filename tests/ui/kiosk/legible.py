"""Measures a page of the kiosk as it is on the screen: what is cut, small, pale or covered."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.actions.views import KioskView
from kiosk.domain.screen import mm_per_px
from tests.ui.kiosk.conftest import Kiosk, rectangle
from tests.ui.kiosk.rendered import text_contrast
from tests.ui.kiosk.worst import KINDS, Table, Worst
from ui.kiosk.visit import UNTOUCHED, Page, Visit
from ui.tour.kiosk_ways import LANGUAGES, Way

AT_THE_LEFT, AT_THE_RIGHT, CENTRED = 1, 2, 4
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
SLACK_PX = 3
"""Rounding, and letters that lean out of their box."""
INSIDE_PX = 6
"""Between the letters of a control and its edge."""
MOST_PARTS = 12
A_CAPITAL, A_TALL_LETTER = "H", "\N{ARABIC LETTER ALEF}"
"""What is measured; Arabic has no capitals."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page, or a part of one, at one moment."""

    kiosk: Kiosk
    way: Way
    picture: QImage
    texts: list[QQuickItem]
    targets: list[QQuickItem]

    @classmethod
    def now(cls, kiosk: Kiosk, way: Way) -> "Seen":
        """Look at the screen; what lies on a picture of paper is part of the picture."""
        items = kiosk.items()
        texts = [item for item in items if is_text(item) and not _on_paper(item)]
        targets = [item for item in items if item.property("keyDown") is not None]
        return cls(kiosk, way, kiosk.picture(), texts, targets)


def measured(
    kiosk: Kiosk, way: Way, pages: Iterable[tuple[str, KioskView, Visit]], table: Table
) -> Iterator[str]:
    """Yield what is wrong with each page, seen in one way, and fill the table."""
    table.ways.add(str(way))
    for name, view, visit in pages:
        if visit.page is Page.OPTIONS and not way.large:
            continue  # elsewhere the options are a bar on every page
        # What nobody can touch nobody has changed.
        shown = replace(way, mode="normal") if visit.page in UNTOUCHED else way
        look(kiosk, shown)
        kiosk.face.show_page(view, visit)
        for part in _parts(kiosk):
            for mistake in mistakes(Seen.now(kiosk, shown), table.page(name)):
                yield f"{name} {part}: {mistake}"


def look(kiosk: Kiosk, way: Way) -> None:
    """Switch on what belongs to a way, and nothing else."""
    kiosk.face.options.put(large=way.large, contrast=way.contrast, low=way.low)  # type: ignore[attr-defined]


def _parts(kiosk: Kiosk) -> Iterator[int]:
    """Go through the parts of a page that does not hold everything at once."""
    part = 1
    kiosk.settles()
    yield part
    while kiosk.has("more") and part < MOST_PARTS:
        kiosk.tap("more")
        kiosk.settles()
        part += 1
        yield part
        if _is_first_part(kiosk):
            return


def _is_first_part(kiosk: Kiosk) -> bool:
    pagers = [item for item in kiosk.items() if item.property("moreHeight") is not None]
    return all(pager.property("page") == 0 for pager in pagers)


def mistakes(seen: Seen, worst: Worst) -> Iterator[str]:
    """Yield what is wrong with a page, and keep its worst values."""
    cut = [mistake for text in seen.texts for mistake in cut_off(seen.kiosk, text)]
    if seen.way.language in LANGUAGES:  # a word made longer may fill its control
        cut += [mistake for text in seen.texts for mistake in _crammed(text)]
    over = [
        *_over_each_other(seen.texts, ink, "text"),
        *_over_each_other(seen.targets, rectangle, "target"),
    ]
    worst.cut += len(cut)
    worst.overlapping += len(over)
    yield from (*cut, *over)
    for kind, value, name in (*_capitals(seen), *_targets(seen), *_contrasts(seen)):
        worst.saw(kind, round(value, 2), str(seen.way))
        if value < KINDS[kind][1]:
            yield f"{name}: {kind} {value:.2f}, at least {KINDS[kind][1]:g}"
    yield from _out_of_place(seen)


def is_text(item: QQuickItem) -> bool:
    """Tell whether an item is words on the screen."""
    return bool(item.property("contentWidth") and item.property("text"))


def cut_off(kiosk: Kiosk, text: QQuickItem) -> Iterator[str]:
    """Yield where a text is not whole, or leaves what it stands on."""
    words = repr(text.property("text"))
    letters = ink(text)
    room = QRectF(0, 0, kiosk.window.width(), kiosk.window.height())
    if text.property("truncated"):
        yield f"{words} ends in dots"
    for place in (room, *_holders(text)):
        if not place.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(letters):
            yield f"{words} at {_said(letters)} leaves {_said(place)}"


def _crammed(text: QQuickItem) -> Iterator[str]:
    """Yield where words touch the edge of their control; lines are taller than their letters."""
    letters, said = ink(text), text.property("text")
    above = INSIDE_PX if text.property("lineCount") > 1 else -SLACK_PX
    for place in _controls(text):
        inside = place.adjusted(INSIDE_PX, above, -INSIDE_PX, -above)
        if len(said) > 1 and not inside.contains(letters):
            yield f"{said!r} at {_said(letters)} touches the edge of {_said(place)}"


def ink(text: QQuickItem) -> QRectF:
    """Return where the letters are, their line boxes a little lowered."""
    width, height = text.property("contentWidth"), text.height()
    left = {CENTRED: (text.width() - width) / 2, AT_THE_RIGHT: text.width() - width}
    x = left.get(_alignment(text), 0.0)
    shave = min(height * 0.12, 8)
    return QRectF(
        text.mapToScene(QPointF(x, shave)), text.mapToScene(QPointF(x + width, height - shave))
    ).normalized()


def _capitals(seen: Seen) -> Iterator[tuple[str, float, str]]:
    """Yield how tall the tallest plain letters of each text are, mm (K10)."""
    mm = mm_per_px(seen.way.size)
    usual = "large capital" if seen.way.large else "capital"
    for text in seen.texts:
        # A long name of the office is rather small in large text than cut.
        kind = "capital" if text.objectName() == "office" else usual
        letter = A_TALL_LETTER if text.property("arabic") else A_CAPITAL
        height = QFontMetricsF(text.property("font")).tightBoundingRect(letter).height()
        if not text.property("text").startswith("P-2"):  # for staff, who look it up
            yield kind, height * mm, repr(text.property("text"))


def _targets(seen: Seen) -> Iterator[tuple[str, float, str]]:
    """Yield the lesser side of everything that can be touched, mm (K12)."""
    mm = mm_per_px(seen.way.size)
    for target in seen.targets:
        place = rectangle(target)
        yield "target", min(place.width(), place.height()) * mm, target.objectName()


def _contrasts(seen: Seen) -> Iterator[tuple[str, float, str]]:
    """Yield the contrast of each text as painted (K11)."""
    kind = "high contrast" if seen.way.contrast else "contrast"
    for text in seen.texts:
        value = text_contrast(seen.picture, ink(text), text.property("color"))
        yield kind, value, repr(text.property("text"))


def _out_of_place(seen: Seen) -> Iterator[str]:
    """Yield what needs a second page without need, or is out of reach in the low position."""
    if seen.kiosk.has("more") and not seen.way.large and seen.way.language in LANGUAGES:
        yield "it does not fit on one page"
    has_field = any(item.property("wrong") is not None for item in seen.kiosk.items())
    if any(target.objectName().startswith("key-") for target in seen.targets) and not has_field:
        yield "what is typed is out of sight"
    for target in seen.targets if seen.way.low else ():
        if rectangle(target).top() < seen.kiosk.window.height() / 2:
            yield f"{target.objectName()} is in the upper half"


def _over_each_other(
    items: list[QQuickItem], place_of: Callable[[QQuickItem], QRectF], what: str
) -> Iterator[str]:
    places = [(item, place_of(item)) for item in items]
    for (one, here), (other, there) in combinations(places, 2):
        both = here.intersected(there)
        if both.width() > SLACK_PX and both.height() > SLACK_PX:
            names = [item.property("text") or item.objectName() for item in (one, other)]
            yield f"{what} {names[0]!r} lies on {names[1]!r} by {_said(both)}"


def _on_paper(item: QQuickItem) -> bool:
    return any(holder.property("paperTop") is not None for holder in _ancestors(item))


def _alignment(text: QQuickItem) -> int:
    if text.property("centred"):
        return CENTRED
    return AT_THE_RIGHT if QGuiApplication.layoutDirection() is RIGHT_TO_LEFT else AT_THE_LEFT


def _holders(item: QQuickItem) -> list[QRectF]:
    """Return the controls and clipped places an item is in."""
    return [*_controls(item), *(rectangle(one) for one in _ancestors(item) if one.clip())]


def _controls(item: QQuickItem) -> list[QRectF]:
    """Return the controls an item is in."""
    holders = _ancestors(item)
    return [rectangle(holder) for holder in holders if holder.property("keyDown") is not None]


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while (item := item.parentItem()) is not None:
        yield item


def _said(place: QRectF) -> str:
    return f"{place.x():.0f},{place.y():.0f} {place.width():.0f}x{place.height():.0f}"
