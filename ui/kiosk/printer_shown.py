"""What the kiosk shows of its printer: whether there is paper, and what staff need to know."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.actions.views import KioskView
from kiosk.domain.giving import Giving
from kiosk.domain.printer import PrinterCondition
from ui.bridge.moments import clock
from ui.kiosk.languages import LanguageRow, first_rows
from ui.kiosk.visit import Page, Visit

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

STAFF_CODES = {
    PrinterCondition.PAPER_OUT: "P-21",
    PrinterCondition.COVER_OPEN: "P-22",
    PrinterCondition.CUTTER: "P-23",
    PrinterCondition.JAM: "P-24",
    PrinterCondition.NOT_TAKEN: "P-25",
    PrinterCondition.HOT: "P-26",
    PrinterCondition.OFFLINE: "P-31",
    PrinterCondition.SILENT: "P-32",
}
"""What staff look up in the manual; every other condition is P-20."""
CUT_OFF_CODE = "S-11"
"""The branch's data are out of reach."""
SAYS: dict[Page, Callable[[LanguageRow], str]] = {
    Page.PAUSE: lambda row: row.pause,
    Page.SLIP_LEFT: lambda row: row.take_slip,
}


def is_without_paper(view: KioskView | None) -> bool:
    """Return whether numbers are only on the screen now."""
    return view is not None and view.giving is Giving.WITHOUT_PAPER


def _out_of_service(has_reception: object) -> Callable[[LanguageRow], str]:
    return lambda row: row.out_of_service if has_reception else row.out_of_service_staff


@QmlElement
class PrinterShown(QObject):
    """The printer, for the pages that speak of paper and for those without anything to touch."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: KioskView | None = None
        self._visit = Visit("it")

    def show(self, view: KioskView, visit: Visit) -> None:
        """Show how the printer is to a person at this point of their visit."""
        self._view, self._visit = view, visit
        self.changed.emit()

    @Property(bool, notify=changed)
    def withoutPaper(self) -> bool:
        """Whether numbers are only on the screen now."""
        return is_without_paper(self._view)

    @Property(str, notify=changed)
    def whyNoPaper(self) -> str:
        """Why there is no paper; the stars mark what is bold."""
        if self._visit.is_slip_stuck:
            return translate("Kiosk", "*Il biglietto può essere nella stampante.*")
        if self._visit.paper_expected:  # the printer seemed well, but nothing came out
            return f"*{self._who_knows}*"
        if self._view and self._view.printer is PrinterCondition.PAPER_OUT:
            return translate("Kiosk", "*La carta è finita.*")
        return translate("Kiosk", "*Ora non possiamo stampare.*")

    @Property(str, notify=changed)
    def noPaperDetail(self) -> str:
        """Who sees to a slip that is stuck; else what the person has instead."""
        if self._visit.is_slip_stuck:
            return self._who_knows
        return translate("Kiosk", "Il numero vale come il biglietto.")

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks names
    def sentencesToo(self) -> list[str]:
        """What a page without anything to touch says, in the other languages with a button."""
        rows = first_rows(self._view.languages) if self._view else []
        says = SAYS.get(self._visit.page) or _out_of_service(self._has_reception)
        return [says(row) for row in rows if row.code != self._visit.language]

    @Property(str, notify=changed)
    def staffKnowSince(self) -> str:
        """Empty where nobody could be told."""
        is_told = self._view and not self._visit.is_cut_off
        return clock(self._view.printer_since if self._view and is_told else None)

    @Property(str, notify=changed)
    def staffCode(self) -> str:
        if self._visit.is_cut_off:
            return CUT_OFF_CODE
        condition = self._view.printer if self._view else PrinterCondition.UNKNOWN
        return STAFF_CODES.get(condition, "P-20")

    @property
    def _who_knows(self) -> str:
        if self._has_reception:
            return translate("Kiosk", "Abbiamo avvisato la reception.")
        return translate("Kiosk", "Abbiamo avvisato il personale.")

    @property
    def _has_reception(self) -> bool:
        return bool(self._view and self._view.has_reception)
