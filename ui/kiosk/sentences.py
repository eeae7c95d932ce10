"""What the kiosk says about waits and opening times, in the language on the screen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.wait import Wait

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


def opening_line(opens: datetime | None, now: datetime) -> str:
    """Return when a closed service opens again."""
    if opens is None:
        return translate("Kiosk", "Chiuso adesso")
    if opens.date() == now.date():
        return translate("Kiosk", "Chiuso adesso · apre alle %1").replace("%1", _clock(opens))
    line = translate("Kiosk", "Chiuso adesso · apre %1 alle %2")
    return line.replace("%1", day_of(opens, now)).replace("%2", _clock(opens))


def short_opening_line(opens: datetime | None, now: datetime) -> str:
    """Return `Chiuso, apre 15:00`, where there is little room."""
    if opens is None:
        return translate("Kiosk", "Chiuso adesso")
    if opens.date() == now.date():
        return translate("Kiosk", "Chiuso, apre %1").replace("%1", _clock(opens))
    return translate("Kiosk", "Chiuso, apre %1").replace("%1", day_of(opens, now))


def opens_sentence(opens: datetime | None, now: datetime) -> str:
    """Return when a service opens that has just been called closed, or nothing."""
    if opens is None:
        return ""
    if opens.date() == now.date():
        return translate("Kiosk", "Apre alle %1.").replace("%1", _clock(opens))
    line = translate("Kiosk", "Apre %1 alle %2.")
    return line.replace("%1", day_of(opens, now)).replace("%2", _clock(opens))


def reopening_line(opens: datetime | None, now: datetime) -> str:
    """Return the sentence for a closed office."""
    if opens is None:
        return translate("Kiosk", "La sede è chiusa.")
    if opens.date() == now.date():
        line = translate("Kiosk", "La sede è chiusa. Riapre alle %1.")
        return line.replace("%1", _clock(opens))
    line = translate("Kiosk", "La sede è chiusa. Riapre %1 alle %2.")
    return line.replace("%1", day_of(opens, now)).replace("%2", _clock(opens))


def day_of(moment: datetime, now: datetime) -> str:
    """Return tomorrow, or the weekday, or the date of a day further away than a week."""
    days = (moment.date() - now.date()).days
    if days == 1:
        return translate("Kiosk", "domani")
    locale = QLocale(translate("Kiosk", "it", "code of the language itself"))
    if days < len("lmmgvsd"):
        day = translate("Kiosk", "%1", "on a day of the week")
        return day.replace("%1", locale.dayName(moment.isoweekday()))
    date = translate("Kiosk", "%1 %2", "day and month")
    day = translate("Kiosk", "1º", "first day of a month") if moment.day == 1 else str(moment.day)
    return date.replace("%1", day).replace("%2", locale.monthName(moment.month))


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02d}"
