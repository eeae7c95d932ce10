"""How long the kiosk waits for a person, and what they hear meanwhile."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.keypad import KeyAct
from kiosk.domain.office import Times
from kiosk.domain.tax_code import LENGTH as TAX_CODE_LENGTH
from ui.bridge.idle import Idle
from ui.kiosk.journey import Journey
from ui.kiosk.keypad_keys import KeypadKeys
from ui.kiosk.options import KioskOptions
from ui.kiosk.speech import KioskSpeech
from ui.kiosk.visit import HOME, Page, Visit

AFTER_LAST_WORD_S = 3
"""Until the ticket's page leaves, for whoever wants to hear it again."""
CODES = frozenset({Page.CODE, Page.TAX_CODE})
CALLS = frozenset({Page.NO_PAPER, Page.SLIP_LEFT})
"""Whoever expects paper, or goes without it, must look up."""


class Attending(QObject):
    """Sees to one person after the other.

    Args:
        times: How long things last.
    """

    called = Signal()
    """Somebody must look up."""
    warned = Signal()
    """Time runs out."""

    def __init__(
        self,
        journey: Journey,
        times: Times,
        idle: Idle,
        speech: KioskSpeech,
        keypad: KeypadKeys,
        options: KioskOptions,
    ) -> None:
        super().__init__(journey)
        self._journey, self._times = journey, times
        self._idle, self._speech, self._options = idle, speech, options
        idle.left.connect(journey.start_again)
        idle.asked.connect(self._warn)
        options.changed.connect(self._watch)
        speech.pageSaid.connect(self._page_said)
        keypad.pressed.connect(self._pressed)
        keypad.acted.connect(self._act)
        journey.ended.connect(self._forget)

    def follow(self, old: Visit, visit: Visit) -> None:
        """Go on with a person who has moved on."""
        if old.page is not visit.page and visit.page in CALLS:
            self._call()
        if old.page is visit.page in CODES and old.typed != visit.typed:
            self.say_code(old, visit)
        if old is not visit:
            self._watch()
            if visit.code_wrong:
                self._speech.faulty.emit()

    def say_code(self, old: Visit, visit: Visit) -> None:
        """Say that somebody typed, also where no more characters go."""
        if view := self._journey.view:
            length = view.code_length if visit.page is Page.CODE else TAX_CODE_LENGTH
            self._speech.code(old.typed, visit.typed, length)

    def _call(self) -> None:
        """Make somebody look up; whoever listens is told by the voice alone (K5)."""
        if not self._speech.is_on:
            self.called.emit()

    def _warn(self) -> None:
        """Say that time runs out; whoever listens hears it in words, and no tone over them (K5)."""
        if not self._speech.is_on:
            self.warned.emit()

    def _watch(self) -> None:
        times, speech = self._times, self._speech.is_on
        page = self._journey.visit.page
        if page is Page.TICKET:
            seconds = times.ticket_page_speech_s if speech else times.ticket_page_s
            self._idle.watch(seconds, 0, prolonged=False)  # the next person waits
        elif page in HOME:
            changed = self._options.differ(speech=self._speech.has_headset)
            changed = changed or not self._journey.speaks_first_language
            self._idle.watch(times.idle_s if changed else 0, 0)
        else:
            question = times.question_speech_s if speech else times.question_s
            self._idle.watch(times.idle_speech_s if speech else times.idle_s, question)

    def _page_said(self) -> None:
        if self._journey.visit.page is Page.TICKET and self._speech.is_on:
            self._idle.watch(AFTER_LAST_WORD_S, 0)

    def _pressed(self) -> None:
        """A key cuts the voice short; a ticket's page stays to be heard again."""
        self._speech.hush()
        if self._journey.visit.page is Page.TICKET:
            self._watch()
        else:
            self._idle.touched()

    def _act(self, act: KeyAct) -> None:
        match act:
            case KeyAct.REPEAT if self._speech.is_on:
                self._speech.repeat()
            case KeyAct.REPEAT:  # a way to the voice for whoever has no headset (K2)
                self._options.set_speech(on=True)
            case KeyAct.LOUDER | KeyAct.QUIETER:
                self._speech.turn(1 if act is KeyAct.LOUDER else -1)
            case _:
                self._speech.plug(act is KeyAct.HEADSET_IN)

    def _forget(self) -> None:
        """Put everything back; whoever still wears a headset goes on listening."""
        self._options.put(speech=self._speech.has_headset)
        self._speech.forget()
