"""A branch that was in use, and the many ways in which its files can be damaged."""

import os
import random
import re
import shutil
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.actions.calling import call_next
from kiosk.actions.desks import open_desk
from kiosk.actions.overview.desk_view import desk_view
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.reception_view import reception_view
from kiosk.actions.overview.reset_preview import reset_preview
from kiosk.actions.resetting import reset, undo_reset
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from kiosk.domain.numbering import Counter
from kiosk.store.migrate import LATEST
from kiosk.store.sqlite import connect
from tests.builders import acting, somebody
from tests.fakes import Clock
from tests.store.crowd import DAY, PROCESSES, a_busy_branch, branch_at

PAGE = 4096


@dataclass(frozen=True)
class Used:
    """A branch that was in use until its last process was killed.

    Args:
        tickets: How many were given.
        given: The last number of each queue.
    """

    path: Path
    tickets: int
    given: Mapping[str, Counter]

    def copy(self, path: Path) -> Path:
        """Return a copy to damage."""
        return Path(shutil.copytree(self.path, path))


def a_used_branch(path: Path) -> Used:
    """Return a branch with three sound copies, whose last numbers are in the WAL only."""
    clock = Clock()
    branch = a_busy_branch(path, clock, bookings=5)
    desk = acting(branch, Role.DESK, "1")
    open_desk(desk, "1")
    for _ in range(3):
        for service in ("orientation", "quick", "case_status") * 8:
            somebody(branch, service, printer="p1")
            clock.advance(seconds=7)
        call_next(desk, "1")
        start_serving(desk, "1")
        finish(desk, "1")
        branch.store.snapshot(clock())
    branch.store.close()
    process = PROCESSES.Process(target=take_and_die, args=(path, clock))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    return Used(path, 87, {"A": Counter(1, 29), "E": Counter(1, 29), "L": Counter(1, 29)})


def take_and_die(path: Path, clock: Clock) -> None:
    """Give five more numbers of each queue and be killed before the file has taken them in."""
    branch = branch_at(path, clock)
    for service in ("orientation", "quick", "case_status") * 5:
        somebody(branch, service, printer="p1")
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True)
class Morning:
    """What a branch was found like.

    Args:
        kept: Tickets that were still there.
        first: The first new number of each queue.
        notices: What staff are told about the store.
    """

    kept: int
    first: Mapping[str, Counter]
    notices: Sequence[str]


def a_morning(path: Path, clock: Clock) -> Morning:
    """Work at a branch as it is, and say what it was like."""
    branch = branch_at(path, clock)
    try:
        kept = len(branch.store.tickets.of_day(DAY))
        first = {}
        for service, queue in (("orientation", "A"), ("quick", "E"), ("case_status", "L")):
            view = somebody(branch, service, printer="p1")
            ticket = branch.store.tickets.find(view.ticket_id)
            assert ticket is not None
            first[queue] = Counter(ticket.round, ticket.number)
        desk = acting(branch, Role.DESK, "2")
        open_desk(desk, "2")
        assert call_next(desk, "2") is not None
        start_serving(desk, "2")
        finish(desk, "2")
        reception = acting(branch, Role.RECEPTION)
        reception_view(reception)
        desk_view(desk, "2")
        display_view(acting(branch, Role.DISPLAY), 0)
        closing = reset_preview(reception, None).closing
        assert reset(reception, None) == closing == undo_reset(reception)
        notices = [one.key for one in branch.store.places.notices(clock.time.replace(hour=0))]
        return Morning(kept, first, notices)
    finally:
        branch.store.close()


