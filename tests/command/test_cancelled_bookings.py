"""Bookings that a file takes away: by its column of statuses, never by silence."""

import shutil
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.command.conftest import Run

HEAD = "id,code,service,starts_at,duration_min,status\n"
AT = "2026-11-23T10:30:00+01:00"


def a_row(number: int, code: str, status: str = "", at: str = AT) -> str:
    """Return a line of a file."""
    return f"{number},{code},case_status,{at},15,{status}\n"


@pytest.fixture
def bookings(tmp_path: Path) -> Path:
    """A file to write to."""
    return tmp_path / "bookings.csv"


def imported(run: Run, bookings: Path, *rows: str) -> str:
    """Import a file of these rows; return what was said."""
    bookings.write_text(HEAD + "".join(rows), "utf-8")
    ran = run("appointments", "import", bookings)
    return ran.out + ran.err.replace(f"postazione: {bookings}", "")


def test_a_cancelled_row_takes_its_booking_away(run: Run, bookings: Path):
    """However often the file comes; its code is free for another one then."""
    assert imported(run, bookings, a_row(1, "48210731")) == "1 bookings kept\n"
    gone = (a_row(1, "48210731", "cancelled"), a_row(2, "48210732", "booked"))

    assert imported(run, bookings, *gone) == "1 bookings kept, 1 cancelled\n"
    assert imported(run, bookings, *gone) == "1 bookings kept\n"

    assert imported(run, bookings, a_row(3, "48210731")) == "1 bookings kept\n"


def test_a_code_may_go_to_another_booking_in_the_same_file(run: Run, bookings: Path):
    """The one that had it goes first, wherever it stands."""
    imported(run, bookings, a_row(1, "48210731"))

    said = imported(run, bookings, a_row(2, "48210731"), a_row(1, "", "cancelled"))

    assert said == "1 bookings kept, 1 cancelled\n"


def test_of_a_cancelled_row_only_the_id_is_read(run: Run, bookings: Path):
    """Many systems empty the rest."""
    imported(run, bookings, a_row(1, "48210731"))

    assert imported(run, bookings, "1,,,,,cancelled\n") == "0 bookings kept, 1 cancelled\n"


def test_one_that_nobody_has_heard_of_is_no_mistake_and_does_not_count(run: Run, bookings: Path):
    """It was made and taken back between two files."""
    assert imported(run, bookings, "9,,,,,cancelled\n") == "0 bookings kept\n"


def test_a_booking_that_is_in_the_file_no_more_stays(run: Run, bookings: Path):
    """A file that was cut off would take people's bookings away."""
    imported(run, bookings, a_row(1, "48210731"), a_row(2, "48210732"))
    imported(run, bookings, a_row(2, "48210732"))

    said = imported(run, bookings, a_row(3, "48210731"))

    assert said == ":2: code: a booking of that day has it already\n"


def test_every_mistake_is_told_with_those_of_the_status(run: Run, bookings: Path):
    """An unknown status, a row without an id, an id booked and cancelled; nothing is kept."""
    said = imported(
        run,
        bookings,
        a_row(1, "48", "gone"),
        ",,,,,cancelled\n",
        a_row(3, "48210733"),
        "3,,,,,cancelled\n",
        "3,,,,,cancelled\n",
    )

    assert said.splitlines() == [
        ":2: code: 8 characters, as the kiosk asks for",
        ":2: status: none of the allowed ones (booked, cancelled)",
        ":3: id: empty",
        ":5: id: line 4 has the same one",
        ":6: id: line 4 has the same one",
    ]
    assert imported(run, bookings, a_row(4, "48210733")) == "1 bookings kept\n"


def test_a_calendar_says_whose_id_is_missing_too(run: Run, tmp_path: Path):
    """Its STATUS is its own; nobody could say which booking is meant."""
    path = tmp_path / "bookings.ics"
    event = "BEGIN:VEVENT\nSTATUS:CANCELLED\nEND:VEVENT\n"
    path.write_text(f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n", "utf-8")

    assert run("appointments", "import", path).err == f"postazione: {path}:2: id: empty\n"


def configured(tmp_path: Path, statuses: str) -> Path:
    """Return a configuration with these words for statuses."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    path = config / "common" / "appointments.toml"
    head = "[appointments.statuses]\n"
    text = path.read_text("utf-8")
    assert head in text
    path.write_text(text.replace(head, head + statuses), "utf-8")
    return config


def test_words_of_another_system_are_a_matter_of_configuration(
    run: Run, bookings: Path, tmp_path: Path
):
    """With its name for each; what it has done with one that was served does not matter here."""
    words = 'Annullata = "cancelled"\nConfermata = "booked"\n"In attesa" = "booked"\n'
    config = configured(tmp_path, words)
    rows = a_row(1, "48210731", "Confermata") + a_row(2, "48210732", "In attesa")
    bookings.write_text(HEAD + a_row(3, "48210733", "Confermata"), "utf-8")
    run("appointments", "import", bookings, "--config", config)
    bookings.write_text(HEAD + rows + a_row(3, "", "Annullata"), "utf-8")

    ran = run("appointments", "import", bookings, "--config", config, "--json")

    assert ran.json == {"kept": 2, "cancelled": 1}


def test_a_word_that_stands_for_nothing_is_a_mistake_of_the_configuration(run: Run, tmp_path: Path):
    """Before a file comes."""
    config = configured(tmp_path, 'Annullata = "gone"\n')

    said = run("check", "--config", config / "provincial_directorate").out

    assert "appointments.statuses.Annullata" in said
    assert "unknown status 'gone' (allowed: booked, cancelled)" in said
