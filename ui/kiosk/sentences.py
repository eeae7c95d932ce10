"""What the kiosk says about waits and opening times, in the language on the screen."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.wait import Wait
from kiosk.wording.words import Words

translate = QCoreApplication.translate


def wait_line(wait: Wait | None) -> str:
    """Return `Attesa *10–15* minuti`; the part between the stars is bold."""
    if wait is None:
        return translate("Kiosk", "Attesa non disponibile")
    if wait.high_min is None:
        return translate("Kiosk", "Attesa *più di %1* minuti").replace("%1", str(wait.low_min))
    if wait.low_min == 0:
        return translate("Kiosk", "Attesa *meno di %1* minuti").replace("%1", str(wait.high_min))
    line = translate("Kiosk", "Attesa *%1–%2* minuti")
    return line.replace("%1", str(wait.low_min)).replace("%2", str(wait.high_min))


def short_wait_line(wait: Wait | None) -> str:
    """Return `Attesa *10–15* min`, where there is little room."""
    if wait is None:
        return translate("Kiosk", "Non disponibile")
    if wait.high_min is None:
        return translate("Kiosk", "Attesa *oltre %1* min").replace("%1", str(wait.low_min))
    if wait.low_min == 0:
        return translate("Kiosk", "Attesa *sotto %1* min").replace("%1", str(wait.high_min))
    line = translate("Kiosk", "Attesa *%1–%2* min")
    return line.replace("%1", str(wait.low_min)).replace("%2", str(wait.high_min))


@dataclass(frozen=True, slots=True)
class Openings:
    """When things open.

    Args:
        words: Name the days, with the little words that each language puts before them.
        language: On the screen.
        now: In the branch's zone, as all moments here.
    """

    words: Words
    language: str
    now: datetime

    def line(self, opens: datetime | None) -> str:
        """Return when a closed service opens again."""
        if opens is None:
            return translate("Kiosk", "Chiuso adesso")
        return translate("Kiosk", "Chiuso adesso · apre %1").replace("%1", self._moment(opens))

    def short_line(self, opens: datetime | None) -> str:
        """Return `Chiuso, apre alle 15:00` or only the day, where there is little room."""
        if opens and opens.date() == self.now.date():
            when = self._moment(opens)
        else:
            when = self.words.near_day(self.language, opens, self.now) if opens else ""
        if not when:
            return translate("Kiosk", "Chiuso adesso")
        return translate("Kiosk", "Chiuso, apre %1").replace("%1", when)

    def sentence(self, opens: datetime | None) -> str:
        """Return when a service opens that has just been called closed, or nothing."""
        if opens is None:
            return ""
        return translate("Kiosk", "Apre %1.").replace("%1", self._moment(opens))

    def office(self, opens: datetime | None) -> str:
        """Return the sentence for a closed office."""
        if opens is None:
            return translate("Kiosk", "La sede è chiusa.")
        line = translate("Kiosk", "La sede è chiusa. Riapre %1.")
        return line.replace("%1", self._moment(opens))

    def _moment(self, opens: datetime) -> str:
        return self.words.moment(self.language, opens, self.now)
