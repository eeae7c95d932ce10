"""The commands about staff, `staff` and `verify`."""

import getpass
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping

from kiosk.actions import staffing
from kiosk.actions.branch import Branch
from kiosk.actions.verifying import verify_log
from kiosk.command.output import show
from kiosk.command.place import opened
from kiosk.command.use import WrongUseError
from kiosk.domain.actor import GIVEN, Actor, Role
from kiosk.domain.permission import ALLOWED, Action
from kiosk.store.verification import Fault, Finding, Verified

TECHNICIAN = Actor(Role.TECHNICIAN, "command")
FAULTS = {
    Fault.CHANGED: "changed",
    Fault.DELETED: "deleted",
    Fault.CUT: "cut off at the end",
    Fault.ADDED: "added after the end",
}


def add_staff(parser: ArgumentParser) -> None:
    """Describe `staff`."""
    parser.add_argument("what", choices=sorted(_STEPS))
    parser.add_argument("number", nargs="?", help="with which they sign in, one to four digits")
    parser.add_argument(
        "--role",
        action="append",
        choices=[role.value for role in GIVEN],
        help="where they work; may be repeated (desk)",
    )
    parser.add_argument(
        "--ask", action="store_true", help="they type the PIN here; without it one is made"
    )


def run_staff(arguments: Namespace) -> int:
    """Say who may sign in, or what each role may do."""
    if arguments.what in _ABOUT_SOMEBODY and arguments.number is None:
        raise WrongUseError(f"staff {arguments.what} goes with a number, `... 104`")
    with opened(arguments, TECHNICIAN) as branch:
        return _STEPS[arguments.what](branch, arguments)


def _list(branch: Branch, arguments: Namespace) -> int:
    members = [
        {"number": one.number, "roles": sorted(one.roles)} for one in staffing.list_staff(branch)
    ]
    lines = [f"{one['number']:>4}  {', '.join(one['roles'])}" for one in members]
    nobody = "nobody may sign in yet: `postazione staff add 104 --role desk`"
    show(lines or [nobody], members, as_json=arguments.json)
    return 0


def _add(branch: Branch, arguments: Namespace) -> int:
    pin = _pin(branch, arguments)
    roles = [Role(role) for role in arguments.role or [Role.DESK]]
    staffing.add_staff(branch, arguments.number, roles, pin)
    named = ", ".join(roles)
    return _told(arguments, pin, f"{arguments.number} may sign in now: {named}")


def _remove(branch: Branch, arguments: Namespace) -> int:
    staffing.remove_staff(branch, arguments.number)
    lines = [f"{arguments.number} may sign in no more"]
    show(lines, {"number": arguments.number}, as_json=arguments.json)
    return 0


def _reset_pin(branch: Branch, arguments: Namespace) -> int:
    pin = _pin(branch, arguments)
    staffing.reset_pin(branch, arguments.number, pin)
    return _told(arguments, pin, f"{arguments.number} has a new PIN")


def _unlock(branch: Branch, arguments: Namespace) -> int:
    staffing.unlock(branch, arguments.number)
    lines = [f"{arguments.number} may try again, and so may everybody at every post"]
    show(lines, {"number": arguments.number}, as_json=arguments.json)
    return 0


def _roles(branch: Branch, arguments: Namespace) -> int:  # noqa: ARG001 - as the others
    wide = max(len(action) for action in Action) + 1
    roles = list(Role)
    lines = [" " * wide + " ".join(role.value for role in roles)]
    for action in Action:
        cells = [
            ("x" if action in ALLOWED[role] else "-").center(len(role.value)) for role in roles
        ]
        lines.append(f"{action.value:{wide}}{' '.join(cells)}".rstrip())
    table = {role.value: sorted(ALLOWED[role]) for role in roles}
    show(lines, table, as_json=arguments.json)
    return 0


_STEPS: Mapping[str, Callable[[Branch, Namespace], int]] = {
    "list": _list,
    "add": _add,
    "remove": _remove,
    "reset-pin": _reset_pin,
    "unlock": _unlock,
    "roles": _roles,
}
_ABOUT_SOMEBODY = frozenset(_STEPS) - {"list", "roles"}


def _pin(branch: Branch, arguments: Namespace) -> str:
    """Return a new PIN, made or typed twice; what is typed is not shown."""
    if not arguments.ask:
        return staffing.new_pin(branch)
    pin = getpass.getpass("PIN: ")
    if getpass.getpass("once more: ") != pin:
        raise WrongUseError("the two PINs differ; nothing was changed")
    return pin


def _told(arguments: Namespace, pin: str, line: str) -> int:
    """Print what was done, and the PIN if it was made here: nobody can ask for it later."""
    answer = {"number": arguments.number} | ({} if arguments.ask else {"pin": pin})
    more = [] if arguments.ask else [f"PIN {pin}: shown only now, hand it over without a witness"]
    show([line, *more], answer, as_json=arguments.json)
    return 0


def run_verify(arguments: Namespace) -> int:
    """Look at every line of the event log; status 1 if one is not as it was written."""
    with opened(arguments, TECHNICIAN) as branch:
        seen = verify_log(branch)
    lines = [_found(finding) for finding in seen.findings]
    show([*lines, _looked_at(seen)], seen, as_json=arguments.json)
    return 1 if seen.findings else 0


def _found(finding: Finding) -> str:
    lines = f"lines {finding.first} to {finding.last}"
    if finding.first == finding.last:
        lines = f"line {finding.first}"
    return f"{lines}: {FAULTS[finding.fault]}"


def _looked_at(seen: Verified) -> str:
    if not seen.lines:
        return "the log has no lines"
    range_ = f"{seen.first} to {seen.last}"
    good = "" if seen.findings else ", all as they were written"
    return f"{seen.lines} lines of the log looked at, {range_}{good}"
