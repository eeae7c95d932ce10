"""Reception closes a service at the kiosks, opens it again, and speaks on the displays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.hall import close_service, open_service, put_up_message, take_down_message
from kiosk.actions.overview.display_view import display_view
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ChoiceState, ServiceChoice
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import Office
from kiosk.store.events import Kind
from tests.builders import acting, an_office, desk_of, local, somebody
from tests.fakes import Clock

A_DAY_MIN = 24 * 60
JOINT = an_office(languages=("it", "de"), joint_languages=("it", "de"))


@pytest.fixture
def reception(branch: Branch) -> Branch:
    """The branch as reception acts on it."""
    return acting(branch, Role.RECEPTION)


def quick(branch: Branch) -> ServiceChoice:
    """Return how the kiosk offers the quick service."""
    return next(one for one in kiosk_view(branch, "1").choices if one.service == "quick")


def shown(branch: Branch, language: str = "it") -> str:
    """Return the bottom line of the displays."""
    return display_view(acting(branch, Role.DISPLAY), 0).message.in_(language)


def acting_in(branch: Branch, office: Office) -> Branch:
    """Return the branch with another configuration."""
    return replace(branch, office=office)


def kinds(branch: Branch) -> list[str]:
    """Return what the audit of today says."""
    return [str(line["kind"]) for line in branch.store.events.audit_of_day("2026-11-23")]


def test_a_closed_service_gives_no_number_and_says_when_it_opens(
    branch: Branch, clock: Clock, reception: Branch
):
    """Who waits already is served; at the time said it opens by itself."""
    somebody(branch, "quick")

    close_service(reception, "quick", until=local(10, 45))

    assert (quick(branch).state, quick(branch).opens) == (ChoiceState.CLOSED, local(10, 45))
    with pytest.raises(RefusedError) as error:
        somebody(branch, "quick")
    assert error.value.reason is Reason.SERVICE_CLOSED
    assert error.value.values["opens"] == local(10, 45).isoformat()
    assert call_next(desk_of(branch, "2"), "2")
    clock.advance(minutes=17)
    assert quick(branch).state is ChoiceState.OPEN
    somebody(branch, "quick")


def test_one_closed_for_today_opens_with_the_next_day(
    branch: Branch, clock: Clock, reception: Branch
):
    """The kiosk says which day, and nobody has to open it."""
    close_service(reception, "quick", today_only=True)

    assert quick(branch).opens == local(8, 30) + timedelta(days=1)
    clock.advance(minutes=A_DAY_MIN)
    assert quick(branch).state is ChoiceState.OPEN


def test_one_closed_until_further_notice_says_no_time(branch: Branch, reception: Branch):
    """And is open as soon as somebody opens it; each step is in the log once."""
    close_service(reception, "quick")
    assert (quick(branch).state, quick(branch).opens) == (ChoiceState.CLOSED, None)

    open_service(reception, "quick")
    open_service(reception, "quick")

    assert quick(branch).state is ChoiceState.OPEN
    assert kinds(branch) == [Kind.SERVICE_CLOSED, Kind.SERVICE_OPENED]


def test_staff_may_still_give_a_number_for_a_closed_service(branch: Branch, reception: Branch):
    """But none to the second level without an appointment (R4)."""
    close_service(reception, "quick")
    close_service(reception, "consulting")

    assert somebody(reception, "quick").letter == "E"
    with pytest.raises(RefusedError) as error:
        somebody(reception, "consulting")
    assert error.value.reason is Reason.APPOINTMENT_ONLY
    assert not [one for one in branch.store.tickets.waiting() if one.service == "consulting"]


def test_a_message_stands_on_the_displays_until_its_time(
    branch: Branch, clock: Clock, reception: Branch
):
    """Then the usual line comes back by itself."""
    put_up_message(reception, {"it": " Oggi l’attesa  è lunga. "}, until=local(11))

    assert shown(branch) == "Oggi l’attesa è lunga."
    clock.advance(minutes=32)
    assert shown(branch) == "Tieni il biglietto."


def test_a_message_is_taken_down_by_hand_and_ends_with_its_day(
    branch: Branch, clock: Clock, reception: Branch
):
    """Taken down twice is taken down once."""
    put_up_message(reception, {"it": "Prova"})
    take_down_message(reception)
    take_down_message(reception)
    assert shown(branch) == "Tieni il biglietto."
    assert kinds(branch) == [Kind.MESSAGE_PUT_UP, Kind.MESSAGE_TAKEN_DOWN]

    put_up_message(reception, {"it": "Prova"})
    clock.advance(minutes=A_DAY_MIN)

    assert shown(branch) == "Tieni il biglietto."


@pytest.mark.parametrize("office", [JOINT], ids=["it and de"])
def test_a_joint_branch_speaks_both_languages(reception: Branch, office: Office):
    """What was written in one alone stands for both."""
    joint = acting_in(reception, office)
    put_up_message(joint, {"it": "Prova", "de": "Probe"})
    assert (shown(joint), shown(joint, "de")) == ("Prova", "Probe")

    put_up_message(joint, {"de": "Nur Deutsch"})

    assert (shown(joint), shown(joint, "de")) == ("Nur Deutsch", "Nur Deutsch")


@pytest.mark.parametrize(
    ("texts", "until", "reason"),
    [
        ({"it": "  "}, None, Reason.NO_MESSAGE),
        ({"it": "x" * 115}, None, Reason.MESSAGE_TOO_LONG),
        ({"it": "Prova"}, local(10, 28), Reason.TIME_IS_PAST),
    ],
)
def test_what_cannot_be_shown_is_refused(
    reception: Branch, texts: dict[str, str], until: object, reason: Reason
):
    """Nothing changes."""
    with pytest.raises(RefusedError) as error:
        put_up_message(reception, texts, until=until)  # type: ignore[arg-type]

    assert error.value.reason is reason
    assert shown(reception) == "Tieni il biglietto."


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DESK])
def test_only_reception_speaks_to_the_hall(branch: Branch, role: Role):
    """Whoever else tries is refused."""
    acts: tuple[Callable[[Branch], None], ...] = (
        partial(close_service, service="quick"),
        partial(open_service, service="quick"),
        partial(put_up_message, texts={"it": "Prova"}),
        take_down_message,
    )
    for act in acts:
        with pytest.raises(RefusedError) as error:
            act(acting(branch, role))
        assert error.value.reason is Reason.NOT_ALLOWED
    assert kinds(branch) == []
