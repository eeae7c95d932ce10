"""The words on the slip of a booking: when, what for, and the code to arrive with."""

from kiosk.actions.branch import Branch
from kiosk.actions.configured import offered
from kiosk.domain.appointment import Appointment, DeliveryMode
from kiosk.domain.label import Label
from kiosk.domain.office import paper_languages
from kiosk.domain.service import Service
from kiosk.printing.slip import Fact, Slip

HALF = 4
"""A code is read in two halves."""


def booking_slip(branch: Branch, appointment: Appointment, service: Service, language: str) -> Slip:
    """Return what stands on the paper of a booking; its time is as large as a ticket's number."""
    office, words = branch.office, branch.words
    languages = paper_languages(office, offered(office, language))
    at, made = branch.local(appointment.starts_at), branch.local(branch.now())

    def every(label: Label) -> tuple[str, ...]:
        return tuple(dict.fromkeys(label.in_(each) for each in languages))

    def say(key: str) -> tuple[str, ...]:
        return tuple(words.say(each, key) for each in languages)

    here = appointment.mode is DeliveryMode.IN_PERSON
    return Slip(
        languages=languages,
        office=every(office.name),
        issued=f"{made:%d/%m/%Y %H:%M}",
        letter="",
        digits=f"{at.hour}:{at:%M}",
        service=every(service.public_name),
        facts=(
            Fact(say("booking.day"), (f"{at:%d/%m}",)),
            Fact(say("booking.code"), (spaced(appointment.code),)),
        ),
        facts_note=tuple(words.date(each, at) for each in languages),
        place=every(office.front_desk_place) if here else (),
        order_note=say(f"booking.{appointment.mode}"),
        privacy=every(office.privacy_line)[:1],
        qr_text=appointment.code if here else None,
    )


def spaced(code: str) -> str:
    """Return a code as people read it, `1234 5678`."""
    parts = [code[start : start + HALF] for start in range(0, len(code), HALF)]
    return "\N{NO-BREAK SPACE}".join(parts)
