"""The one log: numbered without gaps, chained, and whole after the archive took its part."""

from datetime import timedelta

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, recall
from kiosk.actions.serving import finish, start_serving
from kiosk.store.events import Kind
from tests.builders import desk_of, last_call, somebody
from tests.fakes import Clock
from tests.store.replay import all_events, check

DAY = "2026-11-23"


def a_morning(branch: Branch, clock: Clock) -> None:
    """Let three people come; one is called twice and served."""
    for _ in range(3):
        somebody(branch)
        clock.advance(minutes=1)
    desk = desk_of(branch, "1")
    call_next(desk, "1")
    clock.advance(seconds=20)
    recall(desk, "1")
    start_serving(desk, "1")
    finish(desk, "1")
    call_next(desk, "1")


def test_every_line_has_a_number_and_every_call_too(branch: Branch, clock: Clock):
    """Without gaps, so that a display sees that it has missed none."""
    a_morning(branch, clock)

    figures = check(branch.store, DAY)

    assert (figures.tickets, figures.events, figures.calls) == (3, 9, 3)
    assert last_call(branch) == 3
    assert [call.sequence for call in branch.store.events.calls_after(DAY, 1)] == [2, 3]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("update event set number = 7 where sequence = 4", 4),
        ("update event set actor = 'desk:9' where sequence = 5", 5),
        ("update event set at_ms = at_ms + 1 where sequence = 6", 6),
        ("update event set detail = '{}' where sequence = 2", 2),
        ("update event set day = '2026-11-22' where sequence = 9", 9),
        ("update event set hash = zeroblob(32) where sequence = 3", 3),
        ("delete from event where sequence = 5", 6),
        ("delete from event where sequence = 9", 9),
        ("update event set kind = 'voided' where sequence = 9", 9),
        ("update head set hash = zeroblob(32)", 9),
    ],
)
def test_a_line_that_was_changed_is_found(branch: Branch, clock: Clock, change: str, found: int):
    """Whoever changes history without us breaks the chain there."""
    a_morning(branch, clock)
    assert branch.store.events.broken_at() is None

    branch.store._engine.execute(change)

    assert branch.store.events.broken_at() == found


def test_a_step_that_fails_leaves_no_line(branch: Branch):
    """Nor a number in the sequence."""
    with pytest.raises(ZeroDivisionError), branch.store.transaction():  # noqa: PT012
        somebody(branch)
        raise ZeroDivisionError

    assert all_events(branch.store) == []
    somebody(branch)
    assert [event.sequence for event in all_events(branch.store)] == [1]


def late_line(branch: Branch, clock: Clock) -> None:
    """Note after midnight what became of a slip of yesterday, as a spool does."""
    ticket = branch.store.tickets.of_day(DAY)[0]
    with branch.store.transaction():
        branch.store.events.add(
            Kind.PRINT_UNKNOWN, ticket.day, clock(), "printer:p1", ticket=ticket
        )


def test_yesterdays_last_words_do_not_break_the_chain(branch: Branch, clock: Clock):
    """A line of a closed day that came after today's first goes with today's."""
    a_morning(branch, clock)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    late_line(branch, clock)
    somebody(branch)

    assert archive(branch) == 1

    assert branch.store.events.broken_at() is None
    assert [event.day for event in all_events(branch.store)] == ["2026-11-24", DAY, "2026-11-24"]
    assert archive(branch) == 0
    clock.time += timedelta(days=1)
    somebody(branch)
    archive(branch)
    assert {event.day for event in all_events(branch.store)} == {"2026-11-25"}
    assert branch.store.events.broken_at() is None


def test_a_day_without_tickets_is_archived_too(branch: Branch, clock: Clock):
    """Its lines say who opened which desk: they go as early as those of other days (P15)."""
    desk_of(branch, "1")
    clock.advance(minutes=24 * 60)
    somebody(branch)

    assert archive(branch) == 1

    assert {event.day for event in all_events(branch.store)} == {"2026-11-24"}
    assert [dict(day) for day in branch.store.history.days()] == [{"day": DAY, "issued": 0}]
