"""Many processes at one branch, each with a desk, a kiosk and a post at reception."""

import multiprocessing
import random
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk import clock
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next, call_number, mark_no_show, recall, reinstate
from kiosk.actions.checking_in import check_in, import_appointments
from kiosk.actions.desks import open_desk
from kiosk.actions.issuing import reprint, take_ticket, void
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import (
    finish,
    finish_and_call_next,
    park,
    resume,
    start_serving,
    transfer,
)
from kiosk.actions.undoing import undo
from kiosk.actions.views import IssuedView
from kiosk.clock import ScaledClock
from kiosk.domain.actor import Actor, Role
from kiosk.domain.appointment import Appointment
from kiosk.domain.desk import Desk
from kiosk.domain.error import RefusedError
from kiosk.domain.office import Office, Times
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from kiosk.store.store import Store
from tests.builders import a_service, acting, an_office, in_italian, last_call, words

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.store.crowd", "tests.store.killing", "sqlite_utils"])
DAY = "2026-11-23"
SERVICES = {"orientation": "A", "counter_booking": "A", "quick": "E", "case_status": "L"}
DESKS = ("1", "2", "3", "4")
NOTHING = object()
"""There was nobody to do it with."""


def a_busy_office() -> Office:
    """Return an office where every desk serves everything and may call again at once."""
    profile = frozenset(SERVICES)
    return replace(
        an_office(),
        services={name: a_service(name, queue) for name, queue in SERVICES.items()},
        desks={name: Desk(name, profile, in_italian("piano terra")) for name in DESKS},
        times=Times(recall_after_s=0, most_calls=1000, undo_s=3600, tries_a_minute=100_000),
    )


def a_shared_clock() -> ScaledClock:
    """Return a clock that says Monday 23 November 2026, 10:28 in Ferrara, and goes on."""
    return ScaledClock(datetime(2026, 11, 23, 9, 28, tzinfo=UTC), clock.now())


def branch_at(path: Path, now: Callable[[], datetime], role: Role = Role.KIOSK) -> Branch:
    """Return the busy branch of a data folder as a process of its own sees it."""
    store = Store.at(path, now)
    return Branch(store, a_busy_office(), now, Actor(role, "1"), words(), store.secret())


def a_busy_branch(path: Path, now: Callable[[], datetime], bookings: int = 0) -> Branch:
    """Set up the busy branch, with bookings whose codes are their numbers."""
    set_up(Folder(path))
    branch = branch_at(path, now)
    at = now().replace(microsecond=0)
    import_appointments(
        acting(branch, Role.RECEPTION),
        [
            Appointment(f"b{number}", str(number), None, "case_status", at, 15)
            for number in range(bookings)
        ],
    )
    return branch


@dataclass
class Somebody:
    """One process and what it has done.

    Args:
        desk: Two processes share one, as two windows opened by mistake would.
        done: Successful operations by name.
        issued: Numbers it was told, as (ticket id, letter, digits).
    """

    branch: Branch
    desk: str
    dice: random.Random
    bookings: int = 0
    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    issued: list[tuple[str, str, str]] = field(default_factory=list)

    def act(self) -> str:
        """Do one thing; return its name, or nothing if a rule said no."""
        [name] = self.dice.choices(list(MIX), [weight for weight, _ in MIX.values()])
        try:
            if MIX[name][1](self) is NOTHING:
                return ""
        except RefusedError as error:
            self.refused[error.reason] += 1
            return ""
        self.done[name] += 1
        return name

    def at(self, role: Role) -> Branch:
        """Return the branch as this process sees it in a role."""
        return acting(self.branch, role, self.desk)

    def tell(self, view: IssuedView) -> None:
        """Remember a number that a person was told."""
        if not view.again:
            self.issued.append((view.ticket_id, view.letter, view.digits))


def _take(me: Somebody) -> None:
    me.tell(
        take_ticket(
            me.at(Role.KIOSK), me.dice.choice(list(SERVICES)), preferential=me.dice.random() < 0.2,
            language="it", printer=me.dice.choice(["p1", None]),
        )
    )  # fmt: skip


