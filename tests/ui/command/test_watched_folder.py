"""A face takes the bookings out of the folder that the branch watches."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.booking_file import BookingFile
from tests.fakes import Clock
from ui.command.beside import taking

HEAD = "id,code,tax_code,service,starts_at,duration_min,mode\n"
ROW = "1,48210731,,case_status,2026-11-23T10:30:00+01:00,15,\n"


@pytest.fixture
def watching(branch: Branch, clock: Clock, tmp_path: Path) -> Branch:
    """A branch that watches a folder; its day is today, for nobody can set when a file came."""
    (tmp_path / "in").mkdir()
    clock.time = datetime.fromtimestamp((tmp_path / "in").stat().st_ctime, UTC)
    form = BookingFile(folder=str(tmp_path / "in"))
    return replace(branch, office=replace(branch.office, booking_file=form))


def test_a_file_is_taken_once_it_has_stopped_growing(watching: Branch, tmp_path: Path):
    """One that is still being written waits for the next look."""
    path = tmp_path / "in" / "today.csv"
    take = taking(watching, "kiosk:1")
    path.write_text(HEAD, "utf-8")
    take()
    path.write_text(HEAD + ROW, "utf-8")
    take()
    assert path.exists()

    take()

    assert not path.exists()
    assert (
        (tmp_path / "in" / "done" / "today.csv.txt")
        .read_text("utf-8")
        .endswith("today.csv: 1 bookings kept, 0 cancelled\n")
    )
    assert watching.store.appointments.with_code("2026-11-23", "48210731")


def test_of_two_faces_only_one_looks(watching: Branch, tmp_path: Path):
    """The one that keeps house."""
    path = tmp_path / "in" / "today.csv"
    path.write_text(HEAD + ROW, "utf-8")
    first, second = taking(watching, "kiosk:1"), taking(watching, "desk:2")
    first()
    second()
    second()
    assert path.exists()

    first()

    assert not path.exists()


def test_reports_are_deleted_after_a_week(watching: Branch, clock: Clock, tmp_path: Path):
    """As copies of the live file (P9); a refused file with its names too."""
    folder, take = tmp_path / "in", taking(watching, "kiosk:1")
    (folder / "bad.csv").write_text(HEAD + ROW.replace("48210731", "1"), "utf-8")
    take()
    take()
    assert {path.name for path in folder.rglob("*.csv*")} == {"bad.csv", "bad.csv.txt"}

    clock.advance(minutes=60 * 24 * 7 - 5)
    take()
    assert len(list(folder.glob("refused/*"))) == 2
    clock.advance(minutes=10)
    take()

    assert not list(folder.glob("refused/*"))


def test_an_old_file_that_is_refused_can_be_mended_for_a_week_too(watching: Branch, tmp_path: Path):
    """It was written long before it came here, and kept its date on the way."""
    folder, take = tmp_path / "in", taking(watching, "kiosk:1")
    (folder / "bad.csv").write_text(HEAD + ROW.replace("48210731", "1"), "utf-8")
    os.utime(folder / "bad.csv", (0, 0))

    for _ in range(3):
        take()

    assert {path.name for path in folder.glob("refused/*")} == {"bad.csv", "bad.csv.txt"}


def test_a_file_that_cannot_be_read_keeps_no_other_waiting(
    watching: Branch, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    """It stays, is told, and is taken as soon as it can be."""
    folder, take = tmp_path / "in", taking(watching, "kiosk:1")
    (folder / "1.csv").write_text(HEAD + ROW, "utf-8")
    (folder / "done").write_text("in the way", "utf-8")
    (folder / "2.csv").write_text(HEAD + ROW.replace("48210731", "1"), "utf-8")

    take()
    take()

    assert "1.csv: waits: File exists" in caplog.text
    assert (folder / "1.csv").exists()
    assert (folder / "refused" / "2.csv").exists()
    caplog.clear()
    (folder / "done").unlink()
    take()
    assert not (folder / "1.csv").exists()


def test_a_folder_that_is_gone_is_told_and_looked_for_again(
    watching: Branch, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    """A disk that comes back."""
    (tmp_path / "in").rmdir()
    take = taking(watching, "kiosk:1")

    take()

    assert "wait: No such file or directory" in caplog.text
    caplog.clear()
    take()
    assert not caplog.records, "it is told once, not every minute"
    (tmp_path / "in").mkdir()
    take()
    (tmp_path / "in").rmdir()
    take()
    assert caplog.text.count("wait: No such file or directory") == 1
    caplog.clear()


def test_a_branch_without_a_folder_looks_nowhere(branch: Branch):
    """Most have none."""
    assert taking(branch, "kiosk:1")() is None
