"""What a person can change about the kiosk; all goes back when they leave."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskOptions(QObject):
    """Speech, text size, contrast and position."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_speaking = False
        self.is_large = False
        self.is_contrast = False
        self.is_low = False

    @property
    def any_on(self) -> bool:
        """Whether something differs from how the kiosk starts."""
        return self.is_speaking or self.is_large or self.is_contrast or self.is_low

    def put(
        self,
        *,
        speech: bool = False,
        large: bool = False,
        contrast: bool = False,
        low: bool = False,
    ) -> None:
        """Set all of them; without arguments all are off."""
        self.is_speaking, self.is_large = speech, large
        self.is_contrast, self.is_low = contrast, low
        self.changed.emit()

    @Property(bool, notify=changed)
    def speech(self) -> bool:
        return self.is_speaking

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        return self.is_large

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self.is_contrast

    @Property(bool, notify=changed)
    def low(self) -> bool:
        return self.is_low

    @Slot()
    def switchSpeech(self) -> None:
        self.is_speaking = not self.is_speaking
        self.changed.emit()

    @Slot()
    def switchLargeText(self) -> None:
        self.is_large = not self.is_large
        self.changed.emit()

    @Slot()
    def switchHighContrast(self) -> None:
        self.is_contrast = not self.is_contrast
        self.changed.emit()

    @Slot()
    def switchLow(self) -> None:
        self.is_low = not self.is_low
        self.changed.emit()
