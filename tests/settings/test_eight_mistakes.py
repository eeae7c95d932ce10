"""Eight mistakes in one configuration: all are told at once, so that nobody starts again."""

from pathlib import Path

import pytest

from tests.settings.planted import TYPE, a_copy, line_with, plant
from ui.__main__ import main

EIGHT = {
    "unknown service": (
        "desks.toml", 'services = ["orientation"]', 'services = ["orientering"]',
        '"orientering"', "desks.8.services: unknown service 'orientering'",
    ),
    "overlapping bands": (
        "opening.toml", 'fri = ["8:30-12:30"]', 'fri = ["8:30-12:30", "12:00-12:45"]',
        "fri = ", "weekly.fri: the band from 12:00 starts before the one before it is over",
    ),
    "queue letter used twice": (
        "queues.toml", "[queues.C]",
        '[queues.A] # again\nname.it = "Altro"\nfirst = 1\nlast = 9\ngoal_min = 5\n\n[queues.C]',
        "# again", "queues.A: this table stands here twice (allowed: each name once)",
    ),
    "desk without services": (
        "desks.toml", "[desks.12]", '[desks.13]\nplace.it = "qui"\n\n[desks.12]',
        "[desks.13]", "desks.13: this desk serves nothing: it needs units or services",
    ),
    "bad time": (
        "opening.toml", 'bands = ["8:30-11:30"]', 'bands = ["8:30-25:30"]',
        "25:30", "days.christmas_eve.bands: '8:30-25:30' has no such time of day (allowed: 0:00",
    ),
    "missing label": (
        "office.toml", 'name.de = "INPS Ferrara"\n', "",
        'name.it = "INPS Ferrara"', "office.name.de: this language is missing",
    ),
    "unknown key": (
        "office.toml", "ticket_without_paper =",
        "tickets_without_paper = true\nticket_without_paper =", "tickets_without",
        "office.tickets_without_paper: unknown key 'tickets_without_paper', did",
    ),
    "too few afternoons": (
        "opening.toml", '"15:00-17:30"]\nwed', '"15:00-16:30"]\nwed',
        "[weekly]", "weekly: consulting is open 7 h 0 min a week in the afternoon, from 13:00 (all",
    ),
}  # fmt: skip
"""File, words before and after, words on the line that is named, and what is said."""


def test_check_tells_all_eight_with_file_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    """Status 1. Nothing else is told but what the half-made desk 13 lacks as well."""
    config = a_copy(tmp_path)
    for file, old, new, *_ in EIGHT.values():
        plant(config, file, old, new)

    status = main(["check", "--config", str(config / TYPE)])

    assert status == 1
    lines = [line for line in capsys.readouterr().out.splitlines() if "desks.13.place." not in line]
    assert len(lines) == len(EIGHT)
    for what, (file, _, _, at, says) in EIGHT.items():
        place = f"{config / TYPE / file}:{line_with(config, file, at)}: "
        assert any(line.startswith(place + says) for line in lines), (what, lines)
