"""The kiosk as QML sees it: what it shows, and what touching it asks for."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlEngine

from kiosk.actions.views import KioskView
from kiosk.domain.office import KioskPlace, Times
from kiosk.domain.screen import kiosk_scale
from kiosk.wording.words import Words
from ui.bridge.idle import Idle
from ui.bridge.runner import Runner
from ui.bridge.translation import install_language
from ui.kiosk.journey import Journey
from ui.kiosk.kiosk_shown import KioskShown
from ui.kiosk.options import KioskOptions
from ui.kiosk.printer_shown import PrinterShown
from ui.kiosk.reader_keys import ReaderKeys
from ui.kiosk.ticket_shown import TicketShown
from ui.kiosk.visit import HOME, Notice, Page, Visit

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

PRESS_PAUSE_MS = 500
CALLS = frozenset({Page.NO_PAPER, Page.SLIP_LEFT})
"""Whoever expects paper, or goes without it, must look up."""


def silence() -> None:
    """Make no sound."""


@QmlElement
class KioskFace(QObject):
    """One kiosk: what QML shows stands in `shown`, `ticket`, `printer`, `options` and `idle`.

    Args:
        runner: To the branch.
        words: The catalogue.
        place: Which kiosk this is.
        times: How long things last.
        press_pause_ms: A press this soon after a page change is taken for a double tap.
        voice: Says a text in a language; None where nothing can be said.
        ring: Called when somebody must look up: a slip was left, a number is only on the screen.
    """

    changed = Signal()
    """Never sent: what stands below changes inside, not as a whole."""
    read = Signal(str)
    """The reader has read something; may be sent from any thread."""

    def __init__(
        self,
        runner: Runner,
        words: Words,
        place: KioskPlace,
        times: Times,
        *,
        press_pause_ms: int = PRESS_PAUSE_MS,
        voice: Callable[[str, str], object] | None = None,
        ring: Callable[[], object] = silence,
    ) -> None:
        super().__init__()
        self._place, self._times, self._voice, self._ring = place, times, voice, ring
        self._press_pause_ms = press_pause_ms
        self._shown = KioskShown(words, self)
        self._ticket = TicketShown(self)
        self._printer = PrinterShown(self)
        self._options = KioskOptions(self)
        self._idle = Idle(runner.ms, self)
        self._journey = Journey(runner, place, press_pause_ms, self)
        self.read.connect(self._hear)
        self._idle.left.connect(self._journey.start_again)
        self._options.changed.connect(self._watch)
        self._journey.ended.connect(self._options.put)
        self._journey.moved.connect(self._show)
        self._journey.look()

    @Property(KioskShown, notify=changed)
    def shown(self) -> KioskShown:
        return self._shown

    @Property(TicketShown, notify=changed)
    def ticket(self) -> TicketShown:
        return self._ticket

    @Property(PrinterShown, notify=changed)
    def printer(self) -> PrinterShown:
        return self._printer

    @Property(KioskOptions, notify=changed)
    def options(self) -> KioskOptions:
        return self._options

    @Property(Idle, notify=changed)
    def idle(self) -> Idle:
        return self._idle

    @Property(float, notify=changed)
    def scale(self) -> float:
        """Factor on every size of the reference screen, on the screen this kiosk has."""
        return kiosk_scale(self._place.screen)

    @Property(int, notify=changed)
    def screenWidth(self) -> int:
        return self._place.screen.width_px

    @Property(int, notify=changed)
    def screenHeight(self) -> int:
        return self._place.screen.height_px

    @Property(int, notify=changed)
    def pressPauseMs(self) -> int:
        return self._press_pause_ms

    @Property(bool, notify=changed)
    def moves(self) -> bool:
        """Whether things slide; not in pictures."""
        return not self._journey.staged

    def show_page(self, view: KioskView, visit: Visit, *, seconds_left: int = 0) -> None:
        """Show any page with given data, for pictures; the branch is not asked any more.

        Args:
            view: Instead of the branch's.
            visit: Where the person is; `Visit("it", Page.SERVICES)`, for instance.
            seconds_left: Not 0 to show the time-out question over the page.
        """
        self._journey.stage(view, visit)
        self._idle.watch(0, 0)
        if seconds_left:
            self._idle.show_question(seconds_left, self._times.question_s)

    def is_free(self) -> bool:
        """Whether nobody is in the middle of a visit."""
        return self._journey.visit.page in HOME

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self._idle.touched()

    @Slot(QObject)
    def watchKeys(self, window: QObject) -> None:
        """Tell the keys of a reader from those of a person, in this window."""
        ReaderKeys(window).read.connect(self.read)

    @Slot()
    def goOn(self) -> None:
        """More time is needed."""
        self._idle.go_on()

    @Slot()
    def startAgain(self) -> None:
        self._journey.start_again()

    @Slot()
    def goBack(self) -> None:
        self._journey.back()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._journey.choose_language(language)

    @Slot()
    def showLanguages(self) -> None:
        self._journey.aside(self._journey.visit.to(Page.LANGUAGES))

    @Slot()
    def showOptions(self) -> None:
        self._journey.aside(self._journey.visit.to(Page.OPTIONS))

    @Slot()
    def showPrivacy(self) -> None:
        self._journey.aside(self._journey.visit.told(Notice.PRIVACY))

    @Slot()
    def askForHelp(self) -> None:
        self._journey.ask_for_help()

    @Slot()
    def haveBooking(self) -> None:
        self._journey.want_booking(booked=True)

    @Slot()
    def haveNoBooking(self) -> None:
        self._journey.want_booking(booked=False)

    @Slot(str)
    def chooseService(self, key: str) -> None:
        self._journey.want(key)

    @Slot()
    def chooseFrontDesk(self) -> None:
        self._journey.want_front_desk()

    @Slot(bool)
    def answer(self, preferential: bool) -> None:
        """Yes and No lead to the same page (P1)."""
        self._journey.take(preferential=preferential)

    @Slot()
    def actOnNotice(self) -> None:
        self._journey.act_on_notice()

    @Slot(str)
    def typeCharacter(self, character: str) -> None:
        self._journey.type_code(self._journey.visit.typed + character)

    @Slot()
    def deleteCharacter(self) -> None:
        self._journey.type_code(self._journey.visit.typed[:-1])

    @Slot()
    def useTaxCode(self) -> None:
        self._journey.use_tax_code()

    @Slot()
    def seeTaxCode(self) -> None:
        self._journey.see_tax_code()

    @Slot()
    def checkCode(self) -> None:
        self._journey.check_code()

    @Slot()
    def missPaper(self) -> None:
        """The person says that no ticket came out."""
        self._journey.miss_paper()

    @Slot(str)
    def say(self, text: str) -> None:
        """Speak a text, if the person listens and there is a voice.

        A number that is nowhere else is spoken to everybody (domain.md 8.4).
        """
        if self._options.is_speaking or self._journey.visit.page is Page.NO_PAPER:
            self.sayAgain(text)

    @Slot(str)
    def sayAgain(self, text: str) -> None:
        """Speak a text because the person asked for it, whatever the option says."""
        if self._voice and text:
            self._voice(text, self._journey.visit.language)

    @Slot(str)
    def _hear(self, text: str) -> None:
        """Take what was read; over the time-out question it only says that somebody is there."""
        if self._idle.asking:
            self._idle.go_on()
        else:
            self._journey.read(text)

    def _show(self, old: Visit) -> None:
        visit, view = self._journey.visit, self._journey.view
        if old.language != visit.language:
            engine = self.parent()
            if isinstance(engine, QQmlEngine):
                install_language(engine, visit.language)
        self._ticket.show(visit.issued, visit.language)
        if view:
            self._printer.show(view, visit)
            self._shown.show(view, visit)
        if old.page is not visit.page and visit.page in CALLS:
            self._ring()
        if old is not visit:
            self._watch()

    def _watch(self) -> None:
        times, speech = self._times, self._options.is_speaking
        page = self._journey.visit.page
        if page is Page.TICKET:
            self._idle.watch(times.ticket_page_speech_s if speech else times.ticket_page_s, 0)
        elif page in HOME:
            changed = self._options.any_on or not self._journey.speaks_first_language
            self._idle.watch(times.idle_s if changed else 0, 0)
        else:
            question = times.question_speech_s if speech else times.question_s
            self._idle.watch(times.idle_speech_s if speech else times.idle_s, question)
