"""Reception speaks to the hall: messages on the displays, services closed at the kiosks."""

from collections.abc import Callable

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ChoiceState
from kiosk.domain.actor import Role
from tests.builders import acting
from tests.seldom import mostly_seldom, seldom
from tests.ui.reception.conftest import HANDS, OpenReception, Reception

PRESS_PAUSE_MS = 600
"""A second press sooner than that is ignored."""
USUAL = "Tieni il biglietto."
SAYS = {
    "half_hour": "Chiuso adesso · apre alle 11:00",
    "today": "Chiuso adesso · apre domani alle 8:30",
    "open_end": "Chiuso adesso",
}
Use = Callable[[Reception, str], None]


def on_messages(open_reception: OpenReception, use: Use) -> Reception:
    """Return reception with the messages page open."""
    reception = open_reception()
    reception.waits_for("Messaggi")
    use(reception, "page-messages")
    reception.waits_for("Messaggio sugli schermi")
    return reception


def shown(branch: Branch) -> str:
    """Return the bottom line of the displays."""
    return display_view(acting(branch, Role.DISPLAY), 0).message.in_("it")


def quick_is(branch: Branch) -> ChoiceState:
    """Return how the kiosk offers the quick service."""
    choices = kiosk_view(branch, "1").choices
    return next(one.state for one in choices if one.service == "quick")


@pytest.mark.parametrize("use", mostly_seldom(HANDS, daily="mouse"))
def test_a_message_is_shown_and_taken_down(branch: Branch, open_reception: OpenReception, use: Use):
    """Chosen among the prepared ones, for half an hour; the page says what the displays say."""
    reception = on_messages(open_reception, use)
    use(reception, "prepared-long_waits")
    use(reception, "answer-half_hour")
    reception.until(lambda: "Oggi l’attesa è lunga." in reception.face.hall.texts)  # type: ignore[attr-defined]

    use(reception, "put-up")

    reception.waits_for("Adesso: “Oggi l’attesa è lunga.” Fino alle 11:00.")
    assert shown(branch) == "Oggi l’attesa è lunga."
    use(reception, "take-down")
    reception.waits_for("Gli schermi mostrano il testo di sempre.")
    assert shown(branch) == USUAL


def test_a_message_is_written_freely(branch: Branch, open_reception: OpenReception):
    """For the whole day unless something else is said; then the field is empty again."""
    reception = on_messages(open_reception, Reception.click)
    reception.click("message-0")
    reception.types("Sportello due chiuso")

    reception.click("put-up")

    reception.waits_for("Fino a fine giornata.")
    assert shown(branch) == "Sportello due chiuso"
    assert reception.item("message-0").property("text") == ""


def test_nothing_written_is_told_so(branch: Branch, open_reception: OpenReception):
    """The displays go on as they were."""
    reception = on_messages(open_reception, Reception.click)

    reception.click("put-up")

    reception.waits_for("Scrivi prima il messaggio.")
    assert shown(branch) == USUAL


@pytest.mark.parametrize("use", mostly_seldom(HANDS, daily="keys"))
@pytest.mark.parametrize("how", ["half_hour", *map(seldom, ("today", "open_end"))])
def test_a_service_is_closed_and_opened_again(
    branch: Branch, open_reception: OpenReception, use: Use, how: str
):
    """What the kiosks will say is read before; then it stands in the list, with the way back."""
    says = SAYS[how]
    reception = on_messages(open_reception, use)
    use(reception, "close-quick")
    use(reception, f"answer-shut-{how}")
    reception.waits_for(f"La postazione dirà: “{says}”.")
    assert quick_is(branch) is ChoiceState.OPEN

    use(reception, "close-service")

    reception.waits_for("Riapri")
    assert says in reception.texts()
    assert quick_is(branch) is ChoiceState.CLOSED
    reception.waits(PRESS_PAUSE_MS)
    use(reception, "open-quick")
    reception.waits_until_gone("Riapri")
    assert quick_is(branch) is ChoiceState.OPEN


def test_a_service_can_be_left_open(branch: Branch, open_reception: OpenReception):
    """The first step changes nothing."""
    reception = on_messages(open_reception, Reception.click)
    reception.click("close-quick")
    reception.waits_for("Lascia aperto")

    reception.click("leave-service")

    reception.waits_until_gone("Lascia aperto")
    assert quick_is(branch) is ChoiceState.OPEN
