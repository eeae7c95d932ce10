"""Reception reads the numbers of the day."""

import pytest

from kiosk.actions.archiving import archive
from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.resetting import reset
from kiosk.actions.serving import finish, start_serving
from kiosk.domain.actor import Role
from tests.builders import acting, desk_of, somebody
from tests.fakes import Clock
from tests.seldom import seldom
from tests.ui.reception.conftest import OpenReception, Reception


@pytest.mark.parametrize("by_key", [seldom(False), True], ids=["mouse", "keys"])
def test_the_page_says_how_the_day_goes(
    branch: Branch, clock: Clock, open_reception: OpenReception, *, by_key: bool
):
    """Figures, a sentence on the fullest half hour, ends and queues; it follows what happens."""
    somebody(branch)
    somebody(branch)
    desk = desk_of(branch, "1")
    clock.advance(minutes=4)
    call_next(desk, "1")
    start_serving(desk, "1")
    clock.advance(minutes=3)
    finish(desk, "1")
    reception = open_reception()
    reception.waits_for("Numeri")
    (Reception.chooses if by_key else Reception.click)(reception, "page-numbers")

    reception.waits_for("Numeri di oggi")
    reception.waits_for("50 su 100")
    reception.waits_for("La mezz’ora più piena è cominciata alle 10:00.")
    assert "4 min / 15" in reception.texts()
    assert "3:00" in reception.texts()
    call_next(desk, "1")
    start_serving(desk, "1")
    finish(desk, "1")
    reception.waits_for("100 su 100")


def test_a_day_is_counted_only_while_somebody_looks(branch: Branch, open_reception: OpenReception):
    """Whoever comes in costs the other pages no look at every ticket of the day."""
    reception = open_reception()
    somebody(branch)
    reception.waits_for("1 biglietto oggi")
    numbers = reception.face._numbers
    assert numbers.property("date") == ""

    reception.goes_to("numbers")

    reception.waits_for("La mezz’ora più piena è cominciata alle 10:00.")


def test_hours_are_written_as_on_every_clock(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Without a nought in front."""
    clock.advance(minutes=22 * 60 + 30)
    somebody(branch)
    reception = open_reception()
    reception.goes_to("numbers")

    reception.waits_for("La mezz’ora più piena è cominciata alle 8:30.")
    assert "8:30" in reception.texts()


def test_a_day_without_people_says_so(open_reception: OpenReception):
    """Words, and no zero for what is not known."""
    reception = open_reception()
    reception.goes_to("numbers")

    reception.waits_for("Oggi non è ancora venuto nessuno.")
    reception.waits_for("non si sa")


def test_the_day_before_has_no_bars_for_what_is_no_longer_known(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Once it is archived; the page says which day it is, and how many came a week before."""
    somebody(branch)
    reset(acting(branch, Role.RECEPTION), None)
    clock.advance(minutes=7 * 24 * 60)
    somebody(branch)
    reset(acting(branch, Role.RECEPTION), None)
    clock.advance(minutes=24 * 60)
    somebody(branch)
    archive(branch)
    reception = open_reception()
    reception.goes_to("numbers")
    reception.waits_for("Numeri di oggi")

    reception.click("other-day")

    reception.waits_for("Numeri di ieri")
    reception.waits_for("lunedì 30 novembre 2026")
    reception.waits_for("una settimana prima 1")
    assert "0 su 100" in reception.texts()


def test_without_a_day_before_today_stays(branch: Branch, open_reception: OpenReception):
    """And a sentence says why."""
    somebody(branch)
    reception = open_reception()
    reception.goes_to("numbers")
    reception.waits_for("Numeri di oggi")

    reception.click("other-day")

    reception.waits_for("Non ci sono numeri di un giorno prima.")
    reception.waits_for("Numeri di oggi")
