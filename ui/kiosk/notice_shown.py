"""The message on the kiosk's screen, as QML sees it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import KioskView
from kiosk.domain.appointment import DeliveryMode
from kiosk.wording.sentences import sentences
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.kiosk.notice_rows import (
    NoticeRow,
    action_icon,
    again_today,
    desk_after_break,
    notice_rows,
    shows_channels,
)
from ui.kiosk.notices import WORDS, NoticeWords, online
from ui.kiosk.notices_of_breaks import break_soon, desk_later
from ui.kiosk.notices_without import WITHOUT_FRONT_DESK, WITHOUT_RECEPTION
from ui.kiosk.sentences import Openings
from ui.kiosk.visit import Notice, Visit

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

NO_WORDS = NoticeWords("", "", "")


@QmlElement
class NoticeShown(QObject):
    """Title, one decisive fact, what to do next; all empty while there is no message."""

    changed = Signal()
    toldAgain = Signal()
    """What is on the screen is the answer once more: nothing looks different."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = NO_WORDS
        self._tellings = 0
        self._channels = False
        self._action_icon = ""
        self._facts: list[NoticeRow] = []
        self._rows = RowList(NoticeRow, "key", self)

    def show(self, view: KioskView, visit: Visit, openings: Openings) -> None:
        """Show the message of a visit, if it has one."""
        words_before, tellings_before = self._words, self._tellings
        self._words, self._tellings = NO_WORDS, visit.tellings
        if visit.notice:
            values = dict(visit.notice_values) | _values(view, visit, openings)
            self._words = _words_for(visit.notice, values, view)
        self._channels = shows_channels(view, visit)
        self._action_icon = action_icon(view, visit.notice)
        self._facts = notice_rows(view, visit)
        self._rows.show(self._facts)
        self.changed.emit()
        is_alike = words_before.title == self._words.title  # another title is a change to be seen
        if visit.notice and is_alike and tellings_before != self._tellings:
            self.toldAgain.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._words.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """A sentence a line."""
        return "\n".join(sentences(self._words.text))

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._words.icon

    @Property(str, notify=changed)
    def label(self) -> str:
        """Above the fact."""
        return self._words.label

    @Property(str, notify=changed)
    def fact(self) -> str:
        """What matters most, very large; or empty."""
        return self._words.fact

    @Property(str, notify=changed)
    def action(self) -> str:
        return self._words.action

    @Property(str, notify=changed)
    def actionIcon(self) -> str:
        return self._action_icon

    @Property(bool, notify=changed)
    def showsChannels(self) -> bool:
        """Whether the ways to book belong to it."""
        return self._channels

    @Property(bool, notify=changed)
    def hasRows(self) -> bool:
        return bool(self._facts)

    @Property(RowList, notify=changed)
    def rows(self) -> RowList:
        """Facts below it."""
        return self._rows

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """All of it in sentences."""
        words = self._words
        rows = [f"{row.first.rstrip('.')}. {row.second}" for row in self._facts]
        parts = (words.title, f"{words.label} {words.fact}", words.text, *rows)
        return " ".join(f"{part.strip().rstrip('.')}." for part in parts if part.strip())


def _words_for(notice: Notice, values: Mapping[str, str], view: KioskView) -> NoticeWords:
    """Return the words that fit this branch, with the values in place of `%name`."""
    fitting = dict(WORDS)
    if values.get("mode") == DeliveryMode.WEB_MEETING:
        fitting[Notice.NOT_IN_PERSON] = online
    if values["again"]:
        fitting[Notice.CLOSING_SOON] = desk_later if values["desk"] else break_soon
    if not view.is_front_desk_open:
        fitting |= WITHOUT_FRONT_DESK
    if not view.has_reception:
        fitting |= WITHOUT_RECEPTION
    words = fitting[notice]()
    return replace(
        words,
        text=_filled(words.text, values),
        label=_filled(words.label, values),
        fact=_filled(words.fact, values),
    )


def _filled(text: str, values: Mapping[str, str]) -> str:
    """Put the values in; where one name begins like another the longer one goes first."""
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"%{name}", values[name])
    return text.strip()


def _values(view: KioskView, visit: Visit, openings: Openings) -> dict[str, str]:
    """Return what a message may name beside what its refusal says."""
    language = visit.language
    opens, opening = openings.sign(_opens(view, visit))
    return {
        "opens": opens,
        "opening": opening,
        "until": moments.clock(view.open_until),
        "again": moments.clock(again_today(view, visit)),
        "desk": moments.clock(desk_after_break(view, visit)),
        "privacy": view.privacy_line.in_(language),
        "booking": view.booking_line.in_(language),
        "services": " · ".join(label.in_(language) for label in view.elsewhere),
        "place": view.elsewhere_at.in_(language) if view.elsewhere_at else "",
    }


def _opens(view: KioskView, visit: Visit) -> datetime | None:
    """Return when what the message speaks of opens: the office, or the service wanted."""
    wanted = next((one for one in view.choices if one.service == visit.wanted), None)
    if wanted and visit.notice not in (Notice.DAY_OVER, Notice.OFFICE_CLOSED):
        return wanted.opens
    return view.opens_next
