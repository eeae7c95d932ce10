"""Bookings, and people who come for them."""

from dataclasses import replace
from datetime import timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import check_in, find_booking, import_appointments
from kiosk.actions.views import IssuedView
from kiosk.domain.actor import Role
from kiosk.domain.appointment import Appointment
from tests.builders import acting
from tests.fakes import Clock

TAX_CODE = "RSSMRA79B11C566R"


def booked(branch: Branch, clock: Clock, minutes: float = 5, **more: object) -> Appointment:
    """Keep a booking some minutes from now."""
    appointment = Appointment(
        "R1", "48210700", None, "case_status", clock() + timedelta(minutes=minutes), 15
    )
    appointment = replace(appointment, **more)  # type: ignore[arg-type]
    import_appointments(acting(branch, Role.RECEPTION), [appointment])
    return appointment


def arrive(branch: Branch, code: str = "48210700", printer: str | None = None) -> IssuedView:
    """Look a booking up by its code and check it in."""
    found = find_booking(branch, code)
    return check_in_as(branch, found.appointment_id, printer)


def check_in_as(branch: Branch, appointment_id: str, printer: str | None = None) -> IssuedView:
    """Check the booking in that the person was shown."""
    return check_in(branch, appointment_id, preferential=False, language="it", printer=printer)
