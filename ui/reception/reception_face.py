"""What the reception face shows and what its buttons do."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.helping import help_given
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.paper import change_roll
from kiosk.actions.views import ReceptionView
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import RefusedError
from kiosk.domain.staff import NO_SIGN_IN, SignIn
from kiosk.wording.words import Words
from ui.bridge import moments
from ui.bridge.looking import Looking
from ui.bridge.runner import Runner
from ui.bridge.sign_in import SigningIn
from ui.reception.booking_making import BookingMaking
from ui.reception.bookings import BookingList
from ui.reception.closing import DayClosing
from ui.reception.day_numbers import NumbersOfDay
from ui.reception.finding import TicketFinding
from ui.reception.giving import TicketGiving
from ui.reception.hall import HallWords
from ui.reception.overview import OfficeOverview
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases
from ui.reception.step_back import LastStep

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


PRESS_PAUSE_MS = 500
CHECK_S = 5
"""How long a device gets to tell that what was wrong is mended."""


ROLL_TASKS = frozenset({"task.kiosk_roll_low", "task.kiosk_paper_out"})
"""Their button says that the roll was changed: the paper is counted from anew."""
READ_TASKS = frozenset({"task.kiosk_paper_low"})
"""What is to be done comes later; the printer itself sees when it was done."""


def silence() -> None:
    """Make no sound."""


@QmlElement
class ReceptionFace(QObject):
    """One reception post as QML sees it: which page, the time, and a part for each page.

    Args:
        post: Name of the post, `1`.
        printer: Name of the printer at reception, or None.
        ring: Called when something must be heard: paper out, a lost display.
        sign_in: Whether and for how long staff sign in here.
        folder: Where files for a spreadsheet go, or None.
        press_pause_ms: A double click must not press the button that has come under it.
    """

    changed = Signal()
    pageChanged = Signal()
    awayChanged = Signal()

    def __init__(
        self,
        runner: Runner,
        words: Words,
        post: str,
        *,
        language: str = "it",
        printer: str | None = None,
        ring: Callable[[], None] = silence,
        sign_in: SignIn = NO_SIGN_IN,
        folder: Path | None = None,
        press_pause_ms: int = PRESS_PAUSE_MS,
    ) -> None:
        super().__init__()
        phrases = self._phrases = Phrases(words, language)
        self._runner, self._post, self._pause_ms = runner, phrases.post(post), press_pause_ms
        self._looking = Looking(runner, reception_view, self._show)
        self._page = "now"
        self._view: ReceptionView | None = None
        self._overview = OfficeOverview(runner, phrases, self, ring)
        self._giving = TicketGiving(runner, phrases, self, printer)
        self._finding = TicketFinding(runner, phrases, self, printer)
        self._bookings = BookingList(runner, phrases, self, printer)
        self._booking = BookingMaking(runner, phrases, self, printer)
        self._numbers = NumbersOfDay(runner, phrases, self, printer, folder)
        self._hall = HallWords(runner, phrases, self)
        self._closing = DayClosing(runner, phrases, self, printer)
        self._last_step = LastStep(runner, phrases, self)
        self._parts: tuple[ReceptionPart, ...] = (
            self._overview, self._giving, self._finding, self._bookings, self._booking, self._hall,
            self._numbers, self._closing, self._last_step,
        )  # fmt: skip
        here = Actor(Role.RECEPTION, post)
        self._signing = SigningIn(runner, here, sign_in, words, language, self)
        self._later = QTimer(self, singleShot=True)
        self._listen(runner)
        self._look()

    def _listen(self, runner: Runner) -> None:
        self._signing.begun.connect(self._look)
        self._signing.ended.connect(self._leave)
        self._later.timeout.connect(self._look)
        self._last_step.takenBack.connect(self._finding.note_taken_back)
        runner.changed.connect(self._look)
        runner.minute.connect(self._look)
        runner.second.connect(self._tick)
        runner.awayChanged.connect(self.awayChanged)

    @Property(int, constant=True)
    def pressPauseMs(self) -> int:
        return self._pause_ms

    @Property(OfficeOverview, notify=changed)
    def overview(self) -> OfficeOverview:
        return self._overview

    @Property(TicketGiving, notify=changed)
    def giving(self) -> TicketGiving:
        return self._giving

    @Property(TicketFinding, notify=changed)
    def finding(self) -> TicketFinding:
        return self._finding

    @Property(BookingList, notify=changed)
    def bookings(self) -> BookingList:
        return self._bookings

    @Property(BookingMaking, notify=changed)
    def booking(self) -> BookingMaking:
        return self._booking

    @Property(NumbersOfDay, notify=changed)
    def numbers(self) -> NumbersOfDay:
        return self._numbers

    @Property(HallWords, notify=changed)
    def hall(self) -> HallWords:
        return self._hall

    @Property(DayClosing, notify=changed)
    def closing(self) -> DayClosing:
        return self._closing

    @Property(LastStep, notify=changed)
    def lastStep(self) -> LastStep:
        return self._last_step

    @Property(SigningIn, constant=True)
    def signing(self) -> SigningIn:
        return self._signing

    @Property(str, notify=changed)
    def post(self) -> str:
        """As staff call it, `Reception 1`."""
        return self._post

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """`now`, `tickets`, `bookings`, `messages`, `devices`, `numbers` or `close`."""
        return self._page

    @Property(str, notify=awayChanged)
    def away(self) -> str:
        """Why nothing can be done now, and what helps; or empty."""
        why = self._runner.away
        return self._phrases.refusal(RefusedError(why), None) if why else ""

    @Property(str, notify=changed)
    def office(self) -> str:
        return self._phrases.label(self._view.office) if self._view else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._phrases.date(self._view.now) if self._view else ""

    @Property(str, notify=changed)
    def time(self) -> str:
        return moments.clock(self._view.now) if self._view else ""

    @Property(str, notify=changed)
    def openUntil(self) -> str:
        """Time of day, empty while closed."""
        return moments.clock(self._view.open_until) if self._view else ""

    @Property(bool, notify=changed)
    def dayClosed(self) -> bool:
        return bool(self._view and self._view.day_closed)

    @Slot(str)
    def show(self, page: str) -> None:
        if page == "close":
            self._closing.begin()
        elif self._page == "close":
            self._closing.leave()
        if page != self._page:
            self._page = page
            self._overview.forgetRefusal()
            self._last_step.forgetRefusal()
            self._look()
            self.pageChanged.emit()

    @Slot(str)
    def handle(self, task_id: str) -> None:
        """Do what the one button of a task says."""
        task = self._overview.task(task_id)
        if task is None:
            return
        match task.kind:
            case "long_wait" | "will_wait" | "slip" | "unserved":
                self._finding.open(task.subject, task.ticket_id)
                self.show("tickets")
            case "help":
                given = partial(help_given, place=task.subject)
                self._runner.do(given, refused=self._overview.refuse)
            case "store" | "preferential":
                self._overview.put_aside(task_id)
            case "paper" if task.key in READ_TASKS:
                self._overview.put_aside(task_id)
            case _:
                if task.key in ROLL_TASKS:
                    self.changeRoll(task.subject)
                self._overview.check(task_id)
                check = partial(self._overview.stop_checking, task_id)
                QTimer.singleShot(self._runner.ms(CHECK_S), self, check)

    @Slot(str)
    def changeRoll(self, kiosk: str) -> None:
        """Somebody has put a new roll into a kiosk's printer."""
        changed = partial(change_roll, kiosk=kiosk)
        self._runner.do(changed, refused=self._overview.refuse)

    def _leave(self) -> None:
        """Leave nothing of what somebody did for whoever comes next."""
        self.show("now")
        self._giving.startAgain()
        self._finding.search("")
        self._bookings.write("")
        self._booking.startAgain()
        self._hall.forget()
        self._last_step.leave()

    def _look(self) -> None:
        if not self._signing.is_open():
            self._looking.look()

    def _show(self, view: ReceptionView) -> None:
        self._view = view
        if view.changes_in is not None:
            self._later.start(self._runner.ms(view.changes_in.total_seconds()))
        self._phrases.services.update({each.service: each.label for each in view.choices})
        for part in self._parts:
            if part.page in {"", self._page}:
                part.look(view)
        self.changed.emit()

    def _tick(self) -> None:
        if self._page == "now":
            self._overview.tick()
