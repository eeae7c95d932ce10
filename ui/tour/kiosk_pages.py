"""Every page of the kiosk face, as the tour shows it."""

from dataclasses import replace
from datetime import timedelta

from kiosk.actions.checking_in import BookingFound
from kiosk.actions.views import ChoiceState, IssuedView, KioskView
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.wait import Wait
from ui.kiosk.visit import Notice, Page, Visit
from ui.tour.kiosk_scene import Scene


def every_page(view: KioskView, issued: IssuedView) -> list[Scene]:
    """Return each page once, in Italian; what depends on a front desk with one."""
    broken = replace(_out_of_paper(view), ticket_without_paper=False)
    broken = replace(broken, printer_since=view.now - timedelta(minutes=4))
    too_short = replace(at("it", Page.CODE), code="4821", code_wrong=True)
    tax_code = replace(at("it", Page.TAX_CODE), tax_code="RSSMRA79B11C")
    return [
        Scene("01-idle", view, Visit("it")),
        Scene("01-languages", view, at("it", Page.LANGUAGES)),
        Scene("01-closed", closed_office(view), Visit("it", Page.CLOSED)),
        Scene("02-start", view, Visit("it", Page.START, trail=(Page.LANGUAGE,))),
        Scene("03-services", view, at("it", Page.SERVICES)),
        Scene("03-services-page-2", view, replace(at("it", Page.SERVICES), list_page=1)),
        late_services(view, "it"),
        services_later(view, "it"),
        Scene("04-preferential", view, at("it", Page.PREFERENTIAL)),
        Scene("05-needs-booking", view, wanting(view, ChoiceState.BOOKING_NEEDED)),
        Scene("05-by-appointment", view, wanting(view, ChoiceState.APPOINTMENT_ONLY)),
        Scene("06-code", view, replace(at("it", Page.CODE), code="482107")),
        Scene("06-code-too-short", view, too_short),
        Scene("06-tax-code", view, tax_code),
        Scene("06-tax-code-wrong", view, replace(tax_code, tax_code_seen=True, code_wrong=True)),
        replace(ticket(view, "it", issued), name="07-ticket"),
        replace(no_paper(view, "it", issued), name="08-no-paper"),
        Scene("09-time-out", view, at("it", Page.SERVICES), seconds_left=14),
        Scene("13-out-of-service", broken, Visit("it", Page.OUT_OF_SERVICE)),
        *printer_scenes(view, issued, "it"),
        *messages(view),
    ]


def alone(view: KioskView) -> list[Scene]:
    """Return, in Italian, what differs where no front desk and no reception helps (R8)."""
    left = replace(view, front_desk=None, has_reception=False)
    pages = {
        "05-needs-booking": wanting(left, ChoiceState.BOOKING_NEEDED),
        "05-by-appointment": wanting(left, ChoiceState.APPOINTMENT_ONLY),
        "13-out-of-service": Visit("it", Page.OUT_OF_SERVICE),
    }
    scenes = [Scene(name, left, visit) for name, visit in pages.items()]
    return [replace(one, name=f"{one.name}-alone") for one in (*scenes, *messages(left))]


def at(language: str, page: Page) -> Visit:
    """Return a visit that has come to a page past the first question."""
    return Visit(language, page, trail=(Page.LANGUAGE, Page.START))


def wanting(view: KioskView, state: ChoiceState, language: str = "it") -> Visit:
    """Return a visit that wants the first service in this state."""
    wanted = next((one.service for one in view.choices if one.state is state), "")
    return replace(at(language, Page.NEEDS_BOOKING), wanted=wanted, service=wanted)


def services(view: KioskView, language: str, **options: bool) -> Scene:
    """Return page 03."""
    return Scene(f"03-services-{language}", view, at(language, Page.SERVICES), **options)


def late_services(view: KioskView, language: str) -> Scene:
    """Return page 03 shortly before the end: one service gives no tickets, another has no queue.

    A local agency gives only one without a booking.
    """
    opens = (view.now + timedelta(days=1)).replace(hour=8, minute=30)
    first, *others = (one for one in view.choices if one.state is ChoiceState.OPEN)
    full = replace(first, state=ChoiceState.FULL, wait=None, opens=opens)
    at_once = [replace(one, wait=Wait(0, 5, is_at_once=True)) for one in others[:1]]
    other = {one.service: one for one in (full, *at_once)}
    choices = tuple(other.get(one.service, one) for one in view.choices)
    late = replace(view, choices=choices)
    return Scene(f"03-services-late-{language}", late, at(language, Page.SERVICES))


