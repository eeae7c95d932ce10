"""The languages of the kiosk, each in its own words."""

from collections.abc import Sequence
from dataclasses import dataclass

FIRST_BUTTONS = 5
"""More languages than this go behind one button (visual.md 8, 01)."""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language as its own speakers read it.

    Args:
        verb: What its button does.
        choose: The question for a language.
        out_of_service: What it says when the machine does not work.
        out_of_service_staff: The same where there is no reception.
        pause: What it says when it will work again in a moment.
        take_slip: What it says to whoever left their ticket in the slot.
    """

    code: str
    name: str
    verb: str
    choose: str
    out_of_service: str
    out_of_service_staff: str
    pause: str
    take_slip: str


LANGUAGES = {
    row.code: row
    for row in (
        LanguageRow(
            "it",
            "Italiano",
            "Inizia",
            "Scegli la lingua",
            "Fuori servizio. Vai alla reception.",
            "Fuori servizio. Chiedi al personale.",
            "Un momento. Torniamo subito.",
            "Ritira il biglietto.",
        ),
        LanguageRow(
            "en",
            "English",
            "Start",
            "Choose your language",
            "Out of service. Please go to reception.",
            "Out of service. Please ask our staff.",
            "One moment. We will be right back.",
            "Please take your ticket.",
        ),
        LanguageRow(
            "de",
            "Deutsch",
            "Beginnen",
            "Sprache wählen",
            "Außer Betrieb. Bitte zum Empfang.",
            "Außer Betrieb. Bitte Personal fragen.",
            "Einen Moment. Es geht gleich weiter.",
            "Bitte nehmen Sie Ihren Zettel.",
        ),
        LanguageRow(
            "fr",
            "Français",
            "Commencer",
            "Choisissez la langue",
            "Hors service. Adressez-vous à l’accueil.",
            "Hors service. Adressez-vous au personnel.",
            "Un instant. Nous revenons tout de suite.",
            "Retirez votre ticket.",
        ),
        LanguageRow(
            "sl",
            "Slovenščina",
            "Začnite",
            "Izberite jezik",
            "Ne deluje. Pojdite na recepcijo.",
            "Ne deluje. Vprašajte osebje.",
            "Trenutek. Takoj nadaljujemo.",
            "Vzemite listek.",
        ),
        LanguageRow(
            "es",
            "Español",
            "Empezar",
            "Elija el idioma",
            "Fuera de servicio. Diríjase a recepción.",
            "Fuera de servicio. Pregunte al personal.",
            "Un momento. Volvemos enseguida.",
            "Retire su turno.",
        ),
        LanguageRow(
            "ro",
            "Română",
            "Începe",
            "Alegeți limba",
            "Nu funcționează. Mergeți la recepție.",
            "Nu funcționează. Întrebați personalul.",
            "Un moment. Revenim imediat.",
            "Luați biletul.",
        ),
        LanguageRow(
            "sq",
            "Shqip",
            "Fillo",
            "Zgjidhni gjuhën",
            "Jashtë shërbimit. Shkoni te recepsioni.",
            "Jashtë shërbimit. Pyetni personelin.",
            "Një moment. Kthehemi menjëherë.",
            "Merrni biletën.",
        ),
        LanguageRow(
            "ar",
            "العربية",
            "ابدأ",
            "اختر اللغة",
            "خارج الخدمة. توجه إلى الاستقبال.",
            "خارج الخدمة. اسأل الموظفين.",
            "لحظة من فضلك. نعود حالًا.",
            "خذ تذكرتك.",
        ),
        LanguageRow(
            "zh",
            "中文",
            "开始",
            "选择语言",
            "暂停服务。请到接待处。",
            "暂停服务。请询问工作人员。",
            "请稍候。马上恢复。",
            "请取走您的号票。",
        ),
        LanguageRow(
            "uk",
            "Українська",
            "Почати",
            "Оберіть мову",
            "Не працює. Зверніться на рецепцію.",
            "Не працює. Зверніться до персоналу.",
            "Хвилинку. Зараз продовжимо.",
            "Заберіть талон.",
        ),
    )
}


def rows_of(codes: Sequence[str]) -> list[LanguageRow]:
    """Return the rows of these languages; an unknown one is left out."""
    return [LANGUAGES[code] for code in codes if code in LANGUAGES]


def first_rows(codes: Sequence[str]) -> list[LanguageRow]:
    """Return the languages that have their own button on the first page."""
    rows = rows_of(codes)
    return rows if len(rows) <= FIRST_BUTTONS + 1 else rows[:FIRST_BUTTONS]
