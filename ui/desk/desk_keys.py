"""Which key of the keyboard does what on which page of the desk face."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from kiosk.domain.desk import DeskState

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
SEARCH = Qt.Key.Key_Slash
"""From now on digits are typed, where they would choose."""
STEPS: Mapping[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

KEYS: Mapping[str, Mapping[int, str]] = {
    "closed": {Qt.Key.Key_F12: "signOut"},
    "paused": {Qt.Key.Key_F10: "goOn"},
    "free": {
        Qt.Key.Key_F3: "beginFirstRemote",
        Qt.Key.Key_F4: "openFind",
        Qt.Key.Key_Escape: "undo",
        Qt.Key.Key_F7: "resumeFirst",
        Qt.Key.Key_F10: "pause",
    },
    "called": {
        Qt.Key.Key_F6: "openTransfer",
        Qt.Key.Key_F9: "noShow",
        Qt.Key.Key_Escape: "undo",
    },
    "serving": {
        Qt.Key.Key_F6: "openTransfer",
        Qt.Key.Key_F7: "park",
        Qt.Key.Key_Escape: "undo",
    },
    "find": {Qt.Key.Key_Escape: "back"},
    "reason": {
        Qt.Key.Key_Escape: "back",
        Qt.Key.Key_F7: "giveReason",
        Qt.Key.Key_F10: "giveReason",
    },
    "transfer": {
        Qt.Key.Key_Escape: "back",
        Qt.Key.Key_F2: "turnBack",
        Qt.Key.Key_F3: "writeNote",
        Qt.Key.Key_F5: "turnPlace",
    },
}
"""Names of the face's slots by page; F8 and Enter are the same on all (visual.md 10)."""

SPEAK: Mapping[DeskState, str] = {
    DeskState.CALLING: "recall",
    DeskState.SERVING: "finishAndCallNext",
}
"""F8 always speaks a number: else the next one, or a refusal says why not."""

PRIMARY: Mapping[str, str] = {
    "closed": "openDesk",
    "paused": "goOn",
    "free": "callNext",
    "called": "start",
    "serving": "finish",
    "find": "callFound",
    "reason": "giveReason",
    "transfer": "transfer",
}


def slot_for(page: str, state: DeskState, key: int) -> str:
    """Return the name of the slot this key presses now, or an empty text."""
    if key == Qt.Key.Key_F8:
        return SPEAK.get(state, "callNext")
    if key in ENTER:
        return PRIMARY.get(page, "")
    return KEYS.get(page, {}).get(key, "")


def digit(key: int) -> int:
    """Return the digit from 1 to 9 on this key, else 0."""
    return key - Qt.Key.Key_0 if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else 0
