"""A spool with a printer made of software, and a post where staff sign in."""

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.printing_out import Spool
from kiosk.store import pin_hash
from tests.actions.spooled import built
from tests.actions.staff import CountedHashing, with_staff
from tests.builders import somebody
from tests.fakes import FakePrinter, Running


@pytest.fixture
def printer() -> FakePrinter:
    """A printer that is well."""
    return FakePrinter()


@pytest.fixture
def spool(printer: FakePrinter) -> Spool:
    """The kiosk's spool."""
    return Spool("p1", printer, built)


@pytest.fixture
def running() -> Running:
    """A computer that runs."""
    return Running()


@pytest.fixture
def hashing(monkeypatch: pytest.MonkeyPatch) -> CountedHashing:
    """The real hashing takes its time; tests/store/test_pin_hash.py has it."""
    cheap = CountedHashing()
    for name in ("hashed", "is_right", "is_outdated"):
        monkeypatch.setattr(pin_hash, name, getattr(cheap, name))
    return cheap


@pytest.fixture
def post(branch: Branch, running: Running, hashing: CountedHashing) -> Branch:  # noqa: ARG001 - before
    """A post of a branch where staff sign in, and where one person waits; nobody has signed in."""
    somebody(branch)
    return with_staff(branch, running)
