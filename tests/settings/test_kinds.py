"""Each kind of branch ships as a folder that is right, complete and in six languages."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.command.icons import drawn_icons
from kiosk.domain.office import StructureType
from kiosk.domain.service import UnitType
from kiosk.settings.settings import check, load
from tests.settings.planted import KINDS, SHIPPED, Planted, a_copy, assert_reported, plant

SEVEN = {"it", "en", "de", "fr", "sl", "es", "ar"}
FIRST, RECEPTION, SELF, COUNTER, FAST, CONSULTING, URP = UnitType

# domain.md 1.3: what a kind has, stated or by analogy, and what only some of them have.
COUNTERS = {FIRST, RECEPTION, SELF, COUNTER, CONSULTING}
REFERENCE = {
    "provincial_directorate": (COUNTERS | {URP}, {FAST}),
    "metropolitan_area_directorate": (COUNTERS | {URP}, {FAST}),
    "metropolitan_branch": (COUNTERS, {FAST}),
    "provincial_branch": (COUNTERS, {FAST}),
    "coordination_branch": (COUNTERS | {URP}, {FAST}),
    "complex_agency": (COUNTERS, {FAST}),
    "local_agency": ({SELF, COUNTER}, {RECEPTION, FAST, CONSULTING}),
}


def test_there_is_a_folder_for_each_kind():
    """By its id."""
    assert sorted(StructureType) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_check_accepts_each_folder(kind: str):
    """With the profiles of printers and the icons that exist."""
    assert check(SHIPPED / kind, icons=drawn_icons()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_folder_is_of_its_kind_and_has_its_units(kind: str):
    """domain.md 1.3."""
    office = load(SHIPPED / kind)
    usual, possible = REFERENCE[kind]

    assert office.structure_type == kind
    assert office.units <= usual | possible
    assert office.units >= usual - {RECEPTION}  # the same line of people as the first one


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_sent_where_their_call_is_not_shown(kind: str):
    """Slips name one place to wait, and one of the displays shows every call (D1)."""
    office = load(SHIPPED / kind)

    called = {service.queue for service in office.services.values()}
    assert any(not one.queues or called <= one.queues for one in office.displays.values())


@pytest.mark.parametrize("kind", REFERENCE)
def test_the_units_of_each_kind_are_those_of_the_reference(kind: str):
    """domain.md 1.3, in common/structures.toml."""
    with (SHIPPED / "common" / "structures.toml").open("rb") as file:
        table = tomllib.load(file)["structures"][kind]

    units, where_present = REFERENCE[kind]
    assert (set(table["units"]), set(table["where_present"])) == (units, where_present)
    assert table.get("legacy", False) == (kind == "coordination_branch")


@pytest.mark.parametrize(
    "path", sorted(SHIPPED.glob("*/*.toml")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_whatever_is_read_is_there_in_six_languages(path: Path):
    """Also in a folder whose branch does not offer them all yet."""
    for place, texts in _labels(tomllib.loads(path.read_text("utf-8")), ()):
        assert texts.keys() == SEVEN, place
        assert all(text == text.strip() != "" for text in texts.values()), place


def _labels(table: dict[str, Any], above: tuple[str, ...]) -> Iterator[tuple[Any, dict[str, str]]]:
    for key, value in table.items():
        if isinstance(value, dict) and isinstance(value.get("it"), str):
            yield (*above, key), value
        elif isinstance(value, dict):
            yield from _labels(value, (*above, key))


def test_a_unit_that_the_kind_does_not_have_is_reported(tmp_path: Path):
    """A provincial branch has no public relations office."""
    config = a_copy(tmp_path)
    plant(config, "provincial_branch/queues.toml", "[queues.C]", "[queues.C] # consulting")
    path = config / "provincial_branch" / "office.toml"
    path.write_text(path.read_text("utf-8") + '[units.urp]\nqueue = "A"\n', "utf-8")
    line = len(path.read_text("utf-8").splitlines()) - 1

    found = check(config / "provincial_branch")

    assert any(
        each.startswith(f"{path}:{line}: units.urp: a provincial_branch has no unit 'urp' (allowed")
        for each in found
    )


MISTAKES = {
    "unknown kind": Planted(
        "office.toml", '"provincial_directorate"', '"provincial_directory"', "structure_type",
        "unknown structure type 'provincial_directory', did you mean 'provincial_directorate'?",
    ),
    "kind without a table": Planted(
        "common/structures.toml", "[structures.provincial_directorate]", "[structures.directorate]",
        "[structures.directorate]", "unknown structure type 'directorate'",
    ),
    "unknown topic of a service": Planted(
        "common/services.toml", '["contributor", "specialised"]', '["contributors"]',
        '["contributors"]', "services.intermediary_consulting.topics: unknown topic 'contributors'",
    ),
    "unknown topic of a desk": Planted(
        "desks.toml", 'units = ["consulting_post"]',
        'units = ["consulting_post"]\ntopics = ["rente"]', '["rente"]', "unknown topic 'rente'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)


def test_a_legacy_kind_starts_but_is_not_proposed(tmp_path: Path):
    """INPS names the coordination branch no more."""
    config = a_copy(tmp_path)
    plant(config, "office.toml", '"provincial_directorate"', '"headquarters"')

    [found] = [each for each in check(config) if "structure type" in each]

    assert load(SHIPPED / "coordination_branch").structure_type == "coordination_branch"
    assert "complex_agency" in found
    assert "coordination_branch" not in found


def test_desks_of_a_unit_are_split_by_subject_area():
    """domain.md 1.4: in Turin each desk of consulting has its own."""
    desks = load(SHIPPED / "metropolitan_area_directorate").desks

    assert {name: desks[name].services for name in ("20", "21", "22")} == {
        "20": {"pension_consulting"},
        "21": {"specialist_assistance"},
        "22": {"specialist_assistance", "intermediary_consulting"},
    }
