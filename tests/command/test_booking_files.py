"""Files as booking systems write them: other columns, other words, calendars, a watched folder."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.command.conftest import Run

MARIA = "Maria Rossi, ricorso per invalidità"
TAX_CODE = "RSSMRA79B11C566R"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VTIMEZONE
TZID:Europe/Rome
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
END:VTIMEZONE
{events}END:VCALENDAR
"""
EVENT = f"""BEGIN:VEVENT
UID:{{uid}}
SUMMARY:{MARIA}
ATTENDEE;CN="Rossi: Maria":mailto:maria@example.invalid
DTSTART;TZID=Europe/Rome:20261123T103000
DTEND;TZID=Europe/Rome:20261123T104500
CATEGORIES:case_
 status
X-POSTAZIONE-CODE:{{code}}
X-POSTAZIONE-TAX-CODE:{TAX_CODE}
BEGIN:VALARM
DURATION:PT5M
DESCRIPTION:{MARIA}
END:VALARM
END:VEVENT
"""


def an_event(uid: str = "1", code: str = "48210731", **instead: str) -> str:
    """Return an event; instead of a property's line another one, or none."""
    lines = EVENT.format(uid=uid, code=code).splitlines(keepends=True)
    for name, line in instead.items():
        place = next(i for i, one in enumerate(lines) if one.startswith(name.replace("_", "-")))
        lines[place] = f"{line}\n" if line else ""
    return "".join(lines)


