"""What the kiosk says instead of closing soon where somebody is called after a break."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.kiosk.notices import NoticeWords, closing_soon

translate = QCoreApplication.translate


def break_soon() -> NoticeWords:
    """Before a break of the branch, after which the ticket counts as before."""
    return replace(
        closing_soon(),
        title=translate("Kiosk", "Tra poco facciamo una pausa"),
        text=translate("Kiosk", "Il biglietto vale anche dalle %again."),
    )


def desk_later() -> NoticeWords:
    """The desk of the service opens only after that break."""
    return replace(
        closing_soon(),
        title=translate("Kiosk", "Lo sportello ora è chiuso"),
        text=translate("Kiosk", "Puoi già prendere il biglietto. Ti chiamiamo dopo."),
        #: Above a time in very large digits, which ends the sentence
        label=translate("Kiosk", "Lo sportello apre alle"),
        fact="%desk",
    )
