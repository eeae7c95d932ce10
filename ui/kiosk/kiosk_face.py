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
from ui.kiosk.attending import Attending
from ui.kiosk.journey import Journey
from ui.kiosk.keypad_keys import KeypadKeys
from ui.kiosk.kiosk_shown import KioskShown
from ui.kiosk.options import KioskOptions
from ui.kiosk.printer_shown import PrinterShown
from ui.kiosk.reader_keys import ReaderKeys
from ui.kiosk.speech import KioskSpeech, Voice
from ui.kiosk.ticket_shown import TicketShown
from ui.kiosk.visit import HOME, Notice, Page, Visit

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

PRESS_PAUSE_MS = 500


def silence() -> None:
    """Make no sound."""


@QmlElement
class KioskFace(QObject):
    """One kiosk: what QML shows stands in `shown`, `ticket`, `printer`, `options` and `idle`.

    What it says is in `speech`, and what the keypad means in `keypad`.

    Args:
        runner: To the branch.
        words: The catalogue.
        place: Which kiosk this is.
        times: How long things last.
        press_pause_ms: A press this soon after a page change is taken for a double tap.
        voice: Says texts in a language; None where nothing can be said.
        ring: Called when somebody must look up: a slip was left, a number is only on the screen.
        warn: Called when time runs out. Neither is called while somebody listens (K5).
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
        voice: Voice | None = None,
        ring: Callable[[], object] = silence,
        warn: Callable[[], object] = silence,
    ) -> None:
        super().__init__()
        self._place, self._times = place, times
        self._press_pause_ms = press_pause_ms
        self._shown = KioskShown(words, self)
        self._ticket = TicketShown(self)
        self._printer = PrinterShown(self)
        self._options = KioskOptions(self)
        self._speech = KioskSpeech(voice, place.voice, self._options, self)
        self._keypad = KeypadKeys(place.keypad, self)
        self._idle = Idle(runner.ms, self)
        self._journey = Journey(runner, place, press_pause_ms, self)
        self.read.connect(self._hear)
        self._attending = Attending(
            self._journey, times, self._idle, self._speech, self._keypad, self._options
        )
        self._attending.called.connect(ring)
        self._attending.warned.connect(warn)
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

    @Property(KioskSpeech, notify=changed)
    def speech(self) -> KioskSpeech:
        return self._speech

    @Property(KeypadKeys, notify=changed)
    def keypad(self) -> KeypadKeys:
        return self._keypad

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
        """Tell the keypad's keys and a reader's from those of a person, in this window.

        What is installed last has the keys first: a reader's must not reach the keypad.
        """
        self._keypad.watch(window)
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
        before = self._journey.visit
        self._journey.type_code(before.typed + character)
        if self._journey.visit is before:
            self._attending.say_code(before, before)

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
        self._speech.follow(visit)
        self._ticket.show(visit.issued, visit.language)
        if view:
            self._printer.show(view, visit)
            self._shown.show(view, visit)
        self._attending.follow(old, visit)
