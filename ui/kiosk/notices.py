"""What the kiosk's message pages say, in the language on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from ui.kiosk.visit import Notice

translate = QCoreApplication.translate


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


def notice_words(
    notice: Notice, values: Mapping[str, str], *, front_desk: bool, reception: bool
) -> NoticeWords:
    """Return what a message page says.

    Args:
        values: Stand for `%name` in the text.
        front_desk: Whether the front desk is there and open, so that it may be offered.
        reception: Whether there is a reception to send people to; else there is only staff.
    """
    fitting = dict(_WORDS)
    if not front_desk:
        fitting |= _WITHOUT_FRONT_DESK
    if not reception:
        fitting |= _WITHOUT_RECEPTION
    words = fitting[notice]()
    text = words.text
    for name, value in values.items():
        text = text.replace(f"%{name}", value)
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
        "%booking",
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


def _office_closed() -> NoticeWords:
    return replace(_day_over(), title=translate("Kiosk", "La sede è chiusa adesso"))


def _day_over() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Per oggi abbiamo finito"),
        translate("Kiosk", "%opening Intanto puoi prenotare con l’app o al telefono."),
        "moon",
        translate("Kiosk", "Ho capito"),
    )


def _elsewhere() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Servizi in un’altra sede"),
        translate("Kiosk", "Vai in questa sede: %place.%services"),
        "pin",
        translate("Kiosk", "Ho capito"),
    )


def _slip_counts() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Il tuo biglietto è valido"),
        translate("Kiosk", "Hai il numero %number. Guarda lo schermo e ascolta la chiamata."),
        "ticket",
        translate("Kiosk", "Ho capito"),
    )


def _slip_over() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Questo biglietto non è più valido"),
        translate("Kiosk", "Prendi un altro biglietto, o chiedi alla reception."),
        "ticket",
        translate("Kiosk", "Ho capito"),
    )


def _closed_without_front_desk() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Questo servizio è chiuso adesso"),
        translate("Kiosk", "%opening Puoi prenotare con l’app o al telefono."),
        "closed",
        translate("Kiosk", "Ho capito"),
    )


def _too_late_without_front_desk() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "L’orario è passato"),
        translate("Kiosk", "Chiedi alla reception, o prenota di nuovo."),
        "clock",
        translate("Kiosk", "Ho capito"),
    )


def _not_found_without_front_desk() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Non troviamo una prenotazione per oggi in questa sede"),
        translate("Kiosk", "Controlla il codice o chiedi alla reception."),
        "search",
        translate("Kiosk", "Ho capito"),
    )


def _too_late_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Chiedi al personale, o prenota di nuovo.")
    return replace(_too_late_without_front_desk(), text=text)


def _not_found_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Controlla il codice o chiedi al personale.")
    return replace(_not_found_without_front_desk(), text=text)


def _too_many_tries_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Poi scrivi di nuovo il codice, o chiedi aiuto al personale.")
    return replace(_too_many_tries(), text=text)


def _slip_over_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Prendi un altro biglietto, o chiedi al personale.")
    return replace(_slip_over(), text=text)


def _help_without_reception() -> NoticeWords:
    return replace(_help(), title=translate("Kiosk", "Abbiamo avvisato il personale"))


def _not_now_without_reception() -> NoticeWords:
    return replace(_not_now(), text=translate("Kiosk", "Chiedi il biglietto al personale."))


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
    Notice.OFFICE_CLOSED: _office_closed,
    Notice.DAY_OVER: _day_over,
    Notice.ELSEWHERE: _elsewhere,
    Notice.SLIP_COUNTS: _slip_counts,
    Notice.SLIP_OVER: _slip_over,
}
_WITHOUT_FRONT_DESK = {
    Notice.SERVICE_CLOSED: _closed_without_front_desk,
    Notice.TOO_LATE: _too_late_without_front_desk,
    Notice.NOT_FOUND: _not_found_without_front_desk,
}
"""Instead of what offers a ticket for the front desk."""
_WITHOUT_RECEPTION = {
    Notice.TOO_LATE: _too_late_without_reception,
    Notice.NOT_FOUND: _not_found_without_reception,
    Notice.TOO_MANY_TRIES: _too_many_tries_without_reception,
    Notice.SLIP_OVER: _slip_over_without_reception,
    Notice.HELP: _help_without_reception,
    Notice.NOT_NOW: _not_now_without_reception,
}
