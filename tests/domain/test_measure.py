"""What is kept of a ticket: durations, never a time of day, never who (P9)."""

from dataclasses import fields

import pytest

from kiosk.domain import ticket as steps
from kiosk.domain.calling import Standing
from kiosk.domain.measure import Measure, measure_of
from kiosk.domain.ticket import Ticket, TicketStatus
from tests.domain.builders import NINE_S, a_ticket, after


def _served(ticket: Ticket) -> Ticket:
    """Return the ticket called after 12 minutes, served after 13 and done after 21."""
    called = steps.call(ticket, "4", after(minutes=12))
    serving = steps.start_serving(called, "4", after(minutes=13))
    return steps.finish(serving, "4", after(minutes=21))


def test_a_served_ticket_has_all_three_times():
    """Twelve minutes of waiting, one of walking, eight of service."""
    measure = measure_of(_served(a_ticket()), "10:00")

    assert measure == Measure(
        service="needs_intake",
        outcome=TicketStatus.SERVED,
        half_hour="10:00",
        waiting_s=12 * 60,
        walking_s=60,
        service_s=8 * 60,
    )


@pytest.mark.parametrize(("booked_min", "waited_min"), [(5, 7), (-5, 12), (30, 0)])
def test_waiting_counts_from_the_booked_time_if_that_is_later(booked_min: int, waited_min: int):
    """An early person waits from the booking on, a late one from the arrival; never below 0."""
    measure = measure_of(_served(a_ticket(booked_at=after(minutes=booked_min))), "10:00")

    assert measure.waiting_s == waited_min * 60


def test_the_last_call_ends_the_waiting():
    """Whoever is called twice has waited until the second call."""
    called = steps.call(a_ticket(), "4", after(minutes=10))
    again = steps.recall(called, "4", after(minutes=11))
    served = steps.finish(
        steps.start_serving(again, "4", after(minutes=13)), "4", after(minutes=20)
    )

    measure = measure_of(served, "10:00")

    assert (measure.waiting_s, measure.walking_s) == (11 * 60, 2 * 60)


def test_time_put_aside_is_not_service():
    """Four minutes, ten aside, three more: seven of service, and the walk is that of the call."""
    serving = steps.start_serving(
        steps.call(a_ticket(), "4", after(minutes=2)), "4", after(minutes=3)
    )
    parked = steps.park(serving, "4", after(minutes=7))
    resumed = steps.resume(parked, "4", after(minutes=17))

    measure = measure_of(steps.finish(resumed, "4", after(minutes=20)), "10:00")

    assert (measure.walking_s, measure.service_s) == (60, 7 * 60)


def test_after_a_transfer_the_last_desk_counts():
    """The wait goes on until the last call; service is that of the last desk."""
    first = steps.start_serving(
        steps.call(a_ticket(), "4", after(minutes=2)), "4", after(minutes=3)
    )
    sent_on = steps.transfer(first, "4", Standing(NINE_S), "urp_contact", None)

    measure = measure_of(_served(sent_on), "10:00")

    assert (measure.service, measure.waiting_s, measure.service_s) == (
        "urp_contact",
        12 * 60,
        8 * 60,
    )


@pytest.mark.parametrize(
    ("ticket", "waiting_s"),
    [
        pytest.param(steps.void(a_ticket(), after(minutes=5)), None, id="voided while waiting"),
        pytest.param(
            steps.void(steps.call(a_ticket(), "4", after(minutes=5)), after(minutes=6)),
            300,
            id="voided when called",
        ),
        pytest.param(
            steps.mark_no_show(steps.call(a_ticket(), "4", after(minutes=5)), "4"),
            300,
            id="no show",
        ),
        pytest.param(a_ticket(status=TicketStatus.UNSERVED), None, id="left at closing"),
        pytest.param(
            steps.transfer(
                steps.start_serving(
                    steps.call(a_ticket(), "4", after(minutes=5)), "4", after(minutes=6)
                ),
                "4",
                Standing(NINE_S),
                "urp_contact",
                None,
            ),
            300,
            id="sent on and never called again",
        ),
    ],
)
def test_only_a_served_ticket_has_walking_and_service(ticket: Ticket, waiting_s: int | None):
    """What did not happen is None, never 0."""
    measure = measure_of(ticket, "09:00")

    assert measure.outcome is ticket.status
    assert (measure.waiting_s, measure.walking_s, measure.service_s) == (waiting_s, None, None)


def test_a_clock_set_back_gives_no_negative_time():
    """A step of the computer's clock in the middle of a visit counts as nothing."""
    called = steps.call(a_ticket(), "4", after(minutes=-3))
    serving = steps.start_serving(called, "4", after(minutes=-4))

    measure = measure_of(steps.finish(serving, "4", after(minutes=-5)), "09:00")

    assert (measure.waiting_s, measure.walking_s, measure.service_s) == (0, 0, 0)


def test_a_measure_has_no_room_for_anything_about_the_person():
    """No number, no moment, no desk, no flag, no language (design.md 13.13)."""
    assert {field.name for field in fields(Measure)} == {
        *("service", "outcome", "half_hour"),
        *("waiting_s", "walking_s", "service_s"),
    }


def test_two_people_who_differ_in_everything_private_measure_alike():
    """The flag, the language, the number and the token leave no trace."""
    one = _served(a_ticket())
    other = _served(
        a_ticket(
            id="another",
            number=48,
            language="ar",
            token="f" * 32,
            preferential=True,
            standing=Standing(NINE_S, 3, 1200),
        )
    )

    assert measure_of(one, "10:00") == measure_of(other, "10:00")