def _check_in(me: Somebody) -> None:
    booking = f"b{me.dice.randrange(max(1, me.bookings))}"
    me.tell(check_in(me.at(Role.KIOSK), booking, preferential=False, language="de", printer="p1"))


def _transfer(me: Somebody) -> None:
    target = me.dice.choice(["service:quick", "service:orientation", "desk:1", "desk:3"])
    transfer(me.at(Role.DESK), me.desk, target, keep_place=me.dice.random() < 0.5)


def _resume(me: Somebody) -> object:
    parked = me.branch.store.tickets.parked_at(me.desk)
    return resume(me.at(Role.DESK), me.desk, parked[0].id) if parked else NOTHING


def _reinstate(me: Somebody) -> object:
    gone = [one for one in me.branch.store.tickets.unfinished() if one.status == "no_show"]
    return reinstate(me.at(Role.RECEPTION), me.dice.choice(gone).id) if gone else NOTHING


def _some_waiting(me: Somebody, act: Callable[[Branch, str], object]) -> object:
    waiting = me.branch.store.tickets.waiting()
    return act(me.at(Role.RECEPTION), me.dice.choice(waiting).id) if waiting else NOTHING


def _call_number(me: Somebody) -> object:
    waiting = me.branch.store.tickets.waiting()
    if not waiting:
        return NOTHING
    return call_number(me.at(Role.DESK), me.desk, me.dice.choice(waiting).written)


def _reset(me: Somebody) -> object:
    """Close a queue; half of the time somebody thinks better of it."""
    closed = reset(me.at(Role.RECEPTION), me.dice.choice("AEL"))
    return undo_reset(me.at(Role.RECEPTION)) if me.dice.random() < 0.5 else closed


def _look(me: Somebody) -> None:
    match me.dice.randrange(4):
        case 0:
            desk_view(me.at(Role.DESK), me.desk)
        case 1:
            display_view(me.at(Role.DISPLAY), last_call(me.branch) - 20)
        case 2:
            reception_view(me.at(Role.RECEPTION))
        case _:
            kiosk_view(me.at(Role.KIOSK), "1")


MIX: Mapping[str, tuple[int, Callable[[Somebody], object]]] = {
    "take": (13, _take),
    "check_in": (3, _check_in),
    "call_next": (30, lambda me: call_next(me.at(Role.DESK), me.desk)),
    "call_number": (2, _call_number),
    "recall": (5, lambda me: recall(me.at(Role.DESK), me.desk)),
    "start": (30, lambda me: start_serving(me.at(Role.DESK), me.desk)),
    "finish": (16, lambda me: finish(me.at(Role.DESK), me.desk)),
    "finish_next": (8, lambda me: finish_and_call_next(me.at(Role.DESK), me.desk)),
    "park": (3, lambda me: park(me.at(Role.DESK), me.desk)),
    "resume": (6, _resume),
    "transfer": (4, _transfer),
    "no_show": (3, lambda me: mark_no_show(me.at(Role.DESK), me.desk)),
    "reinstate": (2, _reinstate),
    "void": (2, lambda me: _some_waiting(me, void)),
    "reprint": (
        1,
        lambda me: _some_waiting(me, lambda branch, one: reprint(branch, one, printer="p1")),
    ),
    "undo": (2, lambda me: undo(me.at(Role.DESK), me.desk)),
    "reset": (1, _reset),
    "look": (12, _look),
}


def somebody_at(path: Path, now: Callable[[], datetime], place: int, bookings: int) -> Somebody:
    """Return one of the crowd, its desk open."""
    branch = branch_at(path, now)
    desk = DESKS[place % len(DESKS)]
    open_desk(acting(branch, Role.DESK, desk), desk)
    return Somebody(branch, desk, random.Random(place), bookings)  # noqa: S311 - a mix, no secret
