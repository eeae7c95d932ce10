"""The whole way by keypad with the screen not looked at: only what is said is followed (K1).

Whoever does it knows nothing but the captured text; what the store holds is looked at afterwards.
"""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from kiosk.domain import tax_code
from kiosk.domain.ticket import TicketStatus
from tests.fakes import Clock, PretendGuide
from tests.hostile import TAX_CODE
from tests.journeys.kiosk.conftest import CODE, at, booked, ferrara
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from tests.ui.kiosk.listener import HEADSET_IN, OK, REPEAT, Listener
from tests.ui.ts_files import words_of
from ui.kiosk.languages import LANGUAGES

BACK = Qt.Key.Key_Escape
OTHERS = [language for language in LANGUAGES if language in ferrara().languages][1:]


def spoken(text: str) -> str:
    """Return a text as it is said: a space that keeps words together is one like others."""
    return " ".join(text.split())


def begins(listener: Listener, answer: str) -> None:
    """Choose Italian, and whether one has a booking."""
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    listener.chooses(answer)


def wants(listener: Listener, service: str) -> None:
    """Look for a service, page by page."""
    begins(listener, "Non ho una prenotazione")
    listener.hears("Di che cosa hai bisogno?")
    listener.chooses(service)


def types(listener: Listener, code: str) -> None:
    """Type on the keys of the screen, one after the other."""
    for character in code:
        listener.types(character)


def says_no(listener: Listener) -> None:
    """Answer the question about preferential access."""
    listener.hears("accesso preferenziale?")
    listener.chooses("No. 2 di 2")


def test_a_ticket_is_taken(listener: Listener, branch: Branch):
    """Everything that is on the slip is heard: number, service, place, time, people ahead (K9)."""
    wants(listener, "Informazioni e orientamento")
    says_no(listener)

    ticket = listener.hears("Il tuo numero: A, 1.")
    for words in ("Informazioni e orientamento", "Sala d’attesa A", "Prima di te: 0", "Ritira"):
        assert words in ticket
    [kept] = branch.store.tickets.unfinished()
    assert (kept.written, kept.service, kept.status) == (
        "A\u00a0001", "orientation", TicketStatus.WAITING,
    )  # fmt: skip


@pytest.mark.parametrize("code", ["12345678", pytest.param(CODE, marks=pytest.mark.long)])
def test_a_booking_is_checked_in(
    listener: Listener, branch: Branch, voice: PretendGuide, code: str
):
    """With its code, key by key in their order or any other, heard by nobody else (K7)."""
    booking = booked(branch, 15, code=code)
    begins(listener, "Ho una prenotazione")
    listener.hears("Scrivi il codice di prenotazione")
    types(listener, code)
    listener.chooses("Avanti")
    says_no(listener)

    assert "Appuntamento alle 10:43" in listener.hears("Il tuo numero: L, 101.")
    [ticket] = branch.store.tickets.unfinished()
    assert ticket.booked_at == booking.starts_at
    assert all(heard.headset for heard in voice.heard)


@pytest.mark.long
def test_a_booking_is_checked_in_by_codice_fiscale(listener: Listener, branch: Branch):
    """Sixteen letters and figures; one that is wrong is named (K8)."""
    mark = tax_code.mark(TAX_CODE, "2026-11-23", branch.secret)
    booked(branch, 15, tax_code_mark=mark)
    begins(listener, "Ho una prenotazione")
    listener.hears("Scrivi il codice di prenotazione")
    listener.chooses("Uso il codice fiscale")
    listener.hears("Scrivi il codice fiscale", "È sulla tessera sanitaria")
    types(listener, TAX_CODE[:-1])
    listener.goes_to("Avanti")
    assert "Il codice fiscale non è giusto" in listener.presses(OK)
    types(listener, TAX_CODE[-1])
    listener.chooses("Avanti")
    says_no(listener)

    listener.hears("Il tuo numero: L, 101.")
    assert len(branch.store.tickets.unfinished()) == 1


@pytest.mark.long
def test_whoever_sees_a_little_has_large_text_and_the_voice(
    listener: Listener, branch: Branch, kiosk: Kiosk
):
    """The ring brings each part of a page to the screen, and the voice says where it is."""
    listener.chooses("Testo, spento")
    listener.chooses("Italiano")
    listener.hears("Hai una prenotazione?")
    listener.chooses("Non ho una prenotazione")
    assert "Pagina" not in listener.hears("Di che cosa hai bisogno?")
    listener.goes_to("Relazioni con il pubblico", "16 di 16")
    assert kiosk.has("service-urp_contact"), "what has the ring is on the screen"
    listener.presses(OK)
    says_no(listener)

    listener.hears("Il tuo numero: U, 1.")
    assert [one.queue for one in branch.store.tickets.unfinished()] == ["U"]


@pytest.mark.long
def test_a_counter_without_a_booking_is_explained(listener: Listener, branch: Branch):
    """Why, what helps now, and every way to book from home with its number (R2)."""
    wants(listener, "A che punto è la mia pratica")
    why = listener.hears("Per questo servizio serve la prenotazione")
    for words in ("La Prima accoglienza prenota per te", "Sportelli 1 e 2", "803 164 da telefono"):
        assert words in why
    listener.chooses("Prendi il biglietto")
    says_no(listener)

    listener.hears("Il tuo numero: A, 1.")
    assert [one.service for one in branch.store.tickets.unfinished()] == ["counter_booking"]


