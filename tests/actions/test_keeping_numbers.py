"""The numbers of a day compared, saved for a spreadsheet, and printed; the list of who waits."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, mark_no_show
from kiosk.actions.day_slips import print_numbers, print_waiting
from kiosk.actions.exporting import save_numbers
from kiosk.actions.overview.numbers_view import HalfHour, numbers_before, numbers_today
from kiosk.actions.resetting import reset
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import PrintStatus
from kiosk.printing.slip import Slip, from_json
from kiosk.store.events import Kind
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock

A_DAY_MIN = 24 * 60


@pytest.fixture
def reception(branch: Branch, clock: Clock) -> Branch:
    """The branch at reception, after three people: one served, one who did not come, one waits."""
    for preferential in (False, False, True):
        somebody(branch, preferential=preferential)
    desk = desk_of(branch, "1")
    clock.advance(minutes=4)
    call_next(desk, "1")
    start_serving(desk, "1")
    clock.advance(seconds=90)
    finish(desk, "1")
    call_next(desk, "1")
    mark_no_show(desk, "1")
    return acting(branch, Role.RECEPTION)


def next_day(reception: Branch, clock: Clock) -> None:
    """Close the day, and let the first of the next one come."""
    reset(reception, None)
    clock.advance(minutes=A_DAY_MIN)
    somebody(acting(reception, Role.KIOSK))


def printed(branch: Branch) -> list[Slip]:
    """Return what was sent to the printer, in order."""
    slips = []
    while job := branch.store.jobs.next_of("p1"):
        slips.append(from_json(job.content))
        branch.store.jobs.save(replace(job, status=PrintStatus.PRINTED))
    return slips


def test_the_day_before_is_the_same_before_and_after_it_is_archived(
    reception: Branch, clock: Clock
):
    """But for the half hours in which people were served: retention keeps no clock times."""
    today = numbers_today(reception)
    next_day(reception, clock)
    live = numbers_before(reception)
    assert live is not None
    assert (live.issued, live.typical_s, live.queues) == (3, today.typical_s, today.queues)
    assert dict(live.ended) == {"served": 1, "no_show": 1, "unserved": 1, "voided": 0}
    assert archive(reception) == 1

    kept = numbers_before(reception)

    assert kept is not None
    assert kept.half_hours == (HalfHour("10:00", 3, None),)
    assert replace(kept, half_hours=live.half_hours) == live


def test_the_same_weekday_of_the_week_before_is_compared(reception: Branch, clock: Clock):
    """Monday with Monday, once it is in the archive."""
    assert numbers_today(reception).issued_a_week_ago is None
    next_day(reception, clock)
    archive(reception)
    clock.advance(minutes=6 * A_DAY_MIN)
    somebody(acting(reception, Role.KIOSK))

    assert numbers_today(reception).issued_a_week_ago == 3


def test_a_spreadsheet_reads_the_file(reception: Branch, tmp_path: Path):
    """One line for each figure; saved again, it is replaced; nothing else is left behind."""
    file = save_numbers(reception, tmp_path, "it")
    assert save_numbers(reception, tmp_path, "it") == file

    assert file.name == "postazione-2026-11-23.csv"
    assert list(tmp_path.glob("*.part")) == []
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = [tuple(row) for row in csv.reader(text, delimiter=";")]
    assert rows[0] == ("Giorno", "Dato", "Coda", "Mezz’ora", "Valore")
    day = "2026-11-23"
    assert (day, "Biglietti dati", "", "", "3") in rows
    assert (day, "Non presenti", "", "", "1") in rows
    assert (day, "Arrivati", "", "10:00", "3") in rows
    assert (day, "Servizio tipico, secondi", "A A", "", "90") in rows


@pytest.mark.parametrize("language", ["it", "en", "de", "fr", "sl", "es"])
def test_no_file_and_no_paper_tells_of_a_person(reception: Branch, tmp_path: Path, language: str):
    """No number of a ticket, no desk, no flag, no code (P4, P7, P15)."""
    told = save_numbers(reception, tmp_path, language).read_text("utf-8-sig")
    print_numbers(reception, "p1", language)
    [slip] = printed(reception)

    for text in (told, repr(slip)):
        for ticket in reception.store.tickets.of_day("2026-11-23"):
            for secret in (ticket.id, ticket.token, ticket.written, f"{ticket.number:03d}"):
                assert secret not in text
        assert "priorit" not in text.lower()
        assert "preferen" not in text.lower()


def test_both_are_refused_where_they_cannot_be(reception: Branch, tmp_path: Path):
    """A folder that is none, a day before the first, a printer that nobody knows."""
    for refused, reason in (
        (lambda: save_numbers(reception, tmp_path / "gone", "it"), Reason.CANNOT_SAVE),
        (lambda: save_numbers(reception, tmp_path, "it", before=True), Reason.NO_NUMBERS),
        (lambda: print_numbers(reception, "p1", "it", before=True), Reason.NO_NUMBERS),
        (lambda: print_numbers(reception, "p9", "it"), Reason.UNKNOWN_PRINTER),
        (lambda: print_waiting(reception, "p9", "it"), Reason.UNKNOWN_PRINTER),
    ):
        with pytest.raises(RefusedError) as error:
            refused()
        assert error.value.reason is reason


def test_the_log_says_who_took_numbers_along(reception: Branch, tmp_path: Path):
    """By file or on paper, each time; what could not be saved was not."""
    save_numbers(reception, tmp_path, "it")
    print_numbers(reception, "p1", "it")
    print_waiting(reception, "p1", "it", queue="A")
    with pytest.raises(RefusedError):
        save_numbers(reception, tmp_path / "missing", "it")

    audit = reception.store.events.audit_of_day("2026-11-23")

    assert [(line["kind"], line["actor"], line["detail"]) for line in audit] == [
        (Kind.NUMBERS_SAVED, "reception:1", '{"of": "2026-11-23"}'),
        (Kind.NUMBERS_PRINTED, "reception:1", '{"of": "2026-11-23"}'),
        (Kind.WAITING_PRINTED, "reception:1", '{"waiting": 1}'),
    ]


def test_the_paper_says_what_the_page_says(reception: Branch):
    """Tickets given, served, how long people waited."""
    print_numbers(reception, "p1", "it")

    [slip] = printed(reception)
    assert (slip.digits, slip.service) == ("3", ("Biglietti dati",))
    assert [one.values for one in slip.facts] == [("1",), ("4 min",)]
    assert slip.order_note == ("Non presenti 1 · Non serviti 0 · Annullati 0",)
    assert slip.facts_note == ("23/11/2026",)


def test_the_list_holds_every_number_that_waits_and_nothing_of_their_turn(branch: Branch):
    """Ninety of two queues on two slips, in the order of the numbers."""
    for number in range(90):
        somebody(branch, preferential=number % 7 == 0)
    somebody(branch, "quick")
    reception = acting(branch, Role.RECEPTION)

    assert print_waiting(reception, "p1", "it") == 91

    slips = printed(branch)
    lines = [text for one in slips for text in one.order_note + one.validity + one.missed_call]
    assert [one.digits for one in slips] == ["91", "91"]
    told = [(line.split()[0], number) for line in lines for number in line.split()[1:]]
    assert told == [*(("A", f"{number:03d}") for number in range(1, 91)), ("E", "001")]
    assert print_waiting(reception, "p1", "it", queue="E") == 1
    assert print_waiting(reception, "p1", "it", queue="L") == 0
