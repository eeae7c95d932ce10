"""What tickets and people rest on, also once the configuration has changed under them."""

from dataclasses import replace
from datetime import date

from kiosk.actions.branch import Branch
from kiosk.actions.today import today
from kiosk.domain.label import FIRST_LANGUAGE, Label
from kiosk.domain.office import Office
from kiosk.domain.service import AccessMode, Service, UnitType
from kiosk.domain.ticket import Ticket


def of_today(branch: Branch) -> Branch:
    """Return the branch with the configuration of the business day (R11).

    Whoever runs over midnight asks before each action.
    """
    if branch.versions is None or len(branch.versions.dated) == 1:
        return branch
    office = branch.versions.on(date.fromisoformat(today(branch)))
    return branch if office is branch.office else replace(branch, office=office)


def office_on(branch: Branch, day: date) -> Office:
    """Return the configuration that holds on a business day, before or after today (R11)."""
    return branch.office if branch.versions is None else branch.versions.on(day)


def service_of(branch: Branch, ticket: Ticket) -> Service:
    """Return what a ticket is for; its id stands in for a service that was taken out."""
    known = branch.office.services.get(ticket.service)
    if known is not None:
        return known
    name = Label({FIRST_LANGUAGE: ticket.service})
    return Service(
        id=ticket.service,
        unit=UnitType.RECEPTION,
        queue=ticket.queue,
        access=AccessMode.FREE,
        expected_s=0,
        name=name,
        public_name=name,
        group="",
        icon="",
    )


def offered(office: Office, language: str) -> str:
    """Return a language if the office offers it, else the office's first one."""
    return language if language in office.languages else office.languages[0]
