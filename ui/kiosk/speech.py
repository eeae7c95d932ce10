"""What a person hears at the kiosk, and who else may hear it (K1 to K9)."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.loudness import Loudness
from ui.kiosk.aloud import aloud
from ui.kiosk.options import KioskOptions
from ui.kiosk.visit import Page, Visit

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_NOTHING: tuple[Sequence[str], str, bool] = ((), "", False)


class Voice(Protocol):
    """Says one thing at a time; the composition root hands it in."""

    def say(
        self,
        texts: Sequence[str],
        language: str,
        *,
        level_db: int,
        headset: bool,
        typed: bool,
        ended: Callable[[], object],
    ) -> None:
        """Say texts, and nothing more of what was said before.

        Args:
            level_db: How loud, at most 0.
            headset: Only to whoever wears it.
            typed: They say what somebody has typed: no sound of them is to stay (P6).
            ended: Told in any thread when all was said, or that nothing can be heard.
        """
        ...

    def hush(self) -> None:
        """Say nothing more."""
        ...


class _Relay(QObject):
    """Brings the end of a text into the face's own thread; outlives the face if that goes first."""

    ended = Signal(int)


@QmlElement
class KioskSpeech(QObject):
    """Speaks while the person listens, in the language of the screen.

    Args:
        voice: None where nothing can be said.
        loudness: Its steps.
        options: Whether the person listens.
    """

    begun = Signal()
    """Somebody has begun to listen: the page is to say what it is."""
    faulty = Signal()
    """What was typed cannot be used: the page is to say what is wrong (K8)."""
    pageSaid = Signal()
    """All of a page has been said."""

    def __init__(
        self,
        voice: Voice | None,
        loudness: Loudness,
        options: KioskOptions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._loudness, self._options = voice, loudness, options
        self.has_headset = False
        self._step = loudness.start
        self._was_on = self._greets = self._keys_aloud = False
        self._visit = Visit("it")
        self._last: tuple[Sequence[str], str, bool] = _NOTHING
        self._hidden: tuple[str, str] | None = None
        self._keys = count(1)
        self._page_key = self._greeting_key = 0
        self._relay = _Relay()
        self._relay.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        options.changed.connect(self._switched)

    @property
    def is_on(self) -> bool:
        """Whether the person listens."""
        return self._options.is_speaking

    def follow(self, visit: Visit) -> None:
        """Speak to a person at this point of their visit."""
        self._visit = visit

    def forget(self) -> None:
        """Begin anew with the next person, as loud as always (K4)."""
        self._step = self._loudness.start
        self._keys_aloud = False
        self._last, self._hidden = _NOTHING, None
        self.hush()
        self._greets = self.is_on
        if self.is_on:
            self.begun.emit()

    def plug(self, has_headset: bool) -> None:
        """Start with a headset, and stay silent without it: nobody else is to hear (K2)."""
        self.has_headset = has_headset
        self.hush()
        if has_headset and self.is_on:  # by the loudspeaker so far
            self._say(*self._last)
        self._options.set_speech(on=has_headset)

    def turn(self, steps: int) -> None:
        """Speak louder or less loud, and say so."""
        most = len(self._loudness.steps_db)
        self._step = max(1, min(most, self._step + steps))
        #: Spoken after a volume key: which step of how many
        line = translate("Kiosk", "Volume %1 di %2")
        self._say([line.replace("%1", str(self._step)).replace("%2", str(most))])

    def repeat(self) -> None:
        """Say the last thing again; a key that was kept secret is said because it was asked for."""
        if self._hidden:
            self._keys_aloud = True
            name, language = self._hidden
            self.item(name, True, language)
        else:
            self._say(*self._last)

    def code(self, before: str, now: str, length: int) -> None:
        """Say that a code was typed on; which character, only into the headset (K7)."""
        #: Spoken: %1 is a number of characters, %2 how many a code has
        so_many = translate("Kiosk", "%1 di %2")
        so_many = so_many.replace("%1", str(len(now))).replace("%2", str(length))
        if len(now) < len(before):
            what = translate("Kiosk", "carattere cancellato")
        elif self.has_headset and len(now) > len(before):
            what = now[-1]
        elif len(now) > len(before):
            what = translate("Kiosk", "carattere inserito")
        else:
            what = translate("Kiosk", "il codice è completo")
        if self.is_on:
            self._say([f"{what}, {so_many}"], typed=True)

    @Slot(str)
    def page(self, text: str) -> None:
        """Say a page; a number that is nowhere else is said to everybody (domain.md 8.4)."""
        said = aloud(text)
        # A page that takes the place of one still being said greets in its stead.
        greets = self._greets or 0 != self._page_key == self._greeting_key
        if greets:
            self._greets = False
            said = [*_greeting(), *said]
        self._last, self._hidden = (said, "", True), None
        if self.is_on or self._visit.page is Page.NO_PAPER:
            self._say(*self._last)
            self._greeting_key = self._page_key if greets else 0

    @Slot(str)
    def again(self, text: str) -> None:
        """Say a page because the person asked for it, whether they listen or not."""
        self._say(aloud(text), "", True)

    @Slot(str, bool, str)
    def item(self, name: str, secret: bool, language: str) -> None:
        """Say what the ring is on.

        Args:
            name: With its state and its place.
            secret: Nobody else may hear it, unless the person wants it so.
            language: Of the name, or empty for that of the screen.
        """
        self._hidden = None
        if not self.is_on or not name:
            return
        if secret and not (self.has_headset or self._keys_aloud):
            self._hidden = (name, language)
            #: Spoken for a digit or letter that nobody else is to hear
            said = aloud(translate("Kiosk", "Tasto. Premi Ripeti per sentirlo ad alta voce."))
        else:
            said = aloud(name)
        self._last = (said, language, False)
        self._say(*self._last)

    @Slot()
    def hush(self) -> None:
        """Say nothing more of what is being said (K3)."""
        self._page_key = 0
        if self._voice:
            self._voice.hush()

    def _say(
        self,
        texts: Sequence[str],
        language: str = "",
        is_page: bool = False,
        *,
        typed: bool = False,
    ) -> None:
        key = next(self._keys)
        self._page_key = key if is_page else 0
        if self._voice and texts:
            ended = self._relay.ended
            self._voice.say(
                texts,
                language or self._visit.language,
                level_db=self._loudness.steps_db[self._step - 1],
                headset=self.has_headset,
                typed=typed,
                ended=lambda: ended.emit(key),
            )

    def _switched(self) -> None:
        was_on, self._was_on = self._was_on, self.is_on
        if self.is_on and not was_on:
            self._greets = True
            self.begun.emit()
        elif was_on and not self.is_on:
            self.hush()

    @Slot(int)
    def _ended(self, key: int) -> None:
        if key == self._page_key:
            self._page_key = 0
            self.pageSaid.emit()


def _greeting() -> list[str]:
    """Return what somebody needs to know who cannot see which keys there are."""
    #: Spoken when the voice starts, the keys being those of the keypad
    line = translate("Kiosk", "La voce è accesa. Scegli con le frecce, conferma con OK.")
    return aloud(line)
