"""Rows of a view as QML lists them."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from ui.bridge.rows import RowList


@dataclass(frozen=True, slots=True)
class Waiting:
    """A row."""

    number: str
    waited_min: int = 0


def listed(rows: RowList) -> list[object]:
    """Return the numbers in order, as a delegate sees them."""
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    return [rows.data(rows.index(i, 0), roles["number"]) for i in range(rows.rowCount())]


def test_a_delegate_sees_the_fields_in_camel_case():
    """As QML spells names."""
    names = {
        bytes(name.data()).decode() for name in RowList(Waiting, "number").roleNames().values()
    }

    assert names == {"number", "waitedMin"}


def test_a_row_that_stays_keeps_its_delegate():
    """Only its data change; nothing is removed or inserted."""
    rows = RowList(Waiting, "number")
    rows.show([Waiting("A 001"), Waiting("A 002")])
    seen: list[str] = []
    rows.dataChanged.connect(lambda first, _last: seen.append(f"changed {first.row()}"))
    rows.rowsInserted.connect(lambda *_: seen.append("inserted"))
    rows.rowsRemoved.connect(lambda *_: seen.append("removed"))

    rows.show([Waiting("A 001"), Waiting("A 002", waited_min=5)])

    assert seen == ["changed 1"]


def test_two_rows_may_not_be_the_same():
    """Otherwise nobody could tell which one moved."""
    with pytest.raises(ValueError, match="the same number"):
        RowList(Waiting, "number").show([Waiting("A 001"), Waiting("A 001")])


@given(
    st.lists(st.integers(0, 12), unique=True),
    st.lists(st.integers(0, 12), unique=True),
)
def test_whatever_was_listed_before_the_new_rows_stand_there(before: list[int], after: list[int]):
    """Removing, inserting and moving lead to exactly the rows that were given."""
    rows = RowList(Waiting, "number")
    rows.show([Waiting(str(number)) for number in before])

    rows.show([Waiting(str(number)) for number in after])

    assert listed(rows) == [str(number) for number in after]
    assert rows.rowCount(QModelIndex()) == len(after)
