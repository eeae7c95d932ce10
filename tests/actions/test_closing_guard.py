"""Shortly before the end people are warned, and then no tickets are given that lead nowhere."""

from dataclasses import replace
from datetime import time

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.desks import pause
from kiosk.actions.foresight.closing_guard import keep_open
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ChoiceState, ServiceChoice
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.opening import Band
from kiosk.domain.service import AccessBand
from tests.actions.rosters import WITH_BREAK, calls, rostered
from tests.builders import acting, desk_of, local, somebody
from tests.fakes import Clock
from tests.waits import foreseen


def orientation(branch: Branch) -> ServiceChoice:
    """Return the service as the kiosk shows it."""
    return next(one for one in kiosk_view(branch, "1").choices if one.service == "orientation")


def crowd(branch: Branch, clock: Clock, people: int, preferential: int = 0) -> None:
    """Let so many wait for one desk of three minutes each, ten minutes before the end."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    for place in range(people):
        somebody(branch, preferential=place < preferential)
    foreseen(branch)


def refused(branch: Branch, *, preferential: bool = False) -> Reason | None:
    """Return why somebody gets no ticket, or None."""
    try:
        somebody(branch, preferential=preferential)
    except RefusedError as refusal:
        return refusal.reason
    return None


def kinds(branch: Branch) -> list[str]:
    """Return what the log says of services that stopped and went on."""
    wanted = {"issue_stopped", "issue_resumed", "kept_open"}
    rows = branch.store.events.audit_of_day("2026-11-23")
    return [row["kind"] for row in rows if row["kind"] in wanted]


def test_whoever_would_hardly_be_served_today_reads_when_to_come_again(
    branch: Branch, clock: Clock
):
    """Forty people and forty minutes: a ticket would only be a disappointment."""
    crowd(branch, clock, 40)

    with pytest.raises(RefusedError) as no:
        somebody(branch)

    assert no.value.reason is Reason.FULL_TODAY
    assert no.value.values["opens"] == "2026-11-24T08:30:00+01:00"
    assert kinds(branch)[:1] == ["issue_stopped"]


def test_preferential_people_have_a_chance_of_their_own(branch: Branch, clock: Clock):
    """They are called before the others, so the tile still leads to the question."""
    crowd(branch, clock, 40)
    choice = orientation(branch)

    assert (choice.state, choice.may_be_too_late) == (ChoiceState.OPEN, True)
    assert refused(branch, preferential=True) is None
    assert refused(branch) is Reason.FULL_TODAY


def test_a_service_that_nobody_can_reach_today_says_so_on_its_tile(branch: Branch, clock: Clock):
    """Even those with preferential access."""
    crowd(branch, clock, 60, preferential=60)
    choice = orientation(branch)

    assert (choice.state, choice.wait) == (ChoiceState.FULL, None)
    assert choice.opens == local(8, 30).replace(day=24)
    assert kinds(branch) == ["issue_stopped"] * 4, "two services, ordinary and preferential people"


def test_between_both_limits_people_are_warned_and_served(branch: Branch, clock: Clock):
    """About as many as there is time for."""
    crowd(branch, clock, 14)

    assert orientation(branch).may_be_too_late
    assert refused(branch) is None


def test_a_service_goes_on_when_desks_open(branch: Branch, clock: Clock):
    """With the last ticket that was not given the next one may be."""
    office = branch.office
    many = {str(number): replace(office.desks["1"], name=str(number)) for number in range(1, 9)}
    branch = replace(branch, office=replace(office, desks=many))
    crowd(branch, clock, 40)
    stopped = refused(branch)
    for name in ("2", "3", "4", "5", "6", "7", "8"):
        desk_of(branch, name)
    foreseen(branch)

    assert stopped is Reason.FULL_TODAY
    assert refused(branch) is None
    assert kinds(branch) == ["issue_stopped", "issue_stopped", "issue_resumed", "issue_resumed"]


def test_a_supervisor_lets_a_service_go_on(branch: Branch, clock: Clock):
    """And lets it stop again; both are in the log, and reception alone may not."""
    crowd(branch, clock, 40)
    supervisor = acting(branch, Role.SUPERVISOR)
    keep_open(supervisor, "orientation", is_kept=True)
    kept = refused(branch)
    keep_open(supervisor, "orientation", is_kept=False)

    assert (kept, refused(branch)) == (None, Reason.FULL_TODAY)
    assert kinds(branch)[-2:] == ["kept_open", "kept_open"]
    with pytest.raises(RefusedError):
        keep_open(acting(branch, Role.RECEPTION), "orientation", is_kept=True)


def test_a_queue_longer_than_any_day_is_too_late_as_well(branch: Branch, clock: Clock):
    """Three hundred people: no desk of the forecast ever reaches a newcomer."""
    crowd(branch, clock, 300)

    assert refused(branch) is Reason.FULL_TODAY


def test_the_last_desk_pauses_and_it_is_still_too_late(branch: Branch, clock: Clock):
    """Without a desk there is even less hope."""
    crowd(branch, clock, 40)
    pause(acting(branch, Role.DESK), "1")
    foreseen(branch)

    assert refused(branch) is Reason.FULL_TODAY
    assert kinds(branch).count("issue_resumed") == 0


def test_a_service_without_a_desk_is_no_matter_of_the_time(branch: Branch, clock: Clock):
    """One may open any moment."""
    clock.time = local(12, 20)
    foreseen(branch)

    assert refused(branch) is None


def test_a_desk_that_is_late_in_the_morning_ends_no_service_for_the_day(
    branch: Branch, clock: Clock
):
    """Its roster is sure of the afternoon alone, and then the service is not given."""
    branch = rostered(branch, all_day=True, d1=WITH_BREAK, d2=WITH_BREAK)
    office, shut = branch.office, AccessBand(frozenset({0}), time(15), time(18), None)
    given = replace(office.services["orientation"], bands=(shut,))
    services = {**office.services, "orientation": given}
    branch = replace(branch, office=replace(office, services=services))
    clock.time = local(8, 42)
    foreseen(branch)

    assert calls(branch) == ["15:00-00:00"]
    assert orientation(branch).desk_opens is None, "nobody would get in then"
    assert refused(branch) is None
    assert kinds(branch) == []


def test_after_the_doors_have_closed_nothing_stops_any_more(branch: Branch, clock: Clock):
    """Nobody can take a ticket then; the log would say so of every service every day."""
    clock.time = local(12, 20)
    desk_of(branch, "1")
    foreseen(branch)
    clock.time = local(13, 5)
    foreseen(branch)

    assert kinds(branch) == []


def test_what_a_supervisor_allows_ends_with_the_day(branch: Branch, clock: Clock):
    """The next day is late at its own time."""
    crowd(branch, clock, 40)
    keep_open(acting(branch, Role.SUPERVISOR), "orientation", is_kept=True)
    kept = refused(branch)
    clock.advance(minutes=24 * 60 - 60)
    desk_of(branch, "1")
    for _ in range(40):
        somebody(branch)
    clock.advance(minutes=60)
    foreseen(branch)

    assert (kept, refused(branch)) == (None, Reason.FULL_TODAY)


def test_staff_give_a_ticket_all_the_same(branch: Branch, clock: Clock):
    """They see who stands before them."""
    crowd(branch, clock, 40)

    assert refused(acting(branch, Role.RECEPTION)) is None


def test_before_a_break_nobody_is_sent_home(branch: Branch, clock: Clock):
    """The ticket counts in the afternoon as well."""
    opening = branch.office.opening
    bands = (*opening.weekly[0], Band(time(15), time(17)))
    opening = replace(opening, weekly={**opening.weekly, 0: bands})
    branch = replace(branch, office=replace(branch.office, opening=opening))
    crowd(branch, clock, 40)

    assert orientation(branch).may_be_too_late
    assert refused(branch) is None
    assert kinds(branch) == []
