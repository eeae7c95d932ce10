"""What the table about signing in may hold."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from kiosk.domain.staff import SignIn
from kiosk.settings.column import whole, yes_or_no

_Minutes = Annotated[int, whole(1, 240)]


@dataclass(frozen=True, slots=True)
class SignInTable:
    """[sign_in]."""

    required: Annotated[bool, yes_or_no()]
    desk_idle_min: _Minutes
    reception_idle_min: _Minutes


def make_sign_in(table: SignInTable) -> SignIn:
    """Return how staff sign in."""
    return SignIn(
        table.required,
        timedelta(minutes=table.desk_idle_min),
        timedelta(minutes=table.reception_idle_min),
    )