def _write(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def _size(path: Path) -> int:
    return path.stat().st_size


def _garbage_pages(path: Path, dice: random.Random) -> None:
    live = path / "live.db"
    for _ in range(dice.randint(1, 3)):
        _write(live, dice.randrange(_size(live) // PAGE) * PAGE, dice.randbytes(PAGE))


def _bytes(path: Path, dice: random.Random) -> None:
    live = path / "live.db"
    for _ in range(dice.randint(1, 3)):
        _write(live, dice.randrange(_size(live)), dice.randbytes(1))


def _bytes_of_the_header(path: Path, dice: random.Random) -> None:
    _write(path / "live.db", dice.randrange(100), dice.randbytes(1))
    (path / "live.db-wal").unlink()  # it would bring back the first page


def _bytes_of_the_schema(path: Path, dice: random.Random) -> None:
    live = path / "live.db"
    text = live.read_bytes()
    offset, letter = dice.randrange(300), bytes([dice.choice([0xCB, 0x71, 0x78])])
    for found in re.finditer(rb"TABLE (ticket|event|head)\b", text):  # old copies lie about too
        _write(live, found.start() + offset, letter)
    (path / "live.db-wal").unlink()


def _cut_off(path: Path, dice: random.Random) -> None:
    os.truncate(path / "live.db", dice.randrange(_size(path / "live.db")))


def _zeros(path: Path, dice: random.Random) -> None:
    live = path / "live.db"
    at = dice.randrange(_size(live) // PAGE) * PAGE
    _write(live, at, bytes(dice.choice([512, PAGE, 3 * PAGE])))


def _emptied(path: Path, dice: random.Random) -> None:
    os.truncate(path / "live.db", 0)
    if dice.random() < 0.5:
        (path / "live.db-wal").unlink()


def _missing(path: Path, dice: random.Random) -> None:
    (path / "live.db").unlink()
    if dice.random() < 0.5:
        (path / "live.db-wal").unlink()


def _another_header(path: Path, dice: random.Random) -> None:
    _write(
        path / "live.db", 0, dice.choice([b"SQLite format 4\0", dice.randbytes(100), b"\x7fELF"])
    )
    (path / "live.db-wal").unlink()


def _another_file(path: Path, dice: random.Random) -> None:
    live = path / "live.db"
    live.unlink()
    (path / "live.db-wal").unlink()
    if dice.random() < 0.5:
        live.write_text("A1;A2;A3\n" * 100)
        return
    live.touch()
    other = connect(live)
    other.execute("create table ticket (id, number)")
    other.execute(f"pragma user_version = {LATEST}")
    other.close()


def _garbage_log(path: Path, dice: random.Random) -> None:
    log = path / "live.db-wal"
    at = dice.choice([0, 32, dice.randrange(_size(log))])
    _write(log, at, dice.randbytes(dice.choice([1, 100, PAGE, _size(log)])))


def _cut_off_log(path: Path, dice: random.Random) -> None:
    os.truncate(path / "live.db-wal", dice.randrange(_size(path / "live.db-wal")))


def _garbage_shared_memory(path: Path, dice: random.Random) -> None:
    (path / "live.db-shm").write_bytes(dice.randbytes(dice.choice([10, 32768, 65536])))


def _newest_copy_half_written(path: Path, dice: random.Random) -> None:
    newest = max((path / "snapshots").glob("live-*.db"))
    os.truncate(newest, dice.randrange(_size(newest)))
    _garbage_pages(path, dice)
    _write(path / "live.db", 0, dice.randbytes(PAGE))
    (path / "live.db-wal").unlink()


def _every_copy_bad(path: Path, dice: random.Random) -> None:
    for copy in (path / "snapshots").glob("live-*.db"):
        _write(copy, 0, dice.randbytes(dice.choice([16, PAGE])))
    _missing(path, dice)


def _numbers_torn(path: Path, dice: random.Random) -> None:
    with (path / f"numbers-{DAY}.log").open("ab") as log:
        log.write(dice.choice([b"\nA", b"\nA 1 2", b"\0" * 50, b"\nZ 99999999999999999999 1"]))
    (path / "numbers-xxxx-yy-zz.log").write_bytes(b"\nA 9 999")
    _emptied(path, dice)


def _newer(path: Path, dice: random.Random) -> None:
    live = connect(path / "live.db")
    live.execute(f"pragma user_version = {dice.randint(LATEST + 1, 99)}")
    live.close()


def _the_logs_end(path: Path, dice: random.Random) -> None:
    live = connect(path / "live.db")
    live.execute(dice.choice(["delete from head", "update head set sequence = sequence - 5"]))
    live.close()


def _around_the_store(path: Path, dice: random.Random) -> None:
    (path / "lock").write_bytes(dice.choice([b"", b"checked\n", dice.randbytes(100)]))
    (path / "bell").unlink()
    (path / "live.part").write_bytes(dice.randbytes(PAGE))
    (path / "live.part-wal").write_bytes(dice.randbytes(PAGE))


Damage = Callable[[Path, random.Random], None]
DAMAGES: tuple[Damage, ...] = (
    _garbage_pages,
    _bytes,
    _bytes_of_the_header,
    _bytes_of_the_schema,
    _cut_off,
    _zeros,
    _emptied,
    _missing,
    _another_header,
    _another_file,
    _garbage_log,
    _cut_off_log,
    _garbage_shared_memory,
    _newest_copy_half_written,
    _every_copy_bad,
    _numbers_torn,
    _newer,
    _the_logs_end,
    _around_the_store,
)
