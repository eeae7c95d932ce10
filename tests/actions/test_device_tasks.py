"""What reception has to do about kiosks and their printers, in words that say what helps."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_alive, note_printer
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.printing_out import Spool, print_next
from kiosk.actions.views import Task
from kiosk.domain.actor import Role
from kiosk.domain.giving import PASSING, Giving
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from tests.builders import acting, local, somebody
from tests.fakes import Clock, FakePrinter
from ui.reception.phrases import Phrases

CONDITIONS = {
    PrinterCondition.PAPER_OUT: "Dà il numero sullo schermo. Cambia il rotolo.",
    PrinterCondition.OFFLINE: "Dà il numero sullo schermo. Controlla corrente e cavo.",
    PrinterCondition.SILENT: "Dà il numero sullo schermo. Spegnila e riaccendila.",
    PrinterCondition.CUTTER: "È fuori servizio. Spegni, togli la carta, riaccendi.",
    PrinterCondition.JAM: "È fuori servizio. Apri il coperchio e togli la carta.",
    PrinterCondition.PAPER_LOW: "Stampa ancora. Metti un rotolo nuovo, poi premi.",
}
STRICT = {
    PrinterCondition.PAPER_OUT: "È fuori servizio. Cambia il rotolo.",
    PrinterCondition.OFFLINE: "È fuori servizio. Controlla corrente e cavo.",
}
LATER = {
    PrinterCondition.COVER_OPEN: "Dà il numero sullo schermo. Chiudi il coperchio.",
    PrinterCondition.HOT: "Dà il numero sullo schermo. Riparte da sola tra pochi minuti.",
    PrinterCondition.NOT_TAKEN: (
        "Dà il numero sullo schermo. Togli il biglietto dall’uscita. Vale ancora."
    ),
}


def tasks(branch: Branch) -> tuple[Task, ...]:
    """Return what reception has to do."""
    return reception_view(acting(branch, Role.RECEPTION)).tasks


def said(branch: Branch) -> list[str]:
    """Return the details of what reception has to do."""
    phrases = Phrases(branch.words, "it")
    return [phrases.task_detail(task) for task in tasks(branch)]


def is_in(branch: Branch, condition: PrinterCondition) -> None:
    """Let the kiosk be alive and its printer be so."""
    note_alive(branch, "kiosk")
    note_printer(branch, "p1", condition)


@pytest.mark.parametrize(("condition", "detail"), CONDITIONS.items())
def test_each_condition_says_what_the_kiosk_does_and_what_helps(
    branch: Branch, condition: PrinterCondition, detail: str
):
    """At once, and since when."""
    is_in(branch, condition)

    [task] = tasks(branch)

    assert said(branch) == [detail]
    assert task.since == local(10, 28)
    assert dict(task.values) == {"place": "1"}


@pytest.mark.parametrize(("condition", "detail"), STRICT.items())
def test_a_kiosk_that_gives_no_number_without_paper_is_out_of_service(
    branch: Branch, condition: PrinterCondition, detail: str
):
    """It says what it does there, not what it would do elsewhere."""
    is_in(branch, condition)
    office = replace(branch.office, ticket_without_paper=False)

    assert said(replace(branch, office=office)) == [detail]


@pytest.mark.parametrize(("condition", "detail"), LATER.items())
def test_what_may_pass_by_itself_is_told_after_a_minute(
    branch: Branch, clock: Clock, condition: PrinterCondition, detail: str
):
    """Staff who open the cover are not told that it is open."""
    is_in(branch, condition)
    clock.advance(seconds=59)
    view = reception_view(acting(branch, Role.RECEPTION))
    assert (view.tasks, view.changes_in) == ((), timedelta(seconds=1))

    clock.advance(seconds=1)

    assert said(branch) == [detail]
    assert reception_view(acting(branch, Role.RECEPTION)).changes_in is None


def test_a_clock_that_was_set_back_hides_no_open_cover(branch: Branch, clock: Clock):
    """Else kiosk and staff would take it for a short pause until the clock has caught up."""
    is_in(branch, PrinterCondition.COVER_OPEN)
    clock.advance(minutes=-60)
    is_in(branch, PrinterCondition.COVER_OPEN)

    assert said(branch) == [LATER[PrinterCondition.COVER_OPEN]]
    assert kiosk_view(branch, "1").giving is Giving.WITHOUT_PAPER


def test_the_passing_ones_are_all_tested():
    """The three tables hold every condition that is not well."""
    assert set(LATER) == PASSING
    well = {PrinterCondition.READY, PrinterCondition.UNKNOWN}
    assert {*CONDITIONS, *LATER} == set(PrinterCondition) - well


@pytest.mark.parametrize(
    ("status", "last"),
    [
        (PrintStatus.UNKNOWN, "Ultimo biglietto A\u00a0002: forse non stampato."),
        (PrintStatus.PRINTED, "Ultimo biglietto A\u00a0002: stampato."),
        (PrintStatus.FAILED, "Ultimo biglietto A\u00a0002: non stampato."),
        (PrintStatus.SENT, "Ultimo biglietto A\u00a0002: mandato, senza conferma."),
    ],
)
def test_with_paper_stuck_inside_the_last_number_is_told(
    branch: Branch, status: PrintStatus, last: str
):
    """Whoever opens the printer knows which slip may be in it."""
    printer = FakePrinter()
    for _ in range(2):
        somebody(branch, printer="p1")
        printer.result = SendResult(status, Confirmation.NONE, PrinterCondition.JAM)
        print_next(branch, Spool("p1", printer, lambda slip, _: slip.number.encode()))
        note_printer(branch, "p1", PrinterCondition.READY)
    is_in(branch, PrinterCondition.JAM)

    [stuck] = [one for one in tasks(branch) if one.kind == "printer"]

    detail = Phrases(branch.words, "it").task_detail(stuck)
    assert detail == f"È fuori servizio. Apri il coperchio e togli la carta. {last}"


def test_a_last_slip_that_may_be_inside_is_told_so(branch: Branch):
    """Beside a task that says the same: "printed" would contradict it."""
    printer = FakePrinter()
    somebody(branch, printer="p1")
    printer.result = SendResult(
        PrintStatus.PRINTED, Confirmation.UNCUT, PrinterCondition.CUTTER, paper_mm=80
    )
    print_next(branch, Spool("p1", printer, lambda slip, _: slip.number.encode()))
    is_in(branch, PrinterCondition.CUTTER)

    assert any("A\u00a0001: forse è nella stampante" in one for one in said(branch))


def test_a_slip_of_another_printer_is_not_told(branch: Branch):
    """Nor one of reception's own."""
    printers = {**branch.office.printers, "p2": replace(branch.office.printers["p1"], name="p2")}
    both = replace(branch, office=replace(branch.office, printers=printers))
    somebody(both, printer="p2")
    is_in(both, PrinterCondition.JAM)

    assert said(both) == ["È fuori servizio. Apri il coperchio e togli la carta."]


def test_paper_that_is_nearly_out_is_told_again_every_hour(branch: Branch, clock: Clock):
    """Each time it is another task for whoever has seen the one before."""
    is_in(branch, PrinterCondition.PAPER_LOW)
    assert reception_view(acting(branch, Role.RECEPTION)).changes_in == timedelta(hours=1)
    [first] = tasks(branch)

    times = []
    for _ in range(3):
        clock.advance(minutes=40)
        is_in(branch, PrinterCondition.PAPER_LOW)
        times.append([task.told for task in tasks(branch)])

    assert (first.kind, first.told) == ("paper", 0)
    assert times == [[0], [1], [2]]


def test_people_come_before_paper_that_is_only_low(branch: Branch):
    """It still prints."""
    is_in(branch, PrinterCondition.PAPER_LOW)
    branch.store.places.ask_help("1", branch.now())

    assert [task.kind for task in tasks(branch)] == ["help", "paper"]
