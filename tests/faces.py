"""Faces in processes of their own, as a test drives them; the other end of face_runner.py."""

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock, Thread
from time import monotonic, sleep
from types import MappingProxyType
from typing import Any, Self

from kiosk import clock
from kiosk.command.place import SHIPPED
from kiosk.domain.actor import Role
from kiosk.domain.staff import Member
from kiosk.settings.folder import DEFAULT
from kiosk.store.pin_hash import hashed
from kiosk.store.store import Store
from tests.builders import ROOT
from tests.screen import KIOSK_TARGET_PX, STAFF_TARGET_PX

HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
LOCKED = "required = true "
PATIENCE_S = 20.0
PERSON_S = 0.55
"""Nobody reads a page and touches it in less; the faces ignore what comes sooner."""
KEY_S = 0.12
NUMBER, PIN = "104", "482913"


def with_staff(data: Path) -> None:
    """Let somebody sign in at every desk and every reception post of a branch."""
    with closing(Store.at(data, clock.now)) as store:
        kept = hashed(PIN, "a1b2c3", store.secret())
        store.staff.add(Member("a1b2c3", NUMBER, frozenset({Role.DESK, Role.RECEPTION}), kept))


def for_everybody(folder: Path) -> Path:
    """Return a copy of the shipped office where whoever is at a screen acts there."""
    config = folder / "config"
    if not config.exists():
        shutil.copytree(SHIPPED, config)
        open_to_all(config)
    return config / DEFAULT


def open_to_all(config: Path) -> None:
    """Let nobody sign in at an office, or a copy of all."""
    rules = config / "common" / "rules.toml"
    text = rules.read_text("utf-8")
    assert LOCKED in text
    rules.write_text(text.replace(LOCKED, "required = false "), "utf-8")


class Face:
    """One face in its own process.

    Args:
        words: As after `postazione`.
        folder: Where what it logs is kept.
        before: For face_runner itself.
        more: Environment variables that differ.
        patience_s: Until an answer is there; what takes longer hangs.
    """

    def __init__(
        self,
        words: Sequence[str],
        folder: Path,
        *,
        before: Sequence[str] = (),
        more: Mapping[str, str] = MappingProxyType({}),
        patience_s: float = PATIENCE_S,
    ) -> None:
        self.name, self._patience_s = words[0], patience_s
        self._least_px = KIOSK_TARGET_PX if self.name == "kiosk" else STAFF_TARGET_PX
        self._log = folder / f"{'-'.join(words[:2]).replace('/', '')}.log"
        self._numbers = itertools.count(1)
        self._answers: dict[int, Future[dict[str, Any]]] = {0: Future()}
        self._lock = Lock()
        self.started = monotonic()
        with self._log.open("wb") as log_file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.face_runner", *before, *words],
                cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log_file,
                env={**os.environ, **HEADLESS, **more},
            )  # fmt: skip
        Thread(target=self._listen, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.ends()

    def first_frame(self) -> float:
        """Wait for the window; return when its first frame was on the screen."""
        return float(self._answer(self._answers[0])["at"])

    def first_frame_cpu_s(self) -> float:
        """Return how much of a core the face needed until its first frame."""
        return float(self._answer(self._answers[0])["cpu_s"])

    def ask(self, do: str, **more: object) -> "Future[dict[str, Any]]":
        """Ask for something and do not wait for it."""
        number = next(self._numbers)
        answer: Future[dict[str, Any]] = Future()
        with self._lock:
            self._answers[number] = answer
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"id": number, "do": do, **more}).encode() + b"\n")
        self.process.stdin.flush()
        return answer

    def asks(self, do: str, **more: object) -> dict[str, Any]:
        """Ask for something and return the answer."""
        return self._answer(self.ask(do, **more))

    def taps(self, name: str, *, after_s: float = PERSON_S) -> float:
        """Touch what has this name; return when the finger was lifted."""
        sleep(after_s)
        return float(self.asks("tap", name=name, least_px=self._least_px)["at"])

    def signs_in(self) -> None:
        """Sign in as the member of staff whom `with_staff` has added."""
        for digits in (NUMBER, PIN):
            for digit in digits:
                self.taps(f"digit-{digit}", after_s=KEY_S)
            self.taps("enter")

    def presses(self, name: str) -> float:
        """Lay a finger on what has this name; return how long its pressed look took to come."""
        answer = self.asks("press", name=name, least_px=self._least_px)
        return float(answer["at"]) - float(answer["pressed"])

    def lifts(self, name: str) -> float:
        """Lift the finger again; return when."""
        return float(self.asks("lift", name=name)["at"])

    def redraws(self) -> float:
        """Let the window draw itself again, with nothing new; return how long that took."""
        answer = self.asks("redraw")
        return float(answer["at"]) - float(answer["asked"])

    def waits_for(self, text: str) -> float:
        """Look until the text is on the screen; return when it was."""
        answer = self.ask("wait", text=text)
        try:
            return float(self._answer(answer)["at"])
        except TimeoutError:
            raise AssertionError(f"no {text!r} in {self.texts()}; {self.log()}") from None

    def waits_until_gone(self, text: str) -> float:
        """Look until the text is on the screen no more; return when it was not."""
        return float(self.asks("wait_gone", text=text)["at"])

    def texts(self) -> list[str]:
        """Return every text on the screen."""
        return list(self.asks("texts")["texts"])

    def property(self, name: str, of: str) -> object:
        """Return a property of the item with this name."""
        return self.asks("property", name=name, of=of)["value"]

    def types(self, name: str, text: str) -> None:
        """Type into what has this name."""
        self.asks("type", name=name, text=text)

    def saves(self, path: Path) -> None:
        """Keep what the person sees."""
        assert self.asks("save", path=str(path))["saved"]

    def log(self) -> str:
        """Return what the face has logged."""
        return self._log.read_text("utf-8")

    def ends(self) -> int:
        """End the face as systemd does; return its exit status, again if it has ended."""
        self.process.terminate()
        try:
            status = self.process.wait(self._patience_s)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()
        return status

    def _answer(self, answer: "Future[dict[str, Any]]") -> dict[str, Any]:
        try:
            result = answer.result(self._patience_s)
        except EOFError:
            self.process.wait(self._patience_s)
            raise AssertionError(
                f"{self.name} ended with {self.process.returncode}: {self.log()}"
            ) from None
        assert "error" not in result, f"{self.name}: {result['error']}"
        return result

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            answer = json.loads(line)
            with self._lock:
                waiting = self._answers.pop(answer["id"]) if answer["id"] else self._answers[0]
            waiting.set_result(answer)
        with self._lock:
            left = [one for one in self._answers.values() if not one.done()]
        for waiting in left:
            waiting.set_exception(EOFError(self.name))


@contextmanager
def running(*faces: Face) -> Iterator[None]:
    """Wait for the first frame of each, and end them all afterwards."""
    try:
        for face in faces:
            face.first_frame()
        yield
    finally:
        for face in faces:
            face.process.terminate()
        for face in faces:
            face.ends()
