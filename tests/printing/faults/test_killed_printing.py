"""The printing process is killed while its printer fails: no slip twice, and no lies."""

from pathlib import Path

import pytest

from kiosk.domain.printer import PrintStatus
from tests.printing.faults.killing import an_office, read_paper
from tests.store.crowd import a_busy_branch, a_shared_clock


@pytest.mark.parametrize(
    ("tickets", "kills"),
    [
        pytest.param(40, 8, id="some"),
        pytest.param(1000, 200, id="many", marks=[pytest.mark.long, pytest.mark.timeout(600)]),
    ],
)
def test_each_number_is_on_paper_once_or_its_job_says_so(tmp_path: Path, tickets: int, kills: int):
    """Printed is on paper once, failed is not, and unknown is there once at most."""
    path = tmp_path / "data"
    branch = a_busy_branch(path, a_shared_clock())
    with an_office(path, branch, seed=11) as office:
        while len(office.taken) < tickets or office.kills < kills:
            office.works(kills=office.kills < kills)
        office.drains(30)
        office.kill()
        jobs = office.settled()
        read = read_paper(office.printer)

        tokens = {ticket: branch.store.tickets.find(ticket).token for ticket in office.taken}  # type: ignore[union-attr]
        allowed = {
            PrintStatus.PRINTED: (1,), PrintStatus.FAILED: (0,), PrintStatus.UNKNOWN: (0, 1),
        }  # fmt: skip
        lies = {
            number: (status, read.codes[tokens[ticket]], read.numbers[number])
            for ticket, number in office.taken.items()
            if (status := office.status(ticket))
            and (
                read.codes[tokens[ticket]] not in allowed[status]
                or read.numbers[number] not in allowed[status]
            )
        }
        print(  # noqa: T201
            f"{len(office.taken)} tickets with a slip, {office.without} told that there is none, "
            f"{office.kills} kills, {office.faults} faults; jobs {dict(jobs)}; "
            f"{read.codes.total()} codes and {read.numbers.total()} numbers on paper",
            flush=True,
        )
        assert lies == {}
        assert [code for code in read.codes if read.codes[code] > 1] == []
        assert set(jobs) <= set(allowed)
        assert jobs[PrintStatus.PRINTED] > 0
    branch.store.close()
