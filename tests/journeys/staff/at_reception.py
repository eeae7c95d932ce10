"""Reception's day, action by action."""

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.devices import note_alive, note_printer
from kiosk.actions.helping import ask_for_help
from kiosk.domain.permission import Action
from kiosk.domain.printer import PrinterCondition
from tests.actions.arrivals import booked
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.journeys.staff.journey import Journeys, Post

JOURNEYS = Journeys()


def one_waits(branch: Branch, _clock: Clock) -> None:
    """Somebody has A 001."""
    somebody(branch)


def two_have_the_same_digits(branch: Branch, clock: Clock) -> None:
    """A 001 and E 001 wait."""
    one_waits(branch, clock)
    somebody(branch, "quick")


def one_came_yesterday(branch: Branch, clock: Clock) -> None:
    """On Monday; it is Tuesday now, when all began at Monday 10:28."""
    somebody(branch)
    clock.advance(minutes=24 * 60)


def one_has_two(branch: Branch, clock: Clock) -> None:
    """Somebody has A 001 and A 002."""
    one_waits(branch, clock)
    somebody(branch)


def one_did_not_come(branch: Branch, clock: Clock) -> None:
    """A 001 was called and nobody came."""
    one_waits(branch, clock)
    call_next(desk_of(branch, "1"), "1")
    mark_no_show(desk_of(branch, "1"), "1")


def one_has_booked(branch: Branch, clock: Clock) -> None:
    """Somebody comes at 10:33."""
    booked(branch, clock)


def one_asks_for_help(branch: Branch, _clock: Clock) -> None:
    """At the kiosk."""
    ask_for_help(branch)


def a_roll_is_counted(branch: Branch, _clock: Clock) -> None:
    """The printer has no sensor for the end of its roll."""
    note_alive(branch, "kiosk")
    branch.store.places.use_paper("p1", 5_000)
    note_printer(branch, "p1", PrinterCondition.READY)


def looks_up(post: Post, number: str = "A1") -> None:
    """Find a ticket on its page."""
    post.presses("page-tickets")
    post.sees("Nuovo biglietto per una persona")
    post.writes("search", number)
    post.sees("Preso alle 10:28")


@JOURNEYS.of_actions(Action.RECEPTION_VIEW, Action.NUMBERS_TODAY)
def reads_the_day(post: Post) -> None:
    """How many came."""
    post.sees("Adesso in sede")
    post.presses("page-numbers")
    post.sees("Numeri di oggi")


@JOURNEYS.of_actions(Action.SAVE_NUMBERS, Action.PRINT_NUMBERS, before=one_waits)
def keeps_the_numbers(post: Post) -> None:
    """As a file, and on paper."""
    post.presses("page-numbers")
    post.sees("Numeri di oggi")
    post.presses("save-numbers")
    post.sees("Salvato: ")
    post.presses("print-numbers")
    post.sees("Il foglio esce adesso.")


@JOURNEYS.of_actions(Action.NUMBERS_BEFORE, before=one_came_yesterday)
def looks_at_yesterday(post: Post) -> None:
    """And back at today."""
    post.presses("page-numbers")
    post.sees("Numeri di oggi")
    post.presses("other-day")
    post.sees("Numeri di ieri")
    post.rests()
    post.presses("other-day")
    post.sees("Numeri di oggi")


@JOURNEYS.of_actions(Action.PRINT_WAITING, before=one_waits)
def prints_the_list(post: Post) -> None:
    """Before the day is closed."""
    post.presses("page-close")
    post.sees("1 biglietto in attesa")
    post.presses("print-list")
    post.screen.until(lambda: post.branch.store.jobs.next_of("p1"))


@JOURNEYS.of_actions(Action.TAKE_TICKET)
def gives_a_ticket(post: Post) -> None:
    """On somebody's behalf, with a slip."""
    post.presses("page-tickets")
    post.presses("service-orientation")
    post.presses("print")
    post.sees("Biglietto dato")


@JOURNEYS.of_actions(Action.FIND_TICKET, before=two_have_the_same_digits)
def asks_which(post: Post) -> None:
    """The digits alone list both."""
    post.presses("page-tickets")
    post.writes("search", "1")
    post.sees("Quale?")
    post.presses("match-E001")
    post.sees("Annulla il biglietto")


@JOURNEYS.of_actions(Action.REPRINT, before=one_waits)
def prints_again(post: Post) -> None:
    """The slip was lost."""
    looks_up(post)
    post.presses("reprint")
    post.sees("A\u00a0001 si stampa di nuovo.")


@JOURNEYS.of_actions(Action.VOID, Action.FIND_TICKET, before=one_waits)
def voids(post: Post) -> None:
    """In two steps."""
    looks_up(post)
    post.presses("void")
    post.sees("non viene più chiamata")
    post.rests()
    post.presses("void-now")
    post.sees("A\u00a0001 è annullato.")


@JOURNEYS.of_actions(Action.REINSTATE, before=one_did_not_come)
def lets_back_in(post: Post) -> None:
    """Within the grace time."""
    looks_up(post)
    post.presses("reinstate")
    post.sees("A\u00a0001 è di nuovo in fila.")


