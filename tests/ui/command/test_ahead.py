"""Slips made before anybody waits for one."""

from dataclasses import replace
from functools import partial

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.slips import slip_of
from kiosk.printing.slip import Slip
from tests.builders import somebody
from tests.fakes import Clock
from tests.printing.every_language import LANGUAGES, branches_of_every_language, for_person
from tests.printing.profiles import PROFILES
from tests.waits import estimated
from ui.command.ahead import AGAIN, Ahead
from ui.command.printing import slip_bytes
from ui.paper import page

pytestmark = pytest.mark.usefixtures("qapp")

GENERIC = partial(slip_bytes, profile=PROFILES["generic-80"])
NEW_EACH_TIME = 4
"""Paragraphs that differ from slip to slip: date, time, people before and when that was."""


def test_the_first_slip_of_each_language_finds_its_words_painted(branch: Branch):
    """Painting them takes longer than all the rest of a slip."""
    for there in branches_of_every_language(branch):
        _make_all(Ahead(there, GENERIC))
        ticket = there.store.tickets.find(somebody(there).ticket_id)
        assert ticket is not None
        for number, language in enumerate(there.office.joint_languages[:1] or LANGUAGES):
            slip = slip_of(there, replace(ticket, language=language), 12, estimated(10, 15))
            known = page._words.cache_info().misses

            GENERIC(for_person(slip, 700 + 61 * number), "0001")

            assert page._words.cache_info().misses - known <= NEW_EACH_TIME, language


def test_every_service_is_made_in_every_language(branch: Branch):
    """Whatever somebody touches first."""
    made: list[Slip] = []
    office = replace(branch.office, languages=("it", "de"))
    services = {service.public_name.in_(language) for service in office.services.values()
                for language in office.languages}  # fmt: skip

    def build(slip: Slip, _: str) -> bytes:
        made.append(slip)
        return b""

    _make_all(Ahead(replace(branch, office=office), build))

    assert {name for slip in made for name in slip.service} == services
    assert {slip.languages for slip in made} == {("it",), ("de",)}


def test_a_round_ends_and_begins_again_after_a_while(branch: Branch, clock: Clock):
    """What nobody needed for long was forgotten; what the office changed is new."""
    ahead = Ahead(branch, lambda *_: b"")
    _make_all(ahead)

    clock.advance(seconds=AGAIN.total_seconds() - 1)
    assert not ahead()
    clock.advance(seconds=1)
    assert ahead()


@pytest.fixture(autouse=True)
def _words_unpainted() -> None:
    """Forget what other tests painted."""
    page._words.cache_clear()


def _make_all(ahead: Ahead) -> None:
    while ahead():
        pass
