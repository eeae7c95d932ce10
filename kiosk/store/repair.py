"""A sound live file in the place of a damaged one, and the copies it comes from (design.md 8)."""

import errno
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from kiosk.domain.numbering import Counter
from kiosk.store import staff_statements, statements
from kiosk.store.folder import FILE_MODE, FOLDER_MODE, Folder, copy_privately, sync
from kiosk.store.migrate import migrate
from kiosk.store.numbers_log import NumbersLog, is_further
from kiosk.store.places import Places
from kiosk.store.rows import ms
from kiosk.store.soundness import NewerFileError, what_is_wrong
from kiosk.store.sqlite import REMEDY, Engine, StoreError, no_room

KEEP_SNAPSHOTS = 12
JUMP = 10_000
"""How far event and call numbers jump after a restored copy, past any a display may know."""
LEFT_OVER_S = 3600
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
BESIDE = ("", "-wal", "-shm")
"""Endings of the three files that SQLite keeps for one."""


def prune_aside(folder: Folder, before: datetime) -> None:
    """Delete copies of the live file and damaged ones that are older than a moment (P9)."""
    oldest = before.timestamp()
    for path in (*folder.snapshots.glob("live-*.db"), *folder.path.glob("damaged-*")):
        if path.stat().st_mtime >= oldest:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def repair(folder: Folder, wrong: str, at: datetime, source: Path | None = None) -> None:
    """Put the damaged file aside and a sound one in its place, raise the counters, tell staff.

    The sound file is complete before anything is moved: stopped anywhere, it is done again.

    Args:
        source: The copy to take; None for the newest sound one, or an empty store.

    Raises:
        StoreError: The given copy is not sound, or there is no room.
    """
    part = folder.live.with_suffix(".part")
    notice = "store_restored" if source is None else "store_put_back"
    if source is not None:
        problem = _copied(source, part)
        if problem:
            raise StoreError(f"{source}: {problem}; take another copy")
    else:
        source = _newest_sound(folder, part)
    if source is None:
        notice = "store_new"
        _remove(part)
        part.touch(mode=FILE_MODE)
    migrate(part)
    copy = source.stem.removeprefix("live-") if source else ""
    _bring_up_to_date(folder, part, at, (notice, copy))
    _put_aside(folder, wrong, at)
    part.rename(folder.live)
    sync(folder.path)


def _bring_up_to_date(folder: Folder, part: Path, at: datetime, notice: tuple[str, str]) -> None:
    """Go past every number, event and call that somebody may know from the file before.

    Args:
        notice: What staff are told, and the name of the copy.
    """
    engine = Engine(part)
    try:
        raise_counters(engine, NumbersLog(folder.path))
        with engine.writing():
            [head] = engine.execute(statements.HEAD)
            jumped = {name: head[name] + JUMP for name in ("sequence", "call")}
            engine.execute(statements.SET_HEAD, {**jumped, "hash": head["hash"]})
            seam = {"last": head["sequence"], "next": jumped["sequence"] + 1, "hash": head["hash"]}
            engine.execute(staff_statements.ADD_SEAM, seam)
            engine.execute(statements.GIVE_UP_JOBS, {"ms": ms(at)})
            Places(engine).add_notice(at, *notice)
        engine.execute("pragma wal_checkpoint(truncate)")
    finally:
        engine.close()
    sync(part)


def _put_aside(folder: Folder, wrong: str, at: datetime) -> None:
    aside = Path(tempfile.mkdtemp(prefix=f"damaged-{at:%Y%m%dT%H%M%S}-", dir=folder.path))
    aside.chmod(FOLDER_MODE)
    (aside / "why.txt").write_text(wrong + "\n", encoding="utf-8")
    for ending in BESIDE:
        path = folder.path / (folder.live.name + ending)
        if path.exists():
            path.rename(aside / path.name)
    sync(aside)


def _newest_sound(folder: Folder, part: Path) -> Path | None:
    """Copy the newest sound snapshot; return it, or None."""
    for path in sorted(folder.snapshots.glob("live-*.db"), reverse=True):
        if not _copied(path, part):
            return path
    return None


def _copied(source: Path, part: Path) -> str:
    """Copy a file with what it has not yet taken in; return what is wrong with the copy."""
    _remove(part)
    if not source.is_file():
        return "no such file"
    for ending in ("", "-wal"):
        beside = source.with_name(source.name + ending)
        if beside.is_file():
            copy_privately(beside, part.with_name(part.name + ending))
    try:
        return what_is_wrong(part)
    except NewerFileError as error:
        return str(error)


def _remove(path: Path) -> None:
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def raise_counters(engine: Engine, log: NumbersLog) -> int:
    """Bring counters up to the numbers given, should the file be older than the log.

    Returns:
        How far the file was behind. One number may be: its commit was never finished.
    """
    behind = 0
    with engine.writing():
        for day in log.days():
            for queue, given in log.highest(day).items():
                rows = engine.execute(statements.COUNTER, {"day": day, "queue": queue})
                known = Counter(rows[0]["round"], rows[0]["number"]) if rows else None
                if known is None or is_further(given, known):
                    values = {
                        "day": day, "queue": queue, "round": given.round, "number": given.number,
                    }  # fmt: skip
                    engine.execute(statements.SET_COUNTER, values)
                    behind += _between(known or Counter(), given)
    return behind


def _between(known: Counter, given: Counter) -> int:
    """Return how many numbers lie between two counters, at least 2 over a wrap."""
    steps = (given.number or 0) - (known.number or 0)
    return max(2, steps) if given.round > known.round else steps


def snapshot(folder: Folder, engine: Engine, at: datetime) -> Path:
    """Copy the live file while others write, and delete all but the newest copies.

    Raises:
        StoreFullError: There is no room for a copy.
        StoreError: It cannot be written for another reason.
    """
    path = folder.snapshots / f"live-{at:%Y%m%dT%H%M%S%f}.db"
    part = path.with_suffix(".part")
    try:
        folder.snapshots.mkdir(exist_ok=True, mode=FOLDER_MODE)
        _remove(part)
        part.touch(mode=FILE_MODE)  # SQLite fills an empty file and leaves its mode
    except OSError as error:
        if error.errno in NO_ROOM:
            raise no_room(part) from error
        raise StoreError(f"{part}: {error.strerror}; {REMEDY}") from error
    try:
        engine.vacuum_into(part)
        sync(part)
    except BaseException:  # then raised
        _remove(part)
        raise
    part.rename(path)
    sync(folder.snapshots)
    _forget_copies(folder, path)
    return path


def _forget_copies(folder: Folder, newest: Path) -> None:
    for old in sorted(folder.snapshots.glob("live-*.db"))[:-KEEP_SNAPSHOTS]:
        old.unlink(missing_ok=True)
    for part in folder.snapshots.glob("live-*.part"):
        if part.stat().st_mtime < newest.stat().st_mtime - LEFT_OVER_S:
            part.unlink(missing_ok=True)


def create(path: Path) -> None:
    """Make an empty live file with today's tables; its name appears when it is complete."""
    part = path.with_suffix(".new")
    _remove(part)
    part.touch(mode=FILE_MODE)
    migrate(part)
    _remove(path)  # a log without its file would spoil the new one
    part.rename(path)
    sync(path.parent)
