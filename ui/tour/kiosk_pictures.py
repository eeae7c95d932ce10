"""Pictures of the kiosk face: every page, then its variants."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from kiosk.actions.checking_in import BookingFound
from kiosk.actions.issuing import take_ticket
from kiosk.actions.noticing import has_changed
from kiosk.actions.overview.kiosk_view import kiosk_view
from kiosk.actions.views import ChoiceState, IssuedView, KioskView
from kiosk.domain.actor import Role
from kiosk.domain.printer import PrinterCondition
from kiosk.domain.screen import Screen
from ui.bridge.runner import Runner
from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.visit import Notice, Page, Visit
from ui.tour.kiosk_scene import MIRRORED, Scene, mirrored
from ui.tour.stage import Look, Picture, Stage, shown

SECOND_TILE = 2
"""Presses of the arrow key from the title of the page"""
MORE_LANGUAGES = ("en", "de", "fr", "sl", "es")
"""Beside Italian"""
CLOSED_NOW = "web_service_access"
LANDSCAPE = Screen(17, 1280, 1024, 0.6)


def kiosk_pictures(stage: Stage) -> Iterator[Picture]:
    """Yield the pages in Italian, then variants and other languages, then landscape."""
    name = next(iter(stage.branch.office.kiosks))
    branch = stage.acting(Role.KIOSK, name)
    view = kiosk_view(branch, name)
    service = next(one.service for one in view.choices if one.state is ChoiceState.OPEN)
    view = _with_a_closed_one(view, service)
    issued = take_ticket(branch, service, preferential=False, language="it", printer=None)
    issued = replace(issued, on_paper=True)
    place = branch.office.kiosks[name]
    for language, scenes in (
        ("it", [*_pages(view, issued), *_variants(view, issued)]),
        *((language, _another_language(view, issued, language)) for language in MORE_LANGUAGES),
        ("de", [_large_services(view, "de")]),
        (MIRRORED, mirrored([*_pages(view, issued), *_variants(view, issued)])),
    ):
        runner = Runner(branch, has_changed)
        face = KioskFace(runner, branch.words, place, branch.office.times)
        with shown(runner, "ui.kiosk", face, (1080, 1920), language) as look:
            yield from _taken(face, look, scenes)
    runner = Runner(branch, has_changed)
    face = KioskFace(runner, branch.words, replace(place, screen=LANDSCAPE), branch.office.times)
    with shown(runner, "ui.kiosk", face, (1280, 1024)) as look:
        yield from _taken(face, look, _landscape(view, issued))
        yield from _taken(face, look, _landscape_in_languages(view, issued))
        yield _with_focus(face, look, view)
        yield from _taken(face, look, mirrored(_landscape(view, issued)))


def _with_a_closed_one(view: KioskView, taken: str) -> KioskView:
    """Return the view with one service closed, so that its tile is seen too (visual.md 8).

    Args:
        taken: The service of the ticket in the pictures, which stays open.
    """
    opens = view.now.replace(hour=15, minute=0)
    choices = (
        replace(one, state=ChoiceState.CLOSED, wait=None, opens=opens)
        if one.service == CLOSED_NOW != taken
        else one
        for one in view.choices
    )
    return replace(view, choices=tuple(choices))


def _taken(face: KioskFace, look: Look, scenes: list[Scene]) -> Iterator[Picture]:
    look.settle()
    for scene in scenes:
        face.options.put(large=scene.large, contrast=scene.contrast, low=scene.low)  # type: ignore[attr-defined]
        face.show_page(scene.view, scene.visit, seconds_left=scene.seconds_left)
        yield look.taken(f"kiosk-{scene.name}")


def _with_focus(face: KioskFace, look: Look, view: KioskView) -> Picture:
    face.show_page(view, _at("it", Page.SERVICES))
    look.settle()
    for _ in range(SECOND_TILE):
        look.press(Qt.Key.Key_Right)
        look.settle()  # keys that come at once are a reader's
    return look.taken("kiosk-03-services-landscape-focus")


def _services(view: KioskView, language: str, **options: bool) -> Scene:
    return Scene(f"03-services-{language}", view, _at(language, Page.SERVICES), **options)


def _large_services(view: KioskView, language: str) -> Scene:
    return replace(_services(view, language), name=f"large-services-{language}", large=True)


def _preferential(view: KioskView, language: str) -> Scene:
    return Scene(f"04-preferential-{language}", view, _at(language, Page.PREFERENTIAL))


def _ticket(view: KioskView, language: str, issued: IssuedView) -> Scene:
    visit = replace(_at(language, Page.TICKET), issued=issued, paper_expected=True)
    return Scene(f"07-ticket-{language}", view, visit)


def _at(language: str, page: Page) -> Visit:
    return Visit(language, page, trail=(Page.LANGUAGE, Page.START))


def _wanting(view: KioskView, state: ChoiceState, language: str = "it") -> Visit:
    wanted = next((one.service for one in view.choices if one.state is state), "")
    return replace(_at(language, Page.NEEDS_BOOKING), wanted=wanted, service=wanted)


def _needs_booking(view: KioskView, language: str) -> Scene:
    visit = _wanting(view, ChoiceState.BOOKING_NEEDED, language)
    return Scene(f"05-needs-booking-{language}", view, visit)


def _code(view: KioskView, language: str) -> Scene:
    return Scene(f"06-code-{language}", view, replace(_at(language, Page.CODE), code="482107"))


def _no_paper(view: KioskView, language: str, issued: IssuedView) -> Scene:
    out = replace(view, printer=PrinterCondition.PAPER_OUT, printer_since=view.now)
    visit = replace(_at(language, Page.NO_PAPER), issued=replace(issued, on_paper=False))
    return Scene(f"08-no-paper-{language}", out, visit)


def _pages(view: KioskView, issued: IssuedView) -> list[Scene]:
    no_paper = replace(view, printer=PrinterCondition.PAPER_OUT, printer_since=view.now)
    broken = replace(
        no_paper, ticket_without_paper=False, printer_since=view.now - timedelta(minutes=4)
    )
    closed = _closed(view)
    tax_code = replace(_at("it", Page.TAX_CODE), tax_code="RSSMRA79B11C")
    return [
        Scene("01-idle", view, Visit("it")),
        Scene("01-languages", view, _at("it", Page.LANGUAGES)),
        Scene("01-closed", closed, Visit("it", Page.CLOSED)),
        Scene("02-start", view, Visit("it", Page.START, trail=(Page.LANGUAGE,))),
        Scene("03-services", view, _at("it", Page.SERVICES)),
        Scene("03-services-page-2", view, replace(_at("it", Page.SERVICES), list_page=1)),
        Scene("04-preferential", view, _at("it", Page.PREFERENTIAL)),
        Scene("05-needs-booking", view, _wanting(view, ChoiceState.BOOKING_NEEDED)),
        Scene("05-by-appointment", view, _wanting(view, ChoiceState.APPOINTMENT_ONLY)),
        Scene("06-code", view, replace(_at("it", Page.CODE), code="482107")),
        Scene(
            "06-code-too-short",
            view,
            replace(_at("it", Page.CODE), code="4821", code_wrong=True),
        ),
        Scene("06-tax-code", view, tax_code),
        Scene("06-tax-code-wrong", view, replace(tax_code, tax_code_seen=True, code_wrong=True)),
        replace(_ticket(view, "it", issued), name="07-ticket"),
        replace(_no_paper(view, "it", issued), name="08-no-paper"),
        Scene("09-time-out", view, _at("it", Page.SERVICES), seconds_left=14),
        Scene("13-out-of-service", broken, Visit("it", Page.OUT_OF_SERVICE)),
        *_printer_scenes(view, issued, "it"),
        *_messages(view),
    ]


def _printer_scenes(view: KioskView, issued: IssuedView, language: str) -> list[Scene]:
    """Return what the kiosk shows to whoever comes, while its printer needs something."""
    out = replace(view, printer=PrinterCondition.PAPER_OUT, printer_since=view.now)
    open_cover = replace(out, printer=PrinterCondition.COVER_OPEN)
    left = replace(out, printer=PrinterCondition.NOT_TAKEN)
    mine = Visit(language, Page.SLIP_LEFT, issued=issued)
    return [
        Scene(f"01-without-paper-{language}", out, Visit(language)),
        Scene(f"13-pause-{language}", open_cover, Visit(language, Page.PAUSE)),
        Scene(f"13-slip-left-{language}", left, mine),
        _slip_stuck(view, language, issued),
    ]


def _slip_stuck(view: KioskView, language: str, issued: IssuedView) -> Scene:
    stopped = replace(view, printer=PrinterCondition.CUTTER, printer_since=view.now)
    at = _at(language, Page.NO_PAPER)
    visit = replace(at, issued=issued, paper_expected=True, is_slip_stuck=True)
    return Scene(f"08-slip-stuck-{language}", stopped, visit)


def _closed(view: KioskView) -> KioskView:
    opens = (view.now + timedelta(days=1)).replace(hour=8, minute=30)
    return replace(view, open_until=None, opens_next=opens)


def _messages(view: KioskView) -> list[Scene]:
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
        visit = replace(_at("it", Page.CODE), booking=late, wanted=closed)
        visit = visit.told(notice, **(early if notice is Notice.TOO_EARLY else told))
        seen = _closed(view) if notice in (Notice.DAY_OVER, Notice.OFFICE_CLOSED) else view
        scenes.append(Scene(f"message-{notice.value.replace('_', '-')}", seen, visit))
    return scenes


def _variants(view: KioskView, issued: IssuedView) -> list[Scene]:
    services, start = _at("it", Page.SERVICES), Visit("it", Page.START, trail=(Page.LANGUAGE,))
    ticket = replace(_at("it", Page.TICKET), issued=issued, paper_expected=True)
    code = replace(_at("it", Page.CODE), code="482107")
    pages = {
        "idle": Visit("it"),
        "start": start,
        "services": services,
        "preferential": _at("it", Page.PREFERENTIAL),
        "needs-booking": _wanting(view, ChoiceState.BOOKING_NEEDED),
        "code": code,
        "tax-code": replace(_at("it", Page.TAX_CODE), tax_code="RSSMRA79B11C"),
        "ticket": ticket,
        "too-early": _at("it", Page.CODE).told(Notice.TOO_EARLY, back="11:00", at="11:30"),
        "help": _at("it", Page.SERVICES).told(Notice.HELP),
        "slip-stuck": _slip_stuck(view, "it", issued).visit,
    }
    scenes = [
        Scene("10-high-contrast-large", view, services, large=True, contrast=True),
        Scene("10-options", view, _at("it", Page.OPTIONS), large=True, contrast=True),
        Scene("12-low", view, services, low=True),
    ]
    for name, visit in pages.items():
        scenes += [
            Scene(f"large-{name}", view, visit, large=True),
            Scene(f"contrast-{name}", view, visit, contrast=True),
            Scene(f"low-{name}", view, visit, low=True),
        ]
    return scenes


def _another_language(view: KioskView, issued: IssuedView, language: str) -> list[Scene]:
    start = Visit(language, Page.START, trail=(Page.LANGUAGE,))
    return [
        Scene(f"02-start-{language}", view, start),
        _services(view, language),
        _preferential(view, language),
        _needs_booking(view, language),
        _code(view, language),
        _ticket(view, language, issued),
        _no_paper(view, language, issued),
        *_printer_scenes(view, issued, language),
    ]


def _landscape_in_languages(view: KioskView, issued: IssuedView) -> list[Scene]:
    pages = [
        page
        for language in MORE_LANGUAGES
        for page in (
            _services(view, language),
            _needs_booking(view, language),
            _ticket(view, language, issued),
        )
    ]
    return [replace(page, name=f"{page.name}-landscape") for page in pages]


def _landscape(view: KioskView, issued: IssuedView) -> list[Scene]:
    pages = [
        Scene("01-idle", view, Visit("it")),
        Scene("02-start", view, Visit("it", Page.START, trail=(Page.LANGUAGE,))),
        Scene("03-services", view, _at("it", Page.SERVICES)),
        Scene("04-preferential", view, _at("it", Page.PREFERENTIAL)),
        Scene("05-needs-booking", view, _wanting(view, ChoiceState.BOOKING_NEEDED)),
        Scene("05-by-appointment", view, _wanting(view, ChoiceState.APPOINTMENT_ONLY)),
        Scene("06-code", view, replace(_at("it", Page.CODE), code="482107")),
        Scene("06-tax-code", view, replace(_at("it", Page.TAX_CODE), tax_code="RSSMRA79B11C")),
        replace(_ticket(view, "it", issued), name="07-ticket"),
        replace(_no_paper(view, "it", issued), name="08-no-paper"),
        *_printer_scenes(view, issued, "it"),
        Scene("01-closed", _closed(view), Visit("it", Page.CLOSED)),
        *_messages(view),
    ]
    return [replace(page, name=f"{page.name}-landscape") for page in pages]
