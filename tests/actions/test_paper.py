"""Paper that is counted, for printers that cannot see their roll end come."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.paper import change_roll, is_counted_low
from kiosk.actions.printing_out import Spool, print_next
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import PrinterPlace
from kiosk.domain.printer import Confirmation, PrinterCondition, PrintStatus
from kiosk.printing.printer import SendResult
from kiosk.printing.slip import Slip
from kiosk.store.events import Kind
from tests.builders import GENERIC, a_branch, acting, an_office, somebody
from tests.fakes import Clock, FakePrinter


def built(slip: Slip, process_id: str) -> bytes:
    """Return bytes that say what they would print."""
    return f"{slip.number} {process_id}".encode()


def a_long_slip(mm: float) -> FakePrinter:
    """Return a printer whose next slip takes so much paper."""
    printer = FakePrinter()
    printer.result = SendResult(
        PrintStatus.PRINTED, Confirmation.PROCESS_ID, PrinterCondition.READY, mm
    )
    return printer


def print_one(branch: Branch, mm: float) -> None:
    """Let somebody take a slip as long as this."""
    somebody(branch, printer="p1")
    print_next(branch, Spool("p1", a_long_slip(mm), built))


def test_with_a_hundred_slips_left_on_the_roll_staff_are_told(branch: Branch):
    """80 m: 66.4 of them are used then; it still prints."""
    print_one(branch, 66_300)
    before = kiosk_view(branch, "1").printer
    print_one(branch, 136)

    assert before is PrinterCondition.READY
    assert kiosk_view(branch, "1").printer is PrinterCondition.PAPER_LOW


def test_a_new_roll_is_counted_from_anew_and_stands_in_the_log(branch: Branch):
    """By whom, and how long the old one was."""
    print_one(branch, 70_000)

    change_roll(acting(branch, Role.RECEPTION), "1")
    print_one(branch, 136)

    assert kiosk_view(branch, "1").printer is PrinterCondition.READY
    events = branch.store.events.audit_of_day("2026-11-23")
    [event] = [row for row in events if row["kind"] == Kind.ROLL_CHANGED]
    assert event["actor"] == "reception:1"
    assert json.loads(event["detail"]) == {"printer": "p1", "used_mm": 70_000}


def end_roll(branch: Branch) -> None:
    """Use a roll up, and open the cover to change it."""
    print_one(branch, 79_000)
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    note_printer(branch, "p1", PrinterCondition.COVER_OPEN)


def rolls_changed(branch: Branch) -> list[tuple[str, int]]:
    """Return who changed rolls today, and how much of each was used."""
    events = branch.store.events.audit_of_day("2026-11-23")
    changed = [row for row in events if row["kind"] == Kind.ROLL_CHANGED]
    return [(row["actor"], json.loads(row["detail"])["used_mm"]) for row in changed]


def test_paper_where_there_was_none_is_a_new_roll(tmp_path: Path, clock: Clock):
    """Nobody has to say so, and no restart in between forgets it."""
    first = a_branch(tmp_path / "data", clock)
    end_roll(first)
    before = is_counted_low(first, "p1")
    first.store.close()

    second = a_branch(tmp_path / "data", clock)
    note_printer(second, "p1", PrinterCondition.PAPER_LOW)

    assert before
    assert kiosk_view(second, "1").printer is PrinterCondition.READY
    assert not is_counted_low(second, "p1")
    assert rolls_changed(second) == [("printer:p1", 79_000)]
    second.store.close()


def test_a_roll_that_staff_changed_is_not_changed_twice(branch: Branch):
    """They say so while the cover is open."""
    end_roll(branch)
    change_roll(acting(branch, Role.RECEPTION), "1")
    note_printer(branch, "p1", PrinterCondition.READY)
    note_printer(branch, "p1", PrinterCondition.READY)

    assert rolls_changed(branch) == [("reception:1", 79_000)]


def test_an_open_cover_alone_is_no_new_roll(branch: Branch):
    """Somebody looks how much there is."""
    print_one(branch, 70_000)
    note_printer(branch, "p1", PrinterCondition.COVER_OPEN)
    note_printer(branch, "p1", PrinterCondition.PAPER_LOW)

    assert kiosk_view(branch, "1").printer is PrinterCondition.PAPER_LOW
    assert rolls_changed(branch) == []


def test_the_count_outlives_the_process(tmp_path: Path, clock: Clock):
    """A kiosk is switched off every evening, the roll stays."""
    first = a_branch(tmp_path / "data", clock)
    print_one(first, 66_500)
    first.store.close()

    second = a_branch(tmp_path / "data", clock)

    assert is_counted_low(second, "p1")
    second.store.close()


def test_a_printer_that_sees_its_roll_is_not_counted(tmp_path: Path, clock: Clock):
    """It is believed, even when nobody says that the roll was changed."""
    place = PrinterPlace("p1", replace(GENERIC, near_end=True), "pretend")
    branch = a_branch(tmp_path / "data", clock, an_office(printers={"p1": place}))

    print_one(branch, 79_000)

    assert kiosk_view(branch, "1").printer is PrinterCondition.READY
    branch.store.close()


def test_a_short_roll_is_not_low_when_it_is_new(tmp_path: Path, clock: Clock):
    """A hundred slips are half of a roll of 30 m: a quarter of it counts."""
    place = PrinterPlace("p1", replace(GENERIC, roll_m=30), "pretend")
    branch = a_branch(tmp_path / "data", clock, an_office(printers={"p1": place}))

    print_one(branch, 22_000)
    before = is_counted_low(branch, "p1")
    print_one(branch, 600)

    assert not before
    assert is_counted_low(branch, "p1")
    branch.store.close()


def test_only_staff_say_that_a_roll_was_changed(branch: Branch):
    """A kiosk cannot know."""
    with pytest.raises(RefusedError) as error:
        change_roll(branch, "1")
    assert error.value.reason is Reason.NOT_ALLOWED
