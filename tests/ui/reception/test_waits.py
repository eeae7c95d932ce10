"""What reception reads about waits, and when they were worked out."""

from kiosk.actions.branch import Branch
from kiosk.actions.overview.reception_view import reception_view
from kiosk.domain.actor import Role
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.ui.reception.conftest import OpenReception
from tests.waits import foreseen


def test_reception_reads_by_when_all_are_called_and_that_waits_are_rough(
    branch: Branch, open_reception: OpenReception
):
    """The branch has learnt nothing of itself yet."""
    desk_of(branch, "1")
    for _ in range(3):
        somebody(branch)
    foreseen(branch)
    by = reception_view(acting(branch, Role.RECEPTION)).all_called_by
    assert by is not None

    reception = open_reception()

    reception.waits_for(f"tutti entro le {by:%H:%M}")
    reception.waits_for("la tacca è l’obiettivo · stima indicativa delle 10:28")


def test_reception_reads_how_many_may_not_be_served_and_until_when_all_would_be(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Both, as somebody has to decide who goes on after closing time."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for _ in range(25):
        somebody(branch)
    foreseen(branch)
    view = reception_view(acting(branch, Role.RECEPTION))
    assert view.maybe_unserved is not None
    assert view.all_called_by is not None
    least, most = view.maybe_unserved

    reception = open_reception()

    reception.waits_for(f"{least}–{most}" if least < most else f"{most}")
    reception.waits_for(f"per tutti: fino alle {view.all_called_by:%H:%M}")


def test_a_ticket_is_given_with_the_time_of_its_estimate(
    branch: Branch, open_reception: OpenReception
):
    """Beside the services, and then with the number."""
    desk_of(branch, "1")
    for _ in range(3):
        somebody(branch)
    foreseen(branch)
    reception = open_reception()
    reception.goes_to("tickets")
    reception.waits_for("stima indicativa delle 10:28")

    reception.click("service-orientation")
    reception.click("number")

    reception.waits_for("Biglietto dato")
    [wait] = [text for text in reception.texts() if text.startswith("Attesa: ")]
    assert wait.endswith(" min, stima indicativa delle 10:28")


def test_reception_reads_which_service_gives_no_tickets_any_more(
    branch: Branch, clock: Clock, open_reception: OpenReception
):
    """Not that it is closed: a supervisor can prolong it."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for _ in range(40):
        somebody(branch, preferential=True)
    foreseen(branch)
    reception = open_reception()

    reception.goes_to("tickets")

    reception.waits_for("finito per oggi")
