"""What is kept of a ticket: durations, never a time of day, never who (P9)."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime

import pytest

from kiosk.domain.calling import Standing
from kiosk.domain.measure import Measure, Stage, measures_of
from kiosk.domain.ticket import Ticket, TicketStatus
from tests.domain.builders import NINE_S, a_ticket, after

S = TicketStatus
INTAKE = "needs_intake"
CONTACT = "urp_contact"


def stages(*steps: tuple[float, TicketStatus]) -> list[Stage]:
    """Return a ticket's steps so many minutes after it was issued for intake at nine."""
    issued = Stage(after(), S.WAITING, INTAKE)
    return [issued, *(Stage(after(minutes=minutes), to, INTAKE) for minutes, to in steps)]


def sent_on(at: datetime, service: str = CONTACT) -> Stage:
    """Return the step that sends the person on."""
    return Stage(at, S.WAITING, service, is_sent_on=True)


def only(ticket: Ticket, steps: Sequence[Stage], half_hour: str = "10:00") -> Measure:
    """Return the measure of a ticket that had one service."""
    [measure] = measures_of(ticket, steps, half_hour)
    return measure


SERVED = stages((12, S.CALLED), (13, S.SERVING), (21, S.SERVED))


def test_a_served_ticket_has_all_three_times():
    """Twelve minutes of waiting, one of walking, eight of service."""
    assert only(a_ticket(status=S.SERVED), SERVED) == Measure(
        service=INTAKE,
        outcome=S.SERVED,
        half_hour="10:00",
        waiting_s=12 * 60,
        walking_s=60,
        service_s=8 * 60,
    )


@pytest.mark.parametrize(("booked_min", "waited_min"), [(5, 7), (-5, 12), (30, 0)])
def test_waiting_counts_from_the_booked_time_if_that_is_later(booked_min: int, waited_min: int):
    """An early person waits from the booking on, a late one from the arrival; never below 0."""
    measure = only(a_ticket(status=S.SERVED, booked_at=after(minutes=booked_min)), SERVED)

    assert measure.waiting_s == waited_min * 60


def test_the_last_call_ends_the_waiting():
    """Whoever is called twice has waited until the second call."""
    steps = stages((10, S.CALLED), (11, S.CALLED), (13, S.SERVING), (20, S.SERVED))

    measure = only(a_ticket(status=S.SERVED), steps)

    assert (measure.waiting_s, measure.walking_s) == (11 * 60, 2 * 60)


def test_nobody_waits_while_they_are_away():
    """Five minutes, away for thirteen after the missed call, then five again: ten of waiting."""
    steps = stages(
        (5, S.CALLED), (7, S.NO_SHOW), (20, S.WAITING), (25, S.CALLED), (26, S.SERVING),
        (29, S.SERVED),
    )  # fmt: skip

    measure = only(a_ticket(status=S.SERVED), steps)

    assert (measure.waiting_s, measure.walking_s, measure.service_s) == (600, 60, 180)


def test_time_put_aside_is_not_service():
    """Four minutes, ten aside, three more: seven of service, and the walk is that of the call."""
    steps = stages(
        (2, S.CALLED), (3, S.SERVING), (7, S.PARKED), (17, S.SERVING), (20, S.SERVED)
    )  # fmt: skip

    measure = only(a_ticket(status=S.SERVED), steps)

    assert (measure.walking_s, measure.service_s) == (60, 7 * 60)


def test_after_a_transfer_each_service_has_its_own_times():
    """Five minutes and twenty of service at one, one and three at the other; one arrival."""
    steps = [
        *stages((5, S.CALLED), (5, S.SERVING)),
        sent_on(after(minutes=25)),
        Stage(after(minutes=26), S.CALLED, CONTACT),
        Stage(after(minutes=27), S.SERVING, CONTACT),
        Stage(after(minutes=30), S.SERVED, CONTACT),
    ]

    assert measures_of(a_ticket(status=S.SERVED, service=CONTACT), steps, "10:00") == [
        Measure(INTAKE, "transferred", "10:00", 5 * 60, 0, 20 * 60),
        Measure(CONTACT, S.SERVED, None, 60, 60, 3 * 60),
    ]


