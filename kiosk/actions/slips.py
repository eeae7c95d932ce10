"""The words on a ticket's slip."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import product

from kiosk.actions.branch import Branch
from kiosk.actions.configured import offered, service_of
from kiosk.actions.foresight.reading import Estimate
from kiosk.domain.calling import Standing
from kiosk.domain.label import Label
from kiosk.domain.office import paper_languages
from kiosk.domain.service import Service
from kiosk.domain.ticket import Ticket
from kiosk.domain.wait import Wait
from kiosk.printing.address import fitting
from kiosk.printing.plain import can_be_read
from kiosk.printing.slip import Fact, Slip

_NO_CODE = "0" * 32


def slip_of(
    branch: Branch, ticket: Ticket, before: int, estimate: Estimate | None, copy: int = 0
) -> Slip:
    """Return what stands on the paper of a ticket; never how the person waits (P2).

    Args:
        before: People the rule would call first now.
        estimate: Of the wait, as it is known now.
        copy: 0 for the first slip, then the number of the reprint.
    """
    office, words = branch.office, branch.words
    languages = paper_languages(office, offered(office, ticket.language))
    issued = branch.local(ticket.issued_at)

    def every(label: Label) -> tuple[str, ...]:
        # a name that is the same in both languages stands there once
        return tuple(dict.fromkeys(label.in_(language) for language in languages))

    def say(key: str, **values: str | int) -> tuple[str, ...]:
        return tuple(words.say(language, key, **values) for language in languages)

    wait = estimate.wait if estimate else None
    waits = tuple(words.wait(language, wait, short=True) for language in languages)
    return Slip(
        languages=languages,
        office=every(office.name),
        issued=f"{issued:%d/%m/%Y %H:%M}",
        letter=ticket.queue,
        digits=f"{ticket.number:03d}",
        service=every(service_of(branch, ticket).public_name),
        facts=(_first_fact(branch, ticket, before, say), Fact(say("slip.wait"), waits)),
        facts_note=_note(branch, estimate, say),
        place=every(office.slip_place or office.waiting_place),
        watch=() if len(languages) > 1 else say("slip.watch"),
        order_note=say("slip.order_note_joint" if len(languages) > 1 else "slip.order_note"),
        validity=say("slip.validity"),
        missed_call=say("slip.missed_call" if office.has_reception else "slip.missed_call_staff"),
        privacy=every(office.privacy_line)[:1],
        qr_text=ticket.token,
        reprint=words.say(languages[0], "slip.reprint", copy=copy) if copy else "",
    )


def _note(
    branch: Branch, estimate: Estimate | None, say: Callable[..., tuple[str, ...]]
) -> tuple[str, ...]:
    """Return when the wait was worked out; nothing where there is none."""
    if estimate is None or estimate.wait is None:
        return ()
    key = "slip.wait_note_rough" if estimate.wait.is_rough else "slip.wait_note"
    return say(key, time=f"{branch.local(estimate.made_at):%H:%M}")


def _first_fact(
    branch: Branch, ticket: Ticket, before: int, say: Callable[[str], tuple[str, ...]]
) -> Fact:
    """Return the booked time, or without one how many people are before."""
    if ticket.booked_at:
        return Fact(say("slip.booked_at"), (f"{branch.local(ticket.booked_at):%H:%M}",))
    return Fact(say("slip.before_you"), (str(before),))


def slip_for_printer(
    branch: Branch,
    ticket: Ticket,
    printer: str,
    before: int,
    estimate: Estimate | None,
    copy: int = 0,
) -> Slip:
    """Return what stands on the paper of a printer, in words that it can write.

    One that prints only text has no letters of other scripts: instead of question marks it gives
    the words of the branch's first language.
    """
    office = branch.office
    slip = slip_of(branch, ticket, before, estimate, copy)
    place = office.printers[printer]
    if fitting(place.profile, place.address).raster or can_be_read(slip):
        return slip
    alone = replace(branch, office=replace(office, joint_languages=()))
    return slip_of(alone, replace(ticket, language=office.languages[0]), before, estimate, copy)


def foreseen_slips(branch: Branch) -> Iterator[Slip]:
    """Yield slips in the words of those to come, of tickets that nobody has.

    In each language one of somebody with a booking, marked as a reprint, when no wait can be
    told; then one for each service.
    """
    now = branch.now()
    languages = branch.office.joint_languages[:1] or branch.office.languages
    services = list(branch.office.services.values())
    for service, language in product(services[:1], languages):
        booked = _imagined(service, language, now, booked_at=now)
        yield slip_of(branch, booked, 0, None, copy=1)
    likely = Estimate(Wait(10, 15), now)
    for service, language in product(services, languages):
        yield slip_of(branch, _imagined(service, language, now), 0, likely)


def _imagined(
    service: Service, language: str, now: datetime, *, booked_at: datetime | None = None
) -> Ticket:
    """Return a ticket as it would be; it is in no store."""
    return Ticket(
        id="",
        day="",
        queue=service.queue,
        round=1,
        number=1,
        service=service.id,
        issued_at=now,
        origin="",
        language=language,
        token=_NO_CODE,
        standing=Standing(0),
        booked_at=booked_at,
    )
