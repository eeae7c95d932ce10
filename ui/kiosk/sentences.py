"""What the kiosk says about waits, opening times and refusals, in the language on the screen."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.wait import Wait
from ui.kiosk.visit import Notice

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
        return locale.dayName(moment.isoweekday())
    date = translate("Kiosk", "%1 %2", "day and month")
    return date.replace("%1", str(moment.day)).replace("%2", locale.monthName(moment.month))


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02d}"


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """The words of a message page.

    Args:
        action: On its primary button, or empty for none.
    """

    title: str
    text: str
    icon: str
    action: str = ""


def notice_words(notice: Notice, values: dict[str, Any]) -> NoticeWords:
    """Return what a message page says."""
    words = _WORDS[notice]()
    text = words.text
    for name, value in values.items():
        text = text.replace(f"%{name}", str(value))
    return NoticeWords(words.title, text.strip(), words.icon, words.action)


def _service_closed() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Questo servizio è chiuso adesso"),
        translate("Kiosk", "%opening La Prima accoglienza ti aiuta adesso."),
        "closed",
        translate("Kiosk", "Prendi il biglietto"),
    )


def _too_early() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Sei in anticipo"),
        translate("Kiosk", "Torna qui dalle %back."),
        "clock",
        translate("Kiosk", "Ho capito"),
    )


def _late() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Sei in ritardo, ma ti serviamo"),
        translate("Kiosk", "La tua prenotazione era alle %at."),
        "clock",
        translate("Kiosk", "Continua"),
    )


def _too_late() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "L’orario è passato"),
        translate("Kiosk", "Prendi il biglietto per la Prima accoglienza."),
        "clock",
        translate("Kiosk", "Prendi il biglietto"),
    )


def _not_found() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Non troviamo una prenotazione per oggi in questa sede"),
        translate("Kiosk", "Controlla il codice o prendi il biglietto per la Prima accoglienza."),
        "search",
        translate("Kiosk", "Prendi il biglietto"),
    )


def _checked_in() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Hai già il numero"),
        translate("Kiosk", "Te lo stampiamo di nuovo."),
        "ticket",
        translate("Kiosk", "Stampa di nuovo"),
    )


def _not_in_person() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Il tuo appuntamento è al telefono"),
        translate("Kiosk", "Non serve aspettare qui."),
        "phone",
        translate("Kiosk", "Ho capito"),
    )


def _too_many_tries() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Aspetta un minuto"),
        translate("Kiosk", "Poi scrivi di nuovo il codice, o chiedi aiuto alla reception."),
        "hourglass",
        translate("Kiosk", "Ho capito"),
    )


def _no_front_desk() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Qui non puoi prendere il biglietto per questo servizio"),
        translate("Kiosk", "Prenota con l’app, sul sito o al telefono 803 164."),
        "calendar",
        translate("Kiosk", "Ho capito"),
    )


def _help() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Abbiamo avvisato la reception"),
        translate("Kiosk", "Resta qui."),
        "help",
        translate("Kiosk", "Continua"),
    )


def _privacy() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Privacy"),
        translate(
            "Kiosk",
            "Non ti chiediamo il nome. Il numero non dice chi sei. "
            "Cancelliamo le tue scelte quando te ne vai.",
        ),
        "privacy",
        translate("Kiosk", "Ho capito"),
    )


def _not_now() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Ora non possiamo darti il biglietto"),
        translate("Kiosk", "Chiedi il biglietto alla reception."),
        "warning",
        translate("Kiosk", "Ho capito"),
    )


_WORDS = {
    Notice.SERVICE_CLOSED: _service_closed,
    Notice.TOO_EARLY: _too_early,
    Notice.LATE: _late,
    Notice.TOO_LATE: _too_late,
    Notice.NOT_FOUND: _not_found,
    Notice.CHECKED_IN: _checked_in,
    Notice.NOT_IN_PERSON: _not_in_person,
    Notice.TOO_MANY_TRIES: _too_many_tries,
    Notice.NO_FRONT_DESK: _no_front_desk,
    Notice.HELP: _help,
    Notice.PRIVACY: _privacy,
    Notice.NOT_NOW: _not_now,
}
