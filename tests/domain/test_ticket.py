"""Every step of a ticket: from where it leads where, and what it refuses."""

from dataclasses import replace

import pytest

from kiosk.domain import ticket as steps
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.ticket import AT_A_DESK, LIVE, Ticket, TicketStatus
from tests.domain.builders import a_ticket, after
from tests.domain.life import AT_ITS_DESK, LATER_PLACE, LEADS_TO, STEPS

S = TicketStatus
NOW = after(minutes=20)
NUMBER = "A\u00a0047"


def _in(status: TicketStatus) -> Ticket:
    """Return a ticket in this status that has to do with desk 4, as far as it may."""
    if status is S.WAITING:
        return a_ticket()
    return a_ticket(status=status, desk="4", called_at=after(minutes=10), calls=1)


@pytest.mark.parametrize("status", S)
@pytest.mark.parametrize("step", STEPS)
def test_each_step_leads_where_the_design_says_and_nowhere_else(step: str, status: TicketStatus):
    """Twelve of the eighty pairs of step and status are allowed; the rest names the status."""
    ticket = _in(status)

    if (step, status) in LEADS_TO:
        assert STEPS[step](ticket, "4", NOW).status is LEADS_TO[step, status]
    else:
        with pytest.raises(RefusedError) as refusal:
            STEPS[step](ticket, "4", NOW)
        assert refusal.value.reason is Reason.WRONG_STATUS
        assert refusal.value.values == {"number": NUMBER, "status": status}


@pytest.mark.parametrize("step", AT_ITS_DESK)
def test_a_step_at_the_wrong_desk_is_refused(step: str):
    """Whoever is at desk 5 hears from desk 4 that the ticket is there."""
    status = next(status for name, status in LEADS_TO if name == step)
    ticket = replace(_in(status), desk="5")

    with pytest.raises(RefusedError) as refusal:
        AT_ITS_DESK[step](ticket, "4", NOW)

    assert refusal.value.reason is Reason.NOT_YOURS
    assert refusal.value.values == {"number": NUMBER, "desk": "5"}


def test_a_refusal_names_no_desk_if_there_is_none():
    """A called ticket without a desk cannot be, but the sentence for a person still works."""
    with pytest.raises(RefusedError) as refusal:
        steps.finish(a_ticket(status=S.SERVING, desk=None), "4", NOW)

    assert refusal.value.values["desk"] == ""


@pytest.mark.parametrize("step", STEPS)
def test_no_step_changes_who_the_ticket_is(step: str):
    """Number, day, arrival, token and the answer to the question stay as they were issued."""
    status = next(status for name, status in LEADS_TO if name == step)
    ticket = replace(_in(status), preferential=True, booked_at=after(minutes=-5))

    done = STEPS[step](ticket, "4", NOW)

    for name in (
        *("id", "day", "queue", "round", "number", "issued_at", "origin"),
        *("language", "token", "preferential", "booked_at", "closed_by"),
    ):
        assert getattr(done, name) == getattr(ticket, name)


@pytest.mark.parametrize("step", sorted(set(STEPS) - {"transfer"}))
def test_only_a_transfer_changes_the_place_in_the_queue(step: str):
    """Standing, service and target desk are those of the issue or the last transfer."""
    status = next(status for name, status in LEADS_TO if name == step)
    ticket = replace(_in(status), target_desk="4")

    done = STEPS[step](ticket, "4", NOW)

    assert done.standing == ticket.standing
    assert (done.service, done.target_desk) == (ticket.service, "4")


def test_a_call_says_where_and_when_and_counts_one():
    """The first call of a ticket; no display has shown it yet."""
    called = steps.call(a_ticket(shown_at=after()), "4", NOW)

    assert (called.desk, called.called_at, called.calls, called.shown_at) == ("4", NOW, 1, None)


def test_a_recall_counts_on_and_is_to_be_shown_again():
    """Each recall adds one and takes its own time."""
    called = steps.call(a_ticket(), "4", after(minutes=10))
    shown = replace(called, shown_at=after(minutes=10, seconds=1))

    again = steps.recall(steps.recall(shown, "4", after(minutes=11)), "4", NOW)

    assert (again.calls, again.called_at, again.shown_at, again.desk) == (3, NOW, None, "4")


def test_a_ticket_for_one_desk_is_called_by_that_desk_only():
    """After a transfer to desk 4 another desk hears that it waits for desk 4."""
    ticket = a_ticket(target_desk="4")

    assert steps.call(ticket, "4", NOW).status is S.CALLED
    with pytest.raises(RefusedError) as refusal:
        steps.call(ticket, "5", NOW)
    assert refusal.value.reason is Reason.NOT_YOURS
    assert refusal.value.values == {"number": NUMBER, "desk": "4"}


def test_a_wrong_status_is_told_before_a_wrong_desk():
    """A ticket that is over is over for everybody."""
    with pytest.raises(RefusedError) as refusal:
        steps.finish(a_ticket(status=S.SERVED, desk="5"), "4", NOW)

    assert refusal.value.reason is Reason.WRONG_STATUS


