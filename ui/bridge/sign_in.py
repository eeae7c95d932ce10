"""Signing in at a desk or at reception, and being signed out when nobody is there."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.signing_in import sign_in, sign_out, sign_out_idle, stay
from kiosk.domain.actor import Actor, Role
from kiosk.domain.error import RefusedError
from kiosk.domain.pin import MOST_DIGITS, NUMBER_DIGITS
from kiosk.domain.staff import SignIn
from kiosk.wording.words import Words
from ui.bridge.idle import Idle
from ui.bridge.runner import Runner

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

STAY_EVERY_S = 60
"""How often the branch is told that somebody is there."""
FORGET_S = 60
"""After so long what was typed goes: whoever typed it has gone."""
BACK = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@QmlElement
class SigningIn(QObject):
    """Who works at this post: the page with number and PIN, and what ends it.

    Args:
        post: The post itself, `desk:3`.
        rules: Whether staff sign in here, and for how long without a touch.
        language: Of the words.
    """

    changed = Signal()
    begun = Signal()
    """Somebody has signed in."""
    ended = Signal()
    """Nobody is signed in any more."""

    def __init__(
        self, runner: Runner, post: Actor, rules: SignIn, words: Words, language: str,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._runner, self._post, self._rules = runner, post, rules
        self._words, self._language = words, language
        self._number, self._pin, self._refusal = "", "", ""
        self._at_pin = self._busy = self._signed_in = False
        self._actor = post
        self._idle = Idle(runner.ms, self)
        self._idle.left.connect(self._leave)
        self._forget = QTimer(self, singleShot=True, interval=runner.ms(FORGET_S))
        self._forget.timeout.connect(self.startAgain)
        self._quiet = QTimer(self, singleShot=True, interval=runner.ms(STAY_EVERY_S))
        runner.wished.connect(self.touched)
        runner.signedOut.connect(self._end)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the page with number and PIN is to be shown."""
        return self.is_open()

    def is_open(self) -> bool:
        """Return whether nobody may do anything here before they sign in."""
        return self._rules.required and not self._signed_in

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        return self._signed_in

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._number

    @Property(int, notify=changed)
    def pinLength(self) -> int:
        """How many digits of the PIN were typed; which ones, no screen knows."""
        return len(self._pin)

    @Property(bool, notify=changed)
    def atPin(self) -> bool:
        """Whether the PIN is typed now, not the number."""
        return self._at_pin

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def refusal(self) -> str:
        return self._refusal

    @Slot(int)
    def digit(self, digit: int) -> None:
        if self._busy:
            return
        if self._at_pin:
            self._pin = f"{self._pin}{digit}"[:MOST_DIGITS]
        else:
            self._number = f"{self._number}{digit}"[:NUMBER_DIGITS]
        self._typed()

    @Slot()
    def erase(self) -> None:
        """Take the last digit away; from an empty PIN go back to the number."""
        if self._busy:
            return
        if self._at_pin and self._pin:
            self._pin = self._pin[:-1]
        elif self._at_pin:
            self._at_pin = False
        else:
            self._number = self._number[:-1]
        self._typed()

    @Slot(bool)
    def choose(self, pin: bool) -> None:
        """Type the PIN from now on, or the number."""
        self._at_pin = pin
        self._typed()

    @Slot()
    def enter(self) -> None:
        """Go from the number to the PIN, and from there on."""
        if self._busy or not self._number:
            return
        if not self._at_pin or not self._pin:
            self.choose(True)
            return
        self._busy = True
        wish = partial(sign_in, post=self._post, number=self._number, pin=self._pin)
        self._runner.do(wish, self._begin, self._refuse)
        self.changed.emit()

    @Slot(int, result=bool)
    def press(self, key: int) -> bool:
        """Do what a key of the keyboard means on this page; tell whether it means anything."""
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.digit(key - Qt.Key.Key_0)
        elif key in BACK:
            self.erase()
        elif key in ENTER:
            self.enter()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choose(key == Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Escape:
            self.startAgain()
        else:
            return False
        return True

    @Slot()
    def touched(self) -> None:
        """Somebody is there; once a minute the branch is told."""
        self._idle.touched()
        if self._signed_in and not self._quiet.isActive():
            self._quiet.start()
            self._runner.ask(stay, lambda _: None)

    @Slot()
    def signOut(self) -> None:
        """End one's work here, unless somebody is still at the desk."""
        if self._signed_in:
            self._runner.do(sign_out, lambda _: self._end(), self._refuse)

    @Slot()
    def startAgain(self) -> None:
        """Forget what was typed and what was said about it."""
        self._number, self._pin, self._refusal = "", "", ""
        self._at_pin = False
        self.changed.emit()

    def _typed(self) -> None:
        self._refusal = ""
        self._forget.start()
        self.changed.emit()

    def _begin(self, actor: Actor) -> None:
        self._busy = False
        self._signed_in, self._actor = True, actor
        self._forget.stop()
        self._runner.act_as(actor)
        idle = self._rules.idle_at(self._post.role)
        self._idle.watch(idle.total_seconds(), 0)
        self._quiet.start()
        self.startAgain()
        self.begun.emit()

    def _refuse(self, error: RefusedError) -> None:
        self._busy = False
        self._pin, self._refusal = "", self._words.refusal(self._language, error)
        self._forget.start()
        self.changed.emit()

    def _leave(self) -> None:
        """Sign out whoever has touched nothing for long, still as themselves."""
        actor = self._actor
        self._runner.do(lambda branch: sign_out_idle(replace(branch, actor=actor)))
        self._end()

    def _end(self) -> None:
        """Show the page again: from now on nobody acts here."""
        if not self._signed_in:
            return
        self._signed_in = False
        self._idle.watch(0, 0)
        self._runner.act_as(Actor(Role.NOBODY, self._post.place))
        self.startAgain()
        self.ended.emit()
