"""What a forecast says, and of whom; all that reads it needs no numpy."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who might take a ticket now."""

    service: str
    preferential: bool = False


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long until somebody is called, seconds; infinite where no desk will.

    Eight of ten are called between low and high. Of a booking still to come the seconds count
    from its check-in or its booked time, whichever is later.

    Args:
        chance: That the call comes before the branch closes, 0 to 1.
    """

    median_s: float
    low_s: float
    high_s: float
    chance: float


@dataclass(frozen=True, slots=True)
class Forecasts:
    """What the branch can say at a moment.

    Args:
        made_s: The moment.
        waiting: By the id of the ticket.
        newcomers: For whoever takes a ticket now.
        bookings: By the id of the booking, of those due soon.
    """

    made_s: int
    waiting: dict[str, Forecast]
    newcomers: dict[Newcomer, Forecast]
    bookings: dict[str, Forecast]