def test_serving_and_finishing_keep_their_times():
    """Service starts when the person comes to the desk and ends with the finish."""
    called = steps.call(a_ticket(), "4", after(minutes=10))

    served = steps.finish(
        steps.start_serving(called, "4", after(minutes=11)), "4", after(minutes=19)
    )

    assert (served.called_at, served.serving_at) == (after(minutes=10), after(minutes=11))
    assert served.ended_at == after(minutes=19)
    assert served.desk == "4"


def test_a_no_show_let_back_in_has_the_place_it_had():
    """Reinstated, the ticket belongs to no desk and its calls start again from one."""
    absent = steps.mark_no_show(steps.call(a_ticket(), "4", NOW), "4")

    back = steps.reinstate(absent)

    assert (back.desk, back.calls, back.standing) == (None, 0, a_ticket().standing)
    assert steps.call(back, "5", after(minutes=30)).calls == 1


def test_a_parked_ticket_stays_with_its_desk():
    """The desk keeps its claim; service goes on from when it is taken up again."""
    parked = steps.park(_in(S.SERVING), "4", after(minutes=30))

    assert parked.desk == "4"
    assert steps.resume(parked, "4", NOW).serving_at == NOW


def test_a_transfer_keeps_the_number_and_takes_the_place_it_is_given():
    """The same number waits for another service and desk (design.md 13.6)."""
    sent_on = steps.transfer(_in(S.SERVING), "4", LATER_PLACE, "urp_contact", "7")

    assert sent_on.written == NUMBER
    assert (sent_on.service, sent_on.standing) == ("urp_contact", LATER_PLACE)
    assert (sent_on.desk, sent_on.target_desk, sent_on.calls) == (None, "7", 0)


def test_a_transfer_to_any_desk_lifts_the_tie_to_one():
    """A ticket that waited for desk 4 alone may go on to whoever is free."""
    ticket = replace(_in(S.CALLED), target_desk="4")

    sent_on = steps.transfer(ticket, "4", ticket.standing, "urp_contact", None)

    assert sent_on.target_desk is None


def test_only_served_and_voided_tickets_have_an_end():
    """Whatever can still be called, resumed or let back in has none."""
    ended = {
        step: STEPS[step](_in(status), "4", NOW).ended_at is not None for step, status in LEADS_TO
    }

    assert {step for step, has_ended in ended.items() if has_ended} == {"finish", "void"}


def test_live_is_whatever_a_step_leads_out_of():
    """A number stays taken exactly as long as some step can still be made with its ticket."""
    assert frozenset(status for _, status in LEADS_TO) == LIVE
    assert AT_A_DESK < LIVE


def test_a_desk_that_closes_lets_go_of_whoever_belongs_to_it():
    """Put aside there or sent there: back in the queue, with the place they had."""
    serving = steps.start_serving(
        steps.call(a_ticket(), "4", after(minutes=2)), "4", after(minutes=3)
    )
    parked = steps.park(serving, "4", after(minutes=7))
    sent = steps.transfer(serving, "4", LATER_PLACE, "urp_contact", "7")

    for ticket in (parked, sent):
        back = steps.release(ticket)
        assert (back.status, back.desk, back.target_desk) == (TicketStatus.WAITING, None, None)
        assert back.standing == ticket.standing
    with pytest.raises(RefusedError):
        steps.release(serving)


@pytest.mark.parametrize(
    ("status", "closed_by", "is_live"),
    [
        *((status, None, True) for status in sorted(LIVE)),
        *((status, None, False) for status in sorted(set(S) - LIVE)),
        (S.NO_SHOW, 7, False),
    ],
)
def test_a_number_is_held_until_its_ticket_or_a_reset_ends_it(
    status: TicketStatus, closed_by: int | None, is_live: bool
):
    """A missed call that a reset ended cannot be let back in."""
    assert a_ticket(status=status, closed_by=closed_by).is_live is is_live


@pytest.mark.parametrize(("booked_min", "joined_min"), [(None, 0), (-5, 0), (10, 10)])
def test_waiting_begins_with_the_issue_or_the_booked_time(booked_min: int | None, joined_min: int):
    """Whichever is later."""
    booked = None if booked_min is None else after(minutes=booked_min)

    assert a_ticket(booked_at=booked).joined_at == after(minutes=joined_min)


def test_closed_as_served_has_a_service_time_only_if_service_had_started():
    """Even after an earlier service at another desk."""
    serving = steps.start_serving(
        steps.call(a_ticket(), "4", after(minutes=2)), "4", after(minutes=3)
    )
    sent_on = steps.transfer(serving, "4", LATER_PLACE, "urp_contact", None)
    called = steps.call(sent_on, "5", after(minutes=8))

    closed = steps.close_as_served(called, "5", NOW)

    assert (closed.status, closed.served_s, closed.ended_at) == (S.SERVED, 0, NOW)
    assert closed.serving_at is None
    assert steps.close_as_served(serving, "4", NOW) == steps.finish(serving, "4", NOW)
    with pytest.raises(RefusedError):
        steps.close_as_served(sent_on, "5", NOW)
    with pytest.raises(RefusedError):
        steps.close_as_served(called, "4", NOW)
