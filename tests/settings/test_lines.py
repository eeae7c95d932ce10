"""Every key of a TOML file is found on its line."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.lines import Place, lines_of
from tests.settings.planted import SHIPPED

EXAMPLE = '''# comment [not.a.table]
top = 1
[a.b] # comment
"quoted key" = "x # no comment ]"
c.d = """
several
lines with "quotes" and # and = and [x]
"""
list = [
  1, # one
  { deep = 'x' }, [2,
  3],
]
[[many]]
name = 'it''s'
[[many]]
name = 2
[many.inside]
last = { one = 1, two = { three = 2026-11-23T10:28:00 } }
'''.replace("it''s", "its")


def test_tables_keys_and_elements_are_found():
    """Also behind strings of several lines, in arrays and in inline tables."""
    lines = lines_of(EXAMPLE)

    assert lines["top",] == 2
    assert lines["a",] == lines["a", "b"] == 3
    assert lines["a", "b", "quoted key"] == 4
    assert lines["a", "b", "c", "d"] == 5
    assert lines["a", "b", "list"] == 9
    assert lines["a", "b", "list", 0] == 10
    assert lines["a", "b", "list", 1, "deep"] == 11
    assert lines["a", "b", "list", 2, 1] == 12
    assert lines["many", 0, "name"] == 15
    assert lines["many", 1, "name"] == 17
    assert lines["many", 1, "inside", "last", "two", "three"] == 19


@pytest.mark.parametrize("path", sorted(SHIPPED.rglob("*.toml")), ids=lambda path: path.name)
def test_every_key_that_ships_is_found(path: Path):
    """Neither one too few nor one too many."""
    text = path.read_text("utf-8")

    assert set(_places(tomllib.loads(text))) == set(lines_of(text))


KEYS = st.text("abc-_1", min_size=1, max_size=4)
VALUES = st.recursive(
    st.integers() | st.booleans() | st.text("ab \"'#=[]{},\n\\", max_size=8),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)


@given(tables=st.dictionaries(KEYS, st.dictionaries(KEYS, VALUES, max_size=3), max_size=4))
def test_any_file_is_walked_as_tomllib_reads_it(tables: dict[str, dict[str, Any]]):
    """One key a line, so the line of each is known."""
    text = ""
    expected: dict[Place, int] = {}
    for table, values in tables.items():
        text += f"[{table}] # {table} = [\n"
        expected[table,] = text.count("\n")
        for key, value in values.items():
            text += f"{key} = {_toml(value)}\n"
            expected[table, key] = text.count("\n")

    lines = lines_of(text)

    assert tomllib.loads(text) == tables
    assert set(lines) == set(_places(tables))
    assert lines.items() >= expected.items()


def _toml(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_toml(each) for each in value)}]"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    return str(value).lower()


def _places(value: Any, above: Place = ()) -> list[Place]:
    """Return the place of everything inside a table or an array."""
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    else:
        return []
    found: list[Place] = []
    for key, each in inside:
        found += [(*above, key), *_places(each, (*above, key))]
    return found


def test_keys_are_written_as_toml_writes_them():
    """Its escapes are not those of JSON, and a tab is a letter."""
    text = '[a."\\U00000041\\U0001F600"]\n"x\ty" = 1\n"\\u00e8" = 2\n'

    lines = lines_of(text)

    [inner] = tomllib.loads(text)["a"]
    assert {("a", inner): 1, ("a", inner, "x\ty"): 2, ("a", inner, "è"): 3}.items() <= lines.items()
