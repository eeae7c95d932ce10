"""Another structure type, or another branch, is a new folder and nothing else."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.office import StructureType
from kiosk.domain.service import UnitType
from kiosk.settings.folder import branch_folder, wording_folder
from kiosk.settings.layers import merge
from kiosk.settings.reading import Table
from kiosk.settings.settings import SettingsError, check, load
from tests.settings.planted import KINDS, SHIPPED, TYPE, a_copy, plant

AGENCY = """
[office]
structure_type = "local_agency"
zone = "Europe/Rome"
languages = ["it"]
extended_services = false
extended_services_at.it = "INPS Ferrara"
front_desk_service = "orientation"
name.it = "INPS Comacchio"
waiting_place.it = "Sala d’attesa"
front_desk_place.it = "Reception"

[units.reception]
queue = "A"
[units.general_counter]
queue = "L"

[queues.A]
name.it = "Reception"
goal_min = 15
[queues.L]
name.it = "Sportelli"
goal_min = 20

[desks.1]
units = ["reception", "general_counter"]
place.it = "piano terra"

[weekly]
tue = ["8:30-12:30"]

[policy]
rate = 2

[services.case_status]
public_name.it = "La mia pratica"

[printers.1]
profile = "generic-58"
address = "tcp:printer.lan:9100"

