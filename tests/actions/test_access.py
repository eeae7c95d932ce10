"""How one gets to a service now, and when it opens next: every place says the same."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.resetting import reset
from kiosk.domain.actor import Role
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.service import AccessBand
from tests.builders import acting, local, somebody


def shut_until_eleven(branch: Branch) -> Branch:
    """Return the branch as configured with a quick counter that opens at eleven on Mondays."""
    shut = AccessBand(frozenset({0}), time(8, 30), time(11), None)
    quick = replace(branch.office.services["quick"], bands=(shut,))
    services = {**branch.office.services, "quick": quick}
    return replace(branch, office=replace(branch.office, services=services))


def test_a_closed_service_says_when_it_opens_itself(branch: Branch):
    """At eleven, as its tile says: not when the branch opens next."""
    shut = shut_until_eleven(branch)

    with pytest.raises(RefusedError) as error:
        somebody(shut, "quick")

    [tile] = [one for one in kiosk_view(shut, "1").choices if one.service == "quick"]
    assert error.value.reason is Reason.SERVICE_CLOSED
    assert tile.opens == local(11)
    assert error.value.values["opens"] == local(11).isoformat()


def test_a_closed_service_does_not_open_again_on_a_day_that_is_over(branch: Branch):
    """Reception has closed the day: kiosk and refusal say tomorrow."""
    shut = shut_until_eleven(branch)
    somebody(branch)
    reset(acting(branch, Role.RECEPTION), None)

    with pytest.raises(RefusedError) as error:
        somebody(shut, "quick")

    [tile] = [one for one in kiosk_view(shut, "1").choices if one.service == "quick"]
    assert tile.opens == local(8, 30) + timedelta(days=1)
    assert error.value.values["opens"] == tile.opens.isoformat()
