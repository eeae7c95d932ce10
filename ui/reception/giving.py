"""Giving a ticket to a person who came to reception."""

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.issuing import take_ticket
from kiosk.actions.views import IssuedView, ReceptionView
from kiosk.domain.error import RefusedError
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases
from ui.reception.ticket_rows import ServiceLine, service_line

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TicketGiving(ReceptionPart):
    """The answers to give a ticket, and the number once it is given.

    Args:
        printer: Name of reception's printer, or None.
    """

    changed = Signal()

    def __init__(
        self, runner: Runner, phrases: Phrases, parent: QObject, printer: str | None
    ) -> None:
        super().__init__(runner, phrases, parent)
        self._printer = printer
        self._services = RowList(ServiceLine, "service", self)
        self._languages: tuple[str, ...] = ()
        self._service = ""
        self._preferential = False
        self._language = phrases.language
        self._asking = False
        self._given: IssuedView | None = None
        self._estimate = ""

    @Property(RowList, notify=changed)
    def services(self) -> RowList:
        return self._services

    @Property(str, notify=changed)
    def estimate(self) -> str:
        """When the waits of the services were worked out, or empty."""
        return self._estimate

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def languageCodes(self) -> list[str]:
        return list(self._languages)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def languageNames(self) -> list[str]:
        """The languages, each by its own name."""
        return [self._phrases.language_name(code) for code in self._languages]

    @Property(str, notify=changed)
    def service(self) -> str:
        """The service chosen, or empty."""
        return self._service

    @Property(bool, notify=changed)
    def preferential(self) -> bool:
        return self._preferential

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(bool, notify=changed)
    def hasPrinter(self) -> bool:
        return self._printer is not None

    @Property(bool, notify=changed)
    def given(self) -> bool:
        return self._given is not None

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._given.letter if self._given else ""

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._given.digits if self._given else ""

    @Property(str, notify=changed)
    def serviceName(self) -> str:
        return self._phrases.label(self._given.service) if self._given else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._phrases.label(self._given.place) if self._given else ""

    @Property(int, notify=changed)
    def before(self) -> int:
        return self._given.before if self._given else 0

    @Property(str, notify=changed)
    def wait(self) -> str:
        """How long they will wait, and when that was worked out."""
        if not self._given:
            return ""
        wait, made_at = self._given.wait, self._given.made_at
        parts = (self._phrases.wait(wait), self._phrases.estimate([wait], made_at))
        return ", ".join(part for part in parts if part)

    @Property(bool, notify=changed)
    def onPaper(self) -> bool:
        return bool(self._given and self._given.on_paper)

    @Slot(str)
    def choose(self, service: str) -> None:
        self._service = service
        self.tell("")
        self.changed.emit()

    @Slot(bool)
    def answer(self, preferential: bool) -> None:
        self._preferential = preferential
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        self._language = language
        self.changed.emit()

    @Slot()
    def printTicket(self) -> None:
        self._give(self._printer)

    @Slot()
    def giveNumber(self) -> None:
        self._give(None)

    @Slot()
    def startAgain(self) -> None:
        """Forget the answers and the number, for the next person (P1)."""
        self._given = None
        self._service = ""
        self._preferential = False
        self._language = self._phrases.language
        self.tell("")
        self.changed.emit()

    def look(self, view: ReceptionView) -> None:
        """Show what can be given now."""
        super().look(view)
        language, say_wait = self._phrases.language, self._phrases.wait
        self._services.show([service_line(choice, language, say_wait) for choice in view.choices])
        estimate = self._phrases.estimate((one.wait for one in view.choices), view.waits_at)
        if (view.languages, estimate) != (self._languages, self._estimate):
            self._languages, self._estimate = view.languages, estimate
            self.changed.emit()

    def _give(self, printer: str | None) -> None:
        if not self._service or self._asking:
            return
        self._asking = True
        self.tell("")
        self._runner.do(
            partial(
                take_ticket,
                service=self._service,
                preferential=self._preferential,
                language=self._language,
                printer=printer,
            ),
            self._show_given,
            self._refuse_ticket,
        )

    def _show_given(self, given: IssuedView) -> None:
        self._asking = False
        self._given = given
        self._preferential = False
        self.changed.emit()

    def _refuse_ticket(self, refusal: RefusedError) -> None:
        self._asking = False
        self.refuse(refusal)
