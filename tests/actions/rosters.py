"""A branch whose desks have rosters, on Monday 23 November 2026."""

from dataclasses import replace
from datetime import time

from kiosk.actions.branch import Branch
from kiosk.actions.foresight.gathering import state_of
from kiosk.actions.foresight.memory import Memory, past_on
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ServiceChoice
from kiosk.domain.opening import Band, Opening
from kiosk.domain.roster import Roster
from tests.builders import ROME

DAY = "2026-11-23"
MORNING = Band(time(8, 30), time(12, 30))
AFTERNOON = Band(time(15), time(18))
COFFEE = Band(time(10, 30), time(10, 45))
WITH_BREAK = Roster(None, {0: (COFFEE,)})
ONLY_LATE = Roster({0: (Band(time(11), time(12, 30)),)})
ONLY_EARLY = Roster({0: (Band(time(8, 30), time(11)),)})


def rostered(branch: Branch, *, all_day: bool = False, **rosters: Roster) -> Branch:
    """Return the branch with rosters by desk, `d1` for 1, on a Monday with an afternoon or not."""
    office = branch.office
    desks = {
        name: replace(desk, roster=rosters.get(f"d{name}")) for name, desk in office.desks.items()
    }
    bands = (MORNING, AFTERNOON) if all_day else (MORNING,)
    opening = Opening(ROME, dict.fromkeys(range(5), bands))
    return replace(branch, office=replace(office, desks=desks, opening=opening))


def calls(branch: Branch, desk: int = 0) -> list[str]:
    """Return when a desk is said to call, as people write it."""
    now = branch.now()
    with branch.store.reading():
        state = state_of(branch, DAY, past_on(branch, Memory(), DAY), now)
    stretches = state.desks[desk].hours
    return [f"{clock_at(branch, start)}-{clock_at(branch, end)}" for start, end in stretches]


def clock_at(branch: Branch, at_s: int) -> str:
    """Return a moment as the clock on the wall shows it."""
    now = branch.now()
    return f"{branch.local(now.fromtimestamp(at_s, now.tzinfo)):%H:%M}"


def orientation(branch: Branch) -> ServiceChoice:
    """Return the service of desks 1 and 2 as the kiosk shows it."""
    return next(one for one in kiosk_view(branch, "1").choices if one.service == "orientation")
