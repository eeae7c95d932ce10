"""The command line of a new branch on a Monday morning, as somebody types it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from ui.__main__ import COMMANDS, main

STANDS_STILL = "2026-11-23T10:28:00+01:00,2026-01-01T00:00:00+01:00,1e-9"


@dataclass(frozen=True)
class Ran:
    """What a command left on the terminal."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as a program reads it."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Type a command; the branch is set up and the same in the whole test."""
    set_up(Folder(tmp_path / "data"))

    def typed(name: str, *words: str | Path) -> Ran:
        place = ["--data", str(tmp_path / "data"), "--clock", STANDS_STILL]
        if not next(command.of_branch for command in COMMANDS if command.name == name):
            place = []
        try:
            status = main([name, *place, *map(str, words)])
        except SystemExit as end:  # argparse leaves this way
            status = int(str(end.code))
        answer = capsys.readouterr()
        return Ran(status, answer.out, answer.err)

    return typed
