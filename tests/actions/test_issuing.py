"""Taking a ticket, printing it again, withdrawing it."""

from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.devices import note_printer
from kiosk.actions.issuing import fate_of_slip, reprint, take_ticket, void
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.printer import PrinterCondition, PrintStatus
from kiosk.domain.queue import Queue
from kiosk.domain.ticket import TicketStatus
from kiosk.printing.slip import from_json
from tests.builders import a_branch, acting, an_office, in_italian, local, somebody
from tests.fakes import Clock


def refusal(error: pytest.ExceptionInfo[RefusedError]) -> Reason:
    """Return why a rule said no."""
    return error.value.reason


def test_numbers_count_up_in_each_queue(branch: Branch):
    """Two queues count for themselves; services of one queue share its numbers."""
    taken = [somebody(branch, one) for one in ("orientation", "quick", "counter_booking")]

    assert [view.letter + view.digits for view in taken] == ["A001", "E001", "A002"]


def test_ticket_and_print_job_are_kept_together(branch: Branch):
    """The slip is queued in the same transaction and says what the person was told."""
    view = somebody(branch, printer="p1")

    [job] = branch.store.jobs.of_ticket(view.ticket_id)
    slip = from_json(job.content)
    assert (job.status, job.printer) == (PrintStatus.QUEUED, "p1")
    assert (slip.letter, slip.digits, slip.service) == ("A", "001", ("orientation",))
    assert slip.qr_text == view.code
    assert view.on_paper


def test_the_slip_of_a_preferential_ticket_is_like_any_other(branch: Branch):
    """Nothing on paper tells how somebody waits (P2)."""
    plain = from_json(_slip(branch, somebody(branch, printer="p1").ticket_id))
    preferential = somebody(branch, preferential=True, printer="p1")

    other = from_json(_slip(branch, preferential.ticket_id))
    assert other.letter == plain.letter
    assert other.service == plain.service
    assert [fact.labels for fact in other.facts] == [fact.labels for fact in plain.facts]


def _slip(branch: Branch, ticket_id: str) -> str:
    return branch.store.jobs.of_ticket(ticket_id)[0].content


@pytest.mark.parametrize(
    ("condition", "on_paper"),
    [
        (PrinterCondition.READY, True),
        (PrinterCondition.PAPER_LOW, True),
        (PrinterCondition.PAPER_OUT, False),
        (PrinterCondition.OFFLINE, False),
        (PrinterCondition.COVER_OPEN, False),
        (PrinterCondition.NOT_TAKEN, True),
    ],
)
def test_without_paper_the_number_counts_and_nothing_is_queued(
    branch: Branch, condition: PrinterCondition, on_paper: bool
):
    """A printer that cannot print gets no job; the person is told so."""
    note_printer(branch, "p1", condition)

    view = somebody(branch, printer="p1")

    assert view.on_paper is on_paper
    assert (fate_of_slip(branch, view.ticket_id) is not None) is on_paper


def test_a_printer_whose_kiosk_is_gone_prints_nothing(branch: Branch, clock: Clock):
    """Reception's slip would never come out, so the number is given without paper."""
    note_printer(branch, "p1", PrinterCondition.READY)
    clock.advance(minutes=5, seconds=1)

    assert not somebody(acting(branch, Role.RECEPTION), printer="p1").on_paper


def test_an_unknown_printer_is_refused_and_no_number_is_used(branch: Branch):
    """A slip for it would wait for ever."""
    reception = acting(branch, Role.RECEPTION)
    view = somebody(branch)

    for ask in (
        lambda: somebody(reception, printer="p9"),
        lambda: reprint(reception, view.ticket_id, printer="p9"),
    ):
        with pytest.raises(RefusedError) as error:
            ask()
        assert refusal(error) is Reason.UNKNOWN_PRINTER
    assert somebody(branch).digits == "002"


def test_a_reprint_where_nothing_can_come_out_is_refused(branch: Branch):
    """Instead of a slip that waits for ever and an event that says it was printed again."""
    view = somebody(branch)
    note_printer(branch, "p1", PrinterCondition.PAPER_OUT)
    reception = acting(branch, Role.RECEPTION)

    with pytest.raises(RefusedError) as error:
        reprint(reception, view.ticket_id, printer="p1")

    assert refusal(error) is Reason.PRINTER_OUT
    assert branch.words.refusal("it", error.value) == (
        "Questa stampante adesso non stampa. A\u00a0001 vale anche senza carta."
        " Oppure usa un’altra stampante."
    )
    assert fate_of_slip(branch, view.ticket_id) is None


def test_a_language_that_is_not_offered_becomes_the_first_one(branch: Branch):
    """A number in another language is better than none."""
    view = take_ticket(branch, "quick", preferential=False, language="xx", printer="p1")

    ticket = branch.store.tickets.find(view.ticket_id)
    assert ticket is not None
    assert ticket.language == "it"
    [issued] = branch.store.events.of_ticket(view.ticket_id)
    assert issued.detail["language"] == "it"
    assert from_json(_slip(branch, view.ticket_id)).languages == ("it",)


@pytest.mark.parametrize(
    ("service", "reason"),
    [
        ("case_status", Reason.BOOKING_NEEDED),
        ("consulting", Reason.APPOINTMENT_ONLY),
        ("nowhere", Reason.UNKNOWN_SERVICE),
    ],
)
def test_the_kiosk_keeps_to_the_access_modes(branch: Branch, service: str, reason: Reason):
    """R2 and R4: without a booking the front desk helps, which the reason says."""
    with pytest.raises(RefusedError) as error:
        somebody(branch, service)

    assert refusal(error) is reason
    assert branch.store.tickets.waiting() == []


