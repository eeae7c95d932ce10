"""Nobody learns from the kiosk whether a codice fiscale has a booking somewhere else (P8)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.checking_in import find_booking
from kiosk.domain import tax_code
from kiosk.domain.error import RefusedError
from kiosk.domain.ticket import TicketStatus
from tests.actions.arrivals import arrive, booked
from tests.fakes import Clock

DAY = "2026-11-23"
SOMEBODY, NOBODY = "RSSMRA79B11C566R", "BNCNNA00B69H501V"


def asked(branch: Branch, code: str, monkeypatch: pytest.MonkeyPatch) -> tuple[str, list[str]]:
    """Look for a code; return the refusal, and the kind of each step it took."""
    engine = branch.store._engine
    steps: list[str] = []
    execute, mark = type(engine).execute, tax_code.mark

    def noted(self: object, statement: str, *values: object) -> object:
        steps.append(statement)
        return execute(self, statement, *values)  # type: ignore[arg-type]

    def marked(code: str, day: str, secret: bytes) -> str:
        steps.append("mark")
        return mark(code, day, secret)

    with monkeypatch.context() as patch:
        patch.setattr(type(engine), "execute", noted)
        patch.setattr(tax_code, "mark", marked)
        with pytest.raises(RefusedError) as refused:
            find_booking(branch, code)
    return str(refused.value), steps


def test_unknown_and_booked_on_another_day_get_the_same_answer_by_the_same_steps(
    branch: Branch, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    """The same words and the same work, so that no watch tells them apart either.

    A booking at another office is never here, which makes it the unknown one.
    """
    tomorrow = clock() + timedelta(days=1)
    other_day = tax_code.mark(SOMEBODY, tomorrow.date().isoformat(), branch.secret)
    booked(branch, clock, minutes=24 * 60, tax_code_mark=other_day)

    assert asked(branch, SOMEBODY, monkeypatch) == asked(branch, NOBODY, monkeypatch)


def test_whoever_was_served_gets_the_same_words(
    branch: Branch, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    """It is over, and nobody's business."""
    booked(branch, clock, tax_code_mark=tax_code.mark(SOMEBODY, DAY, branch.secret))
    ticket_id = arrive(branch).ticket_id
    with branch.store.transaction():
        ticket = branch.store.tickets.find(ticket_id)
        assert ticket is not None
        branch.store.tickets.save(replace(ticket, status=TicketStatus.SERVED))

    said, _ = asked(branch, SOMEBODY, monkeypatch)

    assert said == asked(branch, NOBODY, monkeypatch)[0]


def test_the_same_fingerprint_of_another_day_finds_nothing(branch: Branch, clock: Clock):
    """Each day has a key of its own."""
    yesterday = tax_code.mark(SOMEBODY, "2026-11-22", branch.secret)
    booked(branch, clock, tax_code_mark=yesterday)

    with pytest.raises(RefusedError):
        find_booking(branch, SOMEBODY)
