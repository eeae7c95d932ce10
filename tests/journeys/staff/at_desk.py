"""A desk's day, action by action."""

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.desks import pause
from kiosk.actions.serving import finish, park, start_serving
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.permission import Action
from tests.actions.arrivals import booked
from tests.builders import desk_of, somebody
from tests.fakes import Clock
from tests.journeys.staff.journey import Journeys, Post

DESK = "3"
"""Serves consulting, to which a general counter comes in the small office of the tests."""
JOURNEYS = Journeys()


def opened(branch: Branch, _clock: Clock) -> None:
    """The desk is open."""
    desk_of(branch, DESK)


def one_waits(branch: Branch, clock: Clock) -> None:
    """Somebody waits for the open desk."""
    opened(branch, clock)
    somebody(branch)


def one_is_called(branch: Branch, clock: Clock) -> None:
    """And was called long enough ago to be called again."""
    one_waits(branch, clock)
    call_next(desk_of(branch, DESK), DESK)
    clock.advance(seconds=16)


def one_is_served(branch: Branch, clock: Clock) -> None:
    """And has come."""
    one_is_called(branch, clock)
    start_serving(desk_of(branch, DESK), DESK)


def one_missed_the_call(branch: Branch, clock: Clock) -> None:
    """A 001 did not come, and A 002 was served since."""
    one_is_called(branch, clock)
    mine = desk_of(branch, DESK)
    mark_no_show(mine, DESK)
    somebody(branch)
    call_next(mine, DESK)
    start_serving(mine, DESK)
    finish(mine, DESK)


def one_is_put_aside(branch: Branch, clock: Clock) -> None:
    """And fetches a copy."""
    one_is_served(branch, clock)
    park(desk_of(branch, DESK), DESK)


def paused(branch: Branch, _clock: Clock) -> None:
    """The desk is on a pause."""
    pause(desk_of(branch, DESK), DESK)


def one_has_a_phone_call(branch: Branch, clock: Clock) -> None:
    """Somebody has an appointment by phone."""
    opened(branch, clock)
    booked(branch, clock, service="consulting", mode=DeliveryMode.PHONE_RECONTACT)


@JOURNEYS.of_actions(Action.OPEN_DESK, Action.DESK_VIEW)
def opens(post: Post) -> None:
    """In the morning."""
    post.sees("Lo sportello è chiuso")
    post.presses("openDesk", "Return")
    post.sees("Libero")


@JOURNEYS.of_actions(Action.PAUSE, Action.GO_ON, before=opened)
def takes_a_pause_and_comes_back(post: Post) -> None:
    """For the usual reason."""
    post.presses("pause", "F10")
    post.presses("giveReason", "Return")
    post.sees("Sei in pausa")
    post.presses("goOn", "Return")
    post.sees("Libero")


@JOURNEYS.of_actions(Action.CLOSE_DESK, before=paused)
def closes(post: Post) -> None:
    """From the pause, where the button is."""
    post.sees("Sei in pausa")
    post.presses("closeDesk")
    post.sees("Lo sportello è chiuso")


@JOURNEYS.of_actions(Action.CALL_NEXT, Action.START_SERVING, Action.FINISH, before=one_waits)
def serves_one(post: Post) -> None:
    """The whole way of one person."""
    post.sees("Chiama il prossimo")
    post.presses("callNext", "F8")
    post.sees("Chiamata in corso")
    post.presses("start", "Return")
    post.sees("In servizio")
    post.presses("finish", "Return")
    post.sees("finito alle")


@JOURNEYS.of_actions(Action.FINISH, Action.CALL_NEXT, before=one_is_served)
def finishes_and_calls_the_next(post: Post) -> None:
    """With one press."""
    somebody(post.branch)
    post.sees("1 person" if post.screen.shows("1 person") else "In attesa per te: 1")
    post.presses("finishAndCallNext", "F8")
    post.sees("Chiamata in corso")


@JOURNEYS.of_actions(Action.CALL, Action.TICKETS_LIKE, before=one_waits)
def calls_a_number(post: Post) -> None:
    """Before its turn, for the usual reason."""
    post.sees("Chiama il prossimo")
    post.presses("openFind", "F4")
    post.sees("Chiami una persona prima del suo turno.")
    post.types("A1")
    post.sees("Chiama A\u00a0001")
    post.presses("callFound", "Return")
    post.sees("Perché prima del suo turno?")
    post.presses("giveReason", "Return")
    post.sees("Chiamata in corso")


@JOURNEYS.of_actions(Action.RECALL, before=one_is_called)
def calls_again(post: Post) -> None:
    """Nobody came."""
    post.presses("recall", "F8")
    post.sees("2 chiamate su 3")


@JOURNEYS.of_actions(Action.MARK_NO_SHOW, Action.UNDO, before=one_is_called)
def marks_a_no_show_and_takes_it_back(post: Post) -> None:
    """They come after all."""
    post.presses("noShow", "F9")
    post.sees("È arrivato")
    post.presses("undo", "Escape")
    post.sees("Chiamata in corso")


@JOURNEYS.of_actions(Action.LET_BACK, Action.CALL, before=one_missed_the_call)
def lets_somebody_back_in_and_calls_them(post: Post) -> None:
    """They come when the desk has gone on; the same button calls them then."""
    post.sees("finito alle")
    post.presses("openFind", "F4")
    post.sees("Indietro")
    post.types("A1")
    post.sees("È tornato: rimetti in coda")
    post.presses("callFound", "Return")
    post.sees("Chiama A\u00a0001")
    post.rests()
    post.presses("callFound", "Return")
    post.sees("Perché prima del suo turno?")
    post.presses("giveReason", "Return")
    post.sees("Chiamata in corso")


@JOURNEYS.of_actions(Action.PARK, before=one_is_served)
def puts_aside(post: Post) -> None:
    """For the usual reason."""
    post.presses("park", "F7")
    post.sees("Perché metti da parte?")
    post.presses("giveReason", "F7")
    post.sees("messo da parte alle")


@JOURNEYS.of_actions(Action.RESUME, before=one_is_put_aside)
def goes_on_with_who_was_put_aside(post: Post) -> None:
    """They are back with the copy."""
    post.sees("Messi da parte")
    post.presses("resume A\u00a0001", "F7")
    post.sees("In servizio")


@JOURNEYS.of_actions(Action.TRANSFER, before=one_is_served)
def sends_on(post: Post) -> None:
    """To the first other queue, with the place."""
    post.presses("openTransfer", "F6")
    post.sees("Trasferisci A\u00a0001")
    post.presses("target service:quick", "1")
    post.sees("Trasferisci a E")
    post.presses("transfer", "Return")
    post.sees("trasferito alle")


@JOURNEYS.of_actions(Action.BEGIN_REMOTE, before=one_has_a_phone_call)
def calls_by_phone(post: Post) -> None:
    """From the list of today."""
    post.sees("al telefono")
    post.presses("begin 10:33", "F3")
    post.sees("Al telefono")
