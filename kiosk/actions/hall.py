"""Reception closes a service and opens it again, and lets the displays say something."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from kiosk.actions.access import closures_now, reopens
from kiosk.actions.admitting import known_service
from kiosk.actions.branch import Branch, allow
from kiosk.actions.today import today
from kiosk.actions.views import Spoken
from kiosk.domain.closure import Closure, Message, is_shown
from kiosk.domain.error import Reason, RefusedError
from kiosk.domain.label import FIRST_LANGUAGE, Label
from kiosk.domain.permission import Action
from kiosk.store.events import Kind

LONGEST_MESSAGE = 114
"""Three pages of a display in each language (visual.md 3)."""


class Shutting(TypedDict):
    """For how long a service is closed."""

    until: datetime | None
    today_only: bool


def opens_after(
    branch: Branch, service: str, *, until: datetime | None = None, today_only: bool = False
) -> datetime | None:
    """Return when a service would open again, in the branch's zone, were it closed like this.

    Raises:
        RefusedError: UNKNOWN_SERVICE.
    """
    allow(branch, Action.OPENS_AFTER)
    known = known_service(branch, service)
    with branch.store.reading():
        closure = Closure(service, today(branch), until, today_only)
        return reopens(branch, closure, known, branch.now())


def close_service(
    branch: Branch, service: str, *, until: datetime | None = None, today_only: bool = False
) -> None:
    """Give no tickets for a service at the kiosks; staff still may, and who waits is served.

    Args:
        until: When it opens again by itself, or None.
        today_only: Until its next day; else until somebody opens it, the next day at the latest.

    Raises:
        RefusedError: UNKNOWN_SERVICE; TIME_IS_PAST.
    """
    allow(branch, Action.CLOSE_SERVICE)
    known_service(branch, service)
    with branch.store.transaction():
        now, day = branch.now(), today(branch)
        if until is not None and until <= now:
            raise RefusedError(Reason.TIME_IS_PAST, at=f"{branch.local(until):%H:%M}")
        branch.store.hall.close_service(Closure(service, day, until, today_only))
        branch.store.events.add(
            Kind.SERVICE_CLOSED, day, now, str(branch.actor), service_id=service,
            until=until.isoformat() if until else None,
        )  # fmt: skip


def open_service(branch: Branch, service: str) -> None:
    """Let people take tickets for a service again; one that is open stays so."""
    allow(branch, Action.OPEN_SERVICE)
    with branch.store.transaction():
        now, day = branch.now(), today(branch)
        if service not in closures_now(branch, day, now):
            return
        branch.store.hall.open_service(service)
        branch.store.events.add(
            Kind.SERVICE_OPENED, day, now, str(branch.actor), service_id=service
        )


def put_up_message(
    branch: Branch, texts: Mapping[str, str], *, until: datetime | None = None
) -> None:
    """Let every display say this instead of its usual line.

    Args:
        texts: By language; each that the displays show, or Italian alone.
        until: When it ends by itself, or None: with the day at the latest.

    Raises:
        RefusedError: NO_MESSAGE; MESSAGE_TOO_LONG; TIME_IS_PAST.
    """
    allow(branch, Action.PUT_UP_MESSAGE)
    said = {each: " ".join(texts.get(each, "").split()) for each in message_languages(branch)}
    first = next((text for text in said.values() if text), "")
    if not first:
        raise RefusedError(Reason.NO_MESSAGE)
    if any(len(text) > LONGEST_MESSAGE for text in said.values()):
        raise RefusedError(Reason.MESSAGE_TOO_LONG, most=LONGEST_MESSAGE)
    label = Label({FIRST_LANGUAGE: first} | {each: text or first for each, text in said.items()})
    with branch.store.transaction():
        now, day = branch.now(), today(branch)
        if until is not None and until <= now:
            raise RefusedError(Reason.TIME_IS_PAST, at=f"{branch.local(until):%H:%M}")
        branch.store.hall.put_up(Message(day, label, until))
        branch.store.events.add(
            Kind.MESSAGE_PUT_UP, day, now, str(branch.actor), text=first,
            until=until.isoformat() if until else None,
        )  # fmt: skip


def take_down_message(branch: Branch) -> None:
    """Let the displays show their usual line again; where they do, nothing happens."""
    allow(branch, Action.TAKE_DOWN_MESSAGE)
    with branch.store.transaction():
        now, day = branch.now(), today(branch)
        if not is_shown(branch.store.hall.message(), day, now):
            return
        branch.store.hall.take_down()
        branch.store.events.add(Kind.MESSAGE_TAKEN_DOWN, day, now, str(branch.actor))


def message_languages(branch: Branch) -> tuple[str, ...]:
    """Return the languages that the displays show together."""
    return branch.office.joint_languages or (FIRST_LANGUAGE,)


def spoken(branch: Branch) -> Spoken:
    """Return what the displays say, and in which languages."""
    message = message_now(branch)
    if message is None:
        return Spoken(message_languages(branch))
    return Spoken(message_languages(branch), message.text, branch.maybe_local(message.until))


def message_now(branch: Branch) -> Message | None:
    """Return what staff let the displays say now, or None."""
    message = branch.store.hall.message()
    return message if is_shown(message, today(branch), branch.now()) else None
