"""Paper for staff: the numbers of a day, and the list of those who still wait."""

from collections.abc import Iterator
from datetime import date

from kiosk.actions.branch import Branch, allow
from kiosk.actions.exporting import numbers_of
from kiosk.actions.ids import new_id, new_process_id
from kiosk.actions.overview.numbers_view import A_MINUTE_S, DayNumbers
from kiosk.actions.today import today, waiting_today
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import Action
from kiosk.domain.ticket import Ticket, TicketStatus
from kiosk.printing.slip import Fact, Slip, to_json
from kiosk.store.events import Kind
from kiosk.store.print_jobs import PrintJob

A_LINE = 28
"""Numbers of three digits that stand in one text of a slip."""
LINES = 3
"""Texts of a slip that the list may fill."""


def print_numbers(branch: Branch, printer: str, language: str, *, before: bool = False) -> None:
    """Print the numbers of today, or of the day before: sums only.

    Raises:
        RefusedError: NO_NUMBERS without a day before; UNKNOWN_PRINTER.
    """
    allow(branch, Action.PRINT_NUMBERS)
    numbers = numbers_of(branch, before=before)
    with branch.store.transaction():
        _print(branch, printer, numbers_slip(branch, numbers, language))
        branch.store.events.add(
            Kind.NUMBERS_PRINTED, today(branch), branch.now(), str(branch.actor), of=numbers.day
        )


def print_waiting(branch: Branch, printer: str, language: str, *, queue: str = "") -> int:
    """Print the list of the numbers that wait, by queue and number; return how many they are.

    It says nothing of whose turn it is, so nobody reads from it how somebody waits (P2).

    Args:
        queue: Only this one, or all if it is empty.

    Raises:
        RefusedError: UNKNOWN_PRINTER.
    """
    allow(branch, Action.PRINT_WAITING)
    with branch.store.transaction():
        everybody = waiting_today(branch, today(branch))
        waiting = [one for one in everybody if queue in ("", one.queue)]
        lines = list(_lines(waiting))
        for first in range(0, len(lines), LINES):
            slip = _list_slip(branch, lines[first : first + LINES], len(waiting), language)
            _print(branch, printer, slip)
        branch.store.events.add(
            Kind.WAITING_PRINTED, today(branch), branch.now(), str(branch.actor),
            queue=queue or None, waiting=len(waiting),
        )  # fmt: skip
        return len(waiting)


def numbers_slip(branch: Branch, numbers: DayNumbers, language: str) -> Slip:
    """Return the paper with the numbers of a day."""

    def say(key: str) -> str:
        return branch.words.say(language, f"numbers.{key}")

    ended = dict(numbers.ended)
    rest = (TicketStatus.NO_SHOW, TicketStatus.UNSERVED, TicketStatus.VOIDED)
    day = date.fromisoformat(numbers.day)
    return Slip(
        languages=(language,),
        office=(branch.office.name.in_(language),),
        issued=f"{branch.local(branch.now()):%d/%m/%Y %H:%M}",
        letter="",
        digits=str(numbers.issued),
        service=(say("issued"),),
        facts=(
            Fact((say("served"),), (str(ended[TicketStatus.SERVED]),)),
            Fact((say("typical_wait"),), (_minutes(numbers.typical_s),)),
        ),
        facts_note=(f"{day:%d/%m/%Y}",),
        order_note=(" · ".join(f"{say(end.value)} {ended[end]}" for end in rest),),
        validity=(
            " · ".join(f"{queue.letter} {_minutes(queue.typical_s)}" for queue in numbers.queues),
        ),
    )


def _list_slip(branch: Branch, lines: list[str], count: int, language: str) -> Slip:
    first, second, third = (tuple(lines[at : at + 1]) for at in range(LINES))
    return Slip(
        languages=(language,),
        office=(branch.office.name.in_(language),),
        issued=f"{branch.local(branch.now()):%d/%m/%Y %H:%M}",
        letter="",
        digits=str(count),
        service=(branch.words.say(language, "numbers.waiting"),),
        order_note=first,
        validity=second,
        missed_call=third,
    )


def _lines(waiting: list[Ticket]) -> Iterator[str]:
    for letter in sorted({one.queue for one in waiting}):
        numbers = sorted(one.number for one in waiting if one.queue == letter)
        for start in range(0, len(numbers), A_LINE):
            yield " ".join([letter, *(f"{one:03d}" for one in numbers[start : start + A_LINE])])


def _minutes(seconds: int | None) -> str:
    return "-" if seconds is None else f"{seconds // A_MINUTE_S} min"


def _print(branch: Branch, printer: str, slip: Slip) -> None:
    """Queue a slip; where there is no paper now it comes out with the next roll."""
    if printer not in branch.office.printers:
        raise RefusedError(Reason.UNKNOWN_PRINTER, printer=printer)
    now = branch.now()
    branch.store.jobs.add(
        PrintJob(
            id=new_id(now, branch.random),
            ticket_id=new_id(now, branch.random),
            copy=0,
            printer=printer,
            content=to_json(slip),
            process_id=new_process_id(branch.random),
            queued_at=now,
        )
    )
