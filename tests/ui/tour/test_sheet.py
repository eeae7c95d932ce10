"""Many pictures on one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.bridge.fonts import load_fonts
from ui.tour.sheet import contact_sheet, made_small
from ui.tour.stage import Picture

PAGE = (1080, 1920)


def a_page(name: str, color: Qt.GlobalColor) -> Picture:
    """Return a picture of one colour, small."""
    image = QImage(*PAGE, QImage.Format.Format_RGB32)
    image.fill(color)
    return made_small(Picture(name, image))


def test_every_page_is_on_the_sheet_in_its_own_shape(qtbot: QtBot):
    """More of them make the sheet higher, not wider than a viewer shows."""
    del qtbot  # pictures need an application
    load_fonts()
    pages = [a_page(f"page-{i}", Qt.GlobalColor.blue) for i in range(29)]
    pages.append(a_page("last", Qt.GlobalColor.red))

    sheet = contact_sheet("sheet-it", pages)

    small = pages[0].image
    assert abs(small.height() / small.width() - PAGE[1] / PAGE[0]) < 0.01
    assert sheet.image.width() <= 3000
    area = small.width() * small.height()
    colors = [
        sheet.image.pixelColor(x, y).name()
        for y in range(0, sheet.image.height(), 10)
        for x in range(0, sheet.image.width(), 10)
    ]
    assert abs(colors.count("#0000ff") * 100 / area - 29) < 1
    assert abs(colors.count("#ff0000") * 100 / area - 1) < 0.1
