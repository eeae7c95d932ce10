"""A file of bookings: every mistake in it is told at once, and nothing of it is kept."""

import shutil
from pathlib import Path

import pytest

from kiosk.command.bookings import read_bookings
from kiosk.domain.actor import Role
from kiosk.domain.booking_file import FIELDS
from tests.builders import ROOT, a_branch, acting, an_office
from tests.command.conftest import Run
from tests.fakes import Clock

COLUMNS = ", ".join(FIELDS)
HEAD = "id,code,tax_code,service,starts_at,duration_min,mode\n"
AT = "2026-11-23T10:30:00+01:00"
TAX_CODE = "RSSMRA79B11C566R"


def a_row(number: int, code: str, at: str = AT, **more: str) -> str:
    """Return a line of a file; only what a test is about is said."""
    values = {"service": "case_status", "duration_min": "15", "mode": "in_person", **more}
    mark = values.get("tax_code", "")
    return f"{number},{code},{mark},{values['service']},{at},{values['duration_min']},in_person\n"


@pytest.fixture
def bookings(tmp_path: Path) -> Path:
    """A file to write to."""
    return tmp_path / "bookings.csv"


def test_a_second_file_with_a_code_of_the_first_is_refused_by_line(run: Run, bookings: Path):
    """Another booking of the same day holds it; the same one again is no mistake."""
    bookings.write_text(HEAD + a_row(1, "48210731"), "utf-8")
    assert run("appointments", "import", bookings).out == "1 bookings kept\n"

    bookings.write_text(HEAD + a_row(2, "48210732") + a_row(3, "48210731"), "utf-8")
    ran = run("appointments", "import", bookings)

    assert ran.status == 1
    assert ran.err == f"postazione: {bookings}:3: code: a booking of that day has it already\n"
    bookings.write_text(HEAD + a_row(1, "48210731") + a_row(4, "48210732"), "utf-8")
    assert run("appointments", "import", bookings, "--json").json["kept"] == 2


def test_a_branch_without_tax_codes_keeps_no_fingerprint_of_one(
    clock: Clock, tmp_path: Path, bookings: Path
):
    """P6: only where the office has asked for it; what stands there is not looked at."""
    branch = a_branch(tmp_path / "data", clock, an_office(tax_codes=False))
    bookings.write_text(HEAD + a_row(1, "48210731", tax_code=TAX_CODE), "utf-8")

    reception = acting(branch, Role.RECEPTION)
    [kept] = read_bookings(bookings, reception).kept.values()

    assert kept.tax_code_mark is None
    branch.store.close()


def test_the_same_code_on_another_day_is_no_mistake(run: Run, bookings: Path):
    """Codes are told apart within a day."""
    rows = a_row(1, "48210731") + a_row(2, "48210731", AT.replace("23T", "24T"))
    bookings.write_text(HEAD + rows, "utf-8")

    assert run("appointments", "import", bookings, "--json").json["kept"] == 2


def test_every_mistake_of_a_file_is_told_at_once(run: Run, bookings: Path):
    """By line and column, never with a value (P10); nothing is kept."""
    rows = (
        a_row(1, "48210731")
        + a_row(2, TAX_CODE, service="nothing", duration_min="0")
        + a_row(3, "48210731")
        + a_row(1, "48210733", "soon")
        + a_row(1, "48210734")
    )
    bookings.write_text(HEAD + rows, "utf-8")

    ran = run("appointments", "import", bookings)

    assert ran.status == 1
    assert [
        line.removeprefix(f"postazione: {bookings}:")[:12] for line in ran.err.splitlines()
    ] == [
        "3: code: 8 c",
        "3: duration_",
        "3: service: ",
        "4: code: lin",
        "5: starts_at",
        "6: id: line ",
    ]
    assert "line 2 has the same one" in ran.err
    assert not any(value in ran.err for value in (TAX_CODE, "4821073", "nothing", "soon"))
    bookings.write_text(HEAD + a_row(9, "48210731"), "utf-8")
    assert run("appointments", "import", bookings, "--json").json["kept"] == 1


def test_a_mistake_is_named_by_the_line_an_editor_shows(run: Run, bookings: Path):
    """Empty lines count."""
    bookings.write_text(HEAD + "\n\n" + a_row(1, "48210731", "soon"), "utf-8")

    ran = run("appointments", "import", bookings)

    assert ran.err.startswith(f"postazione: {bookings}:4: starts_at: ")


def test_a_file_without_its_columns_is_refused(run: Run, bookings: Path):
    """Once, not once a line; a tax code and a mode may be missing."""
    bookings.write_text("id,code,starts_at\n1,48210731,soon\n2,48210732,soon\n", "utf-8")

    ran = run("appointments", "import", bookings)

    columns = "id, code, tax_code, service, starts_at, duration_min, mode, status"
    assert ran.err.splitlines() == [
        f"postazione: {bookings}:1: there is no column {column} (columns: {columns})"
        for column in ("service", "duration_min")
    ]


def test_a_file_in_another_encoding_says_so(run: Run, bookings: Path):
    """Spreadsheets like to save something else."""
    bookings.write_bytes(HEAD.encode() + b"1,4821073\xe0,,case_status\n")

    ran = run("appointments", "import", bookings)

    assert ran.err == f"postazione: {bookings}: not UTF-8 text; save it as UTF-8\n"


def refused(run: Run, bookings: Path, text: str, *words: str | Path) -> str:
    """Import a file that is no good; return the one thing that is wrong with it."""
    bookings.write_text(text, "utf-8")

    ran = run("appointments", "import", bookings, *words)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.count("\n") == 1, ran.err
    return ran.err.removeprefix(f"postazione: {bookings}").removesuffix("\n")


