"""A spool with a printer made of software."""

import pytest

from kiosk.actions.printing_out import Spool
from tests.actions.spooled import built
from tests.fakes import FakePrinter


@pytest.fixture
def printer() -> FakePrinter:
    """A printer that is well."""
    return FakePrinter()


@pytest.fixture
def spool(printer: FakePrinter) -> Spool:
    """The kiosk's spool."""
    return Spool("p1", printer, built)
