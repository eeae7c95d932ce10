"""Each action of the table that staff take with their hands, by mouse, by keys and by touch."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.actions import branch as table
from kiosk.actions.branch import Branch
from kiosk.actions.noticing import has_changed
from kiosk.domain.actor import GIVEN, Actor, Role
from kiosk.domain.permission import ALLOWED, Action, may
from tests.actions.staff import CARLA, RECEPTION_1, signed_in, with_staff
from tests.builders import acting
from tests.fakes import Clock, Running
from tests.journeys.staff import at_closing, at_desk, at_reception
from tests.journeys.staff.journey import Hand, Journey, Post
from tests.screen import STAFF_TARGET_PX, Screen
from tests.ui import test_signing_in
from ui.bridge.runner import Runner
from ui.desk.desk_face import DeskFace
from ui.reception.reception_face import ReceptionFace
from ui.window import close_window, open_window

AT = {
    Role.DESK: at_desk.JOURNEYS.of,
    Role.RECEPTION: at_reception.JOURNEYS.of + at_closing.JOURNEYS.of,
}
SIGNING = {
    Action.SIGN_IN: (
        test_signing_in.test_staff_sign_in_with_the_keys_on_the_screen,
        test_signing_in.test_staff_sign_in_by_keyboard_alone,
    ),
    Action.SIGN_OUT: (test_signing_in.test_whoever_leaves_the_closed_desk_signs_out,),
    Action.STAY: (test_signing_in.test_whoever_touches_nothing_for_long_is_signed_out,),
}
"""At posts that nobody has signed in at: their own tests do it, by each hand."""
COMMAND_LINE = {
    Action.LIST_STAFF, Action.ADD_STAFF, Action.REMOVE_STAFF, Action.RESET_PIN, Action.UNLOCK,
    Action.VERIFY_LOG, Action.IMPORT_APPOINTMENTS, Action.CODE_CLASHES,
}  # fmt: skip
"""What no window offers."""
DAILY = {
    ("serves_one", Hand.KEYS),
    ("voids", Hand.KEYS),
    ("gives_a_ticket", Hand.TOUCH),
    ("takes_a_void_back", Hand.KEYS),
    ("lets_somebody_back_in_and_calls_them", Hand.KEYS),
}
"""One of each kind; the others are long tests."""


def journeys() -> Iterator[object]:
    """Yield each journey with each hand."""
    for role, those in AT.items():
        for journey in those:
            for hand in Hand:
                marks = [] if (journey.name, hand) in DAILY else [pytest.mark.long]
                yield pytest.param(
                    role, journey, hand, marks=marks, id=f"{role}-{journey.name}-{hand}"
                )


def test_every_action_of_staff_has_a_journey():
    """Whoever adds an action adds its journey, or says why no hand takes it."""
    staff = ALLOWED[Role.SUPERVISOR] | ALLOWED[Role.NOBODY]
    shown = {action for those in AT.values() for one in those for action in one.actions}

    assert shown | set(SIGNING) | COMMAND_LINE == staff
    assert shown.isdisjoint(COMMAND_LINE)


def test_each_post_has_its_own_journeys():
    """A desk shows what only a desk may, and reception what only reception may."""
    for role, those in AT.items():
        mine = ALLOWED[role] | {Action.RESET_WHILE_OPEN, Action.KEEP_OPEN}
        for one in those:
            assert one.actions <= mine, one.name
    names = [one.name for those in AT.values() for one in those]
    assert len(set(names)) == len(names)


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> set[Action]:
    """The actions that the table has allowed at a post of staff."""
    noted: set[Action] = set()

    def noting(actor: Actor, action: Action) -> bool:
        allowed = may(actor, action)
        if allowed and actor.role in GIVEN:
            noted.add(action)
        return allowed

    monkeypatch.setattr(table, "may", noting)
    return noted


@contextmanager
def window(seen: Branch, role: Role, qtbot: QtBot) -> Iterator[Screen]:
    """Open the real window of a post."""
    runner = Runner(seen, has_changed)
    face: DeskFace | ReceptionFace
    if role is Role.DESK:
        face = DeskFace(runner, at_desk.DESK, seen.words, press_pause_ms=0)
    else:
        folder = seen.store.folder.path.parent
        face = ReceptionFace(runner, seen.words, "1", printer="p1", folder=folder, press_pause_ms=0)
    engine = open_window(f"ui.{role}", face, size=(480, 720) if role is Role.DESK else (1440, 900))
    try:
        yield Screen(engine, qtbot, least_target_px=STAFF_TARGET_PX)
    finally:
        close_window(engine)
        runner.stop()


def office_of(branch: Branch, role: Role) -> Branch:
    """Return the branch; the desk of the journeys serves the queues A, E and C."""
    office = branch.office
    if role is not Role.DESK:
        return branch
    services = frozenset({"orientation", "quick", "consulting"})
    mine = replace(office.desks[at_desk.DESK], services=services)
    desks = {**office.desks, at_desk.DESK: mine}
    return replace(branch, office=replace(office, desks=desks))


def working(office: Branch, role: Role, journey: Journey) -> Branch:
    """Return the office as whoever works at the post sees it."""
    if not journey.supervisor:
        return acting(office, role, at_desk.DESK if role is Role.DESK else "1")
    locked = replace(with_staff(office, Running()), uptime=office.uptime)
    return signed_in(locked, RECEPTION_1, CARLA)


@pytest.mark.parametrize(("role", "journey", "hand"), list(journeys()))
def test_the_journey(
    branch: Branch, clock: Clock, qtbot: QtBot, done: set[Action], role: Role, journey: Journey,
    hand: Hand,
):  # fmt: skip
    """The window leads to where the words say, and the table has allowed just that."""
    office = office_of(branch, role)
    journey.before(office, clock)
    seen = working(office, role, journey)
    done.clear()
    with window(seen, role, qtbot) as screen:
        journey.does(Post(office, clock, screen, hand))

        screen.until(lambda: done >= journey.actions)  # a page asks when it is looked at
