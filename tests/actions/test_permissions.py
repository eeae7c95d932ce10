"""Who may do what: every cell of the table is tried on the action itself."""

import ast
import importlib
import inspect
import os
import pkgutil
from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path

import pytest

from kiosk import actions
from kiosk.actions.as_shown import as_shown
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.domain.actor import Actor, Role
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.permission import ALLOWED, Action
from kiosk.domain.printer import PrinterCondition
from tests.builders import ROME, acting, desk_of, somebody
from tests.fakes import Clock

FOLDER = Path(actions.__file__).parent
MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages([str(FOLDER)], "kiosk.actions.")
]
TODAY = Clock()().astimezone(ROME).date()
GIVEN = {
    "desk": "1",
    "kiosk": "1",
    "display": "1",
    "service": "quick",
    "preferential": False,
    "language": "it",
    "printer": "p1",
    "code": "12345678",
    "appointment_id": "b1",
    "appointments": [],
    "text": "A1",
    "texts": {},
    "folder": Path(os.devnull),
    "token": "0" * 32,
    "queue": "E",
    "target": "desk:1",
    "keep_place": True,
    "place": "1",
    "kind": "kiosk",
    "condition": PrinterCondition.READY,
    "calls": [],
    "shown": 0,
    "after": 0,
    "take": id,
    "number": "31",
    "pin": "482913",
    "roles": [Role.DESK],
    "post": Actor(Role.DESK, "1"),
    "day": TODAY,
    "sequence": 1,
    "starts_at": datetime.combine(TODAY, time(11), ROME),
    "mode": DeliveryMode.IN_PERSON,
}
"""What is handed to an action, by the name of its parameter."""


def function_of(action: Action) -> Callable[..., object]:
    """Return the function that an action of the table is named after."""
    named = {
        found
        for module in MODULES
        for name, found in inspect.getmembers(module, inspect.isfunction)
        if name == action.value and found.__module__ == module.__name__
    }
    [function] = named
    return function


def tried(branch: Branch, action: Action, ticket_id: str) -> Reason | None:
    """Do it and return why it was refused, or None."""
    function = function_of(action)
    given = GIVEN | {"ticket_id": ticket_id}
    needed = [
        part.name
        for part in list(inspect.signature(function).parameters.values())[1:]
        if part.default is part.empty
    ]
    try:
        function(branch, **{name: given[name] for name in needed})
    except RefusedError as refusal:
        return refusal.reason
    return None


@pytest.fixture
def ticket(branch: Branch) -> str:
    """Somebody who waits; desk 1 is open."""
    desk_of(branch, "1")
    return somebody(branch).ticket_id


def everything(branch: Branch) -> list[object]:
    """Return every row of every table."""
    engine = branch.store._engine
    names = engine.execute("select name from sqlite_schema where type = 'table' order by name")
    tables = [engine.execute(f"select * from {row['name']}") for row in names]  # noqa: S608 - our own names
    return [[tuple(row) for row in rows] for rows in tables]


@pytest.mark.parametrize("role", Role)
def test_what_the_table_denies_the_action_denies(branch: Branch, ticket: str, role: Role):
    """Every denied cell, and not a byte of the branch is changed by it."""
    actor = acting(branch, role)
    before = everything(branch)
    denied = sorted(set(Action) - ALLOWED[role])

    answers = {action: tried(actor, action, ticket) for action in denied}

    assert answers == dict.fromkeys(denied, Reason.NOT_ALLOWED)
    assert everything(branch) == before


@pytest.mark.parametrize("role", Role)
def test_what_the_table_allows_is_refused_for_other_reasons_only(
    branch: Branch, ticket: str, role: Role
):
    """A number that nobody has, a desk that is busy: but never the role."""
    actor = acting(branch, role)

    answers = {action: tried(actor, action, ticket) for action in sorted(ALLOWED[role])}

    assert [action for action, reason in answers.items() if reason is Reason.NOT_ALLOWED] == []


@pytest.mark.parametrize(
    "action", [one for one in Action if "desk" in inspect.signature(function_of(one)).parameters]
)
def test_whoever_works_at_a_desk_does_nothing_at_another_one(
    branch: Branch, ticket: str, action: Action
):
    """Even their own kind of step."""
    assert tried(acting(branch, Role.DESK, "2"), action, ticket) is Reason.NOT_ALLOWED


def test_nobody_learns_at_another_desk_whom_it_serves(branch: Branch, ticket: str):
    """Whether the screen is outdated is told only to whoever may see it."""
    call_next(desk_of(branch, "1"), "1")

    for shown in (ticket, ""):
        with pytest.raises(RefusedError) as refused:
            as_shown(acting(branch, Role.DESK, "2"), call_next, desk="1", ticket_id=shown)
        assert refused.value.reason is Reason.NOT_ALLOWED


CHANGES = "store.transaction()"
OF_THE_PROCESS_ITSELF = {
    "archiving": {"_is_ours", "_delete", "_tidy"},
    "foreseeing": {"foresee"},
    "turns": {"take_over"},
    "guessing": {"begin_try", "try_failed", "try_succeeded"},
    "printing_out": {"settle", "print_next", "_keep", "_note_drawn_back"},
}
"""What nobody asks for: background work, forecasts, slips that are printed, counted tries."""


def test_whatever_changes_the_branch_asks_the_table_first():
    """A new action without a row would be open to everybody."""
    unasked: dict[str, set[str]] = {}
    for path in FOLDER.rglob("*.py"):
        for one in ast.parse(path.read_text("utf-8")).body:
            if not (isinstance(one, ast.FunctionDef) and CHANGES in ast.unparse(one)):
                continue
            first = one.body[1] if len(one.body) > 1 else one.body[0]
            if not ast.unparse(first).startswith("allow(branch, "):
                unasked.setdefault(path.stem, set()).add(one.name)

    assert unasked == OF_THE_PROCESS_ITSELF
