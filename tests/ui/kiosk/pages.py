"""Every page of the kiosk with real names: the longest that the configuration has."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from kiosk.actions.checking_in import BookingFound
from kiosk.actions.views import ChoiceState, IssuedView, KioskView, ServiceChoice
from kiosk.domain.appointment import DeliveryMode
from kiosk.domain.label import Label
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.wait import Wait
from kiosk.settings.settings import load
from tests.builders import local
from tests.settings.planted import SHIPPED, TYPE
from tests.ui.kiosk.names import LANGUAGES, label
from ui.kiosk.visit import Notice, Page, Visit

NOW = local(10, 28)
OPENS = local(15, 0)
OPENS_AGAIN = local(8, 30).replace(month=12, day=7)
SHIPPED_OFFICE = load(SHIPPED / TYPE)


def _choice(key: str, group: str, state: ChoiceState, **more: object) -> ServiceChoice:
    choice = ServiceChoice(key, label(key), group, "document", "A", state)
    return replace(choice, **more)  # type: ignore[arg-type]


def a_view() -> KioskView:
    """Return a view with a service in every state, and more than one page of them."""
    state = ChoiceState
    choices = (
        _choice("info", "a", state.OPEN, wait=Wait(10, 15, is_rough=True)),
        _choice("collect", "a", state.OPEN),
        _choice("online", "a", state.CLOSED, opens=OPENS + timedelta(days=9)),
        _choice("case", "b", state.BOOKING_NEEDED),
        _choice("apply", "b", state.OPEN, wait=Wait(60, None)),
        _choice("proxy", "c", state.OPEN, wait=Wait(0, 5)),
        _choice("advice", "c", state.APPOINTMENT_ONLY),
        _choice("tomorrow", "c", state.CLOSED, opens=OPENS + timedelta(days=3)),
    )
    return KioskView(
        office=Label({"it": "INPS Ferrara"}),
        now=NOW,
        languages=("it", "en", "de", "fr", "es", "sl", "ro"),
        joint_languages=(),
        open_until=local(12, 30),
        opens_next=None,
        choices=choices,
        groups=tuple((key, label(f"group {key}")) for key in "abc"),
        front_desk=choices[0],
        has_reception=True,
        waiting_place=label("waiting place"),
        front_desk_place=label("front desk place"),
        reception_place=label("reception place"),
        printer=PrinterCondition.READY,
        printer_since=NOW,
        ticket_without_paper=True,
        code_length=8,
        code_letters=False,
        tax_codes=True,
        waits_at=NOW,
        channels=SHIPPED_OFFICE.channels,
        booking_line=SHIPPED_OFFICE.booking_line,
        privacy_line=SHIPPED_OFFICE.privacy_line,
        elsewhere=tuple(label(key) for key in ("collect", "online", "case", "apply", "proxy")),
        elsewhere_at=Label({"it": "INPS Gorizia"}),
    )


def an_issued() -> IssuedView:
    """Return a ticket with a wait."""
    return IssuedView(
        ticket_id="1",
        letter="A",
        digits="047",
        service=a_view().choices[0].label,
        before=3,
        wait=Wait(10, 15),
        made_at=NOW,
        booked_at=None,
        place=label("waiting place"),
        code="0" * 32,
        on_paper=True,
    )


def _about(visit: Visit) -> Visit:
    """Return a visit of somebody who wants a closed service and has a booking for another."""
    booking = BookingFound("R1", label("case"), NOW, late=True, too_late=False, checked_in=False)
    return replace(visit, wanted="online", booking=booking)


def every_page(language: str) -> Iterator[tuple[str, KioskView, Visit]]:
    """Yield each page with its name."""
    view = a_view()
    at = Visit(language, Page.START, trail=(Page.LANGUAGE,))
    pages = {
        "language": replace(at, page=Page.LANGUAGE, trail=()),
        "languages": at.to(Page.LANGUAGES),
        "start": at,
        "services": at.to(Page.SERVICES),
        "services 2": replace(at.to(Page.SERVICES), list_page=1),
        "options": at.to(Page.OPTIONS),
        "preferential": at.to(Page.PREFERENTIAL),
        "needs booking": replace(at, wanted="case").to(Page.NEEDS_BOOKING),
        "appointment only": replace(at, wanted="advice").to(Page.NEEDS_BOOKING),
        "code": replace(at.to(Page.CODE), code="482107"),
        "code too short": replace(at.to(Page.CODE), code="4821073", code_wrong=True),
        "tax code": replace(at.to(Page.TAX_CODE), tax_code="RSSMRA79B11"),
        "tax code seen": replace(
            at.to(Page.TAX_CODE), tax_code="RSSMRA79B11C566A", tax_code_seen=True, code_wrong=True
        ),
        "ticket": replace(at, issued=an_issued()).to(Page.TICKET),
        "no wait known": replace(at, issued=replace(an_issued(), wait=None)).to(Page.TICKET),
        "early ticket": replace(
            at, issued=replace(an_issued(), booked_at=local(11), not_before=local(11))
        ).to(Page.TICKET),
        "no paper": replace(at, issued=an_issued()).to(Page.NO_PAPER),
        "slip stuck": replace(at, issued=an_issued(), paper_expected=True, is_slip_stuck=True).to(
            Page.NO_PAPER
        ),
    }
    for name, visit in pages.items():
        yield name, view, visit
    yield "six languages", replace(view, languages=LANGUAGES), pages["language"]
    other = "it" if language != "it" else "de"
    yield "joint languages", replace(view, joint_languages=(language, other)), pages["language"]
    yield from _printer_pages(language)
    later = tuple(replace(one, desk_opens=OPENS) for one in view.choices)
    yield "services, desks later", replace(view, choices=later), pages["services"]
    alone = replace(view, front_desk=None, has_reception=False)
    for name in ("needs booking", "appointment only"):
        yield f"{name}, no front desk", alone, pages[name]
    yield from _messages(at, view, alone)


def _messages(
    at: Visit, view: KioskView, alone: KioskView
) -> Iterator[tuple[str, KioskView, Visit]]:
    """Yield every message, where there is a front desk and where there is none."""
    told = {"back": "10:00", "at": "10:30", "number": "A\u00a0047"}
    for notice in Notice:
        yield notice.value, view, _about(at).told(notice, **told)
    first, *others = view.choices
    goes_on = replace(view, choices=(replace(first, opens=OPENS), *others))
    pausing = replace(at, service=first.service).told(Notice.CLOSING_SOON)
    yield "closing for a break", goes_on, pausing
    after = replace(first, opens=OPENS, desk_opens=OPENS)
    yield "a desk after the break", replace(view, choices=(after, *others)), pausing
    online = {**told, "mode": DeliveryMode.WEB_MEETING}
    yield "on the web", view, _about(at).told(Notice.NOT_IN_PERSON, **online)
    for notice in Notice:
        yield f"{notice.value}, no front desk", alone, _about(at).told(notice, **told)
    closed = replace(view, open_until=None, opens_next=OPENS_AGAIN)
    for notice in (Notice.OFFICE_CLOSED, Notice.DAY_OVER):
        yield f"{notice.value}, and until when", closed, at.told(notice)
    yield "closed", closed, Visit(at.language, Page.CLOSED)


def _printer_pages(language: str) -> Iterator[tuple[str, KioskView, Visit]]:
    """Yield what a printer that is not well leads to."""
    view, issued = a_view(), an_issued()
    alone = replace(view, front_desk=None, has_reception=False)
    out = replace(view, printer=PrinterCondition.PAPER_OUT)
    yield "paper out", out, Visit(language, Page.NO_PAPER, issued=issued)
    yield "without paper", out, Visit(language)
    for name, shown in (("", view), (", no front desk", alone)):
        yield f"pause{name}", shown, Visit(language, Page.PAUSE)
        yield f"out of service{name}", shown, Visit(language, Page.OUT_OF_SERVICE)
    yield "slip left", view, Visit(language, Page.SLIP_LEFT, issued=issued)
    yield "slip of somebody else left", view, Visit(language, Page.SLIP_LEFT)
