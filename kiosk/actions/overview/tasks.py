"""What reception has to do now, worst first."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

from kiosk.actions.branch import Branch
from kiosk.actions.calling import for_desk
from kiosk.actions.desks import desks_open_today
from kiosk.actions.foresight.reading import beyond
from kiosk.actions.overview.device_tasks import alarms, warnings
from kiosk.actions.views import DeviceRow, Task
from kiosk.domain.numbering import written
from kiosk.domain.ticket import Ticket

NOTICE_FOR = timedelta(days=1)
A_MINUTE_S = 60
LEAST_FOR_SHARE = 30
"""So many tickets of a day before a share of them is told (queueing.md 3.14)."""
MOST_OF_A_KIND = 3
"""A broken printer or a changed configuration must not bury what else there is to do."""


def tasks(
    branch: Branch, day: str, waiting: Sequence[Ticket], devices: Sequence[DeviceRow]
) -> tuple[Task, ...]:
    """Return the alarms as things to do: store, devices, help, paper, then tickets."""
    now = branch.now()
    return (
        *_notices(branch, now),
        *alarms(branch, day, devices),
        *_help(branch),
        *warnings(branch, devices),
        *_unserved(branch, waiting),
        *_slips(branch, day),
        *(late := _late(branch, waiting, now)),
        *_will_wait(branch, waiting, {task.subject[0] for task in late}),
        *_many_preferential(branch, day),
    )


def _notices(branch: Branch, now: datetime) -> list[Task]:
    return [
        Task("store", "", f"task.{one.key}", (), branch.local(one.at))
        for one in branch.store.places.notices(now - NOTICE_FOR)
    ]


def _help(branch: Branch) -> list[Task]:
    return [
        Task("help", place, "task.help", (("place", place),), branch.local(asked))
        for place, asked in branch.store.places.help_requests()
    ]


def _unserved(branch: Branch, waiting: Sequence[Ticket]) -> list[Task]:
    """Return those whom no open desk would ever call; before the first opens, no desk at all."""
    known, sessions = branch.office.desks, desks_open_today(branch)
    desks = [desk for name, desk in known.items() if name in sessions] or known.values()
    lost = [one for one in waiting if not any(for_desk(desk, [one]) for desk in desks)]
    lost.sort(key=lambda one: one.issued_at)
    return [
        _of_ticket("unserved", "task.unserved_service", one.written, one.id)
        for one in lost[:MOST_OF_A_KIND]
    ]


def _slips(branch: Branch, day: str) -> list[Task]:
    """Return those whose paper is not in their hands, the latest first: they may be near."""
    return [
        _of_ticket("slip", f"task.slip_{one.end}", written(one.queue, one.number), one.ticket_id)
        for one in branch.store.jobs.doubtful(day, MOST_OF_A_KIND)
    ]


def _of_ticket(kind: str, key: str, number: str, ticket_id: str) -> Task:
    return Task(kind, number, key, (("number", number),), None, ticket_id)


def _late(branch: Branch, waiting: Sequence[Ticket], now: datetime) -> list[Task]:
    """Return one task for each queue whose longest wait is beyond its goal."""
    late = []
    for letter, queue in branch.office.queues.items():
        inside = [one for one in waiting if one.queue == letter]
        if not inside:
            continue
        first = min(inside, key=lambda one: one.joined_at)
        waited = int((now - first.joined_at).total_seconds()) // A_MINUTE_S
        if waited > queue.goal_min:
            values = (
                ("number", first.written), ("minutes", str(waited)), ("goal", str(queue.goal_min)),
            )  # fmt: skip
            late.append(Task("long_wait", first.written, "task.long_wait", values, None, first.id))
    return late


def _will_wait(
    branch: Branch, waiting: Sequence[Ticket], known: AbstractSet[str]
) -> Iterator[Task]:
    """Yield one task for each queue in which people are likely to wait beyond its goal.

    Args:
        known: Letters of those in which somebody does already.
    """
    likely = beyond(branch, waiting)
    for letter, queue in branch.office.queues.items():
        mine = [one for one in likely if one.queue == letter]
        if mine and letter not in known:
            values = (("queue", letter), ("count", str(len(mine))), ("goal", str(queue.goal_min)))
            yield Task("will_wait", mine[0].written, "task.will_wait", values, None, mine[0].id)


def _many_preferential(branch: Branch, day: str) -> Iterator[Task]:
    """Yield something to know where so many have preferential access that others wait for long."""
    share = branch.store.tickets.preferential_share(day, LEAST_FOR_SHARE)
    goal = branch.office.many_preferential
    if share is not None and round(100 * share) > goal:
        values = (("share", str(round(100 * share))), ("goal", str(goal)))
        yield Task("preferential", "", "task.preferential", values, None)
