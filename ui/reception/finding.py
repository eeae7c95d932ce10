"""Finding a ticket, and what can be done with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.branch import Branch
from kiosk.actions.calling import reinstate
from kiosk.actions.issuing import reprint, void
from kiosk.actions.merging import merge
from kiosk.actions.preference import has_preference, set_preference
from kiosk.actions.views import FoundTicket, ReceptionView
from kiosk.domain.ticket import TicketStatus
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner
from ui.reception.lookup import tickets_meant
from ui.reception.part import ReceptionPart
from ui.reception.phrases import Phrases
from ui.reception.ticket_rows import MatchLine, TimelineLine, match_line, timeline_lines

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

ENDED_BADLY = frozenset({TicketStatus.NO_SHOW, TicketStatus.VOIDED, TicketStatus.UNSERVED})


@QmlElement
class TicketFinding(ReceptionPart):
    """Looks tickets up by what somebody types, and acts on the one that was found.

    Args:
        printer: Name of reception's printer, or None.
    """

    changed = Signal()

    def __init__(
        self, runner: Runner, phrases: Phrases, parent: QObject, printer: str | None
    ) -> None:
        super().__init__(runner, phrases, parent)
        self._printer = printer
        self._text = ""
        self._letters: tuple[str, ...] = ()
        self._found: FoundTicket | None = None
        self._chosen = ""
        self._looked = False
        self._doubting = False
        self._preference: bool | None = None
        self._merging = False
        self._done = ""
        self._matches = RowList(MatchLine, "ticket_id", self)
        self._timeline = RowList(TimelineLine, "order", self)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(RowList, notify=changed)
    def matches(self) -> RowList:
        return self._matches

    @Property(RowList, notify=changed)
    def timeline(self) -> RowList:
        return self._timeline

    @Property(bool, notify=changed)
    def nothingFound(self) -> bool:
        return self._looked and not self._found and not self._matches.rowCount()

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._found is not None

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._found.letter if self._found else ""

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._found.digits if self._found else ""

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._phrases.label(self._found.service) if self._found else ""

    @Property(str, notify=changed)
    def status(self) -> str:
        return self._found.status if self._found else ""

    @Property(str, notify=changed)
    def takenAt(self) -> str:
        return moments.clock(self._found.issued_at) if self._found else ""

    @Property(str, notify=changed)
    def takenAtKiosk(self) -> str:
        """Name of the kiosk it was taken at, or empty."""
        role, _, name = self._found.origin.partition(":") if self._found else ("", "", "")
        return name if role == "kiosk" else ""

    @Property(bool, notify=changed)
    def canReinstate(self) -> bool:
        return bool(self._found and self._found.can_reinstate)

    @Property(bool, notify=changed)
    def keepsPlace(self) -> bool:
        return bool(self._found and self._found.keeps_place)

    @Property(bool, notify=changed)
    def canReprint(self) -> bool:
        return bool(self._found and self._found.can_reprint and self._printer)

    @Property(bool, notify=changed)
    def canVoid(self) -> bool:
        return bool(self._found and self._found.can_void)

    @Property(bool, notify=changed)
    def canPrefer(self) -> bool:
        return bool(self._found and self._found.can_reprint)

    @Property(bool, notify=changed)
    def preferring(self) -> bool:
        """Whether the question of preferential access is open: only then its answer is shown."""
        return self._preference is not None

    @Property(bool, notify=changed)
    def preferential(self) -> bool:
        return bool(self._preference)

    @Property(bool, notify=changed)
    def canMerge(self) -> bool:
        return bool(self._found and self._found.status == TicketStatus.WAITING)

    @Property(bool, notify=changed)
    def merging(self) -> bool:
        """Whether somebody is about to say which other ticket is the same person's."""
        return self._merging

    @Property(bool, notify=changed)
    def doubting(self) -> bool:
        """Whether the first step of a void was made."""
        return self._doubting

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done last to the found ticket, such as `reinstated` or `voided`, or empty."""
        return self._done

    @Slot(str)
    def search(self, text: str) -> None:
        self._text = text
        self._chosen = ""
        self._clear_steps()
        self.lookAgain()

    @Slot(str)
    def choose(self, ticket_id: str) -> None:
        self._chosen = ticket_id
        self._clear_steps()
        self.lookAgain()

    @Slot()
    def lookAgain(self) -> None:
        if not self._text.strip():
            self._show("", ())
            return
        self._runner.ask(
            partial(tickets_meant, text=self._text, letters=self._letters),
            partial(self._show, self._text),
            self.refuse,
        )

    @Slot()
    def reinstate(self) -> None:
        self._act("reinstated", reinstate)

    @Slot()
    def reprint(self) -> None:
        if self._printer:
            self._act("reprinted", partial(reprint, printer=self._printer))

    @Slot()
    def askPreference(self) -> None:
        """Open the question with the present answer."""
        self._clear_steps()
        if self._found:
            self._runner.ask(
                partial(has_preference, ticket_id=self._found.ticket_id),
                partial(self._show_preference, self._found.ticket_id),
                self.refuse,
            )

    @Slot(bool)
    def prefer(self, preferential: bool) -> None:
        """Set or clear preferential access; no reason is asked."""
        if self._preference is not None:
            self._act("preferred", partial(set_preference, preferential=preferential))

    @Slot()
    def askMerge(self) -> None:
        self._clear_steps()
        self._merging = self._found is not None
        self.changed.emit()

    @Slot(str)
    def merge(self, number: str) -> None:
        """Withdraw the other ticket of the person; this one gets the better place."""
        if self._merging:
            self._act("merged", partial(merge, number=number))

    @Slot()
    def askVoid(self) -> None:
        self._clear_steps()
        self._doubting = self._found is not None
        self.changed.emit()

    @Slot()
    def keepTicket(self) -> None:
        self._clear_steps()
        self.changed.emit()

    @Slot()
    def void(self) -> None:
        if self._doubting:
            self._act("voided", void)

    def look(self, view: ReceptionView) -> None:
        """Follow what happens at the branch."""
        super().look(view)
        self._letters = tuple(row.letter for row in view.queues)
        self.lookAgain()

    def open(self, number: str, ticket_id: str) -> None:
        """Show a ticket somebody came to from elsewhere."""
        self._text = number
        self.choose(ticket_id)

    def note_taken_back(self, ticket_id: str) -> None:
        """Tell that the last step on a ticket was taken back, if it is the one shown."""
        self._clear_steps()
        is_shown = self._found is not None and self._found.ticket_id == ticket_id
        self._note_done("taken_back" if is_shown else "")

    def _act(self, done: str, action: Callable[..., object]) -> None:
        if not self._found:
            return
        self._clear_steps()
        ticket_id = self._found.ticket_id

        def act(branch: Branch) -> None:
            action(branch, ticket_id=ticket_id)

        self._runner.do(act, lambda _: self._note_done(done), self.refuse)

    def _show_preference(self, ticket_id: str, preferential: bool) -> None:
        if self._found and self._found.ticket_id == ticket_id:
            self._preference = preferential
            self.changed.emit()

    def _note_done(self, done: str) -> None:
        self._done = done
        self.lookAgain()

    def _clear_steps(self) -> None:
        self._doubting = False
        self._preference = None
        self._merging = False
        self._done = ""
        self.tell("")

    def _show(self, text: str, tickets: tuple[FoundTicket, ...]) -> None:
        if text.strip() != self._text.strip():
            return  # somebody has typed on
        self._looked = bool(text.strip())
        self._found = self._meant(tickets)
        several = tickets if not self._found else ()
        language = self._phrases.language
        self._matches.show([match_line(ticket, language) for ticket in several])
        good = bool(self._found and self._found.status not in ENDED_BADLY)
        events = self._found.timeline if self._found else ()
        self._timeline.show(timeline_lines(events, good, self._phrases))
        self.changed.emit()

    def _meant(self, tickets: tuple[FoundTicket, ...]) -> FoundTicket | None:
        """Return the one that was chosen or is alone, or None while several may be meant."""
        alone = len(tickets) == 1
        return next((one for one in tickets if alone or one.ticket_id == self._chosen), None)