@pytest.mark.parametrize(
    ("status", "steps", "waiting_s"),
    [
        pytest.param(S.VOIDED, stages((5, S.VOIDED)), None, id="voided while waiting"),
        pytest.param(S.VOIDED, stages((5, S.CALLED), (6, S.VOIDED)), 300, id="voided when called"),
        pytest.param(S.NO_SHOW, stages((5, S.CALLED), (6, S.NO_SHOW)), 300, id="no show"),
        pytest.param(S.UNSERVED, stages(), None, id="left at closing"),
        pytest.param(S.UNSERVED, [], None, id="the log has lost it"),
        pytest.param(
            S.SERVED, stages((5, S.CALLED), (9, S.SERVED)), 300, id="closed when only called"
        ),
    ],
)
def test_only_a_served_ticket_has_walking_and_service(
    status: TicketStatus, steps: Sequence[Stage], waiting_s: int | None
):
    """What did not happen is None, never 0."""
    measure = only(a_ticket(status=status), steps, "09:00")

    assert (measure.service, measure.outcome) == (INTAKE, status)
    assert (measure.waiting_s, measure.walking_s, measure.service_s) == (waiting_s, None, None)


def test_somebody_sent_on_and_never_called_again_was_served_once():
    """The first service counts, the second has no times."""
    steps = [*stages((5, S.CALLED), (6, S.SERVING)), sent_on(after(minutes=8))]

    first, second = measures_of(a_ticket(status=S.UNSERVED, service=CONTACT), steps, "09:00")

    assert (first.outcome, first.waiting_s, first.walking_s, first.service_s) == (
        "transferred", 300, 60, 120,
    )  # fmt: skip
    assert (second.service, second.outcome) == (CONTACT, S.UNSERVED)
    assert (second.waiting_s, second.walking_s, second.service_s) == (None, None, None)


def test_a_service_whose_end_nobody_noted_has_no_time():
    """The day was closed over it: served, but nobody knows how long."""
    measure = only(a_ticket(status=S.SERVED), stages((5, S.CALLED), (6, S.SERVING)))

    assert (measure.outcome, measure.waiting_s, measure.walking_s) == (S.SERVED, 300, 60)
    assert measure.service_s is None


def test_somebody_put_aside_at_closing_was_not_served():
    """The part that was served would make the service look shorter than it is."""
    steps = stages((5, S.CALLED), (6, S.SERVING), (8, S.PARKED))

    assert only(a_ticket(status=S.UNSERVED), steps).service_s is None


def test_a_clock_set_back_gives_no_negative_time():
    """A step of the computer's clock in the middle of a visit counts as nothing."""
    steps = stages((-3, S.CALLED), (-4, S.SERVING), (-5, S.SERVED))

    measure = only(a_ticket(status=S.SERVED), steps, "09:00")

    assert (measure.waiting_s, measure.walking_s, measure.service_s) == (0, 0, 0)


def test_a_measure_has_no_room_for_anything_about_the_person():
    """No number, no moment, no desk, no flag, no language (design.md 13.13)."""
    assert {field.name for field in fields(Measure)} == {
        *("service", "outcome", "half_hour"),
        *("waiting_s", "walking_s", "service_s"),
    }


def test_two_people_who_differ_in_everything_private_measure_alike():
    """The flag, the language, the number and the token leave no trace."""
    one = a_ticket(status=S.SERVED)
    other = a_ticket(
        status=S.SERVED,
        id="another",
        number=48,
        language="ar",
        token="f" * 32,
        preferential=True,
        standing=Standing(NINE_S, 3, 1200),
    )

    assert measures_of(one, SERVED, "10:00") == measures_of(other, SERVED, "10:00")
