"""Slips as pictures that QML can ask for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.printing.raster import Raster
from ui.paper.drawing import to_image


class SlipImages(QQuickImageProvider):
    """Gives the paper that is out now; the last part of the address only names a version."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._image = QImage(1, 1, QImage.Format.Format_Mono)
        self._image.fill(Qt.GlobalColor.white)

    def put(self, paper: Raster) -> None:
        """Show this paper from now on."""
        self._image = to_image(paper)

    def requestImage(self, version: str, size: QSize, wished: QSize) -> QImage:  # noqa: ARG002 - Qt's
        size.setWidth(self._image.width())
        size.setHeight(self._image.height())
        return self._image
