"""Bookings of a day, found by code or by the fingerprint of a tax code."""

from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.appointment import Appointment
from kiosk.store import statements
from kiosk.store.rows import appointment_of, ms
from kiosk.store.sqlite import Engine


class Appointments:
    """The bookings of the live file."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, appointment: Appointment, day: str) -> None:
        """Keep a booking; one with the same id is replaced, its check-in stays."""
        self._engine.execute(
            statements.INSERT_APPOINTMENT,
            {
                "day": day,
                "id": appointment.id,
                "code": appointment.code,
                "mark": appointment.tax_code_mark,
                "service": appointment.service,
                "starts_ms": ms(appointment.starts_at),
                "duration_min": appointment.duration_min,
                "mode": appointment.mode,
            },
        )

    def put_codes_aside(self, ids: Iterable[str]) -> None:
        """Free the codes of bookings that are about to be replaced: two may exchange theirs."""
        for appointment_id in ids:
            self._engine.execute(statements.PUT_CODE_ASIDE, {"id": appointment_id})

    def cancel(self, ids: Iterable[str]) -> int:
        """Delete these bookings, unless they became tickets; return how many there were."""
        gone = (self._engine.execute(statements.CANCEL_APPOINTMENT, {"id": one}) for one in ids)
        return sum(map(len, gone))

    def with_id(self, day: str, appointment_id: str) -> Appointment | None:
        """Return the booking with this id if it is for this day, or None."""
        values = {"day": day, "id": appointment_id}
        rows = self._engine.execute(statements.APPOINTMENT_BY_ID, values)
        return appointment_of(rows[0]) if rows else None

    def with_code(self, day: str, code: str) -> Appointment | None:
        """Return the booking of a day with this code, or None."""
        rows = self._engine.execute(statements.APPOINTMENT_BY_CODE, {"day": day, "code": code})
        return appointment_of(rows[0]) if rows else None

    def with_mark(self, day: str, mark: str) -> list[Appointment]:
        """Return the bookings of a day with this fingerprint, earliest first."""
        rows = self._engine.execute(statements.APPOINTMENTS_BY_MARK, {"day": day, "mark": mark})
        return [appointment_of(row) for row in rows]

    def of_ticket(self, day: str, ticket_id: str) -> Appointment | None:
        """Return the booking that became this ticket, or None."""
        values = {"day": day, "ticket_id": ticket_id}
        rows = self._engine.execute(statements.APPOINTMENT_OF_TICKET, values)
        return appointment_of(rows[0]) if rows else None

    def starting_from(self, day: str, at: datetime) -> list[Appointment]:
        """Return the bookings of a day from a moment on, earliest first."""
        values = {"day": day, "ms": ms(at)}
        return [
            appointment_of(row)
            for row in self._engine.execute(statements.APPOINTMENTS_FROM, values)
        ]

    def check_in(self, appointment_id: str, ticket_id: str) -> None:
        """Note which ticket a booking became."""
        values = {"id": appointment_id, "ticket_id": ticket_id}
        self._engine.execute(statements.CHECK_IN, values)

    def forget(self, day: str) -> None:
        """Delete the bookings of a day and of all before it (P7)."""
        self._engine.execute(statements.DELETE_APPOINTMENTS, {"day": day})

    def look_ups(self, place: str, since: datetime, until: datetime) -> int:
        """Return how often a place has looked for bookings between two moments."""
        values = {"place": place, "ms": ms(since), "until_ms": ms(until)}
        [row] = self._engine.execute(statements.LOOK_UPS, values)
        return int(row["look_ups"])

    def note_look_up(self, place: str, at: datetime, forget_before: datetime) -> None:
        """Note one look-up and forget those before a moment."""
        self._engine.execute(statements.DELETE_LOOK_UPS, {"ms": ms(forget_before)})
        self._engine.execute(statements.ADD_LOOK_UP, {"place": place, "ms": ms(at)})
