"""Many tickets through any steps in any order: each is in one place, no number is held twice."""

from collections import Counter as Tally

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain.calling import Standing, next_called
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import Label
from kiosk.domain.numbering import Counter, next_number
from kiosk.domain.queue import Queue
from kiosk.domain.ticket import LIVE, Ticket, TicketStatus
from tests.domain.builders import NINE_S, a_ticket, after
from tests.domain.life import AT_ITS_DESK, LEADS_TO, STEPS

S = TicketStatus
SHORT = Queue("A", Label({"it": "Accoglienza"}), first=5, last=9)
"""Five numbers, so that they soon wrap and run out."""
DESKS = st.sampled_from("123")


class LifeOfTickets(RuleBasedStateMachine):
    """A queue as the rules keep it, beside piles that follow the design's table by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.minute = 0
        self.counter = Counter()
        self.tickets: dict[str, Ticket] = {}
        self.piles: dict[TicketStatus, set[str]] = {status: set() for status in S}
        self.held_by: dict[str, str] = {}

    def live_numbers(self) -> list[int]:
        """Return the numbers of the piles that somebody may still hold."""
        return [self.tickets[key].number for status in LIVE for key in self.piles[status]]

    @rule()
    def somebody_takes_a_ticket(self) -> None:
        """A number is given as long as one of the five is free."""
        self.minute += 1
        live = self.live_numbers()
        if len(live) == 5:
            with pytest.raises(RefusedError, match="queue_full"):
                next_number(SHORT, self.counter, live)
            return
        self.counter = next_number(SHORT, self.counter, live)
        assert self.counter.number is not None
        ticket = a_ticket(
            id=f"ticket {len(self.tickets)}",
            round=self.counter.round,
            number=self.counter.number,
            issued_at=after(minutes=self.minute),
            standing=Standing(NINE_S + 60 * self.minute),
        )
        self.tickets[ticket.id] = ticket
        self.piles[S.WAITING].add(ticket.id)

    @rule(desk=DESKS)
    def a_desk_calls_the_next(self, desk: str) -> None:
        """Whoever waits longest is called; nobody only if nobody waits."""
        self.minute += 1
        waiting = [self.tickets[key] for key in self.piles[S.WAITING]]
        chosen = next_called(waiting, NINE_S + 60 * self.minute)
        assert (chosen is None) == (not waiting)
        if chosen is not None:
            assert all(turn.standing.start_s >= chosen.standing.start_s for turn in waiting)
            self.make(chosen, "call", desk)

    @precondition(lambda self: self.tickets)
    @rule(data=st.data(), step=st.sampled_from(sorted(STEPS)), desk=DESKS)
    def somebody_tries_a_step(self, data: st.DataObject, step: str, desk: str) -> None:
        """Any step with any ticket at any desk."""
        self.minute += 1
        key = data.draw(st.sampled_from(sorted(self.tickets)))
        self.make(self.tickets[key], step, desk)

    @precondition(lambda self: self.tickets)
    @rule(data=st.data())
    def a_ticket_goes_on_its_way(self, data: st.DataObject) -> None:
        """A step that the design allows, at the desk that has the ticket."""
        self.minute += 1
        possible = [
            (key, step) for (step, status) in LEADS_TO for key in sorted(self.piles[status])
        ]
        if possible:
            key, step = data.draw(st.sampled_from(possible))
            self.make(self.tickets[key], step, self.held_by.get(key, "1"))

    def make(self, ticket: Ticket, step: str, desk: str) -> None:
        """Try the step and move the ticket to the pile where the design wants it."""
        pile = next(status for status in S if ticket.id in self.piles[status])
        leads_to = LEADS_TO.get((step, pile))
        if leads_to is None or (step in AT_ITS_DESK and self.held_by.get(ticket.id) != desk):
            with pytest.raises(RefusedError) as refusal:
                STEPS[step](ticket, desk, after(minutes=self.minute))
            expected = Reason.WRONG_STATUS if leads_to is None else Reason.NOT_YOURS
            assert refusal.value.reason is expected
            return
        done = STEPS[step](ticket, desk, after(minutes=self.minute))
        self.tickets[ticket.id] = done
        self.piles[pile].remove(ticket.id)
        self.piles[leads_to].add(ticket.id)
        if step == "call":
            self.held_by[ticket.id] = desk

    @invariant()
    def each_ticket_is_in_one_pile_and_says_so(self) -> None:
        """No ticket is in two statuses, and none is lost."""
        piled = [key for pile in self.piles.values() for key in pile]
        assert sorted(piled) == sorted(self.tickets)
        for status, pile in self.piles.items():
            assert all(self.tickets[key].status is status for key in pile)

    @invariant()
    def no_number_is_held_twice(self) -> None:
        """Live numbers differ, and so does (round, number) of all tickets of the day."""
        assert all(times == 1 for times in Tally(self.live_numbers()).values())
        ever = Tally((ticket.round, ticket.number) for ticket in self.tickets.values())
        assert all(times == 1 for times in ever.values())
        assert all(5 <= ticket.number <= 9 for ticket in self.tickets.values())

    @invariant()
    def whatever_is_over_has_an_end_and_nothing_else_has(self) -> None:
        """The end is written by the step that ends it, never before, never removed."""
        for ticket in self.tickets.values():
            assert (ticket.ended_at is None) == (ticket.status in LIVE)


TestLifeOfTickets = LifeOfTickets.TestCase
