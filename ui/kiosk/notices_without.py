"""What message pages say where there is no front desk, or no reception."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.kiosk.notices import (
    NoticeWords,
    help_called,
    no_help,
    not_found,
    not_now,
    service_closed,
    slip_over,
    too_late,
    too_many_tries,
)
from ui.kiosk.visit import Notice

translate = QCoreApplication.translate


def _closed_without_front_desk() -> NoticeWords:
    text = translate("Kiosk", "Puoi prenotare con l’app o al telefono.")
    return replace(service_closed(), text=text, action=_understood())


def _too_late_without_front_desk() -> NoticeWords:
    text = translate("Kiosk", "Chiedi alla reception, o prenota di nuovo.")
    return replace(too_late(), text=text, action=_understood())


def _not_found_without_front_desk() -> NoticeWords:
    text = translate("Kiosk", "Controlla il codice o chiedi alla reception.")
    return replace(not_found(), text=text, action=_understood())


def _too_late_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Chiedi al personale, o prenota di nuovo.")
    return replace(_too_late_without_front_desk(), text=text)


def _not_found_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Controlla il codice o chiedi al personale.")
    return replace(_not_found_without_front_desk(), text=text)


def _too_many_tries_without_reception() -> NoticeWords:
    text = translate(
        "Kiosk", "Hai provato troppi codici. Poi riprova, o chiedi aiuto al personale."
    )
    return replace(too_many_tries(), text=text)


def _slip_over_without_reception() -> NoticeWords:
    text = translate("Kiosk", "Prendi un altro biglietto, o chiedi al personale.")
    return replace(slip_over(), text=text)


def _help_without_reception() -> NoticeWords:
    return replace(help_called(), title=translate("Kiosk", "Abbiamo avvisato il personale"))


def _no_help_without_reception() -> NoticeWords:
    return replace(
        no_help(),
        title=translate("Kiosk", "Non riusciamo ad avvisare il personale"),
        text=translate("Kiosk", "Chiedi aiuto al personale."),
    )


def _not_now_without_reception() -> NoticeWords:
    return replace(not_now(), text=translate("Kiosk", "Chiedi il biglietto al personale."))


def _understood() -> str:
    return translate("Kiosk", "Ho capito")


WITHOUT_FRONT_DESK = {
    Notice.SERVICE_CLOSED: _closed_without_front_desk,
    Notice.TOO_LATE: _too_late_without_front_desk,
    Notice.NOT_FOUND: _not_found_without_front_desk,
}
"""Instead of what offers a ticket for the front desk."""
WITHOUT_RECEPTION = {
    Notice.TOO_LATE: _too_late_without_reception,
    Notice.NOT_FOUND: _not_found_without_reception,
    Notice.TOO_MANY_TRIES: _too_many_tries_without_reception,
    Notice.SLIP_OVER: _slip_over_without_reception,
    Notice.HELP: _help_without_reception,
    Notice.NO_HELP: _no_help_without_reception,
    Notice.NOT_NOW: _not_now_without_reception,
}
"""Instead of what sends people to the reception."""
