"""What a command writes: never into the branch's own folder, and whole or not at all."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import clock
from kiosk.store.store import Store
from tests.builders import ROOT
from tests.command.conftest import STANDS_STILL, Run

SMALL = 16 * 1024


@pytest.mark.parametrize("command", ["backup", pytest.param("export", marks=pytest.mark.long)])
@pytest.mark.parametrize("inside", ["live.db", "snapshots/mine.csv", "new.csv", "link.csv"])
def test_nothing_is_written_into_the_data_folder(
    run: Run, tmp_path: Path, command: str, inside: str
):
    """Onto the live file it would be lost while faces work with it; links lead there too."""
    data = tmp_path / "data"
    run("take-ticket", "orientation")
    (data / "snapshots").mkdir(exist_ok=True)
    target = data / inside
    if inside == "link.csv":
        target = tmp_path / inside
        target.symlink_to(data / "live.db")
    before = (data / "live.db").read_bytes()
    with closing(Store.at(data, clock.now)):
        ran = run(command, target)

    assert ran.status == 2
    assert ran.err == (
        f"postazione: {target}: is in the data folder {data}; choose a file outside of it\n"
    )
    assert (data / "live.db").read_bytes() == before
    assert run("status", "--json").json["waiting"] == 1


def test_a_folder_reached_by_another_name_is_still_the_data_folder(run: Run, tmp_path: Path):
    """As where /var is a link."""
    (tmp_path / "other").symlink_to(tmp_path / "data")

    assert run("backup", tmp_path / "other" / "copy.db").status == 2
    assert run("backup", tmp_path / "data" / ".." / "data" / "copy.db").status == 2


@pytest.mark.long
def test_a_full_disk_spoils_no_older_copy(run: Run, tmp_path: Path):
    """The new copy takes the old one's name when it is complete."""
    run("take-ticket", "orientation")
    copy = tmp_path / "copy.db"
    copy.write_bytes(b"the older good one")

    done = subprocess.run(
        [sys.executable, "-c", FULL, str(copy), "--data", str(tmp_path / "data"),
         "--clock", STANDS_STILL],
        cwd=ROOT, capture_output=True, check=False, text=True,
    )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr.startswith(f"postazione: {copy}: File too large")
    assert copy.read_bytes() == b"the older good one"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("copy")] == ["copy.db"]


FULL = f"""
import resource, shutil, signal, sys
from kiosk.command import writing
from ui.__main__ import main
whole = writing.copy_privately

def full(source, target):  # no room only once the branch has made its own copy
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, ({SMALL}, resource.RLIM_INFINITY))
    whole(source, target)

writing.copy_privately = full
sys.exit(main(["backup", *sys.argv[1:]]))
"""


def test_a_link_to_a_copy_stays_a_link(run: Run, tmp_path: Path):
    """What it leads to is replaced; a hard link to the live file is only a name."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "copy.db").symlink_to(tmp_path / "stick" / "copy.db")
    assert run("backup", tmp_path / "copy.db").status == 0

    assert (tmp_path / "copy.db").is_symlink()
    assert run("restore", tmp_path / "stick" / "copy.db").status == 0

    os.link(tmp_path / "data" / "live.db", tmp_path / "hard.db")
    assert run("backup", tmp_path / "hard.db").status == 0
    assert run("status").status == 0
    assert not (tmp_path / "hard.db").samefile(tmp_path / "data" / "live.db")


def test_a_device_or_folder_is_no_file_to_write(run: Run, tmp_path: Path):
    """Its name would be taken away."""
    os.mkfifo(tmp_path / "pipe.db")

    for target in (tmp_path, tmp_path / "pipe.db"):
        ran = run("backup", target)
        assert ran.status == 2
        assert ran.err == f"postazione: {target}: is no ordinary file; choose another name\n"


@pytest.mark.parametrize("name", ["visits.xlsx", "visits", "visits.csv.gz"])
def test_an_ending_that_is_not_written_is_a_wrong_use(run: Run, tmp_path: Path, name: str):
    """Rather than CSV under another name."""
    ran = run("export", tmp_path / name)

    assert ran.status == 2
    assert ran.err == f"postazione: {tmp_path / name}: the name ends in .csv or .json\n"
    assert not (tmp_path / name).exists()


def test_the_ending_may_be_in_capitals(run: Run, tmp_path: Path):
    """As some programs suggest it."""
    assert run("export", tmp_path / "VISITS.JSON").status == 0

    assert (tmp_path / "VISITS.JSON").read_text("utf-8") == "[]"
