"""How reception closes the day or a queue, action by action."""

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.serving import start_serving
from kiosk.domain.permission import Action
from tests.builders import desk_of, local, somebody
from tests.fakes import Clock
from tests.journeys.staff.at_reception import one_waits
from tests.journeys.staff.journey import Journeys, Post
from tests.waits import foreseen

JOURNEYS = Journeys()


def one_is_served(branch: Branch, clock: Clock) -> None:
    """Desk 1 has not finished A 001."""
    one_waits(branch, clock)
    call_next(desk_of(branch, "1"), "1")
    start_serving(desk_of(branch, "1"), "1")


def too_late(branch: Branch, clock: Clock) -> None:
    """Forty wait for one desk, ten minutes before the end."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for _ in range(40):
        somebody(branch)
    foreseen(branch)


@JOURNEYS.of_actions(
    Action.RESET_PREVIEW, Action.RESET, Action.UNDO_RESET, Action.RESET_WHILE_OPEN,
    before=one_waits, supervisor=True,
)  # fmt: skip
def closes_the_day_and_opens_it(post: Post) -> None:
    """In two steps during the opening hours, and the way back."""
    post.presses("page-close")
    post.sees("1 biglietto in attesa")
    post.presses("continue")
    post.sees("Chiudi 1 biglietto")
    post.rests()
    post.presses("close")
    post.sees("La giornata è chiusa dalle 10:28")
    post.rests()
    post.presses("undo-close")
    post.sees("1 biglietto in attesa")


@JOURNEYS.of_actions(Action.KEEP_OPEN, before=too_late, supervisor=True)
def lets_a_service_go_on(post: Post) -> None:
    """However late it is, and then no longer."""
    post.presses("page-messages")
    post.sees("Niente più biglietti per oggi")
    post.presses("keep-orientation")
    post.sees("Biglietti fino alla chiusura")
    post.rests()
    post.presses("keep-orientation")
    post.sees("Niente più biglietti per oggi")


@JOURNEYS.of_actions(Action.RESET, before=one_waits, supervisor=True)
def resets_a_queue(post: Post) -> None:
    """Only A, from the first number."""
    post.presses("page-close")
    post.sees("1 biglietto in attesa")
    post.presses("one-queue")
    post.sees("Azzera una coda")
    post.presses("answer-restart")
    post.presses("continue")
    post.sees("Chiudi 1 biglietto")
    post.rests()
    post.presses("close")
    post.sees("La coda A è azzerata")


@JOURNEYS.of_actions(Action.CLOSE_AS_SERVED, before=one_is_served)
def finishes_for_a_desk(post: Post) -> None:
    """Which forgot to."""
    post.presses("page-close")
    post.sees("Lo sportello 1 sta ancora servendo A\u00a0001.")
    post.presses("served-1")
    post.screen.waits_until_gone("sta ancora servendo")


@JOURNEYS.of_actions(Action.CLOSE_AS_SERVED, Action.TAKE_BACK, before=one_is_served)
def takes_a_finish_back(post: Post) -> None:
    """The desk had not forgotten."""
    post.presses("page-close")
    post.sees("Lo sportello 1 sta ancora servendo A\u00a0001.")
    post.presses("served-1")
    post.sees("A\u00a0001 chiuso come servito")
    post.rests()
    post.presses("take-back", "Escape")
    post.sees("Lo sportello 1 sta ancora servendo A\u00a0001.")
