"""A branch in a real file, a clock that moves when told, and no screen."""

import gc
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_FONT_DPI", "96")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QGuiApplication

from kiosk.actions.branch import Branch
from tests.builders import a_branch
from tests.fakes import Clock
from tests.parsed_once import loads

tomllib.loads = loads  # type: ignore[assignment]  # with its options left out

settings.register_profile(
    "project",
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.register_profile("thorough", settings.get_profile("project"), max_examples=100)
settings.load_profile("project")  # ./test all takes the other one


def pytest_collection_finish() -> None:
    """Thousands of tests stay to the end: garbage is not looked for among them each time."""
    gc.freeze()


def pytest_sessionfinish() -> None:
    """What a library says of its own at the end is said of what is really left."""
    gc.unfreeze()


@pytest.fixture
def clock() -> Clock:
    """Monday 23 November 2026, 10:28 in Ferrara."""
    return Clock()


@pytest.fixture
def branch(tmp_path: Path, clock: Clock) -> Iterator[Branch]:
    """A small branch on a Monday morning, as its kiosk sees it."""
    made = a_branch(tmp_path / "data", clock)
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The faces need no widgets."""
    return QGuiApplication
