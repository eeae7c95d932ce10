"""`doctor reader` tells a technician whether the reader reads, and never what."""

import os
import pty
import shutil
import tty
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from kiosk.command import reader_check
from tests.builders import ROOT
from tests.command.conftest import Run
from tests.hostile import CODE, TAX_CODE, TOKEN


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """Our end of a line, and the name of the other."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


def with_reader(tmp_path: Path, path: str) -> Path:
    """Return a configuration in which kiosk 1 has a reader there."""
    shutil.copytree(ROOT / "config", tmp_path / "config")
    devices = tmp_path / "config" / "provincial_directorate" / "devices.toml"
    reader = f'[kiosks.1]\nreader = "serial:{path}:9600"'
    devices.write_text(devices.read_text("utf-8").replace("[kiosks.1]", reader), "utf-8")
    return tmp_path / "config"


@pytest.mark.parametrize(
    ("sent", "heard", "status"),
    [
        (CODE, "booking", 0),
        (f"*{TAX_CODE}*", "tax_code", 0),
        (TOKEN, "slip", 0),
        ("https://example.invalid", "other", 1),
        ("", "nothing", 1),
    ],
)
def test_it_says_what_kind_of_thing_was_read(
    run: Run,
    tmp_path: Path,
    line: tuple[int, str],
    monkeypatch: pytest.MonkeyPatch,
    sent: str,
    heard: str,
    status: int,
):
    """The kind alone (P10)."""
    ours, path = line
    monkeypatch.setattr(reader_check.check_readers, "__defaults__", (2.0,))
    hand = Timer(0.5, os.write, (ours, f"{sent}\r".encode()))
    hand.start()

    ran = run("doctor", "reader", "--config", with_reader(tmp_path, path), "--json")

    hand.join()
    assert ran.json == {
        "readers": [{"kiosk": "1", "address": f"serial:{path}:9600", "heard": heard}]
    }
    assert ran.status == status
    assert not sent or sent not in ran.out + ran.err


def test_a_reader_that_is_not_there_is_told_with_what_helps(run: Run, tmp_path: Path):
    """Plug, path and rights."""
    config = with_reader(tmp_path, "/dev/no-such-reader")

    ran = run("doctor", "reader", "1", "--config", config)

    assert ran.status == 1
    assert "serial:/dev/no-such-reader:9600: cannot be opened: check plug, path" in ran.out


def test_a_kiosk_without_a_reader_is_a_wrong_use(run: Run, tmp_path: Path):
    """And where there is none at all, nothing is wrong."""
    assert run("doctor", "reader").status == 0
    assert "needs none" in run("doctor", "reader").out
    ran = run("doctor", "reader", "2", "--config", with_reader(tmp_path, "/dev/x"))
    assert ran.status == 2
    assert "no reader at kiosk '2' (there are: 1)" in ran.err
