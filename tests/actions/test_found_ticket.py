"""Staff type a number, or a part of it."""

import pytest

from kiosk.actions import calling
from kiosk.actions.branch import Branch
from kiosk.actions.overview.found_ticket import MOST_FOUND, tickets_like
from kiosk.domain.actor import Role
from kiosk.domain.ticket import TicketStatus
from tests.builders import acting, desk_of, somebody


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """Twelve people wait in queue A and one in queue E."""
    for _ in range(12):
        somebody(branch)
    somebody(branch, "quick")
    return acting(branch, Role.RECEPTION)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("A 011", ["A011"]),
        ("a011", ["A011"]),
        ("A\N{NO-BREAK SPACE}001", ["A001"]),
        ("11", ["A011"]),
        ("2", ["A002", "A012"]),
        ("001", ["A001", "E001"]),
        ("E", ["E001"]),
        ("", []),
        ("?", []),
        ("1A", []),
    ],
)
def test_a_part_of_the_number_is_enough(reception: Branch, typed: str, numbers: list[str]):
    """Three digits are the whole number, fewer are its beginning or its end."""
    found = tickets_like(reception, typed)

    assert [ticket.letter + ticket.digits for ticket in found] == numbers


def test_those_who_wait_come_first(branch: Branch, reception: Branch):
    """Who was called stands below, and stays in the list."""
    calling.call_next(desk_of(branch, "1"), "1")

    found = tickets_like(reception, "001")

    assert [ticket.status for ticket in found] == [TicketStatus.WAITING, TicketStatus.CALLED]


def test_a_whole_number_comes_before_those_it_is_a_part_of(branch: Branch, reception: Branch):
    """Many in queue A have a 1; E 001 is not cut off by them."""
    for _ in range(118):
        somebody(branch)

    found = tickets_like(reception, "1")

    assert len(found) == MOST_FOUND
    assert [ticket.letter + ticket.digits for ticket in found[:3]] == ["A001", "E001", "A010"]
