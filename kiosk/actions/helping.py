"""Somebody at a kiosk asks for help."""

from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.domain.permission import Action
from kiosk.store.events import Kind


def ask_for_help(branch: Branch) -> None:
    """Tell reception that somebody at this kiosk needs help; asking twice is one request."""
    allow(branch, Action.ASK_FOR_HELP)
    with branch.store.transaction():
        place, now = branch.actor.place, branch.now()
        if place in {known for known, _ in branch.store.places.help_requests()}:
            return
        branch.store.places.ask_help(place, now)
        branch.store.events.add(Kind.HELP_ASKED, today(branch), now, str(branch.actor))


def help_given(branch: Branch, place: str) -> None:
    """Note that somebody has gone to the kiosk."""
    allow(branch, Action.HELP_GIVEN)
    with branch.store.transaction():
        branch.store.places.help_given(place)
        branch.store.events.add(
            Kind.HELP_GIVEN, today(branch), branch.now(), str(branch.actor), place=place
        )
