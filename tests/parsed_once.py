"""Each TOML text is parsed once in a run: tests read the shipped folders thousands of times."""

import pickle
import tomllib
from collections.abc import Callable
from functools import lru_cache
from typing import Any

MOST_TEXTS = 512
"""Of every folder that ships, and what tests make of them."""
_parse: Callable[..., dict[str, Any]] = tomllib.loads


@lru_cache(maxsize=MOST_TEXTS)
def _kept(text: str) -> bytes:
    return pickle.dumps(_parse(text))


def loads(text: str) -> dict[str, Any]:
    """Return tables of one's own, as tomllib would.

    Raises:
        tomllib.TOMLDecodeError: As tomllib does; a mistake is parsed anew each time.
    """
    tables: dict[str, Any] = pickle.loads(_kept(text))  # noqa: S301 -- what was just dumped
    return tables
