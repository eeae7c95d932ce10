"""The configuration of the business day holds, and what is said of tomorrow is tomorrow's (R11)."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from kiosk.actions.access import next_opening
from kiosk.actions.branch import Branch
from kiosk.actions.configured import of_today
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.office import Versions
from kiosk.domain.opening import Band, Opening
from kiosk.domain.service import AccessBand
from tests.builders import ROME, local, somebody
from tests.fakes import Clock

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def changing(branch: Branch) -> Branch:
    """From Tuesday on the branch opens at nine, with no quick counter before ten."""
    office = branch.office
    shut = AccessBand(frozenset(range(5)), time(9), time(10), None)
    services = {**office.services, "quick": replace(office.services["quick"], bands=(shut,))}
    del services["orientation"]
    opening = Opening(ROME, dict.fromkeys(range(5), (Band(time(9), time(13)),)))
    later = replace(office, opening=opening, services=services)
    return replace(branch, versions=Versions(((date.min, office), (TUESDAY, later))))


def test_the_new_version_begins_with_its_day(changing: Branch, clock: Clock):
    """At midnight where the branch is, not in London."""
    clock.time = local(23, 59)
    assert of_today(changing) is changing

    clock.advance(minutes=1)

    assert "orientation" not in of_today(changing).office.services
    clock.time = local(10, 0) + timedelta(days=1)
    assert kiosk_view(of_today(changing), "1").open_until == local(13) + timedelta(days=1)


def test_a_clock_set_back_does_not_bring_the_old_version_back(changing: Branch, clock: Clock):
    """The business day never goes back."""
    clock.time = local(10, 0) + timedelta(days=1)
    somebody(of_today(changing), "counter_booking")

    clock.time = local(10, 0)

    assert "orientation" not in of_today(changing).office.services


def test_the_evening_before_says_when_the_new_hours_begin(changing: Branch, clock: Clock):
    """Of the branch, and of a service."""
    clock.time = local(18)
    quick, gone = changing.office.services["quick"], changing.office.services["orientation"]

    def opens(service: object = None) -> object:
        return next_opening(changing, clock.time, service, day_over=False)  # type: ignore[arg-type]

    assert opens() == local(9) + timedelta(days=1)
    assert opens(quick) == local(10) + timedelta(days=1)
    assert opens(gone) is None
    with pytest.raises(RefusedError) as refused:
        somebody(changing)
    assert refused.value.reason is Reason.OFFICE_CLOSED
    assert refused.value.values["opens"] == (local(9) + timedelta(days=1)).isoformat()


def test_new_hours_may_begin_at_midnight(changing: Branch, clock: Clock):
    """With the version itself."""
    clock.time = local(18)
    office = changing.office
    night = replace(office, opening=Opening(ROME, {1: (Band(time(0), time(6)),)}))

    branch = replace(changing, versions=Versions(((date.min, office), (TUESDAY, night))))

    assert next_opening(branch, clock.time, day_over=False) == local(0) + timedelta(days=1)


def test_hours_before_the_change_are_the_old_ones(changing: Branch, clock: Clock):
    """On the morning before, and on a day that reception has closed."""
    clock.time = local(7)

    assert next_opening(changing, clock.time, day_over=False) == local(8, 30)
    over = next_opening(changing, clock.time, day_over=True)
    assert over == local(9) + timedelta(days=1)


def test_a_kiosk_that_a_version_takes_away_is_told_so(changing: Branch, clock: Clock):
    """It shows the old day until somebody takes it away too, and never stops with an error."""
    assert changing.versions is not None
    [(since, office), (first, later)] = changing.versions.dated
    without = replace(later, kiosks={})
    branch = replace(changing, versions=Versions(((since, office), (first, without))))
    assert kiosk_view(of_today(branch), "1").office == office.name

    clock.advance(minutes=60 * 24)

    with pytest.raises(RefusedError) as refused:
        kiosk_view(of_today(branch), "1")
    assert (refused.value.reason, refused.value.values) == (Reason.UNKNOWN_KIOSK, {"kiosk": "1"})


def test_a_version_far_away_is_not_looked_at(changing: Branch, clock: Clock):
    """A branch that is shut for good until then says nothing of a day in half a year."""
    versions = changing.versions
    assert versions is not None
    never = replace(changing.office, opening=Opening(ROME, {}))
    far = Versions(((date.min, never), (date(2027, 5, 3), changing.office)))

    branch = replace(changing, office=never, versions=far)

    assert next_opening(branch, clock.time, day_over=False) is None


def test_without_versions_nothing_changes(branch: Branch, clock: Clock):
    """Tests and rehearsals need none."""
    clock.advance(minutes=60 * 24 * 400)

    assert of_today(branch) is branch
