"""What a desk asks of the one to which it sends somebody."""

from dataclasses import dataclass

LONGEST_NOTE = 60
"""Characters: a hint for a colleague, no story of a person."""


@dataclass(frozen=True, slots=True)
class Errand:
    """A note for whoever serves next, and whether the person comes back.

    Args:
        note: For staff, on this row only; it goes with the ticket.
        back_to: The desk to which the person comes back, or None.
        service: For which they come back.
    """

    ticket_id: str
    note: str
    back_to: str | None
    service: str
