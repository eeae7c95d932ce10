"""The steps that a desk takes, each for the person whom its screen shows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions import calling, desks, serving
from kiosk.actions.as_shown import as_shown
from kiosk.actions.remote import begin_remote
from kiosk.actions.undoing import undo
from kiosk.actions.views import DeskView
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.error import RefusedError
from kiosk.wording.words import Words
from ui.bridge.runner import Runner
from ui.desk.desk_pages import ticket_id
from ui.desk.pressing import Pressing

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

REFUSAL_STAYS_S = 20


@QmlElement
class DeskSteps(QObject):
    """What can be done with one press, and why it could not be done.

    Args:
        desk: Its name, as posted.
        language: Of the staff who work here.
        press_pause_ms: A double click must not press the button that has come under it.
    """

    refusalChanged = Signal()
    refused = Signal()
    """The branch is not as the screen shows it."""
    awayChanged = Signal()

    def __init__(
        self, runner: Runner, desk: str, words: Words, language: str, press_pause_ms: int
    ) -> None:
        super().__init__()
        self._runner = runner
        self._desk = desk
        self._words = words
        self._language = language
        self._view: DeskView | None = None
        self._refusal = ""
        self._refused_for_s = 0
        self._press_pause_ms = press_pause_ms
        self._pressing = Pressing(press_pause_ms)
        runner.awayChanged.connect(self.awayChanged)

    @Property(str, constant=True)
    def desk(self) -> str:
        return self._desk

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """What a rule did not allow just now, and what to do; or empty."""
        return self._refusal

    @Property(str, notify=awayChanged)
    def away(self) -> str:
        """Why nothing can be done now, and what helps; or empty."""
        why = self._runner.away
        return self._words.refusal(self._language, RefusedError(why)) if why else ""

    @Slot()
    def openDesk(self) -> None:
        self._wish(desks.open_desk)

    @Slot()
    def closeDesk(self) -> None:
        self._wish(desks.close_desk)

    @Slot()
    def goOn(self) -> None:
        self._wish(desks.go_on)

    @Slot()
    def callNext(self) -> None:
        self._wish(calling.call_next)

    @Slot()
    def recall(self) -> None:
        self._wish(calling.recall)

    @Slot()
    def noShow(self) -> None:
        self._wish(calling.mark_no_show)

    @Slot()
    def start(self) -> None:
        self._wish(serving.start_serving)

    @Slot()
    def finish(self) -> None:
        self._wish(serving.finish)

    @Slot()
    def finishAndCallNext(self) -> None:
        self._wish(serving.finish_and_call_next)

    @Slot(str)
    def resume(self, ticket_id: str) -> None:
        self._wish(partial(serving.resume, ticket_id=ticket_id))

    @Slot()
    def resumeFirst(self) -> None:
        """Resume the ticket that was put aside first, if there is one."""
        if self._view and self._view.parked:
            self.resume(self._view.parked[0].ticket_id)

    @Slot(str)
    def beginRemote(self, appointment_id: str) -> None:
        """Begin an appointment by phone or on the web."""
        self._wish(partial(begin_remote, appointment_id=appointment_id))

    @Slot()
    def beginFirstRemote(self) -> None:
        """Begin the first appointment by phone or on the web, if there is one."""
        bookings = self._view.bookings if self._view else ()
        remote = (one for one in bookings if one.mode is not DeliveryMode.IN_PERSON)
        if first := next(remote, None):
            self.beginRemote(first.appointment_id)

    @Slot()
    def undo(self) -> None:
        self._wish(undo)

    def _wish(self, action: Callable[..., object]) -> None:
        """Ask for a step at this desk, unless the last one was just now or is not seen yet.

        While the branch is away nothing is asked: it would be done when nobody expects it any more.
        """
        if self.away or not self._pressing.begin():
            return
        self._say("")
        step = partial(as_shown, action=action, desk=self._desk, ticket_id=ticket_id(self._view))
        self._runner.do(step, lambda _: self._pressing.granted(), self._refuse)

    def _refuse(self, error: RefusedError) -> None:
        self._pressing.end()
        self._say(self._words.refusal(self._language, error))
        self.refused.emit()

    def _say(self, refusal: str) -> None:
        self._refused_for_s = 0
        if refusal != self._refusal:
            self._refusal = refusal
            self.refusalChanged.emit()

    def _forget_refusal(self) -> None:
        """Let a refusal go that has been read."""
        self._refused_for_s += 1
        if self._refused_for_s >= REFUSAL_STAYS_S:
            self._say("")
