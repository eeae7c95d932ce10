"""Who comes on the morning, and when: the same three hundred each time."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.appointment import Appointment
from tests.journeys.morning.office import KIOSKS, OPENS

COMING_MIN = 215
"""The last come a quarter of an hour before the office closes."""
EARLY_MIN = (1, 12)
"""Before the booked time."""
SHARE_PREFERENTIAL = 0.1
FREE = {
    "orientation": 105,
    "web_service_access": 45,
    "document_pickup_print": 55,
    "urp_contact": 15,
}
"""People without a booking, by service."""
BOOKED = {"case_status": 35, "application_information": 15, "pension_consulting": 8}
"""People with one."""
SECONDS = {"A": 150, "E": 230, "L": 330, "C": 900, "U": 480}
"""What a service takes on average, by letter."""


@dataclass(frozen=True)
class Person:
    """Somebody on the way to a kiosk.

    Args:
        at: When they stand before it.
        code: Of their booking, empty without one.
    """

    at: datetime
    kiosk: str
    service: str
    preferential: bool
    code: str = ""


def the_people(share: float = 1.0) -> list[Person]:
    """Return who comes, by the time of coming.

    Args:
        share: Of all.
    """
    dice = random.Random(20261123)  # noqa: S311 - a morning, no secret
    wanted = [(one, "") for one, count in FREE.items() for _ in range(round(count * share))]
    booked = [one for one, count in BOOKED.items() for _ in range(round(count * share))]
    missing = round(300 * share) - len(wanted) - len(booked)
    wanted += [("orientation", "")] * missing
    wanted += [(one, f"{48_210_700 + 37 * place}") for place, one in enumerate(booked)]
    people = [
        Person(
            OPENS + timedelta(minutes=dice.uniform(1, COMING_MIN * share)),
            dice.choice(KIOSKS),
            service,
            dice.random() < SHARE_PREFERENTIAL,
            code,
        )
        for service, code in wanted
    ]
    return sorted(people, key=lambda person: person.at)


def bookings_of(people: Iterable[Person]) -> list[Appointment]:
    """Return the bookings they have made."""
    dice = random.Random(1)  # noqa: S311 - a morning, no secret
    return [
        Appointment(
            f"R{person.code}", person.code, None, person.service,
            (person.at + timedelta(minutes=dice.uniform(*EARLY_MIN))).replace(
                second=0, microsecond=0
            ),
            15,
        )
        for person in people
        if person.code
    ]  # fmt: skip
