"""Whatever is wrong in the configuration is said at once, with file, line and what is allowed."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.settings.settings import SettingsError, check, load
from tests.settings.planted import SHIPPED, TYPE, a_copy, line_with, plant

COMMON = "common/services.toml"


def test_all_mistakes_are_reported_at_once_and_in_order(tmp_path: Path):
    """Six mistakes in five files, of every kind: nobody has to start again for the next one."""
    config = a_copy(tmp_path)
    plant(config, "desks.toml", 'services = ["orientation"]', 'services = ["foo"]')
    plant(config, "queues.toml", "goal_min = 10", "goal_min = 0")
    plant(config, "opening.toml", "8:30-12:30", "half past eight")
    plant(config, "devices.toml", 'printer = "2"', 'printer = "9"')
    plant(config, "devices.toml", "distance_m = 5.0", "distance_m = 9.0")
    plant(config, COMMON, 'name.de = "Stand des Verfahrens"\n', "")

    with pytest.raises(SettingsError) as refused:
        load(config)

    mistakes = refused.value.mistakes
    assert [f"{mistake.file.parent.name}/{mistake.file.name}" for mistake in mistakes] == [
        "common/services.toml",
        *[f"{TYPE}/{name}.toml" for name in ("desks", "devices", "devices", "opening", "queues")],
    ]
    assert all(mistake.line > 0 for mistake in mistakes)
    assert str(refused.value) == "\n".join(check(config))


def test_a_letter_used_twice_is_reported(tmp_path: Path):
    """Each letter has one sequence of numbers."""
    config = a_copy(tmp_path)
    plant(config, "queues.toml", "[queues.E]", "[queues.A]")

    found = check(config)

    line = line_with(config, "queues.toml", "Sportello veloce") - 1
    says = "queues.A: this table stands here twice (allowed: each name once)"
    assert found == [f"{config}/{TYPE}/queues.toml:{line}: {says}"]


def test_a_letter_used_twice_in_two_files_is_reported(tmp_path: Path):
    """In one folder nothing may be said twice."""
    config = a_copy(tmp_path)
    (config / TYPE / "more.toml").write_text("# more\n[queues.A]\ngoal_min = 5\n")

    [found] = check(config)

    assert re.search(r"queues\.toml:14: queues\.A\.goal_min: another file says it", found)


def test_a_file_that_is_not_toml_hides_no_other_mistake(tmp_path: Path):
    """What the broken file would have said is not missed, other broken tables are."""
    config = a_copy(tmp_path)
    plant(config, "desks.toml", "[desks.2]", "[desks.2")
    plant(config, "queues.toml", "goal_min = 10", "goal_min = 0")

    found = check(config)

    assert len(found) == 2
    line = line_with(config, "desks.toml", "[desks.2")
    assert found[0].startswith(f"{config}/{TYPE}/desks.toml:{line}: this is not TOML: ")
    assert "queues.C.goal_min: 0 is not possible" in found[1]


def test_a_file_that_is_not_text_is_reported(tmp_path: Path):
    """An editor may have saved it in another encoding."""
    config = a_copy(tmp_path)
    path = config / TYPE / "desks.toml"
    path.write_bytes(b"# fine\n# caf\xe9\n")

    assert check(config) == [f"{path}:2: this is not UTF-8 text"]


def test_a_folder_without_files_is_reported(tmp_path: Path):
    """A wrong --config is the commonest mistake."""
    with pytest.raises(SettingsError, match="there is no such folder with TOML files in it"):
        load(tmp_path / "nowhere")


def test_words_that_differ_from_the_italian_ones_are_reported(tmp_path: Path):
    """The Italian file leads."""
    config = a_copy(tmp_path)
    plant(config, "common/wording/de.toml", "NACHDRUCK {copy}", "NACHDRUCK")
    plant(config, "common/wording/en.toml", 'start = "Start"', 'begin = "Start"')

    found = check(config)

    assert [line.partition("wording/")[2] for line in found] == [
        "de.toml: slip.reprint: other placeholders than in it.toml (allowed: copy)",
        "en.toml: language.begin: it.toml has no such key",
        "en.toml: language.start: this key is missing",
    ]


LINES = [
    (path.relative_to(SHIPPED), number)
    for folder in ("common", TYPE)
    for path in sorted((SHIPPED / folder).rglob("*.toml"))
    for number, _ in enumerate(path.read_text("utf-8").splitlines())
]
NONSENSE = st.sampled_from(
    [
        "",
        "x = 1",
        "[x]",
        "[[desks]]",
        "= 3",
        "name.it = {}",
        "units = [[1], {a = 2}]",
        '"' * 3,
        "on = 2027-01-01",
    ]
)


@settings(max_examples=settings().max_examples // 3)  # each reads a whole office
@given(where=st.sampled_from(LINES), nonsense=NONSENSE)
def test_whatever_is_written_the_report_is_a_report(
    tmp_path_factory: pytest.TempPathFactory, where: tuple[Path, int], nonsense: str
):
    """One line of one file is replaced by nonsense; nothing may crash over it."""
    config = a_copy(tmp_path_factory.mktemp("branch"))
    path, number = config / where[0], where[1]
    lines = path.read_text("utf-8").splitlines()
    lines[number] = nonsense
    path.write_text("\n".join(lines), "utf-8")

    found = check(config)

    assert all(each.startswith(str(config)) for each in found)
