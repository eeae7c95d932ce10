"""The kinds of value a table of the configuration can hold.

The engine of pydantic checks them. Its models are left out: building them takes 0.14 s of every
start, the bare engine 0.03 s.
"""

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import MISSING, fields
from enum import Enum
from functools import cache
from typing import Any, cast, get_type_hints

from pydantic_core import SchemaValidator
from pydantic_core import core_schema as schema

CoreSchema = schema.CoreSchema

_NO_FONT = r"[\p{L}--[\p{Latin}\p{Greek}\p{Cyrillic}\p{Arabic}\p{Common}]]"
"""Letters of scripts that assets/fonts does not have."""
_LINE = rf"^[^\s\p{{C}}{_NO_FONT}]([^\p{{C}}{_NO_FONT}]*[^\s\p{{C}}{_NO_FONT}])?$"
_LINES = rf"{_LINE[:-1]}(\n{_LINE[1:-1]})*$"
_FORBID = schema.CoreConfig(extra_fields_behavior="forbid")


def text(pattern: str = _LINE) -> CoreSchema:
    """Return a text of one line without blanks around it, at most 120 characters."""
    return schema.str_schema(strict=True, min_length=1, max_length=120, pattern=pattern)


def texts(*, lines: bool = False) -> CoreSchema:
    """Return one text in several languages, of one line or of several."""
    value = text(_LINES) if lines else text()
    return schema.dict_schema(text("^[a-z]{2,3}$"), value, min_length=1)


def words(keys: Sequence[str] = ()) -> CoreSchema:
    """Return a table of texts by name; by these names only, if there are any."""
    names = schema.literal_schema(list(keys)) if keys else text()
    return schema.dict_schema(names, text())


def whole(least: int, most: int) -> CoreSchema:
    """Return a whole number within limits."""
    return schema.int_schema(strict=True, ge=least, le=most)


def decimal(least: float, most: float) -> CoreSchema:
    """Return a number within limits."""
    return schema.float_schema(strict=True, allow_inf_nan=False, ge=least, le=most)


def yes_or_no() -> CoreSchema:
    """Return true or false."""
    return schema.bool_schema(strict=True)


def one_of(kind: type[Enum], *, but: Collection[Enum] = ()) -> CoreSchema:
    """Return one of the values of an enumeration, without those that nobody may write."""
    allowed = [value for value in kind if value not in but]
    return schema.enum_schema(kind, allowed, sub_type="str")


def any_of(numbers: Sequence[int]) -> CoreSchema:
    """Return one of a few numbers."""
    return schema.literal_schema(list(numbers))


def several(kind: CoreSchema, least: int = 0, most: int = 999) -> CoreSchema:
    """Return an array."""
    return schema.tuple_variable_schema(kind, min_length=least, max_length=most)


def table(kind: type) -> CoreSchema:
    """Return a table that is a dataclass whose fields are annotated with what they can hold."""
    columns = [
        schema.dataclass_field(part.name, _with_default(_kinds(kind)[part.name], part.default))
        for part in fields(kind)
    ]
    return schema.dataclass_schema(
        kind,
        schema.dataclass_args_schema(kind.__name__, columns),
        list(names_of(kind)),
        config=_FORBID,
        slots=True,
    )


def _with_default(kind: CoreSchema, default: Any) -> CoreSchema:
    return kind if default is MISSING else schema.with_default_schema(kind, default=default)


@cache
def _kinds(kind: Hashable) -> dict[str, CoreSchema]:
    """Return the schema of every field of a table."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


@cache
def validator(kind: Hashable) -> SchemaValidator:
    """Return what checks tables of this kind."""
    return SchemaValidator(table(cast("type", kind)))


def names_of(kind: type) -> tuple[str, ...]:
    """Return the keys of a table."""
    return tuple(part.name for part in fields(kind))


def nested_names(kind: type, path: Iterable[str | int]) -> tuple[str, ...]:
    """Return the keys of a table inside a table, or none if there is no such table."""
    for key in path:
        inner = _kinds(kind).get(str(key))
        if inner is None or inner["type"] != "dataclass":
            return ()
        kind = inner["cls"]
    return names_of(kind)
