"""Somebody without a booking takes a ticket."""

from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.resetting import reset
from kiosk.domain.actor import Role
from kiosk.domain.printer import PrinterCondition
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.ui.kiosk.conftest import Kiosk, OpenKiosk
from ui.kiosk.visit import Notice, Page, Visit


def test_three_touches_lead_to_the_question_and_one_more_to_the_number(
    kiosk: Kiosk, branch: Branch
):
    """Language, no booking, service; then the number, with its slip on the way to the printer."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("Hai diritto all’accesso preferenziale?")

    kiosk.tap("no")

    kiosk.waits_for("Il tuo numero")
    assert kiosk.shows("A\u00a0001")
    assert kiosk.shows("Ritira")
    [ticket] = branch.store.tickets.unfinished()
    assert (ticket.written, ticket.preferential, ticket.language) == ("A\u00a0001", False, "it")
    assert len(branch.store.jobs.of_ticket(ticket.id)) == 1


def test_where_no_wait_is_known_none_was_worked_out(kiosk: Kiosk):
    """The list says what to do instead of when (ruling 9)."""
    kiosk.finds_the_services()

    assert kiosk.shows("Attesa non disponibile")
    assert kiosk.shows("Tocca un servizio.")
    assert not kiosk.shows("Attese calcolate")


def test_yes_looks_like_no_and_leads_to_the_same_page(open_kiosk: OpenKiosk, branch: Branch):
    """Nothing on the screen tells what somebody answered (P1)."""
    seen = {}
    for answer in ("yes", "no"):
        kiosk = open_kiosk()
        kiosk.waits_for("Scegli la lingua")
        kiosk.finds_the_services()
        kiosk.tap("service-orientation")
        kiosk.waits_for("accesso preferenziale?")
        button = kiosk.item(answer)
        look = [
            button.property(name) for name in ("width", "height", "face", "edge", "size", "weight")
        ]
        kiosk.tap(answer)
        kiosk.waits_for("Il tuo numero")
        texts = [text for text in kiosk.texts() if "00" not in text and ":" not in text]
        seen[answer] = (look, texts)

    assert seen["yes"] == seen["no"]
    assert [ticket.preferential for ticket in branch.store.tickets.unfinished()] == [True, False]


def test_a_counter_without_a_booking_leads_to_the_front_desk(kiosk: Kiosk, branch: Branch):
    """Never a refusal without a way forward (R2)."""
    kiosk.finds_the_services()
    kiosk.tap("service-case_status")
    kiosk.waits_for("Per questo servizio")
    assert kiosk.shows("Sportelli 1 e 2")
    assert kiosk.shows("803\u00a0164")
    kiosk.tap("takeTicket")
    kiosk.waits_for("accesso preferenziale?")

    kiosk.tap("no")

    kiosk.waits_for("Il tuo numero")
    [ticket] = branch.store.tickets.unfinished()
    assert (ticket.queue, ticket.service) == ("A", "counter_booking")


def test_consulting_is_by_appointment_only(kiosk: Kiosk):
    """The second level cannot be booked on the channels of the first (R4)."""
    kiosk.finds_the_services()

    kiosk.tap("service-consulting")

    kiosk.waits_for("solo su appuntamento")
    assert not kiosk.shows("803\u00a0164")
    assert kiosk.item("takeTicket").isVisible()


def test_without_paper_the_number_fills_the_screen(open_kiosk: OpenKiosk, branch: Branch):
    """It counts as the ticket, with a code to photograph."""
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")

    kiosk.tap("no")

    kiosk.waits_for("Il tuo numero è valido")
    assert kiosk.shows("La carta è finita.")
    assert kiosk.shows("A\u00a0001")


def test_starting_again_forgets_everything(kiosk: Kiosk):
    """The next person finds the machine as if new."""
    kiosk.finds_the_services()
    kiosk.tap("optionContrast")
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")

    kiosk.tap("startAgain")

    kiosk.waits_for("Scegli la lingua")
    assert kiosk.color(5, 200) == "#002460"


def test_a_double_tap_does_not_reach_the_next_page(open_kiosk: OpenKiosk):
    """What comes within half a second of a page change is no choice."""
    kiosk = open_kiosk(pause_ms=400)
    kiosk.waits_for("Scegli la lingua")
    kiosk.tap("language-it")
    kiosk.waits_for("Hai una prenotazione?")

    kiosk.tap("haveNoBooking")

    kiosk.passes(100)
    assert kiosk.shows("Hai una prenotazione?")
    kiosk.passes(900)
    kiosk.tap("haveNoBooking")
    kiosk.waits_for("Di che cosa hai bisogno?")


def test_sliding_off_cancels(kiosk: Kiosk):
    """The finger may change its mind (K13)."""
    kiosk.starts_in_italian()

    kiosk.slides_off("haveNoBooking")

    kiosk.passes(50)
    assert kiosk.shows("Hai una prenotazione?")


def test_a_pressed_tile_sinks_at_once(kiosk: Kiosk):
    """The next frame shows that it was felt."""
    kiosk.starts_in_italian()
    before = kiosk.color_of("haveNoBooking")

    kiosk.holds("haveNoBooking")

    assert (before, kiosk.color_of("haveNoBooking")) == ("#ffffff", "#d9e4f7")
    kiosk.lifts("haveNoBooking")


def test_a_closed_office_says_when_it_opens(open_kiosk: OpenKiosk, branch: Branch):
    """Instead of the first page; nobody is sent through a list in vain."""
    branch.now.advance(minutes=180)  # type: ignore[attr-defined]

    kiosk = open_kiosk()

    kiosk.waits_for("Riapre domani alle")


def test_the_back_key_does_not_lead_from_the_number_to_the_question(kiosk: Kiosk, branch: Branch):
    """Else a second answer would give a second number."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    kiosk.tap("no")
    kiosk.waits_for("Il tuo numero")

    kiosk.press_key(Qt.Key.Key_Escape)
    kiosk.settles()

    assert kiosk.shows("Il tuo numero")
    assert len(branch.store.tickets.unfinished()) == 1


