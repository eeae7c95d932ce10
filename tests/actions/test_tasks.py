"""What reception has to do: slips that did not come out, people whom no desk serves."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.issuing import reprint, void
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.overview.tasks import LEAST_FOR_SHARE
from kiosk.actions.printing_out import Spool, print_next
from kiosk.actions.serving import close_as_served
from kiosk.actions.views import IssuedView, Task
from kiosk.domain.actor import Role
from kiosk.domain.desk import Desk
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.store.events import Kind
from tests.builders import acting, desk_of, somebody
from tests.fakes import FakePrinter
from tests.waits import foreseen

FAILED = SendResult(PrintStatus.FAILED, Confirmation.NONE, PrinterCondition.UNKNOWN)
UNKNOWN = SendResult(PrintStatus.UNKNOWN, Confirmation.NONE, PrinterCondition.UNKNOWN)


@pytest.fixture
def printer() -> FakePrinter:
    """A printer that is well."""
    return FakePrinter()


@pytest.fixture
def spool(printer: FakePrinter) -> Spool:
    """The kiosk's spool."""
    return Spool("p1", printer, lambda slip, _: slip.number.encode())


def printed(
    branch: Branch, spool: Spool, printer: FakePrinter, result: SendResult | None
) -> IssuedView:
    """Let somebody take a ticket, and its slip end like this."""
    view = somebody(branch, printer="p1")
    printer.result = result
    print_next(branch, spool)
    return view


def tasks(branch: Branch) -> tuple[Task, ...]:
    """Return what reception has to do."""
    return reception_view(acting(branch, Role.RECEPTION)).tasks


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (FAILED, "Biglietto A\u00a0001: la stampa non è uscita"),
        (UNKNOWN, "Biglietto A\u00a0001: la stampa non è sicura"),
    ],
)
def test_a_slip_that_may_not_have_come_out_is_something_to_do(
    branch: Branch, spool: Spool, printer: FakePrinter, result: SendResult, said: str
):
    """Its button opens the ticket."""
    view = printed(branch, spool, printer, result)

    [task] = tasks(branch)

    assert (task.kind, task.ticket_id, task.subject) == ("slip", view.ticket_id, "A\u00a0001")
    assert branch.words.say("it", task.key, **dict(task.values)) == said


def test_a_slip_that_was_sent_or_printed_is_none(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """A printer that cannot confirm gives no alarm with each slip."""
    sent = SendResult(PrintStatus.SENT, Confirmation.NONE, PrinterCondition.UNKNOWN)
    printed(branch, spool, printer, sent)
    printed(branch, spool, printer, None)

    assert tasks(branch) == ()


def test_a_reprint_does_it_unless_it_fails_too(branch: Branch, spool: Spool, printer: FakePrinter):
    """Only the latest copy counts."""
    view = printed(branch, spool, printer, FAILED)
    reception = acting(branch, Role.RECEPTION)

    reprint(reception, view.ticket_id, printer="p1")
    assert tasks(branch) == ()

    printer.result = UNKNOWN
    print_next(branch, spool)
    assert [task.key for task in tasks(branch)] == ["task.slip_unknown"]


@pytest.mark.parametrize("how", ["voided", "served"])
def test_a_ticket_that_has_ended_needs_no_slip(
    branch: Branch, spool: Spool, printer: FakePrinter, how: str
):
    """Nobody is there to take it."""
    view = printed(branch, spool, printer, FAILED)
    reception = acting(branch, Role.RECEPTION)

    if how == "voided":
        void(reception, view.ticket_id)
    else:
        call_next(desk_of(branch, "1"), "1")
        close_as_served(reception, "1")

    assert tasks(branch) == ()


def test_many_slips_are_a_few_things_to_do(branch: Branch, spool: Spool, printer: FakePrinter):
    """The latest first: that person may still stand there."""
    for _ in range(7):
        printed(branch, spool, printer, FAILED)

    assert [task.subject for task in tasks(branch)] == [
        "A\u00a0007", "A\u00a0006", "A\u00a0005",
    ]  # fmt: skip


def without(desks: Mapping[str, Desk], service: str) -> dict[str, Desk]:
    """Return the desks with one service less."""
    return {name: replace(desk, services=desk.services - {service}) for name, desk in desks.items()}


def test_somebody_whom_no_desk_serves_is_something_to_do(branch: Branch):
    """They would wait for ever; the button opens the ticket."""
    view = somebody(branch, "quick")
    somebody(branch)
    office = replace(branch.office, desks=without(branch.office.desks, "quick"))

    [task] = tasks(replace(branch, office=office))

    assert (task.kind, task.key) == ("unserved", "task.unserved_service")
    assert (task.subject, task.ticket_id) == ("E\u00a0001", view.ticket_id)


def test_somebody_whom_only_closed_desks_serve_is_something_to_do(branch: Branch):
    """As soon as the first desk is open: until then nobody is served, and that is no alarm."""
    somebody(branch, "quick")
    assert tasks(branch) == ()

    desk_of(branch, "1")
    assert [task.key for task in tasks(branch)] == ["task.unserved_service"]

    desk_of(branch, "2")
    assert tasks(branch) == ()


def test_a_slip_that_was_only_sent_is_not_told_as_printed(
    branch: Branch, spool: Spool, printer: FakePrinter
):
    """The history keeps what is known, no more."""
    sent = SendResult(PrintStatus.SENT, Confirmation.NONE, PrinterCondition.UNKNOWN)

    view = printed(branch, spool, printer, sent)

    kinds = [event.kind for event in branch.store.events.of_ticket(view.ticket_id)]
    assert kinds == [Kind.ISSUED, Kind.PRINT_SENT]


def test_people_who_will_wait_beyond_the_goal_are_something_to_do(branch: Branch):
    """Before anybody has: another desk may still help."""
    desk_of(branch, "1")
    for _ in range(12):
        somebody(branch)
    assert tasks(branch) == ()
    foreseen(branch)

    [task] = tasks(branch)

    last = max(branch.store.tickets.waiting(), key=lambda one: one.number)
    assert (task.kind, task.ticket_id) == ("will_wait", last.id)
    assert branch.words.say("it", task.key, **dict(task.values)).startswith("Coda A: ")


@pytest.mark.parametrize(("preferential", "said"), [(9, False), (10, True)])
def test_that_many_have_preferential_access_is_something_to_know(
    branch: Branch, preferential: int, *, said: bool
):
    """More than thirty of a hundred, and of thirty tickets at least (edge case 14)."""
    desk_of(branch, "1")
    for number in range(LEAST_FOR_SHARE):
        assert not [one for one in tasks(branch) if one.kind == "preferential"]
        somebody(branch, preferential=number < preferential)

    told = [one for one in tasks(branch) if one.kind == "preferential"]

    assert bool(told) is said
    if told:
        words = branch.words.say("it", told[0].key, **dict(told[0].values))
        assert words == "Accesso preferenziale: 33% dei biglietti"
