"""Exceptions to the access of the catalogue are written right, and each holds at some time."""

from pathlib import Path

import pytest

from kiosk.settings.settings import check
from tests.settings.planted import TYPE, Planted, a_copy, assert_reported

LAST = "[access.consulting_afternoons]"


def a_rule(name: str, about: str, when: str, mode: str = "closed") -> str:
    """Return an exception; `when` is a weekday and a band, `tue 15:00-17:30`."""
    weekday, band = when.split()
    return (
        f'[access.{name}]\n{about}\nweekdays = ["{weekday}"]\nband = "{band}"\nmode = "{mode}"'
        f" # {name}\n\n"
    )


MISTAKES = {
    "unknown weekday": Planted(
        "opening.toml", 'weekdays = ["tue", "thu"]', 'weekdays = ["tue", "gio"]', '"gio"',
        "unknown weekday 'gio'",
    ),
    "unknown mode": Planted(
        "opening.toml", 'mode = "closed"', 'mode = "chiuso"', "chiuso", "unknown mode 'chiuso'",
    ),
    "access rule for nobody": Planted(
        "opening.toml", 'units = ["general_counter"]\nweekdays', "weekdays",
        "[access.monday_afternoon_counters]", "it is about nobody",
    ),
    "access rule while closed": Planted(
        "opening.toml", 'weekdays = ["tue", "thu"]', 'weekdays = ["tue", "wed"]', '"wed"]',
        "the branch is closed then on 'wed'",
    ),
    "front desk closed while consulting is open": Planted(
        "opening.toml", LAST,
        a_rule("fd", 'units = ["first_reception"]', "tue 15:00-17:30") + LAST, "# fd",
        "access.fd.mode: the front desk is closed on 'tue' at 15:00, while 'pension_consulting'"
        " needs a booking (allowed: free, rule R1)",
    ),
    "the service that helps closed while a counter is open": Planted(
        "opening.toml", LAST,
        a_rule("fd", 'services = ["counter_booking"]', "fri 8:00-13:00") + LAST, "# fd",
        "access.fd.mode: the front desk is closed on 'fri' at 08:30, while 'case_status' needs",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)


@pytest.mark.parametrize(
    ("about", "when", "by"),
    [
        ('units = ["general_counter"]', "tue 15:00-17:30", "access.consulting_afternoons"),
        ('services = ["case_status"]', "thu 16:00-17:00", "access.consulting_afternoons"),
        (
            'units = ["fast_counter", "general_counter"]', "mon 15:00-16:00",
            "access.monday_afternoon_counters, access.monday_afternoon_free",
        ),
    ],
)  # fmt: skip
def test_an_exception_that_never_holds_is_reported(tmp_path: Path, about: str, when: str, by: str):
    """Of those that fit the first holds: this one stands behind others that always fit."""
    config = a_copy(tmp_path)
    with (config / TYPE / "opening.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + a_rule("idle", about, when, "appointment_only"))

    [found] = check(config)

    assert found.endswith(f"access.idle: it is without effect: {by} fits first at any time")


@pytest.mark.parametrize(
    ("about", "when"),
    [
        ('units = ["general_counter"]', "tue 14:00-17:30"),  # half past two is not covered
        ('units = ["fast_counter"]', "fri 9:00-10:00"),
        ('services = ["case_status", "orientation"]', "tue 15:00-17:30"),
    ],
)
def test_an_exception_that_holds_at_some_time_is_none_too_many(
    tmp_path: Path, about: str, when: str
):
    """For one service, or in one minute."""
    config = a_copy(tmp_path)
    with (config / TYPE / "opening.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + a_rule("some", about, when, "booking_required"))

    assert not [each for each in check(config) if "without effect" in each]


def test_the_front_desk_may_close_when_nobody_is_asked_for_a_booking(tmp_path: Path):
    """With the counters and consulting: nobody stands there without help."""
    config = a_copy(tmp_path)
    units = '"first_reception", "general_counter", "consulting_post"'
    path = config / TYPE / "opening.toml"
    text = path.read_text("utf-8")
    path.write_text(
        text.replace(LAST, a_rule("all", f"units = [{units}]", "fri 11:00-12:30") + LAST), "utf-8"
    )

    assert check(config) == []