def test_a_printer_that_is_not_there_is_not_called_out_of_paper(
    open_kiosk: OpenKiosk, branch: Branch
):
    """Staff would bring a roll for nothing."""
    note_printer(branch, "p1", PrinterCondition.OFFLINE)
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")

    kiosk.tap("no")

    kiosk.waits_for("Ora non possiamo stampare.")
    assert not kiosk.shows("La carta è finita")


def test_a_day_closed_meanwhile_is_said_as_such(kiosk: Kiosk, branch: Branch):
    """Nobody is sent to the reception of a closed office."""
    somebody(branch)
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    reset(acting(branch, Role.RECEPTION), None)

    kiosk.tap("no")

    kiosk.waits_for("Per oggi abbiamo finito")
    kiosk.waits_for("Apre domani alle")
    kiosk.tap("act")
    kiosk.waits_for("La sede è chiusa")


def test_between_two_bands_the_day_is_not_called_over(kiosk: Kiosk, clock: Clock):
    """Somebody answers a minute after the morning has ended; the afternoon is to come."""
    kiosk.finds_the_services()
    kiosk.tap("service-orientation")
    kiosk.waits_for("accesso preferenziale?")
    clock.advance(minutes=125)

    kiosk.tap("no")

    kiosk.waits_for("La sede è chiusa adesso")
    assert not kiosk.shows("Per oggi abbiamo finito")


def test_a_front_desk_that_is_closed_is_not_promised(open_kiosk: OpenKiosk, branch: Branch):
    """A service that needs a booking leads to the ways of booking instead (R2, R8)."""
    kiosk = open_kiosk()
    kiosk.waits_for("Scegli la lingua")
    kiosk.finds_the_services()
    view = kiosk_view(acting(branch, Role.KIOSK), "1")
    alone = replace(view, front_desk=None)

    kiosk.face.show_page(alone, Visit("it", Page.NEEDS_BOOKING, wanted="consulting"))

    kiosk.waits_for("Qui adesso non possiamo prenotare per te.")
    assert kiosk.shows("803\u00a0164")
    assert not kiosk.shows("Prendi il biglietto")
    kiosk.face.show_page(alone, Visit("it", wanted="web_access").told(Notice.SERVICE_CLOSED))
    kiosk.waits_for("Questo servizio")
    assert not kiosk.shows("Prima accoglienza")
