"""What the kiosk shows, worked out from the branch's view and the person's visit."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import ChoiceState, KioskView, ServiceChoice
from kiosk.domain import tax_code
from kiosk.wording.words import Words
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.kiosk import sentences
from ui.kiosk.channels import ChannelRow, channel_rows, channels_spoken
from ui.kiosk.languages import LANGUAGES, LanguageRow, first_rows, rows_of
from ui.kiosk.notice_shown import NoticeShown
from ui.kiosk.printer_shown import is_without_paper
from ui.kiosk.second_language import SecondWords, second_words
from ui.kiosk.sentences import Openings
from ui.kiosk.tiles import TileRow, part_line, tiles_of
from ui.kiosk.visit import UNTOUCHED, WITH_NUMBER, Page, Visit

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class KioskShown(QObject):
    """Everything on the screen that is not a wish."""

    changed = Signal()

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = words
        self._view: KioskView | None = None
        self._openings: Openings | None = None
        self._visit = Visit("it")
        self._notice = NoticeShown(self)
        self._tiles = RowList(TileRow, "key", self)
        self._all_tiles = RowList(TileRow, "key", self)
        self._first_languages = RowList(LanguageRow, "code", self)
        self._all_languages = RowList(LanguageRow, "code", self)
        self._channels = RowList(ChannelRow, "key", self)

    def show(self, view: KioskView, visit: Visit) -> None:
        """Show this view to a person at this point of their visit."""
        self._view, self._visit = view, visit
        openings = self._openings = Openings(self._catalogue, visit.language, view.now)
        self._tiles.show(tiles_of(view, openings, visit.list_page))
        self._all_tiles.show(tiles_of(view, openings, None))
        self._first_languages.show(first_rows(_in_order(view)))
        self._all_languages.show(rows_of(_in_order(view)))
        self._channels.show(channel_rows(view.channels, visit.language))
        self._notice.show(view, visit, openings)
        self.changed.emit()

    @property
    def _wanted(self) -> ServiceChoice | None:
        choices = self._view.choices if self._view else ()
        return next((one for one in choices if one.service == self._visit.wanted), None)

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._visit.page if self._view else ""

    @Property(str, notify=changed)
    def office(self) -> str:
        return self._view.office.in_(self._visit.language) if self._view else ""

    @Property(str, notify=changed)
    def clock(self) -> str:
        return f"{self._view.now:%H:%M}" if self._view else ""

    @Property(str, notify=changed)
    def openUntil(self) -> str:
        return moments.clock(self._view.open_until if self._view else None)

    @Property(str, notify=changed)
    def reopening(self) -> str:
        if not self._view or not self._openings:
            return ""
        return self._openings.office(self._view.opens_next)

    @Property(str, notify=changed)
    def waitsLine(self) -> str:
        """When the waits of the tiles were worked out; empty while none is known."""
        return sentences.waits_line(self._view) if self._view else ""

    @Property(str, notify=changed)
    def shortWaitsLine(self) -> str:
        """The same where there is little room."""
        return sentences.short_waits_line(self._view) if self._view else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._visit.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        row = LANGUAGES.get(self._visit.language)
        return row.name if row else self._visit.language

    @Property(str, notify=changed)
    def chooseLanguageToo(self) -> str:
        """The question for a language in the first one offered that is not on the screen."""
        rows = rows_of(_in_order(self._view)) if self._view else []
        return next((row.choose for row in rows if row.code != self._visit.language), "")

    @Property(int, notify=changed)
    def equalLanguages(self) -> int:
        """How many of the first languages stand out, all alike: two on a joint site."""
        return len(self._view.joint_languages) or 1 if self._view else 1

    @property
    def _second(self) -> SecondWords:
        joint = self._view.joint_languages if self._view else ()
        other = next((code for code in joint if code != self._visit.language), None)
        if not other:
            return SecondWords()
        return second_words(other, without_paper=is_without_paper(self._view))

    @Property(str, notify=changed)
    def headlineToo(self) -> str:
        """The first page's headline in the other joint language, or empty."""
        return self._second.headline

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def stepsToo(self) -> list[str]:
        """Its steps in that language."""
        return list(self._second.steps)

    @Property(str, notify=changed)
    def otherLanguages(self) -> str:
        """Names of the languages without a button of their own."""
        codes = _in_order(self._view) if self._view else ()
        later = rows_of(codes)[len(first_rows(codes)) :]
        return " · ".join(row.name for row in later)

    @Property(RowList, notify=changed)
    def firstLanguages(self) -> RowList:
        return self._first_languages

    @Property(RowList, notify=changed)
    def allLanguages(self) -> RowList:
        return self._all_languages

    @Property(RowList, notify=changed)
    def tiles(self) -> RowList:
        return self._tiles

    @Property(str, notify=changed)
    def listPart(self) -> str:
        """Which page of the list this is, or nothing where there is one page only."""
        if not self._view or self._visit.page is not Page.SERVICES:
            return ""
        return part_line(self._view, self._visit.list_page)

    @Property(RowList, notify=changed)
    def allTiles(self) -> RowList:
        return self._all_tiles

    @Property(str, notify=changed)
    def wantedName(self) -> str:
        return self._wanted.label.in_(self._visit.language) if self._wanted else ""

    @Property(str, notify=changed)
    def wantedIcon(self) -> str:
        return self._wanted.icon if self._wanted else ""

    @Property(bool, notify=changed)
    def appointmentOnly(self) -> bool:
        return bool(self._wanted and self._wanted.state is ChoiceState.APPOINTMENT_ONLY)

    @Property(bool, notify=changed)
    def hasFrontDesk(self) -> bool:
        return bool(self._view and self._view.is_front_desk_open)

    @Property(RowList, notify=changed)
    def channels(self) -> RowList:
        """Ways to book from home."""
        return self._channels

    @Property(str, notify=changed)
    def bookingLine(self) -> str:
        """The same in one sentence."""
        return self._view.booking_line.in_(self._visit.language) if self._view else ""

    @Property(str, notify=changed)
    def channelsSpoken(self) -> str:
        """All of them to be said."""
        return channels_spoken(self._view.channels, self._visit.language) if self._view else ""

    @Property(str, notify=changed)
    def frontDeskWait(self) -> str:
        desk = self._view.front_desk if self._view else None
        return sentences.wait_line(desk.wait) if desk else ""

    @Property(str, notify=changed)
    def frontDeskShortWait(self) -> str:
        desk = self._view.front_desk if self._view else None
        return sentences.short_wait_line(desk.wait) if desk else ""

    @Property(str, notify=changed)
    def frontDeskEstimate(self) -> str:
        """When that wait was worked out; empty where it is not known."""
        desk = self._view.front_desk if self._view else None
        return (
            sentences.estimate_line(desk.wait, self._view.waits_at) if self._view and desk else ""
        )

    @Property(str, notify=changed)
    def frontDeskPlace(self) -> str:
        return self._view.front_desk_place.in_(self._visit.language) if self._view else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._visit.code

    @Property(int, notify=changed)
    def codeLength(self) -> int:
        return self._view.code_length if self._view else 0

    @Property(bool, notify=changed)
    def codeLetters(self) -> bool:
        return bool(self._view and self._view.code_letters)

    @Property(bool, notify=changed)
    def codeWrong(self) -> bool:
        """Avanti was pressed before the code was complete, or right."""
        return self._visit.code_wrong

    @Property(bool, notify=changed)
    def takesTaxCodes(self) -> bool:
        return bool(self._view and self._view.tax_codes)

    @Property(str, notify=changed)
    def taxCode(self) -> str:
        """As it may be seen: masked, unless the person wants to see it (P6)."""
        code = self._visit.tax_code
        return code if self._visit.tax_code_seen else tax_code.masked(code)

    @Property(bool, notify=changed)
    def taxCodeSeen(self) -> bool:
        return self._visit.tax_code_seen

    @Property(bool, notify=changed)
    def taxCodeComplete(self) -> bool:
        return tax_code.can_be_one(self._visit.tax_code)

    @Property(NoticeShown, notify=changed)
    def notice(self) -> NoticeShown:
        """The message on the page, empty where there is none."""
        return self._notice

    @Property(str, notify=changed)
    def closed(self) -> str:
        """`La sede è chiusa`."""
        return self._closed[0]

    @Property(str, notify=changed)
    def reopens(self) -> str:
        """`Riapre domani alle`, above reopensAt."""
        return self._closed[1]

    @Property(str, notify=changed)
    def reopensAt(self) -> str:
        """`8:30`, or empty."""
        return self._closed[2]

    @property
    def _closed(self) -> tuple[str, str, str]:
        if not self._view or not self._openings:
            return "", "", ""
        return self._openings.office_sign(self._view.opens_next)

    @Property(bool, notify=changed)
    def canBeTouched(self) -> bool:
        return self._visit.page not in UNTOUCHED

    @Property(bool, notify=changed)
    def hasReception(self) -> bool:
        """Whether there is a reception to send people to; else there is only staff."""
        return bool(self._view and self._view.has_reception)

    @Property(str, notify=changed)
    def receptionPlace(self) -> str:
        return self._view.reception_place.in_(self._visit.language) if self._view else ""

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._visit.page not in {Page.START, *WITH_NUMBER}


def _in_order(view: KioskView) -> tuple[str, ...]:
    """Return the languages with the joint ones in front."""
    return tuple(dict.fromkeys((*view.joint_languages, *view.languages)))
