"""Killing a process at its n-th step, or when a file would grow past a limit."""

import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.issuing import take_ticket
from kiosk.actions.resetting import reset, undo_reset
from kiosk.domain.actor import Role
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from tests.builders import acting
from tests.fakes import Clock, Dice
from tests.store.crowd import PROCESSES, branch_at

STEPS = frozenset(
    {"execute", "write", "utime", "rename", "fsync", "open", "close", "ftruncate", "pwrite",
     "mkdir", "unlink", "touch", "flock", "sendfile"}
)  # fmt: skip
"""Calls into C after which a file, or what is locked, may be different."""


def take(branch: Branch) -> None:
    """Take a ticket with a slip."""
    take_ticket(branch, "orientation", preferential=True, language="it", printer="p1")


def call(branch: Branch) -> None:
    """Call the next person to desk 2."""
    call_next(acting(branch, Role.DESK, "2"), "2")


def close_queue(branch: Branch) -> None:
    """Reset a queue, its numbers too."""
    reset(acting(branch, Role.RECEPTION), "A", restart_numbers=True)


def close_day(branch: Branch) -> None:
    """Reset the day."""
    reset(acting(branch, Role.RECEPTION), None)


def take_back(branch: Branch) -> None:
    """Take the last reset back."""
    undo_reset(acting(branch, Role.RECEPTION))


def keep(branch: Branch) -> None:
    """Bring closed days into the history."""
    archive(branch)


Action = Callable[[Branch], None]


def run(path: Path, clock: Clock, action: Action, *, step: int = 0, limit: int = 0) -> bool:
    """Let a process act at a branch; return whether it came to the end.

    Args:
        step: It is killed at this step of the action; 0 for never.
        limit: It is killed when it writes past this size of a file; 0 for never.
    """
    return _ends(_act, path, clock, action, step, limit)


def run_start(path: Path, clock: Clock, *, step: int) -> bool:
    """Let a process set up and open a branch; return whether it came to the end."""
    return _ends(_start, path, clock, step)


def _ends(target: Callable[..., None], *values: object) -> bool:
    process = PROCESSES.Process(target=target, args=values, daemon=True)
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL, -signal.SIGXFSZ)
    return process.exitcode == 0


def _act(path: Path, clock: Clock, action: Action, step: int, limit: int) -> None:
    branch = branch_at(path, clock)
    branch = Branch(
        branch.store, branch.office, clock, branch.actor, branch.words, branch.secret, Dice()
    )
    branch.store.tickets.highest_day()
    if limit:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    _die_at(step)
    action(branch)
    os._exit(0)  # closing would write what a killed process does not


def _start(path: Path, clock: Clock, step: int) -> None:
    _die_at(step)
    set_up(Folder(path))
    branch_at(path, clock)
    os._exit(0)


def _die_at(step: int) -> None:
    """Kill this process at its n-th step, just before or just after it."""
    left = step

    def count(_frame: FrameType, event: str, what: object) -> None:
        nonlocal left
        if event in ("c_call", "c_return") and getattr(what, "__name__", "") in STEPS:
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    if step:
        sys.setprofile(count)
