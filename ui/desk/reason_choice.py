"""Why the desk is about to do something: one of a few words."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.reason import REASONS
from kiosk.wording.words import Words
from ui.bridge.rows import RowList

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One reason in the list.

    Args:
        key_cap: The digit that chooses it.
        letter: Empty, as it belongs to no queue.
    """

    reason: str
    key_cap: str
    name: str
    letter: str
    chosen: bool


@QmlElement
class ReasonChoice(QObject):
    """The reasons for a step; the usual one is chosen until somebody chooses another."""

    changed = Signal()

    def __init__(self, words: Words, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._language = language
        self._step = ""
        self._chosen = ""
        self._rows = RowList(ReasonRow, "reason", self)

    def begin(self, step: str) -> None:
        """Offer the reasons for a step."""
        self._step = step
        self.choose(REASONS[step][0])

    def chosen(self) -> str:
        """Return the reason that is chosen."""
        return self._chosen

    def asked(self) -> str:
        """Return the step that the reasons are for."""
        return self._step

    def with_digit(self, digit: int) -> str:
        """Return the reason with this digit, or an empty text."""
        reasons = REASONS.get(self._step, ())
        return reasons[digit - 1] if 0 < digit <= len(reasons) else ""

    def move(self, by: int) -> None:
        """Choose the next or previous reason."""
        reasons = REASONS[self._step]
        place = reasons.index(self._chosen) + by
        self.choose(reasons[max(0, min(place, len(reasons) - 1))])

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def step(self) -> str:
        """`call`, `park` or `pause`."""
        return self._step

    @Slot(str)
    def choose(self, reason: str) -> None:
        self._chosen = reason
        self._rows.show(
            [
                ReasonRow(
                    each,
                    str(digit),
                    self._words.say(self._language, f"reason.{each}"),
                    "",
                    each == reason,
                )
                for digit, each in enumerate(REASONS[self._step], 1)
            ]
        )
        self.changed.emit()
