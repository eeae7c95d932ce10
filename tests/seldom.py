"""Parameters for the long tests; each day a few of their kind stand for all."""

import pytest
from _pytest.mark import ParameterSet


def seldom(value: object, **named: str) -> ParameterSet:
    """Return a parameter for the long tests.

    Args:
        named: Its `id`.
    """
    return pytest.param(value, marks=pytest.mark.long, **named)


def mostly_seldom(values: dict[str, object], daily: str) -> list[ParameterSet]:
    """Return parameters by their ids, of which one is looked at each day."""
    return [
        pytest.param(value, id=key) if key == daily else seldom(value, id=key)
        for key, value in values.items()
    ]
