"""Setting up, checking, backing up, reporting from the command line."""

import csv
import json
import shutil
import stat
from argparse import Namespace
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk import clock
from kiosk.actions.archiving import LEASE_TIME
from kiosk.actions.serving import transfer
from kiosk.command.place import default_config, opened, read_clock
from kiosk.command.tickets import TECHNICIAN
from kiosk.store.forecasts import Told
from kiosk.store.store import Store
from tests.builders import ROOT
from tests.command.conftest import STANDS_STILL, Run

CLOSED = ("--clock", "2026-11-24T09:00:00+01:00,2026-01-01T00:00:00+01:00,1e-9")


def next_day(run: Run) -> None:
    """Let a day pass with one ticket in it; the first ticket of the next closes it."""
    run("take-ticket", "orientation")
    run("call-next", "1")
    ran = run("take-ticket", "orientation", *CLOSED)
    assert ran.status == 0


def test_set_up_makes_the_folder_once(run: Run, tmp_path: Path):
    """A second time changes nothing."""
    other = ("--data", tmp_path / "other")
    assert run("set-up", *other, "--json").json == {"data": str(tmp_path / "other")}
    run("take-ticket", "orientation", *other)

    assert run("set-up", *other).out == f"{tmp_path / 'other'} is ready\n"
    assert run("status", *other, "--json").json["waiting"] == 1


def test_only_set_up_makes_a_branch(run: Run, tmp_path: Path):
    """A disk that is not mounted does not begin again at the first number."""
    ran = run("take-ticket", "orientation", "--data", tmp_path / "other")

    assert ran.status == 1
    assert ran.err.endswith("make one with `postazione set-up`\n")
    assert not (tmp_path / "other").exists()


def test_check_lists_every_mistake_with_its_line(run: Run, tmp_path: Path):
    """Two mistakes in one run; profiles of printers are known too."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    devices = config / "provincial_directorate" / "devices.toml"
    text = devices.read_text("utf-8").replace('profile = "generic-80"', 'profile = "generic"', 1)
    devices.write_text(text.replace('printer = "2"', 'printer = "3"'), "utf-8")

    ran = run("check", "--config", config / "provincial_directorate")

    assert ran.status == 1
    lines = ran.out.splitlines()
    assert len(lines) == 2
    assert all(line.startswith(f"{devices}:") for line in lines)
    found = run("check", "--config", config / "provincial_directorate", "--json").json
    assert found == {"mistakes": lines, "warnings": []}


def test_check_of_several_branches_says_which_one_is_meant(run: Run, tmp_path: Path):
    """The others are checked with it, and nobody takes one branch for another."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)

    ran = run("check", "--config", config)

    *warnings, first, second = ran.out.splitlines()
    assert any("metropolitan_area_directorate" in each for each in warnings)
    assert (ran.status, first) == (0, f"{config}: no mistakes")
    assert second.startswith("checked provincial_directorate, which the other commands take here, ")
    assert second.endswith("metropolitan_branch, provincial_branch")
    shutil.rmtree(config / "provincial_directorate")
    assert (
        "the other commands need --config with one of them" in run("check", "--config", config).out
    )