def test_reception_books_itself_but_sells_no_second_level_ticket(branch: Branch):
    """Staff may let somebody to a counter; consulting is by appointment for them as well (R4)."""
    reception = acting(branch, Role.RECEPTION)

    assert somebody(reception, "case_status").letter == "L"
    with pytest.raises(RefusedError) as error:
        somebody(reception, "consulting")
    assert refusal(error) is Reason.APPOINTMENT_ONLY


def test_a_closed_office_says_when_it_opens(branch: Branch, clock: Clock):
    """After hours the kiosk gives no number and names the next opening."""
    clock.time = local(12, 30)

    with pytest.raises(RefusedError) as error:
        somebody(branch)

    assert refusal(error) is Reason.OFFICE_CLOSED
    assert error.value.values["opens"] == "2026-11-24T08:30:00+01:00"


def test_people_before_counts_whom_the_rule_calls_first(branch: Branch, clock: Clock):
    """Preferential people who came later still come first once they have the points."""
    somebody(branch)
    clock.advance(minutes=1)

    preferential = somebody(branch, preferential=True)
    plain = somebody(branch)

    assert preferential.before == 0
    assert plain.before == 2


def test_a_queue_with_every_number_held_refuses(clock: Clock, tmp_path: Path):
    """No number is given twice while somebody holds it, not even when the range is full."""
    office = an_office()
    small = {**office.queues, "A": Queue("A", in_italian("A"), 1, 2)}
    branch = a_branch(tmp_path / "data", clock, an_office(queues=small))
    somebody(branch)
    somebody(branch)

    with pytest.raises(RefusedError) as error:
        somebody(branch)

    assert refusal(error) is Reason.QUEUE_FULL
    branch.store.close()


def test_numbers_wrap_and_skip_live_ones(clock: Clock, tmp_path: Path):
    """After the last number comes the first that nobody holds."""
    office = an_office()
    small = {**office.queues, "A": Queue("A", in_italian("A"), 1, 3)}
    branch = a_branch(tmp_path / "data", clock, an_office(queues=small))
    reception = acting(branch, Role.RECEPTION)
    first, second, third = (somebody(branch) for _ in range(3))
    void(reception, second.ticket_id)

    again = somebody(branch)

    assert again.digits == "002"
    assert {first.digits, third.digits} == {"001", "003"}
    branch.store.close()


def test_a_reprint_has_the_same_number_and_says_so(branch: Branch):
    """Never a new number for a second slip."""
    view = somebody(branch, printer="p1")

    assert reprint(acting(branch, Role.RECEPTION), view.ticket_id, printer="p1") == 1

    first, second = branch.store.jobs.of_ticket(view.ticket_id)
    assert from_json(second.content).digits == from_json(first.content).digits
    assert from_json(first.content).reprint == ""
    assert from_json(second.content).reprint == "RISTAMPA 1"


def test_void_takes_somebody_out_of_the_queue(branch: Branch):
    """A withdrawn ticket cannot be withdrawn, printed or called again."""
    reception = acting(branch, Role.RECEPTION)
    view = somebody(branch)

    assert void(reception, view.ticket_id).status is TicketStatus.VOIDED

    assert branch.store.tickets.waiting() == []
    with pytest.raises(RefusedError) as error:
        reprint(reception, view.ticket_id, printer="p1")
    assert refusal(error) is Reason.WRONG_STATUS


def test_a_kiosk_may_not_void_and_a_desk_may_not_issue(branch: Branch):
    """Roles do what they are for."""
    view = somebody(branch)

    with pytest.raises(RefusedError) as error:
        void(branch, view.ticket_id)
    assert refusal(error) is Reason.NOT_ALLOWED
    with pytest.raises(RefusedError):
        take_ticket(
            acting(branch, Role.DESK), "quick", preferential=False, language="it", printer=None
        )


def test_an_unknown_or_old_ticket_is_refused(branch: Branch, clock: Clock):
    """A ticket of yesterday is no ticket of today."""
    reception = acting(branch, Role.RECEPTION)
    view = somebody(branch)
    clock.advance(minutes=24 * 60)
    somebody(branch)

    for ticket_id in (view.ticket_id, "nothing"):
        with pytest.raises(RefusedError) as error:
            void(reception, ticket_id)
        assert refusal(error) is Reason.UNKNOWN_TICKET


def test_the_first_ticket_of_a_day_closes_the_day_before(branch: Branch, clock: Clock):
    """Whoever still waited yesterday was not served; numbers begin again."""
    old = somebody(branch)
    clock.advance(minutes=24 * 60)

    new = somebody(branch)

    left = branch.store.tickets.find(old.ticket_id)
    assert left is not None
    assert left.status is TicketStatus.UNSERVED
    assert new.digits == "001"
    assert [ticket.id for ticket in branch.store.tickets.waiting()] == [new.ticket_id]


def test_a_clock_set_back_gives_no_old_numbers(branch: Branch, clock: Clock):
    """The business day never goes back (design.md 13.5)."""
    somebody(branch)
    clock.advance(minutes=-24 * 60 * 3)

    view = somebody(branch)

    assert view.digits == "002"
