"""Who may look at what, and that a look shows one moment."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.desks import go_on, pause
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from kiosk.domain.desk import DeskState
from kiosk.domain.error import Reason, RefusedError
from kiosk.store.store import Store
from tests.actions.scenes import served_at
from tests.builders import a_service, acting, desk_of, somebody
from tests.fakes import Clock
from tests.waits import foreseen


@pytest.mark.parametrize(
    ("look", "mine"),
    [
        (lambda branch: kiosk_view(branch, "1"), {Role.KIOSK}),
        (lambda branch: display_view(branch, 0), {Role.DISPLAY}),
        (reception_view, {Role.RECEPTION, Role.SUPERVISOR}),
    ],
)
def test_each_view_is_for_its_face(
    branch: Branch, look: Callable[[Branch], object], mine: set[Role]
):
    """And for the technician's command line; no screen in the hall reads what staff see."""
    for role in Role:
        if role in {*mine, Role.TECHNICIAN}:
            look(acting(branch, role))
            continue
        with pytest.raises(RefusedError) as error:
            look(acting(branch, role))
        assert error.value.reason is Reason.NOT_ALLOWED


class Interrupted:
    """A clock at whose last reading in a view somebody else changes something.

    Args:
        time: What it always says.
        change: What the other process does.
    """

    def __init__(self, time: datetime, change: Callable[[], object]) -> None:
        self._time, self._change = time, change
        self.readings = 0
        self.last: int | None = None

    def __call__(self) -> datetime:
        """Return the time, after the change if it is due."""
        self.readings += 1
        if self.readings == self.last:
            self._change()
        return self._time


def test_reception_sees_one_moment_whatever_others_do_meanwhile(branch: Branch, clock: Clock):
    """A desk that is free for ten minutes is not free since just now."""
    desk = desk_of(branch, "3")
    clock.advance(minutes=10)
    other = Store.at(branch.store.folder.path, clock)
    elsewhere = replace(desk, store=other)

    def breathe() -> None:
        pause(elsewhere, "3")
        go_on(elsewhere, "3")

    dial = Interrupted(clock(), breathe)
    reception = replace(acting(branch, Role.RECEPTION), now=dial)
    reception_view(reception)
    dial.readings, dial.last = 0, dial.readings

    [row] = [one for one in reception_view(reception).desks if one.desk == "3"]

    assert dial.readings == dial.last
    assert (row.state, row.seconds) == (DeskState.FREE, 600)
    [later] = [one for one in reception_view(reception).desks if one.desk == "3"]
    assert later.seconds == 0
    other.close()


VIEWS: list[tuple[Role, Callable[[Branch], object]]] = [
    (Role.KIOSK, lambda branch: kiosk_view(branch, "1")),
    (Role.DISPLAY, lambda branch: display_view(branch, 0)),
    (Role.DESK, lambda branch: desk_view(branch, "1")),
    (Role.RECEPTION, reception_view),
]


def questions(look: Callable[[Branch], object], branch: Branch) -> list[str]:
    """Return what a view asks the store."""
    asked: list[str] = []
    connection = branch.store._engine.connection
    connection.set_trace_callback(asked.append)
    look(branch)
    connection.set_trace_callback(None)
    return asked


@pytest.mark.parametrize(("role", "look"), VIEWS)
def test_all_that_a_face_sees_is_of_one_reading(
    branch: Branch, role: Role, look: Callable[[Branch], object]
):
    """The waits too: nothing is asked before or after it."""
    foreseen(branch)
    shows = {name: replace(one, waits=True) for name, one in branch.office.displays.items()}
    office = replace(branch.office, displays=shows)

    asked = questions(look, acting(replace(branch, office=office), role, "1"))

    begins = [place for place, each in enumerate(asked) if each.lower().startswith("begin")]
    assert begins == [0]
    assert asked[-1].lower().startswith(("commit", "rollback"))


@pytest.mark.parametrize(("role", "look"), VIEWS)
def test_a_face_asks_no_more_of_a_large_branch(
    branch: Branch, role: Role, look: Callable[[Branch], object]
):
    """Forty services and twenty people more cost longer answers, not more questions."""
    desk_of(branch, "1")
    somebody(branch)
    few = questions(look, acting(branch, role))
    services = {f"s{number}": a_service(f"s{number}", "A") for number in range(40)}
    office = replace(branch.office, services={**branch.office.services, **services})
    large = replace(branch, office=office)
    for number in range(20):
        somebody(large, f"s{number}")

    assert len(questions(look, acting(large, role))) == len(few)


@pytest.mark.parametrize(("role", "look"), VIEWS)
def test_a_face_asks_nothing_after_its_moment(
    branch: Branch, role: Role, look: Callable[[Branch], object]
):
    """What somebody else does in between shows as a whole the next time, or not at all."""
    somebody(branch)
    served_at(branch)

    *_, last = questions(look, acting(branch, role))

    assert last == "rollback"
