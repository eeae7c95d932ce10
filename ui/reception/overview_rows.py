"""What the lists of the overview hold: queues, desks, devices and tasks, ready to draw."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.actions.views import DeskRow, DeviceRow, QueueRow, Task
from kiosk.domain.desk import DeskState
from kiosk.domain.device import DeviceKind
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.wait import Wait
from ui.bridge import moments

LEAST_SPAN_MIN = 32
"""A queue's bar spans at least so many minutes, so that bars mean the same every day."""
CLOCKED = frozenset({DeskState.CALLING, DeskState.SERVING})
URGENT = frozenset({"printer", "device", "store"})
TIMED = URGENT | {"paper"}
"""Since when it has been so is worth knowing."""
LOST = frozenset({PrinterCondition.SILENT, PrinterCondition.OFFLINE})


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One queue.

    Args:
        longest_min: -1 when nobody waits.
        reach: Of the bar, 0 to 1.
        mark: Where the goal stands on it.
        desks: Open desks that serve it, empty for none.
    """

    letter: str
    name: str
    waiting: int
    longest_min: int
    goal_min: int
    over: bool
    reach: float
    mark: float
    newcomer: str
    desks: str


@dataclass(frozen=True, slots=True)
class DeskCardRow:
    """One desk.

    Args:
        doing: A DeskState.
        clock: Running time of a call or a service, else empty.
        since_min: Minutes free or on a pause, -1 if unknown.
        limit_min: Of the service, 0 for none.
    """

    desk: str
    doing: str
    number: str
    clock: str
    since_min: int
    limit_min: int
    over: bool


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """One kiosk, as its printer says it is, or one display.

    Args:
        key: Kind and name: a kiosk and a display may share a name.
        name: As the configuration calls it.
        since: Time of day at which the condition began, or empty.
        seen: Of the last sign of life, or empty.
        counts_paper: Whether staff have to say when they have changed its roll.
        roll_new: Whether they just have.
        untaken: Slips that were drawn back in today.
    """

    key: str
    name: str
    label: str
    kind: str
    condition: str
    since: str
    seen: str
    well: bool
    counts_paper: bool
    roll_new: bool
    untaken: int


@dataclass(frozen=True, slots=True)
class TaskLine:
    """Something to do.

    Args:
        key: Tells tasks apart.
        button: The word of its one button.
        since: Time of day, or empty.
        checking: Whether its button was pressed and the device has still to agree.
    """

    key: str
    kind: str
    title: str
    detail: str
    button: str
    since: str
    urgent: bool
    checking: bool


def queue_lines(
    queues: Sequence[QueueRow], language: str, say_wait: Callable[[Wait | None], str]
) -> list[QueueLine]:
    """Return the queues; all bars share one scale."""
    span = max(
        [LEAST_SPAN_MIN]
        + [moments.minutes(row.longest_s) for row in queues]
        + [round(row.goal_s / moments.MINUTE_S * 1.2) for row in queues]
    )
    return [_queue_line(row, language, say_wait, span) for row in queues]


def _queue_line(
    row: QueueRow, language: str, say_wait: Callable[[Wait | None], str], span_min: int
) -> QueueLine:
    longest_min = moments.minutes(row.longest_s)
    goal_min = row.goal_s // moments.MINUTE_S
    return QueueLine(
        letter=row.letter,
        name=row.name.in_(language),
        waiting=row.waiting,
        longest_min=longest_min,
        goal_min=goal_min,
        over=(row.longest_s or 0) > row.goal_s,
        reach=max(0, longest_min) / span_min,
        mark=goal_min / span_min,
        newcomer=say_wait(row.newcomer),
        desks=", ".join(row.desks),
    )


def desk_card(row: DeskRow, passed_s: int) -> DeskCardRow:
    """Return the desk's card so many seconds after it was looked at."""
    seconds = None if row.seconds is None else row.seconds + passed_s
    clocked = row.state in CLOCKED and seconds is not None
    limit_s = row.limit_s or 0
    return DeskCardRow(
        desk=row.desk,
        doing=row.state,
        number=row.number,
        clock=moments.running(seconds or 0, short=row.state is DeskState.CALLING)
        if clocked
        else "",
        since_min=-1 if clocked else moments.minutes(seconds),
        limit_min=limit_s // moments.MINUTE_S,
        over=row.over or (row.state is DeskState.SERVING and 0 < limit_s < (seconds or 0)),
    )


def device_line(row: DeviceRow, language: str, condition: str) -> DeviceLine:
    """Return the device with its condition in words."""
    return DeviceLine(
        key=f"{row.kind}:{row.name}",
        name=row.name,
        label=row.label.in_(language),
        kind=row.kind,
        condition=condition,
        since=moments.clock(row.since),
        seen=moments.clock(row.seen_at),
        well=row.well,
        counts_paper=row.counts_paper,
        roll_new=row.is_roll_new,
        untaken=row.untaken,
    )


def oldest_sign_s(devices: Sequence[DeviceRow], now: datetime) -> int:
    """Return the age in seconds of the oldest last sign of life, -1 if one never gave any."""
    ages = [int((now - row.seen_at).total_seconds()) if row.seen_at else -1 for row in devices]
    return -1 if not ages or min(ages) < 0 else max(ages)


def task_id(task: Task) -> str:
    """Return what tells a task from the others; the same later, or told again, is another."""
    since = task.since.isoformat() if task.since else ""
    return f"{task.kind}:{task.subject}:{task.key}:{since}:{task.told}"


def must_be_heard(row: DeviceRow) -> bool:
    """Tell whether a device is worth a sound: paper out, a lost display (visual.md 11)."""
    if row.kind == DeviceKind.DISPLAY:
        return row.condition in LOST and row.seen_at is not None
    return row.condition == PrinterCondition.PAPER_OUT
