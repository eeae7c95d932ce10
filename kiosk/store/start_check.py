"""Setting a store up and opening it: the lock, and the check before anybody uses it."""

import fcntl
import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.store.folder import FILE_MODE, FOLDER_MODE, Folder, sync
from kiosk.store.numbers_log import NumbersLog
from kiosk.store.places import Places
from kiosk.store.repair import create, raise_counters, repair
from kiosk.store.soundness import NewerFileError, what_is_wrong
from kiosk.store.sqlite import PATIENCE_S, REMEDY, Engine, StoreError

SECRET_BYTES = 32
CHECKED = b"checked\n"
"""In the lock file: the live file was checked since somebody last held the lock alone."""
LOOK_EVERY_S = 0.01


def set_up(folder: Folder) -> None:
    """Make an empty store; nothing happens if there is one already.

    Raises:
        StoreError: The folder cannot be written.
    """
    with _in_words(folder):
        if folder.was_set_up:
            return
        folder.path.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        lock = _opened_lock(folder)
        try:
            _wait_until_alone(folder, lock)
            if folder.was_set_up:
                return
            if not folder.live.exists():  # a file whose secret was lost stays
                create(folder.live)
            folder.bell.touch()
            _write_secret(folder)
        finally:
            os.close(lock)


def open_lock(folder: Folder, now: Callable[[], datetime]) -> int:
    """Check the live file if nobody has it open, then hold the lock shared.

    A damaged file is put aside with its log, the newest sound copy takes its place and
    counters are raised to the numbers given (design.md 8).

    Returns:
        The descriptor that holds the lock; closing it lets go.

    Raises:
        StoreError: Nothing was ever set up here, or the folder cannot be used.
    """
    with _in_words(folder):
        if not folder.was_set_up:
            raise StoreError(f"{folder.path}: no store here; make one with `postazione set-up`")
        lock = _opened_lock(folder)
        try:
            while True:
                if _is_alone(lock):
                    _check(folder, now)
                    os.pwrite(lock, CHECKED, 0)
                fcntl.flock(lock, fcntl.LOCK_SH)
                if os.pread(lock, len(CHECKED), 0) == CHECKED:
                    return lock
                # Whoever was checking is no more: it is for us to do.
        except BaseException:  # then raised
            os.close(lock)
            raise


def put_back(folder: Folder, copy: Path, at: datetime) -> None:
    """Put a copy in the place of the live file, which is kept aside; numbers never go back.

    Raises:
        StoreError: Somebody has the store open, or the copy is not sound.
    """
    with _in_words(folder):
        lock = _opened_lock(folder)
        try:
            if not _is_alone(lock):
                raise StoreError(f"{folder.path}: in use; close every face first")
            repair(folder, f"restored from {copy}", at, source=copy)
        finally:
            os.close(lock)


def _check(folder: Folder, now: Callable[[], datetime]) -> None:
    try:
        wrong = what_is_wrong(folder.live)
    except NewerFileError as error:
        raise StoreError(f"{folder.live}: {error}; update") from error
    if wrong:
        repair(folder, wrong, now())
        return
    engine = Engine(folder.live)
    try:
        if raise_counters(engine, NumbersLog(folder.path)) > 1:
            with engine.writing():  # its log was cut off: what is left is sound, but older
                Places(engine).add_notice(now(), "store_restored", "")
    finally:
        engine.close()


def _opened_lock(folder: Folder) -> int:
    return os.open(folder.lock, os.O_RDWR | os.O_CREAT, FILE_MODE)


def _is_alone(lock: int) -> bool:
    """Try to hold the lock alone; what was checked before counts no more then."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    os.ftruncate(lock, 0)
    return True


def _wait_until_alone(folder: Folder, lock: int) -> None:
    deadline = time.monotonic() + PATIENCE_S
    # Another that set up meanwhile keeps the lock shared for good.
    while not folder.was_set_up and not _is_alone(lock):
        if time.monotonic() > deadline:
            raise StoreError(f"{folder.path}: in use, but its secret is gone; close every face")
        time.sleep(LOOK_EVERY_S)


def _write_secret(folder: Folder) -> None:
    """Write the secret last: it says that everything else is there."""
    part = folder.secret.with_suffix(".part")
    part.touch(mode=0o600)
    part.write_bytes(os.urandom(SECRET_BYTES))
    sync(part)
    part.rename(folder.secret)
    sync(folder.path)


@contextmanager
def _in_words(folder: Folder) -> Generator[None]:
    """Say what the computer refused to do with the folder."""
    try:
        yield
    except OSError as error:
        name = error.filename or folder.path
        raise StoreError(f"{name}: {error.strerror}; {REMEDY}, or choose another --data") from error
