"""What a person can change about the kiosk; all goes back when they leave."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KioskOptions(QObject):
    """Speech, text size, contrast and position."""

    changed = Signal()
    switched = Signal()
    """By the person, and not because they have left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_speaking = False
        self.is_large = False
        self.is_contrast = False
        self.is_low = False

    def differ(self, *, speech: bool) -> bool:
        """Return whether something is not as the kiosk starts, which speaks into a headset."""
        looks = self.is_large or self.is_contrast or self.is_low
        return looks or self.is_speaking is not speech

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

    def set_speech(self, *, on: bool) -> None:
        """Speak or not."""
        if self.is_speaking is not on:
            self.is_speaking = on
            self.changed.emit()

    @Slot()
    def switchSpeech(self) -> None:
        self.set_speech(on=not self.is_speaking)

    @Slot()
    def switchLargeText(self) -> None:
        self.is_large = not self.is_large
        self.changed.emit()
        self.switched.emit()

    @Slot()
    def switchHighContrast(self) -> None:
        self.is_contrast = not self.is_contrast
        self.changed.emit()
        self.switched.emit()

    @Slot()
    def switchLow(self) -> None:
        self.is_low = not self.is_low
        self.changed.emit()
        self.switched.emit()
