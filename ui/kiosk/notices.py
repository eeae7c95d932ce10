"""What the kiosk's message pages say, in the language on the screen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from ui.kiosk.visit import Notice

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NoticeWords:
    """The words of a message page.

    Args:
        action: On its primary button, or empty for none.
        label: Above the fact.
        fact: What matters most, very large: a time, a place; or empty.
    """

    title: str
    text: str
    icon: str
    action: str = ""
    label: str = ""
    fact: str = ""


def service_closed() -> NoticeWords:
    """The service wanted is closed."""
    return NoticeWords(
        translate("Kiosk", "Questo servizio è chiuso adesso"),
        translate("Kiosk", "La Prima accoglienza ti aiuta adesso."),
        "closed",
        translate("Kiosk", "Prendi il biglietto"),
        label="%opens",
        fact="%opening",
    )


def _too_early() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Sei in anticipo"),
        translate("Kiosk", "La tua prenotazione è alle %at. Non serve aspettare qui."),
        "clock",
        translate("Kiosk", "Ho capito"),
        #: Above a time in very large digits, which ends the sentence
        label=translate("Kiosk", "Torna qui dalle"),
        fact="%back",
    )


def _late() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Sei in ritardo, ma ti serviamo"),
        translate("Kiosk", "La prenotazione vale ancora."),
        "clock",
        translate("Kiosk", "Continua"),
        #: Above a time in very large digits, which ends the sentence
        label=translate("Kiosk", "La tua prenotazione era alle"),
        fact="%at",
    )


def too_late() -> NoticeWords:
    """Later than a booking is kept."""
    return NoticeWords(
        translate("Kiosk", "L’orario è passato"),
        translate("Kiosk", "Prendi il biglietto per la Prima accoglienza."),
        "clock",
        translate("Kiosk", "Prendi il biglietto"),
        label=translate("Kiosk", "La tua prenotazione era alle"),
        fact="%at",
    )


def not_found() -> NoticeWords:
    """One text for every cause (P8)."""
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
        label=translate("Kiosk", "Il tuo numero"),
        fact="%number",
    )


def not_in_person() -> NoticeWords:
    """By phone (R5)."""
    return NoticeWords(
        translate("Kiosk", "Il tuo appuntamento è al telefono"),
        translate("Kiosk", "Ti chiamiamo noi. Non serve aspettare qui."),
        "phone",
        translate("Kiosk", "Ho capito"),
        #: Above a time in very large digits, which ends the sentence
        label=translate("Kiosk", "Oggi alle"),
        fact="%at",
    )


def online() -> NoticeWords:
    """On the web (R5)."""
    return replace(
        not_in_person(),
        title=translate("Kiosk", "Il tuo appuntamento è online"),
        text=translate("Kiosk", "Collegati a quell’ora. Non serve aspettare qui."),
        icon="computer",
    )


def too_many_tries() -> NoticeWords:
    """A code after the other."""
    return NoticeWords(
        translate("Kiosk", "Aspetta un minuto"),
        translate(
            "Kiosk", "Hai provato troppi codici. Poi riprova, o chiedi aiuto alla reception."
        ),
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


def help_called() -> NoticeWords:
    """Reception has been told."""
    return NoticeWords(
        translate("Kiosk", "Abbiamo avvisato la reception"),
        translate("Kiosk", "Qualcuno viene da te."),
        "help",
        translate("Kiosk", "Continua"),
        fact=translate("Kiosk", "Resta qui"),
    )


def no_help() -> NoticeWords:
    """Reception could not be told, as on a full disk."""
    return NoticeWords(
        translate("Kiosk", "Non riusciamo ad avvisare la reception"),
        translate("Kiosk", "Vai alla reception."),
        "warning",
        translate("Kiosk", "Ho capito"),
    )


def _privacy() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Privacy"),
        "%privacy",
        "privacy",
        translate("Kiosk", "Ho capito"),
    )


def not_now() -> NoticeWords:
    """What has no words of its own."""
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
        translate("Kiosk", "Intanto puoi prenotare con l’app o al telefono."),
        "moon",
        translate("Kiosk", "Ho capito"),
        label="%opens",
        fact="%opening",
    )


def _elsewhere() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Servizi in un’altra sede"),
        "%services",
        "pin",
        translate("Kiosk", "Ho capito"),
        #: Above the name of a place
        label=translate("Kiosk", "Vai in questa sede"),
        fact="%place",
    )


def _slip_counts() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Il tuo biglietto è valido"),
        "",
        "ticket",
        translate("Kiosk", "Ho capito"),
        label=translate("Kiosk", "Il tuo numero"),
        fact="%number",
    )


def slip_over() -> NoticeWords:
    """A slip of another day, or of somebody who was served."""
    return NoticeWords(
        translate("Kiosk", "Questo biglietto non è più valido"),
        translate("Kiosk", "Prendi un altro biglietto, o chiedi alla reception."),
        "ticket",
        translate("Kiosk", "Ho capito"),
    )


def closing_soon() -> NoticeWords:
    """So late that it may be too late."""
    return NoticeWords(
        translate("Kiosk", "Forse oggi non fai in tempo"),
        translate("Kiosk", "Puoi prenotare per un altro giorno."),
        "clock",
        translate("Kiosk", "Prendi il biglietto"),
        #: Above a time in very large digits, which ends the sentence
        label=translate("Kiosk", "Chiudiamo alle"),
        fact="%until",
    )


def _full() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Oggi non facciamo più in tempo"),
        translate("Kiosk", "Torna un altro giorno, o prenota da casa."),
        "clock",
        translate("Kiosk", "Ho capito"),
        label="%opens",
        fact="%opening",
    )


def _too_many_tickets() -> NoticeWords:
    return NoticeWords(
        translate("Kiosk", "Aspetta un momento"),
        translate("Kiosk", "Abbiamo appena dato molti biglietti. Riprova tra un minuto."),
        "hourglass",
        translate("Kiosk", "Riprova"),
    )


WORDS = {
    Notice.SERVICE_CLOSED: service_closed,
    Notice.TOO_EARLY: _too_early,
    Notice.LATE: _late,
    Notice.TOO_LATE: too_late,
    Notice.NOT_FOUND: not_found,
    Notice.CHECKED_IN: _checked_in,
    Notice.NOT_IN_PERSON: not_in_person,
    Notice.TOO_MANY_TRIES: too_many_tries,
    Notice.NO_FRONT_DESK: _no_front_desk,
    Notice.HELP: help_called,
    Notice.NO_HELP: no_help,
    Notice.PRIVACY: _privacy,
    Notice.NOT_NOW: not_now,
    Notice.OFFICE_CLOSED: _office_closed,
    Notice.DAY_OVER: _day_over,
    Notice.ELSEWHERE: _elsewhere,
    Notice.SLIP_COUNTS: _slip_counts,
    Notice.SLIP_OVER: slip_over,
    Notice.CLOSING_SOON: closing_soon,
    Notice.FULL: _full,
    Notice.TOO_MANY_TICKETS: _too_many_tickets,
}
