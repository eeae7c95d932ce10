"""What the desk face shows and what its buttons and keys do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions import calling, desks, serving
from kiosk.actions.branch import Branch
from kiosk.actions.letting_back import let_back
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.views import DeskView
from kiosk.domain.actor import Actor, Role
from kiosk.domain.desk import DeskState
from kiosk.domain.error import RefusedError
from kiosk.domain.office import Times
from kiosk.domain.reason import CALL, PARK, PAUSE
from kiosk.domain.staff import NO_SIGN_IN, SignIn
from kiosk.wording.words import Words
from ui.bridge.looking import Looking
from ui.bridge.runner import Runner
from ui.bridge.sign_in import SigningIn
from ui.desk import desk_keys
from ui.desk.desk_pages import ASIDE, PAGES, SIGN_IN, ticket_id
from ui.desk.desk_shown import DeskShown
from ui.desk.desk_steps import DeskSteps
from ui.desk.desk_ticket_shown import DeskTicketShown
from ui.desk.number_search import NumberSearch
from ui.desk.pressing import PRESS_PAUSE_MS
from ui.desk.reason_choice import ReasonChoice
from ui.desk.transfer_choice import TransferChoice

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_EVERY_S = 15
"""Waits and the time to undo go on although nothing happens at the branch."""
UNDO_LOOK_EVERY_S = 2
"""Seconds count while a step can still be taken back."""
UNDO_IN = frozenset({DeskState.FREE, DeskState.SERVING})
"""Where the way back comes and goes; after a call it stays in its place."""


@QmlElement
class DeskFace(DeskSteps):
    """One desk as QML sees it: properties to show, slots to ask for things.

    Args:
        desk: Its name, as posted.
        language: Of the staff who work here.
        times: How long things last at this branch.
        press_pause_ms: A double click must not press the button that has come under it.
        on_top: Whether its window stays above others.
        look: Asks the branch for the desk's view.
        sign_in: Whether and for how long staff sign in here.
    """

    pageChanged = Signal()
    noteRequested = Signal()

    def __init__(
        self,
        runner: Runner,
        desk: str,
        words: Words,
        *,
        language: str = "it",
        times: Times | None = None,
        press_pause_ms: int = PRESS_PAUSE_MS,
        on_top: bool = True,
        look: Callable[[Branch, str], DeskView] = desk_view,
        sign_in: SignIn = NO_SIGN_IN,
    ) -> None:
        super().__init__(runner, desk, words, language, press_pause_ms)
        self._looking = Looking(runner, lambda branch: look(branch, desk), self._show)
        self._on_top = on_top
        self._aside = ""
        self._seconds = 0
        self._then: Callable[..., object] | None = None
        warn_s = (times or Times()).warn_before_limit_s
        self._ticket = DeskTicketShown(language, warn_s, runner.rate, self)
        self._transfer = TransferChoice(words, language, self)
        self._reason = ReasonChoice(words, language, self)
        self._search = NumberSearch(runner, language, self)
        self._shown = DeskShown(language, self)
        post = Actor(Role.DESK, desk)
        self._signing = SigningIn(runner, post, sign_in, words, language, self)
        self._signing.begun.connect(self._look)
        self._signing.ended.connect(self._leave)
        runner.changed.connect(self._look)
        self.refused.connect(self._look)
        runner.second.connect(self._second)
        self._look()

    @Property(int, constant=True)
    def pressPauseMs(self) -> int:
        return self._press_pause_ms

    @Property(bool, constant=True)
    def onTop(self) -> bool:
        return self._on_top

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """Which page to show; empty before the branch has answered once."""
        return self._page()

    @Property(DeskShown, constant=True)
    def shown(self) -> DeskShown:
        return self._shown

    @Property(DeskTicketShown, constant=True)
    def ticket(self) -> DeskTicketShown:
        return self._ticket

    @Property(TransferChoice, constant=True)
    def transferChoice(self) -> TransferChoice:
        return self._transfer

    @Property(ReasonChoice, constant=True)
    def reasons(self) -> ReasonChoice:
        return self._reason

    @Property(NumberSearch, constant=True)
    def search(self) -> NumberSearch:
        return self._search

    @Property(SigningIn, constant=True)
    def signing(self) -> SigningIn:
        return self._signing

    @Slot()
    def signOut(self) -> None:
        self._signing.signOut()

    @Slot()
    def pause(self) -> None:
        """Ask why, then go on a pause."""
        self._ask_why(PAUSE, desks.pause)

    @Slot()
    def park(self) -> None:
        """Ask why, then put the person aside."""
        self._ask_why(PARK, serving.park)

    @Slot()
    def transfer(self) -> None:
        """Send the ticket on to the chosen target, once there is one."""
        target, keep_place = self._transfer.chosen(), self._transfer.keeps()
        if target:
            note, back = self._transfer.errand()
            send = partial(serving.transfer, target=target, keep_place=keep_place)
            self._wish(partial(send, note=note, back=back))

    @Slot()
    def callFound(self) -> None:
        """Ask why, then call the chosen ticket of the list, else the number as it was typed.

        Who missed their call is let back in first; then they can be called.
        """
        if self._search.is_missed():
            self._wish(partial(let_back, ticket_id=self._search.chosen()))
        elif found := self._search.chosen():
            self._ask_why(CALL, partial(calling.call, ticket_id=found))
        elif text := self._search.text():
            self._ask_why(CALL, partial(calling.call_number, text=text))

    @Slot()
    def giveReason(self) -> None:
        """Do what was asked for, with the reason that is chosen."""
        if self._then:
            self._wish(partial(self._then, reason=self._reason.chosen()))

    @Slot()
    def openFind(self) -> None:
        self._search.begin()
        self._turn_to("find")

    @Slot()
    def openTransfer(self) -> None:
        self._transfer.begin()
        self._turn_to("transfer")

    @Slot()
    def turnBack(self) -> None:
        self._transfer.turnBack()

    @Slot()
    def turnPlace(self) -> None:
        self._transfer.turnPlace()

    @Slot()
    def writeNote(self) -> None:
        """Let the keys write the note."""
        self.noteRequested.emit()

    @Slot()
    def back(self) -> None:
        self._turn_to("")

    @Slot(int, result=bool)
    def press(self, key: int) -> bool:
        """Do what this key of the keyboard means now; tell whether it means anything."""
        self._signing.touched()
        if self._view is None:  # the page with number and PIN has the keys for itself
            return False
        if slot := desk_keys.slot_for(self._page(), self._view.state, key):
            getattr(self, slot)()
            return True
        return self._choose_by_key(key)

    def _choose_by_key(self, key: int) -> bool:
        step, digit = desk_keys.STEPS.get(key, 0), desk_keys.digit(key)
        if step and self._aside == "reason":
            self._reason.move(step)
            return True
        if step and self._aside:
            (self._transfer if self._aside == "transfer" else self._search).step(step)
            return True
        if self._aside == "reason" and (reason := self._reason.with_digit(digit)):
            self._reason.choose(reason)
            self.giveReason()
            return True
        if self._aside != "transfer":
            return False
        if key == desk_keys.SEARCH:
            return self._transfer.startTyping()
        return bool(digit) and self._transfer.choose_digit(digit)

    def _page(self) -> str:
        if self._signing.is_open():
            return SIGN_IN
        return self._aside or (PAGES[self._view.state] if self._view else "")

    def _turn_to(self, aside: str) -> None:
        self._aside = aside
        self._say("")
        self.pageChanged.emit()

    def _ask_why(self, step: str, action: Callable[..., object]) -> None:
        self._reason.begin(step)
        self._then = action
        self._turn_to("reason")

    def _refuse(self, error: RefusedError) -> None:
        super()._refuse(error)
        if self._aside == "reason" and self._reason.asked() == CALL:
            self._aside = "find"  # where it can be mended
            self.pageChanged.emit()

    def _leave(self) -> None:
        self._view, self._aside, self._then = None, "", None
        self._pressing.end()
        self._say("")
        self.pageChanged.emit()

    def _look(self) -> None:
        self._seconds = 0
        if not self._signing.is_open():
            self._looking.look()

    def _second(self) -> None:
        self._ticket.tick()
        self._seconds += 1
        self._forget_refusal()
        if self._seconds >= (UNDO_LOOK_EVERY_S if self._shows_undo() else LOOK_EVERY_S):
            self._look()

    def _shows_undo(self) -> bool:
        return bool(self._view and self._view.undo and self._view.state in UNDO_IN)

    def _show(self, view: DeskView) -> None:
        if self._signing.is_open():  # asked before somebody signed out
            return
        page = self._page()
        if view.state not in ASIDE[self._aside] or ticket_id(view) != ticket_id(self._view):
            self._aside = ""
        self._view = view
        self._pressing.seen()
        self._ticket.show(view.ticket)
        self._transfer.show(view.targets, view.waits_at)
        self._shown.show(view)
        self._search.look()
        if page != self._page():
            self.pageChanged.emit()
