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
    """

    code: str
    name: str
    verb: str
    choose: str
    out_of_service: str
    out_of_service_staff: str


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
        ),
        LanguageRow(
            "en",
            "English",
            "Start",
            "Choose your language",
            "Out of service. Please go to reception.",
            "Out of service. Please ask our staff.",
        ),
        LanguageRow(
            "de",
            "Deutsch",
            "Beginnen",
            "Sprache wählen",
            "Außer Betrieb. Bitte zum Empfang.",
            "Außer Betrieb. Bitte Personal fragen.",
        ),
        LanguageRow(
            "fr",
            "Français",
            "Commencer",
            "Choisissez la langue",
            "Hors service. Adressez-vous à l’accueil.",
            "Hors service. Adressez-vous au personnel.",
        ),
        LanguageRow(
            "sl",
            "Slovenščina",
            "Začnite",
            "Izberite jezik",
            "Ne deluje. Pojdite na recepcijo.",
            "Ne deluje. Vprašajte osebje.",
        ),
        LanguageRow(
            "es",
            "Español",
            "Empezar",
            "Elija el idioma",
            "Fuera de servicio. Diríjase a recepción.",
            "Fuera de servicio. Pregunte al personal.",
        ),
        LanguageRow(
            "ro",
            "Română",
            "Începe",
            "Alegeți limba",
            "Nu funcționează. Mergeți la recepție.",
            "Nu funcționează. Întrebați personalul.",
        ),
        LanguageRow(
            "sq",
            "Shqip",
            "Fillo",
            "Zgjidhni gjuhën",
            "Jashtë shërbimit. Shkoni te recepsioni.",
            "Jashtë shërbimit. Pyetni personelin.",
        ),
        LanguageRow(
            "ar",
            "العربية",
            "ابدأ",
            "اختر اللغة",
            "خارج الخدمة. توجه إلى الاستقبال.",
            "خارج الخدمة. اسأل الموظفين.",
        ),
        LanguageRow(
            "zh",
            "中文",
            "开始",
            "选择语言",
            "暂停服务。请到接待处。",
            "暂停服务。请询问工作人员。",
        ),
        LanguageRow(
            "uk",
            "Українська",
            "Почати",
            "Оберіть мову",
            "Не працює. Зверніться на рецепцію.",
            "Не працює. Зверніться до персоналу.",
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
