"""Files that a command writes: outside the branch's own folder, and whole or not at all."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from kiosk.command.use import WrongUseError
from kiosk.store.folder import copy_privately, sync


def refuse_inside(data: Path, file: Path) -> None:
    """Let nobody write over what the branch keeps, by whatever name or link.

    Raises:
        WrongUseError: The file is in the data folder, or is a folder or a device.
    """
    real = Path(os.path.realpath(file))
    if real.is_relative_to(os.path.realpath(data)):
        raise WrongUseError(f"{file}: is in the data folder {data}; choose a file outside of it")
    if real.exists() and not real.is_file():
        raise WrongUseError(f"{file}: is no ordinary file; choose another name")


def copy_whole(source: Path, file: Path) -> None:
    """Copy a file; an older copy is replaced once the new one is complete and on the disk."""
    with written_whole(file) as part:
        copy_privately(source, part)


@contextmanager
def written_whole(file: Path) -> Generator[Path]:
    """Give a new name beside the file to write to; it becomes the file if nothing goes wrong.

    Raises:
        OSError: It cannot be written; it names the file.
    """
    real = Path(os.path.realpath(file))  # a link stays and leads to the new one
    part = real.with_name(f"{real.name}.part")
    try:
        part.unlink(missing_ok=True)
        yield part
        sync(part)
        part.replace(real)
    except OSError as error:
        raise OSError(error.errno, error.strerror, os.fspath(file)) from error
    finally:
        if real.parent.is_dir():
            part.unlink(missing_ok=True)
