"""The same morning without windows, as fast as it goes: what the long one is held against."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.actions.branch import Branch
from kiosk.actions.calling import call_next
from kiosk.actions.checking_in import check_in, find_booking, import_appointments
from kiosk.actions.desks import open_desk
from kiosk.actions.issuing import take_ticket
from kiosk.actions.serving import finish, start_serving
from kiosk.command.rehearsal import SetClock
from kiosk.domain.actor import Actor, Role
from kiosk.domain.calling import Policy
from kiosk.settings.settings import load
from kiosk.store.folder import Folder
from kiosk.store.start_check import set_up
from kiosk.store.store import Store
from tests.builders import acting, words
from tests.journeys.morning.office import DESKS, OPENS, configured
from tests.journeys.morning.people import Person, bookings_of

TURN_S = 60
"""Between two looks."""


def a_quick_morning(folder: Path, people: Sequence[Person], policy: Policy) -> Branch:
    """Return the branch after the same morning, without a screen and as fast as it goes."""
    now = SetClock(OPENS)
    config = configured(folder)
    data = Folder(folder / "data")
    set_up(data)
    store = Store.at(data.path, now)
    office = replace(load(config), policy=policy)
    branch = Branch(store, office, now, Actor(Role.TECHNICIAN, "test"), words(), store.secret())
    import_appointments(branch, bookings_of(people))
    desks = [acting(branch, Role.DESK, name) for name in DESKS]
    for desk in desks:
        open_desk(desk, desk.actor.place)
    coming = list(people)
    while coming or store.tickets.waiting():
        while coming and coming[0].at <= now():
            take(acting(branch, Role.KIOSK, coming[0].kiosk), coming.pop(0))
        for place, desk in enumerate(desks):
            work(desk, every_s=TURN_S * (2 + place % 3))
        now.advance(TURN_S)
    return branch


def take(kiosk: Branch, person: Person) -> None:
    """Take the number that somebody takes at a kiosk's window."""
    flag = person.preferential
    if person.code:
        booking = find_booking(kiosk, person.code).appointment_id
        check_in(kiosk, booking, preferential=flag, language="it", printer=None)
    else:
        take_ticket(kiosk, person.service, preferential=flag, language="it", printer=None)


def work(desk: Branch, every_s: int) -> None:
    """Serve whoever was called, and call the next, once in so many seconds."""
    name = desk.actor.place
    if int(desk.now().timestamp()) % every_s:
        return
    here = desk.store.tickets.at_desk(name)
    if here:
        start_serving(desk, name)
        finish(desk, name)
    call_next(desk, name)
