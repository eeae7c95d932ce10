"""What a kiosk's tables for its keypad and its voice may hold."""

from dataclasses import fields, make_dataclass
from typing import Annotated, Any

from kiosk.domain.keypad import Keypad
from kiosk.domain.loudness import Loudness
from kiosk.settings.column import CoreSchema, names_of, several, text, whole

_MS = {"double_strike_ms": (0, 500), "repeat_ms": (2000, 10000)}  # K14


def _keypad_column(name: str) -> CoreSchema:
    return whole(*_MS[name]) if name in _MS else several(text(), 0, 6)


_LOUDNESS = {
    "speaker": text(),
    "headset": text(),
    "steps_db": several(whole(-60, 0), 3, 12),
    "start": whole(1, 12),
}

KeypadTable: type[Any] = make_dataclass(
    "KeypadTable",
    [
        (part.name, Annotated[Any, _keypad_column(part.name)], part.default)
        for part in fields(Keypad)
    ],
    frozen=True,
    slots=True,
)
"""keypad of [kiosks.*]."""

LoudnessTable: type[Any] = make_dataclass(
    "LoudnessTable",
    [(part.name, Annotated[Any, _LOUDNESS[part.name]], part.default) for part in fields(Loudness)],
    frozen=True,
    slots=True,
)
"""voice of [kiosks.*]."""


def keypad_of(table: Any) -> Keypad:
    """Return a kiosk's keypad; None is the usual one."""
    return Keypad(**_columns(table)) if table else Keypad()


def loudness_of(table: Any) -> Loudness:
    """Return how loud a kiosk speaks; None is the usual way."""
    return Loudness(**_columns(table)) if table else Loudness()


def _columns(table: Any) -> dict[str, Any]:
    return {name: getattr(table, name) for name in names_of(type(table))}
