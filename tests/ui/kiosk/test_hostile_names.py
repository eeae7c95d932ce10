"""Names in the configuration that somebody has put something else than a name into."""

from dataclasses import replace

import pytest
from pydantic_core import SchemaValidator, ValidationError
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.actions.views import KioskView
from kiosk.domain.label import Label
from kiosk.settings.column import texts
from tests.seldom import mostly_seldom
from tests.ui.kiosk.conftest import Kiosk
from tests.ui.kiosk.pages import a_view, an_issued, every_page
from ui.kiosk.visit import Notice, Page, Visit

LONGEST = 120
"""Characters of a text in the configuration."""
REFUSED = {
    "control characters": "a\x00b\x07c\x1b[31md\x7fe\u0085f",
    "lines": "one\ntwo\u2028three\u2029four",
    "the other way": "\u202eabc\u202d \u2067\u05d0\u05d1\u2069\u200f",
    "ten thousand": "Ufficio" + " Ufficio" * 1250,
    "no blanks": "W" * 10_000,
    "nothing": " ",
    "letters without a font": "\u4e00\u697c \u05d0\u05d1\u05d2",
}
ACCEPTED: dict[str, object] = {
    "a picture": '<img src="http://127.0.0.1/x.png"><b>grassetto</b>',
    "a script": "<script>alert(1)</script>&lt;i&gt;&amp;",
    "stars and percents": "*** %1 %n %opening *%2* %at",
    "another direction": "\u0627\u0628 abc \u062c 123",
    "combined": "Z\u0351\u036b\u0343\u036a" * (LONGEST // 5),
    "as long as may be": "W" * LONGEST,
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_no_screen_can_show_is_refused_with_the_configuration(text: str):
    """At the door, before any face has it."""
    with pytest.raises(ValidationError):
        SchemaValidator(texts()).validate_python({"it": text})


def with_text(text: str) -> KioskView:
    """Return a view whose every name is a text that somebody has written into the configuration."""
    view, label = a_view(), Label({"it": text})
    choices = tuple(replace(choice, label=label) for choice in view.choices)
    return replace(
        view,
        office=label,
        choices=choices,
        groups=tuple((key, label) for key, _ in view.groups),
        front_desk=choices[0],
        waiting_place=label,
        front_desk_place=label,
        reception_place=label,
        booking_line=label,
        channels=tuple(replace(one, first=label, second=label) for one in view.channels),
        elsewhere=(label,) * 3,
        elsewhere_at=label,
    )


@pytest.mark.parametrize("text", mostly_seldom(ACCEPTED, daily="a picture"))
def test_a_hostile_name_is_shown_as_it_is_and_harms_nothing(kiosk: Kiosk, text: str):
    """No page reads it as anything but text; none says a word to the log, and all can be left."""
    SchemaValidator(texts()).validate_python({"it": text})
    view = with_text(text)
    issued = replace(an_issued(), service=Label({"it": text}), place=Label({"it": text}))
    pages = {visit.page: visit for _, _, visit in every_page("it")}
    notices = [Visit("it", Page.START).told(notice, at=text, number=text) for notice in Notice]

    for visit in (*pages.values(), *notices):
        kiosk.face.show_page(view, replace(visit, issued=visit.issued and issued))
        kiosk.settles()

        assert kiosk.page == visit.page
        assert not rich_texts(kiosk)


def rich_texts(kiosk: Kiosk) -> list[str]:
    """Return the texts that could be read as HTML."""
    return [
        str(item.property("text"))
        for item in kiosk.items()
        if item.metaObject().indexOfProperty("textFormat") >= 0 and not is_plain(item)
    ]


def is_plain(text: QQuickItem) -> bool:
    """Tell whether a text is shown as it is; Python cannot read the enumeration."""
    context = QQmlEngine.contextForObject(text)
    return bool(QQmlExpression(context, text, "textFormat === 0").evaluate()[0])
