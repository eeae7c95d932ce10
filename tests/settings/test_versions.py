"""Catalogue, labels and times change on a day that is written down (R11)."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.settings.settings import SettingsError, check, load, load_versions
from tests.settings.planted import TYPE, a_copy

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
    later(config, TYPE, 'removes = ["access.monday_morning_self_service", "desks.7"]\n')

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

    assert check(config) == [
        f"{path}:1: removes: 'desks.7' is not possible (allowed: an array, [\"access.lunch\"])"
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


def test_without_a_version_there_is_one_since_ever(tmp_path: Path):
    """As shipped."""
    [(since, _)] = load_versions(a_copy(tmp_path)).dated

    assert since == date.min
