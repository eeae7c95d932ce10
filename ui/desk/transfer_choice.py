"""Where the ticket at the desk is sent on to, while somebody chooses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.actions.views import Target
from kiosk.domain.errand import LONGEST_NOTE
from kiosk.wording.words import Words
from ui.bridge.rows import RowList

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

LAST_DIGIT = 9
TO_DESK = "desk:"


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One target in the list.

    Args:
        key_cap: The digit that chooses it, or empty.
        to_desk: Whether it is a desk and no queue.
        place: Where a desk is.
        wait: In words, empty if it is not known.
        refusal: Why it is closed, or empty.
    """

    target: str
    key_cap: str
    letter: str
    name: str
    to_desk: bool
    place: str
    waiting: int
    wait: str
    refusal: str
    chosen: bool


@QmlElement
class TransferChoice(QObject):
    """Finds a target by words or digit, and remembers which one and which place in its queue."""

    changed = Signal()

    def __init__(self, words: Words, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._language = language
        self._targets: Sequence[Target] = ()
        self._waits_at: datetime | None = None
        self._search = ""
        self._typing = False
        self._chosen = ""
        self._keeps_place = True
        self._note, self._back = "", False
        self._rows = RowList(TargetRow, "target", self)

    def begin(self) -> None:
        """Forget what was chosen for the last ticket."""
        self._search, self._typing, self._chosen, self._keeps_place = "", False, "", True
        self._note, self._back = "", False
        self._list()

    def show(self, targets: Sequence[Target], waits_at: datetime | None) -> None:
        """Take over what the branch offers now.

        Args:
            waits_at: When the waits of the targets were worked out.
        """
        self._targets, self._waits_at = targets, waits_at
        self._list()

    def chosen(self) -> str:
        """Return the id of the target, or an empty text."""
        target = self._chosen_target()
        return target.id if target else ""

    def keeps(self) -> bool:
        """Tell whether the ticket keeps its place."""
        return self._keeps_place

    def errand(self) -> tuple[str, bool]:
        """Return the note for the next desk, and whether the person comes back."""
        return self._note, self._back

    def choose_digit(self, digit: int) -> bool:
        """Choose the row with this digit; return False where digits are typed to search."""
        found = self._found()
        if not self._typing and digit <= len(found):
            self.choose(found[digit - 1].id)
        return not self._typing

    def step(self, by: int) -> None:
        """Choose the next or previous target that is possible."""
        possible = [target.id for target in self._found() if not target.refusal]
        if self._chosen in possible:
            place = possible.index(self._chosen) + by
            self.choose(possible[max(0, min(place, len(possible) - 1))])
        elif possible:
            self.choose(possible[0 if by > 0 else -1])

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def estimate(self) -> str:
        """When the waits in the list were worked out; empty where none is known."""
        waits = [target.wait for target in self._targets if target.wait]
        if not waits or self._waits_at is None:
            return ""
        is_rough = any(wait.is_rough for wait in waits)
        return self._words.estimate(self._language, self._waits_at, is_rough=is_rough)

    @Property(str, notify=changed)
    def search(self) -> str:
        return self._search

    @Property(bool, notify=changed)
    def typing(self) -> bool:
        """Whether digits are typed to search; else they choose a row."""
        return self._typing

    @Property(bool, notify=changed)
    def keepsPlace(self) -> bool:
        return self._keeps_place

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._note

    @Property(int, constant=True)
    def longestNote(self) -> int:
        return LONGEST_NOTE

    @Property(bool, notify=changed)
    def back(self) -> bool:
        """Whether the person comes back to this desk afterwards."""
        return self._back

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        return self._chosen_target() is not None

    @Property(int, notify=changed)
    def place(self) -> int:
        """Where the chosen target stands in the list, or -1."""
        ids = [target.id for target in self._found()]
        return ids.index(self._chosen) if self._chosen in ids else -1

    @Property(str, notify=changed)
    def letter(self) -> str:
        """Letter of the chosen queue, or the chosen desk."""
        target = self._chosen_target()
        return target.letter if target else ""

    @Property(bool, notify=changed)
    def toDesk(self) -> bool:
        return self._chosen.startswith(TO_DESK)

    @Slot(result=bool)
    def startTyping(self) -> bool:
        """Let digits be typed from now on; return False where they are already."""
        began = not self._typing
        self._typing = True
        self._list()
        return began

    @Slot(str)
    def find(self, text: str) -> None:
        """List only targets whose name, letter or desk has this text; choose the one meant."""
        self._search = text
        self._typing = bool(text)
        found = [target for target in self._found() if not target.refusal]
        exact = [target for target in found if target.letter.casefold() == text.strip().casefold()]
        meant = found if len(found) == 1 else exact
        self._chosen = meant[0].id if len(meant) == 1 else ""
        self._list()

    @Slot(str)
    def choose(self, target: str) -> None:
        """Choose this target, unless it is closed."""
        if any(possible.id == target and not possible.refusal for possible in self._targets):
            self._chosen = target
            self._list()

    @Slot(bool)
    def keepPlace(self, keeps: bool) -> None:
        """Say whether the ticket keeps its place or goes last."""
        self._keeps_place = keeps
        self.changed.emit()

    @Slot(str)
    def write(self, note: str) -> None:
        """Say something to whoever serves next."""
        self._note = note
        self.changed.emit()

    @Slot()
    def turnBack(self) -> None:
        """Let the person come back to this desk, or not."""
        self._back = not self._back
        self.changed.emit()

    @Slot()
    def turnPlace(self) -> None:
        """Let the ticket keep its place, or go last."""
        self.keepPlace(not self._keeps_place)

    def _chosen_target(self) -> Target | None:
        possible = (target for target in self._targets if not target.refusal)
        return next((target for target in possible if target.id == self._chosen), None)

    def _found(self) -> list[Target]:
        text = self._search.strip().casefold()
        return [target for target in self._targets if text in self._names(target)]

    def _names(self, target: Target) -> str:
        return f"{target.letter} {self._name(target)}".casefold()

    def _name(self, target: Target) -> str:
        if target.id.startswith(TO_DESK):
            return QCoreApplication.translate("DeskHeader", "Sportello %1").replace(
                "%1", target.letter
            )
        return target.name.in_(self._language)

    def _list(self) -> None:
        self._rows.show([self._row(i, target) for i, target in enumerate(self._found(), 1)])
        self.changed.emit()

    def _row(self, place: int, target: Target) -> TargetRow:
        to_desk = target.id.startswith(TO_DESK)
        return TargetRow(
            target.id,
            str(place) if place <= LAST_DIGIT and not self._typing else "",
            target.letter,
            self._name(target),
            to_desk,
            target.name.in_(self._language) if to_desk else "",
            target.waiting,
            self._words.wait(self._language, target.wait, short=True) if target.wait else "",
            self._words.say(self._language, target.refusal) if target.refusal else "",
            target.id == self._chosen,
        )
