"""What reception sees at once."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.actions.views.kiosk import ServiceChoice
from kiosk.domain.desk import DeskState
from kiosk.domain.label import Label
from kiosk.domain.wait import Wait


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One queue at reception.

    Args:
        newcomer: What somebody joining now would wait.
        desks: Names of open desks that serve it.
        issued: Its numbers of today, however they ended.
    """

    letter: str
    name: Label
    waiting: int
    longest_s: int | None
    goal_s: int
    newcomer: Wait | None
    desks: tuple[str, ...]
    issued: int


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One desk at reception.

    Args:
        seconds: In this state, for its clock.
        over: Whether it is beyond the service's limit.
    """

    desk: str
    state: DeskState
    number: str
    seconds: int | None
    limit_s: int | None
    over: bool


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A kiosk, display or printer as reception sees it.

    Args:
        kind: `kiosk` or `display`.
        condition: A key of the catalogue: a PrinterCondition, `ok` or `silent`.
        printer: Name of the printer that says so of itself, or empty.
        counts_paper: Whether nobody but staff can tell it that its roll was changed.
        is_roll_new: Whether nothing was printed since they did.
        untaken: Slips that it drew back in today, as nobody took them.
        seen_at: Last sign of life, or None.
        well: Whether nothing needs to be done.
    """

    name: str
    label: Label
    kind: str
    condition: str
    since: datetime | None
    seen_at: datetime | None
    well: bool
    printer: str = ""
    counts_paper: bool = False
    is_roll_new: bool = False
    untaken: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the catalogue.

    Args:
        values: Its placeholders.
    """

    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Task:
    """An alarm as something to do, worst first.

    Args:
        kind: `printer`, `paper`, `device`, `help`, `store`, `preferential`; with a ticket
            `slip`, `unserved`, `long_wait`, `will_wait`.
        subject: Device name or ticket number.
        key: A key of the catalogue for the sentence.
        values: Its placeholders.
        ticket_id: To open, or empty.
        before: What stands before its detail, as what a kiosk does meanwhile.
        after: What stands behind it.
        told: How often it was told before; whoever has seen it is told once more.
    """

    kind: str
    subject: str
    key: str
    values: tuple[tuple[str, str], ...]
    since: datetime | None
    ticket_id: str = ""
    before: Sentence | None = None
    after: Sentence | None = None
    told: int = 0


@dataclass(frozen=True, slots=True)
class Spoken:
    """What reception lets the displays say.

    Args:
        languages: In which they speak together.
        message: Instead of their usual line, or None.
        until: When it ends by itself, in the branch's zone, or None.
    """

    languages: tuple[str, ...] = ()
    message: Label | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepBack:
    """What `take_back` would take back: the last step of whoever looks.

    Args:
        sequence: Of its line in the log.
        kind: As the log calls it.
        number: Of the ticket it was about.
        twin: The number that was withdrawn where two tickets had become one, or empty.
        left: For so long.
    """

    sequence: int
    kind: str
    number: str
    twin: str
    left: timedelta


@dataclass(frozen=True, slots=True)
class ReceptionView:
    """What reception sees at once.

    Args:
        waits_at: When the waits of newcomers were worked out, in the branch's zone; None while
            none is known.
        all_called_by: By when everybody who waits will probably be called, or None if unknown.
        maybe_unserved: How many may not be served before closing, or None if unknown.
        undoable_reset: Sequence of the reset that can still be taken back, or None.
        undoable_queue: Letter of its queue, or empty for the day.
        changes_in: After what time there is something else to see although nothing has happened,
            or None.
        step_back: What whoever looks can take back, or None.
    """

    office: Label
    now: datetime
    open_until: datetime | None
    opens_next: datetime | None
    day_closed: bool
    waiting: int
    longest_s: int | None
    longest_queue: str
    served: int
    no_shows: int
    unserved: int
    voided: int
    issued: int
    queues: tuple[QueueRow, ...]
    desks: tuple[DeskRow, ...]
    devices: tuple[DeviceRow, ...]
    tasks: tuple[Task, ...]
    choices: tuple[ServiceChoice, ...]
    languages: tuple[str, ...]
    undoable_reset: int | None
    undoable_queue: str
    maybe_unserved: tuple[int, int] | None = None
    waits_at: datetime | None = None
    all_called_by: datetime | None = None
    spoken: Spoken = field(default_factory=Spoken)
    changes_in: timedelta | None = None
    step_back: StepBack | None = None
