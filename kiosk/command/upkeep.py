"""Commands that keep a branch well, from set-up and check to backup and restore."""

import csv
import json
import os
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from kiosk import clock
from kiosk.actions.archiving import archive_if_ours
from kiosk.actions.branch import Branch
from kiosk.command.booking_rows import FileError
from kiosk.command.bookings import take_bookings
from kiosk.command.forecast_report import run_report_forecast
from kiosk.command.icons import drawn_icons
from kiosk.command.output import fail, show
from kiosk.command.place import opened
from kiosk.command.taking import files_in, take, tidy
from kiosk.command.tickets import TECHNICIAN
from kiosk.command.use import WrongUseError
from kiosk.command.writing import copy_whole, refuse_inside, written_whole
from kiosk.domain.measure import SENT_ON
from kiosk.settings.doubts import doubts
from kiosk.settings.folder import DEFAULT, branch_folders
from kiosk.settings.settings import check
from kiosk.store.folder import Folder
from kiosk.store.sqlite import Row
from kiosk.store.start_check import put_back, set_up

ENDINGS = (".csv", ".json")
COLUMNS = ("day", "service", "outcome", "waiting_s", "walking_s", "service_s")
"""Of an exported file."""


def run_set_up(arguments: Namespace) -> int:
    """Make the data folder of a branch; one that is there stays as it is."""
    set_up(Folder(arguments.data))
    show([f"{arguments.data} is ready"], {"data": str(arguments.data)}, as_json=arguments.json)
    return 0


def run_check(arguments: Namespace) -> int:
    """Print every mistake of the configuration; status 1 if there is one.

    Where there is none, print what no office can mean.
    """
    meant, *others = branch_folders(arguments.config)
    mistakes = check(arguments.config, icons=drawn_icons())
    warnings = [] if mistakes else doubts(arguments.config)
    lines = mistakes or [
        *(f"warning: {warning}" for warning in warnings),
        f"{arguments.config}: no mistakes",
    ]
    if others:  # none of them is looked at and then used in silence
        lines = [*lines, _which(meant, others)]
    show(lines, {"mistakes": mistakes, "warnings": warnings}, as_json=arguments.json)
    return 1 if mistakes else 0


def _which(meant: Path, others: Sequence[Path]) -> str:
    """Return which of the branches that were checked the other commands take."""
    names = ", ".join(folder.name for folder in others)
    if meant.name != DEFAULT:
        return f"checked {meant.name}, {names}; the other commands need --config with one of them"
    return f"checked {meant.name}, which the other commands take here, and with it {names}"


def add_appointments(parser: ArgumentParser) -> None:
    """Describe `appointments import`."""
    parser.add_argument("what", choices=["import"])
    parser.add_argument(
        "file",
        type=Path,
        help="CSV or iCalendar, as config/common/appointments.toml says; or a folder of such files",
    )


def run_appointments(arguments: Namespace) -> int:
    """Import the bookings of a file, or print every mistake and keep nothing of it.

    Names and reasons are never read (P7).
    """
    with opened(arguments, TECHNICIAN) as branch:
        if arguments.file.is_dir():
            return _take_folder(arguments, branch)
        try:
            kept, cancelled = take_bookings(arguments.file, branch)
        except FileError as error:
            return fail("mistakes", error.mistakes, as_json=arguments.json)
    more = f", {cancelled} cancelled" if cancelled else ""
    answer = {"kept": kept, "cancelled": cancelled}
    show([f"{kept} bookings kept{more}"], answer, as_json=arguments.json)
    return 0


def _take_folder(arguments: Namespace, branch: Branch) -> int:
    """Take every file of a folder, as the faces do with the one they watch."""
    tidy(arguments.file, branch)
    taken = [take(path, branch) for path in files_in(arguments.file)]
    lines = [line for one in taken for line in (one.line, *one.mistakes)] or ["no files there"]
    show(lines, {"files": [asdict(one) for one in taken]}, as_json=arguments.json)
    return 0 if all(one.is_well for one in taken) else 1


def add_day(parser: ArgumentParser) -> None:
    """Describe `report`."""
    parser.add_argument(
        "what",
        nargs="?",
        choices=["days", "forecast"],
        default="days",
        help="the closed days, or how well the branch's own forecasts did",
    )
    parser.add_argument("--day", type=date.fromisoformat, help="only this one, as 2026-11-23")


