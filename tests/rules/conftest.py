"""Branches as they ship, on a Monday morning."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.actions.branch import Branch
from kiosk.domain.office import Office
from kiosk.settings.settings import load
from tests.builders import a_branch
from tests.fakes import Clock
from tests.settings.planted import KINDS, SHIPPED, TYPE

MakeBranch = Callable[[Office], Branch]


@pytest.fixture
def make_branch(tmp_path: Path, clock: Clock) -> Iterator[MakeBranch]:
    """Make a branch of an office, as its kiosk sees it on a Monday at 10:28."""
    made: list[Branch] = []

    def make(office: Office) -> Branch:
        made.append(a_branch(tmp_path / f"data{len(made)}", clock, office))
        return made[-1]

    yield make
    for branch in made:
        branch.store.close()


@pytest.fixture(params=KINDS)
def branch(request: pytest.FixtureRequest, make_branch: MakeBranch) -> Branch:
    """A branch of each kind."""
    return make_branch(load(SHIPPED / request.param))


@pytest.fixture
def ferrara(make_branch: MakeBranch) -> Branch:
    """The default branch."""
    return make_branch(load(SHIPPED / TYPE))


@pytest.fixture
def monfalcone(make_branch: MakeBranch) -> Branch:
    """The local agency, whose reception is not active."""
    return make_branch(load(SHIPPED / "local_agency"))
