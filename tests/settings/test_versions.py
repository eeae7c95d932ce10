"""Catalogue, labels and times change on a day that is written down (R11)."""

from datetime import date, time
from pathlib import Path

import pytest

from kiosk.domain.office import Office
from kiosk.domain.service import AccessMode, access_at
from kiosk.settings.settings import SettingsError, check, load, load_versions
from tests.settings.planted import TYPE, a_copy, plant

pytestmark = pytest.mark.long

BEFORE, FIRST, AFTER = date(2027, 1, 3), date(2027, 1, 4), date(2027, 6, 1)


def later(config: Path, folder: str, text: str, day: str = "2027-01-04") -> Path:
    """Write a version that begins on a day; return its file."""
    path = config / folder / f"from-{day}" / "changes.toml"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    return path


def test_a_version_holds_from_its_first_day_on(tmp_path: Path):
    """It says only what changes: a label, a time, the hours."""
    config = a_copy(tmp_path)
    later(config, "common", '[services.case_status]\nexpected_min = 9\nname.it = "Pratica"\n')
    later(config, TYPE, '[weekly]\nwed = ["8:00-13:00"]\n')

    before, first, after = (load(config, day=day) for day in (BEFORE, FIRST, AFTER))

    assert before.services["case_status"].expected_s == 8 * 60
    assert first.services["case_status"].expected_s == 9 * 60
    assert first.services["case_status"].name.in_("it") == "Pratica"
    assert first.services["case_status"].name.in_("de") == "Stand des Verfahrens"
    assert f"{before.opening.weekly[2][0].start:%H:%M}" == "08:30"
    assert f"{first.opening.weekly[2][0].start:%H:%M}" == "08:00"
    assert after == first


def test_versions_follow_each_other(tmp_path: Path):
    """Each stands on the one before."""
    config = a_copy(tmp_path)
    later(config, TYPE, "[queues.A]\ngoal_min = 12\nlast = 500\n")
    later(config, TYPE, "[queues.A]\ngoal_min = 10\n", "2027-03-01")

    versions = load_versions(config)

    queues = [office.queues["A"] for _, office in versions.dated]
    assert [(queue.goal_min, queue.last) for queue in queues] == [(15, 999), (12, 500), (10, 500)]


def test_the_own_folder_wins_over_a_later_common_version(tmp_path: Path):
    """What a branch has decided for itself stays."""
    config = a_copy(tmp_path)
    (config / TYPE / "own.toml").write_text("[policy]\nrate = 2\n", "utf-8")
    later(config, "common", "[policy]\nrate = 4\nhead_start_min = 15\n")

    policy = load(config, day=FIRST).policy

    assert (policy.rate, policy.head_start_s) == (2, 15 * 60)


def test_a_service_and_an_exception_can_end(tmp_path: Path):
    """INPS took a service off its page once: domain.md 1.7."""
    config = a_copy(tmp_path)
    later(config, "common", "[services.pin_residual]\nactive = false\n")
    later(config, TYPE, 'removes = ["access.monday_afternoon_free", "desks.7"]\n')

    before, after = load(config, day=BEFORE), load(config, day=FIRST)

    assert before.services.keys() - after.services.keys() == {"pin_residual"}
    assert before.desks.keys() - after.desks.keys() == {"7"}
    bands = {name: office.services["web_service_access"].bands
             for name, office in (("before", before), ("after", after))}  # fmt: skip
    assert len(bands["before"]) == len(bands["after"]) + 1


def test_a_mistake_in_a_later_version_is_told_today(tmp_path: Path):
    """In its own file and line, and not in the night in which it would begin."""
    config = a_copy(tmp_path)
    path = later(config, TYPE, '# new\n[weekly]\nfri = ["8:30-14:00", "13:00-15:00"]\nsab = []\n')

    found = check(config)

    assert [each.partition(": weekly")[0] for each in found] == [f"{path}:3", f"{path}:4"]
    with pytest.raises(SettingsError):
        load(config, day=BEFORE)


def test_taking_away_what_is_not_there_is_reported(tmp_path: Path):
    """With what could be meant."""
    config = a_copy(tmp_path)
    path = later(config, TYPE, '# ends\nremoves = ["desks.7", "desk.8"]\n')

    [found] = check(config)

    assert found.startswith(
        f"{path}:2: removes: unknown table 'desk.8', did you mean 'desks.8'? (allowed: "
    )


def test_taking_away_is_an_array(tmp_path: Path):
    """One name alone is easily written without brackets."""
    config = a_copy(tmp_path)
    path = later(config, TYPE, 'removes = "desks.7"\n')

    [found] = check(config)

    says = "'desks.7' is not possible (allowed: an array, [\"access.lunch\"])"
    assert found == f"{path}:1: removes: {says} (from 2027-01-04 on)"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ('"policy.rate"', "'policy.rate' can be changed, never taken away (allowed: one table of"),
        ('"office.languages"', "'office.languages' can be changed, never taken away"),
        ('"weekly"', "'weekly' can be changed, never taken away"),
        ('"access"', "'access' is more than one table (allowed: access.consulting_afternoons, "),
        ("7", '7 is not possible (allowed: a text, "access.lunch")'),
    ],
)
def test_only_one_table_of_several_can_be_taken_away(tmp_path: Path, name: str, says: str):
    """A key of the office has another value instead; nothing else is missed for it."""
    config = a_copy(tmp_path)
    path = later(config, TYPE, f"removes = [{name}]\n")

    [found] = check(config)

    assert found.startswith(f"{path}:1: removes: {says}")


