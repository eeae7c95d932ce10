"""What reception has to do about kiosks, displays and printers (domain.md 8.4)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.views import DeviceRow, Sentence, Task
from kiosk.domain.device import DeviceCondition
from kiosk.domain.giving import PASSING, STUCK, Giving, changes_in, giving
from kiosk.domain.numbering import written
from kiosk.domain.printer import PrinterCondition

AN_HOUR = timedelta(hours=1)
"""Paper that is nearly out is told now and every hour."""


def alarms(branch: Branch, day: str, devices: Sequence[DeviceRow]) -> Iterator[Task]:
    """Yield what does not work, and how to mend it.

    What passes by itself, or is staff's own doing, is told when it has not passed.
    """
    for row in _troubled(devices):
        condition = row.condition
        if not row.printer:
            kind = "device" if condition == DeviceCondition.SILENT else "printer"
            yield _task(kind, f"task.{row.kind}_{condition}", row)
        elif condition != PrinterCondition.PAPER_LOW and _is_due(branch, row):
            yield _printer_task(branch, day, row)


def warnings(branch: Branch, devices: Sequence[DeviceRow]) -> Iterator[Task]:
    """Yield whose paper is nearly out: it still prints; each hour it is another task."""
    for row in _troubled(devices):
        if row.condition == PrinterCondition.PAPER_LOW:
            told = _lasts(branch, row) // AN_HOUR
            low = "roll_low" if row.counts_paper else row.condition
            yield _task("paper", f"task.{row.kind}_{low}", row, told=told)


def next_change(branch: Branch, devices: Sequence[DeviceRow]) -> timedelta | None:
    """Return after what time there is something else to do although nothing has happened."""
    due: list[timedelta | None] = []
    for row in devices:
        lasts = _lasts(branch, row)
        if row.condition == PrinterCondition.PAPER_LOW:
            due.append(AN_HOUR - lasts % AN_HOUR)
        elif row.printer:
            due.append(changes_in(PrinterCondition(row.condition), lasts))
    return min((time for time in due if time is not None), default=None)


def _troubled(devices: Sequence[DeviceRow]) -> Iterator[DeviceRow]:
    """Yield the devices that are not well; one that never was on is no alarm."""
    return (row for row in devices if not row.well and row.seen_at is not None)


def _is_due(branch: Branch, row: DeviceRow) -> bool:
    condition = PrinterCondition(row.condition)
    return condition not in PASSING or changes_in(condition, _lasts(branch, row)) is None


def _printer_task(branch: Branch, day: str, row: DeviceRow) -> Task:
    condition = PrinterCondition(row.condition)
    # A kiosk that gives no sign of life is called silent too, and is mended otherwise.
    word = "mute" if condition is PrinterCondition.SILENT else condition
    without_paper = branch.office.ticket_without_paper
    now = giving(condition, _lasts(branch, row), without_paper=without_paper)
    return _task(
        "printer",
        f"task.{row.kind}_{word}",
        row,
        before=None if now is Giving.ON_PAPER else Sentence(f"meanwhile.{now}"),
        after=_last_slip(branch, day, row.printer) if condition in STUCK else None,
    )


def _last_slip(branch: Branch, day: str, printer: str) -> Sentence | None:
    """Return which ticket a printer had last, and whether it was printed."""
    slip = branch.store.jobs.last_of(printer, day)
    if slip is None:
        return None
    return Sentence(f"last_slip.{slip.end}", (("number", written(slip.queue, slip.number)),))


def _task(
    kind: str,
    key: str,
    row: DeviceRow,
    *,
    before: Sentence | None = None,
    after: Sentence | None = None,
    told: int = 0,
) -> Task:
    return Task(
        kind, row.name, key, (("place", row.name),), row.since,
        before=before, after=after, told=told,
    )  # fmt: skip


def _lasts(branch: Branch, row: DeviceRow) -> timedelta:
    """Return for how long a device has been so.

    What lies in the future was so before the clock was set back: else nobody would hear of a cover
    that stands open until the clock has caught up.
    """
    since: datetime = row.since or branch.now()
    return abs(branch.now() - since)
