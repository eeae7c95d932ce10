"""The slip in every language of the catalogue: nothing is cut, nothing stands in the margin."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.actions.branch import Branch
from kiosk.actions.slips import slip_of
from kiosk.domain.ticket import Ticket
from kiosk.printing.slip import Slip
from tests.builders import somebody
from tests.paper.ink import extent
from tests.printing.every_language import JOINT, LANGUAGES
from tests.seldom import seldom
from tests.waits import estimated
from ui.paper import sheet
from ui.paper.drawing import draw
from ui.paper.page import Page
from ui.paper.sheet import SHEETS
from ui.paper.words import Words

MOST_LINES = 3
NARROW_MOST_LINES = 4
LONGER_DOTS = 84
"""A centimetre, two lines: so much longer than that of picture 27 a slip may be."""
TALLER_DOTS = {"ar": 190}
"""Lines of Arabic are taller by a fifth (visual.md 3)."""

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need the application


@pytest.fixture
def ticket(branch: Branch) -> Ticket:
    """Somebody's ticket."""
    found = branch.store.tickets.find(somebody(branch).ticket_id)
    assert found is not None
    return found


@pytest.fixture
def paragraphs(monkeypatch: pytest.MonkeyPatch) -> list[Words]:
    """Every paragraph that is put on a page, as it is broken into lines."""
    found: list[Words] = []
    put = Page.words

    def keep(page: Page, words: Words, x: float, y: int) -> None:
        found.append(words)
        put(page, words, x, y)

    monkeypatch.setattr(Page, "words", keep)
    return found


def every_slip(branch: Branch, ticket: Ticket, language: str) -> Iterator[Slip]:
    """Yield each kind of slip of a branch in this language."""
    theirs = replace(ticket, language=language)
    booked = replace(theirs, booked_at=ticket.issued_at)
    for wait in (None, estimated(10, 15), estimated(0, 10), estimated(60, None)):
        yield slip_of(branch, theirs, 12, wait)
        yield slip_of(branch, booked, 12, wait)
    yield slip_of(branch, theirs, 12, estimated(10, 15), copy=12)


@pytest.mark.parametrize("width", SHEETS)
@pytest.mark.parametrize(
    "language", ["it", "ar", *(seldom(one) for one in ("en", "de", "fr", "sl", "es"))]
)
def test_every_word_fits_on_the_paper(
    language: str, width: int, branch: Branch, ticket: Ticket, paragraphs: list[Words]
):
    """No word is broken, no text is long, and the paper is about as long as the Italian one."""
    speaking = replace(branch, office=replace(branch.office, languages=(*LANGUAGES, "ar")))
    pairs = zip(
        every_slip(speaking, ticket, language), every_slip(speaking, ticket, "it"), strict=True
    )

    for slip, italian in pairs:
        most = draw(italian, width).height + TALLER_DOTS.get(language, LONGER_DOTS)
        assert _fitting_height(slip, width, paragraphs) <= most


@pytest.mark.parametrize("width", SHEETS)
@pytest.mark.parametrize("joint", [JOINT[0], *map(seldom, JOINT[1:])], ids="-".join)
def test_two_languages_fit_on_the_paper(
    joint: tuple[str, str], width: int, branch: Branch, ticket: Ticket, paragraphs: list[Words]
):
    """Each sentence in both, on about as much paper as in Bolzano."""
    office = replace(branch.office, languages=LANGUAGES)
    here, bolzano = (
        every_slip(replace(branch, office=replace(office, joint_languages=both)), ticket, "it")
        for both in (joint, JOINT[0])
    )

    for slip, known in zip(here, bolzano, strict=True):
        assert _fitting_height(slip, width, paragraphs) <= draw(known, width).height + LONGER_DOTS


def _fitting_height(slip: Slip, width: int, paragraphs: list[Words]) -> int:
    """Return the height of a drawn slip, having looked at each of its texts and its margins."""
    paragraphs.clear()
    raster = draw(slip, width)

    most = NARROW_MOST_LINES if SHEETS[width].is_narrow else MOST_LINES
    assert paragraphs
    for words in paragraphs:
        text = words.text
        assert not words.is_torn, text
        assert words.lines <= most, text
    margin = SHEETS[width].dots(sheet.MARGIN)
    first, last = extent(raster)
    assert margin - 1 <= first
    assert last <= width - margin
    return raster.height