def test_check_knows_the_icons(run: Run, tmp_path: Path):
    """A tile without its drawing would be empty."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    services = config / "common" / "services.toml"
    text = services.read_text("utf-8")
    services.write_text(text.replace('icon = "case"', 'icon = "csae"'), "utf-8")

    ran = run("check", "--config", config / "provincial_directorate")

    assert "unknown icon 'csae'" in ran.out


def test_check_of_the_shipped_configuration_finds_nothing(run: Run):
    """Status 0; that nothing is printed on paper yet is no mistake, but is said."""
    ran = run("check")

    assert ran.status == 0
    *warnings, last = ran.out.splitlines()
    assert last.endswith("no mistakes")
    assert [words.split(": ")[2] for words in warnings] == [
        "printers.1.address",
        "printers.2.address",
    ]
    assert all("devices.toml:" in words and "pretended" in words for words in warnings)
    assert len(run("check", "--json").json["warnings"]) == len(warnings)


def test_check_has_nothing_to_say_where_every_printer_is_a_real_one(run: Run, tmp_path: Path):
    """A network printer and one on USB."""
    config = tmp_path / "config"
    shutil.copytree(ROOT / "config", config)
    devices = config / "provincial_directorate" / "devices.toml"
    text = devices.read_text("utf-8").replace('= "pretend"', '= "tcp:192.168.1.50:9100"', 1)
    devices.write_text(text.replace('= "pretend"', '= "usb:/dev/usb/lp0"'), "utf-8")

    ran = run("check", "--config", config / "provincial_directorate")

    assert ran.out.splitlines() == [f"{config / 'provincial_directorate'}: no mistakes"]


def test_a_backup_brings_everything_back(run: Run, tmp_path: Path):
    """Except numbers: one that was given is never given again."""
    run("take-ticket", "orientation")
    copy = tmp_path / "copy.db"
    assert run("backup", copy, "--json").json == {"file": str(copy)}
    assert stat.S_IMODE(copy.stat().st_mode) == 0o640
    run("take-ticket", "orientation")

    ran = run("restore", copy)

    assert ran.out == f"{tmp_path / 'data'}: restored from {copy}\n"
    assert run("status", "--json").json["waiting"] == 1
    assert run("take-ticket", "orientation").out == "A\u00a0003\n"


def test_a_copy_that_is_none_is_refused(run: Run, tmp_path: Path):
    """The branch stays as it is."""
    run("take-ticket", "orientation")
    copy = tmp_path / "copy.db"
    copy.write_text("no database")

    ran = run("restore", copy)

    assert ran.status == 1
    assert str(copy) in ran.err
    assert "take another copy" in ran.err
    assert run("status", "--json").json["waiting"] == 1


def test_a_backup_that_cannot_be_written_says_where(run: Run, tmp_path: Path):
    """The folder is missing."""
    ran = run("backup", tmp_path / "nowhere" / "copy.db")

    assert ran.status == 1
    assert ran.err.startswith(f"postazione: {tmp_path / 'nowhere' / 'copy.db'}: No such file")
    assert ran.err.endswith("check the path and your rights\n")


def test_bookings_are_imported_and_a_bad_line_is_named(run: Run, tmp_path: Path):
    """Nothing is kept of a file with a mistake in it."""
    bookings = tmp_path / "bookings.csv"
    head = "id,code,tax_code,service,starts_at,duration_min,mode\n"
    good = "1,48210731,,case_status,2026-11-23T10:30:00+01:00,15,in_person\n"
    bookings.write_text(head + good, "utf-8")
    assert run("appointments", "import", bookings, "--json").json["kept"] == 1

    bookings.write_text(head + good.replace("10:30:00+01:00", "10:30"), "utf-8")
    ran = run("appointments", "import", bookings)

    assert ran.status == 1
    assert ran.err.startswith(f"postazione: {bookings}:2: starts_at: ")


def test_the_report_counts_closed_days(run: Run):
    """Today is not one of them."""
    assert run("report").out == "no closed days yet\n"
    next_day(run)

    assert run("report", *CLOSED).out.startswith("2026-11-23  1 tickets")
    [day] = run("report", *CLOSED, "--json").json
    assert day["day"] == "2026-11-23"
    assert run("report", *CLOSED, "--day", "2026-11-22", "--json").json == []
    assert run("report", "--day", "yesterday").status == 2


def test_the_report_of_the_forecast_says_what_became_of_it(run: Run, tmp_path: Path):
    """Of each service, and all together first."""
    assert run("report", "forecast").out == "no forecasts told yet\n"
    store = Store.at(tmp_path / "data", clock.now)
    with store.transaction():
        for waited_s in (600, 1500):
            told = Told(0, 300.0, 600.0, 900.0, 240.0, 600.0, 960.0)
            store.forecasts.add_outcome("orientation", told, waited_s)
    store.close()

    [everything, orientation] = run("report", "forecast", "--json").json

    assert (everything["service"], orientation["service"]) == ("", "orientation")
    assert orientation["outcomes"] == 2
    assert (orientation["error_min"], orientation["bias_min"]) == (7.5, -7.5)
    assert (orientation["covered"], orientation["read"], orientation["later"]) == (0.5, 0.5, 0.5)
    assert "orientation" in run("report", "forecast").out


def test_the_report_of_the_forecast_knows_no_days(run: Run):
    """A day is not passed over in silence: what became of forecasts is kept without it."""
    refused = run("report", "forecast", "--day", "2026-11-23")

    assert refused.status == 2
    assert "without --day" in refused.err


def test_a_report_leaves_the_archive_to_whoever_does_it_already(run: Run, tmp_path: Path):
    """Two at once would copy and delete the same day (design.md 13.12)."""
    next_day(run)
    now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    with closing(Store.at(tmp_path / "data", clock.now)) as store, store.transaction():
        store.places.take_lease("house", "a face", now, now + LEASE_TIME)

    assert run("report", *CLOSED).out == (
        "2026-11-23  being counted: ask again\n"
        "2026-11-24  counted when the next day begins, which closes it if nobody did\n"
    )
    assert run("export", tmp_path / "visits.csv", *CLOSED, "--json").json == {"visits": 0}

    later = (CLOSED[0], CLOSED[1].replace("T09", "T11"))
    assert run("report", *later).out.startswith("2026-11-23  1 tickets")


def test_visits_of_closed_days_are_exported_by_the_ending_of_the_file(run: Run, tmp_path: Path):
    """CSV and JSON hold the same."""
    next_day(run)

    assert run("export", tmp_path / "visits.csv", *CLOSED, "--json").json == {"visits": 1}
    run("export", tmp_path / "visits.json", *CLOSED)

    with (tmp_path / "visits.csv").open(encoding="utf-8", newline="") as file:
        [row] = csv.DictReader(file)
    [visit] = json.loads((tmp_path / "visits.json").read_text("utf-8"))
    assert row["service"] == visit["service"] == "orientation"
    assert row["day"] == visit["day"] == "2026-11-23"


def test_a_report_says_how_every_ticket_ended_and_who_was_sent_on(run: Run, tmp_path: Path):
    """As many outcomes as tickets: to be sent on ends a service, not the ticket."""
    run("take-ticket", "orientation")
    run("take-ticket", "orientation")
    run("call-next", "1")
    place = Namespace(
        config=default_config(), data=tmp_path / "data", clock=read_clock(STANDS_STILL)
    )
    with opened(place, TECHNICIAN) as branch:
        transfer(branch, "1", "service:document_pickup_print", keep_place=True)
    run("take-ticket", "orientation", *CLOSED)

    assert run("report", *CLOSED).out.splitlines()[0] == (
        "2026-11-23  2 tickets  2 unserved  1 sent on  median wait for a service 0 min"
    )
    [day] = run("report", *CLOSED, "--json").json
    assert (day["issued"], day["outcomes"], day["sent_on"]) == (2, {"unserved": 2}, 1)


def test_a_day_that_was_closed_is_told_though_it_is_not_counted_yet(run: Run, tmp_path: Path):
    """On that evening its closing can still be undone."""
    run("take-ticket", "orientation")
    run("close-day", "--yes")
    told = "2026-11-23  counted when the next day begins: until then its closing can be undone\n"

    assert run("report").out == told
    assert run("export", tmp_path / "visits.csv").out == (
        f"0 visits in {tmp_path / 'visits.csv'}\n{told}"
    )
    assert run("report", "--day", "2026-11-23").out == told
    assert run("report", "--day", "2026-11-20").out == "no figures of 2026-11-20\n"

    run("take-ticket", "orientation", *CLOSED)
    lines = run("report", *CLOSED).out.splitlines()
    assert lines[0].startswith("2026-11-23  1 tickets")
    assert lines[1].startswith("2026-11-24  counted when the next day begins")
