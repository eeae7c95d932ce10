"""What is scrolled out of sight is not drawn: without a graphics card icons are not cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.actions import calling, devices
from kiosk.actions.branch import Branch
from kiosk.actions.helping import ask_for_help
from kiosk.domain.printer import PrinterCondition
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.ui.reception.conftest import OpenReception, Reception

EDGE_PX = 1.5


def drawn_outside(reception: Reception) -> list[str]:
    """Return the icons and dashed borders that can be seen but stick out of what scrolls them."""
    reception.picture()
    shapes = [item for item in reception.items() if is_shape(item)]
    return [str(item) for item in shapes if any(sticks_out(item, one) for one in around(item))]


def is_shape(item: QQuickItem) -> bool:
    """Tell whether an item is drawn as a path."""
    return any(name in item.metaObject().className() for name in ("Icon", "DashedBorder"))


def around(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield whatever clips an item."""
    while item := item.parentItem():
        if item.clip():
            yield item


def sticks_out(item: QQuickItem, view: QQuickItem) -> bool:
    """Tell whether an item is not wholly inside."""
    place = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
    return place.top() < -EDGE_PX or place.bottom() > view.height() + EDGE_PX


@pytest.mark.long
def test_icons_stay_inside_what_scrolls_them(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """On every page of a small window, also after scrolling."""
    for service in ("orientation", "quick"):
        somebody(branch, service)
    for name in ("1", "2", "3"):
        desk_of(branch, name)
        somebody(branch)
        somebody(branch, "quick")
    clock.advance(minutes=30)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    ask_for_help(branch)
    calling.call_next(desk_of(branch, "1"), "1")
    calling.call_next(desk_of(branch, "2"), "2")
    reception = open_reception(size=(1280, 560))
    reception.waits_for("una persona chiede aiuto")

    for page in ("now", "devices", "close"):
        reception.goes_to(page)
        for y in (0, 30, 75):
            for item in reception.items():
                if item.metaObject().className().startswith("ScrollArea"):
                    item.setProperty("contentY", y)
            assert not drawn_outside(reception), (page, y)


def test_icons_come_back_when_there_is_room(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """A window that is made larger shows what did not fit."""
    somebody(branch)
    clock.advance(minutes=30)
    devices.note_alive(branch, "kiosk")
    devices.note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    ask_for_help(branch)
    reception = open_reception(size=(1280, 720))
    reception.waits_for("aspetta da 30 minuti")
    reception.picture()
    names = ("sign-printer", "sign-help", "sign-long_wait")
    assert not all(reception.has(name) for name in names)

    reception.window.resize(1440, 1600)

    reception.until(lambda: reception.picture() and all(reception.has(one) for one in names))