def run_report(arguments: Namespace) -> int:
    """Print the anonymous numbers of the days that were closed, or of the branch's forecasts."""
    if arguments.what == "forecast":
        if arguments.day:
            text = "what became of forecasts is kept without its day (allowed: without --day)"
            return fail("usage", [text], as_json=arguments.json, status=2)
        return run_report_forecast(arguments)
    with opened(arguments, TECHNICIAN) as branch:
        archive_if_ours(branch, _holder(branch))
        history = branch.store.history
        days = [
            dict(row) for row in history.days() if str(arguments.day or row["day"]) == row["day"]
        ]
        for day in days:
            day.update(_figures(history.visits(str(day["day"]))))
        lines = [_sentence(day) for day in days] + _not_counted(branch, arguments.day)
        nothing = f"no figures of {arguments.day}" if arguments.day else "no closed days yet"
        show(lines or [nothing], days, as_json=arguments.json)
    return 0


def _figures(visits: Sequence[Row]) -> dict[str, object]:
    """Return how many tickets ended how, how often somebody was sent on, and the median wait.

    A ticket has a visit for each service it was sent on to: it waited for each.
    """
    ends = Counter(visit["outcome"] for visit in visits)
    sent_on = ends.pop(SENT_ON, 0)
    waits = sorted(one["waiting_s"] for one in visits if one["waiting_s"] is not None)
    median = waits[len(waits) // 2] if waits else None
    return {"outcomes": dict(ends), "sent_on": sent_on, "median_waiting_s": median}


def _sentence(day: Mapping[str, Any]) -> str:
    """Return a day's figures as a line; as many outcomes as tickets."""
    ends = ", ".join(f"{count} {outcome}" for outcome, count in day["outcomes"].items()) or "-"
    wait = _minutes(day["median_waiting_s"])
    return (
        f"{day['day']}  {day['issued']} tickets  {ends}  {day['sent_on']} sent on  "
        f"median wait for a service {wait}"
    )


def _not_counted(branch: Branch, only: date | None = None) -> list[str]:
    """Return a line for each day that the history file does not have yet, and when it will."""
    newest = branch.store.tickets.highest_day()
    if newest is None:
        return []
    known = branch.store.tickets.business_day(newest)
    closed = known is not None and known.closed_at is not None
    later = "counted when the next day begins" + (
        ": until then its closing can be undone" if closed else ", which closes it if nobody did"
    )
    lines = [(day, "being counted: ask again") for day in branch.store.tickets.old_days(newest)]
    lines.append((newest, later))
    return [f"{day}  {when}" for day, when in lines if str(only or day) == day]


def _holder(branch: Branch) -> str:
    """Return this process's name among those that could do background work."""
    return f"{branch.actor}:{os.getpid()}"


def _minutes(seconds: object) -> str:
    return f"{seconds // 60} min" if isinstance(seconds, int) else "-"


def add_export(parser: ArgumentParser) -> None:
    """Describe `export`."""
    parser.add_argument("file", type=Path, help="CSV or JSON file to write, by its ending")


def run_export(arguments: Namespace) -> int:
    """Write the visits of closed days to a file."""
    refuse_inside(arguments.data, arguments.file)
    ending = arguments.file.suffix.lower()
    if ending not in ENDINGS:
        raise WrongUseError(f"{arguments.file}: the name ends in {' or '.join(ENDINGS)}")
    with opened(arguments, TECHNICIAN) as branch:
        archive_if_ours(branch, _holder(branch))
        history = branch.store.history
        rows = [
            {"day": day["day"], **dict(visit)}
            for day in history.days()
            for visit in history.visits(str(day["day"]))
        ]
        later = _not_counted(branch)
    with (
        written_whole(arguments.file) as part,
        part.open("w", encoding="utf-8", newline="") as file,
    ):
        if ending == ".json":
            json.dump(rows, file, ensure_ascii=False, indent=2)
        else:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
    written = f"{len(rows)} visits in {arguments.file}"
    show([written, *later], {"visits": len(rows)}, as_json=arguments.json)
    return 0


def add_file(parser: ArgumentParser) -> None:
    """Describe `backup` and `restore`."""
    parser.add_argument("file", type=Path, help="the copy")


def run_backup(arguments: Namespace) -> int:
    """Copy the live file while the branch works."""
    refuse_inside(arguments.data, arguments.file)
    with opened(arguments, TECHNICIAN) as branch:
        copy = branch.store.snapshot(branch.now())
        copy_whole(copy, arguments.file)
    show([f"{arguments.file}"], {"file": str(arguments.file)}, as_json=arguments.json)
    return 0


def run_restore(arguments: Namespace) -> int:
    """Put a copy in the place of the live file; no face may run meanwhile."""
    put_back(Folder(arguments.data), arguments.file, (arguments.clock or clock.now)())
    lines = [f"{arguments.data}: restored from {arguments.file}"]
    show(lines, {"restored": str(arguments.file)}, as_json=arguments.json)
    return 0