Save = Callable[..., Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """Write a calendar of these events."""

    def written(*events: str, name: str = "bookings.ics") -> Path:
        path = tmp_path / name
        path.write_text(CALENDAR.format(events="".join(events)), "utf-8", newline="\r\n")
        return path

    return written


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration of our own."""
    shutil.copytree(ROOT / "config", tmp_path / "config")
    return tmp_path / "config"


def configured(config: Path, old: str, new: str) -> None:
    """Change how files are read."""
    path = config / "common" / "appointments.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_calendar_is_imported_and_the_same_one_again(run: Run, save: Save):
    """Folded lines, time zones and alarms in it; the second time nothing is new."""
    path = save(an_event(), an_event("2", "48210732", DTEND="DURATION:PT15M"))

    for _ in range(2):
        assert run("appointments", "import", path).out == "2 bookings kept\n"


def test_a_cancelled_event_takes_its_booking_away(run: Run, save: Save):
    """Its code is free for another one then."""
    run("appointments", "import", save(an_event()))

    path = save(an_event().replace("SUMMARY", "STATUS:CANCELLED\nSUMMARY"))
    assert run("appointments", "import", path).out == "0 bookings kept, 1 cancelled\n"

    assert run("appointments", "import", save(an_event("2"))).out == "1 bookings kept\n"


def test_the_code_of_a_cancelled_event_is_free_for_another_of_the_same_file(run: Run, save: Save):
    """A calendar of the whole day tells both at once."""
    run("appointments", "import", save(an_event()))

    gone = an_event(SUMMARY="STATUS:CANCELLED")
    path = save(gone, an_event("2"))

    assert run("appointments", "import", path).out == "1 bookings kept, 1 cancelled\n"


def test_an_event_that_is_both_cancelled_and_not_is_a_mistake(run: Run, save: Save):
    """Nobody's booking is lost to the order of two lines."""
    ran = run("appointments", "import", save(an_event(SUMMARY="STATUS:CANCELLED"), an_event()))

    assert (ran.status, ":25: id: line 10 has the same one" in ran.err) == (1, True), ran.err


def test_an_event_without_an_id_cancels_nothing(run: Run, save: Save):
    """And that is told."""
    ran = run("appointments", "import", save(an_event(UID="", SUMMARY="STATUS:CANCELLED")))

    assert (ran.status, ":10: id: empty" in ran.err) == (1, True), ran.err


@pytest.mark.parametrize(
    ("instead", "said"),
    [
        ({"UID": ""}, ":10: id: empty"),
        ({"X_POSTAZIONE_CODE": "X-POSTAZIONE-CODE:48"}, ":18: code: 8 characters, as the kiosk"),
        ({"DTSTART": "DTSTART;VALUE=DATE:20261123"}, ":14: starts_at: DTSTART must be a date with"),
        ({"DTSTART": "DTSTART;TZID=Somewhere:20261123T103000"}, ":14: starts_at: its time zone is"),
        ({"DTSTART": "DTSTART;TZID=../../x:20261123T103000"}, ":14: starts_at: its time zone is"),
        ({"DTSTART": "DTSTART:20261323T103000Z"}, ":14: starts_at: DTSTART is no day or time that"),
        ({"DTEND": ""}, ":10: duration_min: there is neither DTEND nor DURATION, PT15M"),
        ({"DTEND": "DTEND:20261123T093010Z"}, ":15: duration_min: whole minutes"),
        ({"DTEND": "DTEND:20261123T000000Z"}, ":15: duration_min: whole minutes"),
        ({"SUMMARY": "RRULE:FREQ=DAILY"}, ":14: starts_at: it is repeated; write one event"),
        ({"CATEGORIES": "CATEGORIES:noth"}, ":16: service: none of the branch's on that day"),
    ],
)
def test_a_mistake_in_a_calendar_has_its_line(
    run: Run, save: Save, instead: dict[str, str], said: str
):
    """And never a value; what stands on another line is named there."""
    path = save(an_event(**instead))

    ran = run("appointments", "import", path)

    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith(f"postazione: {path}{said}"), ran.err
    assert "Rossi" not in ran.err


@pytest.mark.parametrize("text", ["", "id,code\n", "BEGIN:VEVENT\nEND:VEVENT\n", "x" * 100_000])
def test_what_is_no_calendar_is_refused(run: Run, tmp_path: Path, text: str):
    """As an export that failed."""
    path = tmp_path / "bookings.ics"
    path.write_text(text, "utf-8")

    assert run("appointments", "import", path).status == 1


def test_a_calendar_that_was_cut_off_keeps_nothing(run: Run, save: Save):
    """Half a file is none: whoever is missing would not be found."""
    path = save(an_event(), an_event("2", "48210732"))
    path.write_text(path.read_text("utf-8")[:-80], "utf-8")

    ran = run("appointments", "import", path)

    assert "the calendar has no end; was the export cut off?" in ran.err


def test_columns_and_words_of_another_system_are_a_matter_of_configuration(
    run: Run, config: Path, tmp_path: Path
):
    """Semicolons, Italian names, local times, and services as they are called there."""
    configured(config, '"comma" #', '"semicolon" #')
    configured(config, '# moments = "%d/%m/%Y %H:%M" ', 'moments = "%d/%m/%Y %H:%M" ')
    names = ("Numero", "Codice", "CF", "Sportello", "Ora", "Minuti", "Come")
    ours = ("id", "code", "tax_code", "service", "starts_at", "duration_min", "mode")
    columns = "\n".join(f'{one} = "{name}"' for one, name in zip(ours, names, strict=True))
    configured(config, "[appointments.columns]", f"[appointments.columns]\n{columns}")
    configured(
        config, "[appointments.services]", '[appointments.services]\n"Pratiche" = "case_status"'
    )
    configured(config, "[appointments.modes]", '[appointments.modes]\nTelefono = "phone_recontact"')
    path = tmp_path / "prenotazioni.csv"
    row = f"1;48210731;{TAX_CODE};Pratiche;23/11/2026 10:30;15;Telefono;{MARIA}\n"
    path.write_text(";".join((*names, "Motivo")) + "\n" + row, "utf-8")

    assert run("appointments", "import", path, "--config", config).out == "1 bookings kept\n"


def test_a_time_that_names_its_zone_keeps_it(run: Run, config: Path, tmp_path: Path):
    """Half past ten of London is half past eleven here."""
    configured(config, '# moments = "%d/%m/%Y %H:%M" ', 'moments = "%d/%m/%Y %H:%M %z" ')
    path, row = tmp_path / "bookings.csv", "{},{},case_status,{},15\n"
    rows = row.format(1, "48210731", "24/11/2026 00:30 +0100")
    rows += row.format(2, "48210731", "24/11/2026 00:30 +0000")
    path.write_text(f"id,code,service,starts_at,duration_min\n{rows}", "utf-8")

    assert "line 2 has the same one" in run("appointments", "import", path, "--config", config).err
    path.write_text(path.read_text("utf-8").replace("+0100", "+0200"), "utf-8")
    assert run("appointments", "import", path, "--config", config).out == "2 bookings kept\n"


def test_a_form_of_times_that_says_no_time_is_a_mistake_of_the_configuration(
    run: Run, config: Path
):
    """Before a file comes, of which every line would be refused."""
    configured(config, '# moments = "%d/%m/%Y %H:%M" ', 'moments = "dd/mm/yyyy" ')

    said = run("check", "--config", config / "provincial_directorate").out

    assert "appointments.moments: 'dd/mm/yyyy' does not say day, hour and minute" in said


def test_a_word_that_stands_for_nothing_is_a_mistake_of_the_configuration(run: Run, config: Path):
    """Before a file comes."""
    configured(config, "[appointments.services]", '[appointments.services]\n"Pratiche" = "nothing"')
    configured(config, "[appointments.modes]", '[appointments.modes]\nTelefono = "by phone"')

    said = run("check", "--config", config / "provincial_directorate").out

    assert "appointments.toml" in said
    for key in ("services.Pratiche", "modes.Telefono"):
        assert key in said, said


def test_a_column_of_ours_that_is_none_is_a_mistake_too(run: Run, config: Path):
    """Nobody can ask for a name by configuration (P7)."""
    configured(config, "[appointments.columns]", '[appointments.columns]\nname = "Nome"')

    said = run("check", "--config", config / "provincial_directorate").out

    assert "appointments.columns.name: 'name' is not possible (allowed: 'id', 'code'" in said


def test_every_file_of_a_folder_is_taken_once(run: Run, save: Save, tmp_path: Path):
    """A good one leaves its report and no name; one with mistakes can be mended."""
    save(an_event())
    bad = save(an_event("2", "48"), name="bad.ics")
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "bookings.ics").rename(folder / "good.ics")
    bad.rename(folder / "bad.ics")
    (folder / "notes.txt").write_text("not ours", "utf-8")

    ran = run("appointments", "import", folder)

    assert ran.status == 1
    assert "good.ics: 1 bookings kept, 0 cancelled" in ran.out
    assert "bad.ics: refused, 1 mistakes" in ran.out
    left = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    assert left == ["done/good.ics.txt", "notes.txt", "refused/bad.ics", "refused/bad.ics.txt"]
    report = (folder / "refused" / "bad.ics.txt").read_text("utf-8")
    assert ":18: code: 8 characters" in report
    assert run("appointments", "import", folder).out == "no files there\n"


def test_nothing_that_is_not_needed_comes_through_the_door(
    run: Run, save: Save, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Names, reasons and codici fiscali: in no store, log, copy or temporary file (P7)."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    calendar = save(an_event())
    table = tmp_path / "bookings.csv"
    head = "id,code,tax_code,service,starts_at,duration_min,mode,name,reason\n"
    table.write_text(
        head
        + f"2,48210732,{TAX_CODE},case_status,2026-11-23T11:30:00+01:00,15,,Rossi,invalidità\n",
        "utf-8",
    )
    outputs = [run("appointments", "import", path) for path in (calendar, table)]
    outputs.append(run("backup", tmp_path / "copy.db"))
    calendar.unlink()
    table.unlink()

    found = [
        (path.name, word)
        for path in tmp_path.rglob("*")
        if path.is_file()
        for word in (b"rossi", b"maria", b"invalidit", TAX_CODE.lower().encode())
        if word in path.read_bytes().lower()
    ]

    assert {ran.status for ran in outputs} == {0}
    assert found == []
    assert b"48210731" in (tmp_path / "copy.db").read_bytes()
