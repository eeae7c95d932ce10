"""What is on a display's screen, as QML reads it."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.bridge.rows import RowList
from ui.display.message import BETWEEN
from ui.display.scene import CallRow, Line, Scene
from ui.display.wording import DisplayWords, NoticeRow

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_S = 60


@QmlElement
class DisplayShown(QObject):
    """The scene, the clock and the words beside the numbers.

    Args:
        still: Nothing blinks.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(self, *, still: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._still = still
        self._scene = Scene()
        self._words: DisplayWords | None = None
        self._now: datetime | None = None
        self._page = 0
        self._large = RowList(CallRow, "key", self)
        self._listed = RowList(CallRow, "key", self)
        self._notice = RowList(NoticeRow, "language", self)
        self._stale = RowList(NoticeRow, "language", self)

    def show(self, scene: Scene, words: DisplayWords) -> None:
        """Put this scene on the screen; nothing is drawn again if it is the same."""
        if (scene, words) == (self._scene, self._words):
            return
        self._scene, self._words = scene, words
        self._large.show(scene.large)
        self._listed.show([replace(row, now=False) for row in scene.listed])
        self._notice.show(scene.notice)
        self._stale.show(scene.stale)
        self.changed.emit()

    def tick(self, now: datetime) -> None:
        """Show the time, in the branch's zone."""
        self._now = now
        self.ticked.emit()

    def turn_page(self) -> None:
        """Show the message's next page."""
        if len(self._scene.messages) > 1:
            self._page += 1
            self.changed.emit()

    def _word(self, key: str, **values: str | int) -> str:
        return self._words.stacked(key, **values) if self._words else ""

    @Property(str, notify=ticked)
    def clock(self) -> str:
        return f"{self._now:%H:%M}" if self._now else ""

    @Property(int, notify=ticked)
    def seconds(self) -> int:
        """Of this minute, 60 when it is full."""
        return (self._now.second or MINUTE_S) if self._now else 0

    @Property(str, notify=changed)
    def office(self) -> str:
        return self._scene.office

    @Property(bool, notify=changed)
    def joint(self) -> bool:
        """Whether two languages stand on top of each other."""
        return bool(self._words and len(self._words.languages) > 1)

    @Property(str, notify=changed)
    def numberWord(self) -> str:
        return self._word("display.number")

    @Property(str, notify=changed)
    def deskWord(self) -> str:
        return self._word("display.desk")

    @Property(str, notify=changed)
    def nowWord(self) -> str:
        """On one line, as in a message."""
        return BETWEEN.join(self._word("display.now").splitlines())

    @Property(str, notify=changed)
    def callsWord(self) -> str:
        return self._word("display.calls", count=len(self._scene.large))

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether two or three calls have the whole width."""
        return bool(self._scene.large)

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether the last call is the one of this moment."""
        return self._scene.fresh

    @Property(int, notify=changed)
    def moment(self) -> int:
        """The call of this moment; it blinks when it is another one."""
        return self._scene.moment

    @Property(bool, constant=True)
    def still(self) -> bool:
        """Whether nothing may blink."""
        return self._still

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        """Whether the screen has had no news for too long."""
        return bool(self._scene.stale)

    @Property(bool, notify=changed)
    def hasNotice(self) -> bool:
        """Whether a notice stands in place of the last call."""
        return bool(self._scene.notice)

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether that notice says that the office is closed."""
        return self._scene.closed

    @Property(bool, notify=changed)
    def hasList(self) -> bool:
        """Whether the list has its place: there is something in it, or a last call beside it."""
        return bool(self._scene.listed or self._scene.called)

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._scene.called.letter if self._scene.called else ""

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._scene.called.digits if self._scene.called else ""

    @Property(str, notify=changed)
    def desk(self) -> str:
        return self._scene.called.desk if self._scene.called else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        return self._line().text

    @Property(bool, notify=changed)
    def aboutWait(self) -> bool:
        """Whether the message says how long people wait."""
        return self._line().about_wait

    def _line(self) -> Line:
        messages = self._scene.messages
        return messages[self._page % len(messages)] if messages else Line("")

    @Property(RowList, constant=True)
    def large(self) -> RowList:
        return self._large

    @Property(RowList, constant=True)
    def listed(self) -> RowList:
        return self._listed

    @Property(RowList, constant=True)
    def notice(self) -> RowList:
        return self._notice

    @Property(RowList, constant=True)
    def stale(self) -> RowList:
        return self._stale
