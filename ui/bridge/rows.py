"""Rows of a view as QML lists them."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Faces"
QML_IMPORT_MAJOR_VERSION = 1

NO_PARENT = QModelIndex()
FIRST_ROLE = Qt.ItemDataRole.UserRole


@QmlElement
class RowList(QAbstractListModel):
    """Frozen dataclasses of one type, in order; a delegate sees their fields in camel case.

    Args:
        row_type: The dataclass of every row.
        key: Field that tells rows apart; no two rows of a list may share its value.
    """

    countChanged = Signal()

    def __init__(self, row_type: type[Any], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = [field.name for field in fields(row_type)]
        self._key = key
        self._rows: list[Any] = []

    def show(self, rows: Sequence[Any]) -> None:
        """List these rows; delegates of rows that stay are kept.

        Raises:
            ValueError: Two rows have the same key.
        """
        keys = [self._key_of(row) for row in rows]
        if len(set(keys)) < len(keys):
            raise ValueError(f"rows with the same {self._key}: {keys}")
        count = len(self._rows)
        self._remove_missing(set(keys))
        for place, row in enumerate(rows):
            self._put(place, row)
        if len(self._rows) != count:
            self.countChanged.emit()

    def _key_of(self, row: Any) -> object:
        return getattr(row, self._key)

    def _remove_missing(self, keys: set[object]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._key_of(self._rows[place]) not in keys:
                self.beginRemoveRows(NO_PARENT, place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: Any) -> None:
        key = self._key_of(row)
        old = next(
            (i for i in range(place, len(self._rows)) if self._key_of(self._rows[i]) == key), None
        )
        if old is None:
            self.beginInsertRows(NO_PARENT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if old != place:
            self.beginMoveRows(NO_PARENT, old, old, NO_PARENT, place)
            self._rows.insert(place, self._rows.pop(old))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            FIRST_ROLE + i: QByteArray(_camel(name).encode()) for i, name in enumerate(self._fields)
        }

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[place])


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
