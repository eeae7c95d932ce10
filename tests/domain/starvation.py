"""The bound of P4 on how long anybody can wait, worked out for every visit of a day."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.calling import Policy
from tests.domain.office_day import DeskPlan, Visit


@dataclass(frozen=True, slots=True)
class Bound:
    """Both sides of K * W <= B + A + omega * ((1 - 1/R) W + H/R), in seconds of desk.

    Args:
        waited: K * W.
        allowed: B + A + the preferential work that came within the window of P3.
    """

    visit: Visit
    waited: int
    allowed: int

    @property
    def holds(self) -> bool:
        """Whether the visit waited no longer than the bound allows."""
        return self.waited <= self.allowed


def bounds_of(visits: Sequence[Visit], desks: Sequence[DeskPlan], policy: Policy) -> list[Bound]:
    """Return the bound of every visit that waited past its start while a desk stayed open for it.

    omega is what really came: the preferential work of the window, divided by the window.
    """
    bounds = [
        _bound(visit, visits, desks, policy)
        for visit in visits
        if visit.called_s > visit.visitor.standing.start_s
    ]
    return [bound for bound in bounds if bound.waited]


def _bound(
    mine: Visit, visits: Sequence[Visit], desks: Sequence[DeskPlan], policy: Policy
) -> Bound:
    start_s, waited_s = mine.visitor.standing.start_s, mine.called_s - mine.visitor.standing.start_s
    staying = [
        place
        for place, desk in enumerate(desks)
        if mine.visitor.queue in desk.profile and desk.is_open_throughout(start_s, mine.called_s)
    ]
    served_there = set().union(*(desks[place].profile for place in staying))
    allowed = 0
    for visit in visits:
        if visit.called_s < start_s:
            if visit.desk in staying:
                allowed += max(0, visit.end_s - start_s)
        elif visit is not mine and visit.visitor.queue in served_there:
            behind_s = visit.visitor.standing.start_s - start_s
            if _may_overtake(visit, behind_s, waited_s, policy):
                allowed += visit.visitor.work_s
    return Bound(mine, len(staying) * waited_s, allowed)


def _may_overtake(visit: Visit, behind_s: int, waited_s: int, policy: Policy) -> bool:
    """Return whether somebody who started later is within the window of P3, or started before."""
    standing = visit.visitor.standing
    if standing.rate > 1:
        return policy.rate * behind_s <= (policy.rate - 1) * waited_s + policy.head_start_s
    return behind_s <= (policy.head_start_s if standing.head_start_s else 0)