def services_later(view: KioskView, language: str) -> Scene:
    """Return page 03 while the desks of services that give tickets are on their planned break."""
    ends = view.now.replace(minute=view.now.minute // 5 * 5) + timedelta(minutes=15)
    choices = tuple(replace(one, desk_opens=ends) for one in view.choices)
    later = replace(view, choices=choices)
    return Scene(f"03-services-later-{language}", later, at(language, Page.SERVICES))


def preferential(view: KioskView, language: str) -> Scene:
    """Return page 04."""
    return Scene(f"04-preferential-{language}", view, at(language, Page.PREFERENTIAL))


def needs_booking(view: KioskView, language: str) -> Scene:
    """Return page 05."""
    visit = wanting(view, ChoiceState.BOOKING_NEEDED, language)
    return Scene(f"05-needs-booking-{language}", view, visit)


def code(view: KioskView, language: str) -> Scene:
    """Return page 06, two digits before its end."""
    return Scene(f"06-code-{language}", view, replace(at(language, Page.CODE), code="482107"))


def ticket(view: KioskView, language: str, issued: IssuedView) -> Scene:
    """Return page 07."""
    visit = replace(at(language, Page.TICKET), issued=issued, paper_expected=True)
    return Scene(f"07-ticket-{language}", view, visit)


def no_paper(view: KioskView, language: str, issued: IssuedView) -> Scene:
    """Return page 08."""
    out = _out_of_paper(view)
    visit = replace(at(language, Page.NO_PAPER), issued=replace(issued, on_paper=False))
    return Scene(f"08-no-paper-{language}", out, visit)


def printer_scenes(view: KioskView, issued: IssuedView, language: str) -> list[Scene]:
    """Return what the kiosk shows to whoever comes, while its printer needs something."""
    out = _out_of_paper(view)
    open_cover = replace(out, printer=PrinterCondition.COVER_OPEN)
    left = replace(out, printer=PrinterCondition.NOT_TAKEN)
    mine = Visit(language, Page.SLIP_LEFT, issued=issued)
    return [
        Scene(f"01-without-paper-{language}", out, Visit(language)),
        Scene(f"13-pause-{language}", open_cover, Visit(language, Page.PAUSE)),
        Scene(f"13-slip-left-{language}", left, mine),
        slip_stuck(view, language, issued),
    ]


def slip_stuck(view: KioskView, language: str, issued: IssuedView) -> Scene:
    """Return the page of whoever waits for a slip that hangs in the printer."""
    stopped = replace(view, printer=PrinterCondition.CUTTER, printer_since=view.now)
    visit = replace(at(language, Page.NO_PAPER), issued=issued, paper_expected=True)
    visit = replace(visit, is_slip_stuck=True)
    return Scene(f"08-slip-stuck-{language}", stopped, visit)


def closed_office(view: KioskView) -> KioskView:
    """Return the view of an office that opens again tomorrow morning."""
    opens = (view.now + timedelta(days=1)).replace(hour=8, minute=30)
    return replace(view, open_until=None, opens_next=opens)


def messages(view: KioskView) -> list[Scene]:
    """Return each message that this office can show."""
    late = BookingFound(
        "R1",
        view.choices[0].label,
        view.now - timedelta(minutes=12),
        late=True,
        too_late=False,
        checked_in=False,
    )
    told = {"back": "11:00", "at": "10:16", "number": "L\u00a0104"}
    early = {"back": "11:00", "at": "11:30"}
    closed = next((one.service for one in view.choices if one.state is ChoiceState.CLOSED), "")
    scenes = []
    for notice in Notice:
        if notice is Notice.ELSEWHERE and not view.elsewhere_at:
            continue
        visit = replace(at("it", Page.CODE), booking=late, wanted=closed)
        visit = visit.told(notice, **(early if notice is Notice.TOO_EARLY else told))
        seen = closed_office(view) if notice in (Notice.DAY_OVER, Notice.OFFICE_CLOSED) else view
        scenes.append(Scene(f"message-{notice.value.replace('_', '-')}", seen, visit))
    return scenes


def _out_of_paper(view: KioskView) -> KioskView:
    return replace(view, printer=PrinterCondition.PAPER_OUT, printer_since=view.now)
