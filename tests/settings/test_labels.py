"""Everything that people read is there in every language of the branch."""

from pathlib import Path

import pytest

from tests.settings.planted import Planted, a_copy, assert_reported

COMMON = "common/services.toml"
RULES = "common/rules.toml"

MISTAKES = {
    "label without a language": Planted(
        COMMON, 'public_name.de = "Stand meines Antrags"\n', "", 'public_name.it = "A che punto',
        "services.case_status.public_name.de: this language is missing",
    ),
    "empty label": Planted(
        "desks.toml", 'place.it = "primo piano"', 'place.it = ""', 'place.it = ""',
        "desks.9.place.it: '' is not possible (allowed: at least one letter)",
    ),
    "label with a line break": Planted(
        "desks.toml", 'place.it = "primo piano"', 'place.it = "primo\\npiano"', "primo\\npiano",
        "(allowed: one line without blanks around it, in letters that are Latin, Greek, Cyrillic",
    ),
    "letters without a font": Planted(
        "desks.toml", 'place.it = "primo piano"', 'place.it = "一楼"', "一楼",
        "in letters that are Latin, Greek, Cyrillic or Arabic)",
    ),
    "language without words": Planted(
        "office.toml", '["it", "en"', '["it", "en", "xx"', '"xx"',
        "unknown language 'xx' (allowed: ar, de, en, ",
    ),
    "language twice": Planted(
        "office.toml", '["it", "en"', '["it", "en", "en"', '"en", "en"',
        "stands here twice",
    ),
    "one joint language": Planted(
        "office.toml", "joint_languages = []", 'joint_languages = ["it"]', "joint_languages",
        "(allowed: two languages, or none)",
    ),
    "joint language not offered": Planted(
        "office.toml", "joint_languages = []", 'joint_languages = ["it", "ro"]', "joint_languages",
        "unknown language of this branch 'ro' (allowed: de, en, ",
    ),
    "display message too long": Planted(
        RULES, "fino alla chiamata.", "fino alla tua chiamata.", "tua chiamata",
        "a line has 42 letters (allowed: 38",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_reported_where_it_stands(tmp_path: Path, mistake: Planted):
    """Each alone, in an otherwise right configuration."""
    assert_reported(a_copy(tmp_path), mistake)
