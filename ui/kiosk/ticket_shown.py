"""The ticket just taken, as the kiosk shows it."""

import io

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import IssuedView
from ui.bridge.moments import clock
from ui.kiosk.sentences import estimate_line, short_wait_line, wait_line

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class TicketShown(QObject):
    """A ticket's number, where to go with it, and its code to photograph."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._issued: IssuedView | None = None
        self._language = ""

    def show(self, issued: IssuedView | None, language: str) -> None:
        """Show this ticket, or none."""
        self._issued, self._language = issued, language
        self.changed.emit()

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._issued.letter if self._issued else ""

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._issued.digits if self._issued else ""

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._issued.service.in_(self._language) if self._issued else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._issued.place.in_(self._language) if self._issued else ""

    @Property(str, notify=changed)
    def waitLine(self) -> str:
        return wait_line(self._issued.wait).replace("*", "") if self._issued else ""

    @Property(str, notify=changed)
    def shortWaitLine(self) -> str:
        """The same where there is little room."""
        return short_wait_line(self._issued.wait).replace("*", "") if self._issued else ""

    @Property(str, notify=changed)
    def beforeLine(self) -> str:
        """How many are before; spoken, and shown where the wait cannot be worked out."""
        return before_line(self._issued) if self._issued else ""

    @Property(str, notify=changed)
    def bookedLine(self) -> str:
        """The time of the appointment, or empty."""
        at = self._issued.booked_at if self._issued else None
        if at is None:
            return ""
        return translate("Kiosk", "Appuntamento alle %1").replace("%1", clock(at))

    @Property(str, notify=changed)
    def waitDetail(self) -> str:
        """When the wait was worked out, or how many are before if it cannot be."""
        if self._issued is None:
            return ""
        if self._issued.wait is None:
            return before_line(self._issued)
        return "\n".join(_moments(self._issued))

    @Property(str, notify=changed)
    def momentLine(self) -> str:
        """The time on the slip, to be said with or without a wait (K9)."""
        return ". ".join(_moments(self._issued)) if self._issued else ""

    @Property(int, notify=changed)
    def codeModules(self) -> int:
        """How many modules the code is wide."""
        return len(self._code())

    @Property(str, notify=changed)
    def codePath(self) -> str:
        """The dark modules as path data, one unit each."""
        path = io.StringIO()
        for y, row in enumerate(self._code()):
            for x, dark in enumerate(row):
                if dark:
                    path.write(f"M{x} {y}h1v1h-1z")
        return path.getvalue()

    def _code(self) -> list[list[bool]]:
        """Return the code's modules, worked out only where it is shown: with paper nobody waits."""
        from ui.paper.code import modules  # noqa: PLC0415 - loads pictures we seldom need

        return modules(self._issued.code) if self._issued else []


def before_line(issued: IssuedView) -> str:
    """Return how many are before a ticket."""
    return translate("Kiosk", "Prima di te: %1").replace("%1", str(issued.before))


def _moments(issued: IssuedView) -> list[str]:
    """Return when the wait was worked out, and for who came early when it ends at the earliest."""
    if issued.wait is None:
        #: Spoken of a ticket without an estimate; %1 is a time
        return [translate("Kiosk", "Preso alle %1").replace("%1", clock(issued.made_at))]
    made = estimate_line(issued.wait, issued.made_at)
    if issued.not_before is None:
        return [made]
    #: Of somebody who came before the booked time, %1; the wait stands above it
    earliest = translate("Kiosk", "Non prima delle %1").replace("%1", clock(issued.not_before))
    return [earliest, made]