PILOT = """
[access.pilot]
units = ["general_counter"]
weekdays = ["tue"]
band = "15:00-17:30"
mode = "booking_required"
"""


def test_a_new_exception_of_a_later_version_holds(tmp_path: Path):
    """Before those that were there, of which one fits too: else it would be without effect."""
    config = a_copy(tmp_path)
    later(config, TYPE, PILOT)

    before, after = load(config, day=BEFORE), load(config, day=FIRST)

    def on_tuesday(office: Office) -> AccessMode | None:
        return access_at(office.services["case_status"], 1, time(16))

    assert (on_tuesday(before), on_tuesday(after)) == (None, AccessMode.BOOKING_REQUIRED)


def test_an_exception_that_a_later_version_covers_is_no_mistake(tmp_path: Path):
    """It has done its time."""
    config = a_copy(tmp_path)
    wide = PILOT.replace("pilot", "all_monday").replace('"tue"', '"mon"').replace("17:30", "18:00")
    later(config, TYPE, wide)

    assert check(config) == []


def test_a_mistake_that_only_begins_with_a_version_says_when(tmp_path: Path):
    """Its line may be in a file that is right until then; one of today is told once."""
    config = a_copy(tmp_path)
    later(config, TYPE, 'removes = ["desks.12"]\n[queues.A]\nlast = 0\n')
    plant(config, "queues.toml", "goal_min = 10", "goal_min = 0")
    plant(config, "office.toml", 'queue = "L"', 'queue = "L"  # counters')
    later(config, TYPE, 'removes = ["queues.L"]\n', "2027-03-01")

    found = [each.partition("toml:")[2] for each in check(config)]

    assert [each.partition(": ")[2] for each in found] == [
        "queues.A.last: 0 is not possible (allowed: 1 and more) (from 2027-01-04 on)",
        "units.general_counter.queue: unknown queue 'L' (allowed: A, C, E, U) (from 2027-03-01 on)",
        "queues.C.goal_min: 0 is not possible (allowed: 1 and more)",
    ]


@pytest.mark.parametrize("name", ["2027-01-04", "from-2027-13-01", "from-january"])
def test_a_folder_that_is_no_version_is_reported(tmp_path: Path, name: str):
    """Else nobody would notice that it is not read."""
    config = a_copy(tmp_path)
    folder = config / TYPE / name
    folder.mkdir()
    (folder / "a.toml").write_text("x = 1\n")

    [found] = check(config)

    assert found.startswith(f"{folder}: this folder is not read (allowed: a version by its first")


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        ("common/from-2027-01-04/wording", "common/wording, which has no versions"),
        (f"{TYPE}/wording", "common/wording, which has no versions"),
        (f"{TYPE}/from-2027-01-04/from-2027-02-01", "a version by its first day, from-2027-01-31"),
        (f"{TYPE}/from-2027-02-30", "a version by its first day, from-2027-01-31"),
        (f"{TYPE}/From_2027", "a version by its first day, from-2027-01-31"),
        (f"{TYPE}/old/2026", "a version by its first day, from-2027-01-31"),
    ],
)
def test_files_in_a_wrong_place_are_reported(tmp_path: Path, folder: str, says: str):
    """Whoever put them there expects that they are read; an empty folder too may be meant so."""
    config = a_copy(tmp_path)
    later(config, TYPE, "[queues.A]\ngoal_min = 12\n")
    later(config, "common", "[policy]\nrate = 2\n")
    path = config / folder
    path.mkdir(parents=True)
    if "from" not in path.name:
        (path / "it.toml").write_text("x = 1\n")
    top = path.parent if path.parent.name == "old" else path

    assert check(config) == [f"{top}: this folder is not read (allowed: {says})"]


def test_a_version_without_files_is_reported(tmp_path: Path):
    """It would change nothing on its day."""
    config = a_copy(tmp_path)
    (config / TYPE / "from-2027-01-04").mkdir()

    [found] = check(config)

    assert found.endswith("from-2027-01-04: there is no such folder with TOML files in it")


def test_a_file_beside_the_folders_is_reported(tmp_path: Path):
    """It belongs to no branch."""
    config = a_copy(tmp_path)
    (config / "desks.toml").write_text("x = 1\n")

    [found] = check(config)

    assert found.startswith(f"{config}/desks.toml: this file is not read (allowed: in common/ or")


def test_without_a_version_there_is_one_since_ever(tmp_path: Path):
    """As shipped."""
    [(since, _)] = load_versions(a_copy(tmp_path)).dated

    assert since == date.min
