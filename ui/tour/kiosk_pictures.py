"""Pictures of the kiosk face: every page, then its variants."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.actions.views import ChoiceState, IssuedView, KioskView
from ui.kiosk.kiosk_face import KioskFace
from ui.kiosk.visit import Notice, Page, Visit
from ui.tour.kiosk_pages import (
    at,
    closed_office,
    code,
    every_page,
    late_services,
    messages,
    needs_booking,
    no_paper,
    preferential,
    printer_scenes,
    services,
    services_later,
    slip_stuck,
    ticket,
    wanting,
)
from ui.tour.kiosk_scene import Scene, in_language
from ui.tour.kiosk_stage import kiosk_on, kiosk_shown, put
from ui.tour.kiosk_ways import SCREENS
from ui.tour.stage import Look, Picture, Stage

MIRRORED = "ar"
"""Every page is seen in the language that is written from right to left."""
SECOND_TILE = 2
"""Presses of the arrow key from the title of the page"""
MORE_LANGUAGES = ("en", "de", "fr", "sl", "es")
"""Beside Italian"""


def kiosk_pictures(stage: Stage) -> Iterator[Picture]:
    """Yield the pages in Italian, then variants and other languages, then landscape."""
    kiosk = kiosk_on(stage)
    view, issued = kiosk.view, kiosk.issued
    for language, scenes in (
        ("it", [*every_page(view, issued), *_variants(view, issued)]),
        *((language, _another_language(view, issued, language)) for language in MORE_LANGUAGES),
        (
            "de",
            [_large_services(view, "de"), late_services(view, "de"), services_later(view, "de")],
        ),
        (MIRRORED, in_language([*every_page(view, issued), *_variants(view, issued)], MIRRORED)),
    ):
        with kiosk_shown(kiosk, SCREENS["portrait"], language) as (face, look):
            yield from _taken(face, look, scenes)
    with kiosk_shown(kiosk, SCREENS["landscape"]) as (face, look):
        yield from _taken(face, look, _landscape(view, issued))
        yield from _taken(face, look, _landscape_in_languages(view, issued))
        yield _with_focus(face, look, view)
        yield from _taken(face, look, in_language(_landscape(view, issued), MIRRORED))


def _taken(face: KioskFace, look: Look, scenes: list[Scene]) -> Iterator[Picture]:
    for scene in scenes:
        put(face, scene)
        yield look.taken(f"kiosk-{scene.name}")


def _with_focus(face: KioskFace, look: Look, view: KioskView) -> Picture:
    face.show_page(view, at("it", Page.SERVICES))
    look.settle()
    for _ in range(SECOND_TILE):
        look.press(Qt.Key.Key_Right)
        look.settle()  # keys that come at once are a reader's
    return look.taken("kiosk-03-services-landscape-focus")


def _large_services(view: KioskView, language: str) -> Scene:
    return replace(services(view, language), name=f"large-services-{language}", large=True)


def _variants(view: KioskView, issued: IssuedView) -> list[Scene]:
    services, start = at("it", Page.SERVICES), Visit("it", Page.START, trail=(Page.LANGUAGE,))
    ticket = replace(at("it", Page.TICKET), issued=issued, paper_expected=True)
    code = replace(at("it", Page.CODE), code="482107")
    pages = {
        "idle": Visit("it"),
        "start": start,
        "services": services,
        "preferential": at("it", Page.PREFERENTIAL),
        "needs-booking": wanting(view, ChoiceState.BOOKING_NEEDED),
        "code": code,
        "tax-code": replace(at("it", Page.TAX_CODE), tax_code="RSSMRA79B11C"),
        "ticket": ticket,
        "too-early": at("it", Page.CODE).told(Notice.TOO_EARLY, back="11:00", at="11:30"),
        "help": at("it", Page.SERVICES).told(Notice.HELP),
        "slip-stuck": slip_stuck(view, "it", issued).visit,
    }
    scenes = [
        Scene("10-high-contrast-large", view, services, large=True, contrast=True),
        Scene("10-options", view, at("it", Page.OPTIONS), large=True, contrast=True),
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
        services(view, language),
        preferential(view, language),
        needs_booking(view, language),
        code(view, language),
        ticket(view, language, issued),
        no_paper(view, language, issued),
        *printer_scenes(view, issued, language),
    ]


def _landscape_in_languages(view: KioskView, issued: IssuedView) -> list[Scene]:
    pages = [
        page
        for language in MORE_LANGUAGES
        for page in (
            services(view, language),
            needs_booking(view, language),
            ticket(view, language, issued),
        )
    ]
    return [replace(page, name=f"{page.name}-landscape") for page in pages]


def _landscape(view: KioskView, issued: IssuedView) -> list[Scene]:
    pages = [
        Scene("01-idle", view, Visit("it")),
        Scene("02-start", view, Visit("it", Page.START, trail=(Page.LANGUAGE,))),
        Scene("03-services", view, at("it", Page.SERVICES)),
        Scene("04-preferential", view, at("it", Page.PREFERENTIAL)),
        Scene("05-needs-booking", view, wanting(view, ChoiceState.BOOKING_NEEDED)),
        Scene("05-by-appointment", view, wanting(view, ChoiceState.APPOINTMENT_ONLY)),
        Scene("06-code", view, replace(at("it", Page.CODE), code="482107")),
        Scene("06-tax-code", view, replace(at("it", Page.TAX_CODE), tax_code="RSSMRA79B11C")),
        replace(ticket(view, "it", issued), name="07-ticket"),
        replace(no_paper(view, "it", issued), name="08-no-paper"),
        *printer_scenes(view, issued, "it"),
        Scene("01-closed", closed_office(view), Visit("it", Page.CLOSED)),
        *messages(view),
    ]
    return [replace(page, name=f"{page.name}-landscape") for page in pages]