@JOURNEYS.of_actions(Action.VOID, Action.TAKE_BACK, before=one_waits)
def takes_a_void_back(post: Post) -> None:
    """The wrong person's ticket."""
    looks_up(post)
    post.presses("void")
    post.sees("non viene più chiamata")
    post.rests()
    post.presses("void-now")
    post.sees("A\u00a0001 è annullato.")
    post.rests()
    post.presses("take-back", "Escape")
    post.sees("A\u00a0001 è come prima.")
    post.sees("In attesa")


@JOURNEYS.of_actions(Action.MERGE, Action.TAKE_BACK, before=one_has_two)
def takes_a_merge_back(post: Post) -> None:
    """They were two people after all."""
    looks_up(post, "A2")
    post.presses("merge")
    post.sees("Quale altro numero ha la persona?")
    post.writes("twin", "A1")
    post.rests()
    post.presses("merge-now")
    post.sees("A\u00a0002 e A\u00a0001 uniti")
    post.rests()
    post.presses("take-back", "Escape")
    post.sees("A\u00a0002 è come prima.")


@JOURNEYS.of_actions(Action.REINSTATE, Action.TAKE_BACK, before=one_did_not_come)
def takes_a_letting_in_back(post: Post) -> None:
    """It was somebody else."""
    looks_up(post)
    post.presses("reinstate")
    post.sees("A\u00a0001 rimesso in fila")
    post.rests()
    post.presses("take-back", "Escape")
    post.sees("Non presente")


@JOURNEYS.of_actions(Action.HAS_PREFERENCE, Action.SET_PREFERENCE, before=one_waits)
def corrects_an_answer(post: Post) -> None:
    """Without a reason."""
    looks_up(post)
    post.presses("preference")
    post.sees("Lascia così")
    post.rests()
    post.presses("answer-preferred")
    post.sees("Risposta cambiata per A\u00a0001.")


@JOURNEYS.of_actions(Action.MERGE, before=one_has_two)
def makes_one_of_two(post: Post) -> None:
    """The other number is typed."""
    looks_up(post, "A2")
    post.presses("merge")
    post.sees("Quale altro numero ha la persona?")
    post.writes("twin", "A1")
    post.rests()
    post.presses("merge-now")
    post.sees("Resta solo A\u00a0002")


@JOURNEYS.of_actions(Action.BOOKINGS_TODAY, Action.CHECK_IN, before=one_has_booked)
def checks_in_by_the_time(post: Post) -> None:
    """Chosen in the list."""
    post.presses("page-bookings")
    post.sees("non ancora qui")
    post.presses("booking-10:33")
    post.sees("È arrivato: stampa")
    post.presses("arrive")
    post.sees("Numero L\u00a0001.")


@JOURNEYS.of_actions(Action.FIND_BOOKING, Action.CHECK_IN, before=one_has_booked)
def checks_in_by_the_code(post: Post) -> None:
    """Typed as the person says it."""
    post.presses("page-bookings")
    post.writes("booking-code", "48210700")
    post.rests()
    post.presses("find-booking")
    post.sees("È arrivato: stampa")
    post.presses("arrive")
    post.sees("Numero L\u00a0001.")


@JOURNEYS.of_actions(Action.BOOKABLE_SERVICES, Action.NEXT_OPEN_DAY, Action.FREE_SLOTS, Action.BOOK)
def books(post: Post) -> None:
    """For tomorrow, in person, with a slip."""
    post.presses("page-bookings")
    post.presses("bookable-consulting")
    post.sees("lunedì 23 novembre 2026")
    post.presses("day-after")
    post.sees("martedì 24 novembre 2026")
    post.presses("time-8:35")
    post.sees("Prenota le 8:35 e stampa")
    post.presses("book")
    post.sees("Prenotato domani alle 8:35. Codice")


@JOURNEYS.of_actions(Action.OPENS_AFTER, Action.CLOSE_SERVICE, Action.OPEN_SERVICE)
def closes_a_service_and_opens_it(post: Post) -> None:
    """What the kiosks will say is read before."""
    post.presses("page-messages")
    post.presses("close-quick")
    post.sees("La postazione dirà")
    post.presses("answer-shut-half_hour")
    post.sees("apre alle 11:00")
    post.presses("close-service")
    post.sees("Riapri")
    post.rests()
    post.presses("open-quick")
    post.screen.waits_until_gone("Riapri")


@JOURNEYS.of_actions(Action.PUT_UP_MESSAGE, Action.TAKE_DOWN_MESSAGE)
def speaks_to_the_hall(post: Post) -> None:
    """A prepared sentence."""
    post.presses("page-messages")
    post.presses("prepared-long_waits")
    post.screen.until(lambda: post.screen.item("message-0").property("text"))
    post.presses("put-up")
    post.sees("Adesso: “Oggi l’attesa è lunga.”")
    post.presses("take-down")
    post.sees("Gli schermi mostrano il testo di sempre.")


@JOURNEYS.of_actions(Action.HELP_GIVEN, before=one_asks_for_help)
def gives_help(post: Post) -> None:
    """Somebody calls from the kiosk."""
    post.sees("Postazione 1: una persona chiede aiuto")
    post.presses("task-help")
    post.sees("Niente da fare")


@JOURNEYS.of_actions(Action.CHANGE_ROLL, before=a_roll_is_counted)
def changes_a_roll(post: Post) -> None:
    """Before anybody was told."""
    post.presses("page-devices")
    post.sees("Rotolo cambiato")
    post.presses("roll-Postazione 1")
    post.sees("Rotolo nuovo")
