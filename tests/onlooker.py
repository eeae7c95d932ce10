"""Somebody who never looks away from a display: which call was large, from when until when."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.domain.announcement import Call
from ui.display.display_face import DisplayFace
from ui.display.display_shown import DisplayShown


class Onlooker(QObject):
    """Notes what is on a display's screen, by the moments of the display's own clock.

    Args:
        items: Returns every item on the screen.
    """

    def __init__(self, face: DisplayFace, items: Callable[[], list[QQuickItem]]) -> None:
        super().__init__(face)
        self._face, self._items = face, items
        self._clock, self._at = face._clock, face._clock()
        face._clock = self._read
        self._large: dict[int, datetime] = {}
        self._is_new = True
        self._drawn: set[int] = set()
        self._spans: list[tuple[int, datetime, datetime]] = []
        shown = face.findChild(DisplayShown)
        assert shown is not None
        shown.changed.connect(self._note)

    def drawn(self) -> None:
        """Note that a frame has come on the screen; in the first, something may still be clear."""
        if self._is_new:
            seen = self._seen()
            self._drawn.update(seen)
            self._is_new = len(seen) < len(self._face._board.showing)

    def answer(self) -> dict[str, Any]:
        """Return what was large so far: call, from when, until when; and what a frame has shown."""
        spans = [(call, came.isoformat(), went.isoformat()) for call, came, went in self._spans]
        return {"spans": spans, "drawn": sorted(self._drawn), "large": sorted(self._large)}

    def _read(self) -> datetime:
        self._at = self._clock()
        return self._at

    def _note(self) -> None:
        self._is_new = True
        now = self._seen()
        for call in self._large.keys() - now:
            self._spans.append((call, self._large.pop(call), self._at))
        for call in now - self._large.keys():
            self._large[call] = self._at

    def _seen(self) -> set[int]:
        """Return the calls that stand there large, of those that the display believes to show."""
        texts = {_text(item) for item in self._items() if _is_large(item)}
        return {
            row.call.sequence for row in self._face._board.showing if _written(row.call) in texts
        }


def _is_large(item: QQuickItem) -> bool:
    name = item.objectName()
    return name == "large" or (name == "called" and bool(item.property("fresh")))


def _text(item: QQuickItem) -> tuple[str, str, str]:
    letter, digits, desk = (str(item.property(part)) for part in ("letter", "digits", "desk"))
    return letter, digits, desk


def _written(call: Call) -> tuple[str, str, str]:
    return call.queue, f"{call.number:03d}", call.desk
