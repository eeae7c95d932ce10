"""A table holds its own keys, each of its kind."""

from pathlib import Path

import pytest

from kiosk.settings.settings import check
from tests.settings.planted import TYPE, Planted, a_copy, assert_reported, plant

COMMON = "common/services.toml"
RULES = "common/rules.toml"
CASE = '[services.case_status]\nunits = ["general_counter"]\naccess = "booking_required"\n'
DISPLAY = "screen = { diagonal_in = 43, width_px = 1920, height_px = 1080, distance_m = 5.0 }"

MISTAKES = {
    "no unit at all": Planted(
        COMMON, CASE, CASE.replace('["general_counter"]', "[]"), "[]",
        "services.case_status.units: [] is not possible (allowed: at least 1 of them)",
    ),
    "wrong unit among units": Planted(
        COMMON, CASE, CASE.replace('["general_counter"]', '["counter"]'), '"counter"',
        "services.case_status.units: 'counter' is not possible (allowed: 'first_reception',",
    ),
    "consulting closed in the afternoon": Planted(
        "opening.toml", 'units = ["self_service", "fast_counter", "general_counter", "urp"]',
        'units = ["self_service", "consulting_post"]', "[weekly]", "consulting is open 3 h 0 min",
    ),
    "signed out before one has begun": Planted(
        RULES, "desk_idle_min = 30", "desk_idle_min = 0", "desk_idle_min",
        "sign_in.desk_idle_min: 0 is not possible (allowed: 1 and more)",
    ),
    "sign-in neither yes nor no": Planted(
        RULES, "required = true ", 'required = "yes" ', "required =",
        "sign_in.required: 'yes' is not possible (allowed: true or false)",
    ),
    "text for a number": Planted(
        "queues.toml", "goal_min = 10", 'goal_min = "10"', 'goal_min = "10"',
        "queues.C.goal_min: '10' is not possible (allowed: a whole number)",
    ),
    "value for a table": Planted(
        "devices.toml", DISPLAY, "screen = 43", "screen = 43",
        "this is a table, not 43 (allowed: diagonal_in, distance_m, height_px, width_px)",
    ),
    "missing key": Planted(
        "queues.toml", "goal_min = 10", "", "[queues.C]", "queues.C.goal_min: this key is missing",
    ),
    "day without quotation marks": Planted(
        "opening.toml", 'on = "23-04"', "on = 2027-04-23", "2027-04-23",
        "closures.patron_saint.on: 2027-04-23 is not possible (allowed: a text, ",
    ),
    "bad address": Planted(
        "devices.toml", 'address = "pretend"', 'address = "usb"', 'address = "usb"',
        "(allowed: 'tcp:HOST:PORT', 'usb:/PATH', 'serial:/PATH:BAUD', 'file:PATH' or 'pretend')",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)


def test_a_missing_section_is_reported(tmp_path: Path):
    """Under the folder, as no line has it."""
    config = a_copy(tmp_path)
    (config / TYPE / "desks.toml").unlink()

    assert f"{config}/{TYPE}: the table [desks] is missing" in check(config)


def test_a_list_instead_of_a_table_is_reported(tmp_path: Path):
    """Double brackets are easily typed."""
    config = a_copy(tmp_path)
    path = config / TYPE / "desks.toml"
    path.write_text('[[desks]]\nname = "1"\n')

    assert check(config) == [f"{path}:1: desks: this is a table of tables: [desks.x]"]


def test_what_an_empty_file_would_have_said_is_missed_once(tmp_path: Path):
    """Not at every desk and every service that needs a unit."""
    config = a_copy(tmp_path)
    (config / TYPE / "office.toml").write_text("")

    assert check(config) == [
        f"{config}/{TYPE}: the table [{name}] is missing" for name in ("office", "units")
    ]


def test_a_table_that_is_a_value_is_reported(tmp_path: Path):
    """Neither kind of section may be a plain value."""
    config = a_copy(tmp_path)
    path = config / TYPE / "desks.toml"
    path.write_text("desks = 3\n")
    plant(config, RULES, "[retention]\nmonths = 13", "")
    plant(config, RULES, "[policy]", "retention = 4\n[policy]")

    found = check(config)

    assert f"{path}:1: desks: this is a table of tables: [desks.x]" in found
    assert any(
        each.endswith("retention: this is a table, not 4 (allowed: months)") for each in found
    )
