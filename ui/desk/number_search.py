"""A number typed at the desk, and who has it: those who wait, and those who missed their call."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.overview.found_ticket import tickets_like
from kiosk.actions.views import FoundTicket
from kiosk.domain.ticket import TicketStatus
from ui.bridge import moments
from ui.bridge.rows import RowList
from ui.bridge.runner import Runner

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

SOUGHT = frozenset({TicketStatus.WAITING, TicketStatus.NO_SHOW})
"""Those who can be called, and those who may have come after all."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A ticket that fits what was typed.

    Args:
        issued_at: `8:28`.
        missed: Nobody came when it was called.
    """

    ticket_id: str
    letter: str
    number: str
    service: str
    issued_at: str
    chosen: bool
    missed: bool


@QmlElement
class NumberSearch(QObject):
    """Looks up who waits, or may come back, while a number is typed."""

    changed = Signal()

    def __init__(self, runner: Runner, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._language = language
        self._text = ""
        self._chosen = ""
        self._found: Sequence[FoundTicket] = ()
        self._rows = RowList(FoundRow, "ticket_id", self)

    def begin(self) -> None:
        """Forget the last search."""
        self._chosen = ""
        self.find("")

    def look(self) -> None:
        """Look the typed number up again."""
        if self._text:
            self._runner.ask(
                partial(tickets_like, text=self._text), partial(self._show, self._text)
            )

    def text(self) -> str:
        """Return what was typed."""
        return self._text

    def chosen(self) -> str:
        """Return the id of the chosen ticket, or an empty text."""
        return self._chosen

    def step(self, by: int) -> None:
        """Choose the next or previous ticket of the list."""
        ids = [ticket.ticket_id for ticket in self._found]
        if self._chosen in ids:
            self.choose(ids[max(0, min(ids.index(self._chosen) + by, len(ids) - 1))])
        elif ids:
            self.choose(ids[0 if by > 0 else -1])

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._text

    @Property(int, notify=changed)
    def place(self) -> int:
        """Where the chosen ticket stands in the list, or -1."""
        ids = [ticket.ticket_id for ticket in self._found]
        return ids.index(self._chosen) if self._chosen in ids else -1

    @Property(str, notify=changed)
    def number(self) -> str:
        """Number of the chosen ticket, or empty."""
        return next((_number(t) for t in self._found if t.ticket_id == self._chosen), "")

    @Property(bool, notify=changed)
    def missed(self) -> bool:
        """Whether nobody came when the chosen ticket was called."""
        return self.is_missed()

    def is_missed(self) -> bool:
        """Return whether nobody came when the chosen ticket was called."""
        chosen = (one for one in self._found if one.ticket_id == self._chosen)
        return any(one.status == TicketStatus.NO_SHOW for one in chosen)

    @Slot(str)
    def find(self, text: str) -> None:
        """List the tickets whose number has this text; an earlier choice is not meant."""
        self._text = text.strip()
        self._chosen = ""
        self._list()
        if self._text:
            self.look()
        else:
            self._show("", ())

    @Slot(str)
    def choose(self, ticket_id: str) -> None:
        """Choose this ticket of the list."""
        self._chosen = ticket_id
        self._list()

    def _show(self, text: str, found: Sequence[FoundTicket]) -> None:
        if text != self._text:
            return  # an answer to something typed before
        self._found = [ticket for ticket in found if ticket.status in SOUGHT]
        ids = [ticket.ticket_id for ticket in self._found]
        if self._chosen not in ids:
            exact = [ticket.ticket_id for ticket in self._found if _is_number(ticket, text)]
            meant = ids if len(ids) == 1 else exact
            self._chosen = meant[0] if len(meant) == 1 else ""
        self._list()

    def _list(self) -> None:
        self._rows.show([self._row(ticket) for ticket in self._found])
        self.changed.emit()

    def _row(self, ticket: FoundTicket) -> FoundRow:
        return FoundRow(
            ticket.ticket_id,
            ticket.letter,
            _number(ticket),
            ticket.service.in_(self._language),
            moments.clock(ticket.issued_at),
            ticket.ticket_id == self._chosen,
            ticket.status == TicketStatus.NO_SHOW,
        )


def _is_number(ticket: FoundTicket, text: str) -> bool:
    """Tell whether a text is all of a ticket's number, with or without its letter and zeros."""
    typed = "".join(text.upper().split()).removeprefix(ticket.letter)
    return typed.isdecimal() and int(typed) == int(ticket.digits)


def _number(ticket: FoundTicket) -> str:
    return f"{ticket.letter}\N{NO-BREAK SPACE}{ticket.digits}"
