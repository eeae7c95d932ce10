"""What a display shows."""

from collections.abc import Iterator

from kiosk.actions.branch import Branch, allow
from kiosk.actions.hall import message_now
from kiosk.actions.overview.surroundings import Hours, hours
from kiosk.actions.today import today
from kiosk.actions.views import DisplayView, QueueWait
from kiosk.domain.device import DeviceKind
from kiosk.domain.office import DisplayPlace
from kiosk.domain.permission import Action


def display_view(branch: Branch, after: int) -> DisplayView:
    """Return the calls of today after one, in order, and the display's surroundings.

    A display that is configured for some queues gets only their calls.

    Args:
        after: Sequence of a call, as `asks_after` gives it: those on the screen come again with
            what has become of them. 0 for all of today.

    Raises:
        RefusedError: NOT_ALLOWED.
    """
    allow(branch, Action.DISPLAY_VIEW)
    with branch.store.reading():
        day = today(branch)
        place = branch.office.displays.get(branch.actor.place)
        around = hours(branch, day)
        calls = branch.store.events.calls_after(day, after)
        message = message_now(branch)
        waits = tuple(_waits(branch, place, around)) if place else ()
    if place and place.queues:
        calls = tuple(call for call in calls if call.queue in place.queues)
    return DisplayView(
        office=branch.office.name,
        now=around.now,
        joint_languages=branch.office.joint_languages,
        has_reception=branch.office.has_reception,
        calls=calls,
        message=message.text if message else branch.office.display_message,
        open_until=around.until,
        opens_next=around.again,
        waits=waits,
    )


def _waits(branch: Branch, place: DisplayPlace, around: Hours) -> Iterator[QueueWait]:
    """Yield how long newcomers would wait, in the order of the queues, where that is known."""
    for letter in branch.office.queues if place.waits and around.until else ():
        services = [one for one in branch.office.services.values() if one.queue == letter]
        wait = around.waits.of_queue(services)
        if wait and around.waits.calm_at and (letter in place.queues or not place.queues):
            yield QueueWait(letter, wait, branch.local(around.waits.calm_at))


def last_shown(branch: Branch, display: str) -> int:
    """Return up to which call all had their time on this display's screen, 0 for none."""
    devices = branch.store.places.devices()
    wanted = (DeviceKind.DISPLAY, display)
    return next((one.shown for one in devices if (one.kind, one.name) == wanted), 0)