@dataclass(frozen=True, slots=True)
class Late:
    """A booking at another time than now, and what is heard of it.

    Args:
        minutes: From now on.
        then: What the person chooses.
        kept: Service of the ticket, or empty for none.
    """

    name: str
    minutes: int
    hears: tuple[str, ...]
    then: str
    kept: str = ""

    def __str__(self) -> str:
        """Name of the test."""
        return self.name


LATE = Late("late", -12, ("Sei in ritardo, ma ti", "era alle 10:16"), "Continua", "case_status")
OTHER_TIMES = (
    Late("too early", 92, ("Sei in anticipo", "Torna qui dalle 11:30"), "Ho capito"),
    Late(
        "very late", -45, ("L’orario è passato", "era alle 9:43"),
        "Prendi il biglietto", "counter_booking",
    ),
    Late(
        "another day", 24 * 60, ("Non troviamo una prenotazione", "Controlla il codice"),
        "Prendi il biglietto", "counter_booking",
    ),
)  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize(
    "late", [LATE, *(pytest.param(late, marks=pytest.mark.long) for late in OTHER_TIMES)], ids=str
)
def test_what_is_different_about_a_booking_is_said(listener: Listener, branch: Branch, late: Late):
    """The page says what is so, and the next key what can be done (K8)."""
    booked(branch, late.minutes)
    begins(listener, "Ho una prenotazione")
    listener.hears("Scrivi il codice di prenotazione")
    types(listener, CODE)
    listener.chooses("Avanti")

    listener.hears(*late.hears)

    listener.chooses(late.then)
    if late.kept:
        says_no(listener)
        listener.hears("Il tuo numero")
    else:
        listener.hears("Scegli la lingua")
    kept = [one.service for one in branch.store.tickets.unfinished()]
    assert kept == ([late.kept] if late.kept else [])


@pytest.mark.long
def test_what_is_wrong_with_a_code_is_named_each_time(listener: Listener):
    """Too short, unknown, too many of them: the field and what is wrong with it (K8)."""
    begins(listener, "Ho una prenotazione")
    listener.hears("Scrivi il codice di prenotazione")
    types(listener, "1111")
    listener.goes_to("Avanti")
    assert listener.presses(OK) == "Il codice non è completo. Ti mancano ancora 4 caratteri."
    types(listener, "1111")
    listener.goes_to("Avanti")
    for _ in range(5):
        listener.presses(OK)
        listener.hears("Non troviamo una prenotazione", "Controlla il codice")
        listener.presses(BACK)
        listener.hears("Scrivi il codice di prenotazione")
        if "Inserite 0" in listener.presses(REPEAT):
            types(listener, "11111111")
        listener.goes_to("Avanti")

    listener.presses(OK)

    listener.hears("Aspetta un minuto", "Hai provato troppi codici")


def test_a_closed_office_says_when_it_opens(open_kiosk: OpenKiosk, clock: Clock):
    """And how to book meanwhile."""
    at(clock, 13, 10)
    voice = PretendGuide()
    kiosk = open_kiosk(voice=voice)
    kiosk.waits_for("La sede è chiusa")
    listener = Listener(kiosk, voice)

    listener.presses(HEADSET_IN)

    said = listener.hears("La sede è chiusa", "Riapre alle ore 15")
    assert "Intanto puoi prenotare" in said
    assert "da telefono fisso" in said


def test_help_is_asked_for(listener: Listener, branch: Branch):
    """It says that somebody comes, and back is where one was."""
    begins(listener, "Ho una prenotazione")
    listener.hears("Scrivi il codice")
    listener.chooses("Chiedi aiuto")

    listener.hears("Abbiamo avvisato la reception", "Resta qui", "Qualcuno viene da te")

    assert [place for place, _ in branch.store.places.help_requests()] == ["1"]
    listener.chooses("Continua")
    listener.hears("Scrivi il codice di prenotazione")


@pytest.mark.parametrize(
    "language",
    [OTHERS[0], *(pytest.param(language, marks=pytest.mark.long) for language in OTHERS[1:])],
)
def test_each_language_leads_there_in_its_own_words(
    listener: Listener, branch: Branch, voice: PretendGuide, language: str
):
    """From the name of the language on everything is said in it (K6)."""
    words = {key.source: spoken(one.forms[0]) for key, one in words_of(language).items()}
    listener.chooses(LANGUAGES[language].name)
    listener.hears(words["Hai una prenotazione?"])
    before = len(voice.heard)
    listener.chooses(words["Non ho una prenotazione"])
    listener.hears(words["Di che cosa hai bisogno?"])
    listener.chooses(branch.office.services["orientation"].public_name.in_(language))
    place = words["%1 di %2"].replace("%1", "2").replace("%2", "2")
    listener.chooses(f"{words['No']}. {place}")

    listener.hears(words["Il tuo numero: %1, %2"].replace("%1", "A").replace("%2", "1"))
    assert {heard.language for heard in voice.heard[before:]} == {language}
    assert len(branch.store.tickets.unfinished()) == 1
