"""What the kiosk says about waits and opening times, in the language on the screen."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.actions.views import KioskView
from kiosk.domain.direction import bare
from kiosk.domain.wait import Wait
from kiosk.wording.words import Words, clock

translate = QCoreApplication.translate


class Waits(QObject):
    """Says how many minutes; an object, as only `tr` is known to count by those who translate."""

    def line(self, wait: Wait) -> str:
        """Return a wait of up to an hour or so."""
        high = wait.high_min or 0
        if wait.low_min == 0:
            return self.tr("Attesa *meno di %n* minuti", "", high)
        return self.tr("Attesa *%1–%n* minuti", "", high).replace("%1", str(wait.low_min))

    def short_line(self, wait: Wait) -> str:
        """Return the same where there is little room."""
        high = wait.high_min or 0
        if wait.low_min == 0:
            return self.tr("Attesa *sotto %n* min", "", high)
        return self.tr("Attesa *%1–%n* min", "", high).replace("%1", str(wait.low_min))


def wait_line(wait: Wait | None) -> str:
    """Return `Attesa *10–15* minuti`; the part between the stars is bold."""
    if wait is None:
        return translate("Kiosk", "Attesa non disponibile")
    if wait.is_at_once:
        return translate("Kiosk", "Ti chiamiamo *subito*")
    if wait.high_min is None:
        return translate("Kiosk", "Attesa *più di %1* minuti").replace("%1", str(wait.low_min))
    return Waits().line(wait)


def short_wait_line(wait: Wait | None) -> str:
    """Return `Attesa *10–15* min`, where there is little room."""
    if wait is None:
        return translate("Kiosk", "Non disponibile")
    if wait.is_at_once:
        return translate("Kiosk", "*Subito*")
    if wait.high_min is None:
        return translate("Kiosk", "Attesa *oltre %1* min").replace("%1", str(wait.low_min))
    return Waits().short_line(wait)


def waits_line(view: KioskView) -> str:
    """Return when the waits on the tiles were worked out, or nothing while none is known."""
    if view.waits_at is None:
        return ""
    if _is_rough(view):
        #: Learnt from few waits so far; %1 is a time
        line = translate("Kiosk", "Attese indicative, calcolate alle %1")
    else:
        line = translate("Kiosk", "Attese calcolate alle %1")
    return line.replace("%1", clock(view.waits_at))


def estimate_line(wait: Wait | None, made_at: datetime | None) -> str:
    """Return when one wait was worked out, or nothing where there is none."""
    if wait is None or made_at is None:
        return ""
    if wait.is_rough:
        #: An estimate learnt from few waits; %1 is a time
        line = translate("Kiosk", "Stima indicativa delle %1")
    else:
        line = translate("Kiosk", "Stima delle %1")
    return line.replace("%1", clock(made_at))


def short_waits_line(view: KioskView) -> str:
    """Return the same as `waits_line` where there is little room."""
    if view.waits_at is None:
        return ""
    if _is_rough(view):
        #: Above the tiles, of all their waits; learnt from few so far; %1 is a time
        line = translate("Kiosk", "Stime indicative delle %1")
    else:
        #: Above the tiles, of all their waits; %1 is a time
        line = translate("Kiosk", "Stime delle %1")
    return line.replace("%1", clock(view.waits_at))


def _is_rough(view: KioskView) -> bool:
    return any(choice.wait.is_rough for choice in view.choices if choice.wait)


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

    def full_line(self, opens: datetime | None) -> str:
        """Return that nobody who comes now would be served today, and when to come again."""
        if opens is None:
            return translate("Kiosk", "Finito per oggi")
        return translate("Kiosk", "Finito per oggi · apre %1").replace("%1", self._moment(opens))

    def short_full_line(self, opens: datetime | None) -> str:
        """Return `Finito, apre domani`, where there is little room."""
        when = self._short_moment(opens)
        if not when:
            return translate("Kiosk", "Finito per oggi")
        return translate("Kiosk", "Finito, apre %1").replace("%1", when)

    def short_line(self, opens: datetime | None) -> str:
        """Return `Chiuso, apre alle 15:00` or only the day, where there is little room."""
        when = self._short_moment(opens)
        if not when:
            return translate("Kiosk", "Chiuso adesso")
        return translate("Kiosk", "Chiuso, apre %1").replace("%1", when)

    def desk_line(self, opens: datetime) -> str:
        """Return when a desk of a service opens that gives tickets while none is open."""
        #: Below a service that gives tickets already; %1 is `alle 14:00`
        return translate("Kiosk", "Sportello chiuso · apre %1").replace("%1", self._moment(opens))

    def sentence(self, opens: datetime | None) -> str:
        """Return when a service opens that has just been called closed, or nothing."""
        if opens is None:
            return ""
        return translate("Kiosk", "Apre %1.").replace("%1", self._moment(opens))

    def sign(self, opens: datetime | None) -> tuple[str, str]:
        """Return the same in two parts, `Apre domani alle` and `8:30`, or nothing.

        The second part is shown very large; a language may end the sentence after the time.
        """
        return _parted(self.sentence(opens), opens)

    def office_sign(self, opens: datetime | None) -> tuple[str, str, str]:
        """Return `La sede è chiusa`, `Riapre domani alle` and `8:30` for a closed office."""
        closed, _, reopens = self.office(opens).rstrip(".").partition(". ")
        return (closed, *_parted(reopens, opens))

    def office(self, opens: datetime | None) -> str:
        """Return the sentence for a closed office."""
        if opens is None:
            return translate("Kiosk", "La sede è chiusa.")
        line = translate("Kiosk", "La sede è chiusa. Riapre %1.")
        return line.replace("%1", self._moment(opens))

    def _short_moment(self, opens: datetime | None) -> str:
        """Return the time if it is today, or only the day if it is near, else nothing."""
        if opens is None:
            return ""
        if opens.date() == self.now.date():
            return self._moment(opens)
        return self.words.near_day(self.language, opens, self.now)

    def _moment(self, opens: datetime) -> str:
        return self.words.moment(self.language, opens, self.now)


def _parted(sentence: str, opens: datetime | None) -> tuple[str, str]:
    """Part a sentence before its time; each part stands by itself and sets nothing apart."""
    whole = bare(sentence.rstrip("."))
    time = clock(opens) if opens else ""
    if not time or time not in whole:
        return sentence.rstrip("."), ""
    before = whole.partition(time)[0]
    return before.strip(), whole[len(before) :]
