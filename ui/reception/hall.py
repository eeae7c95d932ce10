"""What reception tells the hall: a message on the displays, services closed at the kiosks."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions import hall
from kiosk.actions.foresight import closing_guard
from kiosk.actions.views import ChoiceState, ReceptionView, ServiceChoice
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

PREPARED = ("long_waits", "slow", "soon_back", "last_numbers", "quiet")
"""Sentences of the catalogue that reception need not write."""
LASTS = {"half_hour": timedelta(minutes=30), "hour": timedelta(hours=1)}
LATE = {"stopped": "event.issue_stopped", "kept": "event.kept_open"}
"""What the log says of it as well."""
STEP_S = 5 * 60
"""People say times in steps of five minutes."""


@dataclass(frozen=True, slots=True)
class HallServiceRow:
    """A service as the kiosks offer it.

    Args:
        says: What its tile says while it is closed, else empty.
        shut: Staff have closed it, and may open it.
        late: `stopped` where it is too late for ordinary people, `kept` where a supervisor lets it
            go on all the same, else empty.
    """

    service: str
    letter: str
    name: str
    says: str
    shut: bool
    late: str


@QmlElement
class HallWords(ReceptionPart):
    """The message on the displays, and which services the kiosks give tickets for."""

    changed = Signal()

    def __init__(self, runner: Runner, phrases: Phrases, parent: QObject) -> None:
        super().__init__(runner, phrases, parent)
        self._services = RowList(HallServiceRow, "service", self)
        self._choices: dict[str, ServiceChoice] = {}
        self._view: ReceptionView | None = None
        self._texts: list[str] = []
        self._lasts = "day"
        self._service = ""
        self._shuts = "half_hour"
        self._would_open: datetime | None = None

    @Property(RowList, notify=changed)
    def services(self) -> RowList:
        return self._services

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def languages(self) -> list[str]:
        """The languages that the displays speak together, each by its own name."""
        codes = self._view.spoken.languages if self._view else ()
        return [self._phrases.language_name(code) for code in codes]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def texts(self) -> list[str]:
        """What is written so far, one for each language."""
        return list(self._texts)

    @Property(int, constant=True)
    def longest(self) -> int:
        """Characters of a message."""
        return hall.LONGEST_MESSAGE

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub lacks names
    def prepared(self) -> list[str]:
        return list(PREPARED)

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # the stub lacks names
    def preparedWords(self) -> list[str]:
        return [self._phrases.say(f"message.{key}") for key in PREPARED]

    @Property(str, notify=changed)
    def shown(self) -> str:
        """What the displays say instead of their usual line, or empty."""
        message = self._view.spoken.message if self._view else None
        return self._phrases.label(message) if message else ""

    @Property(str, notify=changed)
    def shownUntil(self) -> str:
        """Time of day at which it ends by itself, or empty."""
        return moments.clock(self._view.spoken.until if self._view else None)

    @Property(str, notify=changed)
    def lasts(self) -> str:
        """`half_hour`, `hour` or `day`."""
        return self._lasts

    @Property(str, notify=changed)
    def service(self) -> str:
        """Of the service about to be closed, or empty."""
        return self._service

    @Property(str, notify=changed)
    def serviceName(self) -> str:
        choice = self._choices.get(self._service)
        return self._phrases.label(choice.label) if choice else ""

    @Property(str, notify=changed)
    def shuts(self) -> str:
        """`half_hour`, `hour`, `today` or `open_end`."""
        return self._shuts

    @Property(str, notify=changed)
    def willSay(self) -> str:
        """What the kiosks will say of the service about to be closed."""
        return self._said(self._would_open) if self._service else ""

    @Slot(int, str)
    def write(self, place: int, text: str) -> None:
        self._texts[place] = text
        self.tell("")
        self.changed.emit()

    @Slot(str)
    def prepare(self, key: str) -> None:
        """Write one of the prepared sentences, in every language of the displays."""
        if self._view:
            say, languages = self._phrases.words.say, self._view.spoken.languages
            self._texts = [say(language, f"message.{key}") for language in languages]
            self.changed.emit()

    @Slot(str)
    def last(self, lasts: str) -> None:
        self._lasts = lasts
        self.changed.emit()

    @Slot()
    def putUp(self) -> None:
        """Let the displays say what is written."""
        if self._view:
            texts = dict(zip(self._view.spoken.languages, self._texts, strict=True))
            ends = self._ends(self._lasts)
            self._wish(partial(hall.put_up_message, texts=texts, until=ends), self._forget_texts)

    @Slot()
    def takeDown(self) -> None:
        self._wish(hall.take_down_message, self._forget_texts)

    @Slot(str)
    def choose(self, service: str) -> None:
        """Begin to close a service, or leave it open with an empty name."""
        self._service = service
        self.tell("")
        self._foresee()

    @Slot(str)
    def shut(self, how: str) -> None:
        self._shuts = how
        self._foresee()

    @Slot()
    def closeService(self) -> None:
        if self._service:
            close = partial(hall.close_service, service=self._service, **self._how())
            self._wish(close, partial(self.choose, ""))

    @Slot(str)
    def openService(self, service: str) -> None:
        self._wish(partial(hall.open_service, service=service))

    @Slot(str, bool)
    def keepOpen(self, service: str, kept: bool) -> None:
        """Let a service give tickets however late it is, or no longer; a supervisor may."""
        self._wish(partial(closing_guard.keep_open, service=service, is_kept=kept))

    def forget(self) -> None:
        """Begin anew: nothing is written, no service is about to be closed."""
        self._lasts, self._shuts = "day", "half_hour"
        self._forget_texts()
        self.choose("")

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        if not self._view or view.spoken.languages != self._view.spoken.languages:
            self._texts = [""] * len(view.spoken.languages)
        self._view = view
        self._choices = {choice.service: choice for choice in view.choices}
        self._services.show([self._row(choice) for choice in view.choices])
        self.changed.emit()

    def _wish(self, action: Callable[..., object], done: Callable[[], None] | None = None) -> None:
        self.tell("")
        self._runner.do(action, lambda _: done() if done else None, self.refuse)

    def _forget_texts(self) -> None:
        self._texts = [""] * len(self._texts)
        self.changed.emit()

    def _ends(self, lasts: str) -> datetime | None:
        """Return when something ends that begins now, in whole steps, or None."""
        if lasts not in LASTS or self._now is None:
            return None
        over_s = (self._now + LASTS[lasts]).timestamp()
        return datetime.fromtimestamp(-(-over_s // STEP_S) * STEP_S, self._now.tzinfo)

    def _row(self, choice: ServiceChoice) -> HallServiceRow:
        is_closed = choice.state is ChoiceState.CLOSED
        late = "kept" if choice.kept_open else "stopped" if choice.stopped else ""
        return HallServiceRow(
            choice.service,
            choice.queue,
            self._phrases.label(choice.label),
            self._said(choice.opens)
            if is_closed
            else self._phrases.say(LATE[late])
            if late
            else "",
            choice.shut,
            "" if is_closed else late,
        )

    def _how(self) -> hall.Shutting:
        return {"until": self._ends(self._shuts), "today_only": self._shuts == "today"}

    def _foresee(self) -> None:
        """Ask when the service about to be closed would open again."""
        self.changed.emit()
        if self._service:
            self._runner.ask(
                partial(hall.opens_after, service=self._service, **self._how()),
                partial(self._show_foreseen, self._service, self._shuts),
                self.refuse,
            )

    def _show_foreseen(self, service: str, shuts: str, opens: datetime | None) -> None:
        if (service, shuts) == (self._service, self._shuts):
            self._would_open = opens
            self.changed.emit()

    def _said(self, opens: datetime | None) -> str:
        """Return what the tile of a closed service says, in the language of the staff."""
        if opens is None or self._now is None:
            return QCoreApplication.translate("Kiosk", "Chiuso adesso")
        closed = QCoreApplication.translate("Kiosk", "Chiuso adesso · apre %1")
        return closed.replace("%1", self._phrases.moment(opens, self._now))