[kiosks.1]
printer = "1"
screen = { diagonal_in = 17, width_px = 1280, height_px = 1024, distance_m = 0.6 }
label.it = "Postazione"
reception.it = "di fronte"
"""


def an_agency(tmp_path: Path, text: str = AGENCY) -> Path:
    """Return config/ with a small local agency beside the shipped folders."""
    config = a_copy(tmp_path)
    (config / "comacchio").mkdir()
    (config / "comacchio" / "all.toml").write_text(text, "utf-8")
    return config / "comacchio"


def test_a_local_agency_is_one_more_folder(tmp_path: Path):
    """With what it has, and nothing that all share."""
    folder = an_agency(tmp_path)

    office = load(folder)

    assert check(folder) == []
    assert office.structure_type is StructureType.LOCAL_AGENCY
    assert office.units == {UnitType.RECEPTION, UnitType.GENERAL_COUNTER}


def test_a_unit_that_the_branch_does_not_have_hides_its_services(tmp_path: Path):
    """A reception stands in for the first reception."""
    office = load(an_agency(tmp_path))

    assert "web_service_access" not in office.services
    assert "pension_consulting" not in office.services
    assert office.services["orientation"].unit is UnitType.RECEPTION


def test_extended_services_are_hidden_in_a_local_agency(tmp_path: Path):
    """R9."""
    office = load(an_agency(tmp_path))

    assert "case_status" in office.services
    assert "address_change" not in office.services


def test_groups_without_services_are_left_out(tmp_path: Path):
    """The kiosk shows no title over nothing."""
    assert list(load(an_agency(tmp_path)).groups) == ["information", "applications", "advice"]


def test_the_own_folder_changes_single_keys_of_the_common_one(tmp_path: Path):
    """The other keys stay."""
    office = load(an_agency(tmp_path))

    assert (office.policy.rate, office.policy.head_start_s) == (2, 20 * 60)
    label = office.services["case_status"].public_name
    assert (label.in_("it"), label.in_("en")) == ("La mia pratica", "Status of my case")


def test_a_service_that_its_first_unit_does_not_give_here_falls_to_the_next(tmp_path: Path):
    """Without a reception, a fast counter takes the bookings of the first level (domain.md 1.4)."""
    text = AGENCY.replace("[units.reception]", "[units.fast_counter]").replace(
        'units = ["reception", "general_counter"]', 'units = ["fast_counter", "general_counter"]'
    )
    text = text.replace(
        'front_desk_service = "orientation"', 'front_desk_service = "counter_booking"'
    )

    office = load(an_agency(tmp_path, text))

    assert office.services["counter_booking"].unit is UnitType.FAST_COUNTER


def test_a_local_agency_may_have_no_front_desk(tmp_path: Path):
    """R8: then only the booking channels help."""
    text = AGENCY.replace('front_desk_service = "orientation"', "")
    text = text.replace('[units.reception]\nqueue = "A"\n', "").replace('"reception", ', "")

    office = load(an_agency(tmp_path, text))

    assert office.front_desk_service is None


def test_any_other_branch_needs_a_front_desk(tmp_path: Path):
    """R8: people would stand before counters that all want a booking."""
    text = AGENCY.replace('front_desk_service = "orientation"', "")
    text = text.replace('[units.reception]\nqueue = "A"\n', "").replace('"reception", ', "")
    text = text.replace('"local_agency"', '"complex_agency"')

    found = check(an_agency(tmp_path, text))

    assert any("units: no front desk" in line for line in found)
    assert any("needs a booking: say which service helps" in line for line in found)


def test_a_mistake_in_an_own_key_is_reported_in_the_own_file(tmp_path: Path):
    """Not in the common one that it covers."""
    folder = an_agency(tmp_path, AGENCY.replace("rate = 2", "rate = 0"))

    [found] = check(folder)

    assert found.startswith(f"{folder}/all.toml:")
    assert found.endswith("policy.rate: 0 is not possible (allowed: 1 and more)")


def test_the_folder_of_both_stands_for_the_default_one(tmp_path: Path):
    """As `--config config` means it."""
    config = an_agency(tmp_path).parent

    assert branch_folder(config) == config / TYPE
    assert branch_folder(config / "comacchio") == config / "comacchio"
    assert wording_folder(config) == wording_folder(config / TYPE) == config / "common" / "wording"


def test_the_only_folder_beside_common_is_the_branch(tmp_path: Path):
    """As in /etc, where a site keeps one."""
    config = an_agency(tmp_path).parent
    for kind in KINDS:
        shutil.rmtree(config / kind)

    assert load(config).name.in_("it") == "INPS Comacchio"


def test_each_of_several_branches_is_checked(tmp_path: Path):
    """A mistake that all have is told once, with the words of the first."""
    config = an_agency(tmp_path, AGENCY.replace("rate = 2", "rate = 0")).parent
    plant(config, "common/services.toml", 'group = "delegations"', 'group = "deleghe"')
    plant(config, "complex_agency/queues.toml", "goal_min = 10", "goal_min = 0")

    found = [each.removeprefix(f"{config}/").partition(":")[0] for each in check(config)]

    assert found == ["comacchio/all.toml", "common/services.toml", "complex_agency/queues.toml"]


def test_of_several_branches_one_must_be_meant(tmp_path: Path):
    """Without the default one nobody knows which; check looks at each all the same."""
    folder = an_agency(tmp_path)
    for kind in KINDS:
        if kind != "complex_agency":
            shutil.rmtree(folder.parent / kind)

    with pytest.raises(SettingsError, match="several branches stand here, say which one with --c"):
        load(folder.parent)

    assert check(folder.parent) == []


def test_several_folders_may_share_what_is_common(tmp_path: Path):
    """Two branches of a type, side by side."""
    config = a_copy(tmp_path)
    shutil.copytree(config / TYPE, config / "ravenna")
    plant(config, "ravenna/office.toml", 'it = "INPS Ferrara"', 'it = "INPS Ravenna"')

    assert load(config / "ravenna").name.in_("it") == "INPS Ravenna"
    assert load(SHIPPED / TYPE).name.in_("it") == "INPS Ferrara"


TABLES: st.SearchStrategy[Table] = st.recursive(
    st.dictionaries(st.sampled_from("abcd"), st.integers() | st.lists(st.integers(), max_size=2)),
    lambda inner: st.dictionaries(st.sampled_from("abcd"), inner | st.integers()),
    max_leaves=6,
)


@given(common=TABLES, own=TABLES)
def test_merging_keeps_every_own_value(common: Table, own: Table):
    """The own folder has the last word."""
    merged = merge(common, own)

    assert _leaves(own).items() <= _leaves(merged).items() or not own
    assert merged.keys() == common.keys() | own.keys()


@given(common=TABLES)
def test_merging_with_nothing_changes_nothing(common: Table):
    """From either side."""
    assert merge(common, {}) == merge({}, common) == common


def _leaves(table: Table, above: str = "") -> dict[str, str]:
    leaves: dict[str, str] = {}
    for key, value in table.items():
        place = f"{above}.{key}"
        leaves |= _leaves(value, place) if isinstance(value, dict) else {place: repr(value)}
    return leaves
