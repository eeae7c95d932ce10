"""The kiosk in Arabic: mirrored, figures whole, and one touch away from every other language."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.wait import Wait
from tests.ui.kiosk.conftest import LANDSCAPE, PORTRAIT, Kiosk, OpenKiosk, rectangle
from tests.ui.kiosk.pages import a_view, an_issued, every_page
from ui.kiosk.visit import Page, Visit

START = "هل لديك حجز؟"
CODE = "اكتب رمز الحجز"
IN_ARABIC = Visit("ar", Page.START, trail=(Page.LANGUAGE,))


def shows(kiosk: Kiosk, visit: Visit) -> None:
    """Show a page of the pictures."""
    kiosk.face.show_page(a_view(), visit)
    kiosk.settles()


@pytest.mark.long
def test_the_language_changes_at_any_moment_without_losing_the_place(kiosk: Kiosk):
    """To Arabic and back in the middle of a code: page and way back stay, and the digits."""
    kiosk.starts_in_italian()
    kiosk.tap("haveBooking")
    kiosk.waits_for("Scrivi il codice di prenotazione")
    kiosk.types("4821")
    codes: list[str] = []

    for language, title, direction in (
        ("ar", CODE, Qt.LayoutDirection.RightToLeft),
        ("it", "Scrivi il codice di prenotazione", Qt.LayoutDirection.LeftToRight),
        ("ar", CODE, Qt.LayoutDirection.RightToLeft),
    ):
        kiosk.face.showLanguages()
        kiosk.face.chooseLanguage(language)
        kiosk.waits_for(title)
        assert QGuiApplication.layoutDirection() is direction
        kiosk.settles()
        codes.append(kiosk.code())

    assert codes[0] == "4821"  # kept once, as whenever one looks elsewhere
    kiosk.tap("back")
    kiosk.waits_for(START)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_tiles_and_navigation_begin_at_the_right(open_kiosk: OpenKiosk, size: object):
    """The first service stands right of the second or above it, back is at the right."""
    kiosk = open_kiosk(size=size)
    shows(kiosk, IN_ARABIC.to(Page.SERVICES))

    back, helping = rectangle(kiosk.item("back")), rectangle(kiosk.item("help"))
    first, fourth = (rectangle(kiosk.item(f"service-{key}")) for key in ("info", "case"))

    assert back.left() > helping.right()
    assert first.left() >= fourth.right() if size is LANDSCAPE else first.bottom() < fourth.top()


def test_the_keypad_and_the_number_are_not_mirrored(kiosk: Kiosk):
    """1 stands left of 3, and A left of 047, as on every telephone and every slip."""
    shows(kiosk, IN_ARABIC.to(Page.CODE))
    one, three = (rectangle(kiosk.item(f"key-{digit}")) for digit in "13")
    assert one.right() < three.left()

    shows(kiosk, replace(IN_ARABIC, issued=an_issued()).to(Page.TICKET))
    places = {item.property("text"): rectangle(item) for item in kiosk.items()}
    assert places["A"].right() <= places["047"].left()


@pytest.mark.long
def test_figures_stay_whole_and_western(kiosk: Kiosk):
    """Each figure that is put into a sentence is set apart, on every page."""
    for name, view, visit in every_page("ar"):
        kiosk.face.show_page(view, visit)
        kiosk.settles()
        for text in kiosk.texts():
            assert not any("٠" <= sign <= "٩" for sign in text), f"{name}: {text}"
            if any(sign.isdigit() for sign in text):
                assert text.count("\u2068") == text.count("\u2069"), f"{name}: {text}"


@pytest.mark.parametrize(
    ("wait", "said"),
    [
        (Wait(0, 5), "الانتظار أقل من \u20685\u2069\u00a0دقائق"),
        (Wait(5, 10), "الانتظار من \u20685\u2069 إلى \u206810\u2069\u00a0دقائق"),
        (Wait(10, 15), "الانتظار من \u206810\u2069 إلى \u206815\u2069\u00a0دقيقة"),
    ],
)
def test_minutes_are_counted_as_arabic_counts(kiosk: Kiosk, wait: Wait, said: str):
    """Three to ten are few, from eleven on it is one word again."""
    issued = replace(an_issued(), wait=wait, made_at=an_issued().made_at + timedelta(minutes=1))
    shows(kiosk, replace(IN_ARABIC, issued=issued).to(Page.TICKET))

    assert kiosk.face.ticket.waitLine == said  # type: ignore[attr-defined]
