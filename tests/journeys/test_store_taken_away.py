"""The store is away for twenty seconds: every face says so, none ends, all go on after."""

import fcntl
import logging
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest

from kiosk import clock
from kiosk.clock import ScaledClock
from kiosk.store.folder import Folder
from kiosk.store.sqlite import connect
from kiosk.store.start_check import set_up
from tests.bench.issue_slow_disk import PRELOAD, compiler
from tests.builders import local
from tests.faces import Face, for_everybody, running
from tests.small_disk import a_small_disk

LOG = logging.getLogger(__name__)
SOURCE = Path(__file__).with_name("broken_disk.c")
AWAY_S = 20.0
SAYS_WITHIN_S = RECOVERS_WITHIN_S = 5.0
NO_ANSWER = "I dati della sede non rispondono."
FULL = "Il disco è pieno"
OUT_OF_SERVICE, STOPPED = "Postazione fuori servizio", "Per il tuo turno chiedi alla reception."
WELL = {
    "kiosk": "Scegli la lingua",
    "desk": "Nessuno in attesa",
    "reception": "Adesso in sede",
    "display": "Tieni il biglietto",
}


@dataclass(frozen=True)
class Office:
    """Four faces in processes of their own, on one branch.

    Args:
        data: The branch's folder.
        flag: The disk keeps nothing while this file is there.
    """

    faces: tuple[Face, ...]
    data: Path
    flag: Path


@contextmanager
def an_office(folder: Path, data: Path, *, library: Path | None = None) -> Iterator[Office]:
    """Open a branch in whose folder the store can be taken away."""
    at = ScaledClock(local(10, 28), clock.now())
    set_up(Folder(data))
    config = for_everybody(folder)
    common = ["--config", str(config), "--data", str(data), "--clock", str(at)]
    flag = folder / "broken"
    more = {PRELOAD: str(library), "BROKEN_DISK": str(flag)} if library else {}
    faces = tuple(
        Face([*words, *common], folder, more=more)
        for words in (
            ["kiosk", "1", "--printer", f"file:{folder / 'paper'}", "--mute", "--at=0,0,540,960"],
            ["desk", "1"],
            ["reception", "--mute"],
            ["display", "A", "--mute", "--at=0,0,960,540"],
        )
    )
    with running(*faces):
        faces[1].taps("openDesk")
        for face in faces:
            face.waits_for(WELL[face.name])
        yield Office(faces, data, flag)


@contextmanager
def written_to(office: Office) -> Iterator[None]:
    """Let another program hold the write lock, as one does that hangs in its transaction."""
    with closing(connect(Folder(office.data).live)) as other:
        other.execute("begin exclusive")
        yield
        other.execute("rollback")


@contextmanager
def locked(office: Office) -> Iterator[None]:
    """Let another program lock the store so that nobody may even read.

    These bytes of the shared memory are SQLite's locks in WAL mode (sqlite.org/walformat.html).
    """
    with Folder(office.data).live.with_name("live.db-shm").open("r+b") as memory:
        fcntl.lockf(memory, fcntl.LOCK_EX, 8, 120)
        yield


@contextmanager
def full(office: Office) -> Iterator[None]:
    """Fill the disk to the last byte."""
    path = office.data / "filling"
    with path.open("wb", 0) as file:
        size = 1 << 20
        while size:
            try:
                file.write(bytes(size))
            except OSError:
                size //= 2
    yield
    path.unlink()


@contextmanager
def broken(office: Office) -> Iterator[None]:
    """Let every reading and writing of the disk fail."""
    office.flag.touch()
    yield
    office.flag.unlink()


Take = Callable[[Office], AbstractContextManager[None]]
"""Takes the store away, and gives it back at the end."""


def says(take: Take, name: str) -> str:
    """Return what a face says while the store is away."""
    sentence = FULL if take is full else NO_ANSWER
    return {"kiosk": OUT_OF_SERVICE, "display": STOPPED}.get(name, sentence)


def moments(asked: dict[str, "Future[dict[str, Any]]"], since: float) -> dict[str, float]:
    """Return how long after a moment each face had on its screen what it was asked for."""
    return {name: float(one.result(AWAY_S)["at"]) - since for name, one in asked.items()}


def take_away(office: Office, take: Take) -> dict[str, tuple[float, float]]:
    """Take the store away for a while; return when each face said so and when it was well again."""
    with take(office):
        since = monotonic()
        asked = {f.name: f.ask("wait", text=says(take, f.name)) for f in office.faces}
        told = moments(asked, since)
        sleep(max(0.0, since + AWAY_S - monotonic()))
        for face in office.faces:
            assert any(says(take, face.name) in text for text in face.texts()), face.name
    back = monotonic()
    gone = {f.name: f.ask("wait_gone", text=says(take, f.name)) for f in office.faces}
    seen = {f.name: f.ask("wait", text=WELL[f.name]) for f in office.faces}
    silent, shown = moments(gone, back), moments(seen, back)
    well = {name: max(silent[name], shown[name]) for name in shown}
    took = {name: (told[name], well[name]) for name in told}
    for name, (said, better) in took.items():
        LOG.info("%-10s %-9s said %4.1f s, well %4.1f s", take.__name__, name, said, better)
    return took


def a_breakable_disk(folder: Path) -> Path:
    """Return the library that lets a disk fail."""
    library = folder / "broken_disk.so"
    options = ["-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run([compiler(), *options], check=True)
    return library


@pytest.mark.long
@pytest.mark.parametrize("take", [written_to, locked, full, broken])
def test_every_face_says_that_the_store_is_away_and_goes_on_after(tmp_path: Path, take: Take):
    """Within five seconds each; none ends, and none has lost anything."""
    with ExitStack() as stack:
        data = tmp_path / "data"
        if take is full:
            data = stack.enter_context(a_small_disk(tmp_path / "small")) / "data"
        library = a_breakable_disk(tmp_path) if take is broken else None
        office = stack.enter_context(an_office(tmp_path, data, library=library))

        took = take_away(office, take)

        assert {name for name, (said, _) in took.items() if said > SAYS_WITHIN_S} == set()
        assert {name for name, (_, well) in took.items() if well > RECOVERS_WITHIN_S} == set()
        for face in office.faces:
            assert face.process.poll() is None
            assert face.ends() == 0, face.log()
            assert "Traceback" not in face.log(), face.log()