@pytest.mark.parametrize("code", ["ABCD1234", "4821073²", "4821073٣", "48-10731"])
def test_a_code_that_nobody_can_type_is_a_mistake(run: Run, bookings: Path, code: str):
    """The kiosk offers digits here."""
    said = refused(run, bookings, HEAD + a_row(1, code))

    assert said == ":2: code: digits only, as the kiosk asks for"


def test_letters_in_a_code_are_none_where_the_kiosk_offers_them(
    run: Run, bookings: Path, tmp_path: Path
):
    """As the configuration says."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    rules = config / "common" / "rules.toml"
    text = rules.read_text("utf-8")
    assert "code_letters = false" in text
    rules.write_text(text.replace("code_letters = false", "code_letters = true"), "utf-8")
    bookings.write_text(HEAD + a_row(1, "abcd1234"), "utf-8")

    there = ("--config", config)
    assert run("appointments", "import", bookings, *there, "--json").json == {
        "kept": 1,
        "cancelled": 0,
    }

    said = refused(run, bookings, HEAD + a_row(2, "ÀBCD1234"), *there)
    assert said == ":2: code: letters A to Z and digits only, as the kiosk asks for"


@pytest.mark.parametrize("typed", ["XX", TAX_CODE[:-1] + "A", TAX_CODE[:-1], "1234567890"])
def test_a_tax_code_that_nobody_has_is_a_mistake(run: Run, bookings: Path, typed: str):
    """Nobody would be found by it; it is not repeated (P10)."""
    said = refused(run, bookings, HEAD + a_row(1, "48210731", tax_code=typed))

    assert said == ":2: tax_code: does not hold together; leave it empty if it is not known"
    bookings.write_text(HEAD + a_row(1, "48210731", tax_code=TAX_CODE), "utf-8")
    assert run("appointments", "import", bookings).status == 0


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n"])
def test_a_file_with_nothing_in_it_is_refused(run: Run, bookings: Path, text: str):
    """The export of the booking system has failed, and nobody would notice."""
    assert refused(run, bookings, text) == f":1: no columns here (columns: {COLUMNS})"


def test_a_day_without_bookings_has_its_columns(run: Run, bookings: Path):
    """And is no mistake."""
    bookings.write_text(HEAD, "utf-8")

    assert run("appointments", "import", bookings).out == "0 bookings kept\n"


def test_a_field_without_an_end_is_a_mistake_with_its_line(run: Run, bookings: Path):
    """As after a quotation mark that is never closed."""
    rows = a_row(1, "48210731") + a_row(2, "48210732", service="x" * 200_000)

    assert refused(run, bookings, HEAD + rows).startswith(":3: cannot be read as CSV: field ")


@pytest.mark.parametrize(
    "at",
    [
        "9999-12-31T23:59:59-12:00",
        "0001-01-01T00:00:00+12:00",
        "1999-12-31T10:00:00+01:00",
        "2100-01-01T10:00:00+01:00",
    ],
)
def test_a_moment_beyond_the_calendar_is_a_mistake(run: Run, bookings: Path, at: str):
    """One clear line."""
    said = refused(run, bookings, HEAD + a_row(1, "48210731", at))

    assert said == ":2: starts_at: not in the years 2000 to 2099"


@pytest.mark.parametrize("minutes", ["0", "1441", "9" * 20, "9" * 5000, "-5", "1.5", "²"])
def test_an_appointment_takes_minutes_of_one_day(run: Run, bookings: Path, minutes: str):
    """A day has 1440."""
    said = refused(run, bookings, HEAD + a_row(1, "48210731", duration_min=minutes))

    assert said == ":2: duration_min: whole minutes, from 1 to 1440"


def test_a_program_can_read_every_mistake(run: Run, bookings: Path):
    """The same lines that people see."""
    bookings.write_text(HEAD + a_row(1, "48210731", "soon") + a_row(2, "1"), "utf-8")

    ran = run("appointments", "import", bookings, "--json")

    assert ran.status == 1
    assert ran.json["error"] == "mistakes"
    assert [f"postazione: {line}" for line in ran.json["message"].splitlines()] == (
        ran.err.splitlines()
    )


def test_a_booking_is_for_a_service_of_its_own_day(run: Run, bookings: Path, tmp_path: Path):
    """Half a year ahead: one that begins is kept, one that has ended by then is not (R11)."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    change = config / "common" / "from-2027-01-04" / "services.toml"
    change.parent.mkdir()
    change.write_text(
        "[services.paying_office_change]\nactive = true\n"
        "[services.pin_residual]\nactive = false\n"
        "[booking]\ncode_letters = true\n",
        "utf-8",
    )
    there = ("--config", config)
    later = "2027-01-04T10:30:00+01:00"
    new = a_row(1, "4821073A", later, service="paying_office_change")
    old = a_row(2, "48210732", service="pin_residual")
    bookings.write_text(HEAD + new + old, "utf-8")
    assert run("appointments", "import", bookings, *there, "--json").json == {
        "kept": 2,
        "cancelled": 0,
    }

    too_soon = refused(
        run, bookings, HEAD + a_row(3, "48210733", service="paying_office_change"), *there
    )
    ended = refused(
        run, bookings, HEAD + a_row(4, "48210734", later, service="pin_residual"), *there
    )

    assert too_soon.startswith(":2: service: none of the branch's on that day (allowed: ")
    assert ended.startswith(":2: service: none of the branch's on that day (allowed: ")
    assert "paying_office_change" in ended.partition("allowed")[2]
    assert "pin_residual" not in ended
