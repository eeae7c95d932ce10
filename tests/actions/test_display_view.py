"""What a display is told."""

from dataclasses import replace

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.overview.display_view import display_view
from kiosk.domain.actor import Role
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.waits import foreseen


def test_a_display_for_some_queues_gets_only_their_calls(branch: Branch):
    """As it is configured."""
    somebody(branch)
    somebody(branch, "quick")
    for name in ("1", "2"):
        call_next(desk_of(branch, name), name)
    place = replace(branch.office.displays["1"], queues=frozenset({"E"}))
    office = replace(branch.office, displays={"1": place})

    view = display_view(replace(acting(branch, Role.DISPLAY), office=office), 0)

    assert [call.queue for call in view.calls] == ["E"]


def test_a_display_says_how_long_newcomers_wait_only_where_that_is_known(
    branch: Branch, clock: Clock
):
    """Of its own queues, if the branch wants it, and not while it is closed."""
    for name in ("1", "3"):
        desk_of(branch, name)
    foreseen(branch)
    place = branch.office.displays["1"]

    def waits(**more: object) -> list[str]:
        there = replace(place, **more)  # type: ignore[arg-type]
        office = replace(branch.office, displays={"1": there})
        view = display_view(replace(acting(branch, Role.DISPLAY), office=office), 0)
        return [one.letter for one in view.waits]

    assert waits() == []
    assert waits(waits=True) == ["A", "L"]
    assert waits(waits=True, queues=frozenset({"L", "E"})) == ["L"]
    clock.time = local(13)
    assert waits(waits=True) == []


def test_no_wait_is_made_up_for_a_display(branch: Branch):
    """Before there is an estimate nothing is shown (design.md 13.9)."""
    place = replace(branch.office.displays["1"], waits=True)
    office = replace(branch.office, displays={"1": place})

    assert display_view(replace(acting(branch, Role.DISPLAY), office=office), 0).waits == ()
